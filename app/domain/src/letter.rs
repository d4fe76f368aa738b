//! A decision as a letter: what it has to say, in order, before anybody knows in which language. It is written once
//! and frozen; whoever wants the reasons in other words gets another decision.

use crate::functionality::Functionality;
use crate::ids::{DecisionId, RequestId};
use crate::organisation::Organisation;
use crate::request::Measure;
use crate::text;
use crate::text::{Text, Value};
use crate::time::Date;

/// What a letter is about. The value is that of the decision's row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A request is accepted.
    Acceptance,
    /// A request is refused.
    Refusal,
    /// A connection is suspended.
    Suspension,
    /// A suspension ends.
    Resumption,
    /// A connection ends.
    Termination,
    /// A refusal is announced.
    Announcement,
    /// A request is accepted in part; for the rest a refusal is announced.
    Part,
    /// A challenge is upheld.
    Upholding,
    /// A challenge is rejected.
    Rejection,
    /// A decision is reversed.
    Reversal,
    /// An announced refusal takes effect, as nobody responded to it.
    Effect,
}

/// Every kind: itself, its value in rows, the keys of its title, of what was decided, and of what happens next.
type Row = (Kind, &'static str, &'static str, &'static str, &'static str);

impl Kind {
    const ALL: [Row; 11] = [
        (
            Self::Acceptance,
            "acceptance",
            "letter-acceptance-title",
            "letter-acceptance",
            "letter-acceptance-next",
        ),
        (Self::Refusal, "refusal", "letter-refusal-title", "letter-refusal", "letter-refusal-next"),
        (
            Self::Suspension,
            "suspension",
            "letter-suspension-title",
            "letter-suspension",
            "letter-suspension-next",
        ),
        (
            Self::Resumption,
            "resumption",
            "letter-resumption-title",
            "letter-resumption",
            "letter-resumption-next",
        ),
        (
            Self::Termination,
            "termination",
            "letter-termination-title",
            "letter-termination",
            "letter-termination-next",
        ),
        (
            Self::Announcement,
            "announcement",
            "letter-announcement-title",
            "letter-announcement",
            "letter-announcement-next",
        ),
        (Self::Part, "part", "letter-part-title", "letter-part", "letter-part-next"),
        (Self::Upholding, "upholding", "letter-upholding-title", "letter-upholding", "letter-upholding-next"),
        (Self::Rejection, "rejection", "letter-rejection-title", "letter-rejection", "letter-rejection-next"),
        (Self::Reversal, "reversal", "letter-reversal-title", "letter-reversal", "letter-reversal-next"),
        (Self::Effect, "effect", "letter-effect-title", "letter-effect", "letter-refusal-next"),
    ];

    /// Every kind.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().map(|row| row.0)
    }

    fn row(self) -> &'static Row {
        &Self::ALL[self as usize]
    }

    /// The value in rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.row().1
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// The words on screens, which are the letter's title.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(self.row().2)
    }
}

/// Why something was decided.
#[derive(Clone, Copy, Debug)]
pub enum Why<'a> {
    /// In one text.
    Reasons(&'a str),
    /// With the complete justification Article 7(9) asks for.
    Measure(&'a Measure),
}

/// What was decided about some functionalities, and why.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// Which.
    pub functionalities: &'a [Functionality],
    /// Why.
    pub why: Why<'a>,
}

/// Everything a letter says.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// What it is about.
    pub kind: Kind,
    /// The gatekeeper.
    pub gatekeeper: &'a str,
    /// The service asked.
    pub service: &'a str,
    /// Who asked.
    pub provider: &'a Organisation,
    /// For what.
    pub request: &'a RequestId,
    /// The decision.
    pub decision: &'a DecisionId,
    /// When it was decided, on the gatekeeper's clock.
    pub on: Date,
    /// When the request was received, on the gatekeeper's clock.
    pub received: Option<Value>,
    /// The end of the three months, if any run.
    pub legal_date: Option<Date>,
    /// What was decided, by functionality.
    pub parts: &'a [Part<'a>],
    /// Where the request is in the portal.
    pub link: &'a str,
}

/// A piece of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Its title.
    Title(Text),
    /// A heading.
    Heading(Text),
    /// A sentence of ours.
    Line(Text),
    /// What somebody wrote, under a word of ours.
    Said(Text, String),
}

