//! A person decides which apps may reach them, and a gatekeeper server asks.

use crate::authority::{Subject, Visitor, Who, token_sha256};
use crate::error::{Error, NOT_FOUND, Result};
use crate::throttle::Throttle;
use crate::{Service, clock, factors, random};
use domain::access::Action;
use domain::choice::{self, Choice, Position};
use domain::failure::Failure;
use domain::form::Fields;
use domain::functionality::Functionality;
use domain::ids::{NoticeId, OrganisationId, SubjectId};
use domain::language::Language;
use domain::request::Request;
use domain::text;
use domain::time::{Date, Millis, Timestamp, hours};
use store::Tx;
use store::choices::{self as rows, NoticeRow};
use store::sessions::session_end_others_of_subject;

/// How long a first password works that the person did not choose.
pub const FIRST_PASSWORD_LIFE: Millis = hours(72);
/// Turning off outlasts so many other decisions made at the same moment.
const OFF_TRIES: usize = 5;

/// Signs a person in with a local login. Nothing about them is kept but an opaque id.
///
/// # Errors
/// [`Failure::TooMany`] or [`Failure::BadCredentials`].
pub async fn sign_in(who: &Visitor, form: &Fields) -> Result<SubjectId> {
    let login = form.get("login").trim().to_lowercase().replace('\0', "");
    let throttle = Throttle::guess(who, "subject", &login);
    throttle.count(who, Action::SubjectSignIn).await?;
    let mut tx = who.look(Action::SubjectSignIn).await?;
    let found = rows::subject_login_find(&mut tx, &login, who.now()).await?;
    drop(tx);
    let (subject, stored) = found.unzip();
    let passwords = who.service().passwords();
    let fit = passwords.verify(form.get("password").to_owned(), stored.clone()).await?;
    let subject = subject.filter(|_| fit.fits()).ok_or(Failure::BadCredentials)?;
    let renewed = passwords.renewed(fit, form.get("password")).await?;
    let mut tx = who.begin(Action::SubjectSignIn).await?;
    throttle.forgive(&mut tx).await?;
    if let Some((old, new)) = stored.zip(renewed) {
        rows::subject_login_renew(&mut tx, &login, &old, &new).await?;
    }
    tx.commit().await?;
    Ok(subject)
}

/// Makes a local login for a person, as the embedded default needs it. Returns their id and a first password,
/// which works for [`FIRST_PASSWORD_LIFE`] and no longer: by then they have chosen one of their own. Whoever has not
/// gets another first password, stays who they are, and is signed out everywhere.
///
/// # Errors
/// The login is taken by somebody who chose a password, or the database does not answer.
pub async fn invite_local_person(service: &Service, login: &str) -> Result<(SubjectId, String)> {
    let first = factors::new_code();
    let ends_at = service.now() + FIRST_PASSWORD_LIFE;
    Ok((add(service, login, first.clone(), Some(ends_at)).await?, first))
}

/// Makes a local login with a password that stays, for example data.
///
/// # Errors
/// The login is taken, or the database does not answer.
pub async fn add_local_person(service: &Service, login: &str, password: String) -> Result<SubjectId> {
    add(service, login, password, None).await
}

async fn add(
    service: &Service,
    login: &str,
    password: String,
    ends_at: Option<Timestamp>,
) -> Result<SubjectId> {
    let hash = service.passwords().hash(password).await?;
    let mut tx = service.system().begin().await?;
    let now = service.now();
    let id = SubjectId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?;
    if let Some(ends_at) = ends_at
        && let Some(known) = rows::subject_login_again(&mut tx, &login.to_lowercase(), &hash, ends_at).await?
    {
        session_end_others_of_subject(&mut tx, &known, "").await?;
        tx.commit().await?;
        return Ok(known);
    }
    rows::subject_insert(&mut tx, &id, now).await?;
    if !rows::subject_login_insert(&mut tx, &login.to_lowercase(), &id, &hash, ends_at).await? {
        return Err(Error::wrong("login", text!("choices-login-taken")));
    }
    tx.commit().await?;
    Ok(id)
}

/// One app on one service, as a person sees it.
#[derive(Clone, Debug)]
pub struct App {
    /// Slug of the service.
    pub service: String,
    /// Its name.
    pub service_name: String,
    /// The provider.
    pub provider: OrganisationId,
    /// The name people know it by.
    pub name: String,
    /// What the connection offers.
    pub offered: Vec<Functionality>,
    /// What the person decided, if anything.
    pub choice: Option<Choice>,
    /// On which day, in the gatekeeper's zone.
    pub decided: Option<Date>,
}

