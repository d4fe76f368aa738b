//! The start page.

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::Audience;
use leptos::prelude::*;

/// `/`
#[component]
pub fn HomePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let body = view! {
            <section class="hero">
                <h1>"Open messaging, in the open"</h1>
                <p>"A messaging provider asks a gatekeeper to open its service under Article 7 of the Digital Markets Act. Here both sides see the same request, the same date and whose turn it is."</p>
                <p class="actions">
                    <a class="button primary" href="/sign-up">"Ask for interoperability"</a>
                    <a class="button secondary" href="/offers">"Read the reference offers"</a>
                </p>
            </section>
            <div class="cards">
                <section class="card">
                    <h2><a href="/provider">"For providers"</a></h2>
                    <p>"Write a request, sign the Reference Offer, prove your keys, report the milestones. The legal date stands on every page."</p>
                </section>
                <section class="card">
                    <h2><a href="/choices">"For people"</a></h2>
                    <p>"Decide which apps may reach you. Nothing is on before you turn it on, and off is as easy as on."</p>
                </section>
                <section class="card">
                    <h2><a href="/calculator">"For everyone"</a></h2>
                    <p>"Work out the end of the three months by Regulation 1182/71, step by step."</p>
                </section>
            </div>
        };
        Ok(Screen::new("Messaging interoperability", anybody(&visit).await?, body))
    })
}
