//! The gatekeeper's staff.

use super::{Screen, attempt, page, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, DataTable, PostForm, Select, Submit, TextField};
use domain::account::StaffRole;
use domain::form::Fields;
use leptos::prelude::*;
use service::staff::list;

/// `/admin/staff`
#[component]
pub fn StaffPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let people = list(&account.staff()?).await?;
        let attempt = attempt(&visit, "staff/invite", "", Fields::default()).await?;
        let rows = people
            .into_iter()
            .map(|p| {
                let name = if p.joined { p.name } else { "Invited".to_owned() };
                vec![p.email.into_any(), name.into_any(), p.role.label().into_any()]
            })
            .collect();
        let headers = ["E-mail", "Name", "Role"].map(str::to_owned).to_vec();
        let roles = std::iter::once((String::new(), "Choose a role".to_owned()))
            .chain(StaffRole::ALL.iter().map(|r| (r.as_str().to_owned(), r.label().to_owned())))
            .collect();
        let body = view! {
            <h1>"Staff"</h1>
            <p class="lead">"Every decision needs two people. An administrator decides nothing, an auditor changes nothing."</p>
            <DataTable caption="Staff" quiet=true headers=headers rows=rows/>
            <section>
                <h2>"Invite somebody"</h2>
                <PostForm to="/api/staff/invite" attempt=attempt>
                    <TextField name="email" label="E-mail address" kind="email"/>
                    <Select name="role" label="Role" options=roles/>
                    <Submit label="Send invitation"/>
                </PostForm>
            </section>
        };
        Ok(Screen::new("Staff", reader(&account), body))
    })
}
