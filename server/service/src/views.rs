//! Selections of the queue that staff keep under a name.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::random;
use domain::access::Action;
use domain::form::Fields;
use domain::ids::SavedViewId;
use domain::saved_view::{MOST, said};
use domain::text;
use store::desks::{self as rows, SavedView};

/// A view, as its page shows it.
#[derive(Clone, Debug)]
pub struct View {
    /// Id.
    pub id: SavedViewId,
    /// What it is called.
    pub name: String,
    /// The query of its address.
    pub query: String,
    /// Whether colleagues see it.
    pub shared: bool,
    /// Who saved it.
    pub owner: String,
    /// Whether whoever looks saved it.
    pub own: bool,
}

/// Own views and those colleagues share.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Staff) -> Result<Vec<View>> {
    let me = who.account().id();
    let mut tx = who.look(Action::ViewsPage).await?;
    let view = |SavedView { id, owner, owner_name, name, query, shared }: SavedView| {
        let own = owner == *me;
        View { id, name, query, shared, owner: owner_name, own }
    };
    Ok(rows::view_list(&mut tx, me).await?.into_iter().map(view).collect())
}

/// Keeps a selection. `query` asks for it.
///
/// # Errors
/// No name, one they have used, or too many views.
pub async fn save(who: &Staff, form: &Fields, query: String) -> Result<()> {
    let said = said(form)?;
    let id = SavedViewId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let owner = who.account().id().clone();
    let mut tx = who.begin(Action::ViewSave).await?;
    not_named(&mut tx, who, &said.name, &id).await?;
    let view =
        SavedView { id, owner, owner_name: String::new(), name: said.name, query, shared: said.shared };
    if !rows::view_insert(&mut tx, &view, MOST, who.now()).await? {
        return Err(Error::wrong("name", text!("view-many", most = MOST)));
    }
    Ok(tx.commit().await?)
}

async fn not_named(tx: &mut store::Tx, who: &Staff, name: &str, but: &SavedViewId) -> Result<()> {
    if rows::view_is_named(tx, who.account().id(), name, but).await? {
        return Err(Error::wrong("name", text!("view-name-taken")));
    }
    Ok(())
}

/// Gives an own view another name, shares it or takes it back.
///
/// # Errors
/// As for [`save`], or it is not theirs.
pub async fn change(who: &Staff, id: &SavedViewId, form: &Fields) -> Result<()> {
    let said = said(form)?;
    let mut tx = who.begin(Action::ViewChange).await?;
    not_named(&mut tx, who, &said.name, id).await?;
    rows::view_update(&mut tx, id, who.account().id(), &said.name, said.shared).await.map_err(theirs)?;
    Ok(tx.commit().await?)
}

/// Removes an own view.
///
/// # Errors
/// It is not theirs.
pub async fn remove(who: &Staff, id: &SavedViewId) -> Result<()> {
    let mut tx = who.begin(Action::ViewRemove).await?;
    rows::view_delete(&mut tx, id, who.account().id()).await.map_err(theirs)?;
    Ok(tx.commit().await?)
}

/// What is not theirs is not there.
fn theirs(error: store::Error) -> Error {
    if matches!(error, store::Error::Conflict) { NOT_FOUND } else { error.into() }
}
