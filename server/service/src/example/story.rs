//! One request in every state.

use super::{Cast, key};
use crate::authority::{Member, Staff};
use crate::error::{Error, Result};
use crate::{
    agreements, decisions, files, findings, keys, messages, milestones, notes, questions, requests, reviews,
};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::milestone::Milestone;
use domain::request::submission::example_draft;
use domain::time::{days, minutes};

/// How far a request goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum To {
    Draft,
    Received,
    InReview,
    Proposed,
    Asked,
    Withdrawn,
    Refused,
    Accepted,
    Ready,
    Live,
    Suspended,
    Terminated,
}

/// Who asks which service, how far it went, and how many days after the one before it began. The first is late, the
/// fourth will soon be due; what is asked can still be answered.
const REQUESTS: [(&str, &str, To, i64); 14] = [
    ("heron", "messenger", To::Accepted, 0),
    ("heron", "whatsapp", To::Live, 1),
    ("plover", "whatsapp", To::Live, 1),
    ("kestrel", "messenger", To::Accepted, 1),
    ("plover", "messenger", To::Terminated, 1),
    ("kestrel", "messenger", To::Suspended, 1),
    ("kestrel", "whatsapp", To::Ready, 1),
    ("plover", "messenger", To::Withdrawn, 1),
    ("kestrel", "whatsapp", To::Refused, 1),
    ("heron", "whatsapp", To::Proposed, 4),
    ("plover", "messenger", To::InReview, 7),
    ("plover", "whatsapp", To::Asked, 8),
    ("kestrel", "messenger", To::Received, 9),
    ("heron", "messenger", To::Draft, 1),
];

pub(super) async fn tell(cast: &Cast) -> Result<()> {
    for (provider, service, to, later) in REQUESTS {
        cast.clock.advance(days(later));
        one(cast, provider, service, to).await?;
    }
    Ok(())
}

fn typed(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().copied().collect()
}

async fn staff(cast: &Cast, role: &str) -> Result<Staff> {
    cast.enter(&format!("{role}@gatekeeper.example.org")).await?.staff()
}

