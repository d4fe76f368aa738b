//! The receipt of a request, for the provider's own files.

use super::files::sent as sent_files;
use super::requests::{clock, submission};
use super::{Screen, page, param_id, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, Breadcrumbs, CodeBlock, Deadline, Fingerprint, Summary, SummaryRow, Tone};
use crate::t;
use domain::ids::RequestId;
use leptos::prelude::*;
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
        let title = t!("receipt-for", service = &receipt.seen.service);
        Ok(Screen::new(title.clone(), reader(&account), shown(&title, receipt)))
    })
}

fn shown(title: &str, receipt: Receipt) -> impl IntoView + use<> {
    let Receipt { seen, submission: sent, files, clock: began, instants: [there, utc], text, sha256, fact } =
        receipt;
    let request = &seen.request;
    let trail = vec![
        ("/provider".to_owned(), t!("nav-overview")),
        (format!("/provider/requests/{}", request.id), t!("request-title", service = &seen.service)),
    ];
    let due = began.as_ref().map(|clock| clock.deadline.legal_end).map(|due| {
        view! { <Deadline title=t!("request-legal-date") due=due left=t!("receipt-legal") kind=Tone::Info/> }
    });
    let none = began.is_none().then(|| view! { <p class="lead">{t!("request-no-deadline")}</p> });
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
        <section>{began.as_ref().map(clock)}</section>
        <section>{submission(&sent)}</section>
        <section>{sent_files(&files)}</section>
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
