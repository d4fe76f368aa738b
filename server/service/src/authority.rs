//! Who is asking. These values have private fields, are made only here from a web session or an API
//! token, and are the only way to a transaction.

use crate::error::{Error, NOT_FOUND, Result};
use crate::{Service, hash};
use domain::access::{self, Action, Decision, Role};
use domain::account::{MemberRole, StaffRole};
use domain::failure::Failure;
use domain::ids::{AccountId, KeyId, OrganisationId, RequestId, SubjectId};
use domain::membership::Seat;
use domain::proof::{self, Entry, Missing, Proof, Proven, must_have_factor};
use domain::time::Timestamp;
use store::Tx;
use store::organisations::Membership;

/// Where a request came from.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Shown on error pages and written to the log.
    pub trace: String,
    /// Network address of the client.
    pub address: String,
    /// Its `User-Agent`.
    pub agent: String,
    /// SHA-256 of the id of its web session, if it has one.
    pub session: Option<String>,
}

/// Anybody.
#[derive(Clone, Debug)]
pub struct Visitor {
    service: Service,
    origin: Origin,
}

/// Somebody signed in with a confirmed address, acting for nobody yet.
#[derive(Clone, Debug)]
pub struct Account {
    visitor: Visitor,
    id: AccountId,
    email: String,
    name: String,
    staff: Option<StaffRole>,
    memberships: Vec<Membership>,
    has_factor: bool,
    epoch: i64,
    proof: Proof,
}

/// Something that belongs to an organisation.
#[derive(Clone, Copy, Debug)]
pub enum Owned<'a> {
    /// A request.
    Request(&'a RequestId),
    /// A key.
    Key(&'a KeyId),
}

impl<'a> From<&'a RequestId> for Owned<'a> {
    fn from(id: &'a RequestId) -> Self {
        Self::Request(id)
    }
}

impl<'a> From<&'a KeyId> for Owned<'a> {
    fn from(id: &'a KeyId) -> Self {
        Self::Key(id)
    }
}

/// Somebody acting for an organisation.
#[derive(Clone, Debug)]
pub struct Member {
    account: Account,
    organisation: OrganisationId,
    seat: Seat,
}

/// Somebody acting for the gatekeeper.
#[derive(Clone, Debug)]
pub struct Staff {
    account: Account,
    role: StaffRole,
}

/// A person deciding who may reach them.
#[derive(Clone, Debug)]
pub struct Subject {
    visitor: Visitor,
    id: SubjectId,
}

/// A provider's server with a token for keys.
#[derive(Clone, Debug)]
pub struct Client {
    visitor: Visitor,
    id: String,
    organisation: OrganisationId,
}

/// The portal's own clock: jobs and the first start.
#[derive(Clone, Debug)]
pub struct System {
    visitor: Visitor,
}

/// Somebody who can be asked in which capacity they act.
pub trait Who: Sync {
    /// The visit behind it.
    fn visitor(&self) -> &Visitor;

    /// In which capacity.
    fn role(&self) -> Role;

    /// How facts name them.
    fn actor(&self) -> String;

    /// The organisation they act for.
    fn organisation(&self) -> Option<&OrganisationId> {
        None
    }

    /// The portal.
    fn service(&self) -> &Service {
        &self.visitor().service
    }

    /// Where the request came from.
    fn origin(&self) -> &Origin {
        &self.visitor().origin
    }

    /// The present instant.
    fn now(&self) -> Timestamp {
        self.service().now()
    }

    /// The seat in an organisation this authority rests on, if it does.
    fn seat(&self) -> Option<(&OrganisationId, &Seat)> {
        None
    }

    /// What the web session has proven, and whether the account has a second factor. `None` for those who are
    /// no account.
    fn proven(&self) -> Option<Proven> {
        None
    }

    /// Whether this role may do such a thing, and has proven enough to do it now.
    ///
    /// # Errors
    /// [`Failure::Forbidden`], [`Failure::FactorNeeded`] or [`Failure::ProofNeeded`].
    fn ready(&self, action: Action) -> Result<()> {
        self.allowed(action)?;
        let Some(proven) = self.proven() else { return Ok(()) };
        proof::enough(action, proven, self.now()).map_err(|missing| {
            Error::Failed(match missing {
                Missing::Factor => Failure::FactorNeeded,
                Missing::Proof => Failure::ProofNeeded,
            })
        })
    }

    /// Begins a transaction that may write, for one act of the access table. Whoever was removed or got
    /// another role since the visit began does not get one.
    fn begin(&self, action: Action) -> impl Future<Output = Result<Tx>> + Send {
        async move {
            self.ready(action)?;
            let mut tx = self.service().db().write().await?;
            if let Some((organisation, seat)) = self.seat() {
                let now = store::organisations::member_role(&mut tx, organisation, &seat.account).await?;
                match now {
                    Some(role) if role == seat.role => {}
                    Some(_) => return Err(Failure::Forbidden.into()),
                    None => return Err(NOT_FOUND),
                }
            }
            Ok(tx)
        }
    }

