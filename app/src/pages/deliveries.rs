//! How far mails got: all of them for administrators, those about one request on its case page.

use super::{Screen, attempt, page, query, query_fields, reader, said};
use crate::api::visit::{Visit, visit};
use crate::parts::{
    Audience, Banner, Button, DataTable, GetForm, Hidden, Moment, Pager, PostForm, Select, Status, Submit,
    Tone,
};
use crate::say::say;
use crate::t;
use domain::delivery::State;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::text::Text;
use leptos::prelude::*;
use service::Result;
use service::authority::Staff;
use service::deliveries::{self, Line, PAGE, View, view};

/// The words for each letter.
const KINDS: &[(&str, &str)] = &[
    ("confirm", "mail-kind-confirm"),
    ("already", "mail-kind-already"),
    ("signs-in-elsewhere", "mail-kind-elsewhere"),
    ("reset", "mail-kind-reset"),
    ("no_account", "mail-kind-no-account"),
    ("new_device", "mail-kind-new-device"),
    ("security", "mail-kind-security"),
    ("address_old", "mail-kind-address-old"),
    ("address_new", "mail-kind-address-new"),
    ("address_known", "mail-kind-address-known"),
    ("address_check", "mail-kind-address-check"),
    ("closed", "mail-kind-closed"),
    ("invite", "mail-kind-invite"),
    ("staff_role", "mail-kind-staff-role"),
    ("staff_asked", "mail-kind-staff-asked"),
    ("staff_declined", "mail-kind-staff-declined"),
    ("staff_removed", "mail-kind-staff-removed"),
    ("join", "mail-kind-join"),
    ("membership", "mail-kind-membership"),
    ("received", "mail-kind-received"),
    ("asked", "mail-kind-asked"),
    ("refused", "mail-kind-refused"),
    ("accepted", "mail-kind-accepted"),
    ("countersigned", "mail-kind-countersigned"),
    ("key_changed", "mail-kind-key-changed"),
    ("token_made", "mail-kind-token-made"),
    ("token_rotated", "mail-kind-token-rotated"),
    ("token_ended", "mail-kind-token-ended"),
    ("token_expires", "mail-kind-token-expires"),
    ("milestone_judged", "mail-kind-milestone-judged"),
    ("ready", "mail-kind-ready"),
    ("moved", "mail-kind-moved"),
    ("missed", "mail-kind-missed"),
];

/// The words for a letter; one without words is shown by its name.
fn kind(kind: &str) -> String {
    let words = KINDS.iter().find(|(known, _)| *known == kind).map(|(_, words)| say(&Text::new(words)));
    words.unwrap_or_else(|| kind.to_owned())
}

const fn tone(state: State) -> Tone {
    match state {
        State::Waiting => Tone::Info,
        State::Retried | State::Held => Tone::Warning,
        State::Sent => Tone::Success,
        State::GivenUp | State::Bounced => Tone::Problem,
    }
}

/// `/admin/mails`
#[component]
pub fn DeliveriesPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let number = query("page").and_then(|n| n.parse().ok()).unwrap_or(1);
        let state = query("state").and_then(|text| State::parse(&text));
        let seen = view(&account.staff()?, state, number).await?;
        let open = open(&visit, &seen).await?;
        let rows = seen.lines.iter().map(row).collect();
        let place = |number| format!("/admin/mails?state={}&page={number}", state.map_or("", State::as_str));
        let last = seen.page * PAGE;
        let previous = (seen.page > 1).then(|| place(seen.page - 1));
        let next = (last < seen.total).then(|| place(seen.page + 1));
        let body = view! {
            <h1>{t!("deliveries-title")}</h1>
            <p class="lead">{t!("deliveries-lead")}</p>
            <section>{open}</section>
            <section>
                <h2>{t!("deliveries-all")}</h2>
                {counts(&seen)}
                {filter()}
                <DataTable caption=t!("deliveries-all") quiet=true headers=headers() rows=rows empty=t!("deliveries-none")/>
                <Pager previous=previous next=next note=t!("deliveries-count", n = seen.total)/>
            </section>
        };
        Ok(Screen::new(t!("deliveries-title"), reader(&account), body))
    })
}

fn headers() -> Vec<String> {
    vec![
        t!("deliveries-kind"),
        t!("deliveries-to"),
        t!("deliveries-written"),
        t!("deliveries-state"),
        t!("deliveries-attempts"),
    ]
}

