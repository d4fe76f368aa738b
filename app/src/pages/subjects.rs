//! How a person signs in, at the end of their choices.

use super::accounts::PASSWORD_HINT;
use super::attempt;
use crate::api::visit::Visit;
use crate::parts::{Button, DataTable, Moment, PostForm, Submit, TextField};
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::authority::Subject;
use service::sessions::Line;
use service::subjects;

fn present() -> impl IntoView {
    view! { <TextField name="present_password" label="Present password" kind="password" autocomplete="current-password"/> }
}

/// The password, where it is one of this portal, and the sessions. Whoever still has a first password sees the form
/// for one of their own, open and before everything else.
pub(super) async fn sections(visit: &Visit, subject: &Subject) -> Result<(Option<AnyView>, AnyView)> {
    let seen = subjects::view(subject).await?;
    let change = attempt(visit, "subjects/change-password", "", Fields::default()).await?;
    let end = attempt(visit, "subjects/end-other-sessions", "", Fields::default()).await?;
    let others = seen.sessions.len() > 1;
    let rows = seen.sessions.into_iter().map(row).collect();
    let headers = ["Device", "Network", "Opened", "Last used"].map(str::to_owned).to_vec();
    let password = seen.has_login.then(|| {
        view! {
            <PostForm to="/api/subjects/change-password" attempt=change prefix="new">
                {present()}
                <TextField name="password" label="New password" kind="password" autocomplete="new-password" hint=PASSWORD_HINT/>
                <Submit label="Change password" kind=Button::Secondary/>
            </PostForm>
        }
    });
    let (first, password) = match seen.first_until {
        Some(until) => {
            let first = view! {
                <section>
                    <h2>"Choose your own password"</h2>
                    <p>"Your present password was handed to you and ends at "{until}". After that you cannot sign in with it."</p>
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
                <Submit label="End all other sessions" kind=Button::Danger/>
            </PostForm>
        }
    });
    let rest = view! {
        <details>
            <summary>"How you sign in"</summary>
            {password}
            <p>"Where you are signed in. A session ends by itself after 12 hours without use, and after 30 days."</p>
            <DataTable caption="Sessions" quiet=true headers=headers rows=rows/>
            {end}
        </details>
    };
    Ok((first, rest.into_any()))
}

fn row(line: Line) -> Vec<AnyView> {
    let Line { device, opened, seen, own, .. } = line;
    let name = if own { format!("{} (this session)", device.name) } else { device.name };
    vec![
        name.into_any(),
        device.range.into_any(),
        view! { <Moment at=opened/> }.into_any(),
        view! { <Moment at=seen/> }.into_any(),
    ]
}
