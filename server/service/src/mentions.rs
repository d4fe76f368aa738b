//! Mentions: colleagues named in a note hear of it and find it again.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::{NOT_FOUND, Result};
use crate::mail::{self, letters};
use domain::access::Action;
use domain::account::StaffRole;
use domain::ids::{AccountId, NoteId};
use domain::mention::{Named, handles, mentioned};
use domain::note::Note;
use domain::request::Request;
use store::Tx;
use store::accounts::{AccountRow, account_list_staff};
use store::mentions as rows;

pub use store::mentions::MentionRow;

/// Mentions on one page.
pub const PAGE: i64 = 50;

/// Somebody who can be named.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// By which word, without the `@`.
    pub handle: String,
    /// Their name.
    pub name: String,
    /// Their role.
    pub role: StaffRole,
}

/// The notes that name somebody.
#[derive(Clone, Debug)]
pub struct List {
    /// The newest first.
    pub lines: Vec<MentionRow>,
    /// All there are.
    pub total: i64,
    /// How many of all are not read yet.
    pub unread: i64,
    /// From 1.
    pub page: i64,
}

/// Everybody at the gatekeeper who can be named: who has joined. Longest first, which decides over numbers.
async fn people(tx: &mut Tx) -> Result<(Vec<AccountRow>, Vec<Named>)> {
    let mut joined = account_list_staff(tx).await?;
    joined.retain(|row| row.confirmed_at.is_some());
    let named = handles(joined.iter().map(|row| (&row.id, row.name.as_str())));
    Ok((joined, named))
}

/// Whom somebody can name.
///
/// # Errors
/// The database does not answer.
pub async fn colleagues(who: &Staff) -> Result<Vec<Colleague>> {
    let mut tx = who.look(Action::CasePage).await?;
    let (rows, named) = people(&mut tx).await?;
    let colleague = |it: Named| {
        let row = rows.iter().find(|row| row.id == it.account)?;
        Some(Colleague { handle: it.handle, name: row.name.clone(), role: row.staff_role? })
    };
    Ok(named.into_iter().filter_map(colleague).collect())
}

/// Whom a note names, with their addresses. Whoever writes is not told what they wrote.
pub(crate) async fn named_in(tx: &mut Tx, who: &Staff, note: &Note) -> Result<Vec<(AccountId, String)>> {
    let (rows, named) = people(tx).await?;
    let accounts = mentioned(note, &named)?;
    let others = rows.into_iter().filter(|row| accounts.contains(&row.id) && row.id != *who.account().id());
    Ok(others.map(|row| (row.id, row.email)).collect())
}

/// Keeps whom a note names and tells them, without what it says.
pub(crate) async fn tell(
    tx: &mut Tx,
    who: &Staff,
    request: &Request,
    note: &NoteId,
    seq: i64,
    named: &[(AccountId, String)],
) -> Result<()> {
    let organisation = store::organisations::organisation_find(tx, &request.organisation).await?;
    let organisation = organisation.ok_or(NOT_FOUND)?.trade_name;
    let service = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/review/requests/{}#thread", request.id));
    let letter = letters::mentioned(who.account().name(), &organisation, &service, &link);
    // Whoever takes no part in the case reads nothing more about it.
    for (account, email) in named.iter().filter(|(account, _)| !request.is_conflicted(account)) {
        rows::mention_insert(tx, note, account).await?;
        mail::enqueue(tx, who, email, &seq.to_string(), &letter).await?;
    }
    Ok(())
}

/// The notes that name whoever asks.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Staff, page: i64) -> Result<List> {
    let page = page.clamp(1, 1_000_000);
    let me = who.account().id();
    let mut tx = who.look(Action::MentionsPage).await?;
    let (lines, total) = rows::mention_list(&mut tx, me, PAGE, (page - 1) * PAGE).await?;
    let unread = rows::mention_count_unread(&mut tx, me).await?;
    Ok(List { lines, total, unread, page })
}

/// Marks a mention as read, or all of them. One's own mark is no fact.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`] when the note does not name whoever asks.
pub async fn read(who: &Staff, note: Option<&NoteId>) -> Result<()> {
    let me = who.account().id();
    let mut tx = who.begin(Action::MentionRead).await?;
    match note {
        Some(note) if !rows::mention_read(&mut tx, me, note, who.now()).await? => return Err(NOT_FOUND),
        Some(_) => (),
        None => rows::mention_read_all(&mut tx, me, who.now()).await?,
    }
    Ok(tx.commit().await?)
}
