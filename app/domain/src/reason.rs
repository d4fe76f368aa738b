//! The catalogue of reasons: what reviewers begin a question or a refusal with. The texts are this portal's own.

use crate::form::{Fields, Problem, Reader};
use crate::language::Language;
use crate::request::Category;
use crate::text;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The languages a reason can be worded in. The first it must be worded in.
pub const LANGUAGES: [Language; 3] = [Language::English, Language::German, Language::French];

/// Most characters of one text: as many as the forms take that begin with it.
const LONGEST: usize = 8_000;

/// What a reason is called for good: in addresses, records and files.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(String);

impl Code {
    /// Reads a code: 4 to 40 lower-case letters, digits and hyphens, beginning with a letter.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = (4..=40).contains(&text.len())
            && text.starts_with(|c: char| c.is_ascii_lowercase())
            && text.chars().all(fits);
        good.then(|| Self(text.to_owned()))
    }

    /// The text as stored and shown in addresses.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Code {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a code")
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0
    }
}

/// What a reason is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Use {
    /// Asking the provider.
    Question,
    /// A refusal or a suspension.
    Refusal,
    /// Either.
    Both,
}

impl Use {
    /// Every use: itself, its value in forms and rows, the key of its words.
    pub const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Question, "question", "reason-use-question"),
        (Self::Refusal, "refusal", "reason-use-refusal"),
        (Self::Both, "both", "reason-use-both"),
    ];

    /// The value in forms and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// Whether a question can begin with it.
    #[must_use]
    pub fn asks(self) -> bool {
        self != Self::Refusal
    }

    /// Whether a refusal or a suspension can begin with it.
    #[must_use]
    pub fn refuses(self) -> bool {
        self != Self::Question
    }
}

/// One piece of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Its name in lists.
    Title,
    /// What the provider is asked.
    Question,
    /// What stands against the request.
    Ground,
    /// Why the measure is strictly necessary.
    Necessary,
    /// Why it is proportionate.
    Proportionate,
    /// What would cure it.
    Cure,
}

impl Part {
    /// Every piece: itself, the field it fills, the key of its words.
    pub const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Title, "title", "reason-title"),
        (Self::Question, "question", "reason-question"),
        (Self::Ground, "ground", "measure-ground"),
        (Self::Necessary, "necessary", "measure-necessary"),
        (Self::Proportionate, "proportionate", "measure-proportionate"),
        (Self::Cure, "cure", "measure-cure"),
    ];

    /// The field of the question or decision it fills.
    #[must_use]
    pub fn field(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }

    /// Whether a reason for this use has it.
    #[must_use]
    pub fn is_of(self, usage: Use) -> bool {
        match self {
            Self::Title => true,
            Self::Question => usage.asks(),
            _ => usage.refuses(),
        }
    }
}

/// A reason in one language.
pub type Wording = BTreeMap<Part, String>;

/// What one version of a reason says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// What it is good for.
    #[serde(rename = "use")]
    pub usage: Use,
    /// The kind of ground refusals with it are counted by.
    pub category: Category,
    /// Its words. There are always English ones.
    pub wordings: BTreeMap<Language, Wording>,
}

/// The field that holds a piece in the form of the catalogue.
#[must_use]
pub fn field(language: Language, part: Part) -> String {
    format!("{}.{}", language.code(), part.field())
}

impl Reason {
    /// Reads the form. Pieces the use has no need of are left out.
    ///
    /// # Errors
    /// Every problem: English is complete, another language complete or empty.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let usage = r.choice("use", text!("reason-use-missing"), Use::parse);
        let category = r.choice("category", text!("category-missing"), Category::parse);
        // Without a use every piece may be there and none must.
        let parts = Part::ALL.map(|row| row.0).into_iter();
        let parts: Vec<Part> = parts.filter(|part| usage.is_none_or(|usage| part.is_of(usage))).collect();
        let mut wordings = BTreeMap::new();
        for language in LANGUAGES {
            let wording = wording(&mut r, language, &parts, usage.is_some());
            if !wording.is_empty() {
                wordings.insert(language, wording);
            }
        }
        let whole = usage.zip(category);
        r.finish_some(whole.map(|(usage, category)| Self { usage, category, wordings }))
    }

    /// The form filled with it.
    #[must_use]
    pub fn fields(&self) -> Fields {
        let mut fields =
            Fields::from_iter([("use", self.usage.as_str()), ("category", self.category.as_str())]);
        for (language, wording) in &self.wordings {
            for (part, words) in wording {
                fields.set(&field(*language, *part), words);
            }
        }
        fields
    }

    /// Its words in a language, or else in English.
    #[must_use]
    pub fn wording(&self, language: Language) -> Option<&Wording> {
        self.wordings.get(&language).or_else(|| self.wordings.get(&LANGUAGES[0]))
    }

    /// One piece in a language, or else in English; empty where there is none.
    #[must_use]
    pub fn says(&self, language: Language, part: Part) -> &str {
        self.wording(language).and_then(|wording| wording.get(&part)).map_or("", String::as_str)
    }

    /// The forms of a question and of a decision, begun with it.
    #[must_use]
    pub fn begins(&self, language: Language) -> Fields {
        let mut fields = Fields::default();
        for (part, field, _) in Part::ALL {
            let words = self.says(language, part);
            if part != Part::Title && !words.is_empty() {
                fields.set(field, words);
            }
        }
        if self.usage.refuses() {
            fields.set("outcome", "refuse");
            fields.set("category", self.category.as_str());
        }
        fields
    }
}

