//! Every sealed column there is, for sealing anew.

use crate::{Result, Tx, changed};

sql! {
    IDENTITY = "SELECT CAST(id AS TEXT), sealed FROM portal_identity";
    IDENTITY_SET = "UPDATE portal_identity SET sealed = $2 WHERE CAST(id AS TEXT) = $1";
    SESSIONS = "SELECT id, sealed_session FROM keys";
    SESSION_SET = "UPDATE keys SET sealed_session = $2 WHERE id = $1";
    NONCES = "SELECT id, sealed_nonce FROM keys";
    NONCE_SET = "UPDATE keys SET sealed_nonce = $2 WHERE id = $1";
    TOTPS = "SELECT account, secret FROM totps WHERE secret IS NOT NULL";
    TOTP_SET = "UPDATE totps SET secret = $2 WHERE account = $1";
    PENDINGS = "SELECT account, pending FROM totps WHERE pending IS NOT NULL";
    PENDING_SET = "UPDATE totps SET pending = $2 WHERE account = $1";
}

/// A column with sealed bytes.
#[derive(Clone, Copy, Debug)]
pub enum Column {
    /// The portal's Signal identity.
    Identity,
    /// The portal's session with a provider's key.
    Session,
    /// What a challenge asks for.
    Nonce,
    /// The secret of an authenticator app.
    Totp,
    /// One that waits for its first code.
    TotpPending,
}

impl Column {
    const fn statements(self) -> (&'static str, &'static str) {
        match self {
            Self::Identity => (IDENTITY, IDENTITY_SET),
            Self::Session => (SESSIONS, SESSION_SET),
            Self::Nonce => (NONCES, NONCE_SET),
            Self::Totp => (TOTPS, TOTP_SET),
            Self::TotpPending => (PENDINGS, PENDING_SET),
        }
    }
}

/// Every sealed value of a column, by the id of its row.
pub async fn sealed_list(tx: &mut Tx, column: Column) -> Result<Vec<(String, Vec<u8>)>> {
    let (list, _) = column.statements();
    Ok(on!(tx, |c| sqlx::query_as(list).fetch_all(c).await?))
}

/// Puts other bytes in its place.
pub async fn sealed_replace(tx: &mut Tx, column: Column, id: &str, sealed: &[u8]) -> Result<()> {
    let (_, set) = column.statements();
    changed(on!(tx, |c| sqlx::query(set).bind(id).bind(sealed).execute(c).await?.rows_affected()))
}
