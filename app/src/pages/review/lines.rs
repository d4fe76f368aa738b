//! Lines of the queue.

use crate::pages::{said, words};
use crate::parts::{Day, Hidden, Status, Tone};
use crate::t;
use domain::assignment;
use domain::calendar::standing;
use domain::form::Fields;
use domain::ids::AccountId;
use domain::time::Date;
use leptos::prelude::*;
use service::gatekeeper::Gatekeeper;
use service::queue::{Line, Looker};

/// The lines, each with a box to tick where requests can be given away. `ticked` are those ticked before.
pub(super) fn list(
    gatekeeper: &Gatekeeper,
    today: Date,
    lines: &[Line],
    ticked: Option<&Fields>,
) -> impl IntoView + use<> {
    let rows = lines.iter().map(|line| row(line, gatekeeper, today, ticked)).collect_view();
    let class = if ticked.is_some() { "queue ticks" } else { "queue" };
    view! { <ol class=class>{rows}</ol> }
}

fn row(it: &Line, gatekeeper: &Gatekeeper, today: Date, ticked: Option<&Fields>) -> impl IntoView + use<> {
    let Line { line, assignee, lookers } = it;
    let open = line.running;
    let tone =
        line.due.filter(|_| open).map_or("settled", |due| words::standing_tone(standing(due, today)).class());
    let (date, left) = match line.due {
        Some(due) if open => (view! { <Day at=due/> }.into_any(), said(standing(due, today).words())),
        Some(due) => (view! { <Day at=due/> }.into_any(), t!("review-settled")),
        None => (t!("review-no-deadline").into_any(), String::new()),
    };
    let service = gatekeeper.service_name(&line.service);
    let title = t!("review-case-title", organisation = &line.organisation, service = service);
    let tick = ticked.map(|ticked| {
        let name = format!("case.{}", line.id);
        let checked = ticked.has(&name);
        let label = t!("assignment-tick", request = &title);
        let before = line.assignee.as_ref().map_or("", AccountId::as_str);
        view! {
            <input type="checkbox" name=format!("form[{name}]") value="on" checked=checked aria-label=label/>
            <Hidden name=assignment::before(&line.id) value=before/>
        }
    });
    let whose = assignee
        .as_ref()
        .map(|name| view! { <br/><span class="whose">{t!("assignment-whose", name = name)}</span> });
    let lookers = lookers
        .iter()
        .map(|looker| view! { <br/><span class="looking">{looking(looker)}</span> })
        .collect_view();
    let waiting =
        line.waits_by.is_some().then(|| view! { <Status kind=Tone::Warning text=t!("queue-waiting")/>" " });
    let challenged =
        line.challenged.then(|| view! { <Status kind=Tone::Warning text=t!("queue-challenged")/>" " });
    view! {
        <li class=tone>
            {tick}
            <p class="queue-due">{date}<span>{left}</span></p>
            <p>
                <a href=format!("/review/requests/{}", line.id)>{title}</a><br/>{words::turn(line.turn)}
                {whose}{lookers}
            </p>
            <p>{waiting}{challenged}{words::state(line.state)}</p>
        </li>
    }
}

/// Who looks, and since when.
pub(super) fn looking(Looker { name, minutes }: &Looker) -> String {
    if *minutes == 0 {
        t!("looking-now", name = name)
    } else {
        t!("looking-since", name = name, minutes = *minutes)
    }
}
