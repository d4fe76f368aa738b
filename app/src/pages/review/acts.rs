//! What staff can do to a request, as forms: only what their role and the state allow.

use super::DMA;
use crate::api::visit::Visit;
use crate::pages::reasons::{Cited, begun, picker};
use crate::pages::requests::measure_shown;
use crate::pages::{attempt, said};
use crate::parts::{
    Button, Checkbox, Choice, Hidden, PostForm, Radios, Submit, Summary, SummaryRow, TextArea, TextField,
};
use crate::t;
use domain::access::{Action, Decision, may, rule};
use domain::form::{Attempt, Fields};
use domain::ids::AccountId;
use domain::milestone::Step;
use domain::request::{Category, Intended, Intervention, Reasons, State};
use leptos::prelude::*;
use service::Result;
use service::authority::{Person as _, Staff, Who as _};
use service::requests::View;
use service::{agreements, milestones};

/// One form on the page of a request.
struct Form<'a> {
    visit: &'a Visit,
    staff: &'a Staff,
    seen: &'a View,
}

impl Form<'_> {
    fn allowed(&self, action: Action) -> bool {
        may(self.staff.role(), action, false) == Decision::Yes
    }

    /// A form for an act, where the role allows it. Behind a disclosure when it takes something away.
    async fn show(
        &self,
        action: Action,
        verb: String,
        kind: Button,
        fields: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Result<AnyView> {
        if !self.allowed(action) {
            return Ok(().into_any());
        }
        let slot = rule(action).path;
        let id = self.seen.request.id.to_string();
        let begun = begun(self.staff, action).await?;
        let wrong = begun != Fields::default();
        let attempt = attempt(self.visit, slot, &id, begun).await?;
        let wrong = wrong || !attempt.problems.is_empty();
        let (prefix, label) = (slot.replace('/', "-"), verb.clone());
        let form = view! {
            <PostForm to=format!("/api/{slot}") attempt=attempt prefix=prefix>
                <Hidden name="request" value=id/>
                <Cited/>
                {fields()}
                <Submit label=label kind=kind/>
            </PostForm>
        };
        if kind == Button::Primary {
            return Ok(form.into_any());
        }
        Ok(view! { <details open=wrong><summary>{verb}</summary>{form}</details> }.into_any())
    }
}

/// Everything that moves the request itself.
pub(super) async fn decide(visit: &Visit, staff: &Staff, seen: &View) -> Result<AnyView> {
    let form = Form { visit, staff, seen };
    let me = staff.account().id();
    if let Some(intended) = &seen.request.intended {
        let step = intervene(&form, intended, intended.by == *me).await?;
        return Ok(view! { {step}{go_on(&form, me).await?} }.into_any());
    }
    let picker = picker(staff, &seen.request).await?;
    Ok(view! { {picker}{go_on(&form, me).await?} }.into_any())
}

/// What waits for a second person: a suspension, its end, or a termination.
async fn intervene(form: &Form<'_>, intended: &Intended, mine: bool) -> Result<AnyView> {
    let (what, why) = match &intended.what {
        Intervention::Suspend { measure } => (t!("review-suspension"), measure_shown(measure).into_any()),
        Intervention::Resume { note } => (t!("review-resumption"), paragraph(note)),
        Intervention::Terminate { reason } => (t!("review-termination"), paragraph(reason)),
    };
    let back = area("note", t!("review-drop-note"), t!("review-drop-hint"));
    let drop = form.show(Action::InterventionAbandon, t!("review-drop"), Button::Secondary, back).await?;
    let carry = if mine {
        view! { <p>{t!("review-intended-own")}</p> }.into_any()
    } else {
        form.show(Action::InterventionCarryOut, t!("review-carry-out"), Button::Primary, nothing).await?
    };
    Ok(view! { <h2>{what}</h2>{why}{carry}{drop} }.into_any())
}

fn paragraph(text: &str) -> AnyView {
    view! { <p>{text.to_owned()}</p> }.into_any()
}

