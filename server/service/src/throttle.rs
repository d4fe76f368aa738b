//! Slows guessing and mail floods down. An attempt is counted before it is tried, so that many sent at
//! once cannot slip through together, and taken back when it succeeds. Counters live in the database:
//! they hold across servers and restarts.

use crate::authority::{Origin, Who};
use crate::error::{Error, Result};
use crate::{Service, hash};
use domain::access::Action;
use domain::failure::Failure;
use domain::ids::AccountId;
use domain::time::{Millis, Timestamp, minutes};
use std::net::IpAddr;
use store::Tx;
use store::accounts as rows;

/// Attempts are counted over this long.
const WINDOW: Millis = minutes(15);
/// Wrong passwords for one account from one network.
const GUESSES_FROM_ONE_NETWORK: i64 = 10;
/// Wrong passwords for one account from everywhere. High, or strangers lock people out.
const GUESSES_FROM_EVERYWHERE: i64 = 100;
/// Wrong passwords from one network, for whatever accounts.
const GUESSES_OF_ONE_NETWORK: i64 = 50;
/// Wrong codes for one account.
const GUESSES_OF_A_CODE: i64 = 10;
/// Mails one address is sent because somebody typed it.
const MAILS_TO_ONE_ADDRESS: i64 = 5;
/// Mails one network causes that way.
const MAILS_OF_ONE_NETWORK: i64 = 50;

/// Acts of one web session.
const ACTS_OF_ONE_SESSION: i64 = 1_500;
/// Acts that succeed of one account, one client or one person.
const ACTS_OF_ONE_ACCOUNT: i64 = 2_000;
/// Acts from one network, where many people may sit.
const ACTS_OF_ONE_NETWORK: i64 = 6_000;

/// The counters one attempt falls under, each with what closes it.
pub(crate) struct Throttle(Vec<(String, i64)>);

impl Throttle {
    /// Guessing the password of `name`, which is hashed: the table holds no names.
    pub(crate) fn guess(who: &impl Who, kind: &str, name: &str) -> Self {
        let name = hash::sha256_hex(name.to_lowercase().as_bytes());
        let network = network(&who.origin().address);
        Self(vec![
            (format!("guess:{kind}:{name}:{network}"), GUESSES_FROM_ONE_NETWORK),
            (format!("guess:{kind}:{name}"), GUESSES_FROM_EVERYWHERE),
            (format!("guess:{network}"), GUESSES_OF_ONE_NETWORK),
        ])
    }

    /// Guessing a code of an account whose password is known. One counter for all networks: a guesser has a
    /// chance of three in a million each time.
    pub(crate) fn code(who: &impl Who, kind: &str, account: &AccountId) -> Self {
        let network = network(&who.origin().address);
        Self(vec![
            (format!("code:{kind}:{account}"), GUESSES_OF_A_CODE),
            (format!("guess:{network}"), GUESSES_OF_ONE_NETWORK),
        ])
    }

    /// Having a mail of some kind sent to an address somebody typed. Each kind by itself, so that mails of one
    /// do not keep another away.
    pub(crate) fn mail(who: &impl Who, kind: &str, email: &str) -> Self {
        let email = hash::sha256_hex(email.to_lowercase().as_bytes());
        Self(vec![
            (format!("mail:{kind}:{email}"), MAILS_TO_ONE_ADDRESS),
            (format!("mail:{}", network(&who.origin().address)), MAILS_OF_ONE_NETWORK),
        ])
    }

    /// Trying to change anything, from one network and in one web session.
    pub(crate) fn acts(origin: &Origin) -> Self {
        let of_session =
            origin.session.as_ref().map(|sha256| (format!("acts:session:{sha256}"), ACTS_OF_ONE_SESSION));
        let of_network = (format!("acts:{}", network(&origin.address)), ACTS_OF_ONE_NETWORK);
        Self(of_session.into_iter().chain([of_network]).collect())
    }

    /// Changing anything, by whoever acts, on however many machines they are signed in.
    pub(crate) fn acts_of(actor: &str) -> Self {
        let actor = hash::sha256_hex(actor.as_bytes());
        Self(vec![(format!("acts:actor:{actor}"), ACTS_OF_ONE_ACCOUNT)])
    }

    /// Counts an attempt, under the narrowest counter first. A closed one ends it there: an attempt that is
    /// refused writes nothing and brings no wider counter nearer to its limit.
    ///
    /// # Errors
    /// [`Failure::TooMany`].
    pub(crate) async fn count(&self, who: &impl Who, action: Action) -> Result<()> {
        who.ready(action)?;
        self.count_at(who.service(), who.now()).await
    }

    /// Counts an attempt of nobody in particular, like [`Throttle::count`].
    ///
    /// # Errors
    /// [`Failure::TooMany`].
    pub(crate) async fn count_at(&self, service: &Service, now: Timestamp) -> Result<()> {
        let since = now - WINDOW;
        let mut tx = service.db().read().await?;
        for (key, limit) in &self.0 {
            if rows::throttle_count(&mut tx, key, since).await? >= *limit {
                return Err(closed());
            }
        }
        drop(tx);
        let mut tx = service.db().write().await?;
        let within = self.hit(&mut tx, now).await;
        tx.commit().await?;
        within
    }

    /// Counts an attempt inside a transaction.
    ///
    /// # Errors
    /// [`Failure::TooMany`].
    pub(crate) async fn hit(&self, tx: &mut Tx, now: Timestamp) -> Result<()> {
        for (key, limit) in &self.0 {
            if rows::throttle_hit(tx, key, now, now - WINDOW).await? > *limit {
                return Err(closed());
            }
        }
        Ok(())
    }

    /// Takes an attempt back that succeeded.
    pub(crate) async fn forgive(&self, tx: &mut Tx) -> Result<()> {
        for (key, _) in &self.0 {
            rows::throttle_forgive(tx, key).await?;
        }
        Ok(())
    }
}

fn closed() -> Error {
    tracing::info!("too many attempts");
    Failure::TooMany.into()
}

/// What belongs to one customer of a network: an IPv4 address, or 64 bits of an IPv6 address.
fn network(address: &str) -> String {
    match address.parse() {
        Ok(IpAddr::V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => v4.to_string(),
            None => v6.segments()[..4].iter().map(|part| format!("{part:x}")).collect::<Vec<_>>().join(":"),
        },
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn a_customer_of_ipv6_is_64_bits() {
        assert_eq!(network("2001:db8:1:2:aaaa::1"), network("2001:db8:1:2::9"));
        assert_ne!(network("2001:db8:1:2::1"), network("2001:db8:1:3::1"));
        assert_eq!(network("::ffff:192.0.2.1"), network("192.0.2.1"));
    }
}
