//! What happens next with a request, in one sentence for each side: who acts, and by when.

use super::intervention::Intervention;
use super::readiness::Tracks;
use super::request::Request;
use super::state::State;
use crate::text;
use crate::text::Text;

/// Who reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The provider that asks.
    Provider,
    /// The gatekeeper's staff.
    Gatekeeper,
}

impl Request {
    /// What happens next, said to one side. Staff also read what their colleagues have proposed; a provider
    /// does not.
    #[must_use]
    pub fn next(&self, side: Side, tracks: Tracks) -> Text {
        match side {
            Side::Provider => self.next_for_provider(tracks),
            Side::Gatekeeper => self.next_for_gatekeeper(tracks),
        }
    }

    fn next_for_provider(&self, tracks: Tracks) -> Text {
        let dated = |with, without| self.dated(with, without);
        match &self.state {
            State::Draft => text!("request-next-provider-draft"),
            State::Received => {
                dated("request-next-provider-received", "request-next-provider-received-undated")
            }
            State::InReview { announced: Some(announced), .. } if announced.response.is_none() => {
                text!("request-next-provider-announced", until = announced.until)
            }
            State::InReview { announced: Some(_), .. } => text!("request-next-provider-heard"),
            State::InReview { .. } if self.challenged().is_some() => {
                text!("request-next-provider-challenged")
            }
            State::InReview { .. } => {
                dated("request-next-provider-in-review", "request-next-provider-in-review-undated")
            }
            State::Asked => dated("request-next-provider-asked", "request-next-provider-asked-undated"),
            State::Accepted { .. } if tracks.complete() => {
                dated("request-next-provider-complete", "request-next-provider-complete-undated")
            }
            State::Accepted { .. } => {
                dated("request-next-provider-accepted", "request-next-provider-accepted-undated")
            }
            State::Refused { challenge_until: Some(until), .. } => {
                text!("request-next-provider-refused", until = *until)
            }
            State::Refused { challenge_until: None, .. } => text!("request-next-provider-refused-finally"),
            State::Ready => text!("request-next-provider-ready"),
            State::Live => text!("request-next-provider-live"),
            State::Suspended { .. } => {
                dated("request-next-provider-suspended", "request-next-provider-suspended-undated")
            }
            State::Withdrawn | State::Terminated { .. } => text!("request-next-provider-over"),
        }
    }

    fn next_for_gatekeeper(&self, tracks: Tracks) -> Text {
        let dated = |with, without| self.dated(with, without);
        if let Some(intended) = &self.intended {
            return match intended.what {
                Intervention::Suspend { .. } => text!("request-next-gatekeeper-suspension"),
                Intervention::Resume { .. } => text!("request-next-gatekeeper-resumption"),
                Intervention::Terminate { .. } => text!("request-next-gatekeeper-termination"),
                Intervention::Reverse { .. } => text!("request-next-gatekeeper-reversal"),
            };
        }
        match &self.state {
            State::Draft => text!("request-next-gatekeeper-draft"),
            State::Received => {
                dated("request-next-gatekeeper-received", "request-next-gatekeeper-received-undated")
            }
            State::InReview { proposal: Some(_), .. } => {
                dated("request-next-gatekeeper-proposed", "request-next-gatekeeper-proposed-undated")
            }
            State::InReview { announced: Some(announced), .. } if announced.response.is_none() => {
                text!("request-next-gatekeeper-announced", until = announced.until)
            }
            State::InReview { announced: Some(_), .. } => text!("request-next-gatekeeper-heard"),
            State::InReview { .. } if self.challenged().is_some() => {
                text!("request-next-gatekeeper-challenged")
            }
            State::InReview { .. } => {
                dated("request-next-gatekeeper-in-review", "request-next-gatekeeper-in-review-undated")
            }
            State::Asked => dated("request-next-gatekeeper-asked", "request-next-gatekeeper-asked-undated"),
            State::Accepted { declaration: Some(_) } => {
                dated("request-next-gatekeeper-declared", "request-next-gatekeeper-declared-undated")
            }
            State::Accepted { declaration: None } if tracks.complete() => {
                dated("request-next-gatekeeper-complete", "request-next-gatekeeper-complete-undated")
            }
            State::Accepted { declaration: None } => {
                dated("request-next-gatekeeper-accepted", "request-next-gatekeeper-accepted-undated")
            }
            State::Refused { challenge_until: Some(until), .. } => {
                text!("request-next-gatekeeper-refused", until = *until)
            }
            State::Refused { challenge_until: None, .. } => text!("request-next-gatekeeper-over"),
            State::Ready => text!("request-next-gatekeeper-ready"),
            State::Live => text!("request-next-gatekeeper-live"),
            State::Suspended { .. } => {
                dated("request-next-gatekeeper-suspended", "request-next-gatekeeper-suspended-undated")
            }
            State::Withdrawn | State::Terminated { .. } => text!("request-next-gatekeeper-over"),
        }
    }

    /// The message that names the legal date, or the one for a request without a running clock.
    fn dated(&self, with: &'static str, without: &'static str) -> Text {
        match self.due_on().filter(|_| self.is_running()) {
            Some(due) => Text::new(with).with("due", due),
            None => Text::new(without),
        }
    }
}
