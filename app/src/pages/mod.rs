//! One file for each noun: its pages, which read through use cases and write through forms.

pub mod accounts;
pub mod addresses;
pub mod agreements;
pub mod audit;
pub mod bounces;
pub mod calculator;
pub mod choices;
pub mod clients;
pub mod clock;
pub mod closures;
mod comments;
pub mod deliveries;
mod done;
pub mod eligibility;
mod federation;
mod files;
pub mod home;
pub mod keys;
pub mod letters;
pub mod mails;
pub mod members;
pub mod messages;
pub mod milestones;
pub mod offers;
pub mod organisations;
pub mod parts;
pub mod passkeys;
pub mod policy;
pub mod questions;
pub mod reasons;
pub mod receipts;
pub mod requests;
pub mod resets;
pub mod review;
pub mod security;
pub mod source;
pub mod staff;
mod subjects;
mod threads;
pub mod tracker;
mod unsent;
mod words;

use crate::api::ApiError;
use crate::api::visit::{self, Visit, address, set_status};
use crate::parts::{Audience, Banner, Frame, Reader, Tone, Trace};
use crate::say::say;
use crate::t;
use domain::failure::Failure;
use domain::form::{Attempt, Fields};
use domain::language::Language;
use domain::text::Text;
use leptos::prelude::*;
use leptos::server_fn::error::ServerFnUrlError;
use leptos_meta::Link;
use leptos_router::hooks::{use_params_map, use_query_map};
use service::Result;
use service::authority::{Account, Who as _};
use service::error::{Error, NOT_FOUND};
use std::borrow::Cow;
use unsent::{Shown, unsent};

/// What a page shows once it has read what it needs.
struct Screen {
    title: String,
    reader: Reader,
    body: AnyView,
}

impl Screen {
    fn new<V: IntoAny>(title: impl Into<String>, reader: Reader, body: V) -> Self {
        Self { title: title.into(), reader, body: body.into_any() }
    }
}

/// The words of a label, in the language of the page.
fn said(label: impl Into<Text>) -> String {
    say(&label.into())
}

/// Leads on to another page, which says in place of this one what has just failed.
fn go(path: &str) -> Screen {
    let here = here();
    let told = here.split_once('?').map(|(_, query)| query).unwrap_or_default().split('&');
    let told: Vec<&str> =
        told.filter(|part| part.starts_with("__err=") || part.starts_with("__path=")).collect();
    let query = if told.is_empty() { String::new() } else { format!("?{}", told.join("&")) };
    leptos_axum::redirect(&format!("{path}{query}"));
    Screen::new("", Reader::default(), ())
}

/// A page: reads, then shows, or says why not.
fn page(audience: Audience, read: impl Future<Output = Result<Screen>> + Send + 'static) -> impl IntoView {
    provide_context(audience.speaks(visit::language()));
    let forms = Shown::default();
    provide_context(forms.clone());
    let shown = async move {
        let screen = match read.await {
            Ok(screen) => screen,
            Err(error) => refused(&error, stays(audience).await),
        };
        let unsent = match visit::visit() {
            Ok(visit) => unsent(&visit, &forms).await,
            Err(_) => None,
        };
        view! { {alternates(audience)}<Frame title=screen.title audience=audience reader=screen.reader>{notice()}{unsent}{screen.body}</Frame> }.into_any()
    };
    view! { <Suspense>{Suspend::new(shown)}</Suspense> }
}

/// Where a public page is in other languages, for whoever searches (RFC 8288; HTML, the `alternate` relation).
fn alternates(audience: Audience) -> Option<impl IntoView> {
    let visit = visit::visit().ok().filter(|_| audience == Audience::Public)?;
    let path = here().split('?').next().unwrap_or_default().to_owned();
    let links = Language::ALL.iter().map(|language| {
        let code = language.code();
        let href = visit.visitor().service().link(&format!("{path}?lang={code}"));
        view! { <Link rel="alternate" hreflang=code href=href/> }
    });
    Some(links.collect_view())
}

/// The page in place of one that cannot be shown. Nobody signed in is sent to sign in first.
fn refused(error: &Error, reader: Reader) -> Screen {
    let failure = error.failure();
    let trace = visit::trace();
    if let Error::Internal(cause) = error {
        tracing::error!(trace, %cause, "a page could not be read");
    }
    set_status(failure);
    if failure == Failure::FactorNeeded {
        leptos_axum::redirect("/account");
    }
    if failure == Failure::ProofNeeded {
        leptos_axum::redirect(&prove());
    }
    if failure == Failure::SignedOut {
        let here = here();
        let door = if here.starts_with("/choices") { "/choices/sign-in" } else { "/sign-in" };
        leptos_axum::redirect(&leading_to(door, &here));
    }
    let body = view! {
        <h1>{say(&failure.title())}</h1>
        <p>{say(&failure.sentence())}</p>
        <p><a href="/">{t!("frame-start")}</a></p>
        <Trace id=trace/>
    };
    Screen::new(say(&failure.title()), reader, body)
}

/// Whoever is signed in stays so, whatever page they cannot be shown.
async fn stays(audience: Audience) -> Reader {
    let account = match visit::visit() {
        Ok(visit) if matches!(audience, Audience::Provider | Audience::Review) => {
            visit.account_if_any().await
        }
        _ => Ok(None),
    };
    account.ok().flatten().map(|account| reader(&account)).unwrap_or_default()
}

/// A door, and behind it the page of an address.
fn leading_to(door: &str, address: &str) -> String {
    let path = address.split('?').next().unwrap_or_default();
    let next: String = path.chars().map(in_query).collect();
    format!("{door}?next={next}")
}

