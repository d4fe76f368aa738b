//! What staff can do to a request, as forms: only what their role and the state allow.

mod fields;
mod shown;
mod tracks;

pub(super) use tracks::{countersign, judge};

use crate::api::visit::Visit;
use crate::pages::attempt;
use crate::pages::reasons::{Cited, begun, picker};
use crate::pages::requests::{ending_shown, measure_shown};
use crate::parts::{Button, Hidden, PostForm, Submit};
use crate::t;
use domain::access::{Action, Decision, may, rule};
use domain::form::Fields;
use domain::ids::AccountId;
use domain::request::{Announced, Intended, Proposal, State};
use fields::{area, ending, measure, nothing, reasons, ruling};
use leptos::prelude::*;
use service::Result;
use service::authority::{Person as _, Staff, Who as _};
use service::requests::View;

/// One form on the page of a request.
struct Form<'a> {
    visit: &'a Visit,
    staff: &'a Staff,
    seen: &'a View,
    /// How many items of the checklist lack a finding.
    unfinished: usize,
}

impl<'a> Form<'a> {
    fn new(visit: &'a Visit, staff: &'a Staff, seen: &'a View) -> Self {
        Self { visit, staff, seen, unfinished: 0 }
    }

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
        self.show_with(action, verb, kind, Fields::default(), fields).await
    }

    /// The same with something in it before anything is typed.
    async fn show_with(
        &self,
        action: Action,
        verb: String,
        kind: Button,
        fresh: Fields,
        fields: impl FnOnce() -> AnyView + Send + 'static,
    ) -> Result<AnyView> {
        if !self.allowed(action) {
            return Ok(nothing());
        }
        let slot = rule(action).path;
        let id = self.seen.request.id.to_string();
        let begun = begun(self.staff, action).await?;
        let open = begun != Fields::default();
        let fresh = fresh.iter().chain(begun.iter()).collect();
        let attempt = attempt(self.visit, slot, &id, fresh).await?;
        let open = open || !attempt.problems.is_empty();
        let (prefix, label) = (slot.replace('/', "-"), verb.clone());
        let version = self.seen.version.to_string();
        let form = view! {
            <PostForm to=format!("/api/{slot}") attempt=attempt prefix=prefix>
                <Hidden name="request" value=id/>
                <Hidden name="version" value=version/>
                <Cited/>
                {fields()}
                <Submit label=label kind=kind/>
            </PostForm>
        };
        if kind == Button::Primary {
            return Ok(form.into_any());
        }
        Ok(view! { <details open=open><summary>{verb}</summary>{form}</details> }.into_any())
    }
}

/// Everything that moves the request itself.
pub(super) async fn decide(visit: &Visit, staff: &Staff, seen: &View, unfinished: usize) -> Result<AnyView> {
    let form = Form { unfinished, ..Form::new(visit, staff, seen) };
    let me = staff.account().id();
    let step = match &seen.request.intended {
        Some(intended) => intervene(&form, intended, intended.by == *me).await?,
        None => nothing(),
    };
    let why = area("why", t!("conflict-why"), t!("conflict-hint"));
    let conflict = form.show(Action::ConflictDeclare, t!("conflict-declare"), Button::Secondary, why).await?;
    let picker = picker(staff, &seen.request, &format!("/review/requests/{}", seen.request.id)).await?;
    Ok(view! { {step}{picker}{go_on(&form, me).await?}{conflict} }.into_any())
}

/// What waits for a second person: a suspension, its end, a termination, or a reversal.
async fn intervene(form: &Form<'_>, intended: &Intended, mine: bool) -> Result<AnyView> {
    let back = area("note", t!("review-drop-note"), t!("review-drop-hint"));
    let drop = form.show(Action::InterventionAbandon, t!("review-drop"), Button::Secondary, back).await?;
    let carry = if mine {
        view! { <p>{t!("review-intended-own")}</p> }.into_any()
    } else {
        form.show(Action::InterventionCarryOut, t!("review-carry-out"), Button::Primary, nothing).await?
    };
    Ok(view! { {shown::intended(&intended.what)}{carry}{drop} }.into_any())
}

