//! What a provider gets for a request it submitted: when it was received, what that means, and what it said,
//! with a hash anybody can compute.

use crate::authority::{Member, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::files::{self, Line};
use crate::requests::{self, View};
use crate::{clock, facts, hash};
use domain::access::Action;
use domain::ids::RequestId;
use domain::request::{Clock, Submission};

/// A receipt.
#[derive(Clone, Debug)]
pub struct Receipt {
    /// The request as it stands. What is shown of it does not change any more.
    pub seen: View,
    /// What was submitted.
    pub submission: Submission,
    /// The files that were submitted with it.
    pub files: Vec<Line>,
    /// The period that began with it, if any.
    pub clock: Option<Clock>,
    /// The instant of receipt to the millisecond, on the gatekeeper's clock and in UTC.
    pub instants: [String; 2],
    /// What was submitted, as the bytes that were hashed.
    pub text: String,
    /// Their SHA-256, as it was recorded.
    pub sha256: String,
    /// The fact that recorded it.
    pub fact: facts::Fact,
}

/// Reads the receipt of a request.
///
/// # Errors
/// [`Failure::NotFound`](domain::failure::Failure::NotFound) for strangers, and before it was submitted.
pub async fn view(who: &Member, id: &RequestId) -> Result<Receipt> {
    let mut seen = requests::view(who, Action::ReceiptPage, id).await?;
    // What was parted from another has the receipt of that one.
    while let Some(origin) = parted_from(&seen) {
        seen = requests::view(who, Action::ReceiptPage, &origin).await?;
    }
    let submitted = seen.facts.iter().find(|fact| fact.kind == "request.submitted").cloned();
    let (Some(fact), Some(at), Some(submission)) =
        (submitted, seen.request.received_at, seen.request.submission.clone())
    else {
        return Err(NOT_FOUND);
    };
    // Of what came later nothing stands in it.
    let mut files = files::list(who, Action::ReceiptPage, &seen.request.id).await?;
    files.retain(|line| submission.files.iter().any(|file| file.sha256 == line.evidence.sha256));
    // The request's own is narrowed and stopped by what happens to it.
    let clock = serde_json::from_value(fact.data["clock"].clone()).map_err(Error::internal)?;
    let sha256 = fact.data["submission_sha256"].as_str().map(str::to_owned);
    Ok(Receipt {
        instants: [clock::exact(&who.service().gatekeeper().zone, at), clock::rfc3339(at)],
        // The recorded answers, not what a newer version of the portal would write for them.
        submission,
        files,
        clock,
        text: hash::canonical(&fact.data["submission"]),
        sha256: sha256.ok_or_else(|| Error::internal("a submission is recorded with its hash"))?,
        fact,
        seen,
    })
}

fn parted_from(seen: &View) -> Option<RequestId> {
    let link = seen.links.iter().find(|link| link.kind == "part" && !link.is_later)?;
    Some(link.other.clone())
}
