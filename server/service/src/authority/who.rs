//! In which capacity somebody acts, and the one way from there to a transaction.

use super::{Account, Client, Issuer, Member, Origin, Staff, Subject, System, Visitor};
use crate::Service;
use crate::error::{Error, NOT_FOUND, Result};
use crate::throttle::Throttle;
use domain::access::{self, Action, Decision, Role};
use domain::client::Scopes;
use domain::failure::Failure;
use domain::ids::OrganisationId;
use domain::membership::Seat;
use domain::proof::{self, Missing, Proven};
use domain::time::Timestamp;
use store::Tx;

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

    /// The account behind it, for those who have one.
    fn holder(&self) -> Option<&Account> {
        None
    }

    /// What the web session has proven, and whether the account has a second factor. `None` for those who are
    /// no account.
    fn proven(&self) -> Option<Proven> {
        None
    }

    /// What the token lets them do. `None` for those who have no token.
    fn scopes(&self) -> Option<&Scopes> {
        None
    }

    /// Whether this role may do such a thing, and has proven enough to do it now.
    ///
    /// # Errors
    /// [`Failure::Forbidden`], [`Failure::ScopeMissing`], [`Failure::FactorNeeded`] or
    /// [`Failure::ProofNeeded`].
    fn ready(&self, action: Action) -> Result<()> {
        self.allowed(action).map_err(|error| self.refused(action, error))?;
        let Some(proven) = self.proven() else { return Ok(()) };
        proof::enough(action, proven, self.now()).map_err(|missing| {
            let failure = match missing {
                Missing::Factor => Failure::FactorNeeded,
                Missing::Proof => Failure::ProofNeeded,
                Missing::Elsewhere => Failure::Federated,
            };
            self.refused(action, failure.into())
        })
    }

    /// Writes a refusal to the log: nobody else knows who was refused what.
    fn refused(&self, action: Action, refusal: Error) -> Error {
        let (trace, actor, failure) = (&self.origin().trace, self.actor(), refusal.failure().code());
        tracing::info!(trace, actor, ?action, failure, "an act was refused");
        refusal
    }

    /// Tells the entry of this attempt who is behind it.
    fn noted(&self) {
        if let Some(entry) = &self.origin().entry {
            entry.is_by(self.actor(), self.role(), self.organisation());
        }
    }

    /// Begins a transaction that may write, for one act of the access table. Whoever was removed or got
    /// another role since the visit began, or has no account any more, does not get one.
    fn begin(&self, action: Action) -> impl Future<Output = Result<Tx>> + Send {
        async move {
            self.ready(action)?;
            let mut tx = self.service().db().write().await?;
            // One provider ends the sign-ins of everybody it knows, each by a token that was checked.
            if !matches!(self.role(), Role::Anyone | Role::Issuer) {
                Throttle::acts_of(&self.actor()).hit(&mut tx, self.now()).await?;
            }
            self.still_stands(&mut tx).await?;
            self.still_seated(&mut tx).await?;
            Ok(tx)
        }
    }

    /// Whether their account is still there, in the same role at the gatekeeper.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] without an account, [`Failure::Forbidden`] with another role.
    fn still_stands(&self, tx: &mut Tx) -> impl Future<Output = Result<()>> + Send {
        async move {
            let Some(account) = self.holder() else { return Ok(()) };
            let now = store::accounts::account_standing(tx, account.id()).await?;
            if now.ok_or(Failure::SignedOut)? == account.staff_role() {
                Ok(())
            } else {
                Err(Failure::Forbidden.into())
            }
        }
    }

    /// As [`Who::begin`], and nobody joins, leaves or changes in the organisation, or among the staff, until the
    /// transaction ends.
    fn begin_alone(&self, action: Action) -> impl Future<Output = Result<Tx>> + Send {
        async move {
            let mut tx = self.begin(action).await?;
            if let Some((organisation, _)) = self.seat() {
                store::organisations::organisation_hold(&mut tx, organisation).await?;
                // They may have been removed while this waited.
                self.still_seated(&mut tx).await?;
            } else if matches!(self.role(), Role::Staff(_)) {
                store::staff::staff_hold(&mut tx).await?;
                self.still_stands(&mut tx).await?;
            }
            Ok(tx)
        }
    }

    /// Whether the seat is still theirs.
    ///
    /// # Errors
    /// [`Failure::Forbidden`] with another role, [`Failure::NotFound`] without one.
    fn still_seated(&self, tx: &mut Tx) -> impl Future<Output = Result<()>> + Send {
        async move {
            let Some((organisation, seat)) = self.seat() else { return Ok(()) };
            match store::organisations::member_role(tx, organisation, &seat.account).await? {
                Some(role) if role == seat.role => Ok(()),
                Some(_) => Err(Failure::Forbidden.into()),
                None => Err(NOT_FOUND),
            }
        }
    }

    /// Begins a transaction that only reads, for one act of the access table.
    fn look(&self, action: Action) -> impl Future<Output = Result<Tx>> + Send {
        async move {
            self.ready(action)?;
            Ok(self.service().db().read().await?)
        }
    }

    /// Whether this role may do such a thing at all, and the token was made for it. Whose thing it is, is asked
    /// by [`Who::sees`].
    ///
    /// # Errors
    /// [`Failure::Forbidden`] or [`Failure::ScopeMissing`].
    fn allowed(&self, action: Action) -> Result<()> {
        let scope = access::rule(action).scope;
        // Without a scope it is no API call, and no token opens it.
        if self.scopes().is_some_and(|has| scope.is_none_or(|scope| !has.has(scope))) {
            return Err(Failure::ScopeMissing.into());
        }
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
        let refusal = match access::may(self.role(), action, self.organisation() == Some(owner)) {
            Decision::Yes => return Ok(()),
            Decision::No => Failure::Forbidden.into(),
            Decision::Unseen => NOT_FOUND,
        };
        Err(self.refused(action, refusal))
    }
}

