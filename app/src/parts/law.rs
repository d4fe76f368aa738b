//! The law, one click away.

use crate::t;
use leptos::prelude::*;

/// Regulation (EU) 2022/1925 (Digital Markets Act), in the reader's language if the site has it.
const DMA: &str = "https://eur-lex.europa.eu/eli/reg/2022/1925/oj";
/// Regulation (EEC, Euratom) No 1182/71, which counts periods and dates.
pub(super) const MONTHS: &str = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj";

/// Links to the two texts a legal date rests on.
#[component]
pub fn Law() -> impl IntoView {
    view! {
        <span class="law">
            <a href=DMA rel="external">{t!("law-dma")}</a>" · "<a href=MONTHS rel="external">{t!("law-months")}</a>
        </span>
    }
}