    /// Begins a transaction that only reads, for one act of the access table.
    fn look(&self, action: Action) -> impl Future<Output = Result<Tx>> + Send {
        async move {
            self.ready(action)?;
            Ok(self.service().db().read().await?)
        }
    }

    /// Whether this role may do such a thing at all. Whose thing it is, is asked by [`Who::sees`].
    ///
    /// # Errors
    /// [`Failure::Forbidden`].
    fn allowed(&self, action: Action) -> Result<()> {
        match access::may(self.role(), action, true) {
            Decision::Yes => Ok(()),
            Decision::No | Decision::Unseen => Err(Failure::Forbidden.into()),
        }
    }

    /// Whether something of this organisation exists for them.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for strangers.
    fn sees(&self, action: Action, owner: &OrganisationId) -> Result<()> {
        match access::may(self.role(), action, self.organisation() == Some(owner)) {
            Decision::Yes => Ok(()),
            Decision::No => Err(Failure::Forbidden.into()),
            Decision::Unseen => Err(NOT_FOUND),
        }
    }
}

/// Somebody with an account, whose name can stand under a decision or a signature.
pub trait Person: Who {
    /// The account behind it.
    fn account(&self) -> &Account;
}

impl Visitor {
    pub(crate) fn new(service: Service, origin: Origin) -> Self {
        Self { service, origin }
    }

    /// The account of a web session that has proven this much. `None` when it no longer exists or is not
    /// confirmed.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn account(&self, id: &AccountId, proof: Proof) -> Result<Option<Account>> {
        let mut tx = self.service.db().read().await?;
        let Some(row) = store::accounts::account_find(&mut tx, id).await? else { return Ok(None) };
        if row.confirmed_at.is_none() {
            return Ok(None);
        }
        // Staff belong to no provider.
        let memberships = match row.staff_role {
            Some(_) => Vec::new(),
            None => store::organisations::member_list_by_account(&mut tx, id).await?,
        };
        let visitor = self.clone();
        Ok(Some(Account {
            visitor,
            id: row.id,
            email: row.email,
            name: row.name,
            staff: row.staff_role,
            memberships,
            has_factor: row.has_factor,
            epoch: row.epoch,
            proof,
        }))
    }

    /// The person of a web session.
    #[must_use]
    pub fn subject(&self, id: SubjectId) -> Subject {
        Subject { visitor: self.clone(), id }
    }

    /// The provider's server behind a token.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] when the token is unknown, revoked or expired.
    pub async fn client(&self, token: &str) -> Result<Client> {
        let mut tx = self.service.db().read().await?;
        let sha256 = hash::sha256_hex(token.as_bytes());
        let (id, organisation) = store::clients::client_find_keys(&mut tx, &sha256, self.service.now())
            .await?
            .ok_or(Error::Failed(Failure::SignedOut))?;
        Ok(Client { visitor: self.clone(), id, organisation })
    }
}

impl Account {
    /// What was proven, acting in this role; without one in all of the person's roles at once.
    fn proven_as(&self, role: Option<Role>) -> Proven {
        let must = match role {
            Some(role) => must_have_factor(role),
            None => self.memberships.iter().any(|seat| must_have_factor(seat.role.into())),
        };
        Proven { proof: self.proof, has_factor: self.has_factor, must }
    }

    /// Whether any of their roles needs a second factor.
    #[must_use]
    pub fn must_have_factor(&self) -> bool {
        self.proven_as(self.staff.map(Role::Staff)).must
    }

    /// How often all their sessions were ended. A web session of an earlier epoch has ended.
    #[must_use]
    pub fn epoch(&self) -> i64 {
        self.epoch
    }

    /// What opens a session with what this one has proven, after all others were ended.
    pub(crate) fn entry(&self, epoch: i64) -> Entry {
        Entry { account: self.id.clone(), epoch, proof: self.proof }
    }

    /// Acting for one organisation.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when they do not belong to it: they do not learn whether it exists.
    pub fn member_of(&self, organisation: &OrganisationId) -> Result<Member> {
        let seat = self.memberships.iter().find(|m| m.organisation == *organisation).ok_or(NOT_FOUND)?;
        let (organisation, role) = (seat.organisation.clone(), seat.role);
        Ok(Member { account: self.clone(), organisation, seat: Seat { account: self.id.clone(), role } })
    }

    /// Acting for the organisation chosen in this web session, or else the one they joined first.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when they belong to none.
    pub fn member(&self, chosen: Option<&OrganisationId>) -> Result<Member> {
        let first = self.memberships.first().ok_or(NOT_FOUND)?;
        chosen
            .map_or(Err(NOT_FOUND), |id| self.member_of(id))
            .or_else(|_| self.member_of(&first.organisation))
    }

