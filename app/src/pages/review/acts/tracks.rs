//! What staff can do about the agreement and the milestones of a request.

use super::{Form, nothing};
use crate::api::visit::Visit;
use crate::pages::attempt;
use crate::parts::{Button, Checkbox, Hidden, PostForm, Submit, TextArea, TextField};
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::milestone::Step;
use leptos::prelude::*;
use service::Result;
use service::authority::Staff;
use service::requests::View;
use service::{agreements, milestones};

/// Countersigning, while it waits.
pub(in crate::pages::review) async fn countersign(
    visit: &Visit,
    staff: &Staff,
    seen: &View,
    agreement: &agreements::View,
) -> Result<AnyView> {
    let form = Form::new(visit, staff, seen);
    if agreement.signed.as_ref().is_none_or(|s| s.countersigned.is_some()) {
        return Ok(nothing());
    }
    let fields = || {
        view! {
            <h3>{t!("review-countersign")}</h3>
            <p>{t!("review-countersign-why")}</p>
            <TextField name="name" label=t!("review-own-name") hint=t!("review-own-name-hint") autocomplete="name"/>
            <TextField
                name="title" label=t!("review-own-title") hint=t!("review-own-title-hint")
                autocomplete="organization-title"
            />
            <Checkbox name="authority" label=t!("review-authority")/>
        }
        .into_any()
    };
    form.show(Action::AgreementCountersign, t!("review-countersign"), Button::Primary, fields).await
}

/// Judging a milestone, while it waits.
pub(in crate::pages::review) async fn judge(
    visit: &Visit,
    staff: &Staff,
    seen: &View,
    line: &milestones::Line,
) -> Result<AnyView> {
    let form = Form::new(visit, staff, seen);
    if line.progress.after(Step::Accept).is_none() || !form.allowed(Action::MilestoneJudge) {
        return Ok(nothing());
    }
    let slug = line.milestone.as_str();
    let attempt: Attempt =
        attempt(visit, "milestones/judge", &format!("{slug}:{}", seen.request.id), Fields::default()).await?;
    let id = seen.request.id.to_string();
    Ok(view! {
        <PostForm to="/api/milestones/judge" attempt=attempt prefix=slug>
            <Hidden name="request" value=id/>
            <Hidden name="milestone" value=slug/>
            <TextArea name="note" label=t!("review-note") rows=2 hint=t!("review-note-hint")/>
            <div class="actions">
                <Submit label=t!("review-accept") name="verdict" value="accept"/>
                <Submit label=t!("review-return") name="verdict" value="return" kind=Button::Secondary/>
            </div>
        </PostForm>
    }
    .into_any())
}