impl Letter<'_> {
    /// Its pieces in order.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        use Block::{Heading, Line, Title};
        let (_, _, _, decided, next) = self.kind.row();
        let service = self.service;
        let mut all = vec![Title(self.kind.label())];
        all.extend(self.head());
        all.push(Heading(text!("letter-decided")));
        all.push(Line(Text::new(decided).with("service", service)));
        all.extend(self.parts.iter().flat_map(for_what));
        all.push(Line(text!("letter-two-people")));
        all.push(Heading(text!("letter-reasons")));
        all.push(Line(text!("letter-reasons-words")));
        let many = self.parts.len() > 1;
        all.extend(self.parts.iter().flat_map(|part| {
            let which = if many { for_what(part) } else { None };
            which.into_iter().chain(why(part.why))
        }));
        all.push(Heading(text!("letter-next")));
        all.push(Line(Text::new(next).with("link", self.link)));
        all.push(Heading(text!("letter-legal-date")));
        all.push(Line(match self.legal_date {
            Some(day) => text!("letter-legal-date-is", day = day),
            None => text!("letter-legal-date-none"),
        }));
        all.push(Heading(text!("letter-outside")));
        all.extend([Line(text!("letter-outside-commission")), Line(text!("letter-outside-courts"))]);
        all
    }

    fn head(&self) -> Vec<Block> {
        let p = self.provider;
        let mut head = vec![
            Block::Line(text!("letter-date", day = self.on)),
            Block::Line(text!("letter-from", gatekeeper = self.gatekeeper, service = self.service)),
            Block::Said(
                text!("letter-to"),
                format!("{} ({})\n{}\n{}", p.legal_name, p.trade_name, p.address, p.identifier),
            ),
        ];
        head.push(Block::Line(match &self.received {
            Some(at) => {
                text!("letter-request-received", request = self.request.as_str(), at = at.clone())
            }
            None => text!("letter-request", request = self.request.as_str()),
        }));
        head.push(Block::Line(text!("letter-decision", decision = self.decision.as_str())));
        head
    }
}

fn for_what(part: &Part<'_>) -> Option<Block> {
    let what: Vec<Text> = part.functionalities.iter().map(|f| f.label()).collect();
    (!what.is_empty()).then(|| Block::Line(text!("letter-for", what = Value::List(what))))
}

fn why(why: Why<'_>) -> Vec<Block> {
    match why {
        Why::Reasons(words) => vec![Block::Said(text!("letter-because"), words.to_owned())],
        Why::Measure(measure) => {
            let said = |label: Text, words: &str| Block::Said(label, words.to_owned());
            vec![
                Block::Line(text!("letter-category", category = measure.category.label())),
                said(text!("measure-ground"), &measure.ground),
                said(text!("measure-necessary"), &measure.necessary),
                said(text!("measure-proportionate"), &measure.proportionate),
                said(text!("measure-cure"), &measure.cure),
                said(text!("measure-remedy"), &measure.remedy),
            ]
        }
    }
}

/// What a title begins with in the text of a letter.
pub const TITLE: &str = "# ";
/// What a heading begins with.
pub const HEADING: &str = "## ";

/// The pieces as one plain text, in the words `say` finds. What somebody wrote cannot look like a heading.
#[must_use]
pub fn written(blocks: &[Block], say: impl Fn(&Text) -> String) -> String {
    let pieces: Vec<String> = blocks
        .iter()
        .map(|block| match block {
            Block::Title(text) => format!("{TITLE}{}", say(text)),
            Block::Heading(text) => format!("{HEADING}{}", say(text)),
            Block::Line(text) => plain(&say(text)),
            Block::Said(label, words) => format!("{}:\n{}", plain(&say(label)), plain(words)),
        })
        .collect();
    pieces.join("\n\n") + "\n"
}

fn plain(words: &str) -> String {
    let line = |line: &str| if line.starts_with('#') { format!(" {line}") } else { line.to_owned() };
    words.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_come_back_from_their_values() {
        for kind in Kind::all() {
            assert_eq!(Kind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(Kind::parse("readiness"), None);
    }

    #[test]
    fn what_somebody_wrote_is_no_heading() {
        let blocks = [Block::Title(text!("a")), Block::Said(text!("b"), "one\n\n# two\n## three".to_owned())];
        let text = written(&blocks, |text| text.key().to_owned());
        assert_eq!(text, "# a\n\nb:\none\n\n # two\n ## three\n");
        let headings = text.split("\n\n").filter(|piece| piece.starts_with('#')).count();
        assert_eq!(headings, 1);
    }
}
