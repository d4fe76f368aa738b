//! Attempts: who tried to change what, and how it ended.

use super::{Screen, page, query_fields, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, Button, DataTable, GetForm, Moment, Pager, Select, TextField};
use crate::say::say;
use crate::t;
use domain::audit::{ADDRESS_KEPT, Filter, KEPT, NOBODY_KEPT, Outcome, role};
use domain::form::{Attempt, Fields, Problem};
use domain::time::{Millis, days};
use leptos::prelude::*;
use service::Result;
use service::audit::{Line, Page, acts, of_organisation, of_portal};

/// `/review/audit`
#[component]
pub fn PortalPage() -> impl IntoView {
    page(Audience::Review, async {
        let account = visit()?.account().await?;
        let staff = account.staff()?;
        let Asked { attempt, filter, after } = asked();
        let seen = of_portal(&staff, &filter, &after).await?;
        let body = shown("/review/audit", t!("audit-lead-portal"), attempt, &filter, seen);
        Ok(Screen::new(t!("audit-title"), reader(&account), body))
    })
}

/// `/provider/audit`
#[component]
pub fn OrganisationPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let member = visit.member(&account).await?;
        let Asked { attempt, filter, after } = asked();
        let seen = of_organisation(&member, &filter, &after).await?;
        let body = shown("/provider/audit", t!("audit-lead-organisation"), attempt, &filter, seen);
        Ok(Screen::new(t!("audit-title"), reader(&account), body))
    })
}

/// What the page's query asks for.
struct Asked {
    attempt: Attempt,
    filter: Filter,
    after: String,
}

fn asked() -> Asked {
    let fields = query_fields();
    let after = fields.get("after").to_owned();
    let read: Result<Filter, Vec<Problem>> = Filter::parse(&fields);
    let (filter, problems) = match read {
        Ok(filter) => (filter, Vec::new()),
        Err(problems) => (Filter::default(), problems),
    };
    Asked { attempt: Attempt { fields, problems }, filter, after }
}

fn shown(
    here: &'static str,
    what: String,
    attempt: Attempt,
    filter: &Filter,
    seen: Page,
) -> impl IntoView + use<> {
    let in_days = |length: Millis| length.0 / days(1).0;
    let (all, nobody, address_kept) = (in_days(KEPT), in_days(NOBODY_KEPT), in_days(ADDRESS_KEPT));
    let kept_for = t!("audit-kept", kept = all, nobody = nobody, address = address_kept);
    let kept = filter.fields();
    let file = address(&format!("{here}.csv"), &kept, None);
    let newest = (!attempt.fields.get("after").is_empty()).then(|| address(here, &kept, None));
    let older = seen.older.map(|after| address(here, &kept, Some(&after)));
    let headers =
        vec![t!("audit-when"), t!("audit-who"), t!("audit-tried"), t!("audit-about"), t!("audit-ended")];
    let acts = options(t!("audit-act-all"), acts().into_iter().map(|act| (act, act.to_owned())));
    let outcomes =
        options(t!("audit-outcome-all"), Outcome::ALL.iter().map(|o| (o.as_str(), say(&o.label()))));
    let rows = seen.lines.into_iter().map(row).collect();
    view! {
        <h1>{t!("audit-title")}</h1>
        <p class="lead">{what}</p>
        <p>{kept_for}</p>
        <GetForm to=here attempt=attempt>
            <TextField name="who" label=t!("audit-who") kind="email" hint=t!("audit-who-hint")/>
            <Select name="act" label=t!("audit-act") hint=t!("audit-act-hint") options=acts/>
            <Select name="outcome" label=t!("audit-outcome") options=outcomes/>
            <TextField name="from" label=t!("audit-from") hint=t!("audit-from-hint") kind="date"/>
            <TextField name="until" label=t!("audit-until") hint=t!("audit-until-hint") kind="date"/>
            <div class="actions">
                <button class=Button::Secondary.class() type="submit">{t!("audit-show")}</button>
                <a href=file download="audit.csv">{t!("audit-file")}</a>
            </div>
        </GetForm>
        <DataTable caption=t!("audit-attempts") quiet=true headers=headers rows=rows empty=t!("audit-empty")/>
        <Pager previous=newest next=older note=t!("audit-newest")/>
    }
}

fn row(line: Line) -> Vec<AnyView> {
    let version = line.version.map(|version| {
        view! { <br/><small>{t!("audit-version", version = version)}</small> }
    });
    let role = role(&line.role);
    let from = if line.address.is_empty() {
        say(&role)
    } else {
        t!("audit-role-from", role = role, address = line.address)
    };
    let outcome = line.outcome.label();
    let ended = match line.reason {
        Some(reason) => t!("audit-ended-why", outcome = outcome, reason = reason),
        None => say(&outcome),
    };
    let ended = view! { {ended}<br/><small>{t!("frame-trace")}" "<code>{line.trace}</code></small> };
    vec![
        view! { <Moment at=line.at/> }.into_any(),
        view! { {line.who}<br/><small>{from}</small> }.into_any(),
        view! { <code>{line.act}</code> }.into_any(),
        view! { <code class="thing">{line.thing}</code>{version} }.into_any(),
        ended.into_any(),
    ]
}

fn options<'a>(all: String, some: impl IntoIterator<Item = (&'a str, String)>) -> Vec<(String, String)> {
    let some = some.into_iter().map(|(value, text)| (value.to_owned(), text));
    std::iter::once((String::new(), all)).chain(some).collect()
}

/// The same page for other entries.
fn address(path: &str, kept: &Fields, after: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(kept.iter());
    query.extend_pairs(after.map(|id| ("after", id)));
    format!("{path}?{}", query.finish())
}
