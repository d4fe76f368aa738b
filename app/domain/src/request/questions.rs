//! What staff ask a provider: items of a kind each, asked in rounds with a last day each. Every item is answered,
//! accepted or asked again by itself.

use super::act::Refused;
use super::item::{Answer, Item, NewItem, Standing, Verdict};
use crate::calendar::days_between;
use crate::form::{Fields, Problem, Reader};
use crate::ids::AccountId;
use crate::time::{Date, Timestamp};
use serde::{Deserialize, Serialize};

/// Items asked together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Who asked.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// The last day to answer.
    pub due_on: Date,
    /// Numbers of the items.
    pub items: Vec<u16>,
    /// How it ended, once it did.
    pub ended: Option<Ended>,
}

/// How a round ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// When.
    pub at: Timestamp,
    /// Whether its last day passed without an answer.
    pub expired: bool,
}

/// Everything asked about one request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Questions {
    /// By number, from 1.
    pub items: Vec<Item>,
    /// In order.
    pub rounds: Vec<Round>,
    /// What the provider has typed and not sent.
    pub typed: Fields,
}

/// Days before a last day on which the provider is reminded.
const REMINDERS: [i32; 3] = [2, 7, 14];

/// The reminder that is due today, by its number of days; none when the round was opened later than that.
#[must_use]
pub fn reminder(asked_on: Date, due_on: Date, today: Date) -> Option<i32> {
    let (left, whole) = (days_between(today, due_on), days_between(asked_on, due_on));
    REMINDERS.into_iter().find(|days| (0..=*days).contains(&left) && *days < whole)
}

impl Questions {
    /// The round that waits for an answer.
    #[must_use]
    pub fn open(&self) -> Option<&Round> {
        self.rounds.last().filter(|round| round.ended.is_none())
    }

    /// An item by its number.
    #[must_use]
    pub fn item(&self, number: u16) -> Option<&Item> {
        self.items.iter().find(|item| item.number == number)
    }

    /// The items that wait for an answer.
    pub fn waiting(&self) -> impl Iterator<Item = &Item> {
        self.open().into_iter().flat_map(|round| &round.items).filter_map(|number| self.item(*number))
    }

