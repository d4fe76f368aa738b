//! The catalogue of reasons: its list, and making a version of one.

mod history;
mod picker;
mod preview;

pub use history::HistoryPage;
pub(super) use picker::{Cited, begun, picker};

use super::{Screen, attempt, page, param, query, reader, said};
use crate::api::visit::{Visit, visit};
use crate::parts::{
    Audience, Banner, Breadcrumbs, Button, Choice, DataTable, Hidden, MetaLine, Moment, PostForm, Radios,
    Select, Status, Submit, TextArea, TextField, Tone,
};
use crate::say::language;
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::language::Language;
use domain::reason::{Code, LANGUAGES, Part, Reason, Use, field};
use domain::request::Category;
use leptos::prelude::*;
use preview::preview;
use service::Result;
use service::authority::Who as _;
use service::error::NOT_FOUND;
use service::reasons::{Version, history as versions, list};

/// The slot of the form that makes a version.
const SAVE: &str = "reasons/save";

/// `/admin/reasons`
#[component]
pub fn ListPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let rows = list(&account.staff()?).await?.into_iter().map(row).collect();
        let headers = vec![
            t!("reason-title"),
            t!("reason-use"),
            t!("category-legend"),
            t!("reason-languages"),
            t!("reason-version"),
        ];
        let body = view! {
            <h1>{t!("reasons-title")}</h1>
            <p class="lead">{t!("reasons-lead")}</p>
            <p>{t!("reasons-own")}</p>
            <p><a class=Button::Primary.class() href="/admin/reasons/new">{t!("reasons-new")}</a></p>
            <DataTable caption=t!("reasons-title") quiet=true headers=headers rows=rows empty=t!("reasons-empty")/>
        };
        Ok(Screen::new(t!("reasons-title"), reader(&account), body))
    })
}

fn row(version: Version) -> Vec<AnyView> {
    let Version { code, reason, retired, .. } = &version;
    let title = reason.says(language(), Part::Title).to_owned();
    let state = retired.then(|| view! { " "<Status kind=Tone::Neutral text=t!("reason-retired")/> });
    let spoken: Vec<String> = reason.wordings.keys().map(|l| l.code().to_uppercase()).collect();
    let history = format!("/admin/reasons/{code}/history");
    let name = view! {
        <a href=format!("/admin/reasons/{code}")>{title}</a>{state}<br/><small><code>{code.to_string()}</code></small>
    };
    vec![
        name.into_any(),
        said(reason.usage.label()).into_any(),
        said(reason.category.label()).into_any(),
        spoken.join(" ").into_any(),
        view! { <a href=history>{t!("reason-version-n", n = version.version)}</a><br/><Moment at=version.at/> }
            .into_any(),
    ]
}

fn trail() -> Vec<(String, String)> {
    vec![("/admin/reasons".to_owned(), t!("reasons-title"))]
}

/// What stands in the form, and whether somebody wants to look at it first.
async fn typed(visit: &Visit, reason: &str, fresh: Fields) -> Result<(Attempt, bool)> {
    if query("look").is_some()
        && let Some(kept) = visit.kept(SAVE, reason).await?
    {
        return Ok((kept.attempt, true));
    }
    Ok((attempt(visit, SAVE, reason, fresh).await?, false))
}

/// `/admin/reasons/new`
#[component]
pub fn NewPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.staff()?.ready(Action::ReasonNew)?;
        let (attempt, looked) = typed(&visit, "", Fields::default()).await?;
        let shown = if looked { Reason::parse(&attempt.fields).ok() } else { None };
        let body = view! {
            <Breadcrumbs trail=trail() here=t!("reasons-new")/>
            <h1>{t!("reasons-new")}</h1>
            <p class="lead">{t!("reasons-own")}</p>
            {shown.map(|reason| view! { <section>{preview(&reason)}</section> })}
            <PostForm to="/api/reasons/save" attempt=attempt>
                <Hidden name="catalogued" value=""/>
                <TextField name="called" label=t!("reason-code") hint=t!("reason-code-hint") maxlength=40/>
                {pieces()}
                {buttons()}
            </PostForm>
        };
        Ok(Screen::new(t!("reasons-new"), reader(&account), body))
    })
}

