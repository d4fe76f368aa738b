//! How the gatekeeper's work stands, in pictures and numbers.

use crate::api::queue::queue_at;
use crate::api::visit::visit;
use crate::pages::{Screen, page, reader, words};
use crate::parts::{Audience, Bar, Bars, Strip};
use crate::say::say;
use crate::t;
use domain::calendar::days_between;
use domain::queue::Filter;
use leptos::prelude::*;
use service::dashboard::{Dashboard, dashboard};

/// One day in milliseconds.
const DAY: i64 = 86_400_000;

/// `/review/dashboard`
#[component]
pub fn DashboardPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let seen = dashboard(&account.staff()?).await?;
        let body = view! {
            <h1>{t!("dashboard-title")}</h1>
            <p class="lead">{t!("dashboard-lead")}</p>
            <div class="panels">
                <section class="panel">{due(&seen)}</section>
                <section class="panel">{states(&seen)}</section>
                <section class="panel">{stages(&seen)}</section>
            </div>
        };
        Ok(Screen::new(t!("dashboard-title"), reader(&account), body))
    })
}

fn due(seen: &Dashboard) -> impl IntoView + use<> {
    let days = seen.due.iter();
    let days =
        days.map(|(day, near)| (days_between(seen.today, *day), words::standing_tone(*near))).collect();
    view! { <Strip caption=t!("dashboard-due") days=days/><p class="actions"><a href="/review/deadlines">{t!("queue-deadlines")}</a><a href="/review">{t!("dashboard-queue")}</a></p> }
}

fn states(seen: &Dashboard) -> impl IntoView + use<> {
    let bar = |(state, n): &(domain::request::StateKind, i64)| Bar {
        label: say(&state.label()),
        href: Some(queue_at(&Filter { state: Some(*state), ..Filter::default() }, 1)),
        value: *n,
        note: String::new(),
    };
    view! { <Bars caption=t!("dashboard-states") bars=seen.states.iter().map(bar).collect()/> }
}

fn stages(seen: &Dashboard) -> impl IntoView + use<> {
    let bars = seen
        .medians
        .iter()
        .map(|(state, median)| Bar {
            label: say(&state.label()),
            href: None,
            value: median.unwrap_or(0),
            note: match median {
                Some(length) if *length < DAY => t!("dashboard-under-a-day"),
                Some(length) => t!("span-days", n = (length + DAY / 2) / DAY),
                None => t!("dashboard-none"),
            },
        })
        .collect();
    view! { <Bars caption=t!("dashboard-medians") bars=bars/><p><small>{t!("dashboard-medians-how")}</small></p> }
}
