//! What a provider and the gatekeeper wrote to each other, as the provider reads it.

use super::requests::tabs;
use super::threads::{listed, shared};
use super::{Screen, attempt, page, param_id, reader};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Breadcrumbs, Empty, EntryKind, EntryLabel, Hidden, PostForm, Submit, TextArea};
use crate::t;
use domain::access::{Action, Decision, may};
use domain::form::Fields;
use domain::ids::RequestId;
use domain::message::can_be_sent;
use domain::request::Side;
use leptos::prelude::*;
use service::Result;
use service::authority::{Member, Who as _};
use service::requests::{View, view as request_view};
use service::threads::of_provider;

/// `/provider/requests/:request/messages`
#[component]
pub fn MessagesPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let member = account.member_for(&id).await?;
        let seen = request_view(&member, Action::MessagesPage, &id).await?;
        let entries = of_provider(&member, &id).await?;
        let form = form(&visit, &member, &seen).await?;
        let name = seen.organisation.trade_name.clone();
        let shown: Vec<AnyView> =
            entries.into_iter().map(|entry| shared(entry, Side::Provider, &name, String::new())).collect();
        let list = if shown.is_empty() {
            view! { <Empty title=t!("message-none")/> }.into_any()
        } else {
            listed(shown)
        };
        let trail = vec![
            ("/provider".to_owned(), t!("nav-overview")),
            (format!("/provider/requests/{id}"), t!("request-request")),
        ];
        let body = view! {
            <Breadcrumbs trail=trail here=t!("message-title")/>
            <h1>{t!("message-title")}</h1>
            {super::requests::has_tracks(seen.request.state.kind()).then(|| tabs(&id))}
            <p class="lead">{t!("message-lead")}</p>
            {list}
            {form}
        };
        Ok(Screen::new(t!("message-title"), reader(&account), body))
    })
}

async fn form(visit: &Visit, member: &Member, seen: &View) -> Result<Option<AnyView>> {
    let allowed = may(member.role(), Action::MessageReply, true) == Decision::Yes;
    if !allowed || !can_be_sent(seen.request.state.kind()) {
        return Ok(None);
    }
    let id = seen.request.id.to_string();
    let attempt = attempt(visit, "messages/reply", &id, Fields::default()).await?;
    Ok(Some(
        view! {
            <section class="writing message">
                <h2><EntryLabel kind=EntryKind::Message text=t!("message-to-gatekeeper")/></h2>
                <PostForm to="/api/messages/reply" attempt=attempt>
                    <Hidden name="request" value=id/>
                    <TextArea name="message" label=t!("message-label") rows=4 hint=t!("message-reply-hint")/>
                    <Submit label=t!("message-reply")/>
                </PostForm>
            </section>
        }
        .into_any(),
    ))
}
