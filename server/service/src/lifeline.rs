//! When what happened to a request, by day: what a picture of it is drawn from.

use crate::clock;
use crate::facts::Fact;
use crate::gatekeeper::Gatekeeper;
use domain::milestone::Milestone;
use domain::request::{StateKind, Turn, stays, stretches};
use domain::time::{Date, Timestamp};

/// Days in the gatekeeper's zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lifeline {
    /// Whose move it was, from when to when. What lasts ends today.
    pub turns: Vec<(Turn, Date, Date)>,
    /// When the agreement was complete.
    pub signed: Option<Date>,
    /// When each milestone was accepted last.
    pub milestones: Vec<(Milestone, Date)>,
    /// When it went live.
    pub live: Option<Date>,
}

/// Draws together what the facts of a request say.
pub(crate) fn lifeline(facts: &[Fact], gatekeeper: &Gatekeeper, today: Date) -> Lifeline {
    let day = |at: Timestamp| clock::date_in(&gatekeeper.zone, at);
    let moves = facts.iter().map(|fact| (fact.kind.as_str(), fact.data["state"].as_str(), fact.at));
    let stays = stays(moves);
    let turns = stretches(&stays);
    let accepted = |milestone: Milestone| {
        let judged = facts.iter().rev().filter(|fact| fact.kind == "milestone.judged");
        let mut own = judged.filter(|fact| fact.data["milestone"] == milestone.as_str());
        own.next().filter(|fact| fact.data["progress"] == "accepted").map(|fact| (milestone, day(fact.at)))
    };
    Lifeline {
        turns: turns.iter().map(|s| (s.turn, day(s.from), s.to.map_or(today, day))).collect(),
        signed: facts.iter().find(|fact| fact.kind == "agreement.countersigned").map(|fact| day(fact.at)),
        milestones: Milestone::ALL.iter().filter_map(|row| accepted(row.0)).collect(),
        live: stays.iter().find(|stay| stay.state == StateKind::Live).map(|stay| day(stay.from)),
    }
}
