//! The gatekeeper's staff.

use super::{Screen, attempt, page, reader};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Button, DataTable, Hidden, PostForm, Select, Submit, TextField};
use domain::account::StaffRole;
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::staff::{Asked, Line, view};

fn roles() -> Vec<(String, String)> {
    let all = StaffRole::ALL.iter().map(|r| (r.as_str().to_owned(), format!("{}: {}", r.label(), may(*r))));
    std::iter::once((String::new(), "Choose a role".to_owned())).chain(all).collect()
}

const fn may(role: StaffRole) -> &'static str {
    match role {
        StaffRole::Reviewer => "opens requests, asks and proposes",
        StaffRole::Approver => "proposes, and approves what others propose",
        StaffRole::Counsel => "countersigns agreements",
        StaffRole::Engineer => "judges milestones, declares readiness",
        StaffRole::Auditor => "reads everything, changes nothing",
        StaffRole::Admin => "manages staff and API clients, decides nothing",
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
        let headers = ["E-mail", "Name", "Role", "Change"].map(str::to_owned).to_vec();
        let body = view! {
            <h1>"Staff"</h1>
            <p class="lead">"Every decision needs two people. An administrator decides nothing, an auditor changes nothing. There is always at least one administrator."</p>
            {asked}
            <DataTable caption="Staff" quiet=true headers=headers rows=rows/>
            <section>
                <h2>"Invite somebody"</h2>
                <PostForm to="/api/staff/invite" attempt=attempt>
                    <TextField name="email" label="E-mail address" kind="email"/>
                    <Select name="role" label="Role" options=roles()/>
                    <Submit label="Send invitation"/>
                </PostForm>
            </section>
        };
        Ok(Screen::new("Staff", reader(&account), body))
    })
}

async fn row(visit: &Visit, line: Line, own: bool) -> Result<Vec<AnyView>> {
    let Line { account, name, email, role, joined, elsewhere } = line;
    let name = if joined { name } else { "Invited".to_owned() };
    let fresh = Fields::from_iter([("role", role.as_str())]);
    let attempt = attempt(visit, "staff/change-role", account.as_str(), fresh).await?;
    let wrong = !attempt.problems.is_empty();
    let account = account.to_string();
    let what = if elsewhere && !own {
        "Their identity provider gives them their role, anew at each sign-in: change it there. Removing them closes their account and keeps them out, whatever the identity provider says."
    } else if elsewhere {
        "This is you. Your identity provider gives you your role, anew at each sign-in. Removing yourself deletes your account and keeps you out."
    } else if own {
        "This is you. A role that decides or signs waits until another administrator agrees. Any change ends your sessions; removing yourself deletes your account."
    } else {
        "Another role ends their sessions. Removing them closes their account and ends API tokens they made. Both are told to them by mail."
    };
    let change = view! {
        <details open=wrong>
            <summary>"Change"</summary>
            <PostForm to="/api/staff/change-role" attempt=attempt prefix=account.clone()>
                <p>{what}</p>
                <Hidden name="account" value=account/>
                {(!elsewhere).then(|| view! { <Select name="role" label="Role" options=roles()/> })}
                <div class="actions">
                    {(!elsewhere).then(|| view! { <Submit label="Change role"/> })}
                    <Submit label="Remove" kind=Button::Danger to="/api/staff/remove"/>
                </div>
            </PostForm>
        </details>
    };
    Ok(vec![email.into_any(), name.into_any(), role.label().into_any(), change.into_any()])
}

async fn asked(visit: &Visit, asked: Vec<Asked>) -> Result<impl IntoView + use<>> {
    let mut rows = Vec::new();
    for Asked { id, name, email, role, until, own } in asked {
        let answer = if own {
            "Waits for another administrator".into_any()
        } else {
            let attempt = attempt(visit, "staff/carry-out", id.as_str(), Fields::default()).await?;
            let id = id.to_string();
            view! {
                <PostForm to="/api/staff/carry-out" attempt=attempt prefix=id.clone()>
                    <Hidden name="change" value=id/>
                    <div class="actions">
                        <Submit label="Give the role"/>
                        <Submit label="Decline" kind=Button::Secondary to="/api/staff/decline"/>
                    </div>
                </PostForm>
            }
            .into_any()
        };
        let who = format!("{name}, {email}");
        rows.push(vec![who.into_any(), role.label().into_any(), until.into_any(), answer]);
    }
    let headers =
        ["Administrator", "Asks for", "Can be answered until", "Answer"].map(str::to_owned).to_vec();
    Ok(view! {
        <section>
            <h2>"Roles administrators ask for"</h2>
            <p>"Nobody comes to decide by their own act alone. Whoever gets the role administers no more."</p>
            <DataTable caption="Roles administrators ask for" quiet=true headers=headers rows=rows/>
        </section>
    })
}
