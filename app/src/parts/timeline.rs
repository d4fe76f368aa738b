//! What happens when, drawn to scale.

use super::{DataTable, Day, Tone, date};
use crate::t;
use domain::time::Date;
use leptos::prelude::*;

/// Height of one row of labels, in CSS pixels.
const LANE: f64 = 46.0;
/// The width the labels are placed for. Below it the style sheet shows the list instead.
const WIDTH: f64 = 640.0;
/// Where the line is.
const LINE: f64 = 16.0;

/// One day on a [`Timeline`].
#[derive(Clone, Debug)]
pub struct Mark {
    /// The day.
    pub at: Date,
    /// What happens, in two or three words.
    pub label: String,
    /// Its meaning.
    pub kind: Tone,
}

/// A stretch of days under a [`Timeline`].
#[derive(Clone, Debug)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// What it was.
    pub label: String,
    /// The class that gives its colour, which the legend names.
    pub class: &'static str,
}

/// Days on a line, to scale, with the same days as a table behind it. On a phone it is a list.
#[component]
pub fn Timeline(
    /// What the line shows.
    #[prop(into)]
    caption: String,
    /// The days in any order.
    marks: Vec<Mark>,
    /// Stretches of time in order, drawn as a band under the line.
    #[prop(optional)]
    spans: Vec<Span>,
    /// Divides what was from what will be.
    today: Date,
) -> impl IntoView {
    let mut marks = marks;
    marks.sort_by_key(|mark| mark.at);
    let drawing = drawing(&caption, &marks, &spans, today);
    let legend = legend(&spans);
    let list = marks.iter().map(|mark| list_item(mark, today)).collect_view();
    let rows = marks
        .into_iter()
        .map(|mark| vec![mark.label.into_any(), view! { <Day at=mark.at/> }.into_any()])
        .chain(spans.into_iter().map(|span| {
            let days = view! { <Day at=span.from/>" – "<Day at=span.to/> };
            vec![span.label.into_any(), days.into_any()]
        }))
        .collect();
    view! {
        <figure class="timeline">
            {drawing}
            {legend}
            <ol class="timeline-list">{list}</ol>
            <details>
                <summary>{t!("timeline-table")}</summary>
                <DataTable caption=caption quiet=true headers=vec![t!("timeline-what"), t!("timeline-when")] rows=rows/>
            </details>
        </figure>
    }
}

fn list_item(mark: &Mark, today: Date) -> impl IntoView + use<> {
    let class = format!("{}{}", mark.kind.class(), if mark.at > today { " ahead" } else { "" });
    view! { <li class=class><strong>{mark.label.clone()}</strong><Day at=mark.at/></li> }
}

/// A mark and where its label stands.
struct Placed<'a> {
    mark: &'a Mark,
    /// Percent of the width.
    x: f64,
    lane: usize,
    anchor: &'static str,
}

/// What each colour of the band means, once.
fn legend(spans: &[Span]) -> Option<impl IntoView + use<>> {
    let first = |n: usize, span: &Span| spans.iter().position(|other| other.label == span.label) == Some(n);
    let kinds = spans
        .iter()
        .enumerate()
        .filter(|(n, span)| first(*n, span))
        .map(|(_, span)| view! { <li class=span.class>{span.label.clone()}</li> })
        .collect_view();
    (!spans.is_empty()).then(|| view! { <ul class="timeline-legend">{kinds}</ul> })
}

fn drawing(caption: &str, marks: &[Mark], spans: &[Span], today: Date) -> impl IntoView + use<> {
    let days_of =
        || marks.iter().map(|mark| mark.at).chain(spans.iter().flat_map(|span| [span.from, span.to]));
    let first = days_of().min().unwrap_or(today).min(today);
    let last = days_of().max().unwrap_or(today).max(today);
    let whole = days(first, last).max(1.0);
    let x = |day: Date| 2.0 + 96.0 * days(first, day) / whole;
    let placed = place(marks, x);
    let lanes = placed.iter().map(|mark| mark.lane + 1).max().unwrap_or(0);
    let now = percent(x(today));
    let marks = placed.iter().map(draw).collect_view();
    let band = spans
        .iter()
        .map(|span| {
            // A day is drawn even where it is narrower than the eye sees.
            let width = (x(span.to) - x(span.from)).max(0.4);
            view! { <rect class=format!("timeline-span {}", span.class) x=percent(x(span.from)) width=percent(width) y="24" height="8"/> }
        })
        .collect_view();
    #[expect(clippy::cast_precision_loss, reason = "a handful of lanes")]
    let height = (LINE * 2.0 + 10.0 + lanes as f64 * LANE).to_string();
    let line = LINE.to_string();
    view! {
        <svg role="img" aria-label=caption.to_owned() width="100%" height=height>
            <line class="timeline-line" x1="0" x2="100%" y1=line.clone() y2=line.clone()/>
            <line class="timeline-past" x1="0" x2=now.clone() y1=line.clone() y2=line/>
            {band}
            <line class="timeline-today" x1=now.clone() x2=now y1="4" y2="36"/>
            {marks}
        </svg>
    }
}

