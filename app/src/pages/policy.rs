//! How accounts are protected, told to everybody.

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::{Audience, DataTable};
use crate::say::say;
use crate::t;
use domain::account::PASSWORD_MIN;
use domain::policy::{SESSION_IDLE, SESSION_LIFE, fresh_acts, retention, with_factor, words};
use domain::proof::{FRESH, RECOVERY_CODES};
use leptos::prelude::*;

/// `/policy`
#[component]
pub fn PolicyPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let (staff, members) = with_factor();
        let acts = fresh_acts().map(|act| view! { <li>{say(act)}</li> }).collect_view();
        let body = view! {
            <h1>{t!("policy-title")}</h1>
            <p class="lead">{t!("policy-lead")}</p>
            <section>
                <h2>{t!("policy-passwords")}</h2>
                <p>{t!("policy-passwords-length", min = PASSWORD_MIN)}</p>
                <p>{t!("policy-passwords-guess")}</p>
            </section>
            <section>
                <h2>{t!("policy-factor")}</h2>
                <p>{t!("policy-factor-why")}</p>
                <ul>
                    <li>{t!("policy-factor-staff", roles = staff)}</li>
                    <li>{t!("policy-factor-members", roles = members)}</li>
                    <li>{t!("policy-factor-others")}</li>
                </ul>
                <p>{t!("policy-factor-codes", n = RECOVERY_CODES)}</p>
            </section>
            <section>
                <h2>{t!("policy-fresh")}</h2>
                <p>{t!("policy-fresh-why", span = words(FRESH))}</p>
                <ul>{acts}</ul>
            </section>
            <section>
                <h2>{t!("policy-session")}</h2>
                <p>{t!("policy-session-long", idle = words(SESSION_IDLE), life = words(SESSION_LIFE))}</p>
            </section>
            <section>
                <h2>{t!("policy-kept")}</h2>
                {kept()}
            </section>
            <section>
                <h2>{t!("policy-report")}</h2>
                <p>{t!("policy-report-how")}" "<a href="/source">{t!("policy-report-source")}</a></p>
            </section>
        };
        Ok(Screen::new(t!("policy-title"), anybody(&visit).await?, body))
    })
}

fn kept() -> impl IntoView {
    let rows = retention().into_iter().map(|(what, long)| vec![say(&what).into_any(), say(&long).into_any()]);
    let headers = vec![t!("policy-kept-what"), t!("policy-kept-how-long")];
    view! { <DataTable caption=t!("policy-kept") quiet=true headers=headers rows=rows.collect()/> }
}
