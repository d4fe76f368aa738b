//! What staff ask a provider, in rounds with a last day each; and what time does when nobody answers.

use crate::authority::{Member, Person as _, Staff, System, Who};
use crate::error::Result;
use crate::mail::{self, questions as letters};
use crate::requests::{ahead, hold, seen, step_letter};
use crate::{facts, files, findings, letters_of_decision};
use domain::access::Action;
use domain::calendar::days_between;
use domain::checklist;
use domain::failure::Failure;
use domain::file::{self, Evidence};
use domain::form::{Fields, Problem};
use domain::ids::RequestId;
use domain::reason::Cited;
use domain::request::item::ITEMS_MAX;
use domain::request::questions::reminder;
use domain::request::{Act, Elapsed, ItemKind, NewItem, Questions, Request, State, Verdict};
use domain::text;
use domain::time::Date;
use serde_json::{Value, json};
use store::Tx;
use store::requests as rows;

/// The actor who ends what nobody answered. Not a person: two people decided what takes effect by it.
pub const EXPIRER: &str = "expirer";
/// Reminders begin so many days before a last day.
const REMIND_WITHIN: i32 = 14;

/// Asks the provider: new items, and those sent back. The statutory clock keeps running.
///
/// # Errors
/// Nothing to ask, or a proposal is pending.
pub async fn ask(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let items = NewItem::parse_all(form)?;
    let mut tx = who.begin(Action::QuestionsAsk).await?;
    let (request, version) = hold(&mut tx, who, Action::QuestionsAsk, id).await?;
    let request = request.act(who.account().id(), who.now(), Act::Ask(items, ahead(who)?))?;
    rows::request_save(&mut tx, &request, version, None).await?;
    let mut data = round(&request);
    if let Some(cited) = Cited::of(form) {
        data["cited"] = cited.to_string().into();
    }
    let seq = facts::record(&mut tx, who, id.as_str(), "request.asked", data).await?;
    let letter = letter(who, &request);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// The form for a round as the checklist begins it, from slot `first` on: a question for each item whose newest
/// finding says to ask, unless that was done since.
#[must_use]
pub fn from_findings(list: &findings::View, questions: &Questions, first: u16) -> Fields {
    let mut fields = Fields::default();
    let newest = list.lines.iter().filter_map(|line| Some((line.item, line.findings.first()?)));
    let to_ask = newest
        .filter(|(_, found)| found.verdict == checklist::Verdict::Ask)
        .filter(|(item, found)| !questions.has_asked(item.code, found.at));
    for (slot, (item, found)) in (first..=ITEMS_MAX).zip(to_ask) {
        fields.set(&format!("item.{slot}.question"), &found.note);
        fields.set(&format!("item.{slot}.about"), item.code);
    }
    fields
}

/// The open round, as facts keep it.
fn round(request: &Request) -> Value {
    let items: Vec<Value> = request
        .questions
        .waiting()
        .map(|item| json!({ "number": item.number, "question": item.question, "form": item.kind }))
        .collect();
    let due_on = request.questions.open().map(|round| round.due_on.to_string());
    json!({ "round": request.questions.rounds.len(), "items": items, "due_on": due_on })
}

fn letter(who: &impl Who, request: &Request) -> mail::Letter {
    let name = who.service().gatekeeper().service_name(&request.service);
    letters::asked(&name, &request.questions, &link(who, request))
}

fn link(who: &impl Who, request: &Request) -> String {
    who.service().link(&format!("/provider/requests/{}/questions", request.id))
}

/// Keeps what the provider has typed of its answers, as long as nobody else changed them since `version`.
/// Returns the version the next save must name.
///
/// # Errors
/// [`Failure::Conflict`], or nothing is asked.
pub async fn save(who: &Member, id: &RequestId, version: i64, form: Fields) -> Result<i64> {
    let mut tx = who.begin(Action::QuestionsSave).await?;
    let (request, current) = hold(&mut tx, who, Action::QuestionsSave, id).await?;
    if version != current {
        return Err(Failure::Conflict.into());
    }
    domain::request::submission::check_draft(&form)?;
    let request = request.act(who.account().id(), who.now(), Act::Type(form))?;
    rows::request_save(&mut tx, &request, current, None).await?;
    tx.commit().await?;
    Ok(current + 1)
}

/// Answers every item of the open round, as long as nobody else changed the answers since `version`.
///
/// # Errors
/// An item without an answer (then what was typed is kept), nothing is asked, the last day is over, or
/// [`Failure::Conflict`].
pub async fn answer(who: &Member, id: &RequestId, version: i64, form: &Fields) -> Result<()> {
    let mut tx = who.begin(Action::QuestionsAnswer).await?;
    let (request, current) = hold(&mut tx, who, Action::QuestionsAnswer, id).await?;
    if request.state != State::Asked {
        return Err(late(&request).into());
    }
    seen(version, current)?;
    let (by, now) = (who.account().id(), who.now());
    let sent = files::unsent(&mut tx, id).await?;
    let answers = match read(&mut tx, &request, form, &sent).await? {
        Ok(answers) => answers,
        Err(problems) => {
            return Err(kept(tx, request.act(by, now, Act::Type(form.clone()))?, current, problems).await?);
        }
    };
    let given: Vec<Value> =
        answers.iter().map(|(item, answer)| json!({ "number": item, "answer": answer })).collect();
    let request = request.act(by, now, Act::Answer(answers, who.service().today()))?;
    rows::request_save(&mut tx, &request, current, None).await?;
    files::send(&mut tx, id, now).await?;
    let data = json!({ "round": request.questions.rounds.len(), "answers": given, "files": sent });
    let seq = facts::record(&mut tx, who, id.as_str(), "request.answered", data).await?;
    let letter = step_letter(&mut tx, who, &request).await?;
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// An answer to each item, and the files that go along: none that waits for the scanner, none left behind, and every
/// document one of the request's own.
async fn read(
    tx: &mut Tx,
    request: &Request,
    form: &Fields,
    sent: &[Evidence],
) -> Result<Result<Vec<(u16, String)>, Vec<Problem>>> {
    let mut problems = file::none_left_behind(form).err().unwrap_or_default();
    problems.extend(file::problems(sent));
    let answers = match request.questions.read(form) {
        Ok(answers) => answers,
        Err(wrong) => {
            problems.extend(wrong);
            return Ok(Err(problems));
        }
    };
    for item in request.questions.waiting().filter(|item| item.kind == ItemKind::Document) {
        let named = answers.iter().find(|(number, _)| *number == item.number).map(|(_, file)| file.as_str());
        if !files::has(tx, &request.id, named.unwrap_or_default()).await? {
            let sentence = text!("question-document-missing");
            problems.push(Problem { field: item.field(), sentence });
        }
    }
    Ok(if problems.is_empty() { Ok(answers) } else { Err(problems) })
}

/// Why there is nothing to answer any more.
fn late(request: &Request) -> Failure {
    let ended = request.questions.rounds.last().and_then(|round| round.ended);
    if ended.is_some_and(|ended| ended.expired) { Failure::TooLate } else { Failure::NotNow }
}

async fn kept(
    mut tx: store::Tx,
    request: Request,
    version: i64,
    problems: Vec<Problem>,
) -> Result<crate::Error> {
    rows::request_save(&mut tx, &request, version, None).await?;
    tx.commit().await?;
    Ok(problems.into())
}

/// Judges the answer to one item. The form names how many answers its page showed, and how it stood.
///
/// # Errors
/// It was not answered, what is missing is not said, another answer came meanwhile, or a colleague judged it first.
pub async fn judge(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let (item, verdict) = Verdict::parse(form)?;
    let mut tx = who.begin(Action::QuestionsJudge).await?;
    let (request, version) = hold(&mut tx, who, Action::QuestionsJudge, id).await?;
    let data = match &verdict {
        Verdict::Accept => json!({ "number": item, "verdict": "accept" }),
        Verdict::Again(note) => json!({ "number": item, "verdict": "again", "note": note }),
    };
    let stood = request.questions.item(item).map(|item| (item.answers.len(), item.standing.code()));
    let request = request.act(who.account().id(), who.now(), Act::Judge(item, verdict))?;
    if stood.is_none_or(|(answers, code)| {
        form.get("answers").parse() != Ok(answers) || form.get("standing") != code
    }) {
        return Err(Failure::Conflict.into());
    }
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "question.judged", data).await?;
    Ok(tx.commit().await?)
}

/// Ends every round nobody answered, and lets announced refusals nobody responded to take effect. A request that
/// fails is told to the log and keeps no other waiting. Returns how many requests it moved.
///
/// # Errors
/// The database does not answer.
pub async fn elapse(system: &System) -> Result<usize> {
    let system = &system.named(EXPIRER);
    let today = system.service().today();
    let mut tx = system.service().db().read().await?;
    let waking = rows::request_list_waking(&mut tx, &today.to_string()).await?;
    drop(tx);
    let mut moved = 0;
    for id in &waking {
        match elapse_one(system, id, today).await {
            Ok(elapsed) => moved += usize::from(elapsed),
            Err(error) => tracing::error!(request = %id, %error, "a request could not be moved on"),
        }
    }
    Ok(moved)
}

/// Whether time did something to this request now: somebody else may have been faster.
async fn elapse_one(system: &System, id: &RequestId, today: Date) -> Result<bool> {
    let mut tx = system.begin().await?;
    rows::request_hold(&mut tx, id).await?;
    let Some((request, version)) = rows::request_find(&mut tx, id).await? else { return Ok(false) };
    let Ok((request, elapsed)) = request.elapse(system.now(), today, &ahead(system)?) else {
        return Ok(false);
    };
    rows::request_save(&mut tx, &request, version, None).await?;
    let (kind, data) = match (elapsed, &request.state) {
        (Elapsed::TookEffect, State::Refused { measure, .. }) => {
            ("refusal.took_effect", json!({ "measure": measure }))
        }
        (Elapsed::BecameFinal, _) => ("refusal.became_final", json!({})),
        _ => ("request.expired", json!({ "round": request.questions.rounds.len() })),
    };
    let seq = facts::record(&mut tx, system, id.as_str(), kind, data).await?;
    if let (Elapsed::TookEffect, State::Refused { measure, .. }) = (elapsed, &request.state) {
        letters_of_decision::took_effect(&mut tx, system, &request, measure).await?;
    }
    let letter = match elapsed {
        Elapsed::Expired => {
            let name = system.service().gatekeeper().service_name(&request.service);
            Some(letters::expired(&name, &link(system, &request)))
        }
        Elapsed::TookEffect => Some(step_letter(&mut tx, system, &request).await?),
        // They were told the last day when it was refused.
        Elapsed::BecameFinal => None,
    };
    if let Some(letter) = letter {
        mail::enqueue_to_organisation(&mut tx, system, &request.organisation, &seq.to_string(), &letter)
            .await?;
    }
    tx.commit().await?;
    Ok(true)
}

/// Reminds providers of questions whose last day comes near, each time once. Returns how many are due one today.
///
/// # Errors
/// The database does not answer.
pub async fn remind(system: &System) -> Result<usize> {
    let today = system.service().today();
    let Ok(until) = today.checked_add(jiff::Span::new().days(REMIND_WITHIN + 1)) else { return Ok(0) };
    let mut tx = system.service().db().read().await?;
    let near = rows::request_list_waking(&mut tx, &until.to_string()).await?;
    let mut due = Vec::new();
    for id in &near {
        let found = rows::request_find(&mut tx, id).await?;
        due.extend(found.and_then(|(request, _)| Some((reminder_of(system, &request, today)?, request))));
    }
    drop(tx);
    for ((cause, letter), request) in &due {
        let mut tx = system.begin().await?;
        mail::enqueue_to_organisation(&mut tx, system, &request.organisation, cause, letter).await?;
        tx.commit().await?;
    }
    Ok(due.len())
}

/// The reminder a provider is to have today, with what makes it the only one of its kind.
fn reminder_of(system: &System, request: &Request, today: Date) -> Option<(String, mail::Letter)> {
    let round = request.questions.open().filter(|_| request.state == State::Asked)?;
    let asked_on = crate::clock::date_in(&system.service().gatekeeper().zone, round.at);
    let days = reminder(asked_on, round.due_on, today)?;
    let name = system.service().gatekeeper().service_name(&request.service);
    let left = days_between(today, round.due_on);
    let letter = letters::reminder(&name, round.due_on, left, &link(system, request));
    Some((format!("{}:{}:{days}", request.id, request.questions.rounds.len()), letter))
}