async fn go_on(form: &Form<'_>, me: &AccountId) -> Result<AnyView> {
    let seen = form.seen;
    Ok(match &seen.request.state {
        State::Received => {
            form.show(Action::RequestOpen, t!("review-open"), Button::Primary, nothing).await?
        }
        State::InReview { proposal: None } => {
            let propose =
                form.show(Action::DecisionPropose, t!("review-propose"), Button::Secondary, reasons).await?;
            let question = area("question", t!("review-question"), t!("review-question-hint"));
            let ask = form.show(Action::RequestAsk, t!("review-ask"), Button::Secondary, question).await?;
            view! { {propose}{ask} }.into_any()
        }
        State::InReview { proposal: Some(proposal) } => {
            let shown = proposed(&proposal.reasons);
            if proposal.by == *me {
                view! { {shown}<p>{t!("review-proposed-own")}</p> }.into_any()
            } else {
                let approve = form
                    .show(Action::DecisionApprove, t!("review-approve"), Button::Primary, nothing)
                    .await?;
                let note = area("note", t!("review-back-note"), t!("review-back-hint"));
                let back =
                    form.show(Action::DecisionSendBack, t!("review-back"), Button::Secondary, note).await?;
                view! { {shown}{approve}{back} }.into_any()
            }
        }
        State::Asked { question } => {
            view! { <h2>{t!("review-asked")}</h2><blockquote>{question.clone()}</blockquote> }.into_any()
        }
        State::Refused { measure } => {
            view! { <h2>{t!("review-why-refused")}</h2>{measure_shown(measure)} }.into_any()
        }
        State::Accepted { declaration: None } if seen.tracks.complete() => {
            let declare =
                form.show(Action::ReadyDeclare, t!("review-declare"), Button::Primary, nothing).await?;
            view! { {declare}{suspend(form).await?} }.into_any()
        }
        State::Accepted { declaration: None } => suspend(form).await?,
        State::Accepted { declaration: Some(declaration) } if declaration.by == *me => {
            view! { <p>{t!("review-declared-own")}</p> }.into_any()
        }
        State::Accepted { declaration: Some(_) } => {
            form.show(Action::ReadyConfirm, t!("review-confirm"), Button::Primary, nothing).await?
        }
        State::Ready => {
            let launch =
                form.show(Action::RequestLaunch, t!("review-launch"), Button::Primary, nothing).await?;
            view! { {launch}{suspend(form).await?} }.into_any()
        }
        State::Live => view! { {suspend(form).await?}{terminate(form).await?} }.into_any(),
        State::Suspended { measure, .. } => {
            let why = area("note", t!("review-resume-note"), t!("review-resume-hint"));
            let resume =
                intend(form, Action::RequestResume, t!("review-resume"), Button::Secondary, why).await?;
            view! { <h2>{t!("review-why-suspended")}</h2>{measure_shown(measure)}{resume}{terminate(form).await?} }
                .into_any()
        }
        State::Terminated { reason } => {
            view! { <h2>{t!("review-why-ended")}</h2><p>{reason.clone()}</p> }.into_any()
        }
        State::Draft | State::Withdrawn => ().into_any(),
    })
}

async fn suspend(form: &Form<'_>) -> Result<AnyView> {
    intend(form, Action::RequestSuspend, t!("review-suspend"), Button::Danger, measure).await
}

async fn terminate(form: &Form<'_>) -> Result<AnyView> {
    let why = area("reason", t!("review-reason"), t!("review-reason-hint"));
    intend(form, Action::RequestTerminate, t!("review-terminate"), Button::Danger, why).await
}

/// Proposing an intervention, while none is proposed.
async fn intend(
    form: &Form<'_>,
    action: Action,
    verb: String,
    kind: Button,
    fields: impl FnOnce() -> AnyView + Send + 'static,
) -> Result<AnyView> {
    match form.seen.request.intended {
        Some(_) => Ok(nothing()),
        None => form.show(action, verb, kind, fields).await,
    }
}

// Fields are made inside the form around them, where they find what was typed: hence functions.

fn nothing() -> AnyView {
    ().into_any()
}

fn area(name: &'static str, label: String, hint: String) -> impl FnOnce() -> AnyView + Send + 'static {
    move || view! { <TextArea name=name label=label hint=hint/> }.into_any()
}

fn measure() -> AnyView {
    let categories = Category::ALL.iter().map(|row| Choice::new(row.1, said(row.0.label()))).collect();
    view! {
        <p>{t!("review-measure-law")}" "<a href=DMA rel="external">{t!("review-dma")}</a></p>
        <Radios name="category" legend=t!("category-legend") options=categories/>
        <TextArea name="ground" label=t!("review-ground") rows=3 hint=t!("review-ground-hint")/>
        <TextArea name="necessary" label=t!("review-necessary") rows=3 hint=t!("review-necessary-hint")/>
        <TextArea name="proportionate" label=t!("review-proportionate") rows=3 hint=t!("review-proportionate-hint")/>
        <TextArea name="cure" label=t!("review-cure") rows=3 hint=t!("review-cure-hint")/>
    }
    .into_any()
}

fn reasons() -> AnyView {
    let outcomes = vec![
        Choice::new("accept", t!("review-accept")),
        Choice::new("refuse", t!("review-refuse")).hint(t!("review-refuse-hint")),
    ];
    view! {
        <Radios name="outcome" legend=t!("review-outcome") hint=t!("review-outcome-hint") options=outcomes/>
        <TextArea name="reasons" label=t!("review-reasons") rows=3 hint=t!("review-reasons-hint")/>
        <h3>{t!("review-justification")}</h3>
        {measure()}
    }
    .into_any()
}

fn proposed(reasons: &Reasons) -> AnyView {
    match reasons {
        Reasons::Accept { reasons } => {
            let rows = vec![
                SummaryRow::new(t!("review-proposed"), t!("review-acceptance")),
                SummaryRow::new(t!("review-because"), reasons.clone()),
            ];
            view! { <h2>{t!("review-decision-proposed")}</h2><Summary rows=rows/> }.into_any()
        }
        Reasons::Refuse(measure) => {
            view! { <h2>{t!("review-refusal-proposed")}</h2>{measure_shown(measure)} }.into_any()
        }
    }
}

/// Countersigning, while it waits.
pub(super) async fn countersign(
    visit: &Visit,
    staff: &Staff,
    seen: &View,
    agreement: &agreements::View,
) -> Result<AnyView> {
    let form = Form { visit, staff, seen };
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
pub(super) async fn judge(
    visit: &Visit,
    staff: &Staff,
    seen: &View,
    line: &milestones::Line,
) -> Result<AnyView> {
    let form = Form { visit, staff, seen };
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
