//! A person's choices: which apps may reach them.

use super::federation::ways;
use super::{Screen, attempt, page, param, param_id, query, subjects};
use crate::api::visit::visit;
use crate::parts::{
    Audience, Breadcrumbs, Button, Checkboxes, Empty, Fingerprint, Glance, Hidden, Markdown, PostForm,
    Reader, Status, Submit, TextField, Tone,
};
use crate::say::say;
use crate::t;
use domain::form::{Attempt, Fields};
use domain::text::Text;
use leptos::prelude::*;
use service::choices::{App, View, list, view};
use service::federation::offered;

fn person() -> Reader {
    Reader { name: None, links: vec![("/choices".to_owned(), t!("frame-choices"))], signed_in: true }
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
                <TextField name="login" label=t!("choices-login") autocomplete="username"/>
                <TextField name="password" label=t!("choices-password") kind="password" autocomplete="current-password"/>
                <Submit label=t!("frame-sign-in")/>
            </PostForm>
        });
        let body = view! {
            <h1>{t!("choices-title")}</h1>
            <p class="lead">{t!("choices-door")}</p>
            {elsewhere}
            {local}
        };
        Ok(Screen::new(t!("choices-title"), Reader::default(), body))
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
        let glance = glance(&apps);
        let rows = if apps.is_empty() {
            view! { <Empty title=t!("choices-empty")><p>{t!("choices-empty-next")}</p></Empty> }.into_any()
        } else {
            apps.into_iter().map(row).collect_view().into_any()
        };
        let body = view! {
            <h1>{t!("frame-choices")}</h1>
            <p class="lead">{t!("choices-lead")}</p>
            {first}
            {glance}
            {rows}
            {sign_in}
        };
        Ok(Screen::new(t!("frame-choices"), person(), body))
    })
}

/// How many apps are on, where there is more than one.
fn glance(apps: &[App]) -> Option<impl IntoView + use<>> {
    let answers: Vec<bool> = apps.iter().map(App::is_on).collect();
    let on = answers.iter().filter(|on| **on).count();
    let words = t!("glance-apps", on = on, all = answers.len());
    (answers.len() > 1).then(|| view! { <Glance answers=answers words=words/> })
}

fn row(app: App) -> impl IntoView {
    let on = app.is_on();
    let address = format!("/choices/{}/{}", app.service, app.provider);
    let state = match (app.decided, on) {
        (Some(day), true) if app.offered.is_empty() => t!("choices-on-unreachable", day = day),
        (Some(day), true) => t!("choices-on-since", what = allowed(&app), day = day),
        (Some(day), false) => t!("choices-off-since", day = day),
        (None, _) => t!("choices-off"),
    };
    // One click either way: off acts at once, on opens the notice that has to be read first.
    let switch = if on {
        off_form(&app).into_any()
    } else {
        view! { <a class=Button::Secondary.class() href=address.clone()>{t!("choices-turn-on")}<span class="quiet">" "{app.name.clone()}</span></a> }.into_any()
    };
    view! {
        <div class="switch-row" class:on=on>
            <div>
                <h2><a href=address>{title(&app)}</a></h2>
                <p>{state}</p>
            </div>
            {switch}
        </div>
    }
}

/// The app and the service it reaches.
fn title(app: &App) -> String {
    t!("choices-app", app = &app.name, service = &app.service_name)
}

/// What the person lets in.
fn allowed(app: &App) -> Vec<Text> {
    let allowed = app.choice.as_ref().map(|choice| choice.functionalities.as_slice()).unwrap_or_default();
    allowed.iter().map(|f| f.label()).collect()
}

fn off_form(app: &App) -> impl IntoView + use<> {
    let (service, provider) = (app.service.clone(), app.provider.to_string());
    let prefix = format!("off-{service}-{provider}");
    view! {
        <PostForm to="/api/choices/turn-off" attempt=Attempt::default() prefix=prefix>
            <Hidden name="service" value=service/>
            <Hidden name="provider" value=provider/>
            <Submit label=t!("choices-turn-off") kind=Button::Secondary/>
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
        let title = title(&seen.app);
        let trail = vec![("/choices".to_owned(), t!("frame-choices"))];
        let tag = if seen.app.is_on() {
            view! { <Status kind=Tone::Success text=t!("choices-on")/> }
        } else {
            view! { <Status kind=Tone::Neutral text=t!("choices-off")/> }
        };
        let act = if seen.app.is_on() {
            off_form(&seen.app).into_any()
        } else {
            on_form(&seen, attempt).into_any()
        };
        let body = view! {
            <Breadcrumbs trail=trail here=title.clone()/>
            <h1>{title.clone()}" "{tag}</h1>
            <div lang=seen.notice.language.clone()><Markdown source=seen.notice_text.clone() top=1/></div>
            {act}
            <p><small>{t!("choices-notice", version = seen.notice.version)}" "<Fingerprint text=seen.notice.sha256.clone()/></small></p>
        };
        Ok(Screen::new(title, person(), body))
    })
}

fn on_form(seen: &View, attempt: Attempt) -> impl IntoView + use<> {
    let (service, provider, notice) =
        (seen.app.service.clone(), seen.app.provider.to_string(), seen.notice.id.clone());
    let version = seen.app.version().to_string();
    let options =
        seen.app.offered.iter().map(|f| crate::parts::Choice::new(f.slug(), say(&f.label()))).collect();
    view! {
        <PostForm to="/api/choices/turn-on" attempt=attempt>
            <Hidden name="service" value=service/>
            <Hidden name="provider" value=provider/>
            <Hidden name="notice" value=notice/>
            <Hidden name="version" value=version/>
            <Checkboxes name="functionality" legend=t!("choices-what") options=options/>
            <Submit label=t!("choices-turn-on")/>
        </PostForm>
    }
}
