//! How a person signs in, at the end of their choices.

use super::accounts::password_hint;
use super::attempt;
use crate::api::visit::Visit;
use crate::parts::{Button, DataTable, Moment, PostForm, Submit, TextField};
use crate::say::say;
use crate::t;
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::authority::Subject;
use service::sessions::Line;
use service::subjects;

fn present() -> impl IntoView {
    view! { <TextField name="present_password" label=t!("choices-present-password") kind="password" autocomplete="current-password"/> }
}

/// The password, where it is one of this portal, and the sessions. Whoever still has a first password sees the form
/// for one of their own, open and before everything else.
pub(super) async fn sections(visit: &Visit, subject: &Subject) -> Result<(Option<AnyView>, AnyView)> {
    let seen = subjects::view(subject).await?;
    let change = attempt(visit, "subjects/change-password", "", Fields::default()).await?;
    let end = attempt(visit, "subjects/end-other-sessions", "", Fields::default()).await?;
    let others = seen.sessions.len() > 1;
    let rows = seen.sessions.into_iter().map(row).collect();
    let headers =
        vec![t!("choices-device"), t!("choices-network"), t!("choices-opened"), t!("choices-last-used")];
    let password = seen.has_login.then(|| {
        view! {
            <PostForm to="/api/subjects/change-password" attempt=change prefix="new">
                {present()}
                <TextField name="password" label=t!("choices-new-password") kind="password" autocomplete="new-password" hint=password_hint()/>
                <Submit label=t!("choices-change-password") kind=Button::Secondary/>
            </PostForm>
        }
    });
    let (first, password) = match seen.first_until {
        Some(until) => {
            let first = view! {
                <section>
                    <h2>{t!("choices-first")}</h2>
                    <p>{t!("choices-first-ends", at = until)}</p>
                    {password}
                </section>
            };
            (Some(first.into_any()), None)
        }
        None => (None, password),
    };
    let end = others.then(|| {
        view! {
            <PostForm to="/api/subjects/end-other-sessions" attempt=end prefix="others">
                {seen.has_login.then(present)}
                <Submit label=t!("choices-end-others") kind=Button::Danger/>
            </PostForm>
        }
    });
    let rest = view! {
        <details>
            <summary>{t!("choices-sign-in")}</summary>
            {password}
            <p>{t!("choices-where")}</p>
            <DataTable caption=t!("choices-sessions") quiet=true headers=headers rows=rows/>
            {end}
        </details>
    };
    Ok((first, rest.into_any()))
}

fn row(line: Line) -> Vec<AnyView> {
    let Line { device, opened, seen, own, .. } = line;
    let name = device.text();
    let name = if own { t!("choices-this-session", device = name) } else { say(&name) };
    vec![
        name.into_any(),
        say(&device.network()).into_any(),
        view! { <Moment at=opened/> }.into_any(),
        view! { <Moment at=seen/> }.into_any(),
    ]
}
