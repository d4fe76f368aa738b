//! Somebody's own account: second factors, sessions, and the proofs asked for on the way.

use super::accounts::password_hint;
use super::federation::ways;
use super::{Screen, addresses, attempt, bounces, go, page, passkeys, query, reader};
use crate::api::Once;
use crate::api::visit::{Visit, own_page, visit};
use crate::parts::{
    Audience, Banner, Button, CodeBlock, DataTable, Hidden, Moment, PostForm, Reader, Submit, TextField, Tone,
};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::policy::{SESSION_IDLE, SESSION_LIFE, words};
use leptos::prelude::*;
use service::Result;
use service::authority::Who as _;
use service::factors::{self, Overview};
use service::federation;
use service::sessions::{self, Line};

fn code_hint() -> String {
    t!("security-code-hint")
}

/// `/account`
#[component]
pub fn AccountPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let seen = factors::overview(&account).await?;
        let needs = (account.must_have_factor() && !account.has_factor()).then(|| {
            view! {
                <Banner kind=Tone::Warning title=say(&Failure::FactorNeeded.title())>
                    <p>{t!("security-factor-needed")}</p>
                </Banner>
            }
        });
        let bounced = bounces::banner(&visit, &account).await?;
        let factor = factor(&visit, &seen, account.must_have_factor()).await?;
        let passkeys = passkeys::section(&visit, &account).await?;
        let password = attempt(&visit, "passwords/change", "", Fields::default()).await?;
        let present = account.has_password().then(|| {
            view! { <TextField name="present_password" label=t!("password-present") kind="password" autocomplete="current-password"/> }
        });
        let sessions = devices(&visit, sessions::list(&account).await?).await?;
        if let Some(issuer) = federation::of_account(&account).await? {
            let body = view! {
                {bounced}
                <h1>{t!("security-title")}</h1>
                <p class="lead">{account.name().to_owned()}", "{account.email().to_owned()}</p>
                <p>{t!("security-elsewhere", issuer = issuer.name)}</p>
                {sessions}
            };
            return Ok(Screen::new(t!("security-title"), reader(&account), body));
        }
        let body = view! {
            {needs}
            {bounced}
            <h1>{t!("security-title")}</h1>
            <p class="lead">{account.name().to_owned()}", "{account.email().to_owned()}</p>
            {factor}
            {passkeys}
            {addresses::section(&visit).await?}
            <section class="panel">
                <h2>{t!("password-title")}</h2>
                <p>{t!("password-what")}</p>
                <PostForm to="/api/passwords/change" attempt=password prefix="new">
                    {present}
                    <TextField name="password" label=t!("password-new") kind="password" autocomplete="new-password" hint=password_hint()/>
                    <Submit label=t!("password-change") kind=Button::Secondary/>
                </PostForm>
            </section>
            {sessions}
            <section>
                <h2>{t!("security-data")}</h2>
                <p>{t!("security-export-what")}" "<a href="/account/export.json" download="account.json">{t!("security-export")}</a></p>
                <p>{t!("security-delete-what")}" "<a href="/account/delete">{t!("closure-title")}</a></p>
            </section>
            <p><a href="/policy">{t!("frame-policy")}</a></p>
        };
        Ok(Screen::new(t!("security-title"), reader(&account), body))
    })
}

async fn factor(visit: &Visit, seen: &Overview, must: bool) -> Result<impl IntoView + use<>> {
    let start = attempt(visit, "factors/start", "", Fields::default()).await?;
    let Some(since) = seen.authenticator else {
        return Ok(view! {
            <section class="panel">
                <h2>{t!("security-factor")}</h2>
                <p>{t!("security-factor-what")}</p>
                <PostForm to="/api/factors/start" attempt=start><Submit label=t!("security-app-set-up")/></PostForm>
            </section>
        }
        .into_any());
    };
    let renew = attempt(visit, "factors/renew-codes", "", Fields::default()).await?;
    let remove = attempt(visit, "factors/remove", "", Fields::default()).await?;
    let remove = (!must).then(|| {
        view! { <PostForm to="/api/factors/remove" attempt=remove prefix="remove"><Submit label=t!("security-app-remove") kind=Button::Danger/></PostForm> }
    });
    let left = seen.codes_left;
    Ok(view! {
        <section class="panel">
            <h2>{t!("security-factor")}</h2>
            <p>{t!("security-app-since", at = since, left = left)}</p>
            <div class="actions">
                <PostForm to="/api/factors/renew-codes" attempt=renew prefix="renew"><Submit label=t!("security-codes-renew") kind=Button::Secondary/></PostForm>
                <PostForm to="/api/factors/start" attempt=start prefix="start"><Submit label=t!("security-app-another") kind=Button::Secondary/></PostForm>
                {remove}
            </div>
        </section>
    }
    .into_any())
}

