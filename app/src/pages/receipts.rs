//! The receipt of a request, for the provider's own files.

use super::requests::{clock, submission};
use super::{Screen, files, page, param_id, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, Breadcrumbs, CodeBlock, Deadline, Fingerprint, Summary, SummaryRow, Tone};
use crate::t;
use domain::access::Action;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::files::{Line, list};
use service::receipts::{Receipt, view};

/// `/provider/requests/:request/receipt`
#[component]
pub fn ReceiptPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let member = account.member_for(&id).await?;
        let receipt = view(&member, &id).await?;
        let files = list(&member, Action::ReceiptPage, &id).await?;
        let title = t!("receipt-for", service = &receipt.seen.service);
        Ok(Screen::new(title.clone(), reader(&account), shown(&title, receipt, &files)))
    })
}

fn shown(title: &str, receipt: Receipt, files: &[Line]) -> impl IntoView + use<> {
    let Receipt { seen, instants: [there, utc], text, sha256, fact } = receipt;
    let request = &seen.request;
    let trail = vec![
        ("/provider".to_owned(), t!("nav-overview")),
        (format!("/provider/requests/{}", request.id), t!("request-title", service = &seen.service)),
    ];
    let due = request.due_on().map(|due| {
        view! { <Deadline title=t!("request-legal-date") due=due left=t!("receipt-legal") kind=Tone::Info/> }
    });
    let none = request.clock.is_none().then(|| view! { <p class="lead">{t!("request-no-deadline")}</p> });
    let rows = vec![
        SummaryRow::new(t!("receipt-of"), seen.organisation.legal_name.clone()),
        SummaryRow::new(t!("receipt-service"), seen.service.clone()),
        SummaryRow::new(t!("receipt-request"), view! { <code>{request.id.to_string()}</code> }),
        SummaryRow::new(t!("receipt-instant"), view! { <code>{there}</code> }),
        SummaryRow::new(
            t!("receipt-utc"),
            view! { <time datetime=utc.clone()><code>{utc.clone()}</code></time> },
        ),
        SummaryRow::new(t!("receipt-hash"), view! { <Fingerprint text=sha256/> }),
        SummaryRow::new(t!("receipt-fact"), fact.seq.to_string()),
        SummaryRow::new(t!("receipt-fact-hash"), view! { <Fingerprint text=fact.sha256/> }),
    ];
    view! {
        <Breadcrumbs trail=trail here=t!("receipt-title")/>
        <h1>{title.to_owned()}</h1>
        <p class="lead">{t!("receipt-lead")}</p>
        {due}
        {none}
        <Summary rows=rows/>
        <section>{request.clock.as_ref().map(clock)}</section>
        <section>{request.submission.as_ref().map(submission)}</section>
        <section>{files::sent(files)}</section>
        <section>
            <h2>{t!("receipt-bytes")}</h2>
            <p>{t!("receipt-bytes-what")}</p>
            <details>
                <summary>{t!("receipt-bytes-show")}</summary>
                <CodeBlock label=t!("receipt-bytes") text=text/>
            </details>
        </section>
    }
}
