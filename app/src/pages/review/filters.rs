//! What the queue can be asked for. It stands in the address, so it can be kept and passed on.

use crate::pages::{said, words};
use crate::parts::{Button, Checkbox, GetForm, Select, TextField};
use crate::say::say;
use crate::t;
use domain::form::Attempt;
use domain::queue::{Age, Filter, Left, Move, Order};
use domain::request::StateKind;
use domain::request::submission::Protocol;
use domain::text::Text;
use leptos::prelude::*;
use service::gatekeeper::Gatekeeper;
use service::queue::Colleague;

type Options = Vec<(String, String)>;

fn named<T>(rows: &[(T, &'static str, &'static str)]) -> Options {
    rows.iter().map(|(_, value, label)| ((*value).to_owned(), say(&Text::new(label)))).collect()
}

/// With a first option that leaves nothing out.
fn all(words: String, options: impl IntoIterator<Item = (String, String)>) -> Options {
    std::iter::once((String::new(), words)).chain(options).collect()
}

fn states() -> Options {
    let states = StateKind::ALL.iter().map(|row| row.0).filter(|state| *state != StateKind::Draft);
    all(t!("review-filter-states"), states.map(|state| (state.as_str().to_owned(), said(state.label()))))
}

fn assignees(colleagues: &[Colleague]) -> Options {
    let fixed =
        [("me".to_owned(), t!("queue-assignee-me")), ("nobody".to_owned(), t!("queue-assignee-nobody"))];
    let people = colleagues.iter().map(|person| (person.account.to_string(), person.name.clone()));
    all(t!("queue-assignee-any"), fixed.into_iter().chain(people))
}

/// The form. What is rarely asked for is folded away, unless it is asked for.
pub(super) fn form(
    gatekeeper: &Gatekeeper,
    filter: &Filter,
    colleagues: &[Colleague],
) -> impl IntoView + use<> {
    let services = gatekeeper.services.iter().map(|s| (s.slug.clone(), s.name.clone()));
    let services = all(t!("review-filter-services"), services);
    let countries = all(t!("queue-country-any"), words::country_options().into_iter().skip(1));
    let protocols = all(t!("queue-protocol-any"), named(Protocol::ALL));
    let (assignees, states) = (assignees(colleagues), states());
    let Filter { service, state, assignee, name, order, .. } = filter.clone();
    let seldom = *filter != Filter { service, state, assignee, name, order, ..Filter::default() };
    view! {
        <GetForm to="/review" attempt=Attempt::fresh(filter.fields())>
            <TextField name="name" label=t!("queue-name") kind="search" maxlength=60/>
            <Select name="state" label=t!("review-filter-state") options=states/>
            <Select name="assignee" label=t!("queue-assignee") options=assignees/>
            <Select name="service" label=t!("review-filter-service") options=services/>
            <Select name="sort" label=t!("queue-order") options=named(Order::ALL)/>
            <details class="seldom" open=seldom>
                <summary>{t!("queue-seldom")}</summary>
                <div class="filter">
                    <Select name="left" label=t!("queue-left") options=named(Left::ALL)/>
                    <Select name="age" label=t!("queue-age") options=named(Age::ALL)/>
                    <Select name="turn" label=t!("queue-turn") options=named(Move::ALL)/>
                    <Select name="country" label=t!("queue-country") options=countries/>
                    <Select name="protocol" label=t!("queue-protocol") options=protocols/>
                    <div>
                        <Checkbox name="waiting" label=t!("queue-waiting")/>
                        <Checkbox name="challenged" label=t!("queue-challenged")/>
                    </div>
                </div>
            </details>
            <div class="actions">
                <button class=Button::Secondary.class() type="submit">{t!("review-filter")}</button>
                <a href="/review?all=on">{t!("review-filter-all")}</a>
            </div>
        </GetForm>
    }
}
