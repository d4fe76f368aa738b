//! Questions that matter only sometimes: asked when they do, and then required.

use super::submission::Architecture;
use crate::form::Reader;
use crate::functionality::Functionality;
use crate::text;
use serde::{Deserialize, Serialize};

/// The smallest group there is, and the largest anybody can mean.
const GROUP: std::ops::RangeInclusive<u32> = 3..=1_000_000;

/// The fields of these questions.
pub const FIELDS: [&str; 4] = ["proxy_operator", "proxy_reads", "group_size", "call_setup"];

/// The servers between the provider's clients and the gatekeeper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proxy {
    /// Who runs them.
    pub operator: String,
    /// What they can read.
    pub reads: String,
}

/// The answers, each where its question matters. Bodies from before they were asked have none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conditions {
    /// About the servers in between, if messages go through any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proxy: Option<Proxy>,
    /// Members of the largest group, if groups are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub largest_group: Option<u32>,
    /// How calls are set up, if calls are asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call_setup: Option<String>,
}

/// Whether a functionality concerns groups.
#[must_use]
pub fn is_of_groups(functionality: Functionality) -> bool {
    use Functionality::{GroupMedia, GroupText, GroupVideoCall, GroupVoiceCall};
    matches!(functionality, GroupText | GroupMedia | GroupVoiceCall | GroupVideoCall)
}

/// Whether a functionality is a call.
#[must_use]
pub fn is_call(functionality: Functionality) -> bool {
    use Functionality::{GroupVideoCall, GroupVoiceCall, VideoCall, VoiceCall};
    matches!(functionality, VoiceCall | VideoCall | GroupVoiceCall | GroupVideoCall)
}

impl Conditions {
    /// Reads what matters given the other answers, and nothing else.
    pub fn read(r: &mut Reader<'_>, asked: &[Functionality], architecture: Option<Architecture>) -> Self {
        let proxy = (architecture == Some(Architecture::Proxied)).then(|| Proxy {
            operator: r.line(
                "proxy_operator",
                text!("condition-proxy-operator"),
                500,
                text!("condition-proxy-operator-missing"),
            ),
            reads: r.text(
                "proxy_reads",
                text!("condition-proxy-reads"),
                4_000,
                text!("condition-proxy-reads-missing"),
            ),
        });
        let largest_group = asked.iter().any(|f| is_of_groups(*f)).then(|| group(r));
        let call_setup = asked.iter().any(|f| is_call(*f)).then(|| {
            let (label, missing) = (text!("condition-call-setup"), text!("condition-call-setup-missing"));
            r.text("call_setup", label, 4_000, missing)
        });
        Self { proxy, largest_group, call_setup }
    }
}

fn group(r: &mut Reader<'_>) -> u32 {
    let typed = r.fields().get("group_size").trim();
    let size = typed.parse().ok().filter(|size| GROUP.contains(size) && !typed.starts_with('+'));
    size.unwrap_or_else(|| {
        r.wrong("group_size", text!("condition-group-size-wrong", min = *GROUP.start(), max = *GROUP.end()));
        0
    })
}

#[cfg(test)]
mod tests {
    use crate::form::Fields;
    use crate::request::Submission;
    use crate::request::submission::{example_draft, own_fields};

    fn wrong(more: &[(&str, &str)]) -> Vec<String> {
        let mut draft = example_draft();
        more.iter().for_each(|(name, value)| draft.set(name, *value));
        let problems = Submission::parse(&draft).err().unwrap_or_default();
        problems.into_iter().map(|problem| problem.field).collect()
    }

    #[test]
    fn each_is_required_when_it_matters_and_only_then() {
        assert!(wrong(&[]).is_empty());
        assert_eq!(wrong(&[("architecture", "proxied")]), ["proxy_operator", "proxy_reads"]);
        for group in ["group-text", "group-media"] {
            assert_eq!(wrong(&[(&format!("functionality.{group}"), "on")]), ["group_size"]);
        }
        for call in ["voice-call", "video-call"] {
            assert_eq!(wrong(&[(&format!("functionality.{call}"), "on")]), ["call_setup"]);
        }
        assert_eq!(wrong(&[("functionality.group-voice-call", "on")]), ["group_size", "call_setup"]);
        for bad in ["two", "1", "2", "-5", "+5", "1e3", "1000001", " "] {
            assert_eq!(
                wrong(&[("functionality.group-text", "on"), ("group_size", bad)]),
                ["group_size"],
                "{bad}"
            );
        }
    }

    #[test]
    fn what_does_not_matter_is_typed_and_kept_but_not_submitted() {
        let mut draft: Fields = example_draft();
        draft.set("proxy_operator", "Heron Hosting");
        draft.set("group_size", "not a number");
        assert_eq!(own_fields(draft.clone()), draft);
        let submission = Submission::parse(&draft).unwrap();
        assert_eq!(submission.conditions, super::Conditions::default());
        draft.set("architecture", "proxied");
        draft.set("proxy_reads", "Sealed messages, and when they were sent.");
        let proxy = Submission::parse(&draft).unwrap().conditions.proxy.unwrap();
        assert_eq!(proxy.operator, "Heron Hosting");
    }

    #[test]
    fn a_body_from_before_they_were_asked_is_read_as_it_was() {
        let now = serde_json::to_value(Submission::parse(&example_draft()).unwrap()).unwrap();
        for name in ["proxy", "largest_group", "call_setup", "files"] {
            assert!(now.get(name).is_none(), "{name} changes what older submissions were hashed as");
        }
        assert!(serde_json::from_value::<Submission>(now).is_ok());
    }
}
