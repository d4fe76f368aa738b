//! Selections of the queue in addresses, and the one a web session looked at last.

use super::visit::{Visit, header};
use domain::form::Fields;
use domain::queue::Filter;
use service::Result;
use service::authority::Staff;
use service::error::Error;
use service::queue::asked;

const QUEUE: &str = "queue";

/// The query of an address that asks for a selection.
#[must_use]
pub fn query_of(filter: &Filter) -> String {
    let fields = filter.fields();
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields.iter()).finish()
}

/// What a query says.
#[must_use]
pub fn fields_of(query: &str) -> Fields {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

/// The address of a selection. Without a word about it the last one would come back.
#[must_use]
pub fn queue_at(filter: &Filter, page: i64) -> String {
    let query = query_of(filter);
    let query = if query.is_empty() { "all=on".to_owned() } else { query };
    if page > 1 { format!("/review?{query}&page={page}") } else { format!("/review?{query}") }
}

/// Where a form that stands in the queue leads back to: the selection it was opened with, read anew.
pub(super) fn back(who: &Staff, form: &Fields) -> String {
    let fields = fields_of(form.get("back"));
    queue_at(&asked(who, &fields), domain::queue::page(&fields))
}

/// Whether the browser only fetches the page ahead: nobody looks at it yet.
#[must_use]
pub fn is_ahead() -> bool {
    header("sec-purpose").is_some_and(|purpose| purpose.contains("prefetch"))
}

impl Visit {
    /// The selection an address asks for, or else the last one.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn selection(&self, who: &Staff, query: &Fields) -> Result<Filter> {
        let last: String = self.stored(QUEUE).await?.unwrap_or_default();
        if !Filter::is_asked(query) {
            return Ok(asked(who, &fields_of(&last)));
        }
        let filter = asked(who, query);
        let now = query_of(&filter);
        // Written only when it is another one: a page of the queue costs no write.
        if now != last && !is_ahead() {
            self.session.insert(QUEUE, now).await.map_err(Error::internal)?;
        }
        Ok(filter)
    }
}
