//! The way of a request as a picture: the statutory line, whose turn it was, and what was reached when.

use crate::parts::{Mark, Span, Timeline, Tone};
use crate::say::say;
use crate::t;
use domain::request::Turn;
use domain::time::Date;
use leptos::prelude::*;
use service::requests::View;

/// Receipt, milestones, today, legal date and readiness on one line, and under it whose turn it was.
pub fn lifeline(seen: &View) -> Option<impl IntoView + use<>> {
    let clock = seen.request.clock.as_ref()?;
    let line = &seen.lifeline;
    let mark = |at: Date, label: String, kind: Tone| Mark { at, label, kind };
    let mut marks = vec![
        mark(clock.deadline.received_on, t!("request-state-received"), Tone::Info),
        mark(clock.deadline.legal_end, t!("request-legal-date"), Tone::Warning),
    ];
    marks.extend(line.signed.map(|on| mark(on, t!("request-signed"), Tone::Info)));
    // The last of them stands for all: eight labels on one day would tell nothing.
    let last = line.milestones.iter().max_by_key(|(_, on)| *on);
    marks.extend(
        last.map(|(_, on)| {
            mark(*on, t!("request-milestones-accepted", n = line.milestones.len()), Tone::Info)
        }),
    );
    marks.extend(clock.stopped_on.map(|on| mark(on, t!("request-state-ready"), Tone::Success)));
    marks.extend(line.live.map(|on| mark(on, t!("request-state-live"), Tone::Success)));
    let spans = line
        .turns
        .iter()
        .map(|(turn, from, to)| Span { from: *from, to: *to, label: say(&turn.label()), class: class(*turn) })
        .collect();
    Some(view! { <Timeline caption=t!("request-lifeline") marks=marks spans=spans today=seen.today/> })
}

/// The colour of a turn: each side's own, both of them, or none.
fn class(turn: Turn) -> &'static str {
    match turn {
        Turn::Provider => "turn-provider",
        Turn::Gatekeeper => "turn-gatekeeper",
        Turn::Both => "turn-both",
        Turn::Nobody => "turn-nobody",
    }
}
