//! Who else there is: what else the organisation asks for, and organisations that look like it.

use crate::pages::{said, words};
use crate::parts::{Banner, DataTable, Tone};
use crate::t;
use domain::country;
use domain::time::Date;
use leptos::prelude::*;
use service::gatekeeper::Gatekeeper;
use service::organisations::Alike;
use service::requests::RequestLine;

/// What else the same organisation asks for.
pub(super) fn other_requests(
    lines: &[RequestLine],
    organisation: &str,
    gatekeeper: &Gatekeeper,
    today: Date,
) -> Option<impl IntoView + use<>> {
    if lines.is_empty() {
        return None;
    }
    let row = |line: &RequestLine| {
        let (href, name) = (format!("/review/requests/{}", line.id), gatekeeper.service_name(&line.service));
        vec![
            view! { <a href=href>{name}</a> }.into_any(),
            words::state(line.state).into_any(),
            words::turn(line.turn).into_any(),
            words::due(line, today),
        ]
    };
    let headers = vec![t!("other-service"), t!("other-state"), t!("other-turn"), t!("request-legal-date")];
    let (title, rows) = (t!("other-title", organisation = organisation), lines.iter().map(row).collect());
    Some(view! {
        <section id="others">
            <h2>{title.clone()}</h2>
            <DataTable caption=title quiet=true headers=headers rows=rows/>
        </section>
    })
}

/// Says that there is something to look at.
pub(super) fn lookalike_banner() -> impl IntoView {
    view! {
        <Banner kind=Tone::Warning title=t!("review-alike-banner")>
            <p><a href="#alike">{t!("review-alike-look")}</a></p>
        </Banner>
    }
}

/// The others that look like the one that asks. Nothing follows from it by itself.
pub(super) fn lookalikes(alike: &[Alike]) -> impl IntoView + use<> {
    let rows: Vec<Vec<AnyView>> = alike
        .iter()
        .map(|Alike { features: f, reasons }| {
            let reasons = reasons.iter().map(|r| view! { <li>{said(r.sentence())}</li> }).collect_view();
            vec![
                f.trade_name.clone().into_any(),
                f.legal_name.clone().into_any(),
                identifier(&f.identifier, said(f.identifier_kind.label())).into_any(),
                country::name(&f.country).map(said).into_any(),
                view! { <ul>{reasons}</ul> }.into_any(),
            ]
        })
        .collect();
    let headers = vec![
        t!("review-trade-name"),
        t!("review-legal-name"),
        t!("review-identifier"),
        t!("review-country"),
        t!("review-in-common"),
    ];
    (!rows.is_empty()).then(|| {
        view! {
            <section id="alike">
                <h2>{t!("review-alike")}</h2>
                <p>{t!("review-alike-what")}</p>
                <DataTable caption=t!("review-alike") quiet=true headers=headers rows=rows/>
            </section>
        }
    })
}

/// An identifier with the register it stands in.
pub(super) fn identifier(number: &str, kind: String) -> String {
    t!("review-identifier-of", number = number, kind = kind)
}
