//! What both sides see of a request in the same words.

use crate::pages::words;
use crate::parts::{
    DataTable, Deadline, Fingerprint, Mark, Moment, Step, Steps, Summary, SummaryRow, Timeline, Tone,
};
use crate::say::say;
use domain::calendar::{met, standing};
use domain::country;
use domain::request::{Clock, Request, Submission};
use domain::time::Date;
use leptos::prelude::*;
use service::facts::Fact;
use service::requests::View;

/// The legal date, large, with whose turn it is.
pub fn deadline_panel(request: &Request, today: Date) -> impl IntoView + use<> {
    let turn = words::turn(request.turn());
    let Some(clock) = &request.clock else {
        let none = request.received_at.is_some().then(|| {
            view! { <p class="lead">"Nothing asked for is owed by law yet, so no deadline runs."</p> }
        });
        return view! { {none} }.into_any();
    };
    let due = clock.deadline.legal_end;
    let (left, tone) = match clock.stopped_on {
        Some(on) => (say(&met(due, on).sentence(on)), if on <= due { Tone::Success } else { Tone::Problem }),
        None => (say(&standing(due, today).words()), words::standing_tone(standing(due, today))),
    };
    view! { <Deadline title="Legal date" due=due left=left kind=tone><p>{turn}</p></Deadline> }.into_any()
}

/// How the legal date came about.
pub fn clock(clock: &Clock) -> impl IntoView + use<> {
    let steps = clock
        .deadline
        .steps
        .iter()
        .map(|s| Step { sentence: say(&s.sentence()), law: say(&s.article()) })
        .collect();
    let later = (!clock.not_yet_owed.is_empty()).then(|| {
        view! { <p>"Not yet owed by law, so without a deadline: "{words::listed(&clock.not_yet_owed)}"."</p> }
    });
    view! {
        <h2>"How the legal date was worked out"</h2>
        <p>"Three months from receipt (Article 7(5)), counted by Regulation 1182/71 with the public holidays of Ireland."</p>
        <Steps steps=steps/>
        {later}
    }
}

/// Receipt, today, legal date and readiness on one line.
pub fn lifeline(request: &Request, today: Date) -> impl IntoView + use<> {
    request.clock.as_ref().map(|clock| {
        let mark = |at: Date, label: &str, kind: Tone| Mark { at, label: label.to_owned(), kind };
        let mut marks = vec![
            mark(clock.deadline.received_on, "Received", Tone::Info),
            mark(clock.deadline.legal_end, "Legal date", Tone::Warning),
        ];
        marks.extend(clock.stopped_on.map(|on| mark(on, "Ready", Tone::Success)));
        view! { <Timeline caption="The three months" marks=marks today=today/> }
    })
}

/// What was submitted.
pub fn submission(submission: &Submission) -> impl IntoView + use<> {
    let s = submission.clone();
    let countries = s.countries.iter().filter_map(|code| country::name(code));
    let countries: Vec<String> = countries.map(|name| say(&name)).collect();
    let mut rows = vec![
        SummaryRow::new("Functionalities", words::listed(&s.functionalities)),
        SummaryRow::new("Service description", s.description),
        SummaryRow::new("EEA countries", countries.join(", ")),
        SummaryRow::new("Identifier", s.identifier.label()),
        SummaryRow::new("Architecture", s.architecture.label()),
        SummaryRow::new("End-to-end encryption", s.protocol.label()),
    ];
    if !s.evidence.is_empty() {
        rows.push(SummaryRow::new("Evidence", s.evidence));
    }
    rows.extend([
        SummaryRow::new("JWKS URL", s.jwks_url),
        SummaryRow::new("Token issuer", s.token_issuer),
        SummaryRow::new("Push base URL", s.push_url),
        SummaryRow::new("Media base URL", s.media_url),
        SummaryRow::new("Technical contact", s.technical_contact),
    ]);
    view! { <h2>"What was asked for"</h2><Summary rows=rows/> }
}

/// What happened, with the number and hash of each fact.
pub fn facts(seen: &View) -> impl IntoView + use<> {
    let rows = seen.facts.iter().map(fact).collect();
    let headers = ["What happened", "When", "Number", "SHA-256 of the record"].map(str::to_owned).to_vec();
    view! {
        <h2>"Record"</h2>
        <p>"Every fact is kept as bytes that never change, under one running number for the whole portal."</p>
        <details>
            <summary>"Show the record"</summary>
            <DataTable caption="Record" quiet=true headers=headers rows=rows/>
        </details>
    }
}

fn fact(fact: &Fact) -> Vec<AnyView> {
    let (noun, verb) = fact.kind.split_once('.').unwrap_or((&fact.kind, ""));
    let said = ["question", "answer", "note", "grounds", "reason"]
        .iter()
        .find_map(|name| fact.data.get(name)?.as_str());
    let said = said.filter(|text| !text.is_empty()).map(|text| view! { <p>{text.to_owned()}</p> });
    let mut what = noun.to_owned();
    if let Some(first) = what.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    vec![
        view! { {format!("{what} {}", verb.replace('_', " "))}{said} }.into_any(),
        view! { <Moment at=fact.at/> }.into_any(),
        fact.seq.to_string().into_any(),
        view! { <Fingerprint text=fact.sha256.get(..16).unwrap_or_default()/> }.into_any(),
    ]
}
