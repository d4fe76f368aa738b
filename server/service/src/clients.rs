//! Clients that call the API. Their tokens are shown once and kept as a hash.

mod mails;

pub use mails::warn;

use crate::authority::{Member, Person, Staff};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::letters;
use crate::{clock, facts, random};
use domain::access::Action;
use domain::client::{Kind, NewClient, Rotation, Scope, secret};
use domain::form::{Fields, Reader};
use domain::ids::{AccountId, ClientId, OrganisationId};
use domain::time::{Timestamp, days};
use serde_json::json;
use store::Tx;
use store::clients::{self as rows, ClientRow, TokenRow};

/// A client as pages show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Id.
    pub id: ClientId,
    /// Name given by its maker.
    pub name: String,
    /// What its tokens may do.
    pub scopes: Vec<Scope>,
    /// From where; nothing stands for everywhere.
    pub addresses: Vec<String>,
    /// Who made it.
    pub maker: String,
    /// When.
    pub created: String,
    /// How often it was changed.
    pub version: i64,
    /// Those that work, newest first.
    pub tokens: Vec<TokenLine>,
}

/// A token as pages show it.
#[derive(Clone, Debug)]
pub struct TokenLine {
    /// Its last characters.
    pub hint: String,
    /// Until when it works.
    pub until: String,
    /// When it was last used.
    pub used: Option<String>,
    /// Whether a newer one has taken its place.
    pub is_replaced: bool,
}

/// Whose clients somebody manages, and the acts for it.
struct Desk<'a, W> {
    who: &'a W,
    kind: Kind,
    owner: Option<&'a OrganisationId>,
}

fn of_provider(who: &Member) -> Desk<'_, Member> {
    Desk { who, kind: Kind::Provider, owner: Some(who.organisation_id()) }
}

fn of_gatekeeper(who: &Staff) -> Desk<'_, Staff> {
    Desk { who, kind: Kind::Gatekeeper, owner: None }
}

/// Makes a client of a provider with a token, which is returned once.
///
/// # Errors
/// Wrong fields.
pub async fn create_for_provider(who: &Member, form: &Fields) -> Result<String> {
    of_provider(who).create(Action::ProviderClientCreate, form).await
}

/// Makes a client of the gatekeeper with a token, which is returned once.
///
/// # Errors
/// Wrong fields.
pub async fn create_for_gatekeeper(who: &Staff, form: &Fields) -> Result<String> {
    of_gatekeeper(who).create(Action::GatekeeperClientCreate, form).await
}

/// Makes another token for a client of the organisation, which is returned once.
///
/// # Errors
/// Wrong fields; [`domain::failure::Failure::NotFound`];
/// [`domain::failure::Failure::Conflict`] when somebody else was first.
pub async fn rotate_of_provider(who: &Member, id: &ClientId, form: &Fields) -> Result<String> {
    of_provider(who).rotate(Action::ProviderClientRotate, id, form).await
}

/// Makes another token for a client of the gatekeeper, which is returned once.
///
/// # Errors
/// As [`rotate_of_provider`].
pub async fn rotate_of_gatekeeper(who: &Staff, id: &ClientId, form: &Fields) -> Result<String> {
    of_gatekeeper(who).rotate(Action::GatekeeperClientRotate, id, form).await
}

/// Ends a client of the organisation with every token, at once.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`], or it was ended before.
pub async fn revoke_of_provider(who: &Member, id: &ClientId) -> Result<()> {
    of_provider(who).revoke(Action::ProviderClientRevoke, id).await
}

/// Ends a client of the gatekeeper with every token, at once.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`], or it was ended before.
pub async fn revoke_of_gatekeeper(who: &Staff, id: &ClientId) -> Result<()> {
    of_gatekeeper(who).revoke(Action::GatekeeperClientRevoke, id).await
}

/// The clients of an organisation.
///
/// # Errors
/// The database does not answer.
pub async fn list_of_provider(who: &Member) -> Result<Vec<Line>> {
    of_provider(who).list(Action::ProviderClients).await
}

