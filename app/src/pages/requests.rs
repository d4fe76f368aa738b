//! A provider's requests: starting one, the draft, and following it.

mod amend;
mod beside;
mod detail;
mod draft;
mod facts;
mod lifeline;
mod meanwhile;
mod progress;
mod questions;
mod queue_place;
mod shown;
mod turn;
mod versions;
mod way;

pub use amend::AmendPage;
pub(super) use beside::{amendments, links};
pub use detail::RequestPage;
pub(super) use detail::has_tracks;
pub use draft::DraftPage;
pub(super) use facts::{facts, what as fact_words};
pub(super) use lifeline::lifeline;
pub(super) use meanwhile::{label, since};
pub(super) use shown::{clock, deadline_panel, submission};
pub(super) use turn::{ending_shown, measure_shown, response_shown};
pub(super) use versions::{Version, Versions};
pub(super) use way::tabs;

use super::{Screen, attempt, go, page, query_fields, reader, words};
use crate::api::visit::visit;
use crate::parts::{Audience, Checkboxes, Choice, Hidden, PostForm, Radios, Submit};
use crate::t;
use domain::access::Action;
use domain::eligibility::brought;
use domain::failure::Failure;
use domain::form::Fields;
use domain::functionality::Functionality;
use leptos::prelude::*;
use service::authority::Who as _;

/// `/provider/requests/new`
#[component]
pub fn NewPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let asked = brought(&query_fields());
        let account = match visit.account().await {
            Ok(account) => account,
            Err(error) => {
                // Whoever signs in first, or signs up, finds their answers here afterwards.
                if error.failure() == Failure::SignedOut && asked != Fields::default() {
                    visit.bring(&asked).await?;
                }
                return Err(error);
            }
        };
        if account.memberships().is_empty() && account.staff_role().is_none() {
            // Whoever describes their organisation first finds them here afterwards as well.
            if asked != Fields::default() {
                visit.bring(&asked).await?;
            }
            return Ok(go("/provider/organisations/new"));
        }
        let member = visit.member(&account).await?;
        member.allowed(Action::RequestNew)?;
        let organisation = member.organisation_id().to_string();
        let before = visit.brought().await?;
        let asked = if asked == Fields::default() { before } else { asked };
        let attempt = attempt(&visit, "requests/start", "", asked).await?;
        let brings = !Functionality::ticked(&attempt.fields).is_empty();
        let gatekeeper = account.service().gatekeeper();
        let services = gatekeeper.services.iter().map(|s| Choice::new(&s.slug, &s.name)).collect();
        let body = view! {
            <h1>{t!("request-new")}</h1>
            <p class="lead">{t!("request-new-lead")}</p>
            <PostForm to="/api/requests/start" attempt=attempt>
                <Hidden name="organisation" value=organisation/>
                <Radios
                    name="service" legend=t!("request-new-service") hint=t!("request-new-service-why")
                    options=services
                />
                {brings.then(functionalities)}
                <Submit label=t!("request-start")/>
            </PostForm>
        };
        Ok(Screen::new(t!("request-new"), reader(&account), body))
    })
}

/// What an eligibility check brought along. Its boxes find their ticks in the form, so they are made within it.
fn functionalities() -> impl IntoView {
    view! {
        <Checkboxes
            name="functionality" legend=t!("submission-functionality")
            hint=t!("submission-functionality-hint") options=words::functionalities(Functionality::ALL)
        />
    }
}
