//! The public list of requests.

use super::{Screen, anybody, page, query_fields, said, words};
use crate::api::visit::visit;
use crate::parts::{Audience, Bar, Bars, Button, DataTable, Day, GetForm, Pager, Select};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::request::{FEW, Public, StateKind};
use domain::time::days;
use leptos::prelude::*;
use service::authority::Who as _;
use service::error::NOT_FOUND;
use service::gatekeeper::Gatekeeper;
use service::tracker::{Filter, Kept, PAGE, Tracker, list};

/// `/requests`
#[component]
pub fn TrackerPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        if !visit.site().shows_tracker {
            return Err(NOT_FOUND);
        }
        let who = visit.visitor();
        let asked = query_fields();
        let filter = Filter::of(who, &asked);
        let seen = list(who, Action::Tracker, &filter).await?;
        let gatekeeper = who.service().gatekeeper();
        let rows = seen.requests.iter().map(|request| row(request, gatekeeper)).collect();
        let headers = vec![
            t!("tracker-request"),
            t!("tracker-service"),
            t!("tracker-asked"),
            t!("tracker-state"),
            t!("tracker-received"),
            t!("tracker-due"),
            t!("tracker-ready"),
        ];
        let first = (filter.page - 1) * PAGE;
        let last = (first + PAGE).min(seen.total);
        let at = |page| format!("/requests?{}", filter.query(page));
        let previous = (filter.page > 1).then(|| at(filter.page - 1));
        let next = (last < seen.total).then(|| at(filter.page + 1));
        let note = t!("tracker-range", first = first + 1, last = last, total = seen.total);
        let feed = format!("/requests.json?{}", filter.query(1));
        let body = view! {
            <h1>{t!("tracker-title")}</h1>
            <p class="lead">{t!("tracker-lead", gatekeeper = &gatekeeper.name)}</p>
            <p>{t!("tracker-names")}</p>
            {filters(gatekeeper, asked)}
            <DataTable caption=t!("tracker-title") quiet=true headers=headers rows=rows empty=t!("tracker-empty")/>
            <Pager previous=previous next=next note=note/>
            <h2>{t!("tracker-figures")}</h2>
            <div class="panels">{figures(&seen)}</div>
            <p><a href=feed>{t!("tracker-feed")}</a></p>
        };
        Ok(Screen::new(t!("tracker-title"), anybody(&visit).await?, body))
    })
}

fn row(request: &Public, gatekeeper: &Gatekeeper) -> Vec<AnyView> {
    let number = t!("tracker-number", n = request.number);
    let name = match request.provider.clone() {
        Some(name) => view! { {name}<br/><small>{number}</small> }.into_any(),
        None => number.into_any(),
    };
    let day = |day: Option<domain::time::Date>| match day {
        Some(day) => view! { <Day at=day/> }.into_any(),
        None => "–".into_any(),
    };
    vec![
        name,
        gatekeeper.service_name(&request.service).into_any(),
        words::listed(&request.functionalities).into_any(),
        words::state(request.state).into_any(),
        day(Some(request.received)),
        day(request.due),
        day(request.ready),
    ]
}

/// What to look for; it stands in the address, so it can be kept and passed on.
fn filters(gatekeeper: &Gatekeeper, asked: Fields) -> impl IntoView + use<> {
    let all = |words: String| std::iter::once((String::new(), words));
    let services = gatekeeper.services.iter().map(|s| (s.slug.clone(), s.name.clone()));
    let services = all(t!("tracker-all-services")).chain(services).collect();
    let states = StateKind::ALL.iter().map(|row| row.0).filter(|state| *state != StateKind::Draft);
    let states = states.map(|state| (state.as_str().to_owned(), said(state.label())));
    let states = all(t!("tracker-all-states")).chain(states).collect();
    view! {
        <GetForm to="/requests" attempt=Attempt::fresh(asked)>
            <Select name="service" label=t!("tracker-service") options=services/>
            <Select name="state" label=t!("tracker-state") options=states/>
            <div class="actions"><button class=Button::Secondary.class() type="submit">{t!("tracker-show")}</button></div>
        </GetForm>
    }
}

fn figures(seen: &Tracker) -> impl IntoView + use<> {
    let stages = seen.medians.iter().map(|(state, median)| Bar {
        label: say(&state.label()),
        href: None,
        value: median.unwrap_or(0),
        note: median.map_or_else(|| t!("tracker-few"), length),
    });
    let stages = stages.collect();
    let Kept { met, late, overdue } = seen.kept;
    let kept = vec![
        plain(t!("tracker-kept-met"), met),
        plain(t!("tracker-kept-late"), late),
        plain(t!("tracker-kept-overdue"), overdue),
    ];
    let all = met + late + overdue;
    let share = (all > 0).then(|| t!("tracker-kept-share", share = met * 100 / all, all = all));
    let refusals = match &seen.refusals {
        Some(refusals) => {
            let bars = refusals.iter().map(|(kind, n)| plain(say(&kind.label()), *n)).collect();
            view! { <Bars caption=t!("tracker-refusals") bars=bars/> }.into_any()
        }
        None => view! { <h3>{t!("tracker-refusals")}</h3><p>{t!("tracker-few")}</p> }.into_any(),
    };
    view! {
        <section class="panel">
            <Bars caption=t!("tracker-medians") bars=stages/>
            <p><small>{t!("tracker-medians-how")}</small></p>
        </section>
        <section class="panel"><Bars caption=t!("tracker-kept") bars=kept/><p>{share}</p></section>
        <section class="panel">{refusals}<p><small>{t!("tracker-few-why", few = FEW)}</small></p></section>
    }
}

fn plain(label: String, value: i64) -> Bar {
    Bar { label, href: None, value, note: String::new() }
}

/// A length of time in whole days.
fn length(length: i64) -> String {
    let day = days(1).0;
    if length < day { t!("tracker-under-a-day") } else { t!("span-days", n = (length + day / 2) / day) }
}
