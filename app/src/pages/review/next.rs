//! From one request to the next.

use crate::api::queue::{query_of, queue_at};
use crate::api::visit::visit;
use crate::pages::{Screen, go, page, query, query_fields, reader};
use crate::parts::{Audience, Breadcrumbs, Empty};
use crate::t;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::queue::next;

/// `/review/next`: leads on to the next request, or says that there is none. It gives nobody anything.
#[component]
pub fn NextPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let filter = visit.selection(&staff, &query_fields()).await?;
        let after = query("after").and_then(|id| RequestId::parse(&id).ok());
        if let Some(id) = next(&staff, &filter, after.as_ref()).await? {
            return Ok(go(&format!("/review/requests/{id}")));
        }
        let back = queue_at(&filter, 1);
        let everything = query_of(&filter).is_empty();
        let more =
            (!everything).then(|| view! { <p><a href="/review/next?all=on">{t!("next-everywhere")}</a></p> });
        let body = view! {
            <Breadcrumbs trail=vec![("/review".to_owned(), t!("review-queue"))] here=t!("next-title")/>
            <h1>{t!("next-title")}</h1>
            <Empty title=t!("next-none")>
                <p>{t!("next-why")}</p>
                {more}
                <p><a href=back>{t!("next-back")}</a></p>
            </Empty>
        };
        Ok(Screen::new(t!("next-title"), reader(&account), body))
    })
}
