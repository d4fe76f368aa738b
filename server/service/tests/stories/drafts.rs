//! Two people at one draft: whatever they type is saved, or its author is told and still has it.

use super::support::{World, failure, typed};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::StateKind;
use domain::request::submission::example_draft;
use domain::time::minutes;
use service::authority::Member;
use service::{Result, requests};
use std::collections::BTreeSet;
use store::on_both;

/// How often a draft is fought over.
const CASES: u64 = 200;
/// How many things happen to each.
const STEPS: usize = 14;

/// Chance that comes out the same each time (a linear congruential generator; Knuth, MMIX).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

/// A page with the draft in it, as somebody has it open.
struct Page<'a> {
    who: &'a Member,
    version: i64,
    /// Every word in the text field, in the order it came there.
    words: Vec<String>,
    /// What was typed here and is not known to be saved.
    unsaved: BTreeSet<String>,
    /// Whether it was said that a save did not happen.
    told: bool,
}

fn words(draft: &Fields) -> Vec<String> {
    draft.get("description").split_whitespace().map(str::to_owned).collect()
}

impl<'a> Page<'a> {
    async fn opened(who: &'a Member, id: &RequestId) -> Page<'a> {
        let seen = requests::view(who, Action::DraftPage, id).await.unwrap();
        let words = words(&seen.request.draft);
        Page { who, version: seen.version, words, unsaved: BTreeSet::new(), told: false }
    }

    fn types(&mut self, word: String) {
        self.words.push(word.clone());
        self.unsaved.insert(word);
    }

    fn form(&self) -> Fields {
        let mut form = example_draft();
        form.set("description", self.words.join(" "));
        form
    }

    async fn sends(&self, id: &RequestId) -> Result<i64> {
        requests::save(self.who, Action::RequestAutosave, id, self.version, self.form()).await
    }

    /// What the page does with the answer.
    fn hears(&mut self, answer: Result<i64>) {
        match answer {
            Ok(version) => {
                (self.version, self.told) = (version, false);
                self.unsaved.clear();
            }
            Err(error) => {
                assert!(matches!(error.failure(), Failure::Conflict | Failure::NotNow), "{error}");
                self.told = true;
            }
        }
    }

    /// Whoever was told looks at what the other has saved, and puts it beside their own words.
    async fn looks_again(&mut self, id: &RequestId) -> StateKind {
        let seen = requests::view(self.who, Action::DraftPage, id).await.unwrap();
        let theirs = words(&seen.request.draft);
        let own = self.words.iter().filter(|word| !theirs.contains(word)).cloned();
        self.words = theirs.iter().cloned().chain(own).collect();
        self.version = seen.version;
        seen.request.state.kind()
    }
}

/// What the portal has.
async fn kept(who: &Member, id: &RequestId) -> (Vec<String>, StateKind) {
    let seen = requests::view(who, Action::DraftPage, id).await.unwrap();
    (words(&seen.request.draft), seen.request.state.kind())
}

/// One draft from the first word to the last. Returns whether somebody was told that a save did not happen.
async fn one(ada: &Member, eli: &Member, case: u64) -> bool {
    let id = requests::start(ada, &typed(&[("service", "whatsapp")])).await.unwrap();
    let mut chance = Chance(case.wrapping_mul(2_654_435_761) + 1);
    let mut pages = [Page::opened(ada, &id).await, Page::opened(eli, &id).await];
    let (mut all, mut told) = (BTreeSet::new(), false);
    for step in 0..STEPS {
        let at = usize::try_from(chance.below(2)).unwrap();
        match chance.below(10) {
            0..4 => {
                let word = format!("w{at}x{step}");
                all.insert(word.clone());
                pages[at].types(word);
            }
            4..6 => {
                let answer = pages[at].sends(&id).await;
                pages[at].hears(answer);
            }
            6..8 => {
                // Both at the same instant: one of two that were opened together is told.
                let [one, other] = &pages;
                let same = one.version == other.version;
                let (first, second) = tokio::join!(one.sends(&id), other.sends(&id));
                assert!(!same || first.is_err() || second.is_err(), "case {case}: one overwrote the other");
                pages[0].hears(first);
                pages[1].hears(second);
            }
            8 => {
                pages[at].looks_again(&id).await;
            }
            _ => {
                // Sending the whole request, now and then.
                if chance.below(4) == 0 && !pages[at].words.is_empty() {
                    let page = &mut pages[at];
                    match requests::submit(page.who, &id, page.version, page.form()).await {
                        Ok(()) => page.unsaved.clear(),
                        Err(error) => page.hears(Err(error)),
                    }
                }
            }
        }
        told |= pages.iter().any(|page| page.told);
        let (there, _) = kept(ada, &id).await;
        for word in &all {
            let author = &pages[usize::from(word.starts_with("w1"))];
            // Saved, or its author still has it. Nobody who was not shown a word has written over it.
            assert!(there.contains(word) || author.words.contains(word), "case {case}: {word} is lost");
            assert!(
                there.contains(word) || author.unsaved.contains(word),
                "case {case}: {word} was saved, and is gone"
            );
        }
    }
    for page in &mut pages {
        if page.looks_again(&id).await == StateKind::Draft {
            let answer = page.sends(&id).await;
            page.hears(answer);
            assert!(page.unsaved.is_empty(), "case {case}");
        } else if !page.unsaved.is_empty() {
            // Sent meanwhile: whoever typed too late is told, and has their words.
            assert_eq!(failure(page.sends(&id).await), Failure::NotNow);
        }
    }
    let (there, state) = kept(ada, &id).await;
    assert!(state != StateKind::Draft || all.iter().all(|word| there.contains(word)), "case {case}");
    told
}

on_both! {
    async fn two_hundred_drafts_are_fought_over_and_no_word_is_lost(db) {
        let world = World::new(db).await;
        let ada = world.provider("heron").await;
        let eli = world.joins(&ada, "eli@heron.example.org", "engineer").await;
        let mut told = 0;
        for case in 0..CASES {
            told += usize::from(one(&ada, &eli, case).await);
            // Nobody works that fast.
            world.advance(minutes(2));
        }
        assert!(told > 50, "they were hardly ever in each other's way: {told}");
    }
}
