//! The life of a request: every arrow between its states.
//!
//! | from | act | to |
//! |---|---|---|
//! | draft | submit | received |
//! | received | open | in review |
//! | in review | ask | asked |
//! | asked | type | asked |
//! | asked | answer, until the last day | in review |
//! | asked | (time: the last day is over) | in review |
//! | in review, asked | judge an answer | the same |
//! | in review, asked | find | the same |
//! | in review | propose | in review (with a proposal) |
//! | in review (with a proposal) | approve, by another person | accepted, or in review (with an announced refusal) |
//! | in review (with a proposal to refuse after a response) | approve, by another person | refused |
//! | in review (with a proposal) | send back | in review |
//! | in review (with an announced refusal) | respond, until the last day | in review |
//! | in review (with an announced refusal) | call off | in review |
//! | in review (with an announced refusal) | (time: the last day is over) | refused |
//! | refused | (time: the last day to challenge it is over) | refused, for good |
//! | refused | challenge, until the last day | in review (challenged), for people who took no part before |
//! | in review (challenged, with a proposal) | approve, by another person | in review or asked (upheld), or refused |
//! | accepted | declare ready | accepted (with a declaration) |
//! | accepted (with a declaration) | confirm ready, by another person | ready |
//! | ready | launch | live |
//! | received, in review, asked, accepted, ready | withdraw | withdrawn |
//! | submitted and not over | amend | the same |
//! | submitted | declare a conflict | the same, without what that person proposed |
//! | accepted, ready, live | intend suspension | the same (with an intervention) |
//! | suspended | intend resumption | the same (with an intervention) |
//! | live, suspended | intend termination | the same (with an intervention) |
//! | accepted, refused | intend reversal | the same (with an intervention) |
//! | any of them (with an intervention) | carry out, by another person | suspended, where it was, terminated, or in review |
//! | any of them (with an intervention) | abandon | the same |

use super::act::{Act, Refused};
use super::amendment::Amendment;
use super::announcement::{Announced, Response};
use super::challenge::{Challenge, Ruling};
use super::conflict::Conflict;
use super::intervention::Intended;
use super::measure::{Measure, Proposal, Reasons};
use super::periods::Ahead;
use super::readiness::Declaration;
use super::request::Request;
use super::state::{State, StateKind};
use crate::functionality::Functionality;
use crate::ids::{AccountId, RequestId};
use crate::time::{Date, Timestamp};

/// What time alone did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Elapsed {
    /// A round of questions went unanswered.
    Expired,
    /// An announced refusal took effect.
    TookEffect,
    /// A refusal was not challenged.
    BecameFinal,
}