/// Somebody with an account, whose name can stand under a decision or a signature.
pub trait Person: Who {
    /// The account behind it.
    fn account(&self) -> &Account;
}

macro_rules! who {
    ($name:ident: $self:ident, visitor: $visitor:expr, role: $role:expr, actor: $actor:expr $(, organisation: $organisation:expr)? $(, seat: $seat:expr)? $(, holder: $holder:expr, proven: $proven:expr)? $(, scopes: $scopes:expr)?) => {
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
            $(fn holder(&$self) -> Option<&Account> {
                Some($holder)
            }
            fn proven(&$self) -> Option<Proven> {
                Some($proven)
            })?
            $(fn scopes(&$self) -> Option<&Scopes> {
                Some($scopes)
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
    holder: self,
    proven: self.proven_as(self.staff.map(Role::Staff))
);
who!(
    Member: self,
    visitor: &self.account.visitor,
    role: Role::Member(self.seat.role),
    actor: format!("account:{}", self.account.id),
    organisation: Some(&self.organisation),
    seat: Some((&self.organisation, &self.seat)),
    holder: &self.account,
    proven: self.account.proven_as(Some(self.seat.role.into()))
);
who!(
    Staff: self,
    visitor: &self.account.visitor,
    role: Role::Staff(self.role),
    actor: format!("account:{}", self.account.id),
    holder: &self.account,
    proven: self.account.proven_as(Some(Role::Staff(self.role)))
);
who!(Subject: self, visitor: &self.visitor, role: Role::Subject, actor: format!("subject:{}", self.id));
who!(
    Client: self,
    visitor: &self.visitor,
    role: if self.organisation.is_some() { Role::ProviderClient } else { Role::GatekeeperClient },
    actor: format!("client:{}", self.id),
    organisation: self.organisation.as_ref(),
    scopes: &self.scopes
);
who!(Issuer: self, visitor: &self.visitor, role: Role::Issuer, actor: format!("issuer:{}", self.slug));
who!(
    System: self,
    visitor: &self.visitor,
    role: Role::System,
    actor: if self.name.is_empty() { "system".to_owned() } else { format!("system:{}", self.name) }
);

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
