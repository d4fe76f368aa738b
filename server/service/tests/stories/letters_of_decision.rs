//! Decisions as letters.

use super::support::acts::{agrees, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{World, accepted, approves, failure, proposes, sentence, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::functionality::Functionality;
use domain::ids::{DecisionId, RequestId};
use domain::language::Language;
use domain::letter::{Kind, Letter, Part, Why};
use domain::organisation::{Contacts, IdentifierKind, Organisation};
use domain::request::{Category, Ending, Measure, State};
use domain::text::Value;
use domain::time::{Date, days};
use service::authority::{Member, Person as _, Who as _};
use service::letters_of_decision::{Kept, find, in_words, list, write};
use service::{hash, languages, questions, reports, requests, reviews};
use store::on_both;

const REFUSAL: [(&str, &str); 7] = [
    ("outcome", "refuse"),
    ("category", "security"),
    ("ground", "The token issuer is not under the provider's control."),
    ("necessary", "Anyone could speak in the provider's name."),
    ("proportionate", "No milder check identifies the issuer."),
    ("cure", "Move the issuer to a domain of the provider."),
    ("remedy", "Challenge it here, or complain to the Commission."),
];

fn organisation() -> Organisation {
    let contact = || "team@heron.example.org".to_owned();
    Organisation {
        legal_name: "Heron Messaging Limited".to_owned(),
        trade_name: "Heron".to_owned(),
        country: "IE".to_owned(),
        identifier_kind: IdentifierKind::Register,
        identifier: "IE.CRO.123456".to_owned(),
        address: "1 Example Quay\nDublin".to_owned(),
        website: "https://heron.example.org".to_owned(),
        contacts: Contacts {
            business: contact(),
            legal: contact(),
            technical: contact(),
            security: contact(),
        },
    }
}

/// One letter of each kind; the refusal is about two sets of functionalities.
fn letters(language: Language) -> String {
    let provider = organisation();
    let id = |n: u8| format!("0198c0de-0000-7000-8000-00000000000{n}");
    let (request, decision) = (RequestId::parse(&id(1)).unwrap(), DecisionId::parse(&id(2)).unwrap());
    let measure = |category, ground: &str| Measure {
        category,
        ground: ground.to_owned(),
        necessary: "Anyone could speak in the provider's name.".to_owned(),
        proportionate: "No milder check identifies the issuer.".to_owned(),
        cure: "Move the issuer to a domain of the provider.\n\nThen say so.".to_owned(),
        remedy: "Challenge it here, or complain to the Commission.".to_owned(),
        functionalities: Vec::new(),
    };
    let issuer = measure(Category::Security, "The token issuer is not under the provider's control.");
    let group = measure(Category::Integrity, "# Groups have no limit.");
    let (one, more) = ([Functionality::Text, Functionality::Images], [Functionality::GroupText]);
    let told = |kind| {
        let part = |functionalities, why| Part { functionalities, why };
        let parts = match kind {
            Kind::Refusal | Kind::Announcement | Kind::Effect => {
                vec![part(&one[..], Why::Measure(&issuer)), part(&more[..], Why::Measure(&group))]
            }
            Kind::Suspension => vec![part(&one[..], Why::Measure(&issuer))],
            Kind::Part => vec![
                part(&one[..], Why::Reasons("Everything was shown.\nNothing is open.")),
                part(&more[..], Why::Measure(&group)),
            ],
            _ => vec![part(&one[..], Why::Reasons("Everything was shown.\nNothing is open."))],
        };
        let letter = Letter {
            kind,
            gatekeeper: "Meta",
            service: "WhatsApp",
            provider: &provider,
            request: &request,
            decision: &decision,
            on: Date::constant(2026, 1, 20),
            received: Some(Value::Local(Date::constant(2026, 1, 15), "09:00 UTC".to_owned())),
            legal_date: (kind != Kind::Termination).then(|| Date::constant(2026, 4, 15)),
            parts: &parts,
            link: "https://causeway.example.org/provider/requests/1",
        };
        in_words(&letter, language)
    };
    Kind::all().map(told).collect::<Vec<_>>().join("=====\n")
}

#[test]
fn letters_as_providers_read_them() {
    for language in Language::WORKING {
        let name = format!("letters-{}", language.code());
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(name, letters(*language));
        });
    }
}

async fn kept(who: &Member, id: &RequestId) -> Vec<Kept> {
    let mut all = Vec::new();
    for line in list(who, Action::RequestPage, id).await.unwrap() {
        assert_eq!(line.text, "");
        all.push(find(who, Action::ProviderLetter, id, &line.id).await.unwrap());
    }
    all
}

fn kinds(letters: &[Kept]) -> Vec<Kind> {
    letters.iter().map(|letter| letter.kind).collect()
}

