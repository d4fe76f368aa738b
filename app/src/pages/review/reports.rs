//! What happened between two days, in figures.

use crate::api::visit::visit;
use crate::pages::{Screen, page, query_fields, reader};
use crate::parts::{Audience, Bar, Bars, Button, DataTable, GetForm, Select, TextField};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields, Problem};
use domain::report::{AGES, Asked, Spread};
use domain::request::Category;
use domain::time::days;
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;
use service::reports::{Figures, Report, report};

/// `/review/reports`
#[component]
pub fn ReportsPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let gatekeeper = account.service().gatekeeper();
        let mut fields = query_fields();
        let knows = |slug: &str| gatekeeper.service(slug).is_some();
        let read: Result<Asked, Vec<Problem>> = Asked::parse(&fields, visit.today(), knows);
        let (asked, problems) = match read {
            Ok(asked) => (asked, Vec::new()),
            // Beside what is wrong stands the year so far.
            Err(problems) => (Asked::parse(&Fields::default(), visit.today(), knows)?, problems),
        };
        if problems.is_empty() {
            fields.set("from", asked.from.to_string());
            fields.set("until", asked.until.to_string());
        }
        let query = asked.query();
        let seen = report(&staff, Action::Reports, asked).await?;
        let body = view! {
            <h1>{t!("reports-title")}</h1>
            <p class="lead">{t!("reports-lead")}</p>
            {filters(gatekeeper, Attempt { fields, problems })}
            <p>
                {t!("reports-days", from = seen.asked.from, until = seen.asked.until)}" "
                <a href=format!("/review/reports.csv?{query}") download="reports.csv">{t!("reports-csv")}</a>" "
                <a href=format!("/review/reports.json?{query}") download="reports.json">{t!("reports-json")}</a>
            </p>
            {shown(&seen.figures)}
            {ages(&seen)}
            <p><a href="/review/yearly">{t!("yearly-title")}</a></p>
        };
        Ok(Screen::new(t!("reports-title"), reader(&account), body))
    })
}

fn filters(gatekeeper: &Gatekeeper, attempt: Attempt) -> impl IntoView + use<> {
    let all = std::iter::once((String::new(), t!("review-filter-services")));
    let services = all.chain(gatekeeper.services.iter().map(|s| (s.slug.clone(), s.name.clone()))).collect();
    view! {
        <GetForm to="/review/reports" attempt=attempt>
            <Select name="service" label=t!("review-filter-service") options=services/>
            <TextField name="from" label=t!("audit-from") hint=t!("audit-from-hint") kind="date"/>
            <TextField name="until" label=t!("audit-until") hint=t!("audit-until-hint") kind="date"/>
            <div class="actions"><button class=Button::Secondary.class() type="submit">{t!("audit-show")}</button></div>
        </GetForm>
    }
}

/// Every figure, as tables.
pub(super) fn shown(figures: &Figures) -> impl IntoView + use<> {
    let count = |label: String, n: i64| vec![label.into_any(), n.to_string().into_any()];
    let grounds = |of: &[(Category, i64)]| -> Vec<Vec<AnyView>> {
        of.iter().map(|(kind, n)| count(say(&kind.label()), *n)).collect()
    };
    let sum = |of: &[(Category, i64)]| of.iter().map(|(_, n)| n).sum::<i64>();
    let went = vec![
        count(t!("reports-received"), figures.received),
        count(t!("reports-accepted"), figures.accepted),
        count(t!("reports-refused"), sum(&figures.refused)),
        count(t!("reports-withdrawn"), figures.withdrawn),
        count(t!("reports-pending"), figures.pending),
        count(t!("reports-overdue"), figures.overdue),
        count(t!("reports-launched"), figures.launched),
        count(t!("reports-suspended"), sum(&figures.suspended)),
        count(t!("reports-terminated"), figures.terminated),
    ];
    let mut kept = vec![
        count(t!("reports-met"), figures.met),
        count(t!("reports-late"), figures.late),
        count(t!("reports-not-owed"), figures.not_owed),
    ];
    if let Some([fewest, median, most]) = figures.margins {
        let margins = t!("reports-margins", fewest = fewest, median = median, most = most);
        kept.push(vec![t!("reports-margin").into_any(), margins.into_any()]);
    }
    let mut times = vec![
        long(t!("reports-to-decision"), figures.to_decision),
        long(t!("reports-to-ready"), figures.to_ready),
    ];
    times.extend(figures.stages.iter().map(|(state, spread)| long(say(&state.label()), *spread)));
    let two = || vec![t!("reports-what"), t!("reports-count")];
    let four = vec![t!("reports-stage"), t!("reports-count"), t!("reports-median"), t!("reports-longest")];
    let ground = || vec![t!("category-legend"), t!("reports-count")];
    let (refused, suspended) = (grounds(&figures.refused), grounds(&figures.suspended));
    let ended = grounds(&figures.ended);
    view! {
        <DataTable caption=t!("reports-went") headers=two() rows=went/>
        <DataTable caption=t!("reports-kept") headers=two() rows=kept/>
        <DataTable caption=t!("reports-times") headers=four rows=times/>
        {(!refused.is_empty()).then(|| view! { <DataTable caption=t!("reports-refusals") headers=ground() rows=refused/> })}
        {(!suspended.is_empty()).then(|| view! { <DataTable caption=t!("reports-suspensions") headers=ground() rows=suspended/> })}
        {(!ended.is_empty()).then(|| view! { <DataTable caption=t!("reports-endings") headers=ground() rows=ended/> })}
    }
}

fn long(label: String, spread: Option<Spread>) -> Vec<AnyView> {
    let length = |length: fn(&Spread) -> i64| match &spread {
        Some(spread) => in_days(length(spread)).into_any(),
        None => "–".into_any(),
    };
    let count = spread.map_or(0, |spread| spread.count).to_string();
    vec![label.into_any(), count.into_any(), length(|s| s.median), length(|s| s.longest)]
}

fn in_days(length: i64) -> String {
    let day = days(1).0;
    if length < day { t!("tracker-under-a-day") } else { t!("span-days", n = (length + day / 2) / day) }
}

fn ages(seen: &Report) -> impl IntoView + use<> {
    let classes = seen.ages.iter().enumerate().map(|(class, n)| Bar {
        label: match AGES.get(class) {
            Some(end) => t!("reports-age-under", n = *end),
            None => t!("reports-age-beyond", n = AGES[AGES.len() - 1]),
        },
        href: None,
        value: *n,
        note: String::new(),
    });
    view! { <Bars caption=t!("reports-ages") bars=classes.collect()/> }
}
