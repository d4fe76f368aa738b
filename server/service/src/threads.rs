//! Everything that was said about a request, in one row by time.
//!
//! What a provider reads is an [`Entry`], which has no place for a note. Staff read [`CaseEntry`], which has.

use crate::authority::{Member, Person, Staff, Who};
use crate::error::Result;
use crate::facts::{self, Fact};
use crate::requests::find;
use domain::access::Action;
use domain::ids::{AccountId, FileId, RequestId};
use domain::request::Side;
use domain::time::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;
use store::files::{FileRow, file_list};
use store::{Tx, messages, notes, threads as rows};

/// What stands as an entry of its own and not as a step of the record.
const WRITTEN: [&str; 2] = ["note.written", "message.sent"];

/// Something both sides read.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Number of its fact.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who; a provider does not read the names of staff here.
    pub by: String,
    /// Whether whoever looks did it themself.
    pub own: bool,
    /// What.
    pub what: What,
}

/// What an entry says.
#[derive(Clone, Debug)]
pub enum What {
    /// A step of the record.
    Step {
        /// Which, like `request.asked`.
        kind: String,
        /// What the fact says.
        data: Value,
        /// The files that came with it: id and name.
        files: Vec<(FileId, String)>,
    },
    /// A message from one side to the other.
    Message {
        /// Which side wrote.
        side: Side,
        /// What.
        text: String,
    },
}

/// A note, for staff.
#[derive(Clone, Debug)]
pub struct NoteEntry {
    /// Number of its fact.
    pub seq: i64,
    /// When.
    pub at: Timestamp,
    /// Who wrote it.
    pub by: String,
    /// Whether whoever looks wrote it.
    pub own: bool,
    /// What they wrote.
    pub text: String,
}

/// Something staff read.
#[derive(Clone, Debug)]
pub enum CaseEntry {
    /// What the provider reads as well.
    Shared(Entry),
    /// A step of the record among staff, such as a proposal.
    AmongStaff(Entry),
    /// A note.
    Note(NoteEntry),
}

impl CaseEntry {
    /// Number of its fact.
    #[must_use]
    pub fn seq(&self) -> i64 {
        match self {
            Self::Shared(entry) | Self::AmongStaff(entry) => entry.seq,
            Self::Note(note) => note.seq,
        }
    }

    /// Whether whoever looks did it themself.
    #[must_use]
    pub fn own(&self) -> bool {
        match self {
            Self::Shared(entry) | Self::AmongStaff(entry) => entry.own,
            Self::Note(note) => note.own,
        }
    }
}

/// What a provider reads about its request.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`] for strangers.
pub async fn of_provider(who: &Member, id: &RequestId) -> Result<Vec<Entry>> {
    let mut tx = who.look(Action::MessagesPage).await?;
    find(&mut tx, who, Action::MessagesPage, id).await?;
    let facts = facts::about(&mut tx, who, id.as_str()).await?;
    let people = rows::thread_list_people(&mut tx, id, true).await?;
    shared(&mut tx, who, id, facts, people).await
}

/// What staff read about a request.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`].
pub async fn of_case(who: &Staff, id: &RequestId) -> Result<Vec<CaseEntry>> {
    let mut tx = who.look(Action::CasePage).await?;
    find(&mut tx, who, Action::CasePage, id).await?;
    let facts = facts::about(&mut tx, who, id.as_str()).await?;
    let me = who.account().id().as_str();
    let note = |row: notes::NoteRow| NoteEntry {
        seq: row.seq,
        at: Timestamp(row.written_at),
        own: row.written_by == me,
        by: row.name,
        text: row.text,
    };
    let notes = notes::note_list(&mut tx, id).await?.into_iter().map(note).map(CaseEntry::Note);
    let people = rows::thread_list_people(&mut tx, id, false).await?;
    let entries = shared(&mut tx, who, id, facts, people).await?.into_iter().map(|entry| match &entry.what {
        What::Step { kind, .. } if domain::access::is_among_staff(kind) => CaseEntry::AmongStaff(entry),
        _ => CaseEntry::Shared(entry),
    });
    let mut all: Vec<CaseEntry> = entries.chain(notes).collect();
    all.sort_by_key(CaseEntry::seq);
    Ok(all)
}

/// Steps and messages, by number. Of facts nobody may read there is none here: they were left out before.
async fn shared(
    tx: &mut Tx,
    who: &impl Person,
    id: &RequestId,
    facts: Vec<Fact>,
    people: Vec<(AccountId, String)>,
) -> Result<Vec<Entry>> {
    let people: BTreeMap<String, String> =
        people.into_iter().map(|(account, name)| (format!("account:{account}"), name)).collect();
    let sent: BTreeMap<i64, messages::MessageRow> =
        messages::message_list(tx, id).await?.into_iter().map(|row| (row.seq, row)).collect();
    let files = file_list(tx, id).await?;
    let me = who.actor();
    let entry = |mut fact: Fact| {
        let what = match sent.get(&fact.seq) {
            Some(row) => What::Message { side: row.side, text: row.text.clone() },
            None if WRITTEN.contains(&fact.kind.as_str()) => return None,
            None => {
                let files = came_with(&mut fact.data, &files);
                What::Step { kind: fact.kind, data: fact.data, files }
            }
        };
        let by = people.get(&fact.actor).cloned().unwrap_or_default();
        Some(Entry { seq: fact.seq, at: fact.at, by, own: fact.actor == me, what })
    };
    Ok(facts.into_iter().filter_map(entry).collect())
}

/// The files a fact tells of: those sent along, and those an answer names, which then says their name.
fn came_with(data: &mut Value, files: &[FileRow]) -> Vec<(FileId, String)> {
    let told = |file: &FileRow| (file.id.clone(), file.evidence.name.clone());
    let sent = data.get("files").or_else(|| data.get("submission")?.get("files")).and_then(Value::as_array);
    let is = |said: &Value, file: &FileRow| {
        said["sha256"] == file.evidence.sha256.as_str() && said["name"] == file.evidence.name.as_str()
    };
    let sent = |file: &&FileRow| sent.is_some_and(|sent| sent.iter().any(|said| is(said, file)));
    let mut came: Vec<_> = files.iter().filter(sent).map(told).collect();
    let answers = data.get_mut("answers").and_then(Value::as_array_mut);
    for answer in answers.into_iter().flatten().filter_map(|answer| answer.get_mut("answer")) {
        let Some(file) = files.iter().find(|file| *answer == file.id.as_str()) else { continue };
        *answer = file.evidence.name.clone().into();
        if !came.iter().any(|(id, _)| *id == file.id) {
            came.push(told(file));
        }
    }
    came
}
