//! Who belongs to an organisation: inviting, accepting, changing roles, removing, leaving, handing over.

use crate::authority::{Account, Member, Person as _, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::{enqueue, letters};
use crate::throttle::Throttle;
use crate::{clients, clock, facts, random};
use domain::access::Action;
use domain::account::MemberRole;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::ids::{AccountId, InvitationId, OrganisationId};
use domain::membership::{Change, INVITATION_LIFE, Invited, Refused, Seat, change};
use domain::time::Date;
use serde_json::json;
use store::invitations::{self as rows, InvitationRow};
use store::organisations::{self, MemberRow};

/// An invitation as pages show it.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Id.
    pub id: InvitationId,
    /// The organisation's name.
    pub organisation: String,
    /// Whom.
    pub email: String,
    /// As what.
    pub role: MemberRole,
    /// Who invites.
    pub invited_by: String,
    /// Until when, in the gatekeeper's zone.
    pub until: String,
}

/// A member as pages show them.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Who.
    pub account: AccountId,
    /// As what.
    pub role: MemberRole,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Since when, in the gatekeeper's zone.
    pub since: Date,
}

/// The members of an organisation and whom it has invited.
#[derive(Clone, Debug)]
pub struct View {
    /// Members, longest first.
    pub members: Vec<Listed>,
    /// Open invitations.
    pub invitations: Vec<Invitation>,
}

fn invitation(who: &Account, row: InvitationRow) -> Invitation {
    Invitation {
        id: row.id,
        organisation: row.trade_name,
        email: row.email,
        role: row.role,
        invited_by: row.invited_by,
        until: clock::written_in(&who.service().gatekeeper().zone, row.expires_at),
    }
}

/// Everyone who acts for the organisation.
///
/// # Errors
/// The database does not answer.
pub async fn view(who: &Member) -> Result<View> {
    let mut tx = who.look(Action::MembersPage).await?;
    let members = organisations::member_list(&mut tx, who.organisation_id()).await?;
    let zone = &who.service().gatekeeper().zone;
    let listed = |row: MemberRow| Listed {
        account: row.seat.account,
        role: row.seat.role,
        name: row.name,
        email: row.email,
        since: clock::date_in(zone, row.joined_at),
    };
    let members = members.into_iter().map(listed).collect();
    let open = rows::invitation_list(&mut tx, who.organisation_id(), who.now()).await?;
    let invitations = open.into_iter().map(|row| invitation(who.account(), row)).collect();
    Ok(View { members, invitations })
}

