//! The page about accounts and the operator's document say the same.

use domain::language::Language;
use domain::policy::{retention, words};
use domain::proof::FRESH;
use domain::text::Text;
use domain::time::{days, hours};

fn english(text: &Text) -> String {
    texts::say(Language::English, text)
}

#[test]
fn the_page_and_the_operators_document_keep_things_equally_long() {
    let document = include_str!("../../../docs/security.md");
    let (_, table) = document.split_once("| what | how long | who removes it |\n|---|---|---|\n").unwrap();
    let told: Vec<(String, String)> = table
        .lines()
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            (cells[1].to_owned(), cells[2].to_owned())
        })
        .collect();
    let page: Vec<(String, String)> =
        retention().iter().map(|(what, long)| (english(what), english(long))).collect();
    assert_eq!(told, page);
}

#[test]
fn spans_in_words() {
    assert_eq!(english(&words(FRESH)), "5 minutes");
    let [half, whole, more] = [hours(12), days(1), hours(25)].map(|span| english(&words(span)));
    assert_eq!([half, whole, more], ["12 hours", "1 day", "25 hours"]);
}
