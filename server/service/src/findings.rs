//! Findings: what reviewers found about each item of the checklist a case began with.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::Result;
use crate::requests::{find, hold};
use crate::{facts, hash};
use domain::access::Action;
use domain::checklist::{self, Finding, Item, Stage, Verdict};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::{Act, StateKind};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use store::Tx;
use store::findings as rows;
use store::requests::{request_keep, request_save};

pub use store::findings::FindingRow;

/// An item with what was found about it.
#[derive(Clone, Debug)]
pub struct Line {
    /// The item.
    pub item: &'static Item,
    /// What was found, the newest first.
    pub findings: Vec<FindingRow>,
}

/// A checklist as pages show it.
#[derive(Clone, Debug)]
pub struct View {
    /// Its version.
    pub version: i64,
    /// Every item in order.
    pub lines: Vec<Line>,
    /// Of each stage how many items have a finding, and how many there are.
    pub progress: Vec<(Stage, usize, usize)>,
    /// Where the request stands.
    pub state: StateKind,
}

impl View {
    /// How many items lack a finding.
    #[must_use]
    pub fn open(&self) -> usize {
        let (done, all) = self.whole();
        all - done
    }

    /// How many items have a finding, and how many there are.
    #[must_use]
    pub fn whole(&self) -> (usize, usize) {
        self.progress
            .iter()
            .fold((0, 0), |(done, all), (_, of_stage, in_stage)| (done + of_stage, all + in_stage))
    }
}

/// The version of the checklist a case began with; the first for those opened before there were versions.
pub(crate) async fn version(tx: &mut Tx, id: &RequestId) -> Result<i64> {
    let Some(body) = rows::finding_opened_by(tx, id).await? else { return Ok(checklist::NEWEST) };
    let fact: Value = serde_json::from_str(&body).unwrap_or_default();
    Ok(fact["data"]["checklist"].as_i64().unwrap_or(1))
}

/// The newest finding of each item.
fn newest(found: &[FindingRow]) -> BTreeMap<String, &FindingRow> {
    found.iter().map(|row| (row.item.clone(), row)).collect()
}

fn verdicts(found: &[FindingRow]) -> BTreeMap<String, Verdict> {
    newest(found).into_iter().map(|(item, row)| (item, row.verdict)).collect()
}

/// Reads the checklist of a case.
///
/// # Errors
/// [`Failure::NotFound`].
pub async fn view(who: &Staff, action: Action, id: &RequestId) -> Result<View> {
    let mut tx = who.look(action).await?;
    let (request, _) = find(&mut tx, who, action, id).await?;
    let version = version(&mut tx, id).await?;
    let found = rows::finding_list(&mut tx, id).await?;
    let verdicts = verdicts(&found);
    let line = |item: &'static Item| {
        let own = found.iter().rev().filter(|row| row.item == item.code);
        Line { item, findings: own.cloned().collect() }
    };
    let progress = Stage::ALL.map(|stage| {
        let (done, all) = checklist::progress(version, stage, &verdicts);
        (stage, done, all)
    });
    Ok(View {
        version,
        lines: checklist::items(version).iter().map(line).collect(),
        progress: progress.to_vec(),
        state: request.state.kind(),
    })
}

/// Writes what was found about an item, in place of what was found before, which stays on record. The form names the
/// finding its page showed. The fact holds a hash of the reason, as that of a note does. While a decision is proposed
/// the request is another one afterwards: whoever approves has seen the finding.
///
/// # Errors
/// Wrong fields; [`Failure::Conflict`] when a colleague wrote meanwhile; [`Failure::NotNow`] outside the review.
pub async fn write(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let mut tx = who.begin(Action::FindingWrite).await?;
    let (request, current) = hold(&mut tx, who, Action::FindingWrite, id).await?;
    let finding = Finding::parse(version(&mut tx, id).await?, form)?;
    let request = request.act(who.account().id(), who.now(), Act::Find)?;
    let found = rows::finding_list(&mut tx, id).await?;
    let last = newest(&found).get(finding.item.code).map_or(0, |row| row.seq);
    if form.get("before").parse() != Ok(last) {
        return Err(Failure::Conflict.into());
    }
    let data = json!({
        "item": finding.item.code, "verdict": finding.verdict.as_str(), "sha256": hash::sha256_hex(finding.note.as_bytes()),
    });
    let seq = facts::record(&mut tx, who, id.as_str(), "finding.written", data).await?;
    rows::finding_insert(&mut tx, id, &finding, who.account().id(), who.now(), seq).await?;
    if request.is_proposed() {
        request_save(&mut tx, &request, current, None).await?;
    } else {
        request_keep(&mut tx, &request, current).await?;
    }
    Ok(tx.commit().await?)
}

/// The items nobody has found anything about, in the order of the list. Whoever proposes a decision gives a reason for
/// them: see [`checklist::complete`].
///
/// # Errors
/// The database does not answer.
pub async fn open_items(tx: &mut Tx, id: &RequestId) -> Result<Vec<&'static Item>> {
    let found = rows::finding_list(tx, id).await?;
    Ok(checklist::open(version(tx, id).await?, &verdicts(&found)))
}