/// The clients of the gatekeeper.
///
/// # Errors
/// The database does not answer.
pub async fn list_of_gatekeeper(who: &Staff) -> Result<Vec<Line>> {
    of_gatekeeper(who).list(Action::GatekeeperClients).await
}

impl<W: Person> Desk<'_, W> {
    async fn create(&self, action: Action, form: &Fields) -> Result<String> {
        let Self { who, kind, owner } = *self;
        let it = NewClient::parse(kind, form)?;
        let mut tx = who.begin_alone(action).await?;
        let id = ClientId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
        rows::client_insert(&mut tx, &id, owner, &it, who.account().id(), who.now()).await?;
        let (token, until) = self.token(&mut tx, &id, it.life.days()).await?;
        let data = json!({
            "name": it.name, "organisation": owner, "scopes": it.scopes.to_string(),
            "addresses": it.addresses.to_string(), "until": clock::rfc3339(until),
        });
        let seq = facts::record(&mut tx, who, id.as_str(), "client.created", data).await?;
        let scopes: Vec<&str> = it.scopes.iter().map(Scope::label).collect();
        let of = mails::of(&mut tx, who, owner).await?;
        let letter = letters::token_made(
            &of.name,
            &it.name,
            who.account().name(),
            &scopes.join("; "),
            &self.written(until),
            &of.link,
        );
        of.tell(&mut tx, who, &seq.to_string(), &letter).await?;
        tx.commit().await?;
        Ok(token.secret)
    }

    /// Adds a token. Returns it and when it ends.
    async fn token(&self, tx: &mut Tx, id: &ClientId, life_days: i64) -> Result<(random::Token, Timestamp)> {
        let (token, now) = (random::Token::for_client(self.kind), self.who.now());
        let until = now + days(life_days);
        let (hint, by) = (secret::hint(&token.secret), self.who.account().id());
        rows::token_insert(tx, &token.sha256, id, hint, by, now, until).await?;
        Ok((token, until))
    }

    async fn rotate(&self, action: Action, id: &ClientId, form: &Fields) -> Result<String> {
        let Self { who, owner, .. } = *self;
        let mut r = Reader::new(form);
        let how = r.choice("rotation", "Choose what becomes of the old token.", Rotation::parse);
        let how = r.finish_some(how)?;
        let mut tx = who.begin_alone(action).await?;
        let client = rows::client_find(&mut tx, owner, id).await?.ok_or(NOT_FOUND)?;
        // Pressed twice, it makes one token: the second would end the one that was just shown.
        rows::client_touch(&mut tx, id, form.get("version").parse().unwrap_or(-1)).await?;
        let now = who.now();
        let before = tokens_of(&mut tx, owner, id, now).await?;
        if how == Rotation::Leaked {
            rows::token_end_all(&mut tx, id, now).await?;
        } else if let Some(older) = before.iter().find(|t| t.is_replaced) {
            let until = self.written(older.expires_at);
            return Err(Error::wrong(
                "rotation",
                format!(
                    "The token before the present one still works until {until}. Wait until then, or say that it may have leaked to end both now."
                ),
            ));
        } else {
            for token in &before {
                rows::token_replace(&mut tx, &token.sha256, now, how.until(token.expires_at, now)).await?;
            }
        }
        let (token, until) = self.token(&mut tx, id, client.life_days).await?;
        let old = before.iter().map(|t| how.until(t.expires_at, now)).max().filter(|at| *at > now);
        let data = json!({
            "name": client.name, "organisation": owner, "leaked": how == Rotation::Leaked,
            "old_until": old.map(clock::rfc3339), "until": clock::rfc3339(until),
        });
        let seq = facts::record(&mut tx, who, id.as_str(), "client.rotated", data).await?;
        let old = old.map(|at| self.written(at));
        let of = mails::of(&mut tx, who, owner).await?;
        let letter = letters::token_rotated(
            &of.name,
            &client.name,
            who.account().name(),
            old.as_deref(),
            &self.written(until),
            &of.link,
        );
        of.tell(&mut tx, who, &seq.to_string(), &letter).await?;
        tx.commit().await?;
        Ok(token.secret)
    }

    async fn revoke(&self, action: Action, id: &ClientId) -> Result<()> {
        let mut tx = self.who.begin(action).await?;
        let client = rows::client_find(&mut tx, self.owner, id).await?.ok_or(NOT_FOUND)?;
        rows::client_end(&mut tx, &client.id, self.who.now()).await?;
        told_of_end(&mut tx, self.who, self.owner, &client, "client.revoked").await?;
        Ok(tx.commit().await?)
    }

    async fn list(&self, action: Action) -> Result<Vec<Line>> {
        let mut tx = self.who.look(action).await?;
        let tokens = rows::token_list(&mut tx, self.owner, self.who.now()).await?;
        let clients = rows::client_list(&mut tx, self.owner).await?;
        Ok(clients.into_iter().map(|row| self.line(row, &tokens)).collect())
    }

    fn line(&self, row: ClientRow, tokens: &[TokenRow]) -> Line {
        let token = |t: &TokenRow| TokenLine {
            hint: t.hint.clone(),
            until: self.written(t.expires_at),
            used: t.used_at.map(|at| self.written(at)),
            is_replaced: t.is_replaced,
        };
        Line {
            tokens: tokens.iter().filter(|t| t.client == row.id.as_str()).map(token).collect(),
            id: row.id,
            name: row.name,
            scopes: row.scopes.iter().collect(),
            addresses: row.addresses.lines().collect(),
            maker: row.maker,
            created: self.written(row.created_at),
            version: row.version,
        }
    }

    fn written(&self, at: Timestamp) -> String {
        clock::written_in(&self.who.service().gatekeeper().zone, at)
    }
}

