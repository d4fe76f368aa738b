//! How a server function ends: on a new page, or back at the form with everything that was typed.

use super::ApiError;
use super::visit::{ACCOUNT, Visit, tell_entry, trace};
use domain::failure::Failure;
use domain::form::{Attempt, Fields};
use domain::ids::AccountId;
use serde::{Deserialize, Serialize};
use service::Result;
use service::authority::Who as _;
use service::error::Error;

/// Its value has changed its shape once; under another name what an older version left is not looked at.
const KEPT: &str = "typed";
/// Most forms kept at once.
const KEPT_FORMS: usize = 8;
/// Most bytes of typed text kept at once. A draft in any script fits whose session has ended.
const KEPT_BYTES: usize = 128 * 1024;
/// What must never be kept in a web session or come back into a page.
const SECRET: [&str; 6] = ["password", "present_password", "token", "registration", "code", "credential"];

/// The buttons of a draft, as slots. Whichever failed has what was typed.
pub const DRAFT: [&str; 6] =
    ["requests/submit", "requests/save", "files/add", "files/remove", "comments/add", "comments/resolve"];
/// The buttons of the answers to a round of questions.
pub const ANSWERS: [&str; 4] = ["questions/answer", "questions/save", "files/add", "files/remove"];
/// The buttons of a challenge.
pub const CHALLENGE: [&str; 3] = ["requests/challenge", "files/add", "files/remove"];
/// Every form with several buttons.
const FORMS: [&[&str]; 3] = [&DRAFT, &ANSWERS, &CHALLENGE];
/// The slot of the comments on a draft that nobody added yet. The draft itself does not hold them.
pub const COMMENTS: &str = "comments/typed";

/// What was typed into a form that was not sent to its end.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// What was typed and what is wrong with it.
    pub attempt: Attempt,
    /// Why it failed; nothing when it only waits, because another button of it was pressed.
    pub failure: Option<Failure>,
}

/// Which of several equal forms this was: the things it names, as its page does.
fn thing_of(form: &Fields) -> String {
    let things: Vec<&str> = [
        "milestone",
        "item",
        "key",
        "request",
        "provider",
        "account",
        "change",
        "invitation",
        "session",
        "passkey",
        "client",
        "catalogued",
        "mail",
        "view",
    ]
    .iter()
    .map(|name| form.get(name))
    .filter(|text| !text.is_empty() && text.len() <= 128)
    .collect();
    things.join(":")
}

/// A form that failed, waiting in the web session to be shown again.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Slot {
    slot: String,
    thing: String,
    kept: Kept,
}

impl Slot {
    fn is(&self, slot: &str, thing: &str) -> bool {
        self.slot == slot && self.thing == thing
    }

    fn bytes(&self) -> usize {
        bytes_of(&self.kept)
    }
}

fn bytes_of(kept: &Kept) -> usize {
    kept.attempt.fields.iter().map(|(name, value)| name.len() + value.len()).sum()
}

/// Whether two slots belong to buttons of one form.
fn are_of_one_form(one: &str, other: &str) -> bool {
    FORMS.iter().any(|form| form.contains(&one) && form.contains(&other))
}

/// The comments being typed in a draft when one of its buttons did what it should, without the one it added.
fn comments(slot: &str, form: &Fields) -> Option<Kept> {
    // What was submitted is no draft any more.
    if slot == "requests/submit" {
        return None;
    }
    let added = format!("comment.{}", form.get("section"));
    let waits = |name: &str, text: &str| {
        name.starts_with("comment.") && !text.trim().is_empty() && (slot != "comments/add" || name != added)
    };
    let typed: Fields = form.iter().filter(|(name, text)| waits(name, text)).collect();
    (typed != Fields::default()).then(|| Kept { attempt: Attempt::fresh(typed), failure: None })
}

impl Visit {
    /// What was typed into a form that failed.
    ///
    /// # Errors
    /// The session cannot be read.
    pub async fn kept(&self, slot: &str, thing: &str) -> Result<Option<Kept>> {
        let slots: Vec<Slot> = self.stored(KEPT).await?.unwrap_or_default();
        Ok(slots.into_iter().find(|s| s.is(slot, thing)).map(|s| s.kept))
    }

    /// The last of the forms in the session that fits, by slot, thing and what is kept.
    ///
    /// # Errors
    /// The session cannot be read.
    pub async fn kept_last(&self, fits: impl Fn(&str, &str, &Kept) -> bool) -> Result<Option<Kept>> {
        let slots: Vec<Slot> = self.stored(KEPT).await?.unwrap_or_default();
        Ok(slots.into_iter().rev().find(|s| fits(&s.slot, &s.thing, &s.kept)).map(|s| s.kept))
    }

    /// Keeps a form that failed in place of an earlier one, or forgets it. Old ones make room, so that a
    /// session never grows beyond a few forms; the newest stays, however long. Of strangers less is kept, and
    /// nothing once they try too often: anyone can open a session.
    async fn keep(&self, slot: &str, thing: &str, kept: Option<Kept>) -> Result<()> {
        let mut slots: Vec<Slot> = self.stored(KEPT).await?.unwrap_or_default();
        let before = slots.len();
        slots.retain(|s| !s.is(slot, thing));
        if kept.is_none() && slots.len() == before {
            return Ok(());
        }
        let stranger = self.stored::<AccountId>(ACCOUNT).await?.is_none();
        let fits = |kept: &Kept| kept.failure != Some(Failure::TooMany) && bytes_of(kept) <= KEPT_BYTES;
        if let Some(kept) = kept.filter(|kept| !stranger || fits(kept)) {
            slots.push(Slot { slot: slot.to_owned(), thing: thing.to_owned(), kept });
        }
        let too_much = |slots: &[Slot]| {
            slots.len() > KEPT_FORMS || slots.iter().map(Slot::bytes).sum::<usize>() > KEPT_BYTES
        };
        while slots.len() > 1 && too_much(&slots) {
            slots.remove(0);
        }
        self.session.insert(KEPT, slots).await.map_err(Error::internal)
    }

