//! Forms, which know what was typed and what is wrong with it.

use super::field::{Scope, id_of};
use crate::say::say;
use crate::t;
use domain::form::{Attempt, Problem};
use leptos::{context::Provider, prelude::*};

/// A form sent by POST. Its fields find their values and problems in `attempt`.
#[component]
pub fn PostForm(
    /// The address of the server function.
    #[prop(into)]
    to: String,
    /// What was typed and what is wrong with it.
    attempt: Attempt,
    /// Needed where a page has several forms with equal field names: put before every id.
    #[prop(optional, into)]
    prefix: String,
    /// Whether files travel with it.
    #[prop(optional)]
    multipart: bool,
    /// The fields and a [`Submit`](super::Submit).
    children: Children,
) -> impl IntoView {
    let scope = Scope { prefix, bare: false };
    let summary = summary(&scope, &attempt.problems);
    let enctype = multipart.then_some("multipart/form-data");
    view! {
        <form class="form" method="post" action=to enctype=enctype>
            {summary}
            <Provider value=scope>
                <Provider value=attempt>{children()}</Provider>
            </Provider>
        </form>
    }
}

/// A form that asks for another view of the same page, by GET: it changes nothing and can be bookmarked.
#[component]
pub fn GetForm(
    /// The address of the page.
    #[prop(into)]
    to: String,
    /// What was asked and what is wrong with it.
    attempt: Attempt,
    /// The fields and a button.
    children: Children,
) -> impl IntoView {
    let scope = Scope { prefix: String::new(), bare: true };
    let summary = summary(&scope, &attempt.problems);
    view! {
        <form class="form filter" method="get" action=to>
            {summary}
            <Provider value=scope>
                <Provider value=attempt>{children()}</Provider>
            </Provider>
        </form>
    }
}

/// All problems of a form, each linking to its field. It takes the focus when the page opens, without
/// code.
fn summary(scope: &Scope, problems: &[Problem]) -> impl IntoView + use<> {
    (!problems.is_empty()).then(|| {
        let links = problems
            .iter()
            .map(|problem| {
                let sentence = say(&problem.sentence);
                if problem.field.is_empty() {
                    return view! { <li>{sentence}</li> }.into_any();
                }
                let href = format!("#{}", id_of(scope, &problem.field));
                view! { <li><a href=href>{sentence}</a></li> }.into_any()
            })
            .collect_view();
        view! {
            <div class="banner problem" id=id_of(scope, "problems") role="alert" tabindex="-1" autofocus>
                <h2 class="banner-title">{t!("form-problems")}</h2>
                <ul class="banner-body">{links}</ul>
            </div>
        }
    })
}

/// A value that travels along unseen, such as a version or an idempotency key.
#[component]
pub fn Hidden(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// Its value. What the page says counts, not what was sent before.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <input type="hidden" name=format!("form[{name}]") value=value/> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::{
        TextField,
        testing::{attempt, html},
    };

    #[test]
    fn the_summary_links_to_each_field_and_takes_the_focus() {
        let attempt = attempt(&[("name", "x\"<y")], &[("name", "Enter <b>."), ("", "Sign again.")]);
        let html = html(|| {
            view! {
                <PostForm to="/api/x" attempt=attempt prefix="a"><TextField name="name" label="Name"/></PostForm>
            }
        });
        assert!(html.contains(r##"<a href="#a-name">Enter &lt;b&gt;.</a>"##), "{html}");
        assert!(html.contains("<li>Sign again.</li>"), "{html}");
        assert!(html.contains(r#"id="a-problems" role="alert" tabindex="-1" autofocus"#), "{html}");
        assert!(html.contains(r#"id="a-name""#) && html.contains(r#"name="form[name]""#), "{html}");
        assert!(html.contains("x&quot;") && !html.contains("multipart"), "{html}");
    }

    #[test]
    fn what_a_view_is_asked_for_stands_in_its_address() {
        let attempt = attempt(&[("who", "ada@heron.example.org")], &[]);
        let html = html(
            || view! { <GetForm to="/audit" attempt=attempt><TextField name="who" label="Who"/></GetForm> },
        );
        assert!(html.contains(r#"method="get" action="/audit""#), "{html}");
        assert!(html.contains(r#"name="who" type="text" value="ada@heron.example.org""#), "{html}");
    }

    #[test]
    fn a_form_nobody_sent_has_no_summary() {
        let html = html(|| view! { <PostForm to="/api/x" attempt=Attempt::default()>"fields"</PostForm> });
        assert!(html.contains(r#"method="post" action="/api/x""#), "{html}");
        assert!(!html.contains("alert"), "{html}");
    }
}