/// What would mean something else in a query.
fn in_query(c: char) -> Cow<'static, str> {
    match c {
        '%' => "%25".into(),
        '&' => "%26".into(),
        '+' => "%2B".into(),
        '#' => "%23".into(),
        other => other.to_string().into(),
    }
}

/// Where a fresh proof is taken, and from there back here.
fn prove() -> String {
    leading_to("/account/prove", &here())
}

/// Any address that is no page.
#[component]
pub fn Missing() -> impl IntoView {
    page(Audience::Public, async { Err(NOT_FOUND) })
}

fn here() -> String {
    address()
}

/// A part of the page's path.
fn param(name: &str) -> String {
    use_params_map().read_untracked().get(name).unwrap_or_default()
}

/// An id in the page's path. One that is not an id names nothing.
fn param_id<T: TryFrom<String>>(name: &str) -> Result<T> {
    T::try_from(param(name)).map_err(|_| NOT_FOUND)
}

/// A value of the page's query.
fn query(name: &str) -> Option<String> {
    use_query_map().read_untracked().get(name)
}

/// Everything in the page's query.
fn query_fields() -> Fields {
    use_query_map().read_untracked().clone().into_iter().collect()
}

/// The failure in the page's address and the endpoint it came from, as anyone may have written it there.
fn failed() -> Option<(String, ApiError)> {
    let error = ServerFnUrlError::<ApiError>::decode_err(&query("__err")?);
    Some((query("__path")?.trim_start_matches("/api/").to_owned(), error))
}

/// The message about what was just done, or why it was not.
fn notice() -> Option<AnyView> {
    if let Some((_, ApiError { failure, trace })) = failed() {
        // A form shows its own problems.
        if failure == Failure::Wrong {
            return None;
        }
        let known = !trace.is_empty() && trace.len() <= 32 && trace.bytes().all(|b| b.is_ascii_hexdigit());
        let trace = known.then(|| view! { <Trace id=trace/> });
        let way_on = match failure {
            Failure::ProofNeeded => Some((prove(), t!("frame-prove"))),
            Failure::FactorNeeded => Some(("/account".to_owned(), t!("frame-account"))),
            _ => None,
        };
        let way_on = way_on.map(|(to, label)| view! { <p><a href=to>{label}</a></p> });
        return Some(
            view! { <Banner kind=Tone::Problem title=say(&failure.title())><p>{say(&failure.sentence())}</p>{way_on}{trace}</Banner> }
                .into_any(),
        );
    }
    let (title, more) = done::words(&query("done")?)?;
    Some(view! { <Banner kind=Tone::Success title=title toast=true><p>{more}</p></Banner> }.into_any())
}

/// A form as it is shown: fresh, or as it was typed when it failed, when the session had ended, or while it waits.
async fn attempt(visit: &Visit, slot: &str, thing: &str, fresh: Fields) -> Result<Attempt> {
    let failed_here = failed().is_some_and(|(path, _)| path == slot);
    let Some(kept) = visit.kept(slot, thing).await? else { return Ok(Attempt::fresh(fresh)) };
    let waits = kept.failure.is_none_or(Failure::comes_back);
    if failed_here || waits {
        Shown::note(slot, thing);
    }
    Ok(match kept {
        kept if failed_here => kept.attempt,
        kept if waits => Attempt::fresh(kept.attempt.fields),
        _ => Attempt::fresh(fresh),
    })
}

/// A form with several buttons: as it was typed for the one that failed just now, else for whichever has something
/// kept, or as it was `saved`.
async fn first_attempt(visit: &Visit, slots: &[&str], thing: &str, saved: &Fields) -> Result<Attempt> {
    let fresh = Attempt::fresh(saved.clone());
    let now = failed().map(|(path, _)| path);
    let (now, before): (Vec<&str>, Vec<&str>) =
        slots.iter().copied().partition(|slot| now.as_deref() == Some(*slot));
    for slot in now.into_iter().chain(before) {
        let shown = attempt(visit, slot, thing, saved.clone()).await?;
        if shown != fresh {
            slots.iter().for_each(|slot| Shown::note(slot, thing));
            return Ok(shown);
        }
    }
    Ok(fresh)
}

/// The header for somebody who may or may not be signed in.
async fn anybody(visit: &Visit) -> Result<Reader> {
    Ok(visit.account_if_any().await?.as_ref().map(reader).unwrap_or_default())
}

/// The header for somebody signed in: the sections they may open.
fn reader(account: &Account) -> Reader {
    use domain::account::{MemberRole, StaffRole};
    let mut links: Vec<(&str, String)> = Vec::new();
    if let Some(role) = account.staff_role() {
        links.extend([
            ("/review", t!("nav-queue")),
            ("/review/dashboard", t!("nav-dashboard")),
            ("/review/reports", t!("nav-reports")),
            ("/review/mentions", t!("nav-mentions")),
            ("/review/audit", t!("nav-audit")),
        ]);
        if role == StaffRole::Admin {
            links.extend([("/admin/staff", t!("nav-staff")), ("/admin/clients", t!("nav-clients"))]);
            links.extend([("/admin/reasons", t!("reasons-title")), ("/admin/mails", t!("deliveries-title"))]);
        }
    } else {
        links.push(("/provider", t!("nav-overview")));
        if !account.memberships().is_empty() {
            links
                .extend([("/provider/members", t!("nav-members")), ("/provider/clients", t!("nav-clients"))]);
        }
        if account.memberships().iter().any(|seat| seat.role == MemberRole::Owner) {
            links.push(("/provider/audit", t!("nav-audit")));
        }
    }
    links.extend([("/offers", t!("frame-offers")), ("/calculator", t!("frame-calculator"))]);
    Reader::named(account.name(), links.into_iter().map(|(to, label)| (to.to_owned(), label)).collect())
}
