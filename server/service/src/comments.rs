//! What members of an organisation say to each other about the sections of a draft. Staff never see it.

use crate::authority::{Member, Person as _, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::random;
use crate::requests::{find, hold, save_typed};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::ids::{CommentId, RequestId};
use domain::request::{Section, StateKind};
use domain::text;
use store::comments as rows;

pub use store::comments::CommentRow;

/// Most comments on one draft.
const MOST: i64 = 200;

/// What was said about a draft, in the order it was said.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn list(who: &Member, id: &RequestId) -> Result<Vec<CommentRow>> {
    let mut tx = who.look(Action::DraftPage).await?;
    find(&mut tx, who, Action::DraftPage, id).await?;
    Ok(rows::comment_list(&mut tx, id).await?)
}

/// Says something about the section whose button was pressed, and saves what was typed around it.
///
/// # Errors
/// Nothing said, or too much; [`Failure::Conflict`].
pub async fn add(who: &Member, id: &RequestId, form: Fields) -> Result<Section> {
    let section = Section::parse(form.get("section")).ok_or(NOT_FOUND)?;
    let field = format!("comment.{}", section.as_str());
    let mut r = Reader::new(&form);
    let said = r.text(&field, text!("comment-comment"), 4_000, text!("comment-missing"));
    let said = r.finish(said)?;
    let mut tx = who.begin(Action::CommentAdd).await?;
    let (request, version) = hold(&mut tx, who, Action::CommentAdd, id).await?;
    if request.state.kind() != StateKind::Draft {
        return Err(Failure::NotNow.into());
    }
    if rows::comment_count(&mut tx, id).await? >= MOST {
        return Err(Error::wrong(&field, text!("comment-too-many", max = MOST)));
    }
    save_typed(&mut tx, who, request, version, form).await?;
    let now = who.now();
    let comment = CommentId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?;
    rows::comment_insert(&mut tx, &comment, id, section, &said, who.account().id(), now).await?;
    tx.commit().await?;
    Ok(section)
}

/// Settles a comment, and saves what was typed around it.
///
/// # Errors
/// [`Failure::Conflict`] when somebody settled it, or saved, meanwhile.
pub async fn resolve(who: &Member, id: &RequestId, comment: &CommentId, form: Fields) -> Result<()> {
    let mut tx = who.begin(Action::CommentResolve).await?;
    let (request, version) = hold(&mut tx, who, Action::CommentResolve, id).await?;
    if request.state.kind() != StateKind::Draft {
        return Err(Failure::NotNow.into());
    }
    save_typed(&mut tx, who, request, version, form).await?;
    rows::comment_resolve(&mut tx, comment, id, who.account().id(), who.now()).await?;
    Ok(tx.commit().await?)
}