impl Request {
    /// Does one act. Every arrow of the table above is one arm; nothing else is possible.
    ///
    /// # Errors
    /// [`Refused`], naming why.
    pub fn act(self, by: &AccountId, now: Timestamp, act: Act) -> Result<Self, Refused> {
        if self.is_conflicted(by) {
            return Err(Refused::Conflicted);
        }
        let takes_part = act.is_review() && self.challenged().is_none() && !self.took_part.contains(by);
        let Self { state, intended, since, .. } = self;
        let mut next = Self { state: State::Draft, intended: None, since: now, ..self };
        next.state = match (state, act) {
            (State::Draft, Act::Submit(submission, clock)) => {
                next.submission = Some(*submission);
                next.received_at = Some(now);
                next.clock = clock;
                State::Received
            }
            (State::Received, Act::Open) => State::in_review(),
            (State::InReview { proposal: None, announced: None }, Act::Ask(items, ahead)) => {
                let first = next.questions.rounds.is_empty();
                let due_on = if first { ahead.answer } else { ahead.answer_again };
                next.questions = next.questions.ask(by, now, due_on, items)?;
                State::Asked
            }
            (State::Asked, Act::Type(typed)) => {
                next.questions = next.questions.typed(typed);
                next.since = since;
                State::Asked
            }
            (State::Asked, Act::Answer(answers, today)) => {
                if let Some(round) = next.questions.open() {
                    if today > round.due_on {
                        return Err(Refused::TooLate);
                    }
                    next.questions = next.questions.answer(by, now, &answers)?;
                }
                State::in_review()
            }
            (state @ (State::InReview { .. } | State::Asked), Act::Judge(item, verdict)) => {
                next.questions = next.questions.judge(item, verdict)?;
                next.since = since;
                state
            }
            (state @ (State::InReview { .. } | State::Asked), Act::Find) => {
                next.since = since;
                state
            }
            (State::InReview { proposal: None, announced }, Act::Propose(reasons)) => {
                next.may_propose(by, &reasons, announced.as_deref())?;
                next.since = since;
                State::InReview { proposal: Some(Proposal { by: by.clone(), at: now, reasons }), announced }
            }
            (State::InReview { proposal: Some(proposal), announced }, Act::Approve(ahead)) => {
                if proposal.by == *by {
                    return Err(Refused::SamePerson);
                }
                next.may_decide(by, proposal.reasons.is_ruling())?;
                next.decide(proposal, by, now, announced, &ahead)?
            }
            (State::InReview { proposal: Some(_), announced }, Act::SendBack(_)) => {
                next.since = since;
                State::InReview { proposal: None, announced }
            }
            (State::InReview { proposal: None, announced: Some(announced) }, Act::Respond(text, today))
                if announced.response.is_none() =>
            {
                if today > announced.until {
                    return Err(Refused::TooLate);
                }
                let response = Some(Response { by: by.clone(), at: now, text });
                State::InReview {
                    proposal: None,
                    announced: Some(Box::new(Announced { response, ..*announced })),
                }
            }
            (State::InReview { proposal: None, announced: Some(_) }, Act::CallOff(_)) => State::in_review(),
            // Whatever staff mean to do about the refusal: it gives way.
            (State::Refused { measure, challenge_until: Some(until) }, Act::Challenge(grounds, today)) => {
                if today > until {
                    return Err(Refused::TooLate);
                }
                next.challenges.push(Challenge { by: by.clone(), at: now, grounds, measure, ruling: None });
                State::in_review()
            }
            (state, Act::Amend(why, submission, fields)) if state.kind().is_amendable() => {
                let same = next.current().is_none_or(|now| {
                    now == &*submission || now.functionalities != submission.functionalities
                });
                if same {
                    return Err(Refused::NotAnAmendment);
                }
                next.amendments.push(Amendment { by: by.clone(), at: now, why, submission: *submission });
                next.draft = fields;
                next.intended = intended;
                next.since = since;
                state
            }
            // Even when it is over: messages go on, and somebody else reads its papers.
            (state, Act::DeclareConflict(why)) if state.kind() != StateKind::Draft => {
                next.conflicts.push(Conflict { by: by.clone(), at: now, why });
                next.intended = intended.filter(|intended| intended.by != *by);
                next.since = since;
                state.without(by)
            }
            (State::Accepted { declaration: None }, Act::DeclareReady(tracks)) => {
                if !tracks.complete() {
                    return Err(Refused::TracksIncomplete);
                }
                next.intended = intended;
                State::Accepted { declaration: Some(Declaration { by: by.clone(), at: now }) }
            }
            (State::Accepted { declaration: Some(declaration) }, Act::ConfirmReady(tracks, today)) => {
                if declaration.by == *by {
                    return Err(Refused::SamePerson);
                }
                if !tracks.complete() {
                    return Err(Refused::TracksIncomplete);
                }
                next.clock = next.clock.map(|clock| clock.stop(today));
                // A reversal proposed before fits no longer.
                next.intended = intended.filter(|intended| intended.what.fits(StateKind::Ready));
                State::Ready
            }
            (State::Ready, Act::Launch) => {
                next.intended = intended;
                State::Live
            }
            (
                State::Received
                | State::InReview { .. }
                | State::Asked
                | State::Accepted { .. }
                | State::Ready,
                Act::Withdraw,
            ) => {
                next.questions = next.questions.drop_open(now);
                State::Withdrawn
            }
            (state, Act::Intend(what)) if intended.is_none() && what.fits(state.kind()) => {
                if what.measure().is_some_and(|measure| !next.is_about(&measure.functionalities)) {
                    return Err(Refused::NotAPart);
                }
                next.intended = Some(Intended { by: by.clone(), at: now, what });
                next.since = since;
                state
            }
            (state, Act::CarryOut) => match intended {
                Some(intended) if intended.by == *by => return Err(Refused::SamePerson),
                Some(intended) => intended.what.carry_out(state)?,
                None => return Err(Refused::NoSuchArrow),
            },
            (state, Act::Abandon(_)) if intended.is_some() => {
                next.since = since;
                state
            }
            _ => return Err(Refused::NoSuchArrow),
        };
        if takes_part {
            next.took_part.push(by.clone());
        }
        Ok(next)
    }

