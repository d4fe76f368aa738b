//! Whatever is typed, a parser answers: nothing panics, and every refusal is a sentence about a field.

use domain::account::{self, SignUp};
use domain::agreement::Signature;
use domain::client::{Kind, NewClient};
use domain::form::{Fields, Problem};
use domain::functionality::Functionality;
use domain::keys::{Envelope, Registration};
use domain::language::Language;
use domain::organisation::Organisation;
use domain::request::{Measure, NewItem, Reasons, Submission, Verdict, submission};
use domain::staffing;
use domain::time::parse_day;
use proptest::prelude::*;

/// Text as trouble writes it: every alphabet, controls, overrides, very long lines, and near misses.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,80}",
        ".{0,80}",
        "[\\x00-\\x1f\\u{202a}-\\u{202e}\\u{2066}-\\u{2069}é한a-z@.:/ -]{0,60}",
        "(on|accept|refuse|phone|direct|signal|IE|euid|vat|lei|register)",
        "https?://[a-z0-9.:@\\[\\]-]{0,40}",
        "[0-9]{1,6}-[0-9]{1,3}-[0-9]{1,3}",
        "[A-Z]{0,3}[0-9]{0,20}",
        Just("x".repeat(10_001)),
        Just("한".repeat(5_000)),
    ]
}

fn names() -> Vec<String> {
    let mut names: Vec<String> =
        submission::example_draft().iter().map(|(name, _)| name.to_owned()).collect();
    names.extend(
        [
            "name",
            "email",
            "password",
            "legal_name",
            "trade_name",
            "country",
            "identifier_kind",
            "identifier",
            "address",
            "website",
            "business_contact",
            "outcome",
            "reasons",
            "ground",
            "necessary",
            "proportionate",
            "cure",
            "category",
            "remedy",
            "refused.text",
            "verdict",
            "note",
            "item.1.question",
            "item.1.kind",
            "item.1.options",
            "measure",
            "title",
            "authority",
            "role",
            "word",
            "addresses",
            "life",
            "scope.keys.read",
        ]
        .map(str::to_owned),
    );
    names
}

fn forms() -> impl Strategy<Value = Fields> {
    prop::collection::vec((prop::sample::select(names()), text()), 0..20)
        .prop_map(|pairs| pairs.into_iter().collect())
}

fn told<T>(outcome: Result<T, Vec<Problem>>) {
    if let Err(problems) = outcome {
        assert!(!problems.is_empty());
        for Problem { field, sentence } in problems {
            let sentence = texts::say(Language::English, &sentence);
            assert!(!field.is_empty());
            assert!(sentence.ends_with('.'), "{sentence}");
            assert!(sentence.len() < 400, "typed text is not repeated at length: {sentence}");
        }
    }
}

proptest! {
    #[test]
    fn every_form_is_answered(form in forms()) {
        told(SignUp::parse(&form));
        told(Organisation::parse(&form));
        told(Submission::parse(&form));
        told(submission::check_draft(&form));
        told(Measure::parse(&form));
        told(Reasons::parse(&form, &[Functionality::Text, Functionality::Images]));
        told(NewItem::parse_all(&form));
        told(Verdict::parse(&form));
        told(Signature::parse(&form));
        told(account::closing(&form));
        told(staffing::role(&form));
        told(NewClient::parse(Kind::Provider, &form));
    }

    #[test]
    fn every_upload_and_date_is_answered(text in text()) {
        let _ = parse_day(&text);
        let _ = Envelope::parse(&text);
        let _ = Registration::parse(&text);
    }

    #[test]
    fn a_broken_registration_is_answered(cut in 0usize..2_000, junk in text()) {
        let json = r#"{"address":{"name":"x","deviceId":1},"registrationId":1,"identityKey":"BQ==","signedPreKey":{"id":1,"key":"BQ==","signature":"AA=="},"oneTimeKeys":[]}"#;
        let cut = (0..=cut.min(json.len())).rev().find(|at| json.is_char_boundary(*at)).unwrap_or(0);
        let _ = Registration::parse(&format!("{}{junk}{}", &json[..cut], &json[cut..]));
    }
}
