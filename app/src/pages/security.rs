//! Somebody's own account: second factors, sessions, and the proofs asked for on the way.

use super::accounts::PASSWORD_HINT;
use super::federation::ways;
use super::{Screen, addresses, attempt, go, page, passkeys, policy, query, reader};
use crate::api::Once;
use crate::api::visit::{Visit, own_page, visit};
use crate::parts::{
    Audience, Banner, Button, CodeBlock, DataTable, Hidden, Moment, PostForm, Reader, Submit, TextField, Tone,
};
use crate::say::say;
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

const CODE_HINT: &str = "The six digits your authenticator app shows now, or one of your recovery codes.";

/// `/account`
#[component]
pub fn AccountPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let seen = factors::overview(&account).await?;
        let needs = (account.must_have_factor() && !account.has_factor()).then(|| {
            view! {
                <Banner kind=Tone::Warning title=say(&Failure::FactorNeeded.title())>
                    <p>"Your role decides or signs for others, so a password alone is not enough. Set up an authenticator app below; it takes a minute."</p>
                </Banner>
            }
        });
        let factor = factor(&visit, &seen, account.must_have_factor()).await?;
        let passkeys = passkeys::section(&visit, &account).await?;
        let password = attempt(&visit, "passwords/change", "", Fields::default()).await?;
        let present = account.has_password().then(|| {
            view! { <TextField name="present_password" label="Present password" kind="password" autocomplete="current-password"/> }
        });
        let sessions = devices(&visit, sessions::list(&account).await?).await?;
        if let Some(issuer) = federation::of_account(&account).await? {
            let body = view! {
                <h1>"Your account"</h1>
                <p class="lead">{account.name().to_owned()}", "{account.email().to_owned()}</p>
                <p>{issuer.name}" signs you in. Password, app, passkeys and your role are looked after there."</p>
                {sessions}
            };
            return Ok(Screen::new("Your account", reader(&account), body));
        }
        let body = view! {
            {needs}
            <h1>"Your account"</h1>
            <p class="lead">{account.name().to_owned()}", "{account.email().to_owned()}</p>
            {factor}
            {passkeys}
            {addresses::section(&visit).await?}
            <section class="panel">
                <h2>"Password"</h2>
                <PostForm to="/api/passwords/change" attempt=password prefix="new">
                    {present}
                    <TextField name="password" label="New password" kind="password" autocomplete="new-password" hint=PASSWORD_HINT/>
                    <Submit label="Change password" kind=Button::Secondary/>
                </PostForm>
            </section>
            {sessions}
            <section>
                <h2>"Your data"</h2>
                <p><a href="/account/export.json" download="account.json">"Download everything about your account"</a>" as JSON."</p>
                <p><a href="/account/delete">"Delete your account"</a>" and read what that deletes, what the law keeps, and why."</p>
            </section>
            <p><a href=policy::LINK>{crate::t!("policy-title")}</a></p>
        };
        Ok(Screen::new("Your account", reader(&account), body))
    })
}

async fn factor(visit: &Visit, seen: &Overview, must: bool) -> Result<impl IntoView + use<>> {
    let start = attempt(visit, "factors/start", "", Fields::default()).await?;
    let Some(since) = seen.authenticator else {
        return Ok(view! {
            <section class="panel">
                <h2>"Second factor"</h2>
                <p>"With an authenticator app on your phone, nobody gets in who only learned your password. Whoever signs an agreement or works for the gatekeeper needs one."</p>
                <PostForm to="/api/factors/start" attempt=start><Submit label="Set up an authenticator app"/></PostForm>
            </section>
        }
        .into_any());
    };
    let renew = attempt(visit, "factors/renew-codes", "", Fields::default()).await?;
    let remove = attempt(visit, "factors/remove", "", Fields::default()).await?;
    let remove = (!must).then(|| {
        view! { <PostForm to="/api/factors/remove" attempt=remove prefix="remove"><Submit label="Remove the app" kind=Button::Danger/></PostForm> }
    });
    let left = seen.codes_left;
    Ok(view! {
        <section class="panel">
            <h2>"Second factor"</h2>
            <p>"Authenticator app, since "<Moment at=since/>". Recovery codes left: "{left}"."</p>
            <div class="actions">
                <PostForm to="/api/factors/renew-codes" attempt=renew prefix="renew"><Submit label="Make new recovery codes" kind=Button::Secondary/></PostForm>
                <PostForm to="/api/factors/start" attempt=start prefix="start"><Submit label="Use another app" kind=Button::Secondary/></PostForm>
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
            "This session".into_any()
        } else {
            let attempt = attempt(visit, "sessions/end", &name, Fields::default()).await?;
            view! {
                <PostForm to="/api/sessions/end" attempt=attempt prefix=name.clone()>
                    <Hidden name="session" value=name/>
                    <Submit label="End it" kind=Button::Secondary/>
                </PostForm>
            }
            .into_any()
        };
        rows.push(vec![
            device.name.into_any(),
            device.range.into_any(),
            view! { <Moment at=opened/> }.into_any(),
            view! { <Moment at=seen/> }.into_any(),
            end,
        ]);
    }
    let others = rows.len() > 1;
    let all = attempt(visit, "sessions/end-others", "", Fields::default()).await?;
    let headers = ["Device", "Network", "Opened", "Last used", "End"].map(str::to_owned).to_vec();
    Ok(view! {
        <section>
            <h2>"Sessions"</h2>
            <p>"Where you are signed in. A session ends by itself after "{crate::say::say(&words(SESSION_IDLE))}" without use, and after "{crate::say::say(&words(SESSION_LIFE))}"."</p>
            <DataTable caption="Sessions" quiet=true headers=headers rows=rows/>
            {others.then(|| view! {
                <PostForm to="/api/sessions/end-others" attempt=all prefix="others">
                    <Submit label="End all other sessions" kind=Button::Danger/>
                </PostForm>
            })}
        </section>
    })
}

