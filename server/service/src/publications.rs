//! Offers and notices: published once, never changed, hashed.

use crate::authority::{System, Visitor, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{hash, random};
use domain::access::Action;
use domain::ids::{NoticeId, OfferId};
pub use store::agreements::OfferRow;

use store::agreements::{offer_find, offer_find_newest, offer_insert, offer_list};
use store::choices::{NoticeRow, notice_find_newest, notice_insert};

/// The offers the portal ships with, by service.
const OFFERS: [(&str, &str); 2] = [
    ("whatsapp", include_str!("../../../texts/offers/whatsapp-1.md")),
    ("messenger", include_str!("../../../texts/offers/messenger-1.md")),
];

/// Publishes the shipped texts where nothing is published yet.
///
/// # Errors
/// The database does not answer.
pub async fn publish_shipped(system: &System) -> Result<()> {
    let mut tx = system.begin().await?;
    let now = system.now();
    for (service, offer) in OFFERS {
        if offer_find_newest(&mut tx, service).await?.is_none() {
            let id = OfferId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?;
            let row = OfferRow {
                id: id.to_string(),
                service: service.to_owned(),
                version: 1,
                title: title(offer),
                text: offer.to_owned(),
                sha256: hash::sha256_hex(offer.as_bytes()),
                published_at: now.0,
            };
            offer_insert(&mut tx, &row).await?;
        }
        for (language, notice) in texts::notices() {
            if notice_find_newest(&mut tx, service, language).await?.is_some() {
                continue;
            }
            let id = NoticeId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?;
            let row = NoticeRow {
                id: id.to_string(),
                service: service.to_owned(),
                language: language.to_owned(),
                version: 1,
                text: notice.to_owned(),
                sha256: hash::sha256_hex(notice.as_bytes()),
                published_at: now.0,
            };
            notice_insert(&mut tx, &row).await?;
        }
    }
    crate::reasons::ship(&mut tx, now).await?;
    Ok(tx.commit().await?)
}

fn title(markdown: &str) -> String {
    markdown.lines().find_map(|line| line.strip_prefix("# ")).unwrap_or("Reference Offer").trim().to_owned()
}

/// Every published offer version.
///
/// # Errors
/// The database does not answer.
pub async fn offers(who: &Visitor) -> Result<Vec<OfferRow>> {
    let mut tx = who.look(Action::Offers).await?;
    Ok(offer_list(&mut tx).await?)
}

/// One offer version.
///
/// # Errors
/// It was never published.
pub async fn offer(who: &Visitor, id: &OfferId) -> Result<OfferRow> {
    let mut tx = who.look(Action::Offer).await?;
    offer_find(&mut tx, id).await?.ok_or(NOT_FOUND)
}

/// The newest mails, for `/dev/mail`.
///
/// # Errors
/// The database does not answer.
pub async fn mails(who: &Visitor) -> Result<Vec<store::mails::MailRow>> {
    let mut tx = who.look(Action::DevMail).await?;
    Ok(store::mails::mail_list_latest(&mut tx, 200).await?)
}
