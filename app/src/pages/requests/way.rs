//! Where a request is on its way, and the pages that belong to it.

use crate::parts::{Stepper, Tabs};
use crate::say::say;
use crate::t;
use domain::ids::RequestId;
use domain::request::StateKind;
use leptos::prelude::*;

/// The stages of a request that is accepted in the end.
const STAGES: [StateKind; 5] =
    [StateKind::Received, StateKind::InReview, StateKind::Accepted, StateKind::Ready, StateKind::Live];

/// The stage a request is in, as long as it goes the whole way.
pub(super) fn stages(state: StateKind) -> Option<impl IntoView + use<>> {
    let now = if state == StateKind::Asked { StateKind::InReview } else { state };
    let at = STAGES.iter().position(|stage| *stage == now)?;
    // Who is live has arrived: nothing is under way any more.
    let at = if state == StateKind::Live { STAGES.len() } else { at };
    let names = STAGES.iter().map(|stage| say(&stage.label())).collect();
    Some(view! { <Stepper label=t!("request-stages") stages=names at=at/> })
}

/// The pages of a request that was accepted.
pub(crate) fn tabs(id: &RequestId) -> impl IntoView + use<> {
    let page = |path: &str, name: String| (format!("/provider/requests/{id}{path}"), name);
    let tabs = vec![
        page("", t!("request-request")),
        page("/messages", t!("message-title")),
        page("/agreement", t!("agreement-agreement")),
        page("/keys", t!("key-keys")),
        page("/milestones", t!("milestone-title")),
    ];
    view! { <Tabs label=t!("request-pages") tabs=tabs/> }
}