async fn go_on(form: &Form<'_>, me: &AccountId) -> Result<AnyView> {
    let seen = form.seen;
    Ok(match &seen.request.state {
        State::Received => {
            form.show(Action::RequestOpen, t!("review-open"), Button::Primary, nothing).await?
        }
        State::InReview { proposal: Some(proposal), .. } => proposed(form, proposal, me).await?,
        State::InReview { proposal: None, announced: Some(announced) } => {
            announced_to(form, announced).await?
        }
        State::InReview { proposal: None, announced: None } => in_review(form).await?,
        State::Asked => shown::asked(&seen.request).into_any(),
        State::Refused { measure, .. } => {
            view! { <h2>{t!("review-why-refused")}</h2>{measure_shown(measure)}{reverse(form).await?} }
                .into_any()
        }
        State::Accepted { declaration: None } if seen.tracks.complete() => {
            let declare =
                form.show(Action::ReadyDeclare, t!("review-declare"), Button::Primary, nothing).await?;
            view! { {declare}{suspend(form).await?}{reverse(form).await?} }.into_any()
        }
        State::Accepted { declaration: None } => {
            view! { {suspend(form).await?}{reverse(form).await?} }.into_any()
        }
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
        State::Terminated { ending } => {
            view! { <h2>{t!("review-why-ended")}</h2>{ending_shown(ending)} }.into_any()
        }
        State::Draft | State::Withdrawn => nothing(),
    })
}

/// In review, nothing proposed or announced.
async fn in_review(form: &Form<'_>) -> Result<AnyView> {
    let request = &form.seen.request;
    let questions = form.allowed(Action::QuestionsAsk).then(|| {
        let to = format!("/review/requests/{}/questions", request.id);
        view! { <p><a href=to>{t!("question-ask-page")}</a></p> }
    });
    let Some(challenge) = request.challenged() else {
        let propose = propose(form).await?;
        return Ok(view! { {propose}{questions} }.into_any());
    };
    let rule = form.show(Action::DecisionPropose, t!("review-rule"), Button::Secondary, ruling).await?;
    let them = view! {
        <h2>{t!("review-challenged")}</h2>
        <blockquote>{challenge.grounds.clone()}</blockquote>
        <h3>{t!("review-why-refused")}</h3>
        {measure_shown(&challenge.measure)}
    };
    let apart = request.has_taken_part(form.staff.account().id());
    let apart = apart.then(|| view! { <p>{t!("review-decided-before")}</p> });
    Ok(view! { {them}{apart}{rule}{questions} }.into_any())
}

async fn propose(form: &Form<'_>) -> Result<AnyView> {
    let asked = form.seen.request.functionalities().to_vec();
    let fresh = [("remedy", t!("review-remedy-usual"))].into_iter().collect();
    let open = form.unfinished;
    let fields = move || reasons(&asked, open);
    form.show_with(Action::DecisionPropose, t!("review-propose"), Button::Secondary, fresh, fields).await
}

/// A refusal announced, and what the provider said to it.
async fn announced_to(form: &Form<'_>, announced: &Announced) -> Result<AnyView> {
    let note = area("note", t!("decision-call-off-note"), t!("decision-call-off-hint"));
    let off = form.show(Action::DecisionCallOff, t!("decision-call-off"), Button::Secondary, note).await?;
    let again = match announced.response {
        Some(_) => propose(form).await?,
        None => nothing(),
    };
    Ok(view! { {shown::announced(announced)}{again}{off} }.into_any())
}

async fn proposed(form: &Form<'_>, proposal: &Proposal, me: &AccountId) -> Result<AnyView> {
    let shown = shown::proposed(&proposal.reasons);
    if proposal.by == *me {
        return Ok(view! { {shown}<p>{t!("review-proposed-own")}</p> }.into_any());
    }
    let approve = form.show(Action::DecisionApprove, t!("review-approve"), Button::Primary, nothing).await?;
    let note = area("note", t!("review-back-note"), t!("review-back-hint"));
    let back = form.show(Action::DecisionSendBack, t!("review-back"), Button::Secondary, note).await?;
    Ok(view! { {shown}{approve}{back} }.into_any())
}

async fn suspend(form: &Form<'_>) -> Result<AnyView> {
    intend(form, Action::RequestSuspend, t!("review-suspend"), Button::Danger, measure).await
}

async fn terminate(form: &Form<'_>) -> Result<AnyView> {
    intend(form, Action::RequestTerminate, t!("review-terminate"), Button::Danger, ending).await
}

async fn reverse(form: &Form<'_>) -> Result<AnyView> {
    let why = area("reason", t!("review-reverse-reason"), t!("review-reverse-hint"));
    intend(form, Action::DecisionReverse, t!("review-reverse"), Button::Danger, why).await
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
        None => {
            let fresh = [("remedy", t!("review-remedy-usual"))].into_iter().collect();
            form.show_with(action, verb, kind, fresh, fields).await
        }
    }
}
