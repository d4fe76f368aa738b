//! The staff queue: what it can be asked for, in which order, and what of a request it shows.
//!
//! A selection stands in the address of the page, so it can be kept, passed on and gone back to. What nobody knows in
//! an address is as if it were not asked.

use crate::country;
use crate::form::{Fields, is_forbidden};
use crate::ids::AccountId;
use crate::request::submission::Protocol;
use crate::request::{Request, State, StateKind};
use crate::time::Timestamp;

mod choices;

pub use choices::{Age, Left, Move, Order};

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;

/// Rows on one page.
pub const PAGE: i64 = 50;
/// Most characters of a name that are looked for.
const NAME_CHARS: usize = 60;
/// Last page that is asked of the database.
const PAGES: i64 = 10_000;

/// Who looks after a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Assignee {
    /// Whoever.
    #[default]
    Any,
    /// Whoever asks.
    Me,
    /// Nobody yet.
    Nobody,
    /// Somebody.
    Person(AccountId),
}

impl Assignee {
    fn parse(value: &str) -> Self {
        match value {
            "me" => Self::Me,
            "nobody" => Self::Nobody,
            id => AccountId::parse(id).map_or(Self::Any, Self::Person),
        }
    }

    /// The value in addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "",
            Self::Me => "me",
            Self::Nobody => "nobody",
            Self::Person(id) => id.as_str(),
        }
    }
}

/// A selection of requests, and its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Slug of a service, or empty for all.
    pub service: String,
    /// A state.
    pub state: Option<StateKind>,
    /// Whose move it is.
    pub turn: Move,
    /// Who looks after it.
    pub assignee: Assignee,
    /// Time left.
    pub left: Left,
    /// Time since receipt.
    pub age: Age,
    /// Where the organisation is established: an ISO code, or empty for anywhere.
    pub country: String,
    /// How messages are encrypted.
    pub protocol: Option<Protocol>,
    /// Only what is examined again after a refusal was challenged.
    pub challenged: bool,
    /// Only what waits for a second person.
    pub waiting: bool,
    /// Part of the trade name, or empty.
    pub name: String,
    /// The order.
    pub order: Order,
}

impl Filter {
    /// Reads what an address asks for. `serves` knows the services.
    #[must_use]
    pub fn of(query: &Fields, serves: impl Fn(&str) -> bool) -> Self {
        let get = |name: &str| query.get(name).trim().to_owned();
        let name: String = get("name").chars().filter(|c| !is_forbidden(*c)).take(NAME_CHARS).collect();
        Self {
            service: Some(get("service")).filter(|slug| serves(slug)).unwrap_or_default(),
            state: StateKind::parse(query.get("state")).filter(|state| *state != StateKind::Draft),
            turn: Move::parse(query.get("turn")),
            assignee: Assignee::parse(query.get("assignee")),
            left: Left::parse(query.get("left")),
            age: Age::parse(query.get("age")),
            country: Some(get("country")).filter(|code| country::name(code).is_some()).unwrap_or_default(),
            protocol: Protocol::parse(query.get("protocol")),
            challenged: query.has("challenged"),
            waiting: query.has("waiting"),
            name: name.trim().to_owned(),
            order: Order::parse(query.get("sort")),
        }
    }

    /// Whether an address says anything about what is looked for. Without, the last selection comes back.
    #[must_use]
    pub fn is_asked(query: &Fields) -> bool {
        const NAMES: [&str; 14] = [
            "all",
            "age",
            "assignee",
            "challenged",
            "country",
            "left",
            "name",
            "page",
            "protocol",
            "service",
            "sort",
            "state",
            "turn",
            "waiting",
        ];
        NAMES.iter().any(|name| query.has(name))
    }

    /// What an address has to say to ask for this.
    #[must_use]
    pub fn fields(&self) -> Fields {
        let on = |is: bool| if is { "on" } else { "" };
        let protocol =
            self.protocol.and_then(|p| Protocol::ALL.iter().find(|row| row.0 == p)).map(|row| row.1);
        let all = [
            ("service", self.service.as_str()),
            ("state", self.state.map(StateKind::as_str).unwrap_or_default()),
            ("turn", self.turn.as_str()),
            ("assignee", self.assignee.as_str()),
            ("left", self.left.as_str()),
            ("age", self.age.as_str()),
            ("country", &self.country),
            ("protocol", protocol.unwrap_or_default()),
            ("challenged", on(self.challenged)),
            ("waiting", on(self.waiting)),
            ("name", &self.name),
            ("sort", self.order.as_str()),
        ];
        all.into_iter().filter(|(_, value)| !value.is_empty()).collect()
    }

    /// The same selection of another state, or of all states.
    #[must_use]
    pub fn with_state(&self, state: Option<StateKind>) -> Self {
        Self { state, ..self.clone() }
    }

    /// The same selection in the usual order.
    #[must_use]
    pub fn unordered(&self) -> Self {
        Self { order: Order::Due, ..self.clone() }
    }

    /// Whether it leaves out nothing.
    #[must_use]
    pub fn is_everything(&self) -> bool {
        self.unordered() == Self::default()
    }

    /// Whether a state fits.
    #[must_use]
    pub fn shows(&self, state: StateKind) -> bool {
        self.state.is_none_or(|wanted| wanted == state)
    }

    /// Whether it can be counted by service, state and assignee alone. Whose move it is, a state alone does not say: an
    /// announced refusal waits for the provider, a final one for nobody.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let Self { service, state, assignee, order, .. } = self.clone();
        *self == Self { service, state, assignee, order, ..Self::default() }
    }
}

/// The page an address asks for, from 1.
#[must_use]
pub fn page(query: &Fields) -> i64 {
    query.get("page").parse().unwrap_or(1).clamp(1, PAGES)
}

/// By what a trade name is looked up and ordered.
#[must_use]
pub fn name_key(name: &str) -> String {
    name.to_lowercase()
}

/// Whether a challenge to its refusal waits for a ruling.
#[must_use]
pub fn is_challenged(request: &Request) -> bool {
    request.challenged().is_some()
}

/// Who proposed what waits for a second person, if anything does.
#[must_use]
pub fn waits_by(request: &Request) -> Option<&AccountId> {
    if let Some(intended) = &request.intended {
        return Some(&intended.by);
    }
    match &request.state {
        State::InReview { proposal: Some(proposal), .. } => Some(&proposal.by),
        State::Accepted { declaration: Some(declaration) } => Some(&declaration.by),
        _ => None,
    }
}

/// When it last changed.
#[must_use]
pub fn changed_at(request: &Request) -> Timestamp {
    let pending = match &request.state {
        State::InReview { proposal: Some(proposal), .. } => Some(proposal.at),
        State::Accepted { declaration: Some(declaration) } => Some(declaration.at),
        _ => None,
    };
    let amended = request.amendments.last().map(|amendment| amendment.at);
    let intended = request.intended.as_ref().map(|intended| intended.at);
    [pending, amended, intended].into_iter().flatten().fold(request.since, Timestamp::max)
}
