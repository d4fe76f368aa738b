//! What stands beside a request: requests it belongs together with, corrections, and what can still be changed.

use super::versions::{Version, Versions};
use crate::pages::{query_fields, words};
use crate::parts::{Button, Hidden, Moment, PostForm, Submit};
use crate::say::language;
use crate::t;
use domain::form::Attempt;
use domain::request::StateKind;
use leptos::prelude::*;
use service::requests::{RequestLink, View};

/// The requests a request belongs together with. `base` is the address of a side's requests.
pub fn links(seen: &View, base: &'static str) -> impl IntoView + use<> {
    let rows: Vec<_> = seen.links.iter().map(|link| one(link, base)).collect();
    (!rows.is_empty()).then(|| view! { <h2>{t!("request-linked")}</h2><ul>{rows}</ul> })
}

fn one(link: &RequestLink, base: &'static str) -> impl IntoView + use<> {
    let how = match (link.kind.as_str(), link.is_later) {
        ("part", true) => t!("request-link-rest"),
        ("part", false) => t!("request-link-parted"),
        ("addition", true) => t!("request-link-addition"),
        ("addition", false) => t!("request-link-adds"),
        (_, true) => t!("request-link-again"),
        (_, false) => t!("request-link-from"),
    };
    view! { <li><a href=format!("{base}/{}", link.other)>{how}</a>" "{words::state(link.state)}</li> }
}

/// Corrections and why, and any two versions side by side. `to` is the address of the page.
pub fn amendments(seen: &View, to: &str) -> impl IntoView + use<> {
    let submitted = seen.request.submission.clone()?;
    let made = &seen.request.amendments;
    if made.is_empty() {
        return None;
    }
    let rows: Vec<_> = made
        .iter()
        .map(|amendment| view! { <li><Moment at=amendment.at/>": "{amendment.why.clone()}</li> })
        .collect();
    let later = made.iter().map(|amendment| Version {
        name: t!("version-amended", at = texts::instant(language(), amendment.at)),
        submission: amendment.submission.clone(),
    });
    let first = Version { name: t!("version-submitted"), submission: submitted };
    let versions = std::iter::once(first).chain(later).collect();
    Some(view! {
        <section>
            <h2>{t!("amendment-made")}</h2>
            <p>{t!("amendment-made-why")}</p>
            <ol class="amendments">{rows}</ol>
            <Versions to=to query=query_fields() versions=versions/>
        </section>
    })
}

/// What a provider can still change: correct a fact, ask for more.
pub(super) fn change(seen: &View) -> impl IntoView + use<> {
    let kind = seen.request.state.kind();
    let id = seen.request.id.to_string();
    let amend = kind.is_amendable().then(|| {
        view! { <p><a href=format!("/provider/requests/{id}/amend")>{t!("amendment-title")}</a></p> }
    });
    let add = (kind != StateKind::Draft).then(|| {
        view! {
            <p>{t!("request-add-why")}</p>
            <PostForm to="/api/amendments/add" attempt=Attempt::default() prefix="add">
                <Hidden name="request" value=id.clone()/>
                <Submit label=t!("request-add") kind=Button::Secondary/>
            </PostForm>
        }
    });
    view! { <section><h2>{t!("request-change")}</h2>{amend}{add}</section> }
}
