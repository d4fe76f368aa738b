//! The members of an organisation, and invitations to it.

use super::{Screen, attempt, page, param_id, reader};
use crate::api::visit::{Visit, visit};
use crate::parts::{
    Audience, Button, DataTable, Day, Hidden, Moment, PostForm, Select, Status, Submit, TextField, Tone,
};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::account::MemberRole;
use domain::form::Fields;
use domain::ids::InvitationId;
use domain::text::Text;
use leptos::prelude::*;
use service::Result;
use service::authority::{Member, Who as _};
use service::bounces::of_members;
use service::members::{Invitation, Listed, invitation_view, view};

fn roles() -> Vec<(String, String)> {
    let told = |role: &MemberRole| t!("member-role-may", role = role.label(), may = may(*role));
    let all = MemberRole::ALL.iter().map(|role| (role.as_str().to_owned(), told(role)));
    std::iter::once((String::new(), t!("member-role-choose"))).chain(all).collect()
}

const fn may(role: MemberRole) -> Text {
    match role {
        MemberRole::Owner => Text::new("member-owner-may"),
        MemberRole::Signatory => Text::new("member-signatory-may"),
        MemberRole::Engineer => Text::new("member-engineer-may"),
        MemberRole::Viewer => Text::new("member-viewer-may"),
    }
}

/// `/provider/members`
#[component]
pub fn MembersPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let member = visit.member(&account).await?;
        let seen = view(&member).await?;
        let owner = member.allowed(Action::MemberChange).is_ok();
        let bounced = if owner { of_members(&member).await? } else { Vec::new() };
        let mut rows = Vec::new();
        for listed in seen.members {
            let back = bounced.contains(&listed.email.to_lowercase());
            let mut cells = row(&visit, &member, listed, owner).await?;
            if back {
                let email = std::mem::replace(&mut cells[1], ().into_any());
                let mark = view! { <Status kind=Tone::Warning text=t!("bounce-member")/> };
                cells[1] = view! { {email}<br/>{mark} }.into_any();
            }
            rows.push(cells);
        }
        let mut headers = vec![t!("member-name"), t!("member-mail"), t!("member-role"), t!("member-since")];
        headers.extend(owner.then(|| t!("member-change")));
        let invited = if owner { Some(invitations(&visit, &member, seen.invitations).await?) } else { None };
        let organisation = member.organisation_id().to_string();
        let leave = attempt(&visit, "members/leave", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("nav-members")}</h1>
            <p class="lead">{t!("member-lead")}</p>
            <DataTable caption=t!("nav-members") quiet=true headers=headers rows=rows/>
            {invited}
            <details>
                <summary>{t!("member-leave-title")}</summary>
                <PostForm to="/api/members/leave" attempt=leave prefix="leave">
                    <Hidden name="organisation" value=organisation/>
                    <p>{t!("member-leave-what")}</p>
                    <Submit label=t!("member-leave") kind=Button::Danger/>
                </PostForm>
            </details>
        };
        Ok(Screen::new(t!("nav-members"), reader(&account), body))
    })
}

async fn row(visit: &Visit, member: &Member, listed: Listed, owner: bool) -> Result<Vec<AnyView>> {
    let Listed { account, role, name, email, since } = listed;
    let mut cells = vec![
        name.into_any(),
        email.into_any(),
        say(&role.label()).into_any(),
        view! { <Day at=since/> }.into_any(),
    ];
    if owner {
        let fresh = Fields::from_iter([("role", role.as_str())]);
        let attempt = attempt(visit, "members/change-role", account.as_str(), fresh).await?;
        let wrong = !attempt.problems.is_empty();
        let (account, organisation) = (account.to_string(), member.organisation_id().to_string());
        cells.push(
            view! {
                <details open=wrong>
                    <summary>{t!("member-change")}</summary>
                    <PostForm to="/api/members/change-role" attempt=attempt prefix=account.clone()>
                        <Hidden name="organisation" value=organisation/>
                        <Hidden name="account" value=account/>
                        <Select name="role" label=t!("member-role") options=roles()/>
                        <div class="actions">
                            <Submit label=t!("member-change-role")/>
                            <Submit label=t!("member-transfer") kind=Button::Secondary to="/api/members/transfer"/>
                            <Submit label=t!("member-remove") kind=Button::Danger to="/api/members/remove"/>
                        </div>
                    </PostForm>
                </details>
            }
            .into_any(),
        );
    }
    Ok(cells)
}

async fn invitations(visit: &Visit, member: &Member, open: Vec<Invitation>) -> Result<impl IntoView + use<>> {
    let organisation = member.organisation_id().to_string();
    let mut rows = Vec::new();
    for Invitation { id, email, role, until, .. } in open {
        let attempt = attempt(visit, "invitations/withdraw", id.as_str(), Fields::default()).await?;
        let (id, organisation) = (id.to_string(), organisation.clone());
        let withdraw = view! {
            <PostForm to="/api/invitations/withdraw" attempt=attempt prefix=id.clone()>
                <Hidden name="organisation" value=organisation/>
                <Hidden name="invitation" value=id/>
                <Submit label=t!("member-withdraw") kind=Button::Secondary/>
            </PostForm>
        };
        rows.push(vec![
            email.into_any(),
            say(&role.label()).into_any(),
            view! { <Moment at=until/> }.into_any(),
            withdraw.into_any(),
        ]);
    }
    let headers = vec![t!("member-mail"), t!("member-role"), t!("member-until"), t!("member-change")];
    let attempt = attempt(visit, "members/invite", "", Fields::default()).await?;
    Ok(view! {
        <section>
            <h2>{t!("member-invitations")}</h2>
            <DataTable caption=t!("member-invitations") quiet=true headers=headers rows=rows empty=t!("member-no-invitation")/>
            <h3>{t!("member-invite-title")}</h3>
            <p class="hint">{t!("member-invite-why")}</p>
            <PostForm to="/api/members/invite" attempt=attempt>
                <Hidden name="organisation" value=organisation/>
                <TextField name="email" label=t!("member-email") kind="email" hint=t!("member-email-hint")/>
                <Select name="role" label=t!("member-role") options=roles()/>
                <Submit label=t!("member-invite")/>
            </PostForm>
        </section>
    })
}

/// `/invitations/:invitation`
#[component]
pub fn InvitationPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: InvitationId = param_id("invitation")?;
        let seen = invitation_view(&account, &id).await?;
        let attempt = attempt(&visit, "invitations/accept", "", Fields::default()).await?;
        let title = t!("member-invites-you", organisation = &seen.organisation);
        let by = t!(
            "member-invited-by",
            by = seen.invited_by,
            organisation = seen.organisation,
            role = seen.role.label(),
            may = may(seen.role)
        );
        let body = view! {
            <h1>{title.clone()}</h1>
            <p class="lead">{by}</p>
            <p>{t!("member-invited-until", at = seen.until)}</p>
            <PostForm to="/api/invitations/accept" attempt=attempt>
                <Hidden name="invitation" value=id.to_string()/>
                <Submit label=t!("member-accept")/>
            </PostForm>
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}
