//! Signing in through identity providers: which there are, and what they have to say about somebody.

use crate::account::StaffRole;
use crate::time::{Millis, minutes};
use serde::Deserialize;

/// How far the clocks of an identity provider and of the portal may be apart.
pub const SKEW: Millis = minutes(1);
/// How long somebody may stay at their identity provider.
pub const AWAY: Millis = minutes(10);

/// An identity provider the operator has configured.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Issuer {
    /// Names it in addresses: lower-case letters, digits and hyphens.
    pub slug: String,
    /// Its name on buttons.
    pub name: String,
    /// Its issuer identifier (OpenID Connect Discovery 1.0 section 2).
    pub issuer: String,
    /// The portal's client id there.
    pub client_id: String,
    /// File with the portal's client secret there. Without it the portal is a public client.
    pub client_secret_file: Option<String>,
    /// What it says about staff. Without it, it signs in people who decide who may reach them.
    pub staff: Option<StaffRules>,
}

/// Who of an identity provider's people is staff, and as what.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StaffRules {
    /// The claim that holds groups or roles: a text or a list of texts.
    pub claim: String,
    /// Which of its values is which role. The first that is there counts.
    pub roles: Vec<RoleRule>,
    /// Authentication contexts that are strong enough (claim `acr`).
    #[serde(default)]
    pub acr: Vec<String>,
    /// Authentication methods that are strong enough (claim `amr`, RFC 8176).
    #[serde(default)]
    pub amr: Vec<String>,
}

/// One value of the claim.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleRule {
    /// The value.
    pub value: String,
    /// The role it stands for.
    pub role: StaffRole,
}

/// What an identity provider said about how somebody signed in and what they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Authentication context.
    pub acr: Option<String>,
    /// Authentication methods.
    pub amr: Vec<String>,
    /// Values of the claim with roles.
    pub roles: Vec<String>,
}

/// Why somebody is not let in as staff.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They signed in with less than the operator asks for.
    Weak,
    /// They have no role here.
    NoRole,
}

impl StaffRules {
    /// The role of somebody who signed in well enough.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn role(&self, said: &Said) -> Result<StaffRole, Refused> {
        let context = said.acr.as_ref().is_some_and(|acr| self.acr.contains(acr));
        if !context && !said.amr.iter().any(|amr| self.amr.contains(amr)) {
            return Err(Refused::Weak);
        }
        let rule = self.roles.iter().find(|rule| said.roles.contains(&rule.value));
        rule.map(|rule| rule.role).ok_or(Refused::NoRole)
    }
}

impl Issuer {
    /// Whether plain HTTP is spoken with it: on the same machine alone.
    #[must_use]
    pub fn is_local(&self) -> bool {
        let host = |rest: &str| rest.split(['/', ':']).next().unwrap_or_default().to_owned();
        let plain = self.issuer.strip_prefix("http://").map(host);
        plain.is_some_and(|host| matches!(host.as_str(), "localhost" | "127.0.0.1"))
    }
}

