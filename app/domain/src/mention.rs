//! Mentions: `@rita.reviewer` in a note names a colleague.
//!
//! Handles are made from names and are never the same for two people: of several with one name, whoever came later
//! gets a number. A first name alone will do where only one person bears it.

use crate::form::Problem;
use crate::ids::AccountId;
use crate::note::Note;
use crate::text;
use crate::text::Text;

/// Most people named in one note.
const MOST: usize = 20;

/// Somebody who can be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Who.
    pub account: AccountId,
    /// By which word, without the `@`.
    pub handle: String,
}

/// The words of a name, in small letters with dots between.
fn plain(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(".")
}

/// A handle for everybody with a name, in the order given: longest at the gatekeeper first.
#[must_use]
pub fn handles<'a>(people: impl IntoIterator<Item = (&'a AccountId, &'a str)>) -> Vec<Named> {
    let mut all: Vec<Named> = Vec::new();
    for (account, name) in people {
        let base = plain(name);
        if base.is_empty() {
            continue;
        }
        let taken = |handle: &str| all.iter().any(|it| it.handle == handle);
        let numbered = (2..).map(|n| format!("{base}.{n}"));
        let handle = std::iter::once(base.clone()).chain(numbered).find(|handle| !taken(handle));
        all.extend(handle.map(|handle| Named { account: account.clone(), handle }));
    }
    all
}

/// The words after an `@`. One inside a word, as in a mail address, is none.
fn words(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut before = ' ';
    for (at, c) in text.char_indices() {
        if c == '@' && !before.is_alphanumeric() && !matches!(before, '.' | '-' | '_' | '@') {
            let rest = text.get(at + 1..).unwrap_or_default();
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(rest.len());
            let word = rest.get(..end).unwrap_or_default().trim_matches('.').to_lowercase();
            if !word.is_empty() && !found.contains(&word) {
                found.push(word);
            }
        }
        before = c;
    }
    found
}

/// The one person a word stands for: whose handle it is, or whose alone begins with it.
fn find<'a>(word: &str, people: &'a [Named]) -> Result<&'a Named, Text> {
    if let Some(exact) = people.iter().find(|it| it.handle == word) {
        return Ok(exact);
    }
    let begins = |it: &&Named| it.handle.strip_prefix(word).is_some_and(|rest| rest.starts_with('.'));
    let fits: Vec<&Named> = people.iter().filter(begins).collect();
    match fits.as_slice() {
        [one] => Ok(one),
        [] => Err(text!("mention-unknown", name = format!("@{word}"))),
        several => {
            let names: Vec<Text> =
                several.iter().map(|it| Text::verbatim(format!("@{}", it.handle))).collect();
            Err(text!("mention-several", name = format!("@{word}"), names = names))
        }
    }
}

/// Everybody a note names, once each.
///
/// # Errors
/// A sentence for every name that stands for nobody, or for several: nobody shall believe they told somebody.
pub fn mentioned(note: &Note, people: &[Named]) -> Result<Vec<AccountId>, Vec<Problem>> {
    let (mut accounts, mut problems) = (Vec::new(), Vec::new());
    let mut wrong = |sentence| problems.push(Problem { field: "note".to_owned(), sentence });
    let words = words(note.text());
    if words.len() > MOST {
        wrong(text!("mention-too-many", max = MOST));
    }
    for word in words.iter().take(MOST) {
        match find(word, people) {
            Ok(it) if !accounts.contains(&it.account) => accounts.push(it.account.clone()),
            Ok(_) => (),
            Err(sentence) => wrong(sentence),
        }
    }
    if problems.is_empty() { Ok(accounts) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(n: usize) -> AccountId {
        AccountId::parse(&format!("00000000-0000-7000-8000-{n:012}")).unwrap()
    }

    fn people(names: &[&str]) -> Vec<Named> {
        let ids: Vec<AccountId> = (0..names.len()).map(id).collect();
        handles(ids.iter().zip(names.iter().copied()))
    }

    fn note(text: &str) -> Note {
        Note::parse(&[("note", text)].into_iter().collect()).unwrap()
    }

    fn told(text: &str, people: &[Named]) -> Result<Vec<AccountId>, Vec<String>> {
        let sentences = |problems: Vec<Problem>| problems.iter().map(|p| p.sentence.to_string()).collect();
        mentioned(&note(text), people).map_err(sentences)
    }

    #[test]
    fn handles_are_made_from_names_and_are_nobody_elses() {
        let all = people(&["Rita Reviewer", "", "Zoë O’Brien-Łuk", "rita  reviewer", "Rita Reviewer"]);
        let handles: Vec<&str> = all.iter().map(|it| it.handle.as_str()).collect();
        assert_eq!(handles, ["rita.reviewer", "zoë.o.brien.łuk", "rita.reviewer.2", "rita.reviewer.3"]);
    }

    #[test]
    fn a_mention_is_found_wherever_a_word_can_begin() {
        let all = people(&["Rita Reviewer", "Cora Counsel"]);
        assert_eq!(
            told("@rita.reviewer: see (@Cora.Counsel), and @rita.reviewer again.", &all),
            Ok(vec![id(0), id(1)])
        );
        assert_eq!(told("Ask @cora. Thanks!", &all), Ok(vec![id(1)]));
        assert_eq!(told("Mail tech@heron.example.org, a@cora, or @ nobody.", &all), Ok(vec![]));
    }

    #[test]
    fn whoever_is_nobody_or_several_is_said() {
        let all = people(&["Rita Reviewer", "Rita Rossi", "Cora Counsel"]);
        assert_eq!(
            told("@dora and @rita", &all),
            Err(vec![
                "mention-unknown name=@dora".to_owned(),
                "mention-several name=@rita names=[(@rita.reviewer)(@rita.rossi)]".to_owned(),
            ])
        );
        assert_eq!(told("@rita.r", &all).unwrap_err().len(), 1);
        let many: String = (0..=MOST).map(|n| format!("@x{n} ")).collect();
        assert!(told(&many, &all).unwrap_err()[0].starts_with("mention-too-many"));
    }

    proptest! {
        /// Whatever people are called, each is found by their own handle and by nobody else's.
        #[test]
        fn everybody_is_found_by_their_own_handle(names in prop::collection::vec("[A-Za-zäß '2.]{0,9}", 0..12)) {
            let all = people(&names.iter().map(String::as_str).collect::<Vec<_>>());
            for it in &all {
                prop_assert_eq!(told(&format!("@{}", it.handle), &all), Ok(vec![it.account.clone()]));
            }
        }
    }
}
