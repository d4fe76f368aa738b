//! The figures as files. Names in them never change their meaning; docs/api.md describes them.

use super::{Figures, Report, Yearly};
use crate::authority::{Staff, Who};
use crate::clock;
use crate::error::Result;
use crate::sheet::sheet;
use domain::report::{AGES, Asked, Spread};
use domain::time::days;
use serde_json::{Value, json};

const HEADERS: [&str; 8] =
    ["from", "until", "service", "figure", "of", "value", "median_days", "longest_days"];

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is counted.
    pub figure: &'static str,
    /// Of which kind; empty for all.
    pub of: String,
    /// How many; of margins, how many days.
    pub value: i64,
    /// The middle length of time in days, where it is about one.
    pub median_days: Option<i64>,
    /// The longest one in days.
    pub longest_days: Option<i64>,
}

/// Every figure in the order of files.
#[must_use]
pub fn lines(figures: &Figures) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut plain = |figure, of: &str, value| {
        lines.push(Line { figure, of: of.to_owned(), value, median_days: None, longest_days: None });
    };
    let sum = |of: &[(_, i64)]| of.iter().map(|(_, count)| count).sum();
    plain("received", "", figures.received);
    plain("accepted", "", figures.accepted);
    plain("refused", "", sum(&figures.refused));
    figures.refused.iter().for_each(|(kind, n)| plain("refused", kind.as_str(), *n));
    plain("withdrawn", "", figures.withdrawn);
    plain("pending", "", figures.pending);
    plain("overdue", "", figures.overdue);
    plain("ready_in_time", "", figures.met);
    plain("ready_late", "", figures.late);
    plain("ready_not_owed", "", figures.not_owed);
    for (of, days) in ["fewest", "median", "most"].into_iter().zip(figures.margins.into_iter().flatten()) {
        plain("margin_days", of, days);
    }
    plain("launched", "", figures.launched);
    plain("suspended", "", sum(&figures.suspended));
    figures.suspended.iter().for_each(|(kind, n)| plain("suspended", kind.as_str(), *n));
    plain("terminated", "", figures.terminated);
    figures.ended.iter().for_each(|(kind, n)| plain("terminated", kind.as_str(), *n));
    let mut long = |figure, of: &str, spread: Option<Spread>| {
        lines.push(Line {
            figure,
            of: of.to_owned(),
            value: spread.map_or(0, |s| s.count),
            median_days: spread.map(|s| in_days(s.median)),
            longest_days: spread.map(|s| in_days(s.longest)),
        });
    };
    long("to_decision", "", figures.to_decision);
    long("to_ready", "", figures.to_ready);
    figures.stages.iter().for_each(|(state, spread)| long("stage", state.as_str(), *spread));
    lines
}

/// A length of time in whole days.
fn in_days(length: i64) -> i64 {
    (length + days(1).0 / 2) / days(1).0
}

/// The ages of what runs now.
fn of_ages(report: &Report) -> Vec<Line> {
    let ends = AGES.iter().map(|end| format!("under_{end}_days"));
    let last = AGES.last().map(|end| format!("{end}_days_and_more"));
    let classes = ends.chain(last).zip(&report.ages);
    let line = |(of, value): (String, &i64)| Line {
        figure: "open_now",
        of,
        value: *value,
        median_days: None,
        longest_days: None,
    };
    classes.map(line).collect()
}

fn row(asked: &Asked, service: &str, line: Line) -> [String; 8] {
    let optional = |n: Option<i64>| n.map(|n| n.to_string()).unwrap_or_default();
    [
        asked.from.to_string(),
        asked.until.to_string(),
        service.to_owned(),
        line.figure.to_owned(),
        line.of,
        line.value.to_string(),
        optional(line.median_days),
        optional(line.longest_days),
    ]
}

fn object(line: &Line) -> Value {
    json!({ "figure": line.figure, "of": line.of, "value": line.value, "medianDays": line.median_days, "longestDays": line.longest_days })
}

/// A period as a file for spreadsheets.
///
/// # Errors
/// None: every figure is text.
pub fn csv(report: &Report) -> Result<String> {
    let lines = lines(&report.figures).into_iter().chain(of_ages(report));
    sheet(HEADERS, lines.map(|line| row(&report.asked, &report.asked.service, line)))
}

/// A period as JSON.
#[must_use]
pub fn json(who: &Staff, report: &Report) -> Value {
    let Asked { service, from, until } = &report.asked;
    let lines: Vec<Value> = lines(&report.figures).iter().chain(&of_ages(report)).map(object).collect();
    json!({
        "version": 1, "gatekeeper": who.service().gatekeeper().name, "made": clock::rfc3339(who.now()),
        "from": from.to_string(), "until": until.to_string(), "service": service, "figures": lines,
    })
}

/// A year as a file for spreadsheets.
///
/// # Errors
/// None: every figure is text.
pub fn yearly_csv(yearly: &Yearly) -> Result<String> {
    let of = |service: &str, figures: &Figures| -> Vec<[String; 8]> {
        lines(figures).into_iter().map(|line| row(&yearly.asked, service, line)).collect()
    };
    let each = yearly.services.iter().flat_map(|(service, figures)| of(service, figures));
    sheet(HEADERS, each.chain(of("", &yearly.all)))
}

/// A year as JSON.
#[must_use]
pub fn yearly_json(who: &Staff, yearly: &Yearly) -> Value {
    let of = |figures: &Figures| lines(figures).iter().map(object).collect::<Vec<_>>();
    let each = yearly.services.iter();
    let services: Vec<Value> =
        each.map(|(service, figures)| json!({ "service": service, "figures": of(figures) })).collect();
    json!({
        "version": 1, "gatekeeper": who.service().gatekeeper().name, "made": clock::rfc3339(who.now()),
        "year": yearly.year, "complete": !yearly.goes_on, "services": services, "all": of(&yearly.all),
    })
}