    /// Whether somebody took part in the review a challenge is about, so that they do not rule on it.
    #[must_use]
    pub fn has_taken_part(&self, who: &AccountId) -> bool {
        self.took_part.contains(who) || self.decided_by.contains(who)
    }

    /// Does what time alone does: a round of questions that nobody answered ends, an announced refusal nobody
    /// responded to takes effect, a refusal nobody challenged becomes final. Two people have decided it by then.
    ///
    /// # Errors
    /// [`Refused::NoSuchArrow`] while no last day is over.
    pub fn elapse(self, now: Timestamp, today: Date, ahead: &Ahead) -> Result<(Self, Elapsed), Refused> {
        if self.wakes_on().is_none_or(|last_day| today <= last_day) {
            return Err(Refused::NoSuchArrow);
        }
        let stood_since = self.since;
        let mut next = Self { since: now, ..self };
        match next.state {
            State::InReview { announced: Some(announced), .. } => {
                next.decided_by.extend(announced.by);
                let challenge_until = Some(ahead.challenge);
                next.state = State::Refused { measure: announced.measure, challenge_until };
                Ok((next, Elapsed::TookEffect))
            }
            State::Refused { measure, .. } => {
                next.since = stood_since;
                next.state = State::Refused { measure, challenge_until: None };
                Ok((next, Elapsed::BecameFinal))
            }
            _ => {
                next.questions = next.questions.expire(now);
                next.state = State::in_review();
                Ok((next, Elapsed::Expired))
            }
        }
    }

    /// The last day after which time alone does something.
    #[must_use]
    pub fn wakes_on(&self) -> Option<Date> {
        match &self.state {
            State::Asked => self.questions.open().map(|round| round.due_on),
            State::InReview { announced: Some(announced), .. } if announced.response.is_none() => {
                Some(announced.until)
            }
            State::Refused { challenge_until, .. } => *challenge_until,
            _ => None,
        }
    }

    /// What this request leaves behind when it is accepted in part: the same request for what was refused, with a
    /// refusal announced. It has the same receipt and so the same legal date.
    #[must_use]
    pub fn rest(&self, id: RequestId, announced: Announced) -> Self {
        let refused = announced.measure.functionalities.clone();
        let mut took_part = self.took_part.clone();
        took_part.extend(announced.by.iter().filter(|by| !self.took_part.contains(by)).cloned());
        Self {
            id,
            state: State::InReview { proposal: None, announced: Some(Box::new(announced)) },
            intended: None,
            clock: self.clock_about(&refused),
            covers: Some(refused),
            took_part,
            ..self.clone()
        }
    }

