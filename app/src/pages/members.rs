//! The members of an organisation, and invitations to it.

use super::{Screen, attempt, page, param_id, reader};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Button, DataTable, Day, Hidden, PostForm, Select, Submit, TextField};
use domain::access::Action;
use domain::account::MemberRole;
use domain::form::Fields;
use domain::ids::InvitationId;
use leptos::prelude::*;
use service::Result;
use service::authority::{Member, Who as _};
use service::members::{Invitation, Listed, invitation_view, view};

fn roles() -> Vec<(String, String)> {
    let all = MemberRole::ALL.iter().map(|r| (r.as_str().to_owned(), format!("{}: {}", r.label(), may(*r))));
    std::iter::once((String::new(), "Choose a role".to_owned())).chain(all).collect()
}

const fn may(role: MemberRole) -> &'static str {
    match role {
        MemberRole::Owner => "everything, members included",
        MemberRole::Signatory => "signs for the organisation",
        MemberRole::Engineer => "requests, keys and milestones",
        MemberRole::Viewer => "reads",
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
        let mut rows = Vec::new();
        for listed in seen.members {
            rows.push(row(&visit, &member, listed, owner).await?);
        }
        let headers = ["Name", "E-mail", "Role", "Since", "Change"];
        let headers = headers.iter().take(if owner { 5 } else { 4 }).map(|h| (*h).to_owned()).collect();
        let invited = if owner { Some(invitations(&visit, &member, seen.invitations).await?) } else { None };
        let organisation = member.organisation_id().to_string();
        let body = view! {
            <h1>"Members"</h1>
            <p class="lead">"Everyone who may act for the organisation here, and as what. There is always at least one owner."</p>
            <DataTable caption="Members" quiet=true headers=headers rows=rows/>
            {invited}
            <details>
                <summary>"Leave this organisation"</summary>
                <PostForm to="/api/members/leave" attempt=attempt(&visit, "members/leave", "", Fields::default()).await? prefix="leave">
                    <Hidden name="organisation" value=organisation/>
                    <p>"You no longer see its requests from that moment. An owner can invite you again."</p>
                    <Submit label="Leave" kind=Button::Danger/>
                </PostForm>
            </details>
        };
        Ok(Screen::new("Members", reader(&account), body))
    })
}

async fn row(visit: &Visit, member: &Member, listed: Listed, owner: bool) -> Result<Vec<AnyView>> {
    let Listed { account, role, name, email, since } = listed;
    let mut cells = vec![
        name.into_any(),
        email.into_any(),
        role.label().into_any(),
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
                    <summary>"Change"</summary>
                    <PostForm to="/api/members/change-role" attempt=attempt prefix=account.clone()>
                        <Hidden name="organisation" value=organisation/>
                        <Hidden name="account" value=account/>
                        <Select name="role" label="Role" options=roles()/>
                        <div class="actions">
                            <Submit label="Change role"/>
                            <Submit label="Make owner in my place" kind=Button::Secondary to="/api/members/transfer"/>
                            <Submit label="Remove" kind=Button::Danger to="/api/members/remove"/>
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
                <Submit label="Take back" kind=Button::Secondary/>
            </PostForm>
        };
        rows.push(vec![email.into_any(), role.label().into_any(), until.into_any(), withdraw.into_any()]);
    }
    let headers = ["E-mail", "Role", "Can be accepted until", "Change"].map(str::to_owned).to_vec();
    let attempt = attempt(visit, "members/invite", "", Fields::default()).await?;
    Ok(view! {
        <section>
            <h2>"Invitations"</h2>
            <DataTable caption="Invitations" quiet=true headers=headers rows=rows empty="No invitation is open."/>
            <h3>"Invite somebody"</h3>
            <PostForm to="/api/members/invite" attempt=attempt>
                <Hidden name="organisation" value=organisation/>
                <TextField name="email" label="E-mail address" kind="email" hint="Only whoever has this mailbox can accept."/>
                <Select name="role" label="Role" options=roles()/>
                <Submit label="Send invitation"/>
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
        let title = format!("{} invites you", seen.organisation);
        let body = view! {
            <h1>{title.clone()}</h1>
            <p class="lead">{seen.invited_by}" invites you to act for "{seen.organisation}" as "<strong>{seen.role.label()}</strong>": "{may(seen.role)}"."</p>
            <p>"The invitation can be accepted until "{seen.until}". If you do not know the organisation, close this page."</p>
            <PostForm to="/api/invitations/accept" attempt=attempt>
                <Hidden name="invitation" value=id.to_string()/>
                <Submit label="Accept invitation"/>
            </PostForm>
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}
