//! The gatekeeper's side: the queue, and one request with everything that can be done to it.

mod acts;
mod case;

pub use case::CasePage;

use super::{Screen, page, query, reader, words};
use crate::api::visit::visit;
use crate::parts::{Audience, Empty, Pager};
use domain::calendar::standing;
use domain::time::{Date, parse_day};
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;
use service::reviews::{PAGE, RequestLine, queue};

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
            view! { <Empty title="Nothing waits"><p>"Requests appear here when they are submitted."</p></Empty> }.into_any()
        } else {
            view! { <ol class="queue">{rows}</ol> }.into_any()
        };
        let previous = (seen.page > 1).then(|| format!("/review?page={}", seen.page - 1));
        let next = (last < seen.total).then(|| format!("/review?page={}", seen.page + 1));
        let body = view! {
            <h1>"Queue"</h1>
            <p class="lead">"Ordered by legal date. Open requests stand first, what is settled stands below."</p>
            {list}
            <Pager previous=previous next=next note=format!("{} to {last} of {}", first + 1, seen.total)/>
        };
        Ok(Screen::new("Queue", reader(&account), body))
    })
}

fn row(line: &RequestLine, gatekeeper: &Gatekeeper, today: Date) -> impl IntoView + use<> {
    let due = line.due_on.as_deref().and_then(parse_day);
    let open = line.running;
    let tone =
        due.filter(|_| open).map_or("settled", |due| words::standing_tone(standing(due, today)).class());
    let (date, left) = match due {
        Some(due) if open => (due.to_string(), crate::say::say(&standing(due, today).words())),
        Some(due) => (due.to_string(), "settled".to_owned()),
        None => ("No deadline".to_owned(), String::new()),
    };
    let name = gatekeeper.service_name(&line.service);
    view! {
        <li class=tone>
            <p class="queue-due"><time>{date}</time><span>{left}</span></p>
            <p><a href=format!("/review/requests/{}", line.id)>{line.organisation.clone()}" to "{name}</a><br/>{words::turn(line.turn)}</p>
            <p>{words::state(line.state)}</p>
        </li>
    }
}
