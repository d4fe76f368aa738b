//! A provider's side of a request: draft, submit, answer, challenge, withdraw, and reading it.

use crate::authority::{Member, Person, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::lifeline::{Lifeline, lifeline};
use crate::mail::{self, decisions, letters};
use crate::{clock, facts, files, hash, random};
use domain::access::{Action, Role};
use domain::failure::Failure;
use domain::file;
use domain::form::{Fields, Reader};
use domain::ids::RequestId;
use domain::organisation::Organisation;
use domain::request::{Act, Ahead, Clock, Request, Side, State, StateKind, Submission, Tracks, submission};
use domain::text;
use domain::text::{Text, Value as Shown};
use serde_json::{Value, json};
use store::Tx;
use store::requests as rows;

pub use store::requests::{RequestLine, RequestLink};

/// Finds a request for somebody who may do `action` to it. Drafts are the provider's alone, and whoever of the staff
/// declared a conflict of interest neither reads nor changes the case any more.
pub(crate) async fn find(
    tx: &mut Tx,
    who: &impl Who,
    action: Action,
    id: &RequestId,
) -> Result<(Request, i64)> {
    let found = rows::request_find(tx, id).await?.ok_or(NOT_FOUND)?;
    who.sees(action, &found.0.organisation)?;
    if let Role::Staff(_) = who.role() {
        if found.0.state.kind() == StateKind::Draft {
            return Err(NOT_FOUND);
        }
        if who.holder().is_some_and(|it| found.0.is_conflicted(it.id())) {
            return Err(Failure::Conflicted.into());
        }
    }
    Ok(found)
}

/// Finds a request to change it or what hangs on it; nobody else does until the transaction ends.
pub(crate) async fn hold(
    tx: &mut Tx,
    who: &impl Who,
    action: Action,
    id: &RequestId,
) -> Result<(Request, i64)> {
    rows::request_hold(tx, id).await?;
    find(tx, who, action, id).await
}

/// What whoever decides must have seen: the request as it was when the page was made.
///
/// # Errors
/// [`Failure::Conflict`] when it has changed since.
pub(crate) fn seen(version: i64, current: i64) -> Result<()> {
    if version == current { Ok(()) } else { Err(Failure::Conflict.into()) }
}

/// The id of a new request.
pub(crate) fn new_id(who: &impl Who) -> Result<RequestId> {
    RequestId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))
}

/// The last days of the periods that would begin today.
pub(crate) fn ahead(who: &impl Who) -> Result<Ahead> {
    let gatekeeper = who.service().gatekeeper();
    Ok(gatekeeper.periods.from(who.service().today(), &gatekeeper.holidays)?)
}

/// A text that has to be there.
pub(crate) fn words(form: &Fields, field: &str, label: Text, missing: Text) -> Result<String> {
    let mut r = Reader::new(form);
    let text = r.text(field, label, 20_000, missing);
    Ok(r.finish(text)?)
}

/// Starts a draft for a service: empty, with what the form brings along, or from the answers of a request that
/// was submitted before.
///
/// # Errors
/// A service the gatekeeper does not have; an earlier request that is not theirs, or still a draft.
pub async fn start(who: &Member, form: &Fields) -> Result<RequestId> {
    let mut r = Reader::new(form);
    let known = |slug: &str| who.service().gatekeeper().service(slug).map(|s| s.slug.clone());
    let service = r.choice("service", text!("request-service-missing"), known);
    let service = r.finish_some(service)?;
    let mut draft = submission::own_fields(form.clone());
    submission::check_draft(&draft)?;
    let mut tx = who.begin(Action::RequestStart).await?;
    let id = new_id(who)?;
    let before = match form.get("from") {
        "" => None,
        from => Some(RequestId::parse(from).map_err(|_| NOT_FOUND)?),
    };
    if let Some(before) = &before {
        let (old, _) = find(&mut tx, who, Action::RequestStart, before).await?;
        if old.state.kind() == StateKind::Draft {
            return Err(Failure::NotNow.into());
        }
        draft = old.draft;
    }
    let request = Request::draft(id.clone(), who.organisation_id().clone(), service, who.now());
    let request = request.typed(draft)?;
    rows::request_insert(&mut tx, &request, None).await?;
    let mut data = json!({ "service": request.service });
    if let Some(before) = &before {
        rows::request_link(&mut tx, &id, before, "again").await?;
        files::copy(&mut tx, who, before, &id).await?;
        data["from"] = json!(before);
    }
    facts::record(&mut tx, who, id.as_str(), "request.started", data).await?;
    tx.commit().await?;
    Ok(id)
}

