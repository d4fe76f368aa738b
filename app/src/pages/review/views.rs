//! Selections of the queue that staff keep under a name.

use crate::api::queue::{fields_of, query_of};
use crate::api::visit::{Visit, visit};
use crate::pages::{Screen, attempt, page, reader};
use crate::parts::{
    Audience, Breadcrumbs, Button, Checkbox, DataTable, Empty, Hidden, PostForm, Submit, TextField,
};
use crate::t;
use domain::form::Fields;
use domain::queue::Filter;
use leptos::prelude::*;
use service::Result;
use service::views::{View, list};

/// `/review/views`
#[component]
pub fn ViewsPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let mut rows = Vec::new();
        for view in list(&staff).await? {
            rows.push(row(&visit, view).await?);
        }
        let headers = vec![t!("view-name"), t!("view-whose"), t!("view-change")];
        let table = if rows.is_empty() {
            view! { <Empty title=t!("view-none")><p><a href="/review">{t!("view-none-next")}</a></p></Empty> }
                .into_any()
        } else {
            view! { <DataTable caption=t!("queue-views") quiet=true headers=headers rows=rows/> }.into_any()
        };
        let body = view! {
            <Breadcrumbs trail=vec![("/review".to_owned(), t!("review-queue"))] here=t!("queue-views")/>
            <h1>{t!("queue-views")}</h1>
            <p class="lead">{t!("view-lead")}</p>
            {table}
        };
        Ok(Screen::new(t!("queue-views"), reader(&account), body))
    })
}

/// The address of a view, as the queue itself would write it.
pub(super) fn address(query: &str) -> String {
    if query.is_empty() { "/review?all=on".to_owned() } else { format!("/review?{query}") }
}

async fn row(visit: &Visit, it: View) -> Result<Vec<AnyView>> {
    let name = view! { <a href=address(&it.query)>{it.name.clone()}</a> }.into_any();
    let whose = match (it.own, it.shared) {
        (true, false) => t!("view-own"),
        (true, true) => t!("view-own-shared"),
        (false, _) => t!("view-theirs", name = it.owner),
    };
    let change =
        if it.own { change(visit, it.id.to_string(), &it.name, it.shared).await? } else { "–".into_any() };
    Ok(vec![name, whose.into_any(), change])
}

async fn change(visit: &Visit, id: String, name: &str, shared: bool) -> Result<AnyView> {
    let mut fresh = Fields::from_iter([("name", name)]);
    if shared {
        fresh.set("shared", "on");
    }
    let attempt = attempt(visit, "views/change", &id, fresh).await?;
    let wrong = !attempt.problems.is_empty();
    Ok(view! {
        <details open=wrong>
            <summary>{t!("view-change")}</summary>
            <PostForm to="/api/views/change" attempt=attempt prefix=id.clone()>
                <Hidden name="view" value=id/>
                {fields()}
                <div class="actions">
                    <Submit label=t!("view-keep")/>
                    <Submit label=t!("view-remove") kind=Button::Danger to="/api/views/remove"/>
                </div>
            </PostForm>
        </details>
    }
    .into_any())
}

fn fields() -> impl IntoView {
    view! {
        <TextField name="name" label=t!("view-name") hint=t!("view-name-hint") maxlength=60/>
        <Checkbox name="shared" label=t!("view-shared") hint=t!("view-shared-hint")/>
    }
}

/// The form that keeps what is shown, where it is not everything.
pub(super) async fn save(visit: &Visit, filter: &Filter) -> Result<Option<AnyView>> {
    let attempt = attempt(visit, "views/save", "", Fields::default()).await?;
    let wrong = !attempt.problems.is_empty();
    // After a form that failed the present selection stands in the address no more.
    let query = query_of(filter);
    if query.is_empty() && !wrong {
        return Ok(None);
    }
    let query = if wrong { query_of_again(&attempt.fields) } else { query };
    Ok(Some(
        view! {
            <details open=wrong>
                <summary>{t!("view-save")}</summary>
                <PostForm to="/api/views/save" attempt=attempt prefix="keep">
                    <Hidden name="query" value=query/>
                    {fields()}
                    <Submit label=t!("view-keep") kind=Button::Secondary/>
                </PostForm>
            </details>
        }
        .into_any(),
    ))
}

/// The selection the form was sent with.
fn query_of_again(sent: &Fields) -> String {
    query_of(&Filter::of(&fields_of(sent.get("query")), |_| true))
}
