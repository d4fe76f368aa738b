//! One request, as the gatekeeper's staff see it.

use super::acts;
use crate::api::visit::{Visit, visit};
use crate::pages::agreements::signed_part;
use crate::pages::files::sent as sent_files;
use crate::pages::milestones::report;
use crate::pages::requests::{clock, deadline_panel, facts, lifeline, submission};
use crate::pages::{Screen, page, param_id, reader, said, words};
use crate::parts::{
    Audience, Banner, Breadcrumbs, DataTable, Fingerprint, MetaLine, Status, Summary, SummaryRow, Tone,
};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::country;
use domain::ids::RequestId;
use domain::organisation::Organisation;
use domain::request::{Side, StateKind};
use leptos::prelude::*;
use service::Result;
use service::authority::Staff;
use service::organisations::{self, Alike};
use service::requests::View;
use service::{agreements, files, keys, milestones, requests};

/// `/review/requests/:request`
#[component]
pub fn CasePage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let id: RequestId = param_id("request")?;
        let seen = requests::view(&staff, Action::CasePage, &id).await?;
        let files = files::list(&staff, Action::CasePage, &id).await?;
        let alike = organisations::alike(&staff, &id).await?;
        let decide = acts::decide(&visit, &staff, &seen).await?;
        let tracks = if has_tracks(seen.request.state.kind()) {
            Some(tracks(&visit, &staff, &seen).await?)
        } else {
            None
        };
        let (organisation, service) = (&seen.organisation.trade_name, &seen.service);
        let title = t!("review-case-title", organisation = organisation, service = service);
        Ok(Screen::new(title.clone(), reader(&account), shown(&title, &seen, &files, &alike, decide, tracks)))
    })
}

/// Whether agreement, keys and milestones mean anything in this state.
fn has_tracks(state: StateKind) -> bool {
    matches!(
        state,
        StateKind::Accepted
            | StateKind::Ready
            | StateKind::Live
            | StateKind::Suspended
            | StateKind::Terminated
    )
}

fn lookalike_banner() -> impl IntoView {
    view! {
        <Banner kind=Tone::Warning title=t!("review-alike-banner")>
            <p><a href="#alike">{t!("review-alike-look")}</a></p>
        </Banner>
    }
}

/// The others that look like the one that asks. Nothing follows from it by itself.
fn lookalikes(alike: &[Alike]) -> impl IntoView + use<> {
    let rows: Vec<Vec<AnyView>> = alike
        .iter()
        .map(|Alike { features: f, reasons }| {
            let reasons = reasons.iter().map(|r| view! { <li>{said(r.sentence())}</li> }).collect_view();
            vec![
                f.trade_name.clone().into_any(),
                f.legal_name.clone().into_any(),
                identifier(&f.identifier, said(f.identifier_kind.label())).into_any(),
                country::name(&f.country).map(said).into_any(),
                view! { <ul>{reasons}</ul> }.into_any(),
            ]
        })
        .collect();
    let headers = vec![
        t!("review-trade-name"),
        t!("review-legal-name"),
        t!("review-identifier"),
        t!("review-country"),
        t!("review-in-common"),
    ];
    (!rows.is_empty()).then(|| {
        view! {
            <section id="alike">
                <h2>{t!("review-alike")}</h2>
                <p>{t!("review-alike-what")}</p>
                <DataTable caption=t!("review-alike") quiet=true headers=headers rows=rows/>
            </section>
        }
    })
}

