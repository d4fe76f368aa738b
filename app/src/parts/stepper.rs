//! How far something has come.

use crate::t;
use leptos::prelude::*;

/// The stages of something and the one it is in. Each says in words whether it is done, so that colour says nothing
/// alone.
#[component]
pub fn Stepper(
    /// What goes through the stages.
    #[prop(into)]
    label: String,
    /// The stages in order.
    stages: Vec<String>,
    /// The present one, from 0. With the number of stages all are done.
    at: usize,
) -> impl IntoView {
    let stages = stages
        .into_iter()
        .enumerate()
        .map(|(n, stage)| {
            let here = (n == at).then_some("step");
            let state = (n < at).then(|| view! { <span class="quiet">" ("{t!("stepper-done")}")"</span> });
            view! { <li class:done=n < at aria-current=here>{stage}{state}</li> }
        })
        .collect_view();
    view! { <ol class="stepper" aria-label=label>{stages}</ol> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn one_stage_is_the_present_one_and_earlier_ones_are_done() {
        let html = html(|| {
            view! { <Stepper label="Request" stages=["Received", "In review", "Ready"].map(str::to_owned).to_vec() at=1/> }
        });
        assert_eq!(html.matches("aria-current").count(), 1, "{html}");
        assert!(html.contains(r#"<li aria-current="step" class="">In review</li>"#), "{html}");
        assert_eq!(html.matches("(done)").count(), 1, "{html}");
    }
}
