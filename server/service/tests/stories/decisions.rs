//! Decisions by two people: in part, announced, challenged, reversed; and who may not take part.

use super::support::{World, approves, failure, proposes, sentence, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::Fields;
use domain::functionality::Functionality;
use domain::ids::RequestId;
use domain::letter::Kind;
use domain::request::{Ahead, Periods, State, StateKind, Turn};
use domain::time::days;
use service::authority::{Member, Person as _, Staff};
use service::requests::View;
use service::{
    assignments, conflicts, decisions, files, findings, letters_of_decision, messages, notes, questions,
    receipts, requests, reviews, threads,
};
use store::on_both;

/// A provider with a request in review, and enough people to decide about it twice.
struct Case {
    world: World,
    provider: Member,
    id: RequestId,
    reviewers: [Staff; 2],
    approvers: [Staff; 2],
    counsel: Staff,
}

impl Case {
    async fn begins(db: store::Db) -> Self {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let mut made = Vec::new();
        for (role, name) in [
            (StaffRole::Reviewer, "rita"),
            (StaffRole::Reviewer, "remy"),
            (StaffRole::Approver, "anna"),
            (StaffRole::Approver, "abel"),
            (StaffRole::Counsel, "carl"),
        ] {
            made.push(world.staff(&administrator, role, &format!("{name}@gatekeeper.example.org")).await);
        }
        let id = submits(&provider, "whatsapp").await;
        reviews::open(&made[0], &id).await.unwrap();
        let [rita, remy, anna, abel, carl] = made.try_into().unwrap();
        Self { world, provider, id, reviewers: [rita, remy], approvers: [anna, abel], counsel: carl }
    }

    async fn seen(&self) -> View {
        requests::view(&self.provider, Action::RequestPage, &self.id).await.unwrap()
    }

    async fn decide(&self, pair: usize, reasons: &Fields) {
        proposes(&self.reviewers[pair], &self.id, reasons).await.unwrap();
        approves(&self.approvers[pair], &self.id).await.unwrap();
    }

    fn ahead(&self) -> Ahead {
        let gatekeeper = self.world.service.gatekeeper();
        Periods::default().from(self.world.service.today(), &gatekeeper.holidays).unwrap()
    }

    async fn time_passes(&self, n: i64) {
        self.world.advance(days(n));
        questions::elapse(&self.world.service.system()).await.unwrap();
    }
}

fn accept() -> Fields {
    typed(&[("outcome", "accept"), ("reasons", "Complete.")])
}

fn found(why: &str) -> Fields {
    typed(&[("item", "protocol"), ("verdict", "objection"), ("why", why), ("before", "0")])
}

fn refuse(outcome: &str) -> Fields {
    typed(&[
        ("outcome", outcome),
        ("reasons", "Text is complete."),
        ("category", "security"),
        ("ground", "Media is not encrypted."),
        ("necessary", "Anyone could read it."),
        ("proportionate", "Nothing milder helps."),
        ("cure", "Encrypt it."),
        ("remedy", "Challenge it here."),
    ])
}

on_both! {
    async fn a_refusal_is_announced_responded_to_and_decided_again(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        let announced = case.seen().await;
        assert_eq!(announced.request.state.kind(), StateKind::InReview);
        assert_eq!(announced.request.wakes_on(), Some(case.ahead().respond));
        let mail = case.world.mail("owner@heron.example.org").await.text;
        for part in ["The last day to respond is 29 January 2026", "What is refused: Images", "What would cure it: Encrypt it.", "What you can do against it: Challenge it here."] {
            assert!(mail.contains(part), "{part}: {mail}");
        }
        // Nobody decides meanwhile.
        assert_eq!(failure(proposes(&case.reviewers[1], &case.id, &accept()).await), Failure::NotNow);
        let response = typed(&[("response", "It is encrypted since Monday.")]);
        decisions::respond(&case.provider, &case.id, &response).await.unwrap();
        assert_eq!(failure(decisions::respond(&case.provider, &case.id, &response).await), Failure::NotNow);
        // Time alone does nothing any more: people have to answer.
        case.time_passes(40).await;
        assert_eq!(case.seen().await.request.state.kind(), StateKind::InReview);
        case.decide(0, &accept()).await;
        assert_eq!(case.seen().await.request.state.kind(), StateKind::Accepted);
    }

    async fn a_refusal_after_a_response_holds_at_once(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        decisions::respond(&case.provider, &case.id, &typed(&[("response", "We cannot.")])).await.unwrap();
        case.decide(0, &refuse("refuse")).await;
        let State::Refused { measure, challenge_until } = case.seen().await.request.state else { panic!("refused") };
        assert_eq!(measure.functionalities, [Functionality::Text, Functionality::Images]);
        assert_eq!(challenge_until, Some(case.ahead().challenge));
    }

    async fn an_announced_refusal_can_be_called_off(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        assert!(sentence(decisions::call_off(&case.approvers[0], &case.id, stands(&case.approvers[0], &case.id).await, &typed(&[])).await).contains("why"));
        decisions::call_off(&case.approvers[0], &case.id, stands(&case.approvers[0], &case.id).await, &typed(&[("note", "Mixed up.")])).await.unwrap();
        case.decide(0, &accept()).await;
    }

    async fn a_refusal_cannot_be_stored_without_each_of_its_parts(db) {
        let case = Case::begins(db).await;
        for part in ["category", "ground", "necessary", "proportionate", "cure", "remedy"] {
            let without = refuse("refuse").without(&[part]);
            assert_eq!(failure(proposes(&case.reviewers[0], &case.id, &without).await), Failure::Wrong, "{part}");
            // Nor can a suspension.
        }
        let none = refuse("part");
        assert!(sentence(proposes(&case.reviewers[0], &case.id, &none).await).contains("Tick what is refused"));
    }

    async fn a_request_accepted_in_part_leaves_the_rest_as_a_request_of_its_own(db) {
        let case = Case::begins(db).await;
        let mut part = refuse("part");
        part.set("refused.images", "on");
        case.decide(0, &part).await;
        let accepted = case.seen().await;
        assert_eq!(accepted.request.state.kind(), StateKind::Accepted);
        assert_eq!(accepted.request.functionalities(), [Functionality::Text]);
        let rest = accepted.links[0].other.clone();
        let rest = requests::view(&case.provider, Action::RequestPage, &rest).await.unwrap();
        assert_eq!(rest.request.functionalities(), [Functionality::Images]);
        assert_eq!(rest.request.received_at, accepted.request.received_at);
        assert_eq!(rest.request.due_on(), accepted.request.due_on());
        assert_eq!(rest.request.submission, accepted.request.submission);
        assert!(!rest.links[0].is_later && accepted.links[0].is_later);
        let mail = case.world.mail("owner@heron.example.org").await.text;
        assert!(mail.contains(&format!("/provider/requests/{}\n", rest.request.id)), "{mail}");
        // A conflict declared in one is one in the other: they are one case.
        let why = typed(&[("why", "I hold shares in Heron.")]);
        conflicts::declare(&case.counsel, &case.id, &why).await.unwrap();
        let said = typed(&[("note", "Psst.")]);
        assert_eq!(failure(notes::write(&case.counsel, &rest.request.id, &said).await), Failure::Conflicted);
        // Whoever rules on it has the letter that parted it; whoever asked, the receipt of what was submitted.
        let letters = letters_of_decision::list(&case.approvers[0], Action::CasePage, &rest.request.id).await.unwrap();
        assert_eq!(letters.len(), 1);
        let letter = letters_of_decision::find(&case.approvers[0], Action::CasePage, &rest.request.id, &letters[0].id).await;
        assert!(letter.unwrap().text.contains("Media is not encrypted."));
        let receipt = receipts::view(&case.provider, &rest.request.id).await.unwrap();
        assert_eq!(receipt.seen.request.id, case.id);
        // Its clock is the one that began that day, whatever went its own way since.
        let clock = receipt.clock.unwrap();
        assert_eq!(clock.owed, receipt.submission.functionalities);
        assert_ne!(Some(clock.owed), case.seen().await.request.clock.map(|clock| clock.owed));
        // It takes effect by time, which has a letter, and can be challenged by itself.
        case.time_passes(15).await;
        let letters = letters_of_decision::list(&case.provider, Action::RequestPage, &rest.request.id).await.unwrap();
        assert_eq!(letters.iter().map(|letter| letter.kind).collect::<Vec<_>>(), [Kind::Part, Kind::Effect]);
        decisions::challenge(&case.provider, &rest.request.id, &typed(&[("grounds", "Cured.")])).await.unwrap();
        assert_eq!(case.seen().await.request.state.kind(), StateKind::Accepted);
    }

    async fn a_challenge_upheld_asks_again_what_had_expired(db) {
        let case = Case::begins(db).await;
        questions::ask(&case.reviewers[0], &case.id, &typed(&[("item.1.question", "Where?")])).await.unwrap();
        case.time_passes(31).await;
        case.decide(0, &refuse("refuse")).await;
        case.time_passes(16).await;
        assert_eq!(case.seen().await.request.state.kind(), StateKind::Refused);
        decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "We were ill.")])).await.unwrap();
        let uphold = typed(&[("outcome", "uphold"), ("reasons", "They could not answer.")]);
        assert_eq!(failure(proposes(&case.reviewers[0], &case.id, &uphold).await), Failure::DecidedBefore);
        assert_eq!(failure(proposes(&case.reviewers[1], &case.id, &accept()).await), Failure::NotNow);
        case.decide(1, &uphold).await;
        let upheld = case.seen().await;
        assert_eq!(upheld.request.state, State::Asked);
        assert_eq!(upheld.request.wakes_on(), Some(case.ahead().answer_again));
        let mail = case.world.mail("owner@heron.example.org").await;
        assert!(mail.subject.contains("upheld") && mail.text.contains("They could not answer."), "{}", mail.text);
        // What is asked again stands in it, with the last day.
        assert!(mail.text.contains("1. Where?") && mail.text.contains("The last day to answer is"), "{}", mail.text);
        questions::answer(&case.provider, &case.id, stands(&case.provider, &case.id).await, &typed(&[("answer.1", "Here.")])).await.unwrap();
        case.decide(1, &accept()).await;
    }

    async fn a_challenge_rejected_is_the_end_here(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        case.time_passes(15).await;
        decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "No.")])).await.unwrap();
        case.decide(1, &typed(&[("outcome", "reject"), ("reasons", "Nothing new.")])).await;
        let again = decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "No!")])).await;
        assert_eq!(failure(again), Failure::NotNow);
        assert!(matches!(files::expect(&case.provider, &case.id).await, Err(service::Error::Failed(Failure::NotNow))));
        assert!(case.world.mail("owner@heron.example.org").await.text.contains("the European Commission"));
    }

    async fn a_challenge_comes_within_thirty_days(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        case.time_passes(15).await;
        case.time_passes(30).await;
        assert!(matches!(case.seen().await.request.state, State::Refused { challenge_until: Some(_), .. }));
        case.world.advance(days(1));
        // The rule holds before the clock of the portal has come by.
        let challenge = async || decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "Late.")])).await;
        assert_eq!(failure(challenge().await), Failure::TooLate);
        case.time_passes(0).await;
        let last = case.seen().await;
        assert!(matches!(last.request.state, State::Refused { challenge_until: None, .. }));
        assert_eq!((last.facts.last().unwrap().kind.as_str(), last.request.turn()), ("refusal.became_final", Turn::Nobody));
        assert_eq!(failure(challenge().await), Failure::NotNow);
    }

    async fn a_challenge_comes_before_a_reversal_that_is_only_proposed(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        case.time_passes(15).await;
        let why = typed(&[("reason", "Mixed up.")]);
        reviews::reverse(&case.counsel, &case.id, &why).await.unwrap();
        decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "No.")])).await.unwrap();
        let seen = case.seen().await;
        assert!(seen.request.challenged().is_some() && seen.request.intended.is_none());
        // The provider does not read what staff had in mind; staff read that it fell.
        assert!(seen.facts.iter().all(|fact| !fact.kind.starts_with("intervention.")));
        let staff = requests::view(&case.counsel, Action::CasePage, &case.id).await.unwrap();
        assert_eq!(staff.facts.iter().filter(|fact| fact.kind.starts_with("intervention.")).count(), 2);
        let version = staff.version;
        assert_eq!(failure(reviews::carry_out(&case.approvers[1], &case.id, version).await), Failure::NotNow);
        case.decide(1, &typed(&[("outcome", "reject"), ("reasons", "Nothing new.")])).await;
        // And it can be proposed anew.
        reviews::reverse(&case.counsel, &case.id, &why).await.unwrap();
    }

    async fn whoever_announced_a_refusal_has_no_say_in_a_challenge_to_it(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        decisions::respond(&case.provider, &case.id, &typed(&[("response", "We cannot.")])).await.unwrap();
        case.decide(1, &refuse("refuse")).await;
        decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "Unheard.")])).await.unwrap();
        let reject = typed(&[("outcome", "reject"), ("reasons", "As we said.")]);
        for reviewer in &case.reviewers {
            assert_eq!(failure(proposes(reviewer, &case.id, &reject).await), Failure::DecidedBefore);
        }
    }

    async fn whoever_took_part_in_the_review_has_no_say_in_a_challenge_to_its_refusal(db) {
        let case = Case::begins(db).await;
        // Remy proposes and Abel sends it back; then Anna and Carl refuse.
        proposes(&case.reviewers[1], &case.id, &refuse("refuse")).await.unwrap();
        let back = typed(&[("note", "Say why images.")]);
        decisions::send_back(&case.approvers[1], &case.id, stands(&case.approvers[1], &case.id).await, &back).await.unwrap();
        case.decide(0, &refuse("refuse")).await;
        case.time_passes(15).await;
        decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "Unheard.")])).await.unwrap();
        let reject = typed(&[("outcome", "reject"), ("reasons", "As we said.")]);
        let took_part = [&case.reviewers[1], &case.approvers[1], &case.reviewers[0], &case.approvers[0]];
        for staff in took_part {
            assert_eq!(failure(proposes(staff, &case.id, &reject).await), Failure::DecidedBefore);
        }
    }

    async fn whoever_found_something_and_no_more_has_no_say_in_a_challenge_either(db) {
        let case = Case::begins(db).await;
        findings::write(&case.reviewers[1], &case.id, &found("It leaks.")).await.unwrap();
        case.decide(0, &refuse("refuse")).await;
        case.time_passes(15).await;
        decisions::challenge(&case.provider, &case.id, &typed(&[("grounds", "Unheard.")])).await.unwrap();
        let reject = typed(&[("outcome", "reject"), ("reasons", "As we said.")]);
        assert_eq!(failure(proposes(&case.reviewers[1], &case.id, &reject).await), Failure::DecidedBefore);
        // What is found about the challenge itself keeps nobody from ruling on it.
        let about = typed(&[("item", "issuer"), ("verdict", "fine"), ("why", "Looked at."), ("before", "0")]);
        findings::write(&case.approvers[1], &case.id, &about).await.unwrap();
        proposes(&case.approvers[1], &case.id, &reject).await.unwrap();
    }

    async fn a_proposal_counts_while_its_proposer_may_still_make_it(db) {
        let case = Case::begins(db.clone()).await;
        proposes(&case.reviewers[0], &case.id, &accept()).await.unwrap();
        let becomes = async |role: &str| {
            let mut tx = db.write().await.unwrap();
            let sql = match role {
                "auditor" => "UPDATE accounts SET staff_role = 'auditor' WHERE email = 'rita@gatekeeper.example.org'",
                _ => "UPDATE accounts SET staff_role = 'reviewer' WHERE email = 'rita@gatekeeper.example.org'",
            };
            store::testing::run(&mut tx, sql).await;
            tx.commit().await.unwrap();
        };
        becomes("auditor").await;
        assert_eq!(failure(approves(&case.approvers[0], &case.id).await), Failure::ProposerGone);
        becomes("reviewer").await;
        approves(&case.approvers[0], &case.id).await.unwrap();
        reviews::suspend(&case.reviewers[0], &case.id, &refuse("refuse")).await.unwrap();
        becomes("auditor").await;
        let version = stands(&case.approvers[0], &case.id).await;
        assert_eq!(failure(reviews::carry_out(&case.approvers[0], &case.id, version).await), Failure::ProposerGone);
        assert_eq!(case.seen().await.request.state.kind(), StateKind::Accepted);
    }

    async fn nobody_carries_out_what_they_have_not_seen(db) {
        let case = Case::begins(db).await;
        case.decide(0, &accept()).await;
        let why = typed(&[("reason", "Mixed up.")]);
        reviews::reverse(&case.counsel, &case.id, &why).await.unwrap();
        let stale = stands(&case.approvers[0], &case.id).await;
        let dropped = typed(&[("note", "Not this one.")]);
        reviews::abandon(&case.approvers[1], &case.id, stale, &dropped).await.unwrap();
        reviews::suspend(&case.reviewers[1], &case.id, &refuse("refuse")).await.unwrap();
        assert_eq!(failure(reviews::carry_out(&case.approvers[0], &case.id, stale).await), Failure::Conflict);
        assert_eq!(failure(reviews::abandon(&case.approvers[0], &case.id, stale, &dropped).await), Failure::Conflict);
        assert_eq!(case.seen().await.request.state.kind(), StateKind::Accepted);
        reviews::carry_out(&case.approvers[0], &case.id, stands(&case.approvers[0], &case.id).await).await.unwrap();
        assert_eq!(case.seen().await.request.state.kind(), StateKind::Suspended);
    }

    async fn nobody_decides_about_what_they_have_not_seen(db) {
        let case = Case::begins(db).await;
        let stale = requests::view(&case.approvers[0], Action::CasePage, &case.id).await.unwrap().version;
        proposes(&case.reviewers[0], &case.id, &accept()).await.unwrap();
        assert_eq!(failure(decisions::approve(&case.approvers[0], &case.id, stale).await), Failure::Conflict);
        // What a colleague finds meanwhile has to be seen as well.
        let stale = stands(&case.approvers[0], &case.id).await;
        findings::write(&case.counsel, &case.id, &found("It leaks.")).await.unwrap();
        assert_eq!(failure(decisions::approve(&case.approvers[0], &case.id, stale).await), Failure::Conflict);
        approves(&case.approvers[0], &case.id).await.unwrap();
    }

    async fn whoever_is_in_a_conflict_decides_nothing_by_any_path(db) {
        let case = Case::begins(db).await;
        proposes(&case.approvers[0], &case.id, &accept()).await.unwrap();
        let mine = typed(&[("assignee", case.approvers[0].account().id().as_str())]);
        assignments::set(&case.approvers[0], &case.id, &mine).await.unwrap();
        let why = typed(&[("why", "I hold shares in Heron.")]);
        conflicts::declare(&case.approvers[0], &case.id, &why).await.unwrap();
        let around = assignments::around(&case.counsel, &case.id).await.unwrap();
        assert!(around.assignee.is_none());
        assert_eq!(failure(assignments::set(&case.approvers[1], &case.id, &mine).await), Failure::AssigneeConflicted);
        // The case is closed to them, on every page and with every paper.
        for page in [Action::CasePage, Action::ChecklistPage, Action::StaffLetter] {
            assert_eq!(failure(requests::view(&case.approvers[0], page, &case.id).await), Failure::Conflicted);
        }
        let files = files::list(&case.approvers[0], Action::CasePage, &case.id).await;
        assert_eq!(failure(files), Failure::Conflicted);
        assert_eq!(failure(threads::of_case(&case.approvers[0], &case.id).await), Failure::Conflicted);
        // What they proposed has fallen.
        assert_eq!(failure(approves(&case.approvers[1], &case.id).await), Failure::NotNow);
        assert_eq!(failure(proposes(&case.approvers[0], &case.id, &accept()).await), Failure::Conflicted);
        let ask = typed(&[("item.1.question", "Where?")]);
        assert_eq!(failure(questions::ask(&case.approvers[0], &case.id, &ask).await), Failure::Conflicted);
        let said = typed(&[("message", "Psst."), ("note", "Psst."), ("item", "protocol"), ("verdict", "fine"), ("why", "Psst."), ("before", "0")]);
        assert_eq!(failure(messages::send(&case.approvers[0], &case.id, &said).await), Failure::Conflicted);
        assert_eq!(failure(notes::write(&case.approvers[0], &case.id, &said).await), Failure::Conflicted);
        assert_eq!(failure(findings::write(&case.approvers[0], &case.id, &said).await), Failure::Conflicted);
        proposes(&case.reviewers[0], &case.id, &accept()).await.unwrap();
        assert_eq!(failure(approves(&case.approvers[0], &case.id).await), Failure::Conflicted);
        approves(&case.approvers[1], &case.id).await.unwrap();
        // Colleagues read it, the provider does not.
        assert!(case.seen().await.facts.iter().all(|fact| fact.kind != "conflict.declared"));
        let staff = requests::view(&case.counsel, Action::CasePage, &case.id).await.unwrap();
        assert!(staff.facts.iter().any(|fact| fact.data["why"] == "I hold shares in Heron."));
    }

    async fn a_conflict_is_declared_after_the_end_too(db) {
        let case = Case::begins(db).await;
        requests::withdraw(&case.provider, &case.id).await.unwrap();
        conflicts::declare(&case.counsel, &case.id, &typed(&[("why", "Shares.")])).await.unwrap();
        assert_eq!(failure(requests::view(&case.counsel, Action::CasePage, &case.id).await), Failure::Conflicted);
    }

    async fn a_refusal_that_falls_with_a_conflict_is_told_to_the_provider(db) {
        let case = Case::begins(db).await;
        case.decide(0, &refuse("refuse")).await;
        conflicts::declare(&case.approvers[0], &case.id, &typed(&[("why", "My sister works there.")])).await.unwrap();
        let seen = case.seen().await;
        assert_eq!(seen.request.state, State::in_review());
        assert!(seen.facts.iter().any(|fact| fact.kind == "refusal.called_off"));
        assert!(!format!("{:?}", seen.facts).contains("My sister"));
        let mail = case.world.mail("owner@heron.example.org").await;
        assert!(mail.kind == "moved" && !mail.text.contains("sister"), "{}: {}", mail.kind, mail.text);
    }

    async fn a_decision_is_reversed_by_counsel_and_an_approver(db) {
        let case = Case::begins(db).await;
        case.decide(0, &accept()).await;
        let why = typed(&[("reason", "The evidence was forged.")]);
        assert_eq!(failure(reviews::reverse(&case.reviewers[0], &case.id, &why).await), Failure::Forbidden);
        reviews::reverse(&case.counsel, &case.id, &why).await.unwrap();
        reviews::carry_out(&case.approvers[1], &case.id, stands(&case.approvers[1], &case.id).await).await.unwrap();
        let reversed = case.seen().await;
        assert_eq!(reversed.request.state, State::in_review());
        assert!(reversed.facts.iter().any(|fact| fact.kind == "request.reversed"));
        // By people who did not decide before.
        assert_eq!(failure(proposes(&case.reviewers[0], &case.id, &accept()).await), Failure::DecidedBefore);
        case.decide(1, &refuse("refuse")).await;
    }
}
