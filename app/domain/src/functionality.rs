//! What can be asked for (Article 7(2)), each with the date from which the law owes it.

use crate::form::Fields;
use crate::text::Text;
use crate::time::Date;
use jiff::civil::date;
use serde::{Deserialize, Serialize};

macro_rules! functionalities {
    ($($(#[$doc:meta])* $name:ident $slug:literal $label:literal $article:literal $from:ident;)*) => {
        /// One functionality.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "&'static str")]
        pub enum Functionality { $($(#[$doc])* $name),* }

        impl Functionality {
            /// Every functionality in the order of the law.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The value in forms, rows and API answers.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),* }
            }

            /// The words on screens.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Self::$name => Text::new($label)),* }
            }

            /// Where the law names it.
            #[must_use]
            pub fn article(self) -> &'static str {
                match self { $(Self::$name => $article),* }
            }

            /// The first day on which the law owes it.
            #[must_use]
            pub fn owed_from(self) -> Date {
                match self { $(Self::$name => $from),* }
            }
        }
    };
}

/// Six months after the services were listed (Article 3(10)); the start the Commission announced.
const START: Date = date(2024, 3, 7);
/// Two years from the designation of 5 September 2023. Our reading of Article 7(2)(b).
const GROUPS: Date = date(2025, 9, 5);
/// Four years from the designation of 5 September 2023. Our reading of Article 7(2)(c).
const CALLS: Date = date(2027, 9, 5);

functionalities! {
    /// Text between two people.
    Text "text" "functionality-text" "7(2)(a)(i)" START;
    /// Images between two people.
    Images "images" "functionality-images" "7(2)(a)(ii)" START;
    /// Voice messages between two people.
    VoiceMessages "voice-messages" "functionality-voice-messages" "7(2)(a)(ii)" START;
    /// Videos between two people.
    Videos "videos" "functionality-videos" "7(2)(a)(ii)" START;
    /// Other files between two people.
    Files "files" "functionality-files" "7(2)(a)(ii)" START;
    /// Text in groups.
    GroupText "group-text" "functionality-group-text" "7(2)(b)(i)" GROUPS;
    /// Images, voice messages, videos and files in groups.
    GroupMedia "group-media" "functionality-group-media" "7(2)(b)(ii)" GROUPS;
    /// Voice calls between two people.
    VoiceCall "voice-call" "functionality-voice-call" "7(2)(c)(i)" CALLS;
    /// Video calls between two people.
    VideoCall "video-call" "functionality-video-call" "7(2)(c)(ii)" CALLS;
    /// Voice calls between a group and a person.
    GroupVoiceCall "group-voice-call" "functionality-group-voice-call" "7(2)(c)(iii)" CALLS;
    /// Video calls between a group and a person.
    GroupVideoCall "group-video-call" "functionality-group-video-call" "7(2)(c)(iv)" CALLS;
}

/// What the names of boxes begin with.
const FIELD: &str = "functionality.";

impl Functionality {
    /// Reads a slug.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|f| f.slug() == slug)
    }

    /// The name of the box that asks for it in a form.
    #[must_use]
    pub fn field(self) -> String {
        format!("{FIELD}{}", self.slug())
    }

    /// Reads the name of such a box.
    #[must_use]
    pub fn of_field(name: &str) -> Option<Self> {
        Self::parse(name.strip_prefix(FIELD)?)
    }

    /// Those whose boxes are ticked, in the order of the law.
    #[must_use]
    pub fn ticked(fields: &Fields) -> Vec<Self> {
        Self::ALL.iter().copied().filter(|f| fields.has(&f.field())).collect()
    }

    /// Whether the law owes it on a day.
    #[must_use]
    pub fn is_owed(self, on: Date) -> bool {
        self.owed_from() <= on
    }
}

impl TryFrom<String> for Functionality {
    type Error = &'static str;
    fn try_from(slug: String) -> Result<Self, Self::Error> {
        Self::parse(&slug).ok_or("not a functionality")
    }
}

impl From<Functionality> for &'static str {
    fn from(functionality: Functionality) -> Self {
        functionality.slug()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_lead_back() {
        for f in Functionality::ALL {
            assert_eq!(Functionality::parse(f.slug()), Some(*f));
            assert_eq!(serde_json::to_value(f).unwrap(), f.slug());
            assert_eq!(Functionality::of_field(&f.field()), Some(*f));
        }
        assert_eq!(Functionality::parse("telepathy"), None);
        assert_eq!(Functionality::of_field("text"), None);
    }

    #[test]
    fn calls_are_not_owed_before_september_2027() {
        assert!(!Functionality::VoiceCall.is_owed(date(2027, 9, 4)));
        assert!(Functionality::VoiceCall.is_owed(date(2027, 9, 5)));
        assert!(Functionality::Text.is_owed(date(2024, 3, 7)));
    }
}