/// `/admin/reasons/:reason`
#[component]
pub fn EditPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let code = Code::parse(&param("reason")).ok_or(NOT_FOUND)?;
        let all = versions(&account.staff()?, Action::ReasonPage, &code).await?;
        let newest = all.into_iter().next().ok_or(NOT_FOUND)?;
        let (attempt, looked) = typed(&visit, code.as_str(), newest.reason.fields()).await?;
        let shown = if looked { Reason::parse(&attempt.fields).ok() } else { Some(newest.reason.clone()) };
        let title = newest.reason.says(language(), Part::Title).to_owned();
        let form = if newest.retired {
            turned(&visit, &code, true).await?
        } else {
            let retire = turned(&visit, &code, false).await?;
            view! { {editor(&newest, attempt)}{retire} }.into_any()
        };
        let body = view! {
            <Breadcrumbs trail=trail() here=title.clone()/>
            <h1>{title.clone()}</h1>
            {about(&newest)}
            {looked.then(|| view! { <Banner kind=Tone::Info title=t!("reason-looked")><p>{t!("reason-looked-next")}</p></Banner> })}
            {shown.map(|reason| view! { <section>{preview(&reason)}</section> })}
            {form}
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

/// Version, who, when, and where the others are.
fn about(version: &Version) -> impl IntoView + use<> {
    let by = version.by.clone().unwrap_or_else(|| t!("reason-by-portal"));
    let history = format!("/admin/reasons/{}/history", version.code);
    let items = vec![
        view! { <code>{version.code.to_string()}</code> }.into_any(),
        t!("reason-version-n", n = version.version).into_any(),
        view! { <Moment at=version.at/> }.into_any(),
        by.into_any(),
        view! { <a href=history>{t!("reason-history")}</a> }.into_any(),
    ];
    view! { <MetaLine items=items/> }
}

fn editor(newest: &Version, attempt: Attempt) -> impl IntoView + use<> {
    let (code, version) = (newest.code.to_string(), newest.version.to_string());
    view! {
        <section>
            <h2>{t!("reason-edit")}</h2>
            <p>{t!("reason-edit-what")}</p>
            <PostForm to="/api/reasons/save" attempt=attempt>
                <Hidden name="catalogued" value=code/>
                <Hidden name="version" value=version/>
                {pieces()}
                {buttons()}
            </PostForm>
        </section>
    }
}

fn buttons() -> impl IntoView {
    view! {
        <div class="actions">
            <Submit label=t!("reason-save") name="step" value="save"/>
            <Submit label=t!("reason-look") name="step" value="look" kind=Button::Secondary/>
        </div>
    }
}

/// The fields of a reason, English first.
fn pieces() -> impl IntoView {
    let uses = Use::ALL.iter().map(|row| Choice::new(row.1, said(row.0.label()))).collect();
    let categories = Category::ALL.iter().map(|row| (row.1.to_owned(), said(row.0.label())));
    let categories = std::iter::once((String::new(), t!("reason-choose"))).chain(categories).collect();
    let languages = LANGUAGES.map(|language| {
        let legend = t!("reason-in", language = language.own_name());
        let parts = Part::ALL.map(|row| piece(language, row.0)).collect_view();
        view! { <fieldset class="field"><legend>{legend}</legend>{parts}</fieldset> }
    });
    view! {
        <Radios name="use" legend=t!("reason-use") hint=t!("reason-use-hint") options=uses/>
        <Select name="category" label=t!("category-legend") options=categories/>
        {languages.collect_view()}
    }
}

fn piece(language: Language, part: Part) -> AnyView {
    let name = field(language, part);
    let label = t!("reason-part-of", part = part.label(), language = language.own_name());
    if part == Part::Title {
        return view! { <TextField name=name label=label maxlength=120/> }.into_any();
    }
    view! { <TextArea name=name label=label rows=4 maxlength=8_000/> }.into_any()
}

/// Taking a reason out of the list reviewers choose from, or putting it back.
async fn turned(visit: &Visit, code: &Code, retired: bool) -> Result<AnyView> {
    let (slot, to) = if retired {
        ("reasons/restore", "/api/reasons/restore")
    } else {
        ("reasons/retire", "/api/reasons/retire")
    };
    let attempt = attempt(visit, slot, code.as_str(), Fields::default()).await?;
    let code = code.to_string();
    let (title, what, kind) = if retired {
        (t!("reason-restore"), t!("reason-restore-what"), Button::Primary)
    } else {
        (t!("reason-retire"), t!("reason-retire-what"), Button::Danger)
    };
    let verb = title.clone();
    let form = view! {
        <PostForm to=to attempt=attempt prefix="turn">
            <Hidden name="catalogued" value=code/>
            <p>{what}</p>
            <Submit label=verb kind=kind/>
        </PostForm>
    };
    if retired {
        return Ok(form.into_any());
    }
    Ok(view! { <details><summary>{title}</summary>{form}</details> }.into_any())
}