on_both! {
    async fn a_refusal_is_put_into_a_letter_in_the_owners_language(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let reviewer = world.staff(&ida, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let approver = world.staff(&ida, StaffRole::Approver, "approver@gatekeeper.example.org").await;
        let provider = world.provider("heron").await;
        languages::choose(provider.account(), Language::German).await.unwrap();
        let id = submits(&provider, "whatsapp").await;
        reviews::open(&reviewer, &id).await.unwrap();
        proposes(&reviewer, &id, &typed(&REFUSAL)).await.unwrap();
        assert!(kept(&provider, &id).await.is_empty(), "nothing is decided yet");
        approves(&approver, &id).await.unwrap();
        let letters = kept(&provider, &id).await;
        assert_eq!(kinds(&letters), [Kind::Announcement]);
        let letter = &letters[0];
        assert_eq!(letter.language, Language::German);
        for (part, words) in &REFUSAL[2..] {
            assert!(letter.text.contains(words), "{part} is missing:\n{}", letter.text);
        }
        assert!(letter.text.contains("Artikel 7 Absatz 5") && letter.text.contains("15. April 2026"), "{}", letter.text);
        assert_eq!(letter.sha256, hash::sha256_hex(letter.text.as_bytes()));
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        let fact = seen.facts.iter().find(|fact| fact.kind == "letter.written").unwrap();
        assert_eq!(fact.data["sha256"], letter.sha256.as_str());
        // It stands as it was sent, whatever language its reader chooses later.
        languages::choose(provider.account(), Language::French).await.unwrap();
        assert_eq!(&kept(&provider, &id).await[0], letter);
        assert_eq!(&find(&reviewer, Action::StaffLetter, &id, &letter.id).await.unwrap(), letter);
        // Nobody responds: what was announced takes effect, and that has a letter too.
        world.advance(days(15));
        questions::elapse(&world.service.system()).await.unwrap();
        let letters = kept(&provider, &id).await;
        assert_eq!(kinds(&letters), [Kind::Announcement, Kind::Effect]);
        let effect = &letters[1];
        assert!(effect.decision == letter.decision && effect.language == Language::French);
        for (part, words) in &REFUSAL[2..] {
            assert!(effect.text.contains(words), "{part} is missing:\n{}", effect.text);
        }
    }

    async fn every_decision_about_a_connection_has_a_letter(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        reviews::confirm_ready(&approver, &id, stands(&approver, &id).await).await.unwrap();
        reviews::launch(&approver, &id, stands(&approver, &id).await).await.unwrap();
        world.advance(days(1));
        reviews::suspend(&reviewer, &id, &typed(&REFUSAL)).await.unwrap();
        reviews::carry_out(&approver, &id, stands(&approver, &id).await).await.unwrap();
        reviews::resume(&reviewer, &id, &typed(&[("note", "The issuer has moved.")])).await.unwrap();
        reviews::carry_out(&approver, &id, stands(&approver, &id).await).await.unwrap();
        // It may be the provider that wants no connection any more; here it turns out that it does.
        reviews::terminate(&reviewer, &id, &typed(&[("ending", "wish"), ("reason", "The provider closes.")])).await.unwrap();
        let dropped = typed(&[("note", "It does not.")]);
        reviews::abandon(&approver, &id, stands(&approver, &id).await, &dropped).await.unwrap();
        // The gatekeeper ends nothing for a reason alone.
        let mut whole = typed(&REFUSAL);
        whole.set("ending", "measure");
        whole.set("reason", "We would rather not.");
        let bare = whole.clone().without(&["category"]);
        assert_eq!(sentence(reviews::terminate(&reviewer, &id, &bare).await), "Choose the kind of ground.");
        reviews::terminate(&reviewer, &id, &whole).await.unwrap();
        reviews::carry_out(&approver, &id, stands(&approver, &id).await).await.unwrap();
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        assert!(matches!(seen.request.state, State::Terminated { ending: Ending::Measure { .. } }));
        let letters = kept(&provider, &id).await;
        assert_eq!(kinds(&letters), [Kind::Acceptance, Kind::Suspension, Kind::Resumption, Kind::Termination]);
        assert!(letters[2].text.contains("The issuer has moved."));
        for (part, words) in &REFUSAL[2..] {
            assert!(letters[3].text.contains(words), "{part} is missing:\n{}", letters[3].text);
        }
        // It counts by its kind of ground, as every measure does.
        let counted = reports::yearly(&approver, Action::Reports, 2026).await.unwrap().all;
        assert_eq!((counted.terminated, counted.ended), (1, vec![(Category::Security, 1)]));
        assert!(letters.iter().all(|letter| letter.language == Language::English));
    }

    async fn strangers_do_not_learn_that_there_is_a_letter(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, ..) = accepted(&world, &provider, &administrator).await;
        let letter = kept(&provider, &id).await.remove(0).id;
        let stranger = world.provider("kestrel").await;
        let own = submits(&stranger, "whatsapp").await;
        assert_eq!(failure(find(&stranger, Action::ProviderLetter, &id, &letter).await), Failure::NotFound);
        // Nor through a request of their own.
        assert_eq!(failure(find(&stranger, Action::ProviderLetter, &own, &letter).await), Failure::NotFound);
        assert_eq!(failure(list(&stranger, Action::RequestPage, &id).await), Failure::NotFound);
    }

    async fn a_decision_has_one_letter(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, _) = accepted(&world, &provider, &administrator).await;
        let letter = kept(&provider, &id).await.remove(0);
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        let mut tx = reviewer.begin(Action::QuestionsAsk).await.unwrap();
        let part = Part { functionalities: &[], why: Why::Reasons("Otherwise.") };
        let again = write(&mut tx, &reviewer, &seen.request, &letter.decision, Kind::Acceptance, &[part]).await;
        assert!(again.is_err());
        drop(tx);
        assert_eq!(kept(&provider, &id).await, [letter]);
    }
}