/// Checks what the operator has configured.
///
/// # Errors
/// A sentence that names the first thing that is wrong and what would be right.
pub fn check(issuers: &[Issuer]) -> Result<(), String> {
    for (at, issuer) in issuers.iter().enumerate() {
        let slug = &issuer.slug;
        if slug.is_empty() || !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        {
            return Err(format!("the slug \"{slug}\" may hold lower-case letters, digits and hyphens alone"));
        }
        if issuers[..at].iter().any(|other| other.slug == *slug) {
            return Err(format!("two identity providers have the slug \"{slug}\": give each its own"));
        }
        if issuers[..at].iter().any(|other| other.issuer == issuer.issuer) {
            return Err(format!("{} is named twice: name each identity provider once", issuer.issuer));
        }
        if !issuer.issuer.starts_with("https://") && !issuer.is_local() {
            return Err(format!("{} has to begin with https://", issuer.issuer));
        }
        if issuer.name.is_empty() || issuer.client_id.is_empty() {
            return Err(format!("{slug} needs a name and a clientId"));
        }
        let Some(staff) = &issuer.staff else { continue };
        if staff.acr.is_empty() && staff.amr.is_empty() {
            return Err(format!(
                "{slug} signs in staff: name in acr or amr what is more than a password there"
            ));
        }
        if staff.roles.is_empty() {
            return Err(format!(
                "{slug} signs in staff: name in roles which value of \"{}\" is which role",
                staff.claim
            ));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff() -> Issuer {
        let json = r#"{ "slug": "corporate", "name": "Example", "issuer": "https://id.example.org", "clientId": "causeway",
            "staff": { "claim": "groups", "roles": [{ "value": "dma-approvers", "role": "approver" }, { "value": "dma", "role": "reviewer" }],
                       "acr": ["phr"], "amr": ["mfa", "hwk"] } }"#;
        serde_json::from_str(json).unwrap()
    }

    fn said(acr: Option<&str>, amr: &[&str], roles: &[&str]) -> Said {
        let texts = |texts: &[&str]| texts.iter().map(|t| (*t).to_owned()).collect();
        Said { acr: acr.map(str::to_owned), amr: texts(amr), roles: texts(roles) }
    }

    #[test]
    fn staff_are_let_in_with_a_strong_proof_and_a_role() {
        let rules = staff().staff.unwrap();
        assert_eq!(rules.role(&said(Some("phr"), &[], &["dma"])), Ok(StaffRole::Reviewer));
        assert_eq!(
            rules.role(&said(None, &["pwd", "mfa"], &["dma", "dma-approvers"])),
            Ok(StaffRole::Approver)
        );
        assert_eq!(rules.role(&said(Some("0"), &["pwd"], &["dma"])), Err(Refused::Weak));
        assert_eq!(rules.role(&said(None, &[], &["dma"])), Err(Refused::Weak));
        assert_eq!(rules.role(&said(Some("phr"), &[], &["sales"])), Err(Refused::NoRole));
    }

    #[test]
    fn what_is_configured_wrong_is_said() {
        let people = Issuer {
            slug: "people".into(),
            issuer: "https://people.example.org".into(),
            staff: None,
            ..staff()
        };
        assert_eq!(check(&[staff(), people.clone()]), Ok(()));
        let wrong = |change: &dyn Fn(&mut Issuer)| {
            let mut issuer = staff();
            change(&mut issuer);
            check(&[people.clone(), issuer]).unwrap_err()
        };
        assert!(wrong(&|i| i.slug = "Corporate!".into()).contains("lower-case"));
        assert!(wrong(&|i| i.slug = "people".into()).contains("two identity providers"));
        assert!(wrong(&|i| i.issuer.clone_from(&people.issuer)).contains("twice"));
        assert!(wrong(&|i| i.issuer = "http://id.example.org".into()).contains("https://"));
        assert!(wrong(&|i| i.issuer = "http://localhost.example.org".into()).contains("https://"));
        assert!(wrong(&|i| i.client_id.clear()).contains("clientId"));
        assert!(wrong(&|i| i.staff.as_mut().unwrap().roles.clear()).contains("roles"));
        let weak = wrong(&|i| {
            let rules = i.staff.as_mut().unwrap();
            rules.acr.clear();
            rules.amr.clear();
        });
        assert!(weak.contains("more than a password"));
        let local = Issuer { issuer: "http://127.0.0.1:4000".into(), ..staff() };
        assert_eq!(check(&[local]), Ok(()));
    }

    #[test]
    fn a_setting_nobody_knows_is_refused() {
        let json = r#"{ "slug": "a", "name": "A", "issuer": "https://a.example.org", "clientId": "c", "stuff": {} }"#;
        assert!(serde_json::from_str::<Issuer>(json).is_err());
    }
}
