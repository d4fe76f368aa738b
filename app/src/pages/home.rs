//! The start page.

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::Audience;
use crate::t;
use leptos::prelude::*;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let body = view! {
            <section class="hero">
                <h1>{t!("home-title")}</h1>
                <p>{t!("home-lead")}</p>
                <p class="actions">
                    <a class="button primary" href="/sign-up">{t!("home-ask")}</a>
                    <a class="button secondary" href="/offers">{t!("home-offers")}</a>
                </p>
            </section>
            <div class="cards">
                <section class="card">
                    <h2><a href="/provider">{t!("home-providers")}</a></h2>
                    <p>{t!("home-providers-what")}</p>
                </section>
                <section class="card">
                    <h2><a href="/choices">{t!("home-people")}</a></h2>
                    <p>{t!("home-people-what")}</p>
                </section>
                <section class="card">
                    <h2><a href="/calculator">{t!("home-everyone")}</a></h2>
                    <p>{t!("home-everyone-what")}</p>
                </section>
            </div>
        };
        Ok(Screen::new(t!("home-tab"), anybody(&visit).await?, body))
    })
}
