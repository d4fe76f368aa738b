//! Reference Offers and the agreements signed on them. An offer has no UPDATE: it never changes.

use crate::{Result, Tx, changed};
use domain::ids::{AccountId, AgreementId, OfferId, RequestId};
use domain::time::Timestamp;

sql! {
    OFFER_INSERT = "INSERT INTO offers (id, service, version, title, text, sha256, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    OFFER_FIND = "SELECT id, service, version, title, text, sha256, published_at FROM offers WHERE id = $1";
    OFFER_NEWEST = "SELECT id, service, version, title, text, sha256, published_at FROM offers WHERE service = $1 ORDER BY version DESC LIMIT 1";
    OFFER_LIST = "SELECT id, service, version, title, text, sha256, published_at FROM offers ORDER BY service, version DESC";
    INSERT = "INSERT INTO agreements (id, request, offer, signed_by, signed_at, signature, evidence, bytes, sha256) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING";
    FIND = "SELECT id, offer, signed_by, signed_at, signature, evidence, bytes, sha256, countersigned_by, countersigned_at, countersignature \
            FROM agreements WHERE request = $1";
    COUNTERSIGN = "UPDATE agreements SET countersigned_by = $2, countersigned_at = $3, countersignature = $4 WHERE request = $1 AND countersigned_by IS NULL";
}

/// One version of an offer.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct OfferRow {
    /// Id.
    pub id: String,
    /// Slug of the service.
    pub service: String,
    /// Version, from 1.
    pub version: i64,
    /// Title.
    pub title: String,
    /// Markdown.
    pub text: String,
    /// SHA-256 of the text, hexadecimal.
    pub sha256: String,
    /// When it was published.
    pub published_at: i64,
}

/// A signed agreement.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AgreementRow {
    /// Id.
    pub id: String,
    /// The offer version.
    pub offer: String,
    /// The signatory's account.
    pub signed_by: String,
    /// When.
    pub signed_at: i64,
    /// Name and title as JSON.
    pub signature: String,
    /// Circumstances as JSON.
    pub evidence: String,
    /// The bytes that were signed.
    pub bytes: Vec<u8>,
    /// Their SHA-256, hexadecimal.
    pub sha256: String,
    /// Counsel's account.
    pub countersigned_by: Option<String>,
    /// When.
    pub countersigned_at: Option<i64>,
    /// Counsel's name and circumstances as JSON.
    pub countersignature: Option<String>,
}

/// Publishes an offer version. `false` when that version exists already.
pub async fn offer_insert(tx: &mut Tx, offer: &OfferRow) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(OFFER_INSERT)
        .bind(&offer.id)
        .bind(&offer.service)
        .bind(offer.version)
        .bind(&offer.title)
        .bind(&offer.text)
        .bind(&offer.sha256)
        .bind(offer.published_at)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// By id.
pub async fn offer_find(tx: &mut Tx, id: &OfferId) -> Result<Option<OfferRow>> {
    Ok(on!(tx, |c| sqlx::query_as(OFFER_FIND).bind(id.as_str()).fetch_optional(c).await?))
}

/// The version a new agreement is made on.
pub async fn offer_find_newest(tx: &mut Tx, service: &str) -> Result<Option<OfferRow>> {
    Ok(on!(tx, |c| sqlx::query_as(OFFER_NEWEST).bind(service).fetch_optional(c).await?))
}

/// Every version of every offer.
pub async fn offer_list(tx: &mut Tx) -> Result<Vec<OfferRow>> {
    Ok(on!(tx, |c| sqlx::query_as(OFFER_LIST).fetch_all(c).await?))
}

/// Keeps a signature. `false` when the request has an agreement already.
#[expect(clippy::too_many_arguments, reason = "one per column")]
pub async fn agreement_insert(
    tx: &mut Tx,
    id: &AgreementId,
    request: &RequestId,
    offer: &OfferId,
    by: &AccountId,
    now: Timestamp,
    signature: &str,
    evidence: &str,
    bytes: &[u8],
    sha256: &str,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(request.as_str())
        .bind(offer.as_str())
        .bind(by.as_str())
        .bind(now.0)
        .bind(signature)
        .bind(evidence)
        .bind(bytes)
        .bind(sha256)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// The agreement of a request.
pub async fn agreement_find(tx: &mut Tx, request: &RequestId) -> Result<Option<AgreementRow>> {
    Ok(on!(tx, |c| sqlx::query_as(FIND).bind(request.as_str()).fetch_optional(c).await?))
}

/// Adds the countersignature, once.
pub async fn agreement_countersign(
    tx: &mut Tx,
    request: &RequestId,
    by: &AccountId,
    now: Timestamp,
    countersignature: &str,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(COUNTERSIGN)
        .bind(request.as_str())
        .bind(by.as_str())
        .bind(now.0)
        .bind(countersignature)
        .execute(c)
        .await?
        .rows_affected()))
}