async fn one(cast: &Cast, provider: &str, service: &str, to: To) -> Result<()> {
    let member = cast.enter(&format!("owner@{provider}.example.org")).await?.member(None)?;
    let id = requests::start(&member, &typed(&[("service", service)])).await?;
    let mut draft = example_draft();
    draft.set(
        "description",
        format!("The service of {provider}.example.org: a messenger for clubs and families (example)."),
    );
    // One of them agrees to be named in public.
    if provider == "plover" {
        draft.set("publish_name", "on");
    }
    let version = requests::save(&member, Action::RequestSave, &id, 1, draft.clone()).await?;
    if provider == "heron" {
        let mut review = files::expect(&member, &id).await?;
        review.push(include_bytes!("../../data/example-review.md")).await?;
        files::add(&member, &id, Fields::default(), "security-review.md", review).await?;
        // A scanner looks before it can be sent along.
        files::scan(&cast.service.system()).await?;
    }
    if to == To::Draft {
        return Ok(());
    }
    requests::submit(&member, &id, version, draft).await?;
    if to == To::Received {
        return Ok(());
    }
    let reviewer = staff(cast, "reviewer").await?;
    let approver = staff(cast, "approver").await?;
    cast.clock.advance(days(1));
    reviews::open(&reviewer, &id).await?;
    if to == To::InReview {
        return talk(cast, &member, &reviewer, &id).await;
    }
    cast.clock.advance(days(2));
    match to {
        To::Asked => {
            let items = [
                ("item.1.kind", "text"),
                ("item.1.question", "Which of your domains issues the tokens?"),
                ("item.2.kind", "choice"),
                ("item.2.question", "Where do your servers stand?"),
                ("item.2.options", "In the European Economic Area\nElsewhere\nIn both"),
                ("item.3.kind", "contact"),
                ("item.3.question", "Whom do we call when a test fails?"),
            ];
            return questions::ask(&reviewer, &id, &typed(&items)).await;
        }
        To::Withdrawn => return requests::withdraw(&member, &id).await,
        To::Refused => {
            propose(&reviewer, &id, &refusal()).await?;
            cast.clock.advance(days(1));
            approve(&approver, &id).await?;
            let response = typed(&[("response", "We rent the issuer and cannot move it this year.")]);
            decisions::respond(&member, &id, &response).await?;
            propose(&reviewer, &id, &refusal()).await?;
            return approve(&approver, &id).await;
        }
        _ => (),
    }
    let reasons = "The service and its security are described completely.";
    propose(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", reasons)])).await?;
    if to == To::Proposed {
        return Ok(());
    }
    cast.clock.advance(days(1));
    approve(&approver, &id).await?;
    cast.clock.advance(days(1));
    agree(cast, &member, &id).await?;
    if to == To::Accepted {
        return Ok(());
    }
    cast.clock.advance(days(3));
    complete(cast, &member, &id).await?;
    reviews::declare_ready(&reviewer, &id).await?;
    cast.clock.advance(days(1));
    reviews::confirm_ready(&approver, &id, stands(&approver, &id).await?).await?;
    if to == To::Ready {
        return Ok(());
    }
    cast.clock.advance(days(1));
    reviews::launch(&approver, &id, stands(&approver, &id).await?).await?;
    cast.clock.advance(days(1));
    match to {
        To::Suspended => {
            reviews::suspend(&reviewer, &id, &refusal()).await?;
            reviews::carry_out(&approver, &id, stands(&approver, &id).await?).await
        }
        To::Terminated => {
            let closes = typed(&[("ending", "wish"), ("reason", "The provider has closed its service.")]);
            reviews::terminate(&reviewer, &id, &closes).await?;
            reviews::carry_out(&approver, &id, stands(&approver, &id).await?).await
        }
        _ => Ok(()),
    }
}

/// The version the request has now.
async fn stands(who: &Staff, id: &RequestId) -> Result<i64> {
    Ok(requests::view(who, Action::CasePage, id).await?.version)
}

/// Proposes as the request stands.
async fn propose(who: &Staff, id: &RequestId, reasons: &Fields) -> Result<()> {
    let seen = requests::view(who, Action::CasePage, id).await?;
    let mut reasons = reasons.clone();
    reasons.set("unfinished", "The rest was looked at in an earlier case (example).");
    decisions::propose(who, id, seen.version, &reasons).await
}

/// Approves as the request stands.
async fn approve(who: &Staff, id: &RequestId) -> Result<()> {
    let seen = requests::view(who, Action::CasePage, id).await?;
    decisions::approve(who, id, seen.version).await
}

/// What is said while a review goes on: a note that names a colleague, a message each way, findings.
async fn talk(cast: &Cast, member: &Member, reviewer: &Staff, id: &RequestId) -> Result<()> {
    cast.clock.advance(minutes(20));
    let note = "@approver.example: the register extract is older than the name (example).";
    notes::write(reviewer, id, &typed(&[("note", note)])).await?;
    let message = "Please send an extract of the register of this month (example).";
    messages::send(reviewer, id, &typed(&[("message", message)])).await?;
    for (item, verdict, why) in [
        ("who-asks", "ask", "The extract is older than the present name (example)."),
        ("protocol", "fine", "Signal, as in its published description (example)."),
    ] {
        let finding = typed(&[("item", item), ("verdict", verdict), ("why", why), ("before", "0")]);
        findings::write(reviewer, id, &finding).await?;
    }
    cast.clock.advance(minutes(40));
    messages::reply(member, id, &typed(&[("message", "It is on its way (example).")])).await
}

fn refusal() -> Fields {
    typed(&[
        ("outcome", "refuse"),
        ("category", "security"),
        ("ground", "The token issuer is not under the provider's control."),
        ("necessary", "Anyone could speak in the provider's name."),
        ("proportionate", "No milder check identifies the issuer."),
        ("cure", "Move the issuer to a domain of the provider."),
        ("remedy", "Respond, and challenge the refusal here; outside, complain to the European Commission."),
    ])
}

async fn agree(cast: &Cast, member: &Member, id: &RequestId) -> Result<()> {
    let offer = agreements::view(member, Action::AgreementPage, id).await?.offer.id;
    let sign = |title: &str| {
        typed(&[("name", "Ada Example"), ("title", title), ("authority", "on"), ("offer", &offer)])
    };
    agreements::sign(member, id, &sign("Managing Director")).await?;
    agreements::countersign(&staff(cast, "counsel").await?, id, &sign("Counsel")).await
}

async fn complete(cast: &Cast, member: &Member, id: &RequestId) -> Result<()> {
    let text = key::registration()?.json().to_string();
    let key = keys::register(member, Action::KeyRegister, id, &text).await?;
    // Nobody holds the private halves, so the proof is set down rather than given.
    let mut tx = cast.service.system().begin().await?;
    let mut row =
        store::keys::key_find(&mut tx, &key).await?.ok_or_else(|| Error::internal("registered above"))?;
    row.state = domain::keys::KeyState::Active;
    store::keys::key_save(&mut tx, &row).await?;
    tx.commit().await?;
    let engineer = staff(cast, "engineer").await?;
    for (_, slug, ..) in Milestone::ALL {
        milestones::report(
            member,
            id,
            &typed(&[("milestone", slug), ("evidence", "Run against the test accounts (example).")]),
        )
        .await?;
        milestones::judge(&engineer, id, &typed(&[("milestone", slug), ("verdict", "accept")])).await?;
    }
    Ok(())
}