    /// Acting for whoever owns a request or a key. Two browser tabs can so act for two organisations.
    ///
    /// # Errors
    /// [`Failure::NotFound`] when there is no such thing or they do not belong to its owner.
    pub async fn member_for(&self, thing: impl Into<Owned<'_>> + Send) -> Result<Member> {
        let thing = thing.into();
        let mut tx = self.visitor.service.db().read().await?;
        let owner = match thing {
            Owned::Request(id) => store::requests::request_organisation(&mut tx, id).await?,
            Owned::Key(id) => store::keys::key_owner(&mut tx, id).await?,
        };
        self.member_of(&owner.ok_or(NOT_FOUND)?)
    }

    /// Acting for the gatekeeper.
    ///
    /// # Errors
    /// [`Failure::NotFound`] for everyone else: they do not learn that there is such a place.
    pub fn staff(&self) -> Result<Staff> {
        let role = self.staff.ok_or(NOT_FOUND)?;
        Ok(Staff { account: self.clone(), role })
    }

    /// Id.
    #[must_use]
    pub fn id(&self) -> &AccountId {
        &self.id
    }

    /// Confirmed address.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// Name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Role at the gatekeeper, if any.
    #[must_use]
    pub fn staff_role(&self) -> Option<StaffRole> {
        self.staff
    }

    /// Whether a second factor is set up.
    #[must_use]
    pub fn has_factor(&self) -> bool {
        self.has_factor
    }

    /// Where they are a member.
    #[must_use]
    pub fn memberships(&self) -> &[Membership] {
        &self.memberships
    }
}

impl Member {
    /// Their role in the organisation.
    #[must_use]
    pub fn member_role(&self) -> MemberRole {
        self.seat.role
    }

    /// The organisation they act for.
    #[must_use]
    pub fn organisation_id(&self) -> &OrganisationId {
        &self.organisation
    }
}

impl Staff {
    /// Their role at the gatekeeper.
    #[must_use]
    pub fn staff_role(&self) -> StaffRole {
        self.role
    }
}

impl Subject {
    /// Their opaque id.
    #[must_use]
    pub fn id(&self) -> &SubjectId {
        &self.id
    }
}

impl System {
    pub(crate) fn new(service: Service) -> Self {
        let origin = Origin {
            trace: "system".to_owned(),
            address: "local".to_owned(),
            agent: String::new(),
            session: None,
        };
        Self { visitor: Visitor::new(service, origin) }
    }

    /// Begins a transaction outside the access table: jobs serve nobody in particular.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        Ok(self.visitor.service.db().write().await?)
    }
}

macro_rules! who {
    ($name:ident: $self:ident, visitor: $visitor:expr, role: $role:expr, actor: $actor:expr $(, organisation: $organisation:expr)? $(, seat: $seat:expr)? $(, proven: $proven:expr)?) => {
        impl Who for $name {
            fn visitor(&$self) -> &Visitor {
                $visitor
            }
            fn role(&$self) -> Role {
                $role
            }
            fn actor(&$self) -> String {
                $actor
            }
            $(fn organisation(&$self) -> Option<&OrganisationId> {
                $organisation
            })?
            $(fn seat(&$self) -> Option<(&OrganisationId, &Seat)> {
                $seat
            })?
            $(fn proven(&$self) -> Option<Proven> {
                Some($proven)
            })?
        }
    };
}

who!(Visitor: self, visitor: self, role: Role::Anyone, actor: "visitor".to_owned());
who!(
    Account: self,
    visitor: &self.visitor,
    role: self.staff.map_or(Role::Account, Role::Staff),
    actor: format!("account:{}", self.id),
    proven: self.proven_as(self.staff.map(Role::Staff))
);
who!(
    Member: self,
    visitor: &self.account.visitor,
    role: Role::Member(self.seat.role),
    actor: format!("account:{}", self.account.id),
    organisation: Some(&self.organisation),
    seat: Some((&self.organisation, &self.seat)),
    proven: self.account.proven_as(Some(self.seat.role.into()))
);
who!(
    Staff: self,
    visitor: &self.account.visitor,
    role: Role::Staff(self.role),
    actor: format!("account:{}", self.account.id),
    proven: self.account.proven_as(Some(Role::Staff(self.role)))
);
who!(Subject: self, visitor: &self.visitor, role: Role::Subject, actor: format!("subject:{}", self.id));
who!(
    Client: self,
    visitor: &self.visitor,
    role: Role::ProviderClient,
    actor: format!("client:{}", self.id),
    organisation: Some(&self.organisation)
);
who!(System: self, visitor: &self.visitor, role: Role::System, actor: "system".to_owned());

impl Person for Account {
    fn account(&self) -> &Account {
        self
    }
}
impl Person for Member {
    fn account(&self) -> &Account {
        &self.account
    }
}
impl Person for Staff {
    fn account(&self) -> &Account {
        &self.account
    }
}