/// Saves a draft as it is, complete or not. Returns the version the next save must name.
///
/// # Errors
/// [`Failure::Conflict`] when somebody else saved meanwhile; fields that cannot be kept.
pub async fn save(who: &Member, action: Action, id: &RequestId, version: i64, draft: Fields) -> Result<i64> {
    let draft = submission::own_fields(draft);
    submission::check_draft(&draft)?;
    let mut tx = who.begin(action).await?;
    let (request, current) = hold(&mut tx, who, action, id).await?;
    if version != current {
        return Err(Failure::Conflict.into());
    }
    let request = request.typed(draft)?;
    rows::request_save(&mut tx, &request, current, None).await?;
    tx.commit().await?;
    Ok(current + 1)
}

/// Saves what came along with something else: buttons for files and comments stand in the form of the draft, those
/// for files in the form of the answers as well.
pub(crate) async fn save_typed(
    tx: &mut Tx,
    who: &Member,
    request: Request,
    current: i64,
    form: Fields,
) -> Result<()> {
    if !form.has("version") {
        return Ok(());
    }
    let typed = match request.state {
        State::Draft => submission::own_fields(form.clone()),
        State::Asked => form.clone(),
        _ => return Ok(()),
    };
    if form.get("version").parse() != Ok(current) {
        return Err(Failure::Conflict.into());
    }
    submission::check_draft(&typed)?;
    let request = match request.state {
        State::Asked => request.act(who.account().id(), who.now(), Act::Type(typed))?,
        _ => request.typed(typed)?,
    };
    Ok(rows::request_save(tx, &request, current, None).await?)
}

