//! One thing asked, of a kind that says what an answer looks like.

use crate::checklist;
use crate::form::{Fields, Problem, Reader};
use crate::ids::AccountId;
use crate::text;
use crate::text::Text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Most items asked at once.
pub const ITEMS_MAX: u16 = 20;
/// Most options of a choice.
const OPTIONS_MAX: usize = 12;
/// Most characters of an answer.
const ANSWER_MAX: usize = 20_000;

/// What an answer looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ItemKind {
    /// Written text.
    Text,
    /// One of some options.
    Choice {
        /// What to choose from.
        options: Vec<String>,
    },
    /// A file of the request.
    Document,
    /// A name and an e-mail address.
    Contact,
}

impl ItemKind {
    /// Every kind: its value in forms and the key of its words.
    pub const ALL: [(&'static str, &'static str); 4] = [
        ("text", "question-kind-text"),
        ("choice", "question-kind-choice"),
        ("document", "question-kind-document"),
        ("contact", "question-kind-contact"),
    ];

    /// The words on screens.
    #[must_use]
    pub const fn label(&self) -> Text {
        Text::new(match self {
            Self::Text => "question-kind-text",
            Self::Choice { .. } => "question-kind-choice",
            Self::Document => "question-kind-document",
            Self::Contact => "question-kind-contact",
        })
    }
}

/// How far an item is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum Standing {
    /// Waits for an answer.
    Asked,
    /// Answered, not judged.
    Answered,
    /// The answer is good.
    Accepted,
    /// To be asked once more.
    Again {
        /// What is missing.
        note: String,
    },
    /// Its last day passed without an answer.
    Expired,
}

impl Standing {
    /// What a page says it has shown.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Answered => "answered",
            Self::Accepted => "accepted",
            Self::Again { .. } => "again",
            Self::Expired => "expired",
        }
    }

    /// The words on screens.
    #[must_use]
    pub const fn label(&self) -> Text {
        Text::new(match self {
            Self::Asked => "question-standing-asked",
            Self::Answered => "question-standing-answered",
            Self::Accepted => "question-standing-accepted",
            Self::Again { .. } => "question-standing-again",
            Self::Expired => "question-standing-expired",
        })
    }
}

/// What staff say to an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is good.
    Accept,
    /// To be asked once more, with what is missing.
    Again(String),
}

impl Verdict {
    /// Reads the form: the item and what is said to its answer.
    ///
    /// # Errors
    /// No verdict, or one without its note.
    pub fn parse(fields: &Fields) -> Result<(u16, Self), Vec<Problem>> {
        let mut r = Reader::new(fields);
        let number = fields.get("item").parse().unwrap_or(0);
        let verdict = match fields.get("verdict") {
            "accept" => Some(Self::Accept),
            "again" => {
                let note = r.text("note", text!("question-again"), 4_000, text!("question-again-missing"));
                Some(Self::Again(note))
            }
            _ => {
                r.wrong("verdict", text!("question-verdict-missing"));
                None
            }
        };
        r.finish_some(verdict.map(|verdict| (number, verdict)))
    }
}

/// An answer. Of a choice the option, of a document the id of the file, of a contact `name <address>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// Who of the provider.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub value: String,
}

/// One thing asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its number within the request.
    pub number: u16,
    /// What an answer looks like.
    pub kind: ItemKind,
    /// The question, word for word.
    pub question: String,
    /// The code of the item of the checklist it is about, or nothing.
    #[serde(default)]
    pub about: String,
    /// What was missing of the last answer, while it is asked once more.
    #[serde(default)]
    pub missing: String,
    /// How far it is.
    pub standing: Standing,
    /// Answers, the last one last.
    pub answers: Vec<Answer>,
}

impl Item {
    /// The field its answer is typed into.
    #[must_use]
    pub fn field(&self) -> String {
        format!("answer.{}", self.number)
    }

    /// Whether a field belongs to it.
    pub(super) fn owns(&self, name: &str) -> bool {
        name.strip_prefix(&self.field()).is_some_and(|rest| matches!(rest, "" | ".name" | ".email"))
    }

    /// Reads an answer. An empty one is a problem.
    pub(super) fn read(&self, r: &mut Reader<'_>) -> String {
        let field = self.field();
        let label = || text!("question-numbered", n = u32::from(self.number));
        match &self.kind {
            ItemKind::Text => r.text(&field, label(), ANSWER_MAX, text!("question-answer-missing")),
            ItemKind::Choice { options } => {
                let known = |value: &str| options.iter().find(|option| option.as_str() == value).cloned();
                r.choice(&field, text!("question-choice-missing"), known).unwrap_or_default()
            }
            ItemKind::Document => r.line(&field, label(), 100, text!("question-document-missing")),
            ItemKind::Contact => {
                let name = r.name(&format!("{field}.name"), label(), text!("question-contact-missing"));
                let email = r.email(&format!("{field}.email"), label());
                format!("{name} <{email}>")
            }
        }
    }
}

/// Something staff want to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewItem {
    /// What an answer has to look like.
    pub kind: ItemKind,
    /// The question.
    pub question: String,
    /// The code of the item of the checklist it is about, or nothing.
    pub about: String,
}

impl NewItem {
    /// Reads a form with some slots; those without a question are left out.
    ///
    /// # Errors
    /// A question of no kind, or a choice with fewer than two options.
    pub fn parse_all(fields: &Fields) -> Result<Vec<Self>, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let mut items = Vec::new();
        for slot in 1..=ITEMS_MAX {
            let field = |part: &str| format!("item.{slot}.{part}");
            let question = r.optional(&field("question"), text!("question-question"), 4_000);
            if question.is_empty() {
                continue;
            }
            let kind = match fields.get(&field("kind")) {
                "text" | "" => ItemKind::Text,
                "document" => ItemKind::Document,
                "contact" => ItemKind::Contact,
                "choice" => {
                    let options = r.optional(&field("options"), text!("question-options"), 4_000);
                    let mut options: Vec<String> = options
                        .lines()
                        .map(|line| line.trim().to_owned())
                        .filter(|line| !line.is_empty())
                        .collect();
                    options.dedup();
                    if !(2..=OPTIONS_MAX).contains(&options.len()) {
                        r.wrong(&field("options"), text!("question-options-missing", max = OPTIONS_MAX));
                    }
                    ItemKind::Choice { options }
                }
                _ => {
                    r.wrong(&field("kind"), text!("question-kind-missing"));
                    continue;
                }
            };
            let about = checklist::item(fields.get(&field("about"))).map_or("", |item| item.code).to_owned();
            items.push(Self { kind, question, about });
        }
        r.finish(items)
    }
}
