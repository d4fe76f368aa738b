//! Where a request stands among others while it runs.

use crate::t;
use domain::text;
use domain::time::days;
use leptos::prelude::*;
use service::Result;
use service::authority::Member;
use service::places::place;
use service::requests::View;

/// Its place by legal date, and how long its present stage takes.
pub(super) async fn queue_place(who: &Member, seen: &View) -> Result<Option<impl IntoView + use<>>> {
    let Some(place) = place(who, &seen.request).await? else { return Ok(None) };
    let among = t!("queue-place", place = place.place, of = place.of, service = &seen.service);
    let typical = place.typical.map(|typical| {
        let day = days(1).0;
        let span = match typical.median {
            short if short < day => text!("tracker-under-a-day"),
            long => text!("span-days", n = (long + day / 2) / day),
        };
        view! { <p>{t!("queue-place-median", n = typical.stays, span = span)}</p> }
    });
    Ok(Some(view! {
        <section class="queue-place">
            <h2>{t!("queue-place-title")}</h2>
            <p>{among}</p>
            {typical}
            <p><small>{t!("queue-place-why")}</small></p>
        </section>
    }))
}
