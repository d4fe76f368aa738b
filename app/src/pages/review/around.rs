//! What happens around a request: who looks after it, who looks at it, and what comes next.

use super::lines::looking;
use crate::api::queue::is_ahead;
use crate::api::visit::Visit;
use crate::pages::attempt;
use crate::parts::{Banner, Button, Hidden, PostForm, Select, Submit, Tone};
use crate::t;
use domain::access::{Action, Decision, may};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::Result;
use service::assignments::{Around, around};
use service::authority::{Person as _, Staff, Who as _};
use service::presence;

/// Writes down that somebody looks at a request, and shows who else does and who looks after it.
pub(super) async fn shown(visit: &Visit, staff: &Staff, id: &RequestId) -> Result<AnyView> {
    let seen = around(staff, id).await?;
    if seen.notes && !is_ahead() {
        presence::note(staff, id).await;
    }
    let lookers = seen.lookers.iter().map(looking).collect::<Vec<_>>();
    let lookers =
        lookers.into_iter().map(|title| view! { <Banner kind=Tone::Info title=title/> }).collect_view();
    let hands = hands(visit, staff, id, &seen).await?;
    let next = format!("/review/next?after={id}");
    Ok(view! {
        {lookers}
        <section class="around" aria-label=t!("around-title")>
            {hands}
            <a class=Button::Secondary.class() href=next>{t!("queue-next")}</a>
        </section>
    }
    .into_any())
}

/// Who looks after it, and forms to change that for those who may.
async fn hands(visit: &Visit, staff: &Staff, id: &RequestId, seen: &Around) -> Result<impl IntoView + use<>> {
    let whose = match &seen.assignee {
        Some((_, name)) => t!("assignment-whose", name = name),
        None => t!("assignment-free"),
    };
    let allowed = may(staff.role(), Action::AssignmentSet, true) == Decision::Yes;
    let forms = if allowed { Some(give(visit, staff, id, seen).await?) } else { None };
    Ok(view! { <p>{whose}</p>{forms} })
}

async fn give(visit: &Visit, staff: &Staff, id: &RequestId, seen: &Around) -> Result<impl IntoView + use<>> {
    let me = staff.account().id();
    let before = seen.assignee.as_ref().map(|(id, _)| id.to_string()).unwrap_or_default();
    let fresh = Fields::from_iter([("assignee", before.as_str())]);
    let attempt = attempt(visit, "assignments/set", id.as_str(), fresh).await?;
    let wrong = !attempt.problems.is_empty();
    let people = seen.colleagues.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let options = [(String::new(), t!("assignment-choose")), ("nobody".to_owned(), t!("assignment-nobody"))];
    let options = options.into_iter().chain(people).collect();
    let (id, me, own) = (id.to_string(), me.to_string(), before == me.as_str());
    let take = (!own).then(|| {
        let (id, before) = (id.clone(), before.clone());
        view! {
            <PostForm to="/api/assignments/set" attempt=Default::default() prefix="take">
                <Hidden name="request" value=id/>
                <Hidden name="before" value=before/>
                <Hidden name="assignee" value=me/>
                <Submit label=t!("assignment-take") kind=Button::Secondary/>
            </PostForm>
        }
    });
    Ok(view! {
        {take}
        <details open=wrong>
            <summary>{t!("assignment-other")}</summary>
            <PostForm to="/api/assignments/set" attempt=attempt prefix="give">
                <Hidden name="request" value=id/>
                <Hidden name="before" value=before/>
                <Select name="assignee" label=t!("assignment-to") hint=t!("assignment-hint") options=options/>
                <Submit label=t!("assignment-give") kind=Button::Secondary/>
            </PostForm>
        </details>
    })
}
