//! The draft of a request. It saves at any point.

use super::meanwhile::since;
use super::progress::{ORDER, anchor, progress};
use super::questions;
use crate::api::kept::{COMMENTS, DRAFT};
use crate::api::visit::{Visit, visit};
use crate::islands::autosave::{self, Autosave};
use crate::pages::comments::comments as comments_on;
use crate::pages::files::fields;
use crate::pages::{Screen, first_attempt, go, page, param_id, reader};
use crate::parts::{Audience, Breadcrumbs, Button, Hidden, OnEnter, PostForm, Submit};
use crate::say::{say, words as words_of};
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::request::{Section, StateKind};
use leptos::prelude::*;
use service::Result;
use service::comments::{self, CommentRow};
use service::files::{self, Line};
use service::requests::view;

/// `/provider/requests/:request/draft`
#[component]
pub fn DraftPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let member = account.member_for(&id).await?;
        let seen = view(&member, Action::DraftPage, &id).await?;
        if seen.request.state.kind() != StateKind::Draft {
            return Ok(go(&format!("/provider/requests/{id}")));
        }
        let files = files::list(&member, Action::DraftPage, &id).await?;
        let saved = seen.request.draft;
        let shown = typed(&visit, &id, &saved).await?;
        let title = t!("request-title", service = &seen.service);
        let said = comments::list(&member, &id).await?;
        let meanwhile = since(&saved, &shown.fields, seen.version);
        let form = form(&id, seen.version, (&files, &said), shown);
        let trail = vec![("/provider".to_owned(), t!("nav-overview"))];
        let body = view! {
            <Breadcrumbs trail=trail here=title.clone()/>
            <h1>{title.clone()}</h1>
            <p class="lead">{t!("submission-lead")}</p>
            {meanwhile}
            {form}
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

/// The form as it was typed or saved, with the comments that were being typed when another of its buttons was pressed.
async fn typed(visit: &Visit, id: &RequestId, saved: &Fields) -> Result<Attempt> {
    let mut shown = first_attempt(visit, &DRAFT, id.as_str(), saved).await?;
    if let Some(comments) = visit.kept(COMMENTS, id.as_str()).await? {
        for (name, text) in comments.attempt.fields.iter() {
            // A form that comes back has its own.
            if !shown.fields.has(name) {
                shown.fields.set(name, text);
            }
        }
    }
    Ok(shown)
}

fn form(
    id: &RequestId,
    version: i64,
    (files, said): (&[Line], &[CommentRow]),
    attempt: Attempt,
) -> impl IntoView + use<> {
    let (id, version) = (id.to_string(), version.to_string());
    let (sections, check) = progress(&attempt.fields, files);
    // The questions find their values in the form, so they are made within it.
    let (files, said, typed) = (files.to_vec(), said.to_vec(), attempt.clone());
    let questions = move || ORDER.map(|own| section(own, &files, &said, &typed)).into_iter().collect_view();
    view! {
        {sections}
        <Autosave words=words_of(autosave::SAYS)>
        <PostForm to="/api/requests/submit" attempt=attempt>
            <OnEnter label=t!("submission-save") to="/api/requests/save" unchecked=true/>
            <Hidden name="request" value=id/>
            <Hidden name="version" value=version/>
            {questions()}
            {check}
            <div class="actions">
                <Submit label=t!("submission-submit")/>
                <Submit label=t!("submission-save") kind=Button::Secondary to="/api/requests/save" unchecked=true/>
            </div>
        </PostForm>
        </Autosave>
    }
}

fn section(section: Section, files: &[Line], said: &[CommentRow], attempt: &Attempt) -> AnyView {
    let own = (section == Section::Evidence).then(|| fields(files));
    view! {
        <section class="stack" id=anchor(section)>
            <h2>{say(&section.label())}</h2>
            {questions::of(section)}
            {comments_on(section, said, attempt)}
            {own}
        </section>
    }
    .into_any()
}