    /// Forgets what was typed into a form before one of its buttons did what it should: what the others kept when they
    /// failed is older now than what is saved. Only what waits for another button stays, such as comments on a draft.
    pub(super) async fn forget(&self, slot: &str, form: &Fields) {
        if self.try_to_forget(slot, &thing_of(form), form).await.is_err() {
            let trace = &self.visitor().origin().trace;
            tracing::warn!(trace, "what was typed before could not be forgotten");
        }
    }

    async fn try_to_forget(&self, slot: &str, thing: &str, form: &Fields) -> Result<()> {
        let mut slots: Vec<Slot> = self.stored(KEPT).await?.unwrap_or_default();
        let before = slots.len();
        slots.retain(|s| {
            let failed_beside = s.kept.failure.is_some() && are_of_one_form(&s.slot, slot);
            s.thing != thing || (s.slot != slot && !failed_beside)
        });
        // Looked at first: a session that is as it was is not saved.
        if slots.len() != before {
            self.session.insert(KEPT, slots).await.map_err(Error::internal)?;
        }
        if DRAFT.contains(&slot) {
            self.keep(COMMENTS, thing, comments(slot, form)).await?;
        }
        Ok(())
    }

    /// Leads to a page that shows once more what was typed, before it is done.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn look_again(&self, slot: &str, form: Fields, page: &str) -> Result<(), ApiError> {
        let thing = thing_of(&form);
        tell_entry(|entry| entry.is_about(&thing, &form));
        let kept = Kept { attempt: Attempt::fresh(form.without(&SECRET)), failure: Some(Failure::Wrong) };
        self.keep(slot, &thing, Some(kept)).await.map_err(|error| ApiError::new(error.failure()))?;
        leptos_axum::redirect(page);
        Ok(())
    }

    /// Keeps what was typed into a form of which another button was pressed, until its own is.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn keep_typed(&self, slot: &str, form: &Fields) -> Result<()> {
        let typed = Attempt::fresh(form.clone().without(&SECRET));
        self.keep(slot, &thing_of(form), Some(Kept { attempt: typed, failure: None })).await
    }

    /// Ends a server function: goes on to a page, or keeps what was typed and says why not.
    ///
    /// # Errors
    /// Whatever `done` is.
    pub async fn settle(&self, slot: &str, form: Fields, done: Result<String>) -> Result<(), ApiError> {
        let thing = thing_of(&form);
        tell_entry(|entry| entry.is_about(&thing, &form));
        match done {
            Ok(page) => {
                self.forget(slot, &form).await;
                leptos_axum::redirect(&page);
                Ok(())
            }
            Err(error) => Err(ApiError::new(self.keep_failed(slot, &thing, form, error, &trace()).await)),
        }
    }

    /// Keeps what was typed into a form that failed, and what is wrong with it.
    async fn keep_failed(&self, slot: &str, thing: &str, form: Fields, error: Error, trace: &str) -> Failure {
        let failure = error.failure();
        let problems = match error {
            Error::Wrong(problems) => problems,
            Error::Failed(_) => Vec::new(),
            Error::Internal(cause) => {
                tracing::error!(trace, slot, %cause, "a use case failed");
                Vec::new()
            }
        };
        let kept =
            Kept { attempt: Attempt { fields: form.without(&SECRET), problems }, failure: Some(failure) };
        if self.keep(slot, thing, Some(kept)).await.is_err() {
            tracing::warn!(trace, "what was typed could not be kept");
        }
        failure
    }

    /// Ends a form that is no server function, as [`Visit::settle`] ends one that is: with the page to go on
    /// to, or with what the address of the page it came from has to say.
    ///
    /// # Errors
    /// Whatever `done` is.
    pub async fn settle_upload(
        &self,
        slot: &str,
        form: Fields,
        done: Result<String>,
    ) -> Result<String, ApiError> {
        let (thing, origin) = (thing_of(&form), self.visitor().origin());
        if let Some(entry) = &origin.entry {
            entry.is_about(&thing, &form);
        }
        let error = match done {
            Ok(page) => {
                self.forget(slot, &form).await;
                return Ok(page);
            }
            Err(error) => error,
        };
        let failure = self.keep_failed(slot, &thing, form, error, &origin.trace).await;
        if let Some(entry) = &origin.entry {
            entry.failed(failure);
        }
        Err(ApiError { failure, trace: origin.trace.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_keeps_the_comments_that_were_not_added() {
        let form: Fields = [
            ("request", "r"),
            ("description", "Typed."),
            ("section", "what"),
            ("comment", "c"),
            ("comment.what", "Is this right?"),
            ("comment.publish", "And this?"),
            ("comment.service", " "),
        ]
        .into_iter()
        .collect();
        let waits = |slot| {
            let kept = comments(slot, &form).map(|kept| kept.attempt.fields).unwrap_or_default();
            kept.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(waits("requests/save"), ["comment.publish", "comment.what"]);
        assert_eq!(waits("comments/add"), ["comment.publish"]);
        assert!(waits("requests/submit").is_empty());
        assert!(comments("files/add", &Fields::default()).is_none());
    }

    #[test]
    fn buttons_of_one_form_have_what_was_typed_in_common() {
        assert!(are_of_one_form("requests/save", "comments/add"));
        assert!(are_of_one_form("files/add", "questions/answer"));
        assert!(!are_of_one_form("requests/save", "questions/save"));
        assert!(!are_of_one_form("keys/register", "keys/register"));
    }
}
