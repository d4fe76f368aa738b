//! Signing up, confirming an address, signing in, and one-time links.

use super::federation::ways;
use super::{Screen, anybody, attempt, page, param, passkeys, policy, query};
use crate::api::visit::visit;
use crate::parts::{Audience, Banner, Hidden, PostForm, Reader, Submit, TextField, Tone};
use domain::form::Fields;
use leptos::prelude::*;
use service::accounts::{Setup, setup_view};
use service::federation::offered;

pub(super) const PASSWORD_HINT: &str =
    "At least 12 characters. Three or four unrelated words are good. There is no longest length.";

/// `/sign-up`
#[component]
pub fn SignUpPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "accounts/sign-up", "", Fields::default()).await?;
        let body = view! {
            <h1>"Create your account"</h1>
            <p class="lead">"For people who act for a messaging provider. You confirm your address by mail, then describe your organisation."</p>
            <PostForm to="/api/accounts/sign-up" attempt=attempt>
                <TextField name="name" label="Your name" autocomplete="name"/>
                <TextField name="email" label="Your e-mail address" kind="email" autocomplete="username" hint="At work. We send a link to it."/>
                <TextField name="password" label="Password" kind="password" autocomplete="new-password" hint=PASSWORD_HINT/>
                <Submit label="Create account"/>
            </PostForm>
            <p>"You have an account? "<a href="/sign-in">"Sign in"</a></p>
            <p><a href=policy::LINK>{crate::t!("policy-title")}</a></p>
        };
        Ok(Screen::new("Create your account", anybody(&visit).await?, body))
    })
}

/// `/sign-up/sent`
#[component]
pub fn SentPage() -> impl IntoView {
    page(Audience::Public, async {
        let body = view! {
            <h1>"Look into your mailbox"</h1>
            <p class="lead">"We have sent you a link. Open it to confirm your address and finish your account."</p>
            <p>"The link works once, for 24 hours. If no mail arrives within a few minutes, look into the folder for unwanted mail, or "<a href="/sign-up">"sign up again"</a>"."</p>
        };
        Ok(Screen::new("Look into your mailbox", Reader::default(), body))
    })
}

/// `/sign-in`
#[component]
pub fn SignInPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "accounts/sign-in", "", Fields::default()).await?;
        let next = query("next").unwrap_or_default();
        let passkey = passkeys::ask(&visit, &next).await?;
        let elsewhere = ways("/sign-in", offered(visit.visitor(), true), &next, "");
        let sent_here = (!next.is_empty()).then(|| {
            view! {
                <Banner kind=Tone::Info title="Please sign in">
                    <p>"Then you go on where you were. What you saved is kept, and so is what you typed if your session ended meanwhile."</p>
                </Banner>
            }
        });
        let body = view! {
            {sent_here}
            <h1>"Sign in"</h1>
            <PostForm to="/api/accounts/sign-in" attempt=attempt>
                <Hidden name="next" value=next/>
                <TextField name="email" label="E-mail address" kind="email" autocomplete="username"/>
                <TextField name="password" label="Password" kind="password" autocomplete="current-password"/>
                <Submit label="Sign in"/>
            </PostForm>
            {passkey}
            {elsewhere}
            <p><a href="/reset">"Forgot your password?"</a></p>
            <p>"No account yet? "<a href="/sign-up">"Create one"</a></p>
            <p>"Are you here to decide who may reach you? "<a href="/choices/sign-in">"Your choices"</a></p>
        };
        Ok(Screen::new("Sign in", anybody(&visit).await?, body))
    })
}

/// `/confirm/:token`
#[component]
pub fn ConfirmPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "accounts/confirm", "", Fields::default()).await?;
        let body = view! {
            <h1>"Confirm your address"</h1>
            <p class="lead">"Enter the password you chose when you signed up. This shows that the account and the mailbox belong to the same person."</p>
            <PostForm to="/api/accounts/confirm" attempt=attempt>
                <Hidden name="token" value=param("token")/>
                <TextField name="password" label="Password" kind="password" autocomplete="current-password"/>
                <Submit label="Confirm and sign in"/>
            </PostForm>
        };
        Ok(Screen::new("Confirm your address", Reader::default(), body))
    })
}

/// `/setup/:token`
#[component]
pub fn SetupPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let token = param("token");
        let setup = setup_view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "accounts/setup", "", Fields::default()).await?;
        let first = setup == Setup::FirstAdministrator;
        let title = if first { "Make the first administrator" } else { "Choose your password" };
        let email = first.then(|| {
            view! { <TextField name="email" label="Your e-mail address" kind="email" autocomplete="username"/> }
        });
        let body = view! {
            <h1>{title}</h1>
            <PostForm to="/api/accounts/setup" attempt=attempt>
                <Hidden name="token" value=token/>
                <TextField name="name" label="Your name" autocomplete="name"/>
                {email}
                <TextField name="password" label="Password" kind="password" autocomplete="new-password" hint=PASSWORD_HINT/>
                <Submit label="Create account"/>
            </PostForm>
        };
        Ok(Screen::new(title, Reader::default(), body))
    })
}
