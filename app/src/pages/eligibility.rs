//! Whether somebody may ask at all: three questions in the address, and what the law says to the answers.

use super::{Screen, anybody, page, query_fields, words};
use crate::api::visit::visit;
use crate::parts::{Audience, Banner, Checkboxes, Choice, GetForm, Law, Radios, Submit, Tone};
use crate::say::say;
use crate::t;
use domain::eligibility::{Answers, Offers, Verdict};
use domain::form::{Attempt, Fields};
use domain::functionality::Functionality;
use domain::text::Text;
use domain::time::Date;
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;

/// `/eligibility`
#[component]
pub fn EligibilityPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let typed = query_fields();
        let gatekeeper = visit.visitor().service().gatekeeper();
        let asked = Answers::parse(&typed, |slug| gatekeeper.service(slug).is_some());
        let (answers, problems) = match asked {
            Some(Ok(answers)) => (Some(answers), Vec::new()),
            Some(Err(problems)) => (None, problems),
            None => (None, Vec::new()),
        };
        let shown = answers.map(|answers| match answers.verdict(visit.today()) {
            Verdict::NotTheirs => not_theirs().into_any(),
            Verdict::Theirs { owed, later } => theirs(&answers, gatekeeper, &owed, &later).into_any(),
        });
        let attempt = Attempt { fields: typed, problems };
        let body = view! {
            <h1>{t!("eligibility-title")}</h1>
            <p class="lead">{t!("eligibility-lead")}</p>
            <p><Law/></p>
            {shown}
            {form(gatekeeper, attempt)}
        };
        Ok(Screen::new(t!("eligibility-title"), anybody(&visit).await?, body))
    })
}

fn form(gatekeeper: &Gatekeeper, attempt: Attempt) -> impl IntoView + use<> {
    let offers = Offers::ALL.iter().map(|row| Choice::new(row.1, say(&Text::new(row.2)))).collect();
    let services = gatekeeper.services.iter().map(|s| Choice::new(&s.slug, &s.name)).collect();
    view! {
        <GetForm to="/eligibility" attempt=attempt>
            <Radios
                name="offers" legend=t!("eligibility-offers") hint=t!("eligibility-offers-hint")
                options=offers
            />
            <Checkboxes
                name="functionality" legend=t!("eligibility-functionality")
                options=words::functionalities(Functionality::ALL)
            />
            <Radios name="service" legend=t!("eligibility-service") options=services/>
            <Submit label=t!("eligibility-look")/>
        </GetForm>
    }
}

fn not_theirs() -> impl IntoView {
    view! {
        <Banner kind=Tone::Neutral title=t!("eligibility-not-yours")>
            <p>{t!("eligibility-not-yours-why")}</p>
        </Banner>
    }
}

fn theirs(
    answers: &Answers,
    gatekeeper: &Gatekeeper,
    owed: &[Functionality],
    later: &[(Functionality, Date)],
) -> impl IntoView + use<> {
    let now = (!owed.is_empty()).then(|| t!("eligibility-owed", what = words::listed(owed)));
    let later = later.iter().map(|(what, from)| t!("eligibility-later", what = what.label(), day = *from));
    let told = [Some(t!("eligibility-who")), now].into_iter().flatten();
    let told = told.chain(later).chain([t!("eligibility-when"), t!("eligibility-review")]);
    let told = told.map(|sentence| view! { <li>{sentence}</li> }).collect_view();
    let service = gatekeeper.service_name(&answers.service);
    let href = format!("/provider/requests/new?{}", address(answers));
    view! {
        <Banner kind=Tone::Success title=t!("eligibility-yours", service = &service)>
            <ul>{told}</ul>
        </Banner>
        <p class="actions"><a class="button primary" href=href>{t!("eligibility-begin")}</a></p>
        <p>{t!("eligibility-begin-what")}</p>
    }
}

/// The answers as the page for a new request reads them.
fn address(answers: &Answers) -> String {
    let mut fields: Fields =
        answers.functionalities.iter().map(|functionality| (functionality.field(), "on")).collect();
    fields.set("service", answers.service.clone());
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields.iter()).finish()
}
