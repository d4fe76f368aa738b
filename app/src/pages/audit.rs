//! Attempts: who tried to change what, and how it ended.

use super::{Screen, page, query_fields, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, Button, DataTable, GetForm, Pager, Select, TextField};
use crate::say::say;
use domain::audit::{Filter, Outcome};
use domain::form::{Attempt, Fields, Problem};
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
        let what = "Everything anybody tried to change, whether it was allowed or not. People deciding for themselves are not named.";
        let body = shown("/review/audit", what, attempt, &filter, seen);
        Ok(Screen::new("Audit", reader(&account), body))
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
        let what = "Everything your members and servers tried to change for the organisation, whether it was allowed or not.";
        let body = shown("/provider/audit", what, attempt, &filter, seen);
        Ok(Screen::new("Audit", reader(&account), body))
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
    what: &'static str,
    attempt: Attempt,
    filter: &Filter,
    seen: Page,
) -> impl IntoView + use<> {
    let kept = filter.fields();
    let file = address(&format!("{here}.csv"), &kept, None);
    let newest = (!attempt.fields.get("after").is_empty()).then(|| address(here, &kept, None));
    let older = seen.older.map(|after| address(here, &kept, Some(&after)));
    let headers = ["When", "Who", "Tried", "About", "Ended"].map(str::to_owned).to_vec();
    let rows = seen.lines.into_iter().map(row).collect();
    view! {
        <h1>"Audit"</h1>
        <p class="lead">{what}</p>
        <GetForm to=here attempt=attempt>
            <TextField name="who" label="Who" kind="email" hint="E-mail address of an account."/>
            <Select name="act" label="What" options=options("Everything", acts().into_iter().map(|act| (act, act)))/>
            <Select name="outcome" label="How it ended" options=options("Any way", Outcome::ALL.map(|o| (o.as_str(), o.label())))/>
            <TextField name="from" label="From" kind="date"/>
            <TextField name="until" label="Until" kind="date"/>
            <div class="actions">
                <button class=Button::Secondary.class() type="submit">"Show"</button>
                <a href=file download="audit.csv">"Download as CSV"</a>
            </div>
        </GetForm>
        <DataTable caption="Attempts" quiet=true headers=headers rows=rows empty="Nothing fits. Widen the days, or clear a field."/>
        <Pager previous=newest next=older note="Newest first"/>
    }
}

fn row(line: Line) -> Vec<AnyView> {
    let version = line.version.map(|v| format!(", version {v}")).unwrap_or_default();
    let from =
        if line.address.is_empty() { line.role } else { format!("{}, from {}", line.role, line.address) };
    let why = line.reason.as_ref().map(|reason| format!(": {}", say(reason)));
    let ended = view! { {line.outcome.label()}{why}<br/><small>"Trace id "<code>{line.trace}</code></small> };
    vec![
        line.at.into_any(),
        view! { {line.who}<br/><small>{from}</small> }.into_any(),
        view! { <code>{line.act}</code> }.into_any(),
        view! { <code class="thing">{line.thing}</code>{version} }.into_any(),
        ended.into_any(),
    ]
}

fn options<'a>(all: &str, some: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<(String, String)> {
    let some = some.into_iter().map(|(value, text)| (value.to_owned(), text.to_owned()));
    std::iter::once((String::new(), all.to_owned())).chain(some).collect()
}

/// The same page for other entries.
fn address(path: &str, kept: &Fields, after: Option<&str>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(kept.iter());
    query.extend_pairs(after.map(|id| ("after", id)));
    format!("{path}?{}", query.finish())
}
