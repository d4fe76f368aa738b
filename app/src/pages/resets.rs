//! Choosing another password, and shutting out a device.

use super::accounts::PASSWORD_HINT;
use super::{Screen, anybody, attempt, page, param};
use crate::api::visit::visit;
use crate::parts::{Audience, Button, Hidden, PostForm, Reader, Submit, TextField};
use domain::form::Fields;
use leptos::prelude::*;
use service::{devices, resets};

/// `/reset`
#[component]
pub fn AskPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "resets/ask", "", Fields::default()).await?;
        let body = view! {
            <h1>"Choose a new password"</h1>
            <p class="lead">"Tell us the address of your account. We mail a link to it, with which you choose another password."</p>
            <PostForm to="/api/resets/ask" attempt=attempt>
                <TextField name="email" label="E-mail address" kind="email" autocomplete="username"/>
                <Submit label="Send the link"/>
            </PostForm>
        };
        Ok(Screen::new("Choose a new password", anybody(&visit).await?, body))
    })
}

/// `/reset/sent`
#[component]
pub fn SentPage() -> impl IntoView {
    page(Audience::Public, async {
        let body = view! {
            <h1>"Look into your mailbox"</h1>
            <p class="lead">"A mail is on its way. If there is an account with that address, a link in it lets you choose a new password."</p>
            <p>"The link works once, for one hour. If no mail arrives within a few minutes, look into the folder for unwanted mail, or "<a href="/reset">"ask again"</a>"."</p>
        };
        Ok(Screen::new("Look into your mailbox", Reader::default(), body))
    })
}

/// `/reset/:token`
#[component]
pub fn ResetPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let token = param("token");
        resets::view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "resets/carry-out", "", Fields::default()).await?;
        let body = view! {
            <h1>"Choose a new password"</h1>
            <p class="lead">"Every session of your account ends with it. Then you sign in with the new password."</p>
            <PostForm to="/api/resets/carry-out" attempt=attempt>
                <Hidden name="token" value=token/>
                <TextField name="password" label="New password" kind="password" autocomplete="new-password" hint=PASSWORD_HINT/>
                <Submit label="Set the new password"/>
            </PostForm>
        };
        Ok(Screen::new("Choose a new password", Reader::default(), body))
    })
}

/// `/not-me/:token`
#[component]
pub fn DevicePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let token = param("token");
        devices::view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "devices/deny", "", Fields::default()).await?;
        let body = view! {
            <h1>"Was this not you?"</h1>
            <p class="lead">"Then somebody else knows your password. End every session of your account now; we mail you a link for a new password."</p>
            <PostForm to="/api/devices/deny" attempt=attempt>
                <Hidden name="token" value=token/>
                <Submit label="End all sessions" kind=Button::Danger/>
            </PostForm>
        };
        Ok(Screen::new("Was this not you?", Reader::default(), body))
    })
}
