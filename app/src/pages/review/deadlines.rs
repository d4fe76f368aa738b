//! What is late, and what will soon be.

use super::{DMA, PERIODS, lines};
use crate::api::queue::queue_at;
use crate::api::visit::visit;
use crate::pages::{Screen, page, reader};
use crate::parts::{Audience, Breadcrumbs};
use crate::t;
use domain::calendar::NEAR;
use domain::queue::Left;
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;
use service::queue::{Deadlines, LATE, Line, deadlines, having};

/// `/review/deadlines`
#[component]
pub fn DeadlinesPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let seen = deadlines(&staff, LATE).await?;
        let gatekeeper = staff.service().gatekeeper();
        let all = |left, words: String| view! { <p><a href=queue_at(&having(left), 1)>{words}</a></p> };
        let more_passed = seen.more_passed.then(|| all(Left::Passed, t!("deadlines-more")));
        let more_near = seen.more_near.then(|| all(Left::Near, t!("deadlines-near-more")));
        let body = view! {
            <Breadcrumbs trail=vec![("/review".to_owned(), t!("review-queue"))] here=t!("deadlines-title")/>
            <h1>{t!("deadlines-title")}</h1>
            <p class="lead">{t!("deadlines-lead")}</p>
            <section>
                <h2>{t!("deadlines-passed")}" "<span class="count">{seen.passed.len()}</span></h2>
                <p>{t!("deadlines-passed-rule")}</p>
                {some(gatekeeper, &seen, &seen.passed, t!("deadlines-passed-none"))}
                {more_passed}
            </section>
            <section>
                <h2>{t!("deadlines-near")}" "<span class="count">{seen.near.len()}</span></h2>
                <p>{t!("deadlines-near-rule", days = NEAR)}</p>
                {some(gatekeeper, &seen, &seen.near, t!("deadlines-near-none"))}
                {more_near}
            </section>
            <p>
                {t!("review-queue-law")}" "<a href=DMA rel="external">{t!("review-dma")}</a>" "
                <a href=PERIODS rel="external">{t!("review-periods")}</a>
            </p>
        };
        Ok(Screen::new(t!("deadlines-title"), reader(&account), body))
    })
}

fn some(gatekeeper: &Gatekeeper, seen: &Deadlines, of: &[Line], none: String) -> AnyView {
    if of.is_empty() {
        return view! { <p class="empty">{none}</p> }.into_any();
    }
    lines::list(gatekeeper, seen.today, of, None).into_any()
}
