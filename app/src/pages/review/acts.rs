//! What staff can do to a request, as forms: only what their role and the state allow.

use crate::api::visit::Visit;
use crate::pages::attempt;
use crate::pages::requests::measure_shown;
use crate::parts::{
    Button, Checkbox, Choice, Hidden, PostForm, Radios, Submit, Summary, SummaryRow, TextArea, TextField,
};
use domain::access::{Action, Decision, may, rule};
use domain::form::{Attempt, Fields};
use domain::ids::AccountId;
use domain::milestone::Step;
use domain::request::{Intended, Intervention, Reasons, State};
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
        verb: &'static str,
        kind: Button,
        fields: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Result<AnyView> {
        if !self.allowed(action) {
            return Ok(().into_any());
        }
        let slot = rule(action).path;
        let id = self.seen.request.id.to_string();
        let attempt = attempt(self.visit, slot, &id, Fields::default()).await?;
        let wrong = !attempt.problems.is_empty();
        let prefix = slot.replace('/', "-");
        let form = view! {
            <PostForm to=format!("/api/{slot}") attempt=attempt prefix=prefix>
                <Hidden name="request" value=id/>
                {fields()}
                <Submit label=verb kind=kind/>
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
    go_on(&form, me).await
}

/// What waits for a second person: a suspension, its end, or a termination.
async fn intervene(form: &Form<'_>, intended: &Intended, mine: bool) -> Result<AnyView> {
    let (what, why) = match &intended.what {
        Intervention::Suspend { measure } => ("A suspension", measure_shown(measure).into_any()),
        Intervention::Resume { note } => ("The end of the suspension", paragraph(note)),
        Intervention::Terminate { reason } => ("A termination", paragraph(reason)),
    };
    let back = area("note", "Why it is dropped");
    let drop = form.show(Action::InterventionAbandon, "Drop it", Button::Secondary, back).await?;
    let carry = if mine {
        view! { <p>"You proposed this. Another person has to carry it out."</p> }.into_any()
    } else {
        form.show(Action::InterventionCarryOut, "Carry it out", Button::Primary, nothing).await?
    };
    Ok(view! { <h2>{what}" is proposed"</h2>{why}{carry}{drop} }.into_any())
}

fn paragraph(text: &str) -> AnyView {
    view! { <p>{text.to_owned()}</p> }.into_any()
}

async fn go_on(form: &Form<'_>, me: &AccountId) -> Result<AnyView> {
    let seen = form.seen;
    Ok(match &seen.request.state {
        State::Received => {
            form.show(Action::RequestOpen, "Begin the review", Button::Primary, nothing).await?
        }
        State::InReview { proposal: None } => {
            let propose =
                form.show(Action::DecisionPropose, "Propose a decision", Button::Secondary, reasons).await?;
            let ask = form
                .show(Action::RequestAsk, "Ask the provider", Button::Secondary, area("question", "Question"))
                .await?;
            view! { {propose}{ask} }.into_any()
        }
        State::InReview { proposal: Some(proposal) } => {
            let shown = proposed(&proposal.reasons);
            if proposal.by == *me {
                view! { {shown}<p>"You proposed this. Another person has to approve it."</p> }.into_any()
            } else {
                let approve = form.show(Action::DecisionApprove, "Approve", Button::Primary, nothing).await?;
                let back = form
                    .show(
                        Action::DecisionSendBack,
                        "Send back",
                        Button::Secondary,
                        area("note", "Why it goes back"),
                    )
                    .await?;
                view! { {shown}{approve}{back} }.into_any()
            }
        }
        State::Asked { question } => {
            view! { <h2>"Asked"</h2><blockquote>{question.clone()}</blockquote> }.into_any()
        }
        State::Refused { measure } => {
            view! { <h2>"Why it was refused"</h2>{measure_shown(measure)} }.into_any()
        }
        State::Accepted { declaration: None } if seen.tracks.complete() => {
            let declare =
                form.show(Action::ReadyDeclare, "Declare everything ready", Button::Primary, nothing).await?;
            view! { {declare}{suspend(form).await?} }.into_any()
        }
        State::Accepted { declaration: None } => suspend(form).await?,
        State::Accepted { declaration: Some(declaration) } if declaration.by == *me => {
            view! { <p>"You declared everything ready. Another person has to confirm it."</p> }.into_any()
        }
        State::Accepted { declaration: Some(_) } => {
            form.show(Action::ReadyConfirm, "Confirm that everything is ready", Button::Primary, nothing)
                .await?
        }
        State::Ready => {
            let launch = form.show(Action::RequestLaunch, "Launch", Button::Primary, nothing).await?;
            view! { {launch}{suspend(form).await?} }.into_any()
        }
        State::Live => view! { {suspend(form).await?}{terminate(form).await?} }.into_any(),
        State::Suspended { measure, .. } => {
            let why = area("note", "Why the measure is no longer necessary");
            let resume =
                intend(form, Action::RequestResume, "Propose to resume", Button::Secondary, why).await?;
            view! { <h2>"Why it is suspended"</h2>{measure_shown(measure)}{resume}{terminate(form).await?} }
                .into_any()
        }
        State::Terminated { reason } => view! { <h2>"Why it ended"</h2><p>{reason.clone()}</p> }.into_any(),
        State::Draft | State::Withdrawn => ().into_any(),
    })
}

async fn suspend(form: &Form<'_>) -> Result<AnyView> {
    intend(form, Action::RequestSuspend, "Propose to suspend (Article 7(9))", Button::Danger, measure).await
}

async fn terminate(form: &Form<'_>) -> Result<AnyView> {
    let why = area("reason", "Reason");
    intend(form, Action::RequestTerminate, "Propose to terminate", Button::Danger, why).await
}

/// Proposing an intervention, while none is proposed.
async fn intend(
    form: &Form<'_>,
    action: Action,
    verb: &'static str,
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

fn area(name: &'static str, label: &'static str) -> impl FnOnce() -> AnyView + Send + 'static {
    move || view! { <TextArea name=name label=label/> }.into_any()
}

fn measure() -> AnyView {
    view! {
        <TextArea name="ground" label="Ground" rows=3 hint="What stands against it."/>
        <TextArea name="necessary" label="Why it is strictly necessary" rows=3/>
        <TextArea name="proportionate" label="Why it is proportionate" rows=3 hint="Why nothing milder would do."/>
        <TextArea name="cure" label="What would cure it" rows=3/>
    }
    .into_any()
}

fn reasons() -> AnyView {
    let outcomes = vec![
        Choice::new("accept", "Accept"),
        Choice::new("refuse", "Refuse").hint(
            "A refusal is a measure under Article 7(9): all four parts of its justification are needed.",
        ),
    ];
    view! {
        <Radios name="outcome" legend="Outcome" options=outcomes/>
        <TextArea name="reasons" label="Reasons for acceptance" rows=3/>
        <h3>"Justification of a refusal"</h3>
        {measure()}
    }
    .into_any()
}

fn proposed(reasons: &Reasons) -> AnyView {
    match reasons {
        Reasons::Accept { reasons } => {
            let rows =
                vec![SummaryRow::new("Proposed", "Acceptance"), SummaryRow::new("Reasons", reasons.clone())];
            view! { <h2>"A decision is proposed"</h2><Summary rows=rows/> }.into_any()
        }
        Reasons::Refuse(measure) => {
            view! { <h2>"A refusal is proposed"</h2>{measure_shown(measure)} }.into_any()
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
            <h3>"Countersign"</h3>
            <TextField name="name" label="Your full name" autocomplete="name"/>
            <TextField name="title" label="Your title" autocomplete="organization-title"/>
            <Checkbox name="authority" label="I have read what was signed, I am authorised to bind the gatekeeper, and I countersign it electronically."/>
        }
        .into_any()
    };
    form.show(Action::AgreementCountersign, "Countersign", Button::Primary, fields).await
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
            <TextArea name="note" label="Note" rows=2 hint="Needed when you return it: what is missing."/>
            <div class="actions">
                <Submit label="Accept" name="verdict" value="accept"/>
                <Submit label="Return" name="verdict" value="return" kind=Button::Secondary/>
            </div>
        </PostForm>
    }
    .into_any())
}