fn counts(seen: &View) -> impl IntoView + use<> {
    let counted = seen
        .counts
        .iter()
        .map(|(state, n)| {
            let count = t!("deliveries-count", n = *n);
            view! { <li><Status kind=tone(*state) text=say(&state.label())/>" "{count}</li> }
        })
        .collect_view();
    view! { <ul class="meta">{counted}</ul> }
}

fn filter() -> impl IntoView {
    let states = State::ALL.iter().map(|row| (row.1.to_owned(), said(row.0.label())));
    let states = std::iter::once((String::new(), t!("deliveries-states"))).chain(states).collect();
    view! {
        <GetForm to="/admin/mails" attempt=Attempt::fresh(query_fields())>
            <Select name="state" label=t!("deliveries-state") options=states/>
            <div class="actions"><button class=Button::Secondary.class() type="submit">{t!("deliveries-show")}</button></div>
        </GetForm>
    }
}

fn row(line: &Line) -> Vec<AnyView> {
    let state = view! { <Status kind=tone(line.state) text=say(&line.state.label())/> };
    let left = line.left.then(|| view! { <br/><small>{t!("deliveries-left")}</small> });
    let at = line.at.map(|at| view! { <br/><small><Moment at=at/></small> });
    vec![
        kind(&line.kind).into_any(),
        line.recipient.clone().into_any(),
        view! { <Moment at=line.written/> }.into_any(),
        view! { {state}{at}{left} }.into_any(),
        line.attempts.to_string().into_any(),
    ]
}

/// What somebody has to look after.
async fn open(visit: &Visit, seen: &View) -> Result<AnyView> {
    if seen.open.is_empty() {
        let none = t!("deliveries-open-none");
        return Ok(view! { <h2>{t!("deliveries-open")}</h2><p class="empty">{none}</p> }.into_any());
    }
    let mut rows = Vec::new();
    for line in &seen.open {
        let mut cells = row(line);
        cells.push(acts(visit, line).await?);
        rows.push(cells);
    }
    let shown = i64::try_from(rows.len()).unwrap_or(seen.open_total);
    let more = (shown < seen.open_total).then(|| {
        view! { <p>{t!("deliveries-open-more", n = shown, total = seen.open_total)}</p> }
    });
    let mut headers = headers();
    headers.push(t!("deliveries-act"));
    let waits = t!("deliveries-count", n = seen.open_total);
    Ok(view! {
        <h2>{t!("deliveries-open")}</h2>
        <Banner kind=Tone::Warning title=waits><p>{t!("deliveries-open-what")}</p></Banner>
        {more}
        <DataTable caption=t!("deliveries-open") quiet=true headers=headers rows=rows/>
    }
    .into_any())
}

async fn acts(visit: &Visit, line: &Line) -> Result<AnyView> {
    let attempt = attempt(visit, "mails/retry", line.id.as_str(), Fields::default()).await?;
    let (id, again) = (line.id.to_string(), line.again);
    Ok(view! {
        <PostForm to="/api/mails/leave" attempt=attempt prefix=id.clone()>
            <Hidden name="mail" value=id/>
            <div class="actions">
                {again.then(|| view! { <Submit label=t!("deliveries-retry") to="/api/mails/retry"/> })}
                <Submit label=t!("deliveries-leave") kind=Button::Secondary/>
            </div>
        </PostForm>
    }
    .into_any())
}

/// Who was told what about a request, on its case page.
pub(super) async fn about(staff: &Staff, request: &RequestId) -> Result<AnyView> {
    let lines = deliveries::about(staff, request).await?;
    let rows = lines
        .iter()
        .map(|line| {
            let mut cells = row(line);
            if let Some(name) = &line.name {
                cells[1] = t!("deliveries-person", name = name, address = &line.recipient).into_any();
            }
            cells
        })
        .collect();
    Ok(view! {
        <section>
            <h2>{t!("deliveries-told")}</h2>
            <p>{t!("deliveries-told-what")}</p>
            <details>
                <summary>{t!("deliveries-count", n = lines.len())}</summary>
                <DataTable caption=t!("deliveries-told") quiet=true headers=headers() rows=rows empty=t!("deliveries-told-none")/>
            </details>
        </section>
    }
    .into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_has_words() {
        let letters = include_str!("../../../server/service/src/mail/letters.rs");
        let mut found = 0;
        for piece in letters.split("letter(\n").skip(1).chain(letters.split("letter(\"").skip(1)) {
            let name = piece.trim_start().trim_start_matches('"').split('"').next().unwrap_or_default();
            if name.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '_' | '-')) && !name.is_empty() {
                found += 1;
                assert_ne!(kind(name), name, "{name}");
            }
        }
        assert!(found >= 30, "{found}");
    }
}
