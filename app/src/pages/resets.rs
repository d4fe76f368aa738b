//! Choosing another password, and shutting out a device.

use super::accounts::password_hint;
use super::{Screen, anybody, attempt, page, param};
use crate::api::visit::visit;
use crate::parts::{Audience, Button, Hidden, PostForm, Reader, Submit, TextField};
use crate::t;
use domain::form::Fields;
use leptos::prelude::*;
use service::{devices, resets};

/// `/reset`
#[component]
pub fn AskPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "resets/ask", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("reset-title")}</h1>
            <p class="lead">{t!("reset-lead")}</p>
            <PostForm to="/api/resets/ask" attempt=attempt>
                <TextField name="email" label=t!("reset-email") kind="email" autocomplete="username"/>
                <Submit label=t!("reset-send")/>
            </PostForm>
        };
        Ok(Screen::new(t!("reset-title"), anybody(&visit).await?, body))
    })
}

/// `/reset/sent`
#[component]
pub fn SentPage() -> impl IntoView {
    page(Audience::Account, async {
        let body = view! {
            <h1>{t!("reset-sent-title")}</h1>
            <p class="lead">{t!("reset-sent-lead")}</p>
            <p>{t!("reset-sent-wait")}</p>
            <p><a href="/reset">{t!("reset-sent-again")}</a></p>
        };
        Ok(Screen::new(t!("reset-sent-title"), Reader::default(), body))
    })
}

/// `/reset/:token`
#[component]
pub fn ResetPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let token = param("token");
        resets::view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "resets/carry-out", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("reset-title")}</h1>
            <p class="lead">{t!("reset-new-lead")}</p>
            <PostForm to="/api/resets/carry-out" attempt=attempt>
                <Hidden name="token" value=token/>
                <TextField name="password" label=t!("password-new") kind="password" autocomplete="new-password" hint=password_hint()/>
                <Submit label=t!("reset-set")/>
            </PostForm>
        };
        Ok(Screen::new(t!("reset-title"), Reader::default(), body))
    })
}

/// `/not-me/:token`
#[component]
pub fn DevicePage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let token = param("token");
        devices::view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "devices/deny", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("device-deny-title")}</h1>
            <p class="lead">{t!("device-deny-lead")}</p>
            <PostForm to="/api/devices/deny" attempt=attempt>
                <Hidden name="token" value=token/>
                <Submit label=t!("device-deny") kind=Button::Danger/>
            </PostForm>
        };
        Ok(Screen::new(t!("device-deny-title"), Reader::default(), body))
    })
}
