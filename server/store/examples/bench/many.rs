//! Many requests and facts, made by the statements the portal itself writes them with.

use crate::Cause;
use domain::calendar::ireland;
use domain::ids::{AccountId, DecisionId, OrganisationId, RequestId};
use domain::request::submission::example_draft;
use domain::request::{
    Act, Category, Clock, ItemKind, Measure, NewItem, Periods, Reasons, Request, State, Submission,
};
use domain::time::{Timestamp, days, parse_day};
use store::requests::{Approved, decision_approve, decision_insert, request_insert, request_save};
use store::{Db, Tx, testing};

/// Twenty facts for each request that has none, at once: one by one they would take longer than the measuring.
const FACTS: &str = "INSERT INTO events (seq, thing, kind, actor, at, body, sha256) \
    SELECT h.seq + ROW_NUMBER() OVER (ORDER BY r.id, a.n, b.n), r.id, 'bench.noted', 'system', r.since, '{}', '' \
    FROM requests r CROSS JOIN event_head h \
    CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4) AS a \
    CROSS JOIN (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3) AS b \
    WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.thing = r.id)";
const HEAD: &str = "UPDATE event_head SET seq = (SELECT MAX(seq) FROM events)";
/// 25 November 2026, by day.
const TODAY: Timestamp = Timestamp(1_795_600_800_000);

/// Who acts in what is made up.
struct Hands {
    organisation: OrganisationId,
    reviewer: AccountId,
    approver: AccountId,
}

/// Adds requests until there are `wanted`, in the states a real queue has, each with its facts.
pub async fn seed(url: &str, wanted: u32) -> Result<(), Cause> {
    let db = Db::connect(url).await?;
    let mut tx = db.write().await?;
    let organisation = testing::value(&mut tx, "SELECT id FROM organisations ORDER BY id LIMIT 1").await;
    let reviewer =
        testing::value(&mut tx, "SELECT id FROM accounts WHERE staff_role = 'reviewer' LIMIT 1").await;
    let approver =
        testing::value(&mut tx, "SELECT id FROM accounts WHERE staff_role = 'approver' LIMIT 1").await;
    let there =
        testing::value(&mut tx, "SELECT CAST(COUNT(*) AS TEXT) FROM requests WHERE state <> 'draft'").await;
    let hands = Hands {
        organisation: OrganisationId::parse(&organisation).map_err(|_| "an organisation")?,
        reviewer: AccountId::parse(&reviewer).map_err(|_| "a reviewer")?,
        approver: AccountId::parse(&approver).map_err(|_| "an approver")?,
    };
    for n in there.parse()?..wanted {
        one(&mut tx, &hands, n).await?;
    }
    testing::run(&mut tx, FACTS).await;
    testing::run(&mut tx, HEAD).await;
    tx.commit().await?;
    // As PostgreSQL does by itself after a while; SQLite is never asked to by the portal.
    if let Db::Postgres(pool) = &db {
        sqlx::query("VACUUM ANALYZE").execute(pool).await?;
    }
    db.close().await;
    Ok(())
}

fn uuid(kind: u32, n: u32) -> String {
    format!("{kind:08}-0000-7000-8000-{n:012}")
}

async fn one(tx: &mut Tx, hands: &Hands, n: u32) -> Result<(), Cause> {
    let Hands { organisation, reviewer, approver } = hands;
    let id = RequestId::parse(&uuid(1, n)).map_err(|_| "an id")?;
    let service = if n.is_multiple_of(3) { "messenger" } else { "whatsapp" };
    // Over a hundred days, so that legal dates differ.
    let at = TODAY - days(i64::from(n % 100));
    let mut request = Request::draft(id.clone(), organisation.clone(), service.to_owned(), at);
    request_insert(tx, &request, None).await?;
    for (version, (act, later)) in (1..).zip(acts(n)?) {
        let now = at + days(later);
        let by = if matches!(act, Act::Approve(_)) { approver } else { reviewer };
        let decides = decision(&request, &act);
        request = request.act(by, now, act).map_err(|refused| format!("{refused:?}"))?;
        // At most two decisions each.
        let made = DecisionId::parse(&uuid(if later > 12 { 3 } else { 2 }, n)).map_err(|_| "an id")?;
        let approved = match decides {
            Some((kind, false)) => {
                decision_insert(tx, &made, &id, kind, by, now).await?;
                None
            }
            Some((kind, true)) => Some(decision_approve(tx, &id, kind, by, now).await?),
            None => None,
        };
        request_save(tx, &request, version, approved.as_ref().map(Approved::Decision)).await?;
    }
    Ok(())
}

/// The kind of decision an act proposes or approves, and whether it approves.
fn decision(request: &Request, act: &Act) -> Option<(&'static str, bool)> {
    match (act, &request.state) {
        (Act::Propose(reasons), _) => Some((reasons.as_str(), false)),
        (Act::Approve(_), State::InReview { proposal: Some(proposal), .. }) => {
            Some((proposal.reasons.as_str(), true))
        }
        _ => None,
    }
}

/// What happens to the n-th request, and after how many days: half of them still run.
fn acts(n: u32) -> Result<Vec<(Act, i64)>, Cause> {
    let submission = Submission::parse(&example_draft()).map_err(|_| "the example is complete")?;
    let today = parse_day("2026-11-25").ok_or("a day")?;
    let received = (0..n % 100).try_fold(today, |day, _| day.yesterday())?;
    let clock =
        Clock::start(received, &submission.functionalities, ireland()).map_err(|_| "a year that is known")?;
    let asked = submission.functionalities.clone();
    let ahead = Periods::default().from(received, ireland()).map_err(|_| "a year that is known")?;
    let ask = NewItem { kind: ItemKind::Text, question: "Which?".to_owned(), about: String::new() };
    let respond = || (Act::Respond("No.".to_owned(), received), 12);
    let submit = (Act::Submit(Box::new(submission), clock), 0);
    let accept = || Reasons::Accept { reasons: "Complete.".to_owned() };
    let refuse = || {
        let part = || "Made up.".to_owned();
        let category = Category::Security;
        Reasons::Refuse(Measure {
            category,
            ground: part(),
            necessary: part(),
            proportionate: part(),
            cure: part(),
            remedy: part(),
            functionalities: asked.clone(),
        })
    };
    let open = || (Act::Open, 1);
    Ok(match n % 8 {
        0 => vec![submit],
        1 | 2 => vec![submit, open()],
        3 => vec![submit, open(), (Act::Ask(vec![ask], ahead), 3)],
        4 | 5 => vec![submit, open(), (Act::Propose(accept()), 9), (Act::Approve(ahead), 10)],
        // Announced, responded to, and refused.
        6 => vec![
            submit,
            open(),
            (Act::Propose(refuse()), 9),
            (Act::Approve(ahead), 11),
            respond(),
            (Act::Propose(refuse()), 13),
            (Act::Approve(ahead), 14),
        ],
        _ => vec![submit, open(), (Act::Withdraw, 20)],
    })
}