/// Invites somebody by mail. A new invitation replaces an earlier one to the same address.
///
/// # Errors
/// Wrong fields, or the person is a member already.
pub async fn invite(who: &Member, form: &Fields) -> Result<()> {
    let invited = Invited::parse(form)?;
    Throttle::mail(who, "invite", &invited.email).count(who, Action::MemberInvite).await?;
    let mut tx = who.begin(Action::MemberInvite).await?;
    let organisation = who.organisation_id();
    let members = organisations::member_list(&mut tx, organisation).await?;
    if members.iter().any(|m| m.email.eq_ignore_ascii_case(&invited.email)) {
        return Err(Error::wrong(
            "email",
            "This person is a member already. Change their role in the list above.",
        ));
    }
    let id = InvitationId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let Invited { email, role } = invited;
    let by = who.account();
    let until = who.now() + INVITATION_LIFE;
    rows::invitation_insert(&mut tx, &id, organisation, &email, role, by.id(), who.now(), until).await?;
    let data = json!({ "invitation": id, "role": role.as_str() });
    facts::record(&mut tx, who, organisation.as_str(), "member.invited", data).await?;
    let row = rows::invitation_find(&mut tx, &id, who.now()).await?.ok_or(NOT_FOUND)?;
    let link = who.service().link(&format!("/invitations/{id}"));
    let letter = letters::join(&row.trade_name, by.name(), role.label(), &link);
    enqueue(&mut tx, who, &email, id.as_str(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Takes an invitation back.
///
/// # Errors
/// [`Failure::NotFound`], or it was answered meanwhile.
pub async fn withdraw(who: &Member, id: &InvitationId) -> Result<()> {
    let mut tx = who.begin(Action::InvitationWithdraw).await?;
    if !rows::invitation_withdraw(&mut tx, id, who.organisation_id(), who.now()).await? {
        return Err(NOT_FOUND);
    }
    let data = json!({ "invitation": id });
    facts::record(&mut tx, who, who.organisation_id().as_str(), "member.invitation_withdrawn", data).await?;
    Ok(tx.commit().await?)
}

/// The invitations that wait for somebody.
///
/// # Errors
/// The database does not answer.
pub async fn waiting(who: &Account) -> Result<Vec<Invitation>> {
    let mut tx = who.look(Action::ProviderPage).await?;
    let open = rows::invitation_list_to(&mut tx, who.email(), who.now()).await?;
    Ok(open.into_iter().map(|row| invitation(who, row)).collect())
}

/// An invitation, for the person it was sent to.
///
/// # Errors
/// [`Failure::InvitationEnded`] when it is over, [`Failure::OtherAddress`] for everyone else.
pub async fn invitation_view(who: &Account, id: &InvitationId) -> Result<Invitation> {
    let mut tx = who.look(Action::InvitationPage).await?;
    let row = rows::invitation_find(&mut tx, id, who.now()).await?.ok_or(Failure::InvitationEnded)?;
    addressed(who, &row)?;
    Ok(invitation(who, row))
}

/// The confirmed address is the proof that the mail reached the right person.
fn addressed(who: &Account, row: &InvitationRow) -> Result<()> {
    if row.email.to_lowercase() == who.email().to_lowercase() {
        Ok(())
    } else {
        Err(Failure::OtherAddress.into())
    }
}

/// Accepts an invitation, once. Whoever is a member already keeps their role.
///
/// # Errors
/// [`Failure::InvitationEnded`] or [`Failure::OtherAddress`].
pub async fn accept(who: &Account, id: &InvitationId) -> Result<OrganisationId> {
    let mut tx = who.begin(Action::InvitationAccept).await?;
    let row = rows::invitation_find(&mut tx, id, who.now()).await?.ok_or(Failure::InvitationEnded)?;
    addressed(who, &row)?;
    if !rows::invitation_accept(&mut tx, id, who.now()).await? {
        return Err(Failure::InvitationEnded.into());
    }
    organisations::member_insert(&mut tx, &row.organisation, who.id(), row.role, who.now()).await?;
    let data = json!({ "account": who.id(), "invitation": id, "role": row.role.as_str() });
    facts::record(&mut tx, who, row.organisation.as_str(), "member.joined", data).await?;
    tx.commit().await?;
    Ok(row.organisation)
}

/// Gives a member another role.
///
/// # Errors
/// Wrong fields, [`Failure::LastOwner`], or they are no member any more.
pub async fn change_role(who: &Member, account: &AccountId, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let role = r.choice("role", "Choose a role.", MemberRole::parse);
    let role = r.finish_some(role)?;
    apply(who, Action::MemberChange, &Change::Role(account.clone(), role)).await
}

/// Removes a member. What they had open answers 404 from now on.
///
/// # Errors
/// [`Failure::LastOwner`], or they are no member any more.
pub async fn remove(who: &Member, account: &AccountId) -> Result<()> {
    apply(who, Action::MemberRemove, &Change::Remove(account.clone())).await
}

/// Makes another member the owner; whoever acts stays as a signatory.
///
/// # Errors
/// They are no member any more.
pub async fn transfer(who: &Member, account: &AccountId) -> Result<()> {
    apply(who, Action::MemberTransfer, &Change::Transfer(account.clone())).await
}

/// Leaves the organisation.
///
/// # Errors
/// [`Failure::LastOwner`].
pub async fn leave(who: &Member) -> Result<()> {
    apply(who, Action::MemberLeave, &Change::Leave).await
}

async fn apply(who: &Member, action: Action, what: &Change) -> Result<()> {
    let mut tx = who.begin(action).await?;
    let organisation = who.organisation_id();
    organisations::organisation_hold(&mut tx, organisation).await?;
    let members = organisations::member_list(&mut tx, organisation).await?;
    let before: Vec<Seat> = members.iter().map(|m| m.seat.clone()).collect();
    let after = change(&before, who.account().id(), what)?;
    for row in &members {
        let now = after.iter().find(|s| s.account == row.seat.account);
        let (kind, role) = match now {
            Some(seat) if *seat == row.seat => continue,
            Some(seat) => {
                organisations::member_set_role(&mut tx, organisation, seat).await?;
                ("member.role_changed", seat.role.label())
            }
            None => {
                organisations::member_delete(&mut tx, organisation, &row.seat.account).await?;
                // What they could do by a token they no longer can either.
                let ended = clients::end_made_by(&mut tx, who, Some(organisation), &row.seat.account).await?;
                clients::tell_ended(&mut tx, who, &ended).await?;
                ("member.left", "no longer a member")
            }
        };
        let data = json!({ "account": row.seat.account, "before": row.seat.role.as_str(), "after": now.map(|s| s.role.as_str()) });
        let seq = facts::record(&mut tx, who, organisation.as_str(), kind, data).await?;
        let name =
            organisations::organisation_find(&mut tx, organisation).await?.ok_or(NOT_FOUND)?.trade_name;
        let letter = letters::membership(&name, role, who.account().name());
        enqueue(&mut tx, who, &row.email, &seq.to_string(), &letter).await?;
    }
    Ok(tx.commit().await?)
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Failed(match refused {
            Refused::LastOwner => Failure::LastOwner,
            Refused::NoMember => Failure::NotFound,
            Refused::NotOwner => Failure::Forbidden,
        })
    }
}
