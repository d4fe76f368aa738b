//! What both sides see of a request in the same words.

use crate::pages::words;
use crate::parts::{Deadline, Progress, Step, Steps, Summary, SummaryRow, Tone};
use crate::say::{language, say};
use crate::t;
use domain::calendar::{days_between, met, standing};
use domain::country;
use domain::request::{Clock, Request, Submission};
use domain::time::Date;
use leptos::prelude::*;

/// The legal date, large, with whose turn it is.
pub fn deadline_panel(request: &Request, today: Date) -> impl IntoView + use<> {
    let turn = words::turn(request.turn());
    let Some(clock) = &request.clock else {
        let none = request.received_at.is_some().then(|| {
            view! { <p class="lead">{t!("request-no-deadline")}</p> }
        });
        return view! { {none} }.into_any();
    };
    let due = clock.deadline.legal_end;
    let (left, tone) = match clock.stopped_on {
        Some(on) => (say(&met(due, on).sentence(on)), if on <= due { Tone::Success } else { Tone::Problem }),
        None => (say(&standing(due, today).words()), words::standing_tone(standing(due, today))),
    };
    let received = clock.deadline.received_on;
    let all = days_between(received, due);
    let over = days_between(received, clock.stopped_on.unwrap_or(today)).clamp(0, all);
    let day = t!("request-day-of", n = over, all = all);
    view! {
        <Deadline title=t!("request-legal-date") due=due left=left kind=tone>
            <p>{turn}</p>
            <Progress label=t!("request-lifeline") value=over.into() max=all.into() note=day/>
        </Deadline>
    }
    .into_any()
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
        let what = words::listed(&clock.not_yet_owed);
        view! { <p>{t!("request-not-yet-owed", what = what)}</p> }
    });
    view! {
        <h2>{t!("request-clock")}</h2>
        <p>{t!("request-clock-how")}</p>
        {words::law(t!("request-law-months"))}
        {words::counting(t!("request-law-counting"))}
        <Steps steps=steps/>
        {later}
    }
}

/// What was submitted.
pub fn submission(submission: &Submission) -> impl IntoView + use<> {
    let s = submission.clone();
    let countries = s.countries.iter().filter_map(|code| country::name(code));
    let countries: Vec<String> = countries.map(|name| say(&name)).collect();
    let mut rows = vec![
        SummaryRow::new(t!("submission-functionality"), words::listed(&s.functionalities)),
        SummaryRow::new(t!("submission-description"), s.description),
        SummaryRow::new(t!("submission-country"), texts::list(language(), &countries)),
        SummaryRow::new(t!("submission-identifier"), say(&s.identifier.label())),
        SummaryRow::new(t!("submission-architecture"), say(&s.architecture.label())),
        SummaryRow::new(t!("submission-protocol"), say(&s.protocol.label())),
    ];
    if let Some(proxy) = s.conditions.proxy {
        rows.push(SummaryRow::new(t!("condition-proxy-operator"), proxy.operator));
        rows.push(SummaryRow::new(t!("condition-proxy-reads"), proxy.reads));
    }
    if let Some(members) = s.conditions.largest_group {
        rows.push(SummaryRow::new(t!("condition-group-size"), t!("condition-members", n = members)));
    }
    if let Some(setup) = s.conditions.call_setup {
        rows.push(SummaryRow::new(t!("condition-call-setup"), setup));
    }
    if !s.evidence.is_empty() {
        rows.push(SummaryRow::new(t!("submission-evidence"), s.evidence));
    }
    rows.extend([
        SummaryRow::new(t!("submission-jwks-url"), s.jwks_url),
        SummaryRow::new(t!("submission-token-issuer"), s.token_issuer),
        SummaryRow::new(t!("submission-push-url"), s.push_url),
        SummaryRow::new(t!("submission-media-url"), s.media_url),
        SummaryRow::new(t!("submission-technical-contact"), s.technical_contact),
    ]);
    view! { <h2>{t!("submission-title")}</h2><Summary rows=rows/> }
}
