//! Recording of facts: canonical JSON with its hash, in the transaction that made them true.

use crate::authority::Who;
use crate::error::Result;
use crate::{clock, hash};
use domain::access;
use domain::time::Timestamp;
use serde_json::{Value, json};
use store::Tx;
use store::events::{EventRow, event_append, event_list};

/// A fact as screens show it.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its number.
    pub seq: i64,
    /// What happened, like `request.submitted`.
    pub kind: String,
    /// Who did it, as facts name them.
    pub actor: String,
    /// When.
    pub at: Timestamp,
    /// Its data.
    pub data: Value,
    /// Hash of its canonical bytes.
    pub sha256: String,
}

/// Appends a fact about a thing. `data` is what happened; time, actor and thing are added here so that
/// the hashed bytes say everything.
pub(crate) async fn record(tx: &mut Tx, who: &impl Who, thing: &str, kind: &str, data: Value) -> Result<i64> {
    let now = who.now();
    let actor = who.actor();
    let whole =
        json!({ "actor": actor, "at": clock::rfc3339(now), "data": data, "kind": kind, "thing": thing });
    let body = hash::canonical(&whole);
    let sha256 = hash::sha256_hex(body.as_bytes());
    Ok(event_append(tx, thing, kind, &actor, now, &body, &sha256).await?)
}

/// What happened to one thing, as far as somebody who sees it reads it.
pub(crate) async fn about(tx: &mut Tx, who: &impl Who, thing: &str) -> Result<Vec<Fact>> {
    let rows = event_list(tx, thing).await?.into_iter();
    Ok(rows.filter(|row| access::reads_fact(who.role(), &row.kind)).map(read).collect())
}

fn read(row: EventRow) -> Fact {
    let whole: Value = serde_json::from_str(&row.body).unwrap_or(Value::Null);
    let data = whole.get("data").cloned().unwrap_or(Value::Null);
    Fact { seq: row.seq, kind: row.kind, actor: row.actor, at: Timestamp(row.at), data, sha256: row.sha256 }
}
