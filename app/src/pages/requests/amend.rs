//! Correcting facts of what was submitted.

use super::meanwhile::since;
use super::questions;
use crate::api::visit::visit;
use crate::pages::{Screen, attempt, go, page, param_id, reader};
use crate::parts::{Audience, Breadcrumbs, Hidden, PostForm, Submit, TextArea};
use crate::t;
use domain::access::Action;
use domain::functionality::Functionality;
use domain::ids::RequestId;
use domain::request::Section;
use leptos::prelude::*;
use service::requests::view;

/// The sections whose answers can be corrected. What is asked for is not one: more of it is a request of its own.
const CORRECTED: [Section; 4] = [Section::Service, Section::Connects, Section::Evidence, Section::Publish];

/// `/provider/requests/:request/amend`
#[component]
pub fn AmendPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let seen = view(&account.member_for(&id).await?, Action::AmendPage, &id).await?;
        if !seen.request.state.kind().is_amendable() {
            return Ok(go(&format!("/provider/requests/{id}")));
        }
        let attempt = attempt(&visit, "amendments/amend", id.as_str(), seen.request.draft.clone()).await?;
        // The form has no boxes for these.
        let saved = seen.request.draft.clone().only(|name| Functionality::of_field(name).is_none());
        let beside = since(&saved, &attempt.fields, seen.version);
        let trail = vec![
            ("/provider".to_owned(), t!("nav-overview")),
            (format!("/provider/requests/{id}"), t!("request-request")),
        ];
        let asked = seen.request.current().map(|current| current.functionalities.clone()).unwrap_or_default();
        let (id, version) = (id.to_string(), seen.version.to_string());
        let body = view! {
            <Breadcrumbs trail=trail here=t!("amendment-title")/>
            <h1>{t!("amendment-title")}</h1>
            <p class="lead">{t!("amendment-lead")}</p>
            {beside}
            <PostForm to="/api/amendments/amend" attempt=attempt>
                <Hidden name="request" value=id/>
                <Hidden name="version" value=version/>
                <TextArea name="why" label=t!("amendment-why") rows=3 hint=t!("amendment-why-hint")/>
                {questions::sizes(&asked)}
                {CORRECTED.map(questions::of).into_iter().collect_view()}
                <Submit label=t!("amendment-send")/>
            </PostForm>
        };
        Ok(Screen::new(t!("amendment-title"), reader(&account), body))
    })
}
