//! Evidence files: bringing them, taking them out, opening them. Their bytes lie outside the database, by hash.
//!
//! Bytes are there before a row names them, and go after the last row did: see [`sweep`].

mod blobs;
mod incoming;
mod jobs;
mod scanner;
mod turns;

pub use blobs::{Blobs, Bucket, Bytes};
pub use incoming::Incoming;
pub use jobs::{scan, sweep};
pub use scanner::{Fault, Scanner};

use crate::authority::{Member, Person as _, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::random;
use crate::requests::{find, hold, save_typed};
use domain::access::{Action, Role};
use domain::failure::Failure;
use domain::file::{Evidence, Scan, has_room, safe_name};
use domain::form::Fields;
use domain::ids::{FileId, RequestId};
use domain::request::StateKind;
use domain::time::Timestamp;
use store::Tx;
use store::files::{self as rows, FileRow};
use turns::Turns;

/// Where files lie and who looks at them.
#[derive(Clone, Debug)]
pub struct Files {
    blobs: Blobs,
    scanner: Option<Scanner>,
    turns: Turns,
}

impl Files {
    /// Files in a store, with a scanner or without.
    #[must_use]
    pub fn new(blobs: Blobs, scanner: Option<Scanner>) -> Self {
        Self { blobs, scanner, turns: Turns::default() }
    }

    /// Files that are gone when the portal stops, for tests.
    #[must_use]
    pub fn in_memory(scanner: Option<Scanner>) -> Self {
        Self::new(Blobs::in_memory(), scanner)
    }

    fn first(&self) -> Scan {
        if self.scanner.is_some() { Scan::Pending } else { Scan::Unscanned }
    }
}

/// A file as pages show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its id.
    pub id: FileId,
    /// Name, kind, size, hash and what the scanner said.
    pub evidence: Evidence,
    /// Who brought it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Whether it was sent along with a submission or an answer.
    pub is_sent: bool,
}

/// The files of a request. Staff see what was sent to them.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn list(who: &impl Who, action: Action, id: &RequestId) -> Result<Vec<Line>> {
    let mut tx = who.look(action).await?;
    find(&mut tx, who, action, id).await?;
    let mut lines = Vec::new();
    for row in rows::file_list(&mut tx, id).await?.into_iter().filter(|row| is_seen(who, row)) {
        let by = store::accounts::account_find(&mut tx, &row.uploaded_by).await?;
        let by = by.map(|account| account.name).unwrap_or_default();
        let FileRow { id, evidence, at, sent_at, .. } = row;
        lines.push(Line { id, evidence, by, at, is_sent: sent_at.is_some() });
    }
    Ok(lines)
}

fn is_seen(who: &impl Who, row: &FileRow) -> bool {
    !matches!(who.role(), Role::Staff(_)) || row.sent_at.is_some()
}

/// Makes ready for a file that is about to come, before a byte of it is read.
///
/// # Errors
/// Strangers; a request that takes no files now; [`Failure::TooMany`] uploads at once.
pub async fn expect(who: &Member, id: &RequestId) -> Result<Incoming> {
    let mut tx = who.look(Action::FileAdd).await?;
    let (request, _) = find(&mut tx, who, Action::FileAdd, id).await?;
    drop(tx);
    if !request.state.takes_files() {
        return Err(Failure::NotNow.into());
    }
    let turn = who.service().files().turns.take(&request.organisation);
    Incoming::begin(turn.ok_or(Failure::TooMany)?)
}

/// Keeps a file that has come, and with it what was typed around it. Tells where the request stands.
///
/// # Errors
/// It is none of the kinds that are kept, there is no room, or [`Failure::Conflict`].
pub async fn add(
    who: &Member,
    id: &RequestId,
    form: Fields,
    name: &str,
    incoming: Incoming,
) -> Result<StateKind> {
    let received = incoming.finish().await?;
    let now = who.now();
    // The bytes come first, so that no row ever names what is not there. Until then they are claimed.
    let mut tx = who.begin(Action::FileAdd).await?;
    rows::blob_claim(&mut tx, &received.sha256, now).await?;
    tx.commit().await?;
    let files = who.service().files();
    files.blobs.keep(&received.sha256, received.bytes).await?;
    let mut tx = who.begin(Action::FileAdd).await?;
    let (request, version) = hold(&mut tx, who, Action::FileAdd, id).await?;
    if !request.state.takes_files() {
        return Err(Failure::NotNow.into());
    }
    let there = rows::file_list(&mut tx, id).await?;
    let bytes = there.iter().map(|row| u64::try_from(row.evidence.size_bytes).unwrap_or_default()).sum();
    has_room(there.len(), bytes, received.size_bytes)?;
    let state = request.state.kind();
    save_typed(&mut tx, who, request, version, form).await?;
    let evidence = Evidence {
        name: safe_name(name, received.kind),
        kind: received.kind,
        size_bytes: i64::try_from(received.size_bytes).map_err(Error::internal)?,
        sha256: received.sha256,
        scan: files.first(),
    };
    let uploaded_by = who.account().id().clone();
    let row =
        FileRow { id: new_id(now)?, request: id.clone(), evidence, uploaded_by, at: now, sent_at: None };
    rows::file_insert(&mut tx, &row).await?;
    tx.commit().await?;
    Ok(state)
}