impl App {
    /// Which of the person's decisions this shows; 0 before the first.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.choice.as_ref().map_or(0, |c| c.version)
    }

    /// Whether the app may reach the person.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.choice.as_ref().is_some_and(|c| c.position == Position::On)
    }
}

/// Every live app on every service, and what else the person has turned on.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Subject) -> Result<Vec<App>> {
    let mut tx = who.look(Action::ChoicesPage).await?;
    let mut apps: Vec<App> = Vec::new();
    let gatekeeper = who.service().gatekeeper();
    for service in &gatekeeper.services {
        let decided = rows::choice_list(&mut tx, who.id(), &service.slug).await?;
        for (provider, name, request) in store::requests::request_list_live(&mut tx, &service.slug).await? {
            let choice = decided.iter().find(|(id, _)| *id == provider).map(|(_, choice)| choice.clone());
            let app = app(who, &service.slug, provider, name, Some(&request), choice);
            match apps.iter_mut().find(|a| a.service == app.service && a.provider == app.provider) {
                // A later request of the same provider adds to what the first one opened.
                Some(known) => known.offered.extend(
                    app.offered.into_iter().filter(|f| !known.offered.contains(f)).collect::<Vec<_>>(),
                ),
                None => apps.push(app),
            }
        }
        // What is on can be seen and turned off even while the provider cannot be reached.
        for (provider, choice) in decided.into_iter().filter(|(_, c)| c.position == Position::On) {
            if apps.iter().any(|a| a.service == service.slug && a.provider == provider) {
                continue;
            }
            let found = store::organisations::organisation_find(&mut tx, &provider).await?;
            let name = found.map(|o| o.trade_name).unwrap_or_default();
            apps.push(app(who, &service.slug, provider, name, None, Some(choice)));
        }
    }
    Ok(apps)
}

fn app(
    who: &Subject,
    slug: &str,
    provider: OrganisationId,
    name: String,
    request: Option<&Request>,
    choice: Option<Choice>,
) -> App {
    let gatekeeper = who.service().gatekeeper();
    App {
        service: slug.to_owned(),
        service_name: gatekeeper.service_name(slug),
        provider,
        name,
        offered: request
            .and_then(|r| r.submission.as_ref())
            .map(|s| s.functionalities.clone())
            .unwrap_or_default(),
        decided: choice.as_ref().map(|c| clock::date_in(&gatekeeper.zone, c.decided_at)),
        choice,
    }
}

/// One app with the notice to read before turning it on.
#[derive(Clone, Debug)]
pub struct View {
    /// The app.
    pub app: App,
    /// The notice, with names filled in.
    pub notice_text: String,
    /// Which version it is.
    pub notice: NoticeRow,
}

/// Reads one app and its notice.
///
/// # Errors
/// [`Failure::NotFound`] when the provider is not live on the service.
pub async fn view(who: &Subject, service: &str, provider: &OrganisationId) -> Result<View> {
    let app = list(who).await?.into_iter().find(|a| a.service == service && a.provider == *provider);
    let app = app.ok_or(NOT_FOUND)?;
    let mut tx = who.look(Action::ChoicePage).await?;
    let notice = notice(&mut tx, who, service).await?;
    let filled = notice.text.replace("{provider}", &plain(&app.name));
    let notice_text = filled.replace("{service}", &plain(&app.service_name));
    Ok(View { app, notice_text, notice })
}

/// The newest notice in the person's language, or in English where that is not published in theirs.
async fn notice(tx: &mut Tx, who: &Subject, service: &str) -> Result<NoticeRow> {
    let english = rows::notice_find_newest(tx, service, Language::English.code()).await?;
    let own = rows::notice_find_newest(tx, service, who.origin().language.code()).await?;
    // A translation that lags behind would have people decide under what no longer holds.
    let own = own.filter(|own| english.as_ref().is_none_or(|english| own.version >= english.version));
    own.or(english).ok_or(NOT_FOUND)
}

/// A name inside Markdown, where nothing in it may change the text around it.
fn plain(name: &str) -> String {
    name.chars().flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c])).collect()
}

/// Turns an app on for the functionalities ticked, under the notice that was read.
///
/// # Errors
/// Nothing ticked; [`Failure::Conflict`] when the notice or the choice changed meanwhile.
pub async fn turn_on(who: &Subject, form: &Fields) -> Result<()> {
    let (service, provider) = named(who, form)?;
    let view = view(who, &service, &provider).await?;
    let before = form.get("version").parse::<i64>().unwrap_or(-1);
    // The notice that was read, in whatever language it was read.
    let read = NoticeId::parse(form.get("notice")).map_err(|_| Failure::Conflict)?;
    let mut tx = who.look(Action::ChoicePage).await?;
    let notice = rows::notice_find_current(&mut tx, &service, &read).await?.ok_or(Failure::Conflict)?;
    drop(tx);
    if view.app.version() != before {
        return Err(Failure::Conflict.into());
    }
    let view = View { notice, ..view };
    let ticked = |f: &Functionality| form.has(&f.field());
    let allowed: Vec<Functionality> = view.app.offered.iter().copied().filter(ticked).collect();
    if allowed.is_empty() {
        return Err(Error::wrong("functionality", text!("choices-tick-one")));
    }
    decide(who, Action::ChoiceTurnOn, &view, Position::On, allowed).await
}