fn draw(placed: &Placed<'_>) -> impl IntoView + use<> {
    #[expect(clippy::cast_precision_loss, reason = "a handful of lanes")]
    let y = LINE * 2.0 + 6.0 + placed.lane as f64 * LANE;
    let x = percent(placed.x);
    view! {
        <g class=placed.mark.kind.class()>
            <line class="timeline-leader" x1=x.clone() x2=x.clone() y1=LINE.to_string() y2=(y + 2.0).to_string()/>
            <circle cx=x.clone() cy=LINE.to_string() r="7"/>
            <text x=x.clone() y=(y + 16.0).to_string() text-anchor=placed.anchor>{placed.mark.label.clone()}</text>
            <text class="timeline-day" x=x y=(y + 34.0).to_string() text-anchor=placed.anchor>{date::words(placed.mark.at)}</text>
        </g>
    }
}

/// Puts every label into the first row in which it overlaps no other.
fn place(marks: &[Mark], x: impl Fn(Date) -> f64) -> Vec<Placed<'_>> {
    let mut lanes: Vec<f64> = Vec::new();
    marks
        .iter()
        .map(|mark| {
            let x = x(mark.at);
            let at = x / 100.0 * WIDTH;
            let letters = mark.label.chars().count().max(date::words(mark.at).len());
            #[expect(clippy::cast_precision_loss, reason = "the length of a label")]
            let width = letters as f64 * 8.0;
            let (anchor, from) = if at < width / 2.0 {
                ("start", at)
            } else if at > WIDTH - width / 2.0 {
                ("end", at - width)
            } else {
                ("middle", at - width / 2.0)
            };
            let lane = lanes.iter().position(|end| *end < from).unwrap_or(lanes.len());
            let end = from + width + 12.0;
            if lane == lanes.len() {
                lanes.push(end)
            } else {
                lanes[lane] = end
            }
            Placed { mark, x, lane, anchor }
        })
        .collect()
}

fn days(from: Date, to: Date) -> f64 {
    from.duration_until(to).as_secs_f64() / 86_400.0
}

fn percent(x: f64) -> String {
    format!("{x:.2}%")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    fn mark(month: i8, day: i8, label: &str) -> Mark {
        Mark { at: Date::constant(2026, month, day), label: label.to_owned(), kind: Tone::Info }
    }

    #[test]
    fn neighbours_do_not_write_over_each_other() {
        let marks = [mark(1, 1, "Received"), mark(1, 3, "Opened"), mark(12, 31, "Due")];
        let placed = place(&marks, |day| days(Date::constant(2026, 1, 1), day) / 3.64);
        assert_eq!(placed.iter().map(|mark| mark.lane).collect::<Vec<_>>(), [0, 1, 0]);
        assert_eq!(placed.iter().map(|mark| mark.anchor).collect::<Vec<_>>(), ["start", "start", "end"]);
    }

    #[test]
    fn everything_drawn_is_also_in_the_table_in_order() {
        let marks = vec![mark(12, 31, "Due"), mark(1, 1, "Received <x>")];
        let html =
            html(|| view! { <Timeline caption="Clock" marks=marks today=Date::constant(2026, 6, 1)/> });
        let table = html.split("<table>").nth(1).unwrap();
        assert!(table.find("Received").unwrap() < table.find("Due").unwrap(), "{table}");
        assert!(table.contains("1 January 2026") && !html.contains("<x>"), "{html}");
        assert!(html.contains(r#"cx="2.00%""#) && html.contains(r#"cx="98.00%""#), "{html}");
    }

    #[test]
    fn stretches_follow_each_other_and_each_colour_is_named_once() {
        let day = |of_month| Date::constant(2026, 1, of_month);
        let span = |from, to, label: &str| Span {
            from: day(from),
            to: day(to),
            label: label.to_owned(),
            class: "info",
        };
        let spans = vec![span(1, 11, "Yours"), span(11, 21, "Theirs"), span(21, 31, "Yours")];
        let html = html(|| view! { <Timeline caption="Turns" marks=Vec::new() spans=spans today=day(31)/> });
        for x in
            [r#"x="2.00%" width="32.00%""#, r#"x="34.00%" width="32.00%""#, r#"x="66.00%" width="32.00%""#]
        {
            assert!(html.contains(x), "{x}: {html}");
        }
        let legend = html.split("timeline-legend").nth(1).unwrap().split("</ul>").next().unwrap();
        assert_eq!(legend.matches("Yours").count(), 1, "{legend}");
        assert_eq!(html.split("<table>").nth(1).unwrap().matches("Yours").count(), 2, "{html}");
    }

    #[test]
    fn no_marks_and_one_day_draw_something() {
        let today = Date::constant(2026, 6, 1);
        for marks in [Vec::new(), vec![mark(6, 1, "Today")]] {
            let html = html(|| view! { <Timeline caption="Clock" marks=marks today=today/> });
            assert!(html.contains(r#"x2="2.00%""#) && !html.contains("NaN"), "{html}");
        }
    }
}
