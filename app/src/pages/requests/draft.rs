//! The draft of a request. It saves at any point.

use super::meanwhile::meanwhile;
use super::progress::{anchor, progress};
use super::questions;
use crate::api::visit::visit;
use crate::islands::autosave::{self, Autosave};
use crate::pages::comments::comments as comments_on;
use crate::pages::files::fields;
use crate::pages::{Screen, first_attempt, go, page, param_id, reader};
use crate::parts::{Audience, Breadcrumbs, Button, Hidden, PostForm, Submit};
use crate::say::{say, words as words_of};
use crate::t;
use domain::access::Action;
use domain::form::Attempt;
use domain::ids::RequestId;
use domain::request::{Section, StateKind};
use leptos::prelude::*;
use service::comments::{self, CommentRow};
use service::files::{self, Line};
use service::requests::view;

/// The buttons of the form. Whichever failed has what was typed.
const SLOTS: [&str; 6] =
    ["requests/submit", "requests/save", "files/add", "files/remove", "comments/add", "comments/resolve"];

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
        let shown = first_attempt(&visit, &SLOTS, id.as_str(), &saved).await?;
        let title = t!("request-title", service = &seen.service);
        let said = comments::list(&member, &id).await?;
        let meanwhile = meanwhile(&saved, &shown.fields);
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
    let questions =
        move || Section::ALL.map(|row| section(row.0, &files, &said, &typed)).into_iter().collect_view();
    view! {
        {sections}
        <Autosave words=words_of(autosave::SAYS)>
        <PostForm to="/api/requests/submit" attempt=attempt>
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
            {own}
            {comments_on(section, said, attempt)}
        </section>
    }
    .into_any()
}
