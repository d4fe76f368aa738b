//! Every version of a reason, with what changed.

use super::trail;
use crate::api::visit::visit;
use crate::pages::{Screen, page, param, reader, said};
use crate::parts::{Audience, Breadcrumbs, Diff, MetaLine, Moment, Status, Tone};
use crate::say::language;
use crate::t;
use domain::access::Action;
use domain::reason::{Code, Part, Reason};
use leptos::prelude::*;
use service::error::NOT_FOUND;
use service::reasons::{Version, history};

/// `/admin/reasons/:reason/history`
#[component]
pub fn HistoryPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let code = Code::parse(&param("reason")).ok_or(NOT_FOUND)?;
        let all = history(&account.staff()?, Action::ReasonHistory, &code).await?;
        let name = all.first().map(|newest| newest.reason.says(language(), Part::Title)).unwrap_or_default();
        let title = t!("reason-history-of", title = name);
        let mut trail = trail();
        trail.push((format!("/admin/reasons/{code}"), name.to_owned()));
        let versions = all.iter().enumerate().map(|(n, version)| one(version, all.get(n + 1))).collect_view();
        let body = view! {
            <Breadcrumbs trail=trail here=t!("reason-history")/>
            <h1>{title.clone()}</h1>
            <p class="lead">{t!("reason-history-what")}</p>
            {versions}
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn one(version: &Version, before: Option<&Version>) -> impl IntoView + use<> {
    let by = version.by.clone().unwrap_or_else(|| t!("reason-by-portal"));
    let state = version.retired.then(|| view! { " "<Status kind=Tone::Neutral text=t!("reason-retired")/> });
    let items = vec![
        view! { <Moment at=version.at/> }.into_any(),
        by.into_any(),
        t!("reason-used", n = version.used).into_any(),
    ];
    let old = before.map(|before| written(&before.reason)).unwrap_or_default();
    let new = written(&version.reason);
    view! {
        <section>
            <h2>{t!("reason-version-n", n = version.version)}{state}</h2>
            <MetaLine items=items/>
            <Diff old=old new=new/>
        </section>
    }
}

/// A version as lines of text, which can be compared.
fn written(reason: &Reason) -> String {
    let usage = t!("reason-line", name = t!("reason-use"), words = said(reason.usage.label()));
    let category = t!("reason-line", name = t!("category-legend"), words = said(reason.category.label()));
    let mut lines = vec![usage, category];
    for (language, wording) in &reason.wordings {
        for (part, words) in wording {
            lines.push(t!("reason-part-of", part = part.label(), language = language.own_name()));
            lines.push(words.clone());
        }
    }
    lines.join("\n")
}