/// `/account/authenticator`
#[component]
pub fn AuthenticatorPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let Some(setup) = factors::setup_view(&account).await? else { return Ok(go("/account")) };
        let attempt = attempt(&visit, "factors/confirm", "", Fields::default()).await?;
        let body = view! {
            <h1>"Set up your authenticator app"</h1>
            <ol class="prose">
                <li>"Open the app, choose to add an account and scan this picture. On the same device, "<a href=setup.address>"open it in the app"</a>"."</li>
                <li>"Then enter the six digits it shows."</li>
            </ol>
            <img class="qr" alt="QR code with the same text as the key below" width="220" height="220" src=format!("data:image/png;base64,{}", setup.picture)/>
            <CodeBlock label="Key, to type in if you cannot scan" text=setup.secret/>
            <PostForm to="/api/factors/confirm" attempt=attempt>
                <TextField name="code" label="Code" hint="Six digits." autocomplete="one-time-code"/>
                <Submit label="Turn on"/>
            </PostForm>
        };
        Ok(Screen::new("Set up your authenticator app", reader(&account), body))
    })
}

/// `/account/recovery-codes`
#[component]
pub fn RecoveryCodesPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.ready(Action::RecoveryCodesPage)?;
        let Some(codes) = visit.shown_once(Once::RecoveryCodes).await? else { return Ok(go("/account")) };
        let body = view! {
            <h1>"Your recovery codes"</h1>
            <p class="lead">"Each signs you in once when you do not have your app. Keep them where only you find them. They are not shown again."</p>
            <CodeBlock label="Recovery codes" text=codes/>
            <p><a class="button primary" href="/account">"I have kept them"</a></p>
        };
        Ok(Screen::new("Your recovery codes", reader(&account), body))
    })
}

/// `/account/prove`
#[component]
pub fn ProvePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let attempt = attempt(&visit, "accounts/prove", "", Fields::default()).await?;
        let next = own_page(&query("next").unwrap_or_default(), "/account");
        let passkey = passkeys::ask(&visit, &next).await?;
        if let Some(issuer) = federation::of_account(&account).await? {
            let way = ways("/sign-in", vec![issuer], &next, "&prove=on");
            let body = view! {
                <h1>"Confirm that it is you"</h1>
                <p class="lead">"Signing, deciding and whatever touches keys, roles or security asks for a proof that is not older than five minutes. Your identity provider asks you for it; then you go on where you were. What you typed is kept."</p>
                {way}
            };
            return Ok(Screen::new("Confirm that it is you", reader(&account), body));
        }
        // How the account is entered is changed on its own pages, and by somebody who has shown all of it.
        let whole = next.starts_with("/account");
        let password = (!account.has_factor() || (whole && account.has_password())).then(|| {
            view! { <TextField name="password" label="Password" kind="password" autocomplete="current-password"/> }
        });
        let code = account.has_factor().then(
            || view! { <TextField name="code" label="Code" hint=CODE_HINT autocomplete="one-time-code"/> },
        );
        let body = view! {
            <h1>"Confirm that it is you"</h1>
            <p class="lead">"Signing, deciding and whatever touches keys, roles or security asks for a proof that is not older than five minutes. Then you go on where you were; what you typed is kept."</p>
            <PostForm to="/api/accounts/prove" attempt=attempt>
                <Hidden name="next" value=next/>
                {password}
                {code}
                <Submit label="Confirm"/>
            </PostForm>
            {passkey}
        };
        Ok(Screen::new("Confirm that it is you", reader(&account), body))
    })
}

/// `/sign-in/code`
#[component]
pub fn CodePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let Ok(waits) = visit.code_next().await else {
            let body = view! {
                <h1>"Please sign in again"</h1>
                <p>"Ten minutes have passed since you entered your password, or you are signed in already."</p>
                <p><a class="button primary" href="/sign-in">"Sign in"</a></p>
            };
            return Ok(Screen::new("Please sign in again", Reader::default(), body));
        };
        let passkey = passkeys::ask(&visit, &waits.next).await?;
        let attempt = attempt(&visit, "accounts/enter-code", "", Fields::default()).await?;
        let body = view! {
            <h1>"Enter a code"</h1>
            <PostForm to="/api/accounts/enter-code" attempt=attempt>
                <TextField name="code" label="Code" hint=CODE_HINT autocomplete="one-time-code"/>
                <Submit label="Sign in"/>
            </PostForm>
            {passkey}
            <p>"You have neither the app nor a recovery code? Then only the operator of this portal can help."</p>
        };
        Ok(Screen::new("Enter a code", Reader::default(), body))
    })
}
