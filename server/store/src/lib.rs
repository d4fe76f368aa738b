//! All the SQL there is: one text for SQLite and PostgreSQL, dispatched by `on!`.
//!
//! Functions here read and write rows; they never decide. A function takes the open transaction of a
//! use case. State changes are compare-and-set on `version` and answer [`Error::Conflict`].

/// Runs one body against whichever driver the transaction belongs to.
macro_rules! on {
    ($tx:expr, |$c:ident| $body:expr) => {{
        #[cfg(feature = "testing")]
        $crate::testing::one_statement();
        match $tx {
            $crate::Tx::Sqlite(tx) => {
                let $c = &mut **tx;
                $body
            }
            $crate::Tx::Postgres(tx) => {
                let $c = &mut **tx;
                $body
            }
        }
    }};
}

/// Declares the statements of one file, and a list of them that a test prepares on both engines.
macro_rules! sql {
    ($($name:ident = $text:expr;)*) => {
        $(const $name: &str = $text;)*
        /// Every statement of this file.
        pub(crate) const ALL: &[&str] = &[$($name),*];
    };
}

pub mod accounts;
pub mod addresses;
pub mod agreements;
pub mod audit;
pub mod bounces;
pub mod choices;
pub mod clients;
pub mod closures;
pub mod comments;
mod db;
pub mod deliveries;
pub mod desks;
mod dialect;
mod error;
pub mod events;
pub mod exports;
pub mod factors;
pub mod federation;
pub mod files;
pub mod findings;
pub mod invitations;
pub mod keys;
pub mod letters;
pub mod looks;
pub mod mails;
pub mod mentions;
pub mod messages;
pub mod milestones;
pub mod notes;
pub mod organisations;
pub mod passkeys;
pub mod queue;
pub mod reasons;
pub mod reports;
pub mod requests;
pub mod sealed;
pub mod sessions;
pub mod staff;
pub mod stages;
#[cfg(feature = "testing")]
pub mod testing;
pub mod threads;
pub mod tracker;

pub use db::{Db, Tx, is_this_machine};
pub use error::{Error, Result};

/// Every SQL statement of this package.
#[must_use]
pub fn statements() -> Vec<&'static str> {
    [
        accounts::ALL,
        addresses::ALL,
        agreements::ALL,
        audit::ALL,
        bounces::ALL,
        choices::ALL,
        clients::ALL,
        closures::ALL,
        deliveries::ALL,
        desks::ALL,
        comments::ALL,
        events::ALL,
        exports::ALL,
        factors::ALL,
        federation::ALL,
        findings::ALL,
        files::ALL,
        invitations::ALL,
        keys::ALL,
        letters::ALL,
        looks::ALL,
        mails::ALL,
        mentions::ALL,
        messages::ALL,
        milestones::ALL,
        notes::ALL,
        organisations::ALL,
        passkeys::ALL,
        reports::ALL,
        reasons::ALL,
        queue::ALL,
        queue::LINES,
        requests::ALL,
        sealed::ALL,
        sessions::ALL,
        staff::ALL,
        stages::ALL,
        tracker::ALL,
        threads::ALL,
    ]
    .concat()
}

/// One row changed, or somebody else was first.
fn changed(rows: u64) -> Result<()> {
    if rows == 1 { Ok(()) } else { Err(Error::Conflict) }
}
