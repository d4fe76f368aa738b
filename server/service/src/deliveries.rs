//! How far mails got, for administrators and for whoever works on a case.

use crate::authority::{Staff, System, Who as _};
use crate::error::{NOT_FOUND, Result};
use crate::mail::{enqueue, letters};
use crate::requests;
use domain::access::Action;
use domain::delivery::{State, is_door, masked};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{MailId, RequestId};
use domain::time::Timestamp;
use store::bounces::bounce_clear;
use store::deliveries::{self as rows, DeliveryRow};

/// Mails on one page.
pub const PAGE: i64 = 50;
/// Most mails shown about one request.
const ABOUT: i64 = 200;

/// A mail as pages show it: never what it says, and of its address no more than is needed to recognise it.
#[derive(Clone)]
pub struct Line {
    /// Id.
    pub id: MailId,
    /// Which letter it is.
    pub kind: String,
    /// To whom.
    pub recipient: String,
    /// Their name, if they have an account.
    pub name: Option<String>,
    /// How far it got.
    pub state: State,
    /// How often sending was tried.
    pub attempts: i64,
    /// When it was written.
    pub written: Timestamp,
    /// When it came to its state, if it is out of the outbox.
    pub at: Option<Timestamp>,
    /// Whether it can be tried again: what came back is kept no longer, but news can be told of again.
    pub again: bool,
    /// Whether somebody said that nothing more is to be done.
    pub left: bool,
}

domain::redacted!(Line);

impl From<DeliveryRow> for Line {
    fn from(row: DeliveryRow) -> Self {
        let again = match row.state {
            State::GivenUp => !row.gone,
            State::Bounced => !is_door(&row.kind),
            _ => false,
        };
        Self {
            recipient: masked(&row.recipient),
            again: again && !row.left,
            id: row.id,
            kind: row.kind,
            name: row.name,
            state: row.state,
            attempts: row.attempts,
            written: row.written,
            at: row.at,
            left: row.left,
        }
    }
}

/// The mails of the portal.
#[derive(Clone, Debug)]
pub struct View {
    /// How many there are in each state.
    pub counts: Vec<(State, i64)>,
    /// What somebody has to look after, the oldest first.
    pub open: Vec<Line>,
    /// How many of these there are.
    pub open_total: i64,
    /// One page of all, or of those in a state; the newest first.
    pub lines: Vec<Line>,
    /// How many of these there are.
    pub total: i64,
    /// From 1.
    pub page: i64,
}

/// Reads what is to be looked after, and one page of the rest.
///
/// # Errors
/// The database does not answer.
pub async fn view(who: &Staff, state: Option<State>, page: i64) -> Result<View> {
    let page = page.clamp(1, 1_000_000);
    let mut tx = who.look(Action::DeliveriesPage).await?;
    let (open, open_total) = rows::delivery_list_open(&mut tx, PAGE).await?;
    let (lines, total) = rows::delivery_list(&mut tx, state, PAGE, (page - 1) * PAGE).await?;
    let counted = rows::delivery_count(&mut tx).await?;
    let count = |state| counted.iter().find(|(of, _)| *of == state).map_or(0, |(_, n)| *n);
    Ok(View {
        counts: State::ALL.iter().map(|row| (row.0, count(row.0))).collect(),
        open: open.into_iter().map(Line::from).collect(),
        open_total,
        lines: lines.into_iter().map(Line::from).collect(),
        total,
        page,
    })
}

fn id(form: &Fields) -> Result<MailId> {
    MailId::parse(form.get("mail")).map_err(|_| NOT_FOUND)
}

/// Tries a mail again; its mailbox counts as working again. One that was given up goes back into the outbox. Of one that
/// came back only its subject is kept: the mailbox is told what it missed and where to read it.
///
/// # Errors
/// There is no such mail, or [`Failure::NotNow`] when it cannot be tried again.
pub async fn retry(who: &Staff, form: &Fields) -> Result<()> {
    let id = id(form)?;
    let mut tx = who.begin(Action::DeliveryRetry).await?;
    let row = rows::delivery_find(&mut tx, &id).await?.ok_or(NOT_FOUND)?;
    if !Line::from(row.clone()).again {
        return Err(Failure::NotNow.into());
    }
    let now = who.now();
    // Whoever says "try again" says that the address works, and what was kept back for it goes as well.
    bounce_clear(&mut tx, &row.recipient, now).await?;
    if row.state == State::GivenUp {
        rows::delivery_retry(&mut tx, &id, now).await?;
        who.service().mail_waits();
    } else {
        rows::delivery_leave(&mut tx, &id, now).await?;
        let letter = letters::missed(&row.subject, row.written, &who.service().link("/"));
        enqueue(&mut tx, who, &row.recipient, id.as_str(), &letter).await?;
    }
    Ok(tx.commit().await?)
}

/// Says that nothing more is to be done about a mail.
///
/// # Errors
/// There is no such mail, or [`Failure::Conflict`] when somebody was first.
pub async fn leave(who: &Staff, form: &Fields) -> Result<()> {
    let id = id(form)?;
    let mut tx = who.begin(Action::DeliveryLeave).await?;
    rows::delivery_find(&mut tx, &id).await?.ok_or(NOT_FOUND)?;
    rows::delivery_leave(&mut tx, &id, who.now()).await?;
    Ok(tx.commit().await?)
}

/// Who was told what about a request, in order.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn about(who: &Staff, request: &RequestId) -> Result<Vec<Line>> {
    let mut tx = who.look(Action::CasePage).await?;
    requests::find(&mut tx, who, Action::CasePage, request).await?;
    let rows = rows::delivery_list_about(&mut tx, request, ABOUT).await?;
    Ok(rows.into_iter().map(Line::from).collect())
}

/// Whether mails wait for somebody to look after them, for `/readyz`.
///
/// # Errors
/// The database does not answer.
pub async fn wait_for_care(system: &System) -> Result<bool> {
    let mut tx = system.service().db().read().await?;
    Ok(rows::delivery_count_open(&mut tx).await? > 0)
}
