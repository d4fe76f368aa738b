//! The checklist of a case: each item with what was found about it, and the form for a finding.

use crate::api::visit::{Visit, visit};
use crate::pages::{Screen, attempt, page, param_id, reader, said, words};
use crate::parts::{
    Audience, Breadcrumbs, Button, Choice, Hidden, PostForm, Progress, Radios, Status, Submit, TextArea,
    Tone, Written,
};
use crate::say::{language, say};
use crate::t;
use domain::access::{Action, Decision, may};
use domain::checklist::{Stage, Verdict};
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::StateKind;
use leptos::prelude::*;
use service::Result;
use service::authority::Who as _;
use service::findings::{FindingRow, Line, View, view};

/// `/review/requests/:request/checklist`
#[component]
pub fn ChecklistPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let id: RequestId = param_id("request")?;
        let seen = service::requests::view(&staff, Action::ChecklistPage, &id).await?;
        let list = view(&staff, Action::ChecklistPage, &id).await?;
        let mut stages = Vec::new();
        let writes =
            may(staff.role(), Action::FindingWrite, false) == Decision::Yes && list.state.takes_findings();
        for (stage, done, all) in &list.progress {
            stages.push(shown_stage(&visit, &id, &list, writes, (*stage, *done, *all)).await?);
        }
        let (organisation, service) = (&seen.organisation.trade_name, &seen.service);
        let case = t!("review-case-title", organisation = organisation, service = service);
        let trail =
            vec![("/review".to_owned(), t!("review-queue")), (format!("/review/requests/{id}"), case)];
        let body = view! {
            <Breadcrumbs trail=trail here=t!("checklist-title")/>
            <h1>{t!("checklist-title")}</h1>
            <p class="lead">{t!("checklist-lead")}</p>
            <p>{t!("checklist-own")}</p>
            <p class="hint">{t!("checklist-version", version = list.version)}</p>
            {standing(list.state).map(|text| view! { <p>{text}</p> })}
            {stages}
        };
        Ok(Screen::new(t!("checklist-title"), reader(&account), body))
    })
}

/// Why no finding can be written, where none can.
fn standing(state: StateKind) -> Option<String> {
    match state {
        StateKind::Draft | StateKind::Received => Some(t!("checklist-before")),
        state if state.takes_findings() => None,
        _ => Some(t!("checklist-over")),
    }
}

/// How far the whole list is, with the way to it, for the page of the case.
pub(super) fn summary(id: &RequestId, list: &View) -> impl IntoView + use<> {
    let href = format!("/review/requests/{id}/checklist");
    let rows = list.progress.iter().map(|(stage, done, all)| bar(*stage, *done, *all)).collect_view();
    view! {
        <section id="checklist">
            <h2>{t!("checklist-all")}</h2>
            {rows}
            <p><a href=href>{t!("checklist-link")}</a></p>
        </section>
    }
}

fn bar(stage: Stage, done: usize, all: usize) -> impl IntoView {
    let note = format!("{}: {}", said(stage.label()), t!("checklist-progress", done = done, all = all));
    let count = |n: usize| i64::try_from(n).unwrap_or_default();
    view! { <div class="stages"><Progress label=said(stage.label()) value=count(done) max=count(all) note=note/></div> }
}

async fn shown_stage(
    visit: &Visit,
    id: &RequestId,
    list: &View,
    writes: bool,
    (stage, done, all): (Stage, usize, usize),
) -> Result<AnyView> {
    let mut items = Vec::new();
    for line in list.lines.iter().filter(|line| line.item.stage == stage) {
        items.push(item(visit, id, writes, line).await?);
    }
    Ok(view! {
        <section id=stage.slug()>
            <h2>{said(stage.label())}</h2>
            {bar(stage, done, all)}
            {items}
        </section>
    }
    .into_any())
}

async fn item(visit: &Visit, id: &RequestId, writes: bool, line: &Line) -> Result<AnyView> {
    let form = if writes { Some(form(visit, id, line).await?) } else { None };
    let law = line.item.law.map(|article| words::law(t!("checklist-law", article = article)));
    let (tone, word) = match line.findings.first() {
        Some(row) => (tone(row.verdict), said(row.verdict.label())),
        None => (Tone::Neutral, t!("finding-open")),
    };
    let newest = line.findings.first().map(finding);
    let earlier: Vec<AnyView> = line.findings.iter().skip(1).map(earlier).collect();
    let earlier = (!earlier.is_empty()).then(|| {
        view! { <details><summary>{t!("finding-earlier")}</summary><ul>{earlier}</ul></details> }
    });
    Ok(view! {
        <section class="panel" id=format!("item-{}", line.item.code)>
            <h3>{say(&line.item.title())}" "<Status kind=tone text=word/></h3>
            <p>{say(&line.item.hint())}</p>
            {law}
            {newest}
            {earlier}
            {form}
        </section>
    }
    .into_any())
}

fn tone(verdict: Verdict) -> Tone {
    match verdict {
        Verdict::Fine => Tone::Success,
        Verdict::Ask => Tone::Warning,
        Verdict::Objection => Tone::Problem,
    }
}

fn by(row: &FindingRow) -> String {
    t!("finding-by", by = &row.by, at = texts::instant(language(), row.at))
}

fn finding(row: &FindingRow) -> AnyView {
    view! { <div class="finding"><Written text=row.note.clone()/><p class="hint">{by(row)}</p></div> }
        .into_any()
}

fn earlier(row: &FindingRow) -> AnyView {
    view! { <li><strong>{said(row.verdict.label())}</strong>{finding(row)}</li> }.into_any()
}

async fn form(visit: &Visit, id: &RequestId, line: &Line) -> Result<AnyView> {
    let code = line.item.code;
    let attempt = attempt(visit, "findings/write", &format!("{code}:{id}"), Fields::default()).await?;
    let typed = !attempt.problems.is_empty() || attempt.fields.has("why");
    let (verb, before) = match line.findings.first() {
        Some(row) => (t!("finding-change"), row.seq),
        None => (t!("finding-write"), 0),
    };
    let hint = |verdict| match verdict {
        Verdict::Fine => t!("finding-fine-hint"),
        Verdict::Ask => t!("finding-ask-hint"),
        Verdict::Objection => t!("finding-objection-hint"),
    };
    let verdicts = Verdict::ALL.iter().map(|row| Choice::new(row.1, said(row.0.label())).hint(hint(row.0)));
    let verdicts = verdicts.collect();
    let id = id.to_string();
    Ok(view! {
        <details open=typed>
            <summary>{verb}<span class="quiet">": "{say(&line.item.title())}</span></summary>
            <PostForm to="/api/findings/write" attempt=attempt prefix=code>
                <Hidden name="request" value=id/>
                <Hidden name="item" value=code/>
                <Hidden name="before" value=before.to_string()/>
                <Radios name="verdict" legend=t!("finding-verdict") options=verdicts/>
                <TextArea name="why" label=t!("finding-why") rows=3 hint=t!("finding-why-hint")/>
                <Submit label=t!("finding-keep") kind=Button::Secondary/>
            </PostForm>
        </details>
    }
    .into_any())
}
