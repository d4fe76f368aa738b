//! What there is about one account, for its owner.

use crate::{Result, Tx};
use domain::ids::AccountId;
use domain::time::Timestamp;

sql! {
    PROFILE = "SELECT created_at, confirmed_at FROM accounts WHERE id = $1";
    MEMBERSHIPS = "SELECT m.organisation, o.trade_name, m.role, m.joined_at FROM members m JOIN organisations o ON o.id = m.organisation \
                   WHERE m.account = $1 ORDER BY m.joined_at, m.organisation";
    DEVICES = "SELECT COUNT(*) FROM devices WHERE account = $1";
    INVITATIONS = "SELECT i.id, o.trade_name, i.role, i.created_at, i.expires_at, i.outcome FROM invitations i \
                   JOIN organisations o ON o.id = i.organisation WHERE lower(i.email) = lower($1) ORDER BY i.created_at, i.id";
    FACTS = "SELECT body, sha256 FROM events WHERE actor = $1 ORDER BY seq";
    SIGNATURES = "SELECT request, sha256, signed_at AS at, signature, evidence FROM agreements WHERE signed_by = $1 \
                  UNION ALL SELECT request, sha256, countersigned_at AS at, countersignature AS signature, NULL AS evidence FROM agreements WHERE countersigned_by = $1 \
                  ORDER BY at, request";
    DECISIONS = "SELECT id, request, kind, proposed_at, CAST(CASE WHEN proposed_by = $1 THEN 1 ELSE 0 END AS BIGINT) AS proposed, approved_at \
                 FROM decisions WHERE proposed_by = $1 OR approved_by = $1 ORDER BY proposed_at, id";
    CLIENTS = "SELECT name, scopes, addresses, created_at, ended_at FROM clients WHERE created_by = $1 ORDER BY created_at, id";
    ATTEMPTS = "SELECT at, act, role, organisation, thing, outcome, reason, address, agent, trace FROM audit_entries WHERE account = $1 ORDER BY id";
    MAILS = "SELECT kind, subject, created_at, sent_at FROM mails WHERE lower(recipient) = lower($1) ORDER BY created_at, id";
}

/// Where somebody is a member, as what and since when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MembershipRow {
    /// Where.
    pub organisation: String,
    /// Its name.
    pub trade_name: String,
    /// As what.
    pub role: String,
    /// Since when.
    pub joined_at: i64,
}

/// An invitation to somebody's address.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct InvitedRow {
    /// Id.
    pub id: String,
    /// To which organisation.
    pub trade_name: String,
    /// As what.
    pub role: String,
    /// When.
    pub created_at: i64,
    /// Until when it can be accepted.
    pub expires_at: i64,
    /// What became of it.
    pub outcome: Option<String>,
}

/// A signature or countersignature.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SignatureRow {
    /// The request.
    pub request: String,
    /// Of what was signed.
    pub sha256: String,
    /// When.
    pub at: i64,
    /// Name and title as JSON.
    pub signature: String,
    /// Circumstances as JSON.
    pub evidence: Option<String>,
}

/// A decision somebody took part in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DecisionRow {
    /// Id.
    pub id: String,
    /// The request.
    pub request: String,
    /// Acceptance, refusal, …
    pub kind: String,
    /// When it was proposed.
    pub proposed_at: i64,
    /// Whether they proposed it; else they approved it.
    pub proposed: i64,
    /// When it was approved.
    pub approved_at: Option<i64>,
}

/// An API client somebody made.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MadeRow {
    /// Name.
    pub name: String,
    /// What its tokens open, between spaces.
    pub scopes: String,
    /// From where, one on each line; empty stands for everywhere.
    pub addresses: String,
    /// When.
    pub created_at: i64,
    /// When it was ended.
    pub ended_at: Option<i64>,
}

/// A mail to somebody's address.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct MailedRow {
    /// Which letter.
    pub kind: String,
    /// Subject line.
    pub subject: String,
    /// When it was written.
    pub created_at: i64,
    /// When a mail server took it.
    pub sent_at: Option<i64>,
}

/// An entry about what somebody tried.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AttemptRow {
    /// When.
    pub at: i64,
    /// Address of the act in the access table.
    pub act: String,
    /// In which role.
    pub role: String,
    /// For which organisation.
    pub organisation: Option<String>,
    /// On what.
    pub thing: String,
    /// How it ended.
    pub outcome: String,
    /// Why not.
    pub reason: String,
    /// Network address; empty once it is too old.
    pub address: String,
    /// Browser; likewise.
    pub agent: String,
    /// Trace id.
    pub trace: String,
}

/// When an account was made and its address confirmed.
pub async fn export_profile(tx: &mut Tx, id: &AccountId) -> Result<(Timestamp, Option<Timestamp>)> {
    let (created, confirmed): (i64, Option<i64>) =
        on!(tx, |c| sqlx::query_as(PROFILE).bind(id.as_str()).fetch_one(c).await?);
    Ok((Timestamp(created), confirmed.map(Timestamp)))
}

/// Memberships, longest first.
pub async fn export_memberships(tx: &mut Tx, id: &AccountId) -> Result<Vec<MembershipRow>> {
    Ok(on!(tx, |c| sqlx::query_as(MEMBERSHIPS).bind(id.as_str()).fetch_all(c).await?))
}

/// How many devices are known.
pub async fn export_devices(tx: &mut Tx, id: &AccountId) -> Result<i64> {
    let (count,): (i64,) = on!(tx, |c| sqlx::query_as(DEVICES).bind(id.as_str()).fetch_one(c).await?);
    Ok(count)
}

/// Invitations to an address, open and answered.
pub async fn export_invitations(tx: &mut Tx, email: &str) -> Result<Vec<InvitedRow>> {
    Ok(on!(tx, |c| sqlx::query_as(INVITATIONS).bind(email).fetch_all(c).await?))
}

/// The facts one actor caused, as their canonical bytes with their hash.
pub async fn export_facts(tx: &mut Tx, actor: &str) -> Result<Vec<(String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(FACTS).bind(actor).fetch_all(c).await?))
}

/// Signatures and countersignatures.
pub async fn export_signatures(tx: &mut Tx, id: &AccountId) -> Result<Vec<SignatureRow>> {
    Ok(on!(tx, |c| sqlx::query_as(SIGNATURES).bind(id.as_str()).fetch_all(c).await?))
}

/// Decisions proposed or approved.
pub async fn export_decisions(tx: &mut Tx, id: &AccountId) -> Result<Vec<DecisionRow>> {
    Ok(on!(tx, |c| sqlx::query_as(DECISIONS).bind(id.as_str()).fetch_all(c).await?))
}

/// API clients made.
pub async fn export_clients(tx: &mut Tx, id: &AccountId) -> Result<Vec<MadeRow>> {
    Ok(on!(tx, |c| sqlx::query_as(CLIENTS).bind(id.as_str()).fetch_all(c).await?))
}

/// Mails to an address, without their texts.
pub async fn export_mails(tx: &mut Tx, email: &str) -> Result<Vec<MailedRow>> {
    Ok(on!(tx, |c| sqlx::query_as(MAILS).bind(email).fetch_all(c).await?))
}

/// What somebody tried, the oldest first.
pub async fn export_attempts(tx: &mut Tx, id: &AccountId) -> Result<Vec<AttemptRow>> {
    Ok(on!(tx, |c| sqlx::query_as(ATTEMPTS).bind(id.as_str()).fetch_all(c).await?))
}
