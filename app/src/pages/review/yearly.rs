//! The figures of a year, for the gatekeeper's report on compliance (Article 11).

use super::reports::shown;
use crate::api::visit::visit;
use crate::pages::{Screen, page, query_fields, reader, words};
use crate::parts::{Audience, Breadcrumbs, Button, GetForm, Select};
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::report::{FIRST_YEAR, year};
use leptos::prelude::*;
use service::authority::Who as _;
use service::reports::yearly;

/// `/review/yearly`
#[component]
pub fn YearlyPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let today = visit.today();
        let year = year(&query_fields(), today);
        let seen = yearly(&account.staff()?, Action::Yearly, year).await?;
        let gatekeeper = account.service().gatekeeper();
        let services = seen.services.iter().map(|(service, figures)| {
            view! { <section><h2>{gatekeeper.service_name(service)}</h2>{shown(figures)}</section> }
        });
        let services = services.collect_view();
        let years = (FIRST_YEAR..=today.year()).rev().map(|n| (n.to_string(), n.to_string())).collect();
        let asked = Attempt::fresh(Fields::from_iter([("year", year.to_string())]));
        let trail = vec![("/review/reports".to_owned(), t!("reports-title"))];
        let body = view! {
            <Breadcrumbs trail=trail here=t!("yearly-title")/>
            <h1>{t!("yearly-title")}</h1>
            <p class="lead">{t!("yearly-lead")}</p>
            {words::law(t!("yearly-law"))}
            <p>{t!("yearly-how")}</p>
            <GetForm to="/review/yearly" attempt=asked>
                <Select name="year" label=t!("yearly-year") options=years/>
                <div class="actions"><button class=Button::Secondary.class() type="submit">{t!("audit-show")}</button></div>
            </GetForm>
            {seen.goes_on.then(|| view! { <p><strong>{t!("yearly-goes-on")}</strong></p> })}
            <p>
                <a href=format!("/review/yearly.csv?year={year}") download="yearly.csv">{t!("reports-csv")}</a>" "
                <a href=format!("/review/yearly.json?year={year}") download="yearly.json">{t!("reports-json")}</a>
            </p>
            {services}
            <section><h2>{t!("yearly-all")}</h2>{shown(&seen.all)}</section>
        };
        Ok(Screen::new(t!("yearly-title"), reader(&account), body))
    })
}
