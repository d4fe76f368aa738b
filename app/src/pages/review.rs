//! The gatekeeper's side: the queue, and one request with everything that can be done to it.

mod acts;
mod case;
mod changes;
mod checklist;
mod dashboard;
mod mentions;
mod others;
mod thread;

pub use case::CasePage;
pub use checklist::ChecklistPage;
pub use dashboard::DashboardPage;
pub use mentions::MentionsPage;

use super::{Screen, page, query, query_fields, reader, said, words};
use crate::api::visit::visit;
use crate::parts::{Audience, Button, Day, Empty, GetForm, Pager, Select};
use crate::t;
use domain::calendar::standing;
use domain::form::{Attempt, Fields};
use domain::request::StateKind;
use domain::time::{Date, parse_day};
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;
use service::reviews::{Filter, PAGE, RequestLine, queue};

/// The act behind the deadline and behind what staff decide.
const DMA: &str = "https://eur-lex.europa.eu/eli/reg/2022/1925/oj";
/// The act by which periods are counted.
const PERIODS: &str = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj";

/// `/review`
#[component]
pub fn QueuePage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let number = query("page").and_then(|n| n.parse().ok()).unwrap_or(1);
        let staff = account.staff()?;
        let asked = query_fields();
        let filter = Filter::of(&staff, &asked);
        let seen = queue(&staff, &filter, number).await?;
        let gatekeeper = account.service().gatekeeper();
        let (first, last) = ((seen.page - 1) * PAGE, ((seen.page - 1) * PAGE + PAGE).min(seen.total));
        let rows = seen.lines.iter().map(|line| row(line, gatekeeper, seen.today)).collect_view();
        let list = if seen.lines.is_empty() && filter != Filter::default() {
            view! { <Empty title=t!("review-filter-empty")><p><a href="/review">{t!("review-filter-all")}</a></p></Empty> }.into_any()
        } else if seen.lines.is_empty() {
            view! {
                <Empty title=t!("review-queue-empty")>
                    <p>{t!("review-queue-empty-next")}</p>
                    <p><a href="/offers">{t!("review-queue-empty-offers")}</a></p>
                </Empty>
            }
            .into_any()
        } else {
            view! { <ol class="queue">{rows}</ol> }.into_any()
        };
        let previous = (seen.page > 1).then(|| page_of(&filter, seen.page - 1));
        let next = (last < seen.total).then(|| page_of(&filter, seen.page + 1));
        let body = view! {
            <h1>{t!("review-queue")}</h1>
            <p class="lead">{t!("review-queue-lead")}</p>
            <p>
                {t!("review-queue-law")}" "<a href=DMA rel="external">{t!("review-dma")}</a>" "
                <a href=PERIODS rel="external">{t!("review-periods")}</a>
            </p>
            {filters(gatekeeper, asked)}
            {list}
            <Pager previous=previous next=next note=t!("review-range", first = first + 1, last = last, total = seen.total)/>
        };
        Ok(Screen::new(t!("review-queue"), reader(&account), body))
    })
}

/// Another page of the same selection.
fn page_of(filter: &Filter, number: i64) -> String {
    let state = filter.state.map(StateKind::as_str).unwrap_or_default();
    format!("/review?service={}&state={state}&page={number}", filter.service)
}

/// What to look for; it stands in the address, so it can be kept and passed on.
fn filters(gatekeeper: &Gatekeeper, asked: Fields) -> impl IntoView + use<> {
    let all = |words: String| std::iter::once((String::new(), words));
    let services = gatekeeper.services.iter().map(|s| (s.slug.clone(), s.name.clone()));
    let services = all(t!("review-filter-services")).chain(services).collect();
    let states = StateKind::ALL.iter().map(|row| row.0).filter(|state| *state != StateKind::Draft);
    let states = states.map(|state| (state.as_str().to_owned(), said(state.label())));
    let states = all(t!("review-filter-states")).chain(states).collect();
    view! {
        <GetForm to="/review" attempt=Attempt::fresh(asked)>
            <Select name="service" label=t!("review-filter-service") options=services/>
            <Select name="state" label=t!("review-filter-state") options=states/>
            <div class="actions"><button class=Button::Secondary.class() type="submit">{t!("review-filter")}</button></div>
        </GetForm>
    }
}

fn row(line: &RequestLine, gatekeeper: &Gatekeeper, today: Date) -> impl IntoView + use<> {
    let due = line.due_on.as_deref().and_then(parse_day);
    let open = line.running;
    let tone =
        due.filter(|_| open).map_or("settled", |due| words::standing_tone(standing(due, today)).class());
    let (date, left) = match due {
        Some(due) if open => (view! { <Day at=due/> }.into_any(), said(standing(due, today).words())),
        Some(due) => (view! { <Day at=due/> }.into_any(), t!("review-settled")),
        None => (t!("review-no-deadline").into_any(), String::new()),
    };
    let service = gatekeeper.service_name(&line.service);
    let title = t!("review-case-title", organisation = &line.organisation, service = service);
    view! {
        <li class=tone>
            <p class="queue-due">{date}<span>{left}</span></p>
            <p><a href=format!("/review/requests/{}", line.id)>{title}</a><br/>{words::turn(line.turn)}</p>
            <p>{words::state(line.state)}</p>
        </li>
    }
}
