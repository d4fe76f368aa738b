//! How far a draft is: its sections, and what is still missing.

use crate::parts::{Task, Tasks};
use crate::say::say;
use crate::t;
use domain::form::{Fields, Problem};
use domain::request::Section;
use domain::request::sections::Standing;
use domain::request::sections::standings;
use leptos::prelude::*;
use service::files::Line;

/// The sections in the order of the page. The one with the field for a file is last: of a form with a file that is
/// too large, nothing is read that comes after it.
pub(super) const ORDER: [Section; 5] =
    [Section::What, Section::Service, Section::Connects, Section::Publish, Section::Evidence];

/// Where a section stands on the page.
pub(super) fn anchor(section: Section) -> String {
    format!("section-{}", section.as_str())
}

/// The sections, each with how far it is; and the check before submission, with a link to everything that is
/// missing or wrong.
pub(super) fn progress(draft: &Fields, files: &[Line]) -> (impl IntoView + use<>, impl IntoView + use<>) {
    let files: Vec<_> = files.iter().map(|line| line.evidence.clone()).collect();
    let (problems, mut sections) = standings(draft, &files);
    sections.sort_by_key(|(section, _)| ORDER.iter().position(|own| own == section));
    let task = |(section, standing): (Section, Standing)| Task {
        label: say(&section.label()),
        href: Some(format!("#{}", anchor(section))),
        status: say(&standing.label()),
        done: standing == Standing::Complete,
    };
    let tasks: Vec<Task> = sections.into_iter().map(task).collect();
    let list = view! {
        <section class="stack">
            <h2>{t!("section-title")}</h2>
            <p>{t!("section-how")}</p>
            <Tasks tasks=tasks/>
        </section>
    };
    (list, check(&problems))
}

fn check(problems: &[Problem]) -> impl IntoView + use<> {
    let links = problems.iter().map(|problem| {
        let href = format!("#{}", problem.field);
        view! { <li><a href=href>{say(&problem.sentence)}</a></li> }
    });
    let links = links.collect_view();
    let told = if problems.is_empty() { t!("section-nothing-missing") } else { t!("section-missing") };
    view! {
        <section class="stack">
            <h2>{t!("section-check")}</h2>
            <p>{told}</p>
            {(!problems.is_empty()).then(|| view! { <ul>{links}</ul> })}
        </section>
    }
}