async fn devices(visit: &Visit, lines: Vec<Line>) -> Result<impl IntoView + use<>> {
    let mut rows = Vec::new();
    for Line { name, device, opened, seen, own } in lines {
        let end = if own {
            t!("security-this-session").into_any()
        } else {
            let attempt = attempt(visit, "sessions/end", &name, Fields::default()).await?;
            view! {
                <PostForm to="/api/sessions/end" attempt=attempt prefix=name.clone()>
                    <Hidden name="session" value=name/>
                    <Submit label=t!("security-session-end") kind=Button::Secondary/>
                </PostForm>
            }
            .into_any()
        };
        rows.push(vec![
            say(&device.text()).into_any(),
            say(&device.network()).into_any(),
            view! { <Moment at=opened/> }.into_any(),
            view! { <Moment at=seen/> }.into_any(),
            end,
        ]);
    }
    let others = rows.len() > 1;
    let all = attempt(visit, "sessions/end-others", "", Fields::default()).await?;
    let headers = vec![
        t!("security-device"),
        t!("security-network"),
        t!("security-opened"),
        t!("security-last-used"),
        t!("security-end"),
    ];
    Ok(view! {
        <section>
            <h2>{t!("security-sessions")}</h2>
            <p>{t!("security-sessions-what", idle = words(SESSION_IDLE), life = words(SESSION_LIFE))}</p>
            <DataTable caption=t!("security-sessions") quiet=true headers=headers rows=rows/>
            {others.then(|| view! {
                <PostForm to="/api/sessions/end-others" attempt=all prefix="others">
                    <Submit label=t!("security-end-others") kind=Button::Danger/>
                </PostForm>
            })}
        </section>
    })
}

/// `/account/authenticator`
#[component]
pub fn AuthenticatorPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let Some(setup) = factors::setup_view(&account).await? else { return Ok(go("/account")) };
        let attempt = attempt(&visit, "factors/confirm", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("security-app-title")}</h1>
            <ol class="prose">
                <li>{t!("security-app-scan")}" "<a href=setup.address>{t!("security-app-here")}</a></li>
                <li>{t!("security-app-enter")}</li>
            </ol>
            <img class="qr" alt=t!("security-app-picture") width="220" height="220" src=format!("data:image/png;base64,{}", setup.picture)/>
            <CodeBlock label=t!("security-app-key") text=setup.secret/>
            <PostForm to="/api/factors/confirm" attempt=attempt>
                <TextField name="code" label=t!("security-code") hint=t!("security-code-digits") autocomplete="one-time-code"/>
                <Submit label=t!("security-app-on")/>
            </PostForm>
        };
        Ok(Screen::new(t!("security-app-title"), reader(&account), body))
    })
}

/// `/account/recovery-codes`
#[component]
pub fn RecoveryCodesPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.ready(Action::RecoveryCodesPage)?;
        let Some(codes) = visit.shown_once(Once::RecoveryCodes).await? else { return Ok(go("/account")) };
        let body = view! {
            <h1>{t!("security-codes-title")}</h1>
            <p class="lead">{t!("security-codes-lead")}</p>
            <CodeBlock label=t!("security-codes") text=codes/>
            <p><a class="button primary" href="/account">{t!("security-codes-kept")}</a></p>
        };
        Ok(Screen::new(t!("security-codes-title"), reader(&account), body))
    })
}

/// `/account/prove`
#[component]
pub fn ProvePage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let attempt = attempt(&visit, "accounts/prove", "", Fields::default()).await?;
        let next = own_page(&query("next").unwrap_or_default(), "/account");
        let passkey = passkeys::ask(&visit, &next).await?;
        if let Some(issuer) = federation::of_account(&account).await? {
            let way = ways("/sign-in", vec![issuer], &next, "&prove=on");
            let body = view! {
                <h1>{t!("frame-prove")}</h1>
                <p class="lead">{t!("security-prove-elsewhere")}</p>
                {way}
            };
            return Ok(Screen::new(t!("frame-prove"), reader(&account), body));
        }
        // How the account is entered is changed on its own pages, and by somebody who has shown all of it.
        let whole = next.starts_with("/account");
        let password = (!account.has_factor() || (whole && account.has_password())).then(|| {
            view! { <TextField name="password" label=t!("account-password") kind="password" autocomplete="current-password"/> }
        });
        let code = account.has_factor().then(
            || view! { <TextField name="code" label=t!("security-code") hint=code_hint() autocomplete="one-time-code"/> },
        );
        let body = view! {
            <h1>{t!("frame-prove")}</h1>
            <p class="lead">{t!("security-prove-lead")}</p>
            <PostForm to="/api/accounts/prove" attempt=attempt>
                <Hidden name="next" value=next/>
                {password}
                {code}
                <Submit label=t!("security-prove")/>
            </PostForm>
            {passkey}
        };
        Ok(Screen::new(t!("frame-prove"), reader(&account), body))
    })
}

/// `/sign-in/code`
#[component]
pub fn CodePage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let Ok(waits) = visit.code_next().await else {
            let body = view! {
                <h1>{t!("security-again-title")}</h1>
                <p>{t!("security-again")}</p>
                <p><a class="button primary" href="/sign-in">{t!("frame-sign-in")}</a></p>
            };
            return Ok(Screen::new(t!("security-again-title"), Reader::default(), body));
        };
        let passkey = passkeys::ask(&visit, &waits.next).await?;
        let attempt = attempt(&visit, "accounts/enter-code", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("security-enter-title")}</h1>
            <PostForm to="/api/accounts/enter-code" attempt=attempt>
                <TextField name="code" label=t!("security-code") hint=code_hint() autocomplete="one-time-code"/>
                <Submit label=t!("frame-sign-in")/>
            </PostForm>
            {passkey}
            <p>{t!("security-enter-lost")}</p>
        };
        Ok(Screen::new(t!("security-enter-title"), Reader::default(), body))
    })
}
