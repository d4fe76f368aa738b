//! The milestones of a request, as its provider reports them.

use super::requests::tabs;
use super::{Screen, attempt, page, param_id, reader, words};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Breadcrumbs, Hidden, PostForm, Status, Submit, TextArea};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::milestone::Step;
use leptos::prelude::*;
use service::Result;
use service::milestones::{Line, list};

/// `/provider/requests/:request/milestones`
#[component]
pub fn MilestonesPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let lines = list(&account.member_for(&id).await?, Action::MilestonesPage, &id).await?;
        let mut shown = Vec::with_capacity(lines.len());
        for line in &lines {
            shown.push(milestone(&visit, &id, line).await?);
        }
        let trail = vec![
            ("/provider".to_owned(), t!("nav-overview")),
            (format!("/provider/requests/{id}"), t!("request-request")),
        ];
        let body = view! {
            <Breadcrumbs trail=trail here=t!("milestone-title")/>
            <h1>{t!("milestone-title")}</h1>
            {tabs(&id)}
            <p class="lead">{t!("milestone-lead")}</p>
            {shown}
        };
        Ok(Screen::new(t!("milestone-title"), reader(&account), body))
    })
}

async fn milestone(visit: &Visit, id: &RequestId, line: &Line) -> Result<AnyView> {
    let slug = line.milestone.as_str();
    let attempt = attempt(visit, "milestones/report", &format!("{slug}:{id}"), Fields::default()).await?;
    let (id, verb) = (id.to_string(), t!("milestone-report", milestone = line.milestone.label()));
    let form = line.progress.after(Step::Report).is_some().then(|| {
        view! {
            <PostForm to="/api/milestones/report" attempt=attempt prefix=slug>
                <Hidden name="request" value=id/>
                <Hidden name="milestone" value=slug/>
                <TextArea name="evidence" label=t!("milestone-evidence") rows=3 hint=t!("milestone-evidence-hint")/>
                <Submit label=verb/>
            </PostForm>
        }
    });
    Ok(view! {
        <section class="panel">
            <h2>{say(&line.milestone.label())}" "<Status kind=words::progress_tone(line.progress) text=say(&line.progress.label())/></h2>
            <p>{say(&line.milestone.test())}</p>
            {report(line)}
            {form}
        </section>
    }
    .into_any())
}

/// What was reported and what the engineer says to it.
pub(super) fn report(line: &Line) -> impl IntoView + use<> {
    let reported = line.reported.map(|at| {
        view! { <p>{t!("milestone-reported-at", at = at)}</p><blockquote>{line.evidence.clone()}</blockquote> }
    });
    let note = (!line.note.is_empty()).then(
        || view! { <p>{t!("milestone-engineer-note")}</p><blockquote>{line.note.clone()}</blockquote> },
    );
    view! { {reported}{note} }
}
