//! The queue.

use super::{DMA, PERIODS, filters, lines, views};
use crate::api::queue::{query_of, queue_at};
use crate::api::visit::{Visit, visit};
use crate::pages::{Screen, attempt, page, query_fields, reader, said};
use crate::parts::{Audience, Button, Empty, Hidden, Pager, PostForm, Select, Submit};
use crate::t;
use domain::access::{Action, Decision, may};
use domain::form::Fields;
use domain::queue::{Assignee, Filter, Order, PAGE};
use domain::request::StateKind;
use leptos::prelude::*;
use service::Result;
use service::authority::{Staff, Who as _};
use service::queue::{Queue, queue};

/// `/review`
#[component]
pub fn QueuePage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let asked = query_fields();
        let filter = visit.selection(&staff, &asked).await?;
        let seen = queue(&staff, &filter, domain::queue::page(&asked)).await?;
        let restored = !Filter::is_asked(&asked) && filter != Filter::default();
        let list = list(&visit, &staff, &filter, &seen).await?;
        let keep = views::save(&visit, &filter).await?;
        let ordered =
            (filter.order == Order::Due).then(|| view! { <p class="lead">{t!("review-queue-lead")}</p> });
        let next = format!("/review/next?{}", query_of(&filter));
        let body = view! {
            <h1>{t!("review-queue")}</h1>
            {ordered}
            <div class="actions">
                <a class=Button::Primary.class() href=next>{t!("queue-next")}</a>
                <a href="/review/deadlines">{t!("queue-deadlines")}</a>
                <a href="/review/views">{t!("queue-views")}</a>
            </div>
            {usual(&filter, &seen)}
            {restored.then(|| view! { <p class="restored">{t!("queue-restored")}" "<a href="/review?all=on">{t!("review-filter-all")}</a></p> })}
            {filters::form(staff.service().gatekeeper(), &filter, &seen.colleagues)}
            {keep}
            {counts(&filter, &seen)}
            {list}
            {pager(&filter, &seen)}
            <p>
                {t!("review-queue-law")}" "<a href=DMA rel="external">{t!("review-dma")}</a>" "
                <a href=PERIODS rel="external">{t!("review-periods")}</a>
            </p>
        };
        Ok(Screen::new(t!("review-queue"), reader(&account), body))
    })
}

/// What most people look for most of the time, and what they have kept.
fn usual(filter: &Filter, seen: &Queue) -> impl IntoView + use<> {
    let assigned = |assignee| Filter { assignee, ..Filter::default() };
    let usual = [
        (t!("queue-all"), Filter::default()),
        (t!("queue-mine"), assigned(Assignee::Me)),
        (t!("queue-free"), assigned(Assignee::Nobody)),
    ];
    let here = query_of(filter);
    let usual = usual.into_iter().map(|(name, filter)| (name, query_of(&filter), queue_at(&filter, 1)));
    let kept =
        seen.views.iter().map(|view| (view.name.clone(), view.query.clone(), views::address(&view.query)));
    let links = usual.chain(kept).map(|(name, query, to)| {
        let current = (query == here).then_some("true");
        view! { <li><a href=to aria-current=current>{name}</a></li> }
    });
    view! { <nav class="views" aria-label=t!("queue-views")><ul>{links.collect_view()}</ul></nav> }
}

/// How many there are in each state, each a link.
fn counts(filter: &Filter, seen: &Queue) -> impl IntoView + use<> {
    let link = |state: Option<StateKind>, name: String, n: i64| {
        let to = queue_at(&filter.with_state(state), 1);
        let current = (filter.state == state).then_some("true");
        view! { <li><a href=to aria-current=current>{name}" "<span class="count">{n}</span></a></li> }
    };
    let all = seen.counts.iter().map(|(_, n)| n).sum();
    let states =
        seen.counts.iter().map(|(state, n)| link(Some(*state), said(state.label()), *n)).collect_view();
    (all > 0).then(|| {
        view! {
            <nav class="tabs" aria-label=t!("queue-by-state")>
                <ul>{link(None, t!("review-filter-states"), all)}{states}</ul>
            </nav>
        }
    })
}

async fn list(visit: &Visit, staff: &Staff, filter: &Filter, seen: &Queue) -> Result<AnyView> {
    if seen.lines.is_empty() && *filter == Filter::default() && seen.page == 1 {
        return Ok(view! {
            <Empty title=t!("review-queue-empty")>
                <p>{t!("review-queue-empty-next")}</p>
                <p><a href="/offers">{t!("review-queue-empty-offers")}</a></p>
            </Empty>
        }
        .into_any());
    }
    if seen.lines.is_empty() {
        return Ok(view! { <Empty title=t!("review-filter-empty")><p><a href="/review?all=on">{t!("review-filter-all")}</a></p></Empty> }.into_any());
    }
    let gatekeeper = staff.service().gatekeeper();
    if may(staff.role(), Action::AssignmentSetSeveral, true) != Decision::Yes {
        return Ok(lines::list(gatekeeper, seen.today, &seen.lines, None).into_any());
    }
    let attempt = attempt(visit, "assignments/set-several", "", Fields::default()).await?;
    let rows = lines::list(gatekeeper, seen.today, &seen.lines, Some(&attempt.fields));
    let people = seen.colleagues.iter().map(|person| (person.account.to_string(), person.name.clone()));
    let options = [(String::new(), t!("assignment-choose")), ("nobody".to_owned(), t!("assignment-nobody"))];
    let options = options.into_iter().chain(people).collect();
    let back = format!("{}&page={}", query_of(filter), seen.page);
    Ok(view! {
        <PostForm to="/api/assignments/set-several" attempt=attempt prefix="give">
            <Hidden name="back" value=back/>
            {rows}
            <div class="bulk">
                <Select name="assignee" label=t!("assignment-ticked") options=options/>
                <Submit label=t!("assignment-give") kind=Button::Secondary/>
            </div>
        </PostForm>
    }
    .into_any())
}

fn pager(filter: &Filter, seen: &Queue) -> impl IntoView + use<> {
    let first = (seen.page - 1) * PAGE + 1;
    let last = (seen.page * PAGE).min(seen.total);
    let previous = (seen.page > 1).then(|| queue_at(filter, seen.page - 1));
    let next = (last < seen.total).then(|| queue_at(filter, seen.page + 1));
    let note = if first > last {
        String::new()
    } else {
        t!("review-range", first = first, last = last, total = seen.total)
    };
    view! { <Pager previous=previous next=next note=note/> }
}
