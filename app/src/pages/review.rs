//! The gatekeeper's side: the queue, and one request with everything that can be done to it.

mod acts;
mod case;
mod dashboard;

pub use case::CasePage;
pub use dashboard::DashboardPage;

use super::{Screen, page, query, reader, said, words};
use crate::api::visit::visit;
use crate::parts::{Audience, Day, Empty, Pager};
use crate::t;
use domain::calendar::standing;
use domain::time::{Date, parse_day};
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;
use service::reviews::{PAGE, RequestLine, queue};

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
        let seen = queue(&account.staff()?, number).await?;
        let gatekeeper = account.service().gatekeeper();
        let (first, last) = ((seen.page - 1) * PAGE, ((seen.page - 1) * PAGE + PAGE).min(seen.total));
        let rows = seen.lines.iter().map(|line| row(line, gatekeeper, seen.today)).collect_view();
        let list = if seen.lines.is_empty() {
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
        let previous = (seen.page > 1).then(|| format!("/review?page={}", seen.page - 1));
        let next = (last < seen.total).then(|| format!("/review?page={}", seen.page + 1));
        let body = view! {
            <h1>{t!("review-queue")}</h1>
            <p class="lead">{t!("review-queue-lead")}</p>
            <p>
                {t!("review-queue-law")}" "<a href=DMA rel="external">{t!("review-dma")}</a>" "
                <a href=PERIODS rel="external">{t!("review-periods")}</a>
            </p>
            {list}
            <Pager previous=previous next=next note=t!("review-range", first = first + 1, last = last, total = seen.total)/>
        };
        Ok(Screen::new(t!("review-queue"), reader(&account), body))
    })
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