/// Turns an app off. One act, nothing to read, nothing to tick.
///
/// # Errors
/// The person never turned it on.
pub async fn turn_off(who: &Subject, form: &Fields) -> Result<()> {
    let (service, provider) = named(who, form)?;
    for _ in 0..OFF_TRIES {
        match turn_off_once(who, &service, &provider).await {
            Err(Error::Failed(Failure::Conflict)) => {}
            outcome => return outcome,
        }
    }
    Err(Failure::Conflict.into())
}

async fn turn_off_once(who: &Subject, service: &str, provider: &OrganisationId) -> Result<()> {
    // Leaving must never be blocked: the connection need not be live any more.
    let mut tx = who.begin(Action::ChoiceTurnOff).await?;
    let before = rows::choice_find(&mut tx, service, who.id(), provider).await?.ok_or(NOT_FOUND)?;
    if before.position == Position::Off {
        return Ok(());
    }
    let next = choice::decide(Some(&before), Position::Off, Vec::new(), who.now());
    let notice = notice(&mut tx, who, service).await?;
    let id = NoticeId::parse(&notice.id).map_err(|_| Error::internal("notices.id"))?;
    rows::choice_save(&mut tx, service, who.id(), provider, &next, &id, &notice.sha256).await?;
    Ok(tx.commit().await?)
}

fn named(who: &Subject, form: &Fields) -> Result<(String, OrganisationId)> {
    who.service().gatekeeper().service(form.get("service")).ok_or(NOT_FOUND)?;
    let provider = OrganisationId::parse(form.get("provider")).map_err(|_| NOT_FOUND)?;
    Ok((form.get("service").to_owned(), provider))
}

async fn decide(
    who: &Subject,
    action: Action,
    view: &View,
    position: Position,
    allowed: Vec<Functionality>,
) -> Result<()> {
    let mut tx = who.begin(action).await?;
    let App { service, provider, .. } = &view.app;
    let before = rows::choice_find(&mut tx, service, who.id(), provider).await?;
    // An older "yes", sent again or late, does not outrun what was decided since.
    if before.as_ref().map_or(0, |c| c.version) != view.app.version() {
        return Err(Failure::Conflict.into());
    }
    let next = choice::decide(before.as_ref(), position, allowed, who.now());
    let notice = NoticeId::parse(&view.notice.id).map_err(|_| Error::internal("notices.id"))?;
    rows::choice_save(&mut tx, service, who.id(), provider, &next, &notice, &view.notice.sha256).await?;
    Ok(tx.commit().await?)
}

/// What a gatekeeper server is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What may be delivered right now; empty means no.
    pub functionalities: Vec<Functionality>,
    /// Grows with every decision of this person about this provider; 0 before the first.
    pub version: i64,
}

/// May this provider reach this person? One statement, always the newest decision.
///
/// # Errors
/// [`Failure::SignedOut`] when the token does not work, [`Failure::ScopeMissing`] when it was made for other
/// calls, [`Failure::AddressNotAllowed`].
pub async fn check(who: &Visitor, token: &str, slug: &str, subject: &str, provider: &str) -> Result<Answer> {
    let sha256 = token_sha256(token)?;
    let service = who.service();
    // What cannot name anything is asked for all the same, as nothing: the token is looked at first.
    let named = |text: &str, good: bool| if good { text.to_owned() } else { String::new() };
    let slug = named(slug, service.gatekeeper().service(slug).is_some());
    let subject = named(subject, SubjectId::parse(subject).is_ok());
    let provider = named(provider, OrganisationId::parse(provider).is_ok());
    let check = rows::choice_check(service.db(), &sha256, &slug, &subject, &provider, who.now()).await?;
    let rows::Check { grant, open, choice } = check.ok_or(Failure::SignedOut)?;
    who.admit(&sha256, grant).await?.ready(Action::ChoiceCheck)?;
    let version = choice.as_ref().map_or(0, |c| c.2);
    let functionalities = match choice {
        // What was suspended or has ended since is not open, whatever the person ticked.
        Some((Position::On, allowed, _)) => allowed.into_iter().filter(|f| open.contains(f)).collect(),
        _ => Vec::new(),
    };
    Ok(Answer { functionalities, version })
}
