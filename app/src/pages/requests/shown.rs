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
    let rows = rows(submission).into_iter().filter(|(_, value)| !value.is_empty());
    let rows = rows.map(|(label, value)| SummaryRow::new(label, value)).collect();
    view! { <h2>{t!("submission-title")}</h2><Summary rows=rows/> }
}

/// Every field of a submission with its label, in one order: empty ones too, so that two of them can be compared.
pub(super) fn rows(submission: &Submission) -> Vec<(String, String)> {
    let s = submission.clone();
    let countries = s.countries.iter().filter_map(|code| country::name(code));
    let countries: Vec<String> = countries.map(|name| say(&name)).collect();
    let conditions = s.conditions;
    let (operator, reads) = conditions.proxy.map(|proxy| (proxy.operator, proxy.reads)).unwrap_or_default();
    let group = conditions.largest_group.map(|members| t!("condition-members", n = members));
    vec![
        (t!("submission-functionality"), words::listed(&s.functionalities)),
        (t!("submission-description"), s.description),
        (t!("submission-country"), texts::list(language(), &countries)),
        (t!("submission-identifier"), say(&s.identifier.label())),
        (t!("submission-architecture"), say(&s.architecture.label())),
        (t!("submission-protocol"), say(&s.protocol.label())),
        (t!("condition-proxy-operator"), operator),
        (t!("condition-proxy-reads"), reads),
        (t!("condition-group-size"), group.unwrap_or_default()),
        (t!("condition-call-setup"), conditions.call_setup.unwrap_or_default()),
        (t!("submission-evidence"), s.evidence),
        (t!("submission-jwks-url"), s.jwks_url),
        (t!("submission-token-issuer"), s.token_issuer),
        (t!("submission-push-url"), s.push_url),
        (t!("submission-media-url"), s.media_url),
        (t!("submission-technical-contact"), s.technical_contact),
        (t!("submission-publish-name"), if s.publish_name { t!("section-ticked") } else { String::new() }),
    ]
}
