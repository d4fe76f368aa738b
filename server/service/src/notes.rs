//! Internal notes: what staff write about a request for each other.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::{Error, Result};
use crate::requests::find;
use crate::{facts, hash, random};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::{NoteId, RequestId};
use domain::note::Note;
use serde_json::json;
use store::notes as rows;

/// Writes a note. The fact about it holds its hash, not its text: facts are shown to many, notes to staff.
///
/// # Errors
/// No text.
pub async fn write(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let note = Note::parse(form)?;
    let mut tx = who.begin(Action::NoteWrite).await?;
    find(&mut tx, who, Action::NoteWrite, id).await?;
    let own = NoteId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let data = json!({ "note": own, "sha256": hash::sha256_hex(note.text().as_bytes()) });
    let seq = facts::record(&mut tx, who, id.as_str(), "note.written", data).await?;
    rows::note_insert(&mut tx, &own, id, &note, who.account().id(), who.now(), seq).await?;
    Ok(tx.commit().await?)
}