fn new_id(now: Timestamp) -> Result<FileId> {
    FileId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))
}

/// Takes a file out that was not sent, and saves what was typed around it. Tells where the request stands.
///
/// # Errors
/// [`Failure::NotFound`]; [`Failure::NotNow`] when it was sent; [`Failure::Conflict`].
pub async fn remove(who: &Member, id: &RequestId, file: &FileId, form: Fields) -> Result<StateKind> {
    let mut tx = who.begin(Action::FileRemove).await?;
    let (request, version) = hold(&mut tx, who, Action::FileRemove, id).await?;
    let row = rows::file_find(&mut tx, file).await?.filter(|row| row.request == *id).ok_or(NOT_FOUND)?;
    if row.sent_at.is_some() || !request.state.takes_files() {
        return Err(Failure::NotNow.into());
    }
    let state = request.state.kind();
    save_typed(&mut tx, who, request, version, form).await?;
    rows::file_delete(&mut tx, file).await?;
    tx.commit().await?;
    Ok(state)
}

/// Takes the files of an earlier request along into a new one. Their bytes are there already.
pub(crate) async fn copy(tx: &mut Tx, who: &Member, from: &RequestId, to: &RequestId) -> Result<()> {
    let usable = rows::file_list(tx, from).await?.into_iter().filter(|row| row.evidence.scan.is_usable());
    for row in usable {
        let (id, uploaded_by, at) = (new_id(who.now())?, who.account().id().clone(), who.now());
        let copy = FileRow { id, request: to.clone(), uploaded_by, at, sent_at: None, ..row };
        rows::file_insert(tx, &copy).await?;
    }
    Ok(())
}

/// Gives the files that were sent with a request to the one it left behind, where the same people look at them.
pub(crate) async fn part(tx: &mut Tx, from: &RequestId, to: &RequestId, now: Timestamp) -> Result<()> {
    let sent = rows::file_list(tx, from).await?.into_iter().filter(|row| row.sent_at.is_some());
    for row in sent {
        rows::file_insert(tx, &FileRow { id: new_id(now)?, request: to.clone(), ..row }).await?;
    }
    Ok(rows::file_mark_sent(tx, to, now).await?)
}

/// What is sent along with a submission or an answer, which nobody takes out any more.
pub(crate) async fn send(tx: &mut Tx, id: &RequestId, now: Timestamp) -> Result<()> {
    Ok(rows::file_mark_sent(tx, id, now).await?)
}

/// Whether a request has such a file, by its id.
pub(crate) async fn has(tx: &mut Tx, id: &RequestId, file: &str) -> Result<bool> {
    let Ok(file) = FileId::parse(file) else { return Ok(false) };
    Ok(rows::file_find(tx, &file)
        .await?
        .is_some_and(|row| row.request == *id && row.evidence.scan.is_usable()))
}

/// What would be sent along.
pub(crate) async fn unsent(tx: &mut Tx, id: &RequestId) -> Result<Vec<Evidence>> {
    let unsent = rows::file_list(tx, id).await?.into_iter().filter(|row| row.sent_at.is_none());
    Ok(unsent.map(|row| row.evidence).collect())
}

/// Opens a file.
///
/// # Errors
/// [`Failure::NotFound`] for strangers, and for staff while it is not sent; [`Failure::NotNow`] while a scanner
/// has not looked, or has found something.
pub async fn open(who: &impl Who, file: &FileId) -> Result<(Evidence, Bytes)> {
    let mut tx = who.look(Action::FileOpen).await?;
    let row = rows::file_find(&mut tx, file).await?.ok_or(NOT_FOUND)?;
    find(&mut tx, who, Action::FileOpen, &row.request).await?;
    drop(tx);
    if !is_seen(who, &row) {
        return Err(NOT_FOUND);
    }
    if !row.evidence.scan.is_usable() {
        return Err(Failure::NotNow.into());
    }
    let bytes = who.service().files().blobs.read(&row.evidence.sha256).await?;
    Ok((row.evidence, bytes))
}