/// Submits a draft: saves what was typed, checks completeness, starts the statutory clock. A second
/// click finds the request submitted already and changes nothing.
///
/// # Errors
/// Wrong fields (then the draft is saved all the same), or [`Failure::Conflict`].
pub async fn submit(who: &Member, id: &RequestId, version: i64, draft: Fields) -> Result<()> {
    let came = file::none_left_behind(&draft);
    let draft = submission::own_fields(draft);
    let mut tx = who.begin(Action::RequestSubmit).await?;
    let (request, current) = hold(&mut tx, who, Action::RequestSubmit, id).await?;
    let now = who.now();
    if request.state.kind() != StateKind::Draft {
        return if request.draft == draft { Ok(()) } else { Err(Failure::NotNow.into()) };
    }
    if version != current {
        return Err(Failure::Conflict.into());
    }
    submission::check_draft(&draft)?;
    let request = request.typed(draft)?;
    let files = files::unsent(&mut tx, id).await?;
    let parsed = match came.and_then(|()| Submission::with(&request.draft, files)) {
        Ok(parsed) => parsed,
        Err(problems) => {
            rows::request_save(&mut tx, &request, current, None).await?;
            tx.commit().await?;
            return Err(problems.into());
        }
    };
    let gatekeeper = who.service().gatekeeper();
    let clock =
        Clock::start(clock::date_in(&gatekeeper.zone, now), &parsed.functionalities, &gatekeeper.holidays)?;
    let frozen = hash::canonical(&serde_json::to_value(&parsed).map_err(Error::internal)?);
    let sha256 = hash::sha256_hex(frozen.as_bytes());
    let act = Act::Submit(Box::new(parsed), clock);
    let request = request.act(who.account().id(), now, act)?;
    rows::request_save(&mut tx, &request, current, None).await?;
    files::send(&mut tx, id, now).await?;
    let data =
        json!({ "submission": request.submission, "submission_sha256": sha256, "clock": request.clock });
    let seq = facts::record(&mut tx, who, id.as_str(), "request.submitted", data).await?;
    let name = gatekeeper.service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{id}"));
    let exact = clock::exact(&gatekeeper.zone, now);
    let received = (clock::local(&gatekeeper.zone, now), exact.as_str());
    let letter = letters::received(&name, &request, received, &sha256, &link);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Takes a request back.
///
/// # Errors
/// It is not open.
pub async fn withdraw(who: &Member, id: &RequestId) -> Result<()> {
    act(who, Action::RequestWithdraw, id, "request.withdrawn", json!({}), Act::Withdraw).await
}

/// One act without further rows: begin, find, may, act, save, record, tell the provider, commit.
pub(crate) async fn act(
    who: &impl Person,
    action: Action,
    id: &RequestId,
    kind: &str,
    data: Value,
    act: Act,
) -> Result<()> {
    act_at(who, action, id, None, (kind, data), act).await
}

/// The same to a request as it was at a version.
pub(crate) async fn act_at(
    who: &impl Person,
    action: Action,
    id: &RequestId,
    version: Option<i64>,
    (kind, data): (&str, Value),
    act: Act,
) -> Result<()> {
    let mut tx = who.begin(action).await?;
    let (request, current) = hold(&mut tx, who, action, id).await?;
    let request = request.act(who.account().id(), who.now(), act)?;
    seen(version.unwrap_or(current), current)?;
    rows::request_save(&mut tx, &request, current, None).await?;
    let seq = facts::record(&mut tx, who, id.as_str(), kind, data).await?;
    let letter = step_letter(&mut tx, who, &request).await?;
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Tells the provider where the request stands now and what happens next.
pub(crate) async fn step_letter(tx: &mut Tx, who: &impl Who, request: &Request) -> Result<mail::Letter> {
    let name = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{}", request.id));
    Ok(match &request.state {
        State::Refused { measure, challenge_until } => {
            decisions::refused(&name, measure, *challenge_until, &link)
        }
        state => {
            let next = request.next(Side::Provider, tracks(tx, &request.id).await?);
            letters::moved(&name, state.kind().label(), next, &link)
        }
    })
}

/// The three tracks of a request as they stand.
pub(crate) async fn tracks(tx: &mut Tx, id: &RequestId) -> Result<Tracks> {
    let agreement = store::agreements::agreement_find(tx, id).await?;
    let accepted = store::milestones::milestone_count_accepted(tx, id).await?;
    Ok(Tracks {
        agreement: agreement.is_some_and(|a| a.countersigned_at.is_some()),
        keys: store::keys::key_is_active(tx, id).await?,
        milestones: usize::try_from(accepted).is_ok_and(|n| n == domain::milestone::Milestone::ALL.len()),
    })
}

/// A request as pages show it.
#[derive(Clone, Debug)]
pub struct View {
    /// The request.
    pub request: Request,
    /// To save against.
    pub version: i64,
    /// The name of the service asked.
    pub service: String,
    /// Who asks.
    pub organisation: Organisation,
    /// How far the three tracks are.
    pub tracks: Tracks,
    /// When it was received, on the gatekeeper's clock, by which the legal date is counted.
    pub received: Option<Shown>,
    /// The requests it belongs together with.
    pub links: Vec<RequestLink>,
    /// What happened, in order.
    pub facts: Vec<facts::Fact>,
    /// The same by day.
    pub lifeline: Lifeline,
    /// Today in the gatekeeper's zone.
    pub today: domain::time::Date,
}

/// Reads one request.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn view(who: &impl Who, action: Action, id: &RequestId) -> Result<View> {
    let mut tx = who.look(action).await?;
    let (request, version) = find(&mut tx, who, action, id).await?;
    let organisation =
        store::organisations::organisation_find(&mut tx, &request.organisation).await?.ok_or(NOT_FOUND)?;
    let gatekeeper = who.service().gatekeeper();
    let today = who.service().today();
    let facts = facts::about(&mut tx, who, id.as_str()).await?;
    let mut links = rows::request_list_links(&mut tx, id).await?;
    if matches!(who.role(), Role::Staff(_)) {
        links.retain(|link| link.state != StateKind::Draft);
    }
    Ok(View {
        version,
        service: gatekeeper.service_name(&request.service),
        tracks: tracks(&mut tx, id).await?,
        received: request.received_at.map(|at| clock::local(&gatekeeper.zone, at)),
        links,
        lifeline: lifeline(&facts, gatekeeper, today),
        facts,
        organisation,
        request,
        today,
    })
}

/// An organisation with its requests, newest first.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The organisation.
    pub organisation: Organisation,
    /// Its requests.
    pub requests: Vec<RequestLine>,
    /// Today in the gatekeeper's zone.
    pub today: domain::time::Date,
}

/// Reads what an organisation has asked for.
///
/// # Errors
/// The database does not answer.
pub async fn overview(who: &Member) -> Result<Overview> {
    let mut tx = who.look(Action::ProviderPage).await?;
    let id = who.organisation_id();
    let organisation = store::organisations::organisation_find(&mut tx, id).await?.ok_or(NOT_FOUND)?;
    let requests = rows::request_list_by_organisation(&mut tx, id).await?;
    Ok(Overview { organisation, requests, today: who.service().today() })
}