/// Tokens of one client that work.
async fn tokens_of(
    tx: &mut Tx,
    owner: Option<&OrganisationId>,
    id: &ClientId,
    now: Timestamp,
) -> Result<Vec<TokenRow>> {
    let all = rows::token_list(tx, owner, now).await?;
    Ok(all.into_iter().filter(|t| t.client == id.as_str()).collect())
}

async fn told_of_end(
    tx: &mut Tx,
    who: &impl Person,
    owner: Option<&OrganisationId>,
    client: &ClientRow,
    kind: &str,
) -> Result<()> {
    let data = json!({ "name": client.name, "organisation": owner });
    let seq = facts::record(tx, who, client.id.as_str(), kind, data).await?;
    let of = mails::of(tx, who, owner).await?;
    let letter = letters::token_ended(&of.name, &client.name, who.account().name(), &of.link);
    of.tell(tx, who, &seq.to_string(), &letter).await
}

/// A client of which something ended, and what that was.
pub(crate) type Ended = (Option<OrganisationId>, ClientRow, &'static str);

/// Ends what somebody could still do by a token once they are nobody there any more: the clients they made, and
/// the tokens they were shown of others. [`tell_ended`] comes after, once everything else is written.
pub(crate) async fn end_made_by(
    tx: &mut Tx,
    who: &impl Person,
    owner: Option<&OrganisationId>,
    account: &AccountId,
) -> Result<Vec<Ended>> {
    let tokens = rows::token_list(tx, owner, who.now()).await?;
    let mut ended = Vec::new();
    for client in rows::client_list(tx, owner).await? {
        if client.created_by == *account {
            rows::client_end(tx, &client.id, who.now()).await?;
            ended.push((owner.cloned(), client, "client.revoked"));
            continue;
        }
        let of_client = |t: &&TokenRow| t.client == client.id.as_str() && t.created_by == *account;
        let theirs: Vec<&TokenRow> = tokens.iter().filter(of_client).collect();
        for token in &theirs {
            rows::token_end(tx, &token.sha256, who.now()).await?;
        }
        if !theirs.is_empty() {
            ended.push((owner.cloned(), client, "client.token_ended"));
        }
    }
    Ok(ended)
}

/// Records what ended, and tells those who still answer for it.
pub(crate) async fn tell_ended(tx: &mut Tx, who: &impl Person, ended: &[Ended]) -> Result<()> {
    for (owner, client, kind) in ended {
        told_of_end(tx, who, owner.as_ref(), client, kind).await?;
    }
    Ok(())
}
