//! How accounts are protected, told to everybody.

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::{Audience, DataTable};
use crate::say::{language, say};
use domain::account::PASSWORD_MIN;
use domain::policy::{SESSION_IDLE, SESSION_LIFE, fresh_acts, retention, with_factor, words};
use domain::proof::{FRESH, RECOVERY_CODES};
use domain::text::Text;
use leptos::prelude::*;

/// Its address and name, for links.
pub(super) const LINK: (&str, &str) = ("/policy", "How accounts are protected");

/// `/policy`
#[component]
pub fn PolicyPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let (staff, members) = with_factor();
        let say = |roles: &[Text]| texts::list(language(), &roles.iter().map(say).collect::<Vec<_>>());
        let acts = fresh_acts().map(|act| view! { <li>{act}</li> }).collect_view();
        let body = view! {
            <h1>{LINK.1}</h1>
            <p class="lead">"What is asked of you, what is kept about you, and for how long. The portal does what stands here: page and program share these rules."</p>
            <section>
                <h2>"Passwords"</h2>
                <p>"At least "{PASSWORD_MIN}" characters, and as many as you like. What would soon be guessed is refused with the reason. Nobody can read your password here; what is kept tells only whether it was typed."</p>
                <p>"Whoever guesses is slowed down. Nobody learns here whether an address has an account, neither by what we answer nor by how long it takes."</p>
            </section>
            <section>
                <h2>"Who needs a second factor"</h2>
                <p>"A password can be stolen without anybody noticing. So those whose word binds others show more than that: an authenticator app, or a passkey."</p>
                <ul class="prose">
                    <li>"At the gatekeeper: "{say(&staff)}", because they decide over others or see what is theirs."</li>
                    <li>"In an organisation: "{say(&members)}", because the signature binds it."</li>
                    <li>"Whoever signs an agreement, in whatever role, and everybody who has set one up."</li>
                </ul>
                <p>"Everybody can set one up. With the app come "{RECOVERY_CODES}" recovery codes, each of which works once."</p>
            </section>
            <section>
                <h2>"What asks for a fresh proof"</h2>
                <p>"Even while you are signed in, some acts ask you to confirm that it is you, unless you did so within "{words(FRESH)}":"</p>
                <ul class="prose">{acts}</ul>
            </section>
            <section>
                <h2>"How long you stay signed in"</h2>
                <p>"A session ends "{words(SESSION_IDLE)}" after you last used it, and "{words(SESSION_LIFE)}" after you signed in at the latest. Your account shows where you are signed in and ends any of it at once."</p>
            </section>
            <section>
                <h2>"What is kept, and for how long"</h2>
                {kept()}
            </section>
            <section>
                <h2>"How to report a weakness"</h2>
                <p>"Tell the operator of this portal privately, or use the private vulnerability report of the place "<a href="/source">"the source"</a>" is at. Please do not open a public issue first. You get an answer within three working days."</p>
            </section>
        };
        Ok(Screen::new(LINK.1, anybody(&visit).await?, body))
    })
}

fn kept() -> impl IntoView {
    let rows = retention().into_iter().map(|(what, how_long)| vec![what.into_any(), how_long.into_any()]);
    let headers = ["What", "How long"].map(str::to_owned).to_vec();
    view! { <DataTable caption="What is kept, and for how long" quiet=true headers=headers rows=rows.collect()/> }
}
