//! The fields of what staff propose. They are made inside the form around them, where they find what was typed:
//! hence functions.

use crate::pages::review::DMA;
use crate::pages::{said, words};
use crate::parts::{Checkboxes, Choice, Radios, TextArea};
use crate::t;
use domain::functionality::Functionality;
use domain::request::Category;
use leptos::prelude::*;

pub(super) fn nothing() -> AnyView {
    ().into_any()
}

pub(super) fn area(
    name: &'static str,
    label: String,
    hint: String,
) -> impl FnOnce() -> AnyView + Send + 'static {
    move || view! { <TextArea name=name label=label hint=hint/> }.into_any()
}

/// The justification of a measure.
pub(super) fn measure() -> AnyView {
    let categories = Category::ALL.iter().map(|row| Choice::new(row.1, said(row.0.label()))).collect();
    view! {
        <p>{t!("review-measure-law")}" "<a href=DMA rel="external">{t!("review-dma")}</a></p>
        <Radios name="category" legend=t!("category-legend") options=categories/>
        <TextArea name="ground" label=t!("review-ground") rows=3 hint=t!("review-ground-hint")/>
        <TextArea name="necessary" label=t!("review-necessary") rows=3 hint=t!("review-necessary-hint")/>
        <TextArea name="proportionate" label=t!("review-proportionate") rows=3 hint=t!("review-proportionate-hint")/>
        <TextArea name="cure" label=t!("review-cure") rows=3 hint=t!("review-cure-hint")/>
        <TextArea name="remedy" label=t!("measure-remedy") rows=3 hint=t!("review-remedy-hint")/>
    }
    .into_any()
}

/// A decision about a request that is about `asked`, while `open` items of the checklist lack a finding.
pub(super) fn reasons(asked: &[Functionality], open: usize) -> AnyView {
    let mut outcomes = vec![Choice::new("accept", t!("review-accept"))];
    // One functionality has no part.
    let divisible = asked.len() > 1;
    if divisible {
        outcomes.push(Choice::new("part", t!("review-part")).hint(t!("review-part-hint")));
    }
    outcomes.push(Choice::new("refuse", t!("review-refuse")).hint(t!("review-refuse-hint")));
    let refused = divisible.then(|| {
        let options = words::functionalities(asked);
        view! { <Checkboxes name="refused" legend=t!("review-refused") hint=t!("review-refused-hint") options=options/> }
    });
    let unfinished = (open > 0).then(|| {
        let hint = t!("checklist-unfinished-hint", n = open);
        view! { <TextArea name="unfinished" label=t!("checklist-unfinished-why") rows=2 hint=hint/> }
    });
    view! {
        <Radios name="outcome" legend=t!("review-outcome") hint=t!("review-outcome-hint") options=outcomes/>
        {unfinished}
        <TextArea name="reasons" label=t!("review-reasons") rows=3 hint=t!("review-reasons-hint")/>
        <h3>{t!("review-justification")}</h3>
        {refused}
        {measure()}
    }
    .into_any()
}

/// Why a connection is to end.
pub(super) fn ending() -> AnyView {
    let endings = vec![
        Choice::new("wish", t!("review-ending-wish")).hint(t!("review-ending-wish-hint")),
        Choice::new("measure", t!("review-ending-measure")).hint(t!("review-ending-measure-hint")),
    ];
    view! {
        <Radios name="ending" legend=t!("review-ending") options=endings/>
        <TextArea name="reason" label=t!("review-reason") rows=3 hint=t!("review-reason-hint")/>
        <h3>{t!("review-ending-justification")}</h3>
        {measure()}
    }
    .into_any()
}

/// A ruling about a challenge.
pub(super) fn ruling() -> AnyView {
    let outcomes = vec![
        Choice::new("uphold", t!("review-uphold")).hint(t!("review-uphold-hint")),
        Choice::new("reject", t!("review-reject")).hint(t!("review-reject-hint")),
    ];
    view! {
        <Radios name="outcome" legend=t!("review-outcome") hint=t!("review-outcome-hint") options=outcomes/>
        <TextArea name="reasons" label=t!("review-ruling-reasons") rows=3 hint=t!("review-ruling-hint")/>
    }
    .into_any()
}