    /// Items sent back to be asked once more, with why.
    pub fn to_ask_again(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| matches!(item.standing, Standing::Again { .. }))
    }

    /// Whether something about a finding was asked since it was written.
    #[must_use]
    pub fn has_asked(&self, about: &str, since: Timestamp) -> bool {
        let asked_since = |number| self.rounds.iter().any(|r| r.at >= since && r.items.contains(&number));
        self.items.iter().any(|item| item.about == about && asked_since(item.number))
    }

    /// Opens a round of new items and of those sent back.
    ///
    /// # Errors
    /// [`Refused::NothingAsked`] when there are none, [`Refused::NoSuchArrow`] while one is open.
    pub fn ask(
        mut self,
        by: &AccountId,
        now: Timestamp,
        due_on: Date,
        new: Vec<NewItem>,
    ) -> Result<Self, Refused> {
        if self.open().is_some() {
            return Err(Refused::NoSuchArrow);
        }
        let mut asked = Vec::new();
        for item in &mut self.items {
            if let Standing::Again { note } = &item.standing {
                item.missing.clone_from(note);
                item.standing = Standing::Asked;
                asked.push(item.number);
            }
        }
        for NewItem { kind, question, about } in new {
            let number = self.items.last().map_or(1, |item| item.number.saturating_add(1));
            self.items.push(Item {
                number,
                kind,
                question,
                about,
                missing: String::new(),
                standing: Standing::Asked,
                answers: Vec::new(),
            });
            asked.push(number);
        }
        if asked.is_empty() {
            return Err(Refused::NothingAsked);
        }
        self.rounds.push(Round { by: by.clone(), at: now, due_on, items: asked, ended: None });
        Ok(self)
    }

    /// Keeps what the provider types.
    #[must_use]
    pub fn typed(self, typed: Fields) -> Self {
        let own = typed.only(|name| self.waits_for(name));
        let typed = self.unsent().iter().chain(own.iter()).collect();
        Self { typed, ..self }
    }

    /// What is typed for the open round.
    #[must_use]
    pub fn begun(&self) -> Fields {
        self.typed.clone().only(|name| self.waits_for(name))
    }

    /// What was typed for an earlier round and not sent in time.
    #[must_use]
    pub fn unsent(&self) -> Fields {
        self.typed.clone().only(|name| !self.waits_for(name))
    }

    fn waits_for(&self, field: &str) -> bool {
        self.waiting().any(|item| item.owns(field))
    }

    /// Reads an answer to each item of the open round.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn read(&self, fields: &Fields) -> Result<Vec<(u16, String)>, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let answers = self.waiting().map(|item| (item.number, item.read(&mut r))).collect();
        r.finish(answers)
    }

    /// Closes the open round with an answer to each of its items.
    ///
    /// # Errors
    /// [`Refused::NoSuchArrow`] without an open round, or with an item that has no answer.
    pub fn answer(
        mut self,
        by: &AccountId,
        now: Timestamp,
        answers: &[(u16, String)],
    ) -> Result<Self, Refused> {
        let waiting: Vec<u16> = self.waiting().map(|item| item.number).collect();
        if waiting.is_empty() || waiting.iter().any(|n| !answers.iter().any(|(number, _)| number == n)) {
            return Err(Refused::NoSuchArrow);
        }
        let unsent = self.unsent();
        for (number, value) in answers.iter().filter(|(number, _)| waiting.contains(number)) {
            if let Some(item) = self.items.iter_mut().find(|item| item.number == *number) {
                item.answers.push(Answer { by: by.clone(), at: now, value: value.clone() });
                item.missing.clear();
                item.standing = Standing::Answered;
            }
        }
        self.end(now, false);
        self.typed = unsent;
        Ok(self)
    }

    /// Judges an answered item.
    ///
    /// # Errors
    /// [`Refused::NoSuchArrow`] unless it was answered.
    pub fn judge(mut self, number: u16, verdict: Verdict) -> Result<Self, Refused> {
        let item = self.items.iter_mut().find(|item| item.number == number).ok_or(Refused::NoSuchArrow)?;
        // What was sent back may be accepted after all, and the other way round, until it is asked.
        // What expired can be asked once more; there is no answer that could be good.
        let no_answer = item.standing == Standing::Expired && verdict == Verdict::Accept;
        if item.standing == Standing::Asked || no_answer {
            return Err(Refused::NoSuchArrow);
        }
        item.standing = match verdict {
            Verdict::Accept => Standing::Accepted,
            Verdict::Again(note) => Standing::Again { note },
        };
        Ok(self)
    }

    /// Closes the open round without an answer. What was typed stays.
    #[must_use]
    pub fn expire(mut self, now: Timestamp) -> Self {
        let waiting: Vec<u16> = self.waiting().map(|item| item.number).collect();
        for item in self.items.iter_mut().filter(|item| waiting.contains(&item.number)) {
            item.standing = Standing::Expired;
        }
        self.end(now, true);
        self
    }

    /// Closes the open round because nothing is asked any more. As it was when there is none.
    #[must_use]
    pub fn drop_open(mut self, now: Timestamp) -> Self {
        self.end(now, false);
        self
    }

    /// Asks again what expired. As it was when nothing did.
    #[must_use]
    pub fn ask_expired(mut self, by: &AccountId, now: Timestamp, due_on: Date) -> Self {
        let mut asked = Vec::new();
        for item in self.items.iter_mut().filter(|item| item.standing == Standing::Expired) {
            item.standing = Standing::Asked;
            asked.push(item.number);
        }
        if !asked.is_empty() {
            self.rounds.push(Round { by: by.clone(), at: now, due_on, items: asked, ended: None });
        }
        self
    }

    fn end(&mut self, at: Timestamp, expired: bool) {
        if let Some(round) = self.rounds.last_mut().filter(|round| round.ended.is_none()) {
            round.ended = Some(Ended { at, expired });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::ItemKind;

    #[test]
    fn what_was_not_sent_in_time_outlives_later_rounds() {
        let (by, at) = (AccountId::parse("00000000-0000-7000-8000-000000000001").unwrap(), Timestamp(0));
        let typed = |pairs: &[(&str, &str)]| pairs.iter().copied().collect::<Fields>();
        let asks = |questions: Questions, question: &str| {
            let item = NewItem { kind: ItemKind::Text, question: question.to_owned(), about: String::new() };
            questions.ask(&by, at, Date::constant(2026, 1, 29), vec![item]).unwrap()
        };
        let late = asks(Questions::default(), "Where?").typed(typed(&[("answer.1", "Half")])).expire(at);
        assert_eq!((late.begun(), late.unsent()), (Fields::default(), typed(&[("answer.1", "Half")])));
        let next = asks(late, "Who?").typed(typed(&[("answer.2", "Ada"), ("answer.1", "forged")]));
        assert_eq!(
            (next.begun(), next.unsent()),
            (typed(&[("answer.2", "Ada")]), typed(&[("answer.1", "Half")]))
        );
        let sent = next.answer(&by, at, &[(2, "Ada".to_owned())]).unwrap();
        assert_eq!((sent.begun(), sent.unsent()), (Fields::default(), typed(&[("answer.1", "Half")])));
    }

    #[test]
    fn reminders_come_at_14_7_and_2_days_and_not_on_the_day_of_asking() {
        let day = |n: i8| Date::constant(2026, 1, n);
        let (asked, due) = (day(1), day(29));
        let due_when = |today| reminder(asked, due, day(today));
        assert_eq!(due_when(14), None);
        assert_eq!([due_when(15), due_when(21)], [Some(14), Some(14)]);
        assert_eq!([due_when(22), due_when(26)], [Some(7), Some(7)]);
        assert_eq!([due_when(27), due_when(29)], [Some(2), Some(2)]);
        assert_eq!(due_when(30), None);
        assert_eq!(reminder(day(15), due, day(15)), None);
        assert_eq!(reminder(day(15), due, day(22)), Some(7));
    }
}
