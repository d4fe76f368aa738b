//! Outgoing mail, for people who try the portal out. Not there in production.

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::{Audience, Empty, MetaLine, Moment};
use crate::t;
use domain::time::Timestamp;
use leptos::prelude::*;
use service::error::NOT_FOUND;
use service::{authority::Who as _, example, publications};

/// `/dev/mail`
#[component]
pub fn MailsPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        if !visit.site().shows_mail {
            return Err(NOT_FOUND);
        }
        let mails = publications::mails(visit.visitor()).await?;
        let none = mails.is_empty().then(|| {
            view! { <Empty title=t!("mails-empty")><p>{t!("mails-empty-next")}</p></Empty> }
        });
        let mails = mails
            .into_iter()
            .map(|mail| {
                let facts = vec![
                    t!("mails-to", address = mail.recipient).into_any(),
                    view! { <Moment at=Timestamp(mail.created_at)/> }.into_any(),
                ];
                view! { <section class="panel"><h2>{mail.subject}</h2><MetaLine items=facts/><div class="prose">{linked(&mail.text)}</div></section> }
            })
            .collect_view();
        let code = example::code(visit.visitor().now(), 0)?;
        let body = view! {
            <h1>{t!("mails-title")}</h1>
            <p class="lead">{t!("mails-lead")}</p>
            <p>{t!("mails-code")}" "<code id="example-code">{code}</code></p>
            {none}
            {mails}
        };
        Ok(Screen::new(t!("mails-title"), anybody(&visit).await?, body))
    })
}

/// Plain text by paragraphs, with addresses on lines of their own made into links.
fn linked(text: &str) -> impl IntoView + use<> {
    text.split("\n\n")
        .map(|paragraph| {
            let lines = paragraph.lines().map(|line| {
                if line.starts_with("http") && !line.contains(' ') {
                    view! { <a href=line.to_owned()>{line.to_owned()}</a><br/> }.into_any()
                } else {
                    view! { {line.to_owned()}<br/> }.into_any()
                }
            });
            view! { <p>{lines.collect_view()}</p> }
        })
        .collect_view()
}
