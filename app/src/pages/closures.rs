//! Deleting one's own account: what goes, what the law keeps, and the word that does it.

use super::{Screen, attempt, page, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, Banner, Button, PostForm, Submit, Summary, SummaryRow, TextField, Tone};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::account::closing_word;
use domain::failure::Failure;
use domain::form::Fields;
use domain::text::Text;
use leptos::prelude::*;
use service::authority::Who as _;
use service::closures::{CLOSED_NAME, View, view};

/// `/account/delete`
#[component]
pub fn DeletePage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.ready(Action::AccountDeletePage)?;
        let seen = view(&account).await?;
        let attempt = attempt(&visit, "closures/carry-out", "", Fields::default()).await?;
        let form = if seen.last_administrator || !seen.only_owner_of.is_empty() {
            obstacles(&seen).into_any()
        } else {
            view! {
                <PostForm to="/api/closures/carry-out" attempt=attempt>
                    <TextField name="word" label=t!("closure-type", word = closing_word()) autocomplete="off" hint=t!("closure-no-way-back")/>
                    <div class="actions">
                        <Submit label=t!("closure-delete") kind=Button::Danger/>
                        <a class="button secondary" href="/account">{t!("closure-keep")}</a>
                    </div>
                </PostForm>
            }
            .into_any()
        };
        let body = view! {
            <h1>{t!("closure-title")}</h1>
            <p class="lead">{t!("closure-lead")}</p>
            <p>{t!("closure-export-first")}" "<a href="/account/export.json" download="account.json">{t!("security-export")}</a></p>
            <h2>{t!("closure-deleted")}</h2>
            <Summary rows=deleted()/>
            <h2>{t!("closure-kept")}</h2>
            <Summary rows=kept(seen.signed)/>
            <p>
                <a rel="external" href="https://eur-lex.europa.eu/eli/reg/2022/1925/oj">{t!("closure-read-dma")}</a>" · "
                <a rel="external" href="https://eur-lex.europa.eu/eli/reg/2016/679/oj">{t!("closure-read-gdpr")}</a>
            </p>
            {form}
        };
        Ok(Screen::new(t!("closure-title"), reader(&account), body))
    })
}

fn obstacles(seen: &View) -> impl IntoView + use<> {
    let owned = (!seen.only_owner_of.is_empty()).then(|| {
        let names: Vec<Text> = seen.only_owner_of.iter().map(Text::verbatim).collect();
        view! {
            <Banner kind=Tone::Warning title=say(&Failure::LastOwner.title())>
                <p>{t!("closure-only-owner", names = names)}" "<a href="/provider/members">{t!("closure-to-members")}</a></p>
            </Banner>
        }
    });
    let last = seen.last_administrator.then(|| {
        view! {
            <Banner kind=Tone::Warning title=say(&Failure::LastAdministrator.title())>
                <p>{t!("closure-only-administrator")}" "<a href="/admin/staff">{t!("closure-to-staff")}</a></p>
            </Banner>
        }
    });
    view! { {owned}{last} }
}

fn deleted() -> Vec<SummaryRow> {
    vec![
        SummaryRow::new(t!("closure-signing-in"), t!("closure-signing-in-what")),
        SummaryRow::new(t!("closure-name"), t!("closure-name-what", name = CLOSED_NAME)),
        SummaryRow::new(t!("closure-acting"), t!("closure-acting-what")),
        SummaryRow::new(t!("closure-tokens"), t!("closure-tokens-what")),
    ]
}

fn kept(signed: bool) -> Vec<SummaryRow> {
    let signature = if signed { t!("closure-agreements-signed") } else { t!("closure-agreements-none") };
    vec![
        SummaryRow::new(t!("closure-requests"), t!("closure-requests-what")),
        SummaryRow::new(t!("closure-agreements"), signature),
        SummaryRow::new(t!("closure-facts"), t!("closure-facts-what")),
        SummaryRow::new(t!("closure-mails"), t!("closure-mails-what")),
    ]
}
