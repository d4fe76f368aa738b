//! Who is asking. These values have private fields, are made only here from a web session or an API
//! token, and are the only way to a transaction.

use crate::error::{NOT_FOUND, Result};
use crate::{Service, audit, hash};
use domain::access::Role;
use domain::account::{MemberRole, StaffRole};
use domain::client::{NOTED_EVERY, Scopes, secret};
use domain::failure::Failure;
use domain::ids::{AccountId, FileId, KeyId, OrganisationId, RequestId, SubjectId};
use domain::membership::Seat;
use domain::proof::{Entry, Proof, Proven, must_have_factor};
use std::time::Duration;
use store::Tx;
use store::clients::{Grant, token_grant, token_used};
use store::organisations::Membership;

mod who;

/// How long a call waits for the use of its token to be noted.
const NOTED_WITHIN: Duration = Duration::from_secs(1);

pub use who::{Person, Who};

/// Where a request came from.
#[derive(Clone)]
pub struct Origin {
    /// Shown on error pages and written to the log.
    pub trace: String,
    /// Network address of the client.
    pub address: String,
    /// Its `User-Agent`.
    pub agent: String,
    /// The language its reader wants.
    pub language: domain::language::Language,
    /// SHA-256 of the id of its web session, if it has one.
    pub session: Option<String>,
    /// The entry this attempt leaves, where it changes something.
    pub entry: Option<audit::Entry>,
}

domain::redacted!(Origin);

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
    has_password: bool,
    is_federated: bool,
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
    /// An evidence file.
    File(&'a FileId),
}

impl<'a> From<&'a FileId> for Owned<'a> {
    fn from(id: &'a FileId) -> Self {
        Self::File(id)
    }
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

/// A server with a token, of a provider or of the gatekeeper.
#[derive(Clone, Debug)]
pub struct Client {
    visitor: Visitor,
    id: String,
    organisation: Option<OrganisationId>,
    scopes: Scopes,
}

/// An identity provider whose token was checked.
#[derive(Clone, Debug)]
pub struct Issuer {
    visitor: Visitor,
    slug: String,
}

/// The portal's own clock: jobs and the first start.
#[derive(Clone, Debug)]
pub struct System {
    visitor: Visitor,
    name: &'static str,
}

impl Visitor {
    pub(crate) fn new(service: Service, origin: Origin) -> Self {
        Self { service, origin }
    }

    /// The account of a web session that has proven this much. `None` when it is closed or not
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
        let account = Account {
            visitor,
            id: row.id,
            email: row.email,
            name: row.name,
            staff: row.staff_role,
            memberships,
            // An identity provider lets staff in only with more than a password.
            has_factor: row.has_factor || row.is_federated,
            has_password: row.password_hash.is_some(),
            is_federated: row.is_federated,
            epoch: row.epoch,
            proof,
        };
        account.noted();
        Ok(Some(account))
    }

    /// The person of a web session.
    #[must_use]
    pub fn subject(&self, id: SubjectId) -> Subject {
        let subject = Subject { visitor: self.clone(), id };
        subject.noted();
        subject
    }

    /// An identity provider, once its token was checked.
    pub(crate) fn issuer(&self, slug: &str) -> Issuer {
        let issuer = Issuer { visitor: self.clone(), slug: slug.to_owned() };
        issuer.noted();
        issuer
    }

    /// The server behind a token.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] when the token is unknown, ended or expired; [`Failure::AddressNotAllowed`].
    pub async fn client(&self, token: &str) -> Result<Client> {
        let sha256 = token_sha256(token)?;
        let mut tx = self.service.db().read().await?;
        let grant = token_grant(&mut tx, &sha256, self.service.now()).await?.ok_or(Failure::SignedOut)?;
        // Given back before a use is noted on another connection.
        drop(tx);
        self.admit(&sha256, grant).await
    }

    /// The server a token stands for, where it may call from here.
    pub(crate) async fn admit(&self, sha256: &str, grant: Grant) -> Result<Client> {
        let Grant { client: id, organisation, scopes, addresses, used_at } = grant;
        if !addresses.admits(&self.origin.address) {
            return Err(Failure::AddressNotAllowed.into());
        }
        if used_at.is_none_or(|at| at + NOTED_EVERY <= self.service.now()) {
            self.note_use(sha256).await;
        }
        let client = Client { visitor: self.clone(), id, organisation, scopes };
        client.noted();
        Ok(client)
    }

    /// Notes that a token is used. Where that cannot be written in time, the call goes on: it only reads.
    async fn note_use(&self, sha256: &str) {
        let noted = async {
            let mut tx = self.service.db().write().await?;
            token_used(&mut tx, sha256, self.service.now()).await?;
            tx.commit().await
        };
        match tokio::time::timeout(NOTED_WITHIN, noted).await {
            Ok(Ok(())) => {}
            Ok(Err(cause)) => {
                tracing::warn!(trace = self.origin.trace, %cause, "the use of a token was not noted")
            }
            Err(_) => tracing::warn!(trace = self.origin.trace, "the use of a token was not noted in time"),
        }
    }
}

/// By what a token is looked up. One that was made up is not looked up at all.
pub(crate) fn token_sha256(token: &str) -> Result<String> {
    if secret::is_token(token) {
        Ok(hash::sha256_hex(token.as_bytes()))
    } else {
        Err(Failure::SignedOut.into())
    }
}

impl Account {
    /// What was proven, acting in this role; without one in all of the person's roles at once.
    fn proven_as(&self, role: Option<Role>) -> Proven {
        let must = match role {
            Some(role) => must_have_factor(role),
            None => self.memberships.iter().any(|seat| must_have_factor(seat.role.into())),
        };
        Proven { proof: self.proof, has_factor: self.has_factor, must, elsewhere: self.is_federated }
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
        let seat = Seat { account: self.id.clone(), role };
        let member = Member { account: self.clone(), organisation, seat };
        member.noted();
        Ok(member)
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
            Owned::File(id) => store::files::file_owner(&mut tx, id).await?,
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

    /// Whether there is a password. Whoever said "this was not me" has none until they choose another.
    #[must_use]
    pub fn has_password(&self) -> bool {
        self.has_password
    }

    /// What this session has proven.
    pub(crate) fn proof(&self) -> Proof {
        self.proof
    }

    /// Whether an identity provider signs them in.
    #[must_use]
    pub fn is_federated(&self) -> bool {
        self.is_federated
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
            language: domain::language::Language::English,
            session: None,
            entry: None,
        };
        Self { visitor: Visitor::new(service, origin), name: "" }
    }

    /// The same in one of its offices, so that facts tell who did what.
    pub(crate) fn named(&self, name: &'static str) -> Self {
        Self { name, ..self.clone() }
    }

    /// Begins a transaction outside the access table: jobs serve nobody in particular.
    pub(crate) async fn begin(&self) -> Result<Tx> {
        Ok(self.visitor.service.db().write().await?)
    }
}
