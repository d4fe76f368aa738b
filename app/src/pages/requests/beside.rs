//! What stands beside a request: requests it belongs together with, corrections, and what can still be changed.

use crate::pages::words;
use crate::parts::{Button, Hidden, Moment, PostForm, Submit};
use crate::say::say;
use crate::t;
use domain::form::Attempt;
use domain::request::{StateKind, Submission};
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
    // Staff do not see drafts in their queue; the link leads to a page all the same.
    view! { <li><a href=format!("{base}/{}", link.other)>{how}</a>" "{words::state(link.state)}</li> }
}

/// Corrections, with what each changed.
pub fn amendments(seen: &View) -> impl IntoView + use<> {
    let mut before = seen.request.submission.as_ref();
    let mut rows = Vec::new();
    for amendment in &seen.request.amendments {
        let changed = before.map(|before| changes(before, &amendment.submission)).unwrap_or_default();
        let changed = changed.into_iter().map(|(what, old, new)| {
            view! { <li>{what}": "<del>{old}</del>" → "<ins>{new}</ins></li> }
        });
        rows.push(view! {
            <li>
                <p><Moment at=amendment.at/>": "{amendment.why.clone()}</p>
                <ul>{changed.collect_view()}</ul>
            </li>
        });
        before = Some(&amendment.submission);
    }
    (!rows.is_empty()).then(|| {
        view! { <section><h2>{t!("amendment-made")}</h2><p>{t!("amendment-made-why")}</p><ol class="amendments">{rows}</ol></section> }
    })
}

/// What differs between two versions: label, before, after.
fn changes(old: &Submission, new: &Submission) -> Vec<(String, String, String)> {
    let country = |s: &Submission| s.countries.join(", ");
    let all = [
        (t!("submission-description"), old.description.clone(), new.description.clone()),
        (t!("submission-country"), country(old), country(new)),
        (t!("submission-identifier"), say(&old.identifier.label()), say(&new.identifier.label())),
        (t!("submission-architecture"), say(&old.architecture.label()), say(&new.architecture.label())),
        (t!("submission-protocol"), say(&old.protocol.label()), say(&new.protocol.label())),
        (t!("submission-evidence"), old.evidence.clone(), new.evidence.clone()),
        (t!("submission-jwks-url"), old.jwks_url.clone(), new.jwks_url.clone()),
        (t!("submission-token-issuer"), old.token_issuer.clone(), new.token_issuer.clone()),
        (t!("submission-push-url"), old.push_url.clone(), new.push_url.clone()),
        (t!("submission-media-url"), old.media_url.clone(), new.media_url.clone()),
        (t!("submission-technical-contact"), old.technical_contact.clone(), new.technical_contact.clone()),
    ];
    all.into_iter().filter(|(_, old, new)| old != new).collect()
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
