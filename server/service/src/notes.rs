//! Internal notes: what staff write about a request for each other.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::{Error, Result};
use crate::requests::hold;
use crate::{facts, hash, mentions, random};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::{NoteId, RequestId};
use domain::note::Note;
use serde_json::json;
use store::notes as rows;

/// Writes a note, and tells those it names. The fact about it holds its hash, not its text: facts are shown to many, notes to staff.
///
/// # Errors
/// No text, or a name that stands for nobody or for several.
pub async fn write(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let note = Note::parse(form)?;
    let mut tx = who.begin(Action::NoteWrite).await?;
    let (request, _) = hold(&mut tx, who, Action::NoteWrite, id).await?;
    let named = mentions::named_in(&mut tx, who, &note).await?;
    let own = NoteId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let data = json!({ "note": own, "sha256": hash::sha256_hex(note.text().as_bytes()) });
    let seq = facts::record(&mut tx, who, id.as_str(), "note.written", data).await?;
    rows::note_insert(&mut tx, &own, id, &note, who.account().id(), who.now(), seq).await?;
    mentions::tell(&mut tx, who, &request, &own, seq, &named).await?;
    Ok(tx.commit().await?)
}
