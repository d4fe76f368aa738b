//! Decisions as letters, for both sides.

use super::{Screen, page, param_id, reader, said};
use crate::api::visit::visit;
use crate::parts::{Audience, Breadcrumbs, Fingerprint, MetaLine, Moment};
use crate::t;
use domain::access::Action;
use domain::ids::{LetterId, RequestId};
use domain::letter::{HEADING, TITLE};
use leptos::prelude::*;
use service::Result;
use service::authority::Who;
use service::letters_of_decision::{Kept, find, list};

/// `/provider/requests/:request/letters/:letter`
#[component]
pub fn ProviderPage() -> impl IntoView {
    page(Audience::Provider, async {
        let account = visit()?.account().await?;
        let (request, letter): (RequestId, LetterId) = (param_id("request")?, param_id("letter")?);
        let member = account.member_for(&request).await?;
        let letter = find(&member, Action::ProviderLetter, &request, &letter).await?;
        let above = ("/provider".to_owned(), t!("nav-overview"));
        let body = shown(&letter, above, format!("/provider/requests/{request}"));
        Ok(Screen::new(said(letter.kind.label()), reader(&account), body))
    })
}

/// `/review/requests/:request/letters/:letter`
#[component]
pub fn StaffPage() -> impl IntoView {
    page(Audience::Review, async {
        let account = visit()?.account().await?;
        let (request, letter): (RequestId, LetterId) = (param_id("request")?, param_id("letter")?);
        let letter = find(&account.staff()?, Action::StaffLetter, &request, &letter).await?;
        let above = ("/review".to_owned(), t!("review-queue"));
        let body = shown(&letter, above, format!("/review/requests/{request}"));
        Ok(Screen::new(said(letter.kind.label()), reader(&account), body))
    })
}

fn shown(letter: &Kept, above: (String, String), request: String) -> impl IntoView + use<> {
    let title = said(letter.kind.label());
    let items = vec![
        view! { <Moment at=letter.at/> }.into_any(),
        t!("letter-language", language = letter.language.own_name()).into_any(),
    ];
    let trail = vec![above, (request, t!("letter-to-request"))];
    view! {
        <Breadcrumbs trail=trail here=title.clone()/>
        <h1>{title}</h1>
        <MetaLine items=items/>
        <article class="paper" lang=letter.language.code()>{pieces(&letter.text)}</article>
        <p>{t!("letter-frozen")}" "<Fingerprint text=letter.sha256.clone()/></p>
        <p class="hint">{t!("letter-print")}</p>
    }
}

/// Headings as such, everything else as text with its line breaks.
fn pieces(text: &str) -> impl IntoView + use<> {
    text.trim_end()
        .split("\n\n")
        .map(|piece| {
            if let Some(title) = piece.strip_prefix(TITLE) {
                return view! { <h2>{title.to_owned()}</h2> }.into_any();
            }
            if let Some(heading) = piece.strip_prefix(HEADING) {
                return view! { <h3>{heading.to_owned()}</h3> }.into_any();
            }
            let lines = piece.lines().enumerate();
            let lines = lines.map(|(n, line)| view! { {(n > 0).then(|| view! { <br/> })}{line.to_owned()} });
            view! { <p>{lines.collect_view()}</p> }.into_any()
        })
        .collect_view()
}

/// Links to the letters about a request; nothing where there are none.
pub(super) async fn section(who: &impl Who, action: Action, request: &RequestId) -> Result<AnyView> {
    let letters = list(who, action, request).await?;
    if letters.is_empty() {
        return Ok(().into_any());
    }
    let side = if action == Action::CasePage { "review" } else { "provider" };
    let links = letters
        .into_iter()
        .map(|letter| {
            let href = format!("/{side}/requests/{request}/letters/{}", letter.id);
            view! { <li><a href=href>{said(letter.kind.label())}</a>" "<small><Moment at=letter.at/></small></li> }
        })
        .collect_view();
    Ok(view! { <section><h2>{t!("letters-title")}</h2><ul>{links}</ul></section> }.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_wrote_is_text() {
        let text = "# Refusal\n\n## Reasons\n\nGround:\n<b>x</b>\n ## no heading\n";
        let html = Owner::new().with(|| pieces(text).to_html());
        assert!(html.contains("<h2>Refusal</h2>") && html.contains("<h3>Reasons</h3>"), "{html}");
        assert!(html.contains("&lt;b&gt;x&lt;/b&gt;<br> ## no heading"), "{html}");
    }
}