fn shown(
    title: &str,
    seen: &View,
    files: &[files::Line],
    alike: &[Alike],
    decide: AnyView,
    tracks: Option<AnyView>,
) -> impl IntoView + use<> {
    let request = &seen.request;
    let kind = request.state.kind();
    let items = [
        Some(words::state(kind).into_any()),
        seen.received.clone().map(|at| t!("review-received", at = at).into_any()),
        Some(words::turn(request.turn()).into_any()),
    ];
    let items = items.into_iter().flatten().collect();
    let next = say(&request.next(Side::Gatekeeper, seen.tracks));
    let trail = vec![("/review".to_owned(), t!("review-queue"))];
    view! {
        <Breadcrumbs trail=trail here=title/>
        {(!alike.is_empty()).then(lookalike_banner)}
        <h1>{title.to_owned()}</h1>
        <MetaLine items=items/>
        <div class="split">
            <div class="stack">
                <p class="lead">{next}</p>
                {decide}
                {lifeline(seen)}
            </div>
            {deadline_panel(request, seen.today)}
        </div>
        {tracks}
        <section>{request.submission.as_ref().map(submission)}</section>
        <section>{sent_files(files)}</section>
        <section>{organisation(&seen.organisation)}</section>
        {lookalikes(alike)}
        <section>{request.clock.as_ref().map(clock)}</section>
        <section>{facts(seen)}</section>
    }
}

async fn tracks(visit: &Visit, staff: &Staff, seen: &View) -> Result<AnyView> {
    let id = &seen.request.id;
    let agreement = agreements::view(staff, Action::CasePage, id).await?;
    let countersign = acts::countersign(visit, staff, seen, &agreement).await?;
    let signed = match &agreement.signed {
        Some(signed) => signed_part(signed).into_any(),
        None => view! { <h2>{t!("review-agreement")}</h2><p>{t!("review-unsigned")}</p> }.into_any(),
    };
    let keys = keys::view(staff, Action::CasePage, id).await?;
    let keys = if keys.keys.is_empty() {
        view! { <p>{t!("review-no-keys")}</p> }.into_any()
    } else {
        view! { <ul class="meta">{keys.keys.iter().map(key_line).collect_view()}</ul> }.into_any()
    };
    let mut steps = Vec::new();
    for line in &milestones::list(staff, Action::CasePage, id).await? {
        steps.push(milestone(line, acts::judge(visit, staff, seen, line).await?));
    }
    Ok(view! {
        <section>{signed}{countersign}</section>
        <section><h2>{t!("review-keys")}</h2>{keys}</section>
        <section><h2>{t!("review-milestones")}</h2>{steps}</section>
    }
    .into_any())
}

fn key_line(line: &keys::Line) -> impl IntoView + use<> {
    view! { <li><Fingerprint text=line.fingerprint.get(..16).unwrap_or_default()/>" "<Status kind=words::key_tone(line.state) text=say(&line.state.label())/></li> }
}

fn milestone(line: &milestones::Line, judge: AnyView) -> AnyView {
    view! {
        <section class="panel">
            <h3>{say(&line.milestone.label())}" "<Status kind=words::progress_tone(line.progress) text=say(&line.progress.label())/></h3>
            {report(line)}
            {judge}
        </section>
    }
    .into_any()
}

fn organisation(o: &Organisation) -> impl IntoView + use<> {
    let o = o.clone();
    let rows = vec![
        SummaryRow::new(t!("review-legal-name"), o.legal_name),
        SummaryRow::new(t!("review-trade-name"), o.trade_name),
        SummaryRow::new(t!("review-identifier"), identifier(&o.identifier, said(o.identifier_kind.label()))),
        SummaryRow::new(t!("review-country"), country::name(&o.country).map(said)),
        SummaryRow::new(t!("review-address"), o.address),
        SummaryRow::new(t!("review-website"), o.website),
        SummaryRow::new(t!("review-business"), o.contacts.business),
        SummaryRow::new(t!("review-legal"), o.contacts.legal),
        SummaryRow::new(t!("review-technical"), o.contacts.technical),
        SummaryRow::new(t!("review-security"), o.contacts.security),
    ];
    view! { <h2>{t!("review-who")}</h2><Summary rows=rows/> }
}

/// An identifier with the register it stands in.
fn identifier(number: &str, kind: String) -> String {
    t!("review-identifier-of", number = number, kind = kind)
}