fn wording(r: &mut Reader<'_>, language: Language, parts: &[Part], whole: bool) -> Wording {
    let mut said = Wording::new();
    let mut empty = Vec::new();
    for part in parts {
        let name = field(language, *part);
        let of = language.own_name();
        let words = if *part == Part::Title {
            title(r, &name, part.label())
        } else {
            r.optional(&name, text!("reason-part-of", part = part.label(), language = of), LONGEST)
        };
        if words.is_empty() && r.fields().get(&name).trim().is_empty() {
            empty.push(*part);
        } else {
            said.insert(*part, words);
        }
    }
    if whole && (language == LANGUAGES[0] || !said.is_empty()) {
        for part in empty {
            let of = language.own_name();
            r.wrong(&field(language, part), text!("reason-part-missing", part = part.label(), language = of));
        }
    }
    said
}

/// A title stands in lists: one line.
fn title(r: &mut Reader<'_>, name: &str, label: Text) -> String {
    if r.fields().get(name).trim().is_empty() {
        return String::new();
    }
    r.line(name, label.clone(), 120, label)
}

/// A version as questions and decisions name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Which reason.
    pub code: Code,
    /// Which version.
    pub version: i64,
}

impl Cited {
    /// Reads the field `cited` of a form. What is no citation cites nothing.
    #[must_use]
    pub fn of(fields: &Fields) -> Option<Self> {
        let (code, version) = fields.get("cited").split_once('@')?;
        let version = version.parse().ok().filter(|version| *version > 0)?;
        Some(Self { code: Code::parse(code)?, version })
    }
}

impl fmt::Display for Cited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.code, self.version)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Fields {
        let mut fields = Fields::from_iter([("use", "both"), ("category", "security")]);
        for (part, ..) in Part::ALL {
            fields.set(&field(Language::English, part), format!("{part:?}"));
        }
        fields
    }

    fn wrong(fields: &Fields) -> Vec<String> {
        Reason::parse(fields).err().unwrap_or_default().into_iter().map(|p| p.field).collect()
    }

    #[test]
    fn codes_are_plain_words() {
        for good in ["key-custody", "calls", "a2-4"] {
            assert_eq!(Code::parse(good).map(String::from).as_deref(), Some(good));
        }
        for bad in ["", "new", "Key-custody", "2fold", "-key-", "key custody", "../../x", &"a".repeat(41)] {
            assert_eq!(Code::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn english_is_whole_and_other_languages_are_whole_or_empty() {
        assert_eq!(wrong(&whole()), [""; 0]);
        for (part, ..) in Part::ALL {
            let name = field(Language::English, part);
            assert_eq!(wrong(&whole().without(&[&name])), [name.as_str()]);
        }
        let mut half = whole();
        half.set("de.title", "Schlüssel");
        assert_eq!(wrong(&half), ["de.question", "de.ground", "de.necessary", "de.proportionate", "de.cure"]);
        half.set("de.title", "  ");
        assert_eq!(wrong(&half), [""; 0]);
    }

    #[test]
    fn what_the_use_has_no_need_of_is_left_out() {
        let mut fields = whole();
        fields.set("use", "question");
        let reason = Reason::parse(&fields).unwrap();
        assert_eq!(reason.wordings[&Language::English].len(), 2);
        let begun = reason.begins(Language::English);
        assert_eq!(begun.iter().collect::<Vec<_>>(), [("question", "Question")]);
        fields.set("use", "refusal");
        let begun = Reason::parse(&fields).unwrap().begins(Language::English);
        assert!(!begun.has("question") && begun.get("outcome") == "refuse" && begun.get("cure") == "Cure");
        assert_eq!(wrong(&whole().without(&["use", "category"])), ["use", "category"]);
    }

    #[test]
    fn a_title_is_one_line_and_texts_fit_the_forms_they_begin() {
        let mut fields = whole();
        fields.set("en.title", "two\nlines");
        fields.set("en.cure", "x".repeat(8_001));
        assert_eq!(wrong(&fields), ["en.title", "en.cure"]);
    }

    #[test]
    fn a_reason_comes_back_as_it_was_typed() {
        let mut fields = whole();
        for (part, ..) in Part::ALL {
            fields.set(&field(Language::French, part), format!("fr {part:?}"));
        }
        let reason = Reason::parse(&fields).unwrap();
        assert_eq!(Reason::parse(&reason.fields()).unwrap(), reason);
        let kept = serde_json::to_string(&reason).unwrap();
        assert_eq!(serde_json::from_str::<Reason>(&kept).unwrap(), reason);
        assert_eq!(reason.says(Language::French, Part::Cure), "fr Cure");
        assert_eq!(reason.says(Language::German, Part::Cure), "Cure");
    }

    #[test]
    fn a_citation_names_code_and_version_or_nothing() {
        let cited = |text: &str| Cited::of(&Fields::from_iter([("cited", text)]));
        assert_eq!(cited("key-custody@3").map(|c| c.to_string()).as_deref(), Some("key-custody@3"));
        for bad in ["", "key-custody", "key-custody@0", "key-custody@-1", "key-custody@x", "K@1", "@"] {
            assert_eq!(cited(bad), None, "{bad}");
        }
    }
}
