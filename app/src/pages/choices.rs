//! A person's choices: which apps may reach them.

use super::federation::ways;
use super::{Screen, attempt, page, param, param_id, query, subjects, words};
use crate::api::visit::visit;
use crate::parts::{
    Audience, Breadcrumbs, Button, Checkboxes, Empty, Fingerprint, Hidden, Markdown, PostForm, Reader,
    Status, Submit, TextField, Tone,
};
use domain::form::{Attempt, Fields};
use leptos::prelude::*;
use service::choices::{App, View, list, view};
use service::federation::offered;

fn person() -> Reader {
    Reader { name: None, links: vec![("/choices".to_owned(), "Your choices".to_owned())], signed_in: true }
}

/// `/choices/sign-in`
#[component]
pub fn SignInPage() -> impl IntoView {
    page(Audience::Choices, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "subjects/sign-in", "", Fields::default()).await?;
        let next = query("next").unwrap_or_default();
        let offered = offered(visit.visitor(), false);
        // Where the service signs its people in, nobody has a login of the portal's own.
        let local = offered.is_empty();
        let elsewhere = ways("/choices/sign-in", offered, &next, "");
        let local = local.then(|| view! {
            <PostForm to="/api/subjects/sign-in" attempt=attempt>
                <Hidden name="next" value=next/>
                <TextField name="login" label="Login" autocomplete="username"/>
                <TextField name="password" label="Password" kind="password" autocomplete="current-password"/>
                <Submit label="Sign in"/>
            </PostForm>
        });
        let body = view! {
            <h1>"Decide who may reach you"</h1>
            <p class="lead">"Sign in to see which apps can connect to your messaging service. All are off until you turn them on."</p>
            {elsewhere}
            {local}
        };
        Ok(Screen::new("Decide who may reach you", Reader::default(), body))
    })
}

/// `/choices`
#[component]
pub fn ListPage() -> impl IntoView {
    page(Audience::Choices, async {
        let visit = visit()?;
        let subject = visit.subject().await?;
        let apps = list(&subject).await?;
        let (first, sign_in) = subjects::sections(&visit, &subject).await?;
        let rows = if apps.is_empty() {
            view! { <Empty title="No apps can connect yet"><p>"When one can, it appears here, turned off."</p></Empty> }.into_any()
        } else {
            apps.into_iter().map(row).collect_view().into_any()
        };
        let body = view! {
            <h1>"Your choices"</h1>
            <p class="lead">"Other apps that can connect to your messaging service. Each is off until you turn it on, and you can turn it off again at any time."</p>
            {first}
            {rows}
            {sign_in}
        };
        Ok(Screen::new("Your choices", person(), body))
    })
}

fn row(app: App) -> impl IntoView {
    let on = app.is_on();
    let address = format!("/choices/{}/{}", app.service, app.provider);
    let state = match (&app.decided, on) {
        (Some(at), true) if app.offered.is_empty() => {
            format!("On since {at}, but the app cannot connect at present")
        }
        (Some(at), true) => format!(
            "On for {} since {at}",
            words::listed(&app.choice.as_ref().map(|c| c.functionalities.clone()).unwrap_or_default())
        ),
        (Some(at), false) => format!("Off since {at}"),
        (None, _) => "Off".to_owned(),
    };
    // One click either way: off acts at once, on opens the notice that has to be read first.
    let switch = if on {
        off_form(&app).into_any()
    } else {
        view! { <a class=Button::Secondary.class() href=address.clone()>"Turn on"<span class="quiet">" "{app.name.clone()}</span></a> }.into_any()
    };
    view! {
        <div class="switch-row" class:on=on>
            <div>
                <h2><a href=address>{app.name.clone()}</a>" on "{app.service_name.clone()}</h2>
                <p>{state}</p>
            </div>
            {switch}
        </div>
    }
}

fn off_form(app: &App) -> impl IntoView + use<> {
    let (service, provider) = (app.service.clone(), app.provider.to_string());
    let prefix = format!("off-{service}-{provider}");
    view! {
        <PostForm to="/api/choices/turn-off" attempt=Attempt::default() prefix=prefix>
            <Hidden name="service" value=service/>
            <Hidden name="provider" value=provider/>
            <Submit label="Turn off" kind=Button::Secondary/>
        </PostForm>
    }
}

/// `/choices/:service/:provider`
#[component]
pub fn ChoicePage() -> impl IntoView {
    page(Audience::Choices, async {
        let visit = visit()?;
        let subject = visit.subject().await?;
        let provider: domain::ids::OrganisationId = param_id("provider")?;
        let seen = view(&subject, &param("service"), &provider).await?;
        let attempt = attempt(&visit, "choices/turn-on", provider.as_str(), Fields::default()).await?;
        let title = format!("{} on {}", seen.app.name, seen.app.service_name);
        let trail = vec![("/choices".to_owned(), "Your choices".to_owned())];
        let tag = if seen.app.is_on() {
            view! { <Status kind=Tone::Success text="On"/> }
        } else {
            view! { <Status kind=Tone::Neutral text="Off"/> }
        };
        let act = if seen.app.is_on() {
            off_form(&seen.app).into_any()
        } else {
            on_form(&seen, attempt).into_any()
        };
        let body = view! {
            <Breadcrumbs trail=trail here=title.clone()/>
            <h1>{title.clone()}" "{tag}</h1>
            <Markdown source=seen.notice_text.clone() top=1/>
            {act}
            <p><small>"This notice is version "{seen.notice.version}". SHA-256 of its text: "<Fingerprint text=seen.notice.sha256.clone()/></small></p>
        };
        Ok(Screen::new(title, person(), body))
    })
}

fn on_form(seen: &View, attempt: Attempt) -> impl IntoView + use<> {
    let (service, provider, notice) =
        (seen.app.service.clone(), seen.app.provider.to_string(), seen.notice.id.clone());
    let version = seen.app.version().to_string();
    let options = seen.app.offered.iter().map(|f| crate::parts::Choice::new(f.slug(), f.label())).collect();
    view! {
        <PostForm to="/api/choices/turn-on" attempt=attempt>
            <Hidden name="service" value=service/>
            <Hidden name="provider" value=provider/>
            <Hidden name="notice" value=notice/>
            <Hidden name="version" value=version/>
            <Checkboxes name="functionality" legend="What may reach you" options=options/>
            <Submit label="Turn on"/>
        </PostForm>
    }
}
