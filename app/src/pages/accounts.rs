//! Signing up, confirming an address, signing in, and one-time links.

use super::federation::ways;
use super::{Screen, anybody, attempt, page, param, passkeys, query};
use crate::api::visit::visit;
use crate::parts::{Audience, Banner, Hidden, PostForm, Reader, Submit, TextField, Tone};
use crate::t;
use domain::account::PASSWORD_MIN;
use domain::form::Fields;
use leptos::prelude::*;
use service::accounts::{Setup, setup_view};
use service::federation::offered;

pub(super) fn password_hint() -> String {
    t!("account-password-hint", min = PASSWORD_MIN)
}

/// `/sign-up`
#[component]
pub fn SignUpPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "accounts/sign-up", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("account-create-title")}</h1>
            <p class="lead">{t!("account-create-lead")}</p>
            <PostForm to="/api/accounts/sign-up" attempt=attempt>
                <TextField name="name" label=t!("account-name") autocomplete="name"/>
                <TextField name="email" label=t!("account-email") kind="email" autocomplete="username" hint=t!("account-email-hint")/>
                <TextField name="password" label=t!("account-password") kind="password" autocomplete="new-password" hint=password_hint()/>
                <Submit label=t!("account-create")/>
            </PostForm>
            <p>{t!("account-have-one")}" "<a href="/sign-in">{t!("frame-sign-in")}</a></p>
            <p><a href="/policy">{t!("frame-policy")}</a></p>
        };
        Ok(Screen::new(t!("account-create-title"), anybody(&visit).await?, body))
    })
}

/// `/sign-up/sent`
#[component]
pub fn SentPage() -> impl IntoView {
    page(Audience::Account, async {
        let body = view! {
            <h1>{t!("account-sent-title")}</h1>
            <p class="lead">{t!("account-sent-lead")}</p>
            <p>{t!("account-sent-wait")}</p>
            <p><a href="/sign-up">{t!("account-sent-again")}</a></p>
        };
        Ok(Screen::new(t!("account-sent-title"), Reader::default(), body))
    })
}

/// `/sign-in`
#[component]
pub fn SignInPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "accounts/sign-in", "", Fields::default()).await?;
        let next = query("next").unwrap_or_default();
        let passkey = passkeys::ask(&visit, &next).await?;
        let elsewhere = ways("/sign-in", offered(visit.visitor(), true), &next, "");
        let sent_here = (!next.is_empty()).then(|| {
            view! {
                <Banner kind=Tone::Info title=t!("account-please-sign-in")>
                    <p>{t!("account-please-sign-in-why")}</p>
                </Banner>
            }
        });
        let body = view! {
            {sent_here}
            <h1>{t!("frame-sign-in")}</h1>
            <PostForm to="/api/accounts/sign-in" attempt=attempt>
                <Hidden name="next" value=next/>
                <TextField name="email" label=t!("account-sign-in-email") kind="email" autocomplete="username"/>
                <TextField name="password" label=t!("account-password") kind="password" autocomplete="current-password"/>
                <Submit label=t!("frame-sign-in")/>
            </PostForm>
            {passkey}
            {elsewhere}
            <p><a href="/reset">{t!("account-forgot")}</a></p>
            <p>{t!("account-none-yet")}" "<a href="/sign-up">{t!("account-create-one")}</a></p>
            <p>{t!("account-to-choices")}" "<a href="/choices/sign-in">{t!("frame-choices")}</a></p>
        };
        Ok(Screen::new(t!("frame-sign-in"), anybody(&visit).await?, body))
    })
}

/// `/confirm/:token`
#[component]
pub fn ConfirmPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "accounts/confirm", "", Fields::default()).await?;
        let token = param("token");
        let body = view! {
            <h1>{t!("account-confirm-title")}</h1>
            <p class="lead">{t!("account-confirm-lead")}</p>
            <PostForm to="/api/accounts/confirm" attempt=attempt>
                <Hidden name="token" value=token/>
                <TextField name="password" label=t!("account-password") kind="password" autocomplete="current-password"/>
                <Submit label=t!("account-confirm")/>
            </PostForm>
        };
        Ok(Screen::new(t!("account-confirm-title"), Reader::default(), body))
    })
}

/// `/setup/:token`
#[component]
pub fn SetupPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let token = param("token");
        let setup = setup_view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "accounts/setup", "", Fields::default()).await?;
        let first = setup == Setup::FirstAdministrator;
        let title = if first { t!("account-setup-first") } else { t!("account-setup-invited") };
        let email = first.then(|| {
            view! { <TextField name="email" label=t!("account-email") kind="email" autocomplete="username"/> }
        });
        let body = view! {
            <h1>{title.clone()}</h1>
            <PostForm to="/api/accounts/setup" attempt=attempt>
                <Hidden name="token" value=token/>
                <TextField name="name" label=t!("account-name") autocomplete="name"/>
                {email}
                <TextField name="password" label=t!("account-password") kind="password" autocomplete="new-password" hint=password_hint()/>
                <Submit label=t!("account-create")/>
            </PostForm>
        };
        Ok(Screen::new(title, Reader::default(), body))
    })
}
