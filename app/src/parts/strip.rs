//! How far away many dates are.

use super::{DataTable, Tone};
use crate::t;
use leptos::prelude::*;

/// Days shown after today. What lies further stands at the end.
const AHEAD: i32 = 92;
/// Days shown before today.
const BEHIND: i32 = 14;

/// Dates as dots on a line that begins a little before today: what is left of today is late. Behind it a table with
/// the numbers.
#[component]
pub fn Strip(
    /// What the dates are.
    #[prop(into)]
    caption: String,
    /// Days from today to each date, negative when it has passed, and what that means.
    days: Vec<(i32, Tone)>,
) -> impl IntoView {
    let count = |tone| days.iter().filter(|(_, of)| *of == tone).count();
    let rows = [
        (t!("strip-late"), count(Tone::Problem)),
        (t!("strip-near"), count(Tone::Warning)),
        (t!("strip-ahead"), count(Tone::Info)),
    ];
    let rows = rows.map(|(label, n)| vec![label.into_any(), n.to_string().into_any()]).into();
    let dots = days
        .iter()
        .enumerate()
        .map(|(n, (left, tone))| {
            // Dates of one day stand above each other.
            let above = days.iter().take(n).filter(|(other, _)| other == left).count();
            let y = 44_usize.saturating_sub(above * 9).max(6);
            view! { <circle class=tone.class() cx=x(*left) cy=y.to_string() r="5"/> }
        })
        .collect_view();
    view! {
        <figure class="strip">
            <figcaption>{caption.clone()}</figcaption>
            <svg role="img" aria-label=caption.clone() width="100%" height="72">
                <line class="strip-line" x1="0" x2="100%" y1="52" y2="52"/>
                <line class="strip-today" x1=x(0) x2=x(0) y1="0" y2="60"/>
                <text x=x(0) y="70" text-anchor="middle">{t!("strip-today")}</text>
                <text x="99%" y="70" text-anchor="end">{t!("strip-days", n = AHEAD)}</text>
                {dots}
            </svg>
            <DataTable caption=caption quiet=true headers=vec![t!("strip-what"), t!("strip-many")] rows=rows/>
        </figure>
    }
}

fn x(left: i32) -> String {
    let shown = f64::from(left.clamp(-BEHIND, AHEAD) + BEHIND);
    format!("{:.2}%", 1.0 + 98.0 * shown / f64::from(AHEAD + BEHIND))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn dates_beyond_the_line_stand_at_its_ends() {
        assert_eq!((x(-400), x(400)), ("1.00%".to_owned(), "99.00%".to_owned()));
        assert!(x(0) > x(-3) && x(0).len() == 6, "{}", x(0));
    }

    #[test]
    fn each_date_is_a_dot_and_counted() {
        let days = vec![(-2, Tone::Problem), (3, Tone::Warning), (3, Tone::Warning), (60, Tone::Info)];
        let html = html(|| view! { <Strip caption="Legal dates" days=days/> });
        assert_eq!(html.matches("<circle").count(), 4, "{html}");
        assert!(html.contains(r#"cy="35""#) && html.contains(">2</td>"), "{html}");
    }
}
