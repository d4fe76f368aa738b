//! One request, as the gatekeeper's staff see it.

use super::others::{identifier, lookalike_banner, lookalikes, other_requests};
use super::{acts, around, changes, checklist, thread};
use crate::api::visit::{Visit, is_ahead, visit};
use crate::pages::agreements::signed_part;
use crate::pages::files::sent as sent_files;
use crate::pages::milestones::report;
use crate::pages::requests::{
    amendments, clock, deadline_panel, facts, has_tracks, lifeline, links, submission,
};
use crate::pages::{Screen, deliveries, letters, page, param_id, reader, said, words};
use crate::parts::{Audience, Breadcrumbs, Fingerprint, MetaLine, Status, Summary, SummaryRow};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::country;
use domain::ids::RequestId;
use domain::organisation::Organisation;
use domain::request::Side;
use leptos::prelude::*;
use service::Result;
use service::authority::{Staff, Who as _};
use service::organisations::{self, Alike};
use service::requests::View;
use service::{agreements, files, findings, keys, looks, milestones, requests, threads};

/// `/review/requests/:request`
#[component]
pub fn CasePage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let id: RequestId = param_id("request")?;
        let seen = requests::view(&staff, Action::CasePage, &id).await?;
        let (organisation, service) = (&seen.organisation.trade_name, &seen.service);
        let title = t!("review-case-title", organisation = organisation, service = service);
        let sections = sections(&visit, &staff, &seen).await?;
        Ok(Screen::new(title.clone(), reader(&account), shown(&title, &seen, sections)))
    })
}

/// What the page of a case is made of, beside the request itself.
struct Sections {
    alike: Vec<Alike>,
    around: AnyView,
    changed: Option<AnyView>,
    decide: AnyView,
    tracks: Option<AnyView>,
    checklist: AnyView,
    thread: AnyView,
    others: Option<AnyView>,
    files: Vec<files::Line>,
    letters: AnyView,
    told: AnyView,
}

async fn sections(visit: &Visit, staff: &Staff, seen: &View) -> Result<Sections> {
    let (id, name) = (&seen.request.id, &seen.organisation.trade_name);
    let entries = threads::of_case(staff, id).await?;
    let look = if is_ahead() {
        looks::peek(staff, id, &entries).await?
    } else {
        looks::look(staff, id, &entries).await?
    };
    let tracks =
        if has_tracks(seen.request.state.kind()) { Some(tracks(visit, staff, seen).await?) } else { None };
    let others = organisations::other_requests(staff, id).await?;
    let others = other_requests(&others, name, staff.service().gatekeeper(), seen.today);
    let list = findings::view(staff, Action::CasePage, id).await?;
    Ok(Sections {
        alike: organisations::alike(staff, id).await?,
        around: around::shown(visit, staff, id).await?,
        changed: changes::changes(&entries, look, name),
        decide: acts::decide(visit, staff, seen, list.open()).await?,
        tracks,
        checklist: checklist::summary(id, &list).into_any(),
        thread: thread::thread(visit, staff, seen, entries, look).await?,
        others: others.map(IntoAny::into_any),
        files: files::list(staff, Action::CasePage, id).await?,
        letters: letters::section(staff, Action::CasePage, id).await?.into_any(),
        told: deliveries::about(staff, id).await?.into_any(),
    })
}

fn shown(title: &str, seen: &View, sections: Sections) -> impl IntoView + use<> {
    let Sections { files, alike, around, changed, decide, tracks, checklist, thread, others, letters, told } =
        sections;
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
        {around}
        {changed}
        <div class="split">
            <div class="stack">
                <p class="lead">{next}</p>
                {decide}
                {letters}
                {lifeline(seen)}
            </div>
            {deadline_panel(request, seen.today)}
        </div>
        {tracks}
        {checklist}
        {thread}
        <section>{request.current().map(submission)}</section>
        <section>{sent_files(&files)}</section>
        {amendments(seen, &format!("/review/requests/{}", request.id))}
        <section>{links(seen, "/review/requests")}</section>
        <section>{organisation(&seen.organisation)}</section>
        {others}
        {lookalikes(&alike)}
        <section>{request.clock.as_ref().map(clock)}</section>
        <section>{facts(seen)}</section>
        {told}
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