    fn may_propose(
        &self,
        by: &AccountId,
        reasons: &Reasons,
        announced: Option<&Announced>,
    ) -> Result<(), Refused> {
        // What is announced waits for its response, and a challenge for its ruling.
        if announced.is_some_and(|announced| announced.response.is_none())
            || reasons.is_ruling() != self.challenged().is_some()
        {
            return Err(Refused::NoSuchArrow);
        }
        let fits = match reasons {
            Reasons::Refuse(measure) => self.is_about(&measure.functionalities),
            Reasons::Part { measure, .. } => {
                let refused = &measure.functionalities;
                self.is_about(refused) && !self.functionalities().iter().all(|f| refused.contains(f))
            }
            Reasons::Accept { .. } | Reasons::Uphold { .. } | Reasons::Reject { .. } => true,
        };
        if !fits {
            return Err(Refused::NotAPart);
        }
        self.may_decide(by, reasons.is_ruling())
    }

    /// Whether these are some or all of what it is about.
    fn is_about(&self, some: &[Functionality]) -> bool {
        !some.is_empty() && some.iter().all(|f| self.functionalities().contains(f))
    }

    fn may_decide(&self, by: &AccountId, ruling: bool) -> Result<(), Refused> {
        let ruled = self.challenges.iter().filter_map(|challenge| challenge.ruling.as_ref());
        let ruled = ruling && ruled.flat_map(|ruling| &ruling.by).any(|before| before == by);
        let ruled = ruled || ruling && self.took_part.contains(by);
        if ruled || self.decided_by.contains(by) { Err(Refused::DecidedBefore) } else { Ok(()) }
    }

    /// Where an approved proposal leads.
    fn decide(
        &mut self,
        proposal: Proposal,
        by: &AccountId,
        now: Timestamp,
        announced: Option<Box<Announced>>,
        ahead: &Ahead,
    ) -> Result<State, Refused> {
        let both = [proposal.by, by.clone()];
        let rule = |upheld, reasons| Ruling { by: both.clone(), at: now, upheld, reasons };
        Ok(match proposal.reasons {
            Reasons::Accept { .. } => {
                self.decided_by.extend(both);
                State::Accepted { declaration: None }
            }
            Reasons::Refuse(measure) => {
                // Whoever announced it has had their say as well.
                if let Some(announced) = announced {
                    self.decided_by.extend(announced.by.into_iter().chain(both));
                    return Ok(State::Refused { measure, challenge_until: Some(ahead.challenge) });
                }
                let announced =
                    Announced { measure, by: both, at: now, until: ahead.respond, response: None };
                State::InReview { proposal: None, announced: Some(Box::new(announced)) }
            }
            Reasons::Part { measure, .. } => {
                self.decided_by.extend(both);
                self.part_with(&measure.functionalities);
                State::Accepted { declaration: None }
            }
            Reasons::Uphold { reasons } => {
                self.close_challenge(rule(true, reasons))?;
                let questions = std::mem::take(&mut self.questions);
                self.questions = questions.ask_expired(by, now, ahead.answer_again);
                if self.questions.open().is_some() { State::Asked } else { State::in_review() }
            }
            Reasons::Reject { reasons } => {
                let measure = self.close_challenge(rule(false, reasons))?;
                State::Refused { measure, challenge_until: None }
            }
        })
    }

    fn close_challenge(&mut self, ruling: Ruling) -> Result<Measure, Refused> {
        let open = self.challenges.last_mut().filter(|challenge| challenge.ruling.is_none());
        let challenge = open.ok_or(Refused::NoSuchArrow)?;
        challenge.ruling = Some(ruling);
        Ok(challenge.measure.clone())
    }

    fn part_with(&mut self, refused: &[Functionality]) {
        let kept: Vec<Functionality> =
            self.functionalities().iter().copied().filter(|f| !refused.contains(f)).collect();
        self.clock = self.clock_about(&kept);
        self.covers = Some(kept);
    }
}

#[cfg(test)]
#[path = "life_tests.rs"]
mod tests;
