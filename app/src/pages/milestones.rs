//! The milestones of a request, as its provider reports them.

use super::{Screen, attempt, page, param_id, reader, words};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Breadcrumbs, Hidden, PostForm, Status, Submit, TextArea};
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
            ("/provider".to_owned(), "Overview".to_owned()),
            (format!("/provider/requests/{id}"), "Request".to_owned()),
        ];
        let body = view! {
            <Breadcrumbs trail=trail here="Milestones"/>
            <h1>"Milestones"</h1>
            <p class="lead">"Report each step with evidence. A gatekeeper engineer accepts it or says what is missing. They can be reported in any order."</p>
            {shown}
        };
        Ok(Screen::new("Milestones", reader(&account), body))
    })
}

async fn milestone(visit: &Visit, id: &RequestId, line: &Line) -> Result<AnyView> {
    let slug = line.milestone.as_str();
    let attempt = attempt(visit, "milestones/report", &format!("{slug}:{id}"), Fields::default()).await?;
    let (id, verb) = (id.to_string(), format!("Report {}", line.milestone.label()));
    let form = line.progress.after(Step::Report).is_some().then(|| {
        view! {
            <PostForm to="/api/milestones/report" attempt=attempt prefix=slug>
                <Hidden name="request" value=id/>
                <Hidden name="milestone" value=slug/>
                <TextArea name="evidence" label="Evidence" rows=3 hint="How you tested it, with links or logs."/>
                <Submit label=verb/>
            </PostForm>
        }
    });
    Ok(view! {
        <section class="panel">
            <h2>{line.milestone.label()}" "<Status kind=words::progress_tone(line.progress) text=line.progress.label()/></h2>
            <p>{line.milestone.test()}</p>
            {report(line)}
            {form}
        </section>
    }
    .into_any())
}

/// What was reported and what the engineer says to it.
pub(super) fn report(line: &Line) -> impl IntoView + use<> {
    let reported = line.reported.clone().map(|at| {
        view! { <p>"Reported "{at}":"</p><blockquote>{line.evidence.clone()}</blockquote> }
    });
    let note = (!line.note.is_empty()).then(|| view! { <p>"The engineer's note: "{line.note.clone()}</p> });
    view! { {reported}{note} }
}
