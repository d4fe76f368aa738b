//! The start page: what this is, how to apply, how long it takes, and where a person turns other apps off.

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::{Audience, Law, Step, Steps};
use crate::say::language;
use crate::t;
use domain::calendar::{ireland, three_months};
use domain::time::Date;
use leptos::prelude::*;
use service::authority::Who as _;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let gatekeeper = visit.visitor().service().gatekeeper();
        let services: Vec<String> = gatekeeper.services.iter().map(|service| service.name.clone()).collect();
        let body = view! {
            <section class="hero">
                <h1>{t!("home-title")}</h1>
                <p>{t!("home-lead", services = texts::list(language(), &services))}</p>
                <p class="actions">
                    <a class="button primary" href="/sign-up">{t!("home-ask")}</a>
                    <a class="button secondary" href="/choices">{t!("home-switch")}</a>
                </p>
            </section>
            <div class="cards answers">
                <section class="card">
                    <h2><a href="/choices">{t!("home-people")}</a></h2>
                    <p>{t!("home-people-what")}</p>
                </section>
                <section class="card">
                    <h2><a href="/provider">{t!("home-providers")}</a></h2>
                    <p>{t!("home-providers-what")}</p>
                    <p><a href="/eligibility">{t!("eligibility-title")}</a></p>
                </section>
                <section class="card">
                    <h2><a href="/calculator">{t!("home-long")}</a></h2>
                    <p>{t!("home-long-what")}</p>
                    {today(visit.today())}
                </section>
                <section class="card">
                    <h2><a href="/offers">{t!("home-offers")}</a></h2>
                    <p>{t!("home-offers-what")}</p>
                </section>
            </div>
            <section>
                <h2>{t!("home-way")}</h2>
                <Steps steps=way()/>
                <p><Law/></p>
                {visit.site().shows_tracker.then(|| view! { <p><a href="/requests">{t!("tracker-see")}</a></p> })}
            </section>
        };
        Ok(Screen::new(t!("home-tab"), anybody(&visit).await?, body))
    })
}

/// What the three months would mean for a request received today.
fn today(today: Date) -> Option<impl IntoView> {
    let deadline = three_months(today, ireland()).ok()?;
    Some(view! { <p><strong>{t!("home-today", day = deadline.legal_end)}</strong></p> })
}

/// A request from the first step to the last.
fn way() -> Vec<Step> {
    let step = |sentence| Step { sentence, law: String::new() };
    [
        t!("home-way-ask"),
        t!("home-way-review"),
        t!("home-way-tracks"),
        t!("home-way-ready"),
        t!("home-way-people"),
    ]
    .map(step)
    .into()
}
