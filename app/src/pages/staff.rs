//! The gatekeeper's staff.

use super::{Screen, attempt, page, reader, said};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Button, DataTable, Hidden, Moment, PostForm, Select, Submit, TextField};
use crate::t;
use domain::account::StaffRole;
use domain::form::Fields;
use domain::text::Text;
use leptos::prelude::*;
use service::Result;
use service::staff::{Asked, Line, view};

fn roles() -> Vec<(String, String)> {
    let line = |role: &StaffRole| t!("staff-role-line", role = role.label(), may = may(*role));
    let all = StaffRole::ALL.iter().map(|role| (role.as_str().to_owned(), line(role)));
    std::iter::once((String::new(), t!("staff-role-choose"))).chain(all).collect()
}

const fn may(role: StaffRole) -> Text {
    match role {
        StaffRole::Reviewer => Text::new("staff-may-reviewer"),
        StaffRole::Approver => Text::new("staff-may-approver"),
        StaffRole::Counsel => Text::new("staff-may-counsel"),
        StaffRole::Engineer => Text::new("staff-may-engineer"),
        StaffRole::Auditor => Text::new("staff-may-auditor"),
        StaffRole::Admin => Text::new("staff-may-admin"),
    }
}

/// `/admin/staff`
#[component]
pub fn StaffPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let seen = view(&account.staff()?).await?;
        let mut rows = Vec::new();
        for line in seen.people {
            let own = line.account == *account.id();
            rows.push(row(&visit, line, own).await?);
        }
        let asked = if seen.asked.is_empty() { None } else { Some(asked(&visit, seen.asked).await?) };
        let attempt = attempt(&visit, "staff/invite", "", Fields::default()).await?;
        let headers = vec![t!("staff-column-email"), t!("staff-name"), t!("staff-role"), t!("staff-change")];
        let body = view! {
            <h1>{t!("staff-title")}</h1>
            <p class="lead">{t!("staff-lead")}</p>
            {asked}
            <DataTable caption=t!("staff-title") quiet=true headers=headers rows=rows/>
            <section>
                <h2>{t!("staff-invite")}</h2>
                <p>{t!("staff-invite-why")}</p>
                <PostForm to="/api/staff/invite" attempt=attempt>
                    <TextField name="email" label=t!("staff-email") kind="email" hint=t!("staff-email-hint")/>
                    <Select name="role" label=t!("staff-role") hint=t!("staff-role-hint") options=roles()/>
                    <Submit label=t!("staff-send")/>
                </PostForm>
            </section>
        };
        Ok(Screen::new(t!("staff-title"), reader(&account), body))
    })
}

async fn row(visit: &Visit, line: Line, own: bool) -> Result<Vec<AnyView>> {
    let Line { account, name, email, role, joined, elsewhere } = line;
    let name = if joined { name } else { t!("staff-invited") };
    let fresh = Fields::from_iter([("role", role.as_str())]);
    let attempt = attempt(visit, "staff/change-role", account.as_str(), fresh).await?;
    let wrong = !attempt.problems.is_empty();
    let account = account.to_string();
    let what = match (own, elsewhere) {
        (false, false) => t!("staff-change-other"),
        (true, false) => t!("staff-change-own"),
        (false, true) => t!("staff-change-other-elsewhere"),
        (true, true) => t!("staff-change-own-elsewhere"),
    };
    let change = view! {
        <details open=wrong>
            <summary>{t!("staff-change")}</summary>
            <PostForm to="/api/staff/change-role" attempt=attempt prefix=account.clone()>
                <p>{what}</p>
                <Hidden name="account" value=account/>
                {(!elsewhere).then(|| view! { <Select name="role" label=t!("staff-role") options=roles()/> })}
                <div class="actions">
                    {(!elsewhere).then(|| view! { <Submit label=t!("staff-change-role")/> })}
                    <Submit label=t!("staff-remove") kind=Button::Danger to="/api/staff/remove"/>
                </div>
            </PostForm>
        </details>
    };
    Ok(vec![email.into_any(), name.into_any(), said(role.label()).into_any(), change.into_any()])
}

async fn asked(visit: &Visit, asked: Vec<Asked>) -> Result<impl IntoView + use<>> {
    let mut rows = Vec::new();
    for Asked { id, name, email, role, until, own } in asked {
        let answer = if own {
            t!("staff-asked-own").into_any()
        } else {
            let attempt = attempt(visit, "staff/carry-out", id.as_str(), Fields::default()).await?;
            let id = id.to_string();
            view! {
                <PostForm to="/api/staff/carry-out" attempt=attempt prefix=id.clone()>
                    <Hidden name="change" value=id/>
                    <div class="actions">
                        <Submit label=t!("staff-give")/>
                        <Submit label=t!("staff-decline") kind=Button::Secondary to="/api/staff/decline"/>
                    </div>
                </PostForm>
            }
            .into_any()
        };
        let who = view! { {name}<br/><small>{email}</small> };
        let until = view! { <Moment at=until/> };
        rows.push(vec![who.into_any(), said(role.label()).into_any(), until.into_any(), answer]);
    }
    let headers =
        vec![t!("staff-asked-who"), t!("staff-asked-for"), t!("staff-asked-until"), t!("staff-answer")];
    Ok(view! {
        <section>
            <h2>{t!("staff-asked")}</h2>
            <p>{t!("staff-asked-why")}</p>
            <DataTable caption=t!("staff-asked") quiet=true headers=headers rows=rows/>
        </section>
    })
}
