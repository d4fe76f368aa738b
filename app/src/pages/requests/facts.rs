//! The record of a request.

use crate::parts::{DataTable, Fingerprint, Moment};
use crate::say::say;
use crate::t;
use domain::text::Text;
use leptos::prelude::*;
use service::facts::Fact;
use service::requests::View;

/// The words for what can happen to a request.
const KINDS: &[(&str, &str)] = &[
    ("request.started", "fact-request-started"),
    ("request.submitted", "fact-request-submitted"),
    ("request.opened", "fact-request-opened"),
    ("request.assigned", "fact-request-assigned"),
    ("request.unassigned", "fact-request-unassigned"),
    ("request.asked", "fact-request-asked"),
    ("request.answered", "fact-request-answered"),
    ("request.expired", "fact-request-expired"),
    ("request.amended", "fact-request-amended"),
    ("request.parted", "fact-request-parted"),
    ("request.reversed", "fact-request-reversed"),
    ("question.judged", "fact-question-judged"),
    ("refusal.responded", "fact-refusal-responded"),
    ("refusal.called_off", "fact-refusal-called-off"),
    ("refusal.took_effect", "fact-refusal-took-effect"),
    ("refusal.became_final", "fact-refusal-became-final"),
    ("conflict.declared", "fact-conflict-declared"),
    ("decision.proposed", "fact-decision-proposed"),
    ("decision.sent_back", "fact-decision-sent-back"),
    ("decision.approved", "fact-decision-approved"),
    ("letter.written", "fact-letter-written"),
    ("request.challenged", "fact-request-challenged"),
    ("agreement.signed", "fact-agreement-signed"),
    ("agreement.countersigned", "fact-agreement-countersigned"),
    ("key.registered", "fact-key-registered"),
    ("key.proven", "fact-key-proven"),
    ("key.activated", "fact-key-activated"),
    ("key.retiring", "fact-key-retiring"),
    ("key.revoked", "fact-key-revoked"),
    ("milestone.reported", "fact-milestone-reported"),
    ("milestone.judged", "fact-milestone-judged"),
    ("readiness.declared", "fact-readiness-declared"),
    ("readiness.confirmed", "fact-readiness-confirmed"),
    ("request.launched", "fact-request-launched"),
    ("intervention.proposed", "fact-intervention-proposed"),
    ("intervention.dropped", "fact-intervention-dropped"),
    ("request.suspended", "fact-request-suspended"),
    ("request.resumed", "fact-request-resumed"),
    ("request.terminated", "fact-request-terminated"),
    ("request.withdrawn", "fact-request-withdrawn"),
    ("note.written", "fact-note-written"),
    ("message.sent", "fact-message-sent"),
    ("finding.written", "fact-finding-written"),
];

/// What happened, with the number and hash of each fact.
pub fn facts(seen: &View) -> impl IntoView + use<> {
    let rows = seen.facts.iter().map(fact).collect();
    let headers = vec![t!("fact-what"), t!("fact-when"), t!("fact-number"), t!("fact-hash")];
    view! {
        <h2>{t!("fact-title")}</h2>
        <p>{t!("fact-kept")}</p>
        <details>
            <summary>{t!("fact-show")}</summary>
            <DataTable caption=t!("fact-title") quiet=true headers=headers rows=rows/>
        </details>
    }
}

fn fact(fact: &Fact) -> Vec<AnyView> {
    // What somebody wrote on the way.
    let said = ["question", "answer", "note", "grounds", "reason", "response", "why"]
        .iter()
        .find_map(|name| fact.data.get(name)?.as_str());
    let said = said.filter(|text| !text.is_empty()).map(|text| view! { <p>{text.to_owned()}</p> });
    vec![
        view! { {what(&fact.kind)}{said} }.into_any(),
        view! { <Moment at=fact.at/> }.into_any(),
        fact.seq.to_string().into_any(),
        view! { <Fingerprint text=fact.sha256.get(..16).unwrap_or_default()/> }.into_any(),
    ]
}

/// The words for a fact; one without words is shown by its kind.
pub fn what(kind: &str) -> String {
    let words = KINDS.iter().find(|(known, _)| *known == kind).map(|(_, words)| say(&Text::new(words)));
    words.unwrap_or_else(|| kind.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_a_request_leaves_has_words() {
        let sources = [
            include_str!("../../../../server/service/src/requests.rs"),
            include_str!("../../../../server/service/src/reviews.rs"),
            include_str!("../../../../server/service/src/decisions.rs"),
            include_str!("../../../../server/service/src/questions.rs"),
            include_str!("../../../../server/service/src/amendments.rs"),
            include_str!("../../../../server/service/src/conflicts.rs"),
            include_str!("../../../../server/service/src/assignments.rs"),
            include_str!("../../../../server/service/src/agreements.rs"),
            include_str!("../../../../server/service/src/keys.rs"),
            include_str!("../../../../server/service/src/milestones.rs"),
            include_str!("../../../../server/service/src/notes.rs"),
            include_str!("../../../../server/service/src/messages.rs"),
            include_str!("../../../../server/service/src/findings.rs"),
        ];
        let quoted = sources.iter().flat_map(|source| source.split('"').skip(1).step_by(2));
        let nouns = [
            "request.",
            "decision.",
            "refusal.",
            "question.",
            "conflict.",
            "agreement.",
            "key.",
            "milestone.",
            "readiness.",
            "intervention.",
            "note.",
            "message.",
            "finding.",
        ];
        for kind in quoted.filter(|text| nouns.iter().any(|noun| text.starts_with(noun))) {
            assert_ne!(what(kind), kind, "{kind}");
        }
    }
}
