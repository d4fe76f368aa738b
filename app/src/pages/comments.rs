//! What members say to each other about a section of a draft. The buttons stand in the form of the draft, so
//! what was typed there is saved along.

use crate::parts::{Button, Moment, Status, Submit, TextArea, Tone};
use crate::t;
use domain::form::Attempt;
use domain::request::Section;
use leptos::prelude::*;
use service::comments::CommentRow;

/// The comments on one section, open while any waits for an answer or is being typed.
pub(super) fn comments(section: Section, all: &[CommentRow], attempt: &Attempt) -> impl IntoView + use<> {
    let own: Vec<&CommentRow> = all.iter().filter(|comment| comment.section == section).collect();
    let field = format!("comment.{}", section.as_str());
    let waiting = own.iter().filter(|comment| comment.resolved.is_none()).count();
    let typed = !attempt.fields.get(&field).trim().is_empty();
    let open = waiting > 0 || typed || attempt.problem(&field).is_some();
    let shown = (!own.is_empty()).then(|| {
        let each = own.into_iter().map(one).collect_view();
        view! { <ul>{each}</ul> }
    });
    view! {
        <details class="comments" open=open>
            <summary>{t!("comment-title", n = waiting)}</summary>
            <p class="hint">{t!("comment-among-us")}</p>
            {shown}
            <TextArea name=field label=t!("comment-comment") rows=3/>
            <div class="actions">
                <Submit
                    label=t!("comment-add") kind=Button::Secondary to="/api/comments/add" name="section"
                    value=section.as_str() unchecked=true
                />
            </div>
        </details>
    }
}

fn one(comment: &CommentRow) -> impl IntoView + use<> {
    let CommentRow { id, name, text, at, resolved, .. } = comment.clone();
    let end = match resolved {
        Some((by, at)) => view! {
            <p><Status kind=Tone::Success text=t!("comment-resolved")/>" "{by}" · "<Moment at=at/></p>
        }
        .into_any(),
        None => view! {
            <Submit
                label=t!("comment-resolve", name = &name) kind=Button::Secondary to="/api/comments/resolve"
                name="comment" value=id.to_string() unchecked=true
            />
        }
        .into_any(),
    };
    view! { <li><p><strong>{name}</strong>" · "<Moment at=at/></p><p class="said">{text}</p>{end}</li> }
}
