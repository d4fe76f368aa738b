//! Deleting one's own account: what goes, what the law keeps, and the word that does it.

use super::{Screen, attempt, page, reader};
use crate::api::visit::visit;
use crate::parts::{Audience, Banner, Button, PostForm, Submit, Summary, SummaryRow, TextField, Tone};
use crate::say::say;
use domain::access::Action;
use domain::account::{CLOSED_NAME, CLOSING_WORD};
use domain::failure::Failure;
use domain::form::Fields;
use leptos::prelude::*;
use service::authority::Who as _;
use service::closures::{View, view};

/// `/account/delete`
#[component]
pub fn DeletePage() -> impl IntoView {
    page(Audience::Public, async {
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
                    <TextField name="word" label=format!("Type {CLOSING_WORD} to go on") autocomplete="off" hint="There is no way back. You can sign up again with the same address, as somebody new."/>
                    <div class="actions">
                        <Submit label="Delete my account" kind=Button::Danger/>
                        <a class="button secondary" href="/account">"Keep it"</a>
                    </div>
                </PostForm>
            }
            .into_any()
        };
        let body = view! {
            <h1>"Delete your account"</h1>
            <p class="lead">"What is yours alone is deleted at once. What proves who asked, signed and decided under the Digital Markets Act stays, without your address and name."</p>
            <p><a href="/account/export.json" download="account.json">"Download everything about your account"</a>" first, if you want to keep it."</p>
            <h2>"What is deleted"</h2>
            <Summary rows=deleted()/>
            <h2>"What is kept, and why"</h2>
            <Summary rows=kept(seen.signed)/>
            {form}
        };
        Ok(Screen::new("Delete your account", reader(&account), body))
    })
}

fn obstacles(seen: &View) -> impl IntoView + use<> {
    let owned = (!seen.only_owner_of.is_empty()).then(|| {
        let names = seen.only_owner_of.join(", ");
        view! {
            <Banner kind=Tone::Warning title=say(&Failure::LastOwner.title())>
                <p>"You are the only owner of "{names}". "<a href="/provider/members">"Make another member the owner"</a>" first; then you can delete your account."</p>
            </Banner>
        }
    });
    let last = seen.last_administrator.then(|| {
        view! {
            <Banner kind=Tone::Warning title=say(&Failure::LastAdministrator.title())>
                <p>"You are its only administrator. "<a href="/admin/staff">"Invite another one"</a>" and wait until they have joined; then you can delete your account."</p>
            </Banner>
        }
    });
    view! { {owned}{last} }
}

fn deleted() -> Vec<SummaryRow> {
    vec![
        SummaryRow::new(
            "Signing in",
            "Address, password, authenticator app, recovery codes, passkeys, open links, every session, known devices",
        ),
        SummaryRow::new("Your name", format!("Becomes “{CLOSED_NAME}”")),
        SummaryRow::new(
            "Acting for others",
            "Memberships, your role at the gatekeeper, invitations to your address",
        ),
        SummaryRow::new("API tokens you made", "End at once. Servers that use them need new ones"),
    ]
}

fn kept(signed: bool) -> Vec<SummaryRow> {
    let signature = if signed {
        "You signed: the sealed text keeps name, title and address as you signed, with network address and browser. It is the contract of your organisation and proves it (Article 17(3)(e))"
    } else {
        "You signed none"
    };
    vec![
        SummaryRow::new(
            "Requests, answers, decisions, milestones",
            "Who did what and when, under the number of your account. The gatekeeper has to report to the Commission how it met its duties (Digital Markets Act, Articles 7 and 11), so this is kept as General Data Protection Regulation, Article 17(3)(b), allows",
        ),
        SummaryRow::new("Agreements", signature),
        SummaryRow::new(
            "The record of facts",
            "Numbered and hashed without gaps, so that nobody can change it later. It names you by the number of your account",
        ),
        SummaryRow::new(
            "Mails to you",
            "Address, subject and time, for 90 days after they were written; then they are deleted",
        ),
    ]
}
