//! Who may do what: one pure table over every page, form and API call there is.
//!
//! A row names an act by the address it is reached at. [`may`] answers from the table alone; the
//! service asks it before a transaction is opened, and a test asks it about every address the router
//! really serves. A thing of another organisation is [`Decision::Unseen`]: a stranger gets 404.

use crate::account::{MemberRole, StaffRole};

/// In which capacity somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Nobody has signed in.
    Anyone,
    /// Signed in, acting for no organisation.
    Account,
    /// Acting for an organisation.
    Member(MemberRole),
    /// Acting for the gatekeeper.
    Staff(StaffRole),
    /// A person deciding who may reach them.
    Subject,
    /// A server of a provider, with a token for keys.
    ProviderClient,
    /// A server of the gatekeeper, with a token for choices.
    GatekeeperClient,
    /// The portal's own clock.
    System,
}

use MemberRole::{Engineer as E, Owner as O, Signatory as S, Viewer as V};
use StaffRole::{Admin as Ad, Approver as Ap, Auditor as Au, Counsel as C, Engineer as En, Reviewer as R};

const ANYONE: &[Role] = &[
    Role::Anyone,
    Role::Account,
    Role::Member(O),
    Role::Member(S),
    Role::Member(E),
    Role::Member(V),
    Role::Staff(R),
    Role::Staff(Ap),
    Role::Staff(C),
    Role::Staff(En),
    Role::Staff(Au),
    Role::Staff(Ad),
    Role::Subject,
];
const SIGNED_IN: &[Role] = &[
    Role::Account,
    Role::Member(O),
    Role::Member(S),
    Role::Member(E),
    Role::Member(V),
    Role::Staff(R),
    Role::Staff(Ap),
    Role::Staff(C),
    Role::Staff(En),
    Role::Staff(Au),
    Role::Staff(Ad),
];
const NOT_STAFF: &[Role] =
    &[Role::Account, Role::Member(O), Role::Member(S), Role::Member(E), Role::Member(V)];
const MEMBERS: &[Role] = &[Role::Member(O), Role::Member(S), Role::Member(E), Role::Member(V)];
const OWNERS: &[Role] = &[Role::Member(O)];
const WRITERS: &[Role] = &[Role::Member(O), Role::Member(S), Role::Member(E)];
const BINDERS: &[Role] = &[Role::Member(O), Role::Member(S)];
const ENGINEERS: &[Role] = &[Role::Member(O), Role::Member(E)];
const SIGNATORIES: &[Role] = &[Role::Member(S), Role::Member(O)];
const STAFF: &[Role] =
    &[Role::Staff(R), Role::Staff(Ap), Role::Staff(C), Role::Staff(En), Role::Staff(Au), Role::Staff(Ad)];
const REVIEW: &[Role] = &[Role::Staff(R), Role::Staff(Ap)];
const APPROVE: &[Role] = &[Role::Staff(Ap)];
const COUNSEL: &[Role] = &[Role::Staff(C)];
const STAFF_ENGINEER: &[Role] = &[Role::Staff(En)];
const DECLARE: &[Role] = &[Role::Staff(En), Role::Staff(R), Role::Staff(Ap)];
const ADMIN: &[Role] = &[Role::Staff(Ad)];
const SUBJECT: &[Role] = &[Role::Subject];
const PROVIDER_CLIENT: &[Role] = &[Role::ProviderClient];
const GATEKEEPER_CLIENT: &[Role] = &[Role::GatekeeperClient];

/// How an act is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A page, by GET.
    Page,
    /// A form, by POST to `/api/…`.
    Form,
    /// An API call under `/api/v1`.
    Api,
}

/// What an act touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// Nothing that belongs to an organisation.
    Shared,
    /// Something of one organisation: its members see it, members of others do not, staff do.
    Owned,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The act.
    pub action: Action,
    /// How it is reached.
    pub way: Way,
    /// The address: a page's path, a form's endpoint, or method and path of an API call.
    pub path: &'static str,
    /// Who may.
    pub who: &'static [Role],
    /// What it touches.
    pub thing: Thing,
}

macro_rules! actions {
    ($($name:ident $way:ident $path:literal $who:ident $thing:ident;)*) => {
        /// Everything that can be done, by the address it is done at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the table below describes each")]
        pub enum Action { $($name),* }

        /// The whole table.
        pub const TABLE: &[Rule] = &[$(Rule {
            action: Action::$name, way: Way::$way, path: $path, who: $who, thing: Thing::$thing,
        }),*];
    };
}

actions! {
    Home                 Page "/"                                     ANYONE Shared;
    Calculator           Page "/calculator"                           ANYONE Shared;
    Offers               Page "/offers"                               ANYONE Shared;
    Offer                Page "/offers/:offer"                        ANYONE Shared;
    Source               Page "/source"                               ANYONE Shared;
    DevMail              Page "/dev/mail"                             ANYONE Shared;
    SignUpPage           Page "/sign-up"                              ANYONE Shared;
    SignUpSent           Page "/sign-up/sent"                         ANYONE Shared;
    SignInPage           Page "/sign-in"                              ANYONE Shared;
    ConfirmPage          Page "/confirm/:token"                       ANYONE Shared;
    SetupPage            Page "/setup/:token"                         ANYONE Shared;
    SignUp               Form "accounts/sign-up"                      ANYONE Shared;
    Confirm              Form "accounts/confirm"                      ANYONE Shared;
    Setup                Form "accounts/setup"                        ANYONE Shared;
    SignIn               Form "accounts/sign-in"                      ANYONE Shared;
    SignOut              Form "accounts/sign-out"                     ANYONE Shared;

    ProviderPage         Page "/provider"                             SIGNED_IN Shared;
    OrganisationNew      Page "/provider/organisations/new"           NOT_STAFF Shared;
    OrganisationCreate   Form "organisations/create"                  NOT_STAFF Shared;
    OrganisationChoose   Form "organisations/choose"                  MEMBERS Owned;
    MembersPage          Page "/provider/members"                     MEMBERS Shared;
    MemberInvite         Form "members/invite"                        OWNERS Owned;
    MemberChange         Form "members/change-role"                   OWNERS Owned;
    MemberRemove         Form "members/remove"                        OWNERS Owned;
    MemberTransfer       Form "members/transfer"                      OWNERS Owned;
    MemberLeave          Form "members/leave"                         MEMBERS Owned;
    InvitationPage       Page "/invitations/:invitation"              NOT_STAFF Shared;
    InvitationAccept     Form "invitations/accept"                    NOT_STAFF Shared;
    InvitationWithdraw   Form "invitations/withdraw"                  OWNERS Owned;
    RequestNew           Page "/provider/requests/new"                WRITERS Shared;
    RequestStart         Form "requests/start"                        WRITERS Owned;
    RequestPage          Page "/provider/requests/:request"           MEMBERS Owned;
    DraftPage            Page "/provider/requests/:request/draft"     WRITERS Owned;
    RequestSave          Form "requests/save"                         WRITERS Owned;
    RequestAutosave      Form "requests/autosave"                     WRITERS Owned;
    RequestSubmit        Form "requests/submit"                       WRITERS Owned;
    RequestAnswer        Form "requests/answer"                       WRITERS Owned;
    RequestChallenge     Form "requests/challenge"                    BINDERS Owned;
    RequestWithdraw      Form "requests/withdraw"                     BINDERS Owned;
    AgreementPage        Page "/provider/requests/:request/agreement" MEMBERS Owned;
    AgreementSign        Form "agreements/sign"                       SIGNATORIES Owned;
    KeysPage             Page "/provider/requests/:request/keys"      MEMBERS Owned;
    KeyRegister          Form "keys/register"                         ENGINEERS Owned;
    KeyAnswer            Form "keys/answer"                           ENGINEERS Owned;
    KeyActivate          Form "keys/activate"                         ENGINEERS Owned;
    KeyRevoke            Form "keys/revoke"                           ENGINEERS Owned;
    MilestonesPage       Page "/provider/requests/:request/milestones" MEMBERS Owned;
    MilestoneReport      Form "milestones/report"                     ENGINEERS Owned;
    ProviderClients      Page "/provider/clients"                     ENGINEERS Shared;
    ProviderClientCreate Form "clients/create"                        ENGINEERS Owned;
    ProviderClientRevoke Form "clients/revoke"                        ENGINEERS Owned;

    Queue                Page "/review"                               STAFF Shared;
    CasePage             Page "/review/requests/:request"             STAFF Owned;
    RequestOpen          Form "review/open"                           REVIEW Owned;
    RequestAsk           Form "review/ask"                            REVIEW Owned;
    DecisionPropose      Form "decisions/propose"                     REVIEW Owned;
    DecisionApprove      Form "decisions/approve"                     APPROVE Owned;
    DecisionSendBack     Form "decisions/send-back"                   APPROVE Owned;
    AgreementCountersign Form "agreements/countersign"                COUNSEL Owned;
    MilestoneJudge       Form "milestones/judge"                      STAFF_ENGINEER Owned;
    ReadyDeclare         Form "review/declare-ready"                  DECLARE Owned;
    ReadyConfirm         Form "review/confirm-ready"                  APPROVE Owned;
    RequestLaunch        Form "review/launch"                         APPROVE Owned;
    RequestSuspend       Form "review/suspend"                        REVIEW Owned;
    RequestResume        Form "review/resume"                         REVIEW Owned;
    RequestTerminate     Form "review/terminate"                      REVIEW Owned;
    InterventionCarryOut Form "interventions/carry-out"               APPROVE Owned;
    InterventionAbandon  Form "interventions/abandon"                 APPROVE Owned;

    StaffPage            Page "/admin/staff"                          ADMIN Shared;
    StaffInvite          Form "staff/invite"                          ADMIN Shared;
    GatekeeperClients    Page "/admin/clients"                        ADMIN Shared;
    GatekeeperClientCreate Form "admin/create-client"                 ADMIN Shared;
    GatekeeperClientRevoke Form "admin/revoke-client"                 ADMIN Shared;

    SubjectSignInPage    Page "/choices/sign-in"                      ANYONE Shared;
    SubjectSignIn        Form "subjects/sign-in"                      ANYONE Shared;
    ChoicesPage          Page "/choices"                              SUBJECT Shared;
    ChoicePage           Page "/choices/:service/:provider"           SUBJECT Shared;
    ChoiceTurnOn         Form "choices/turn-on"                       SUBJECT Shared;
    ChoiceTurnOff        Form "choices/turn-off"                      SUBJECT Shared;

    ChoiceCheck          Api "GET /api/v1/services/{service}/subjects/{subject}/providers/{provider}" GATEKEEPER_CLIENT Shared;
    ApiKeyRegister       Api "POST /api/v1/requests/{request}/keys"   PROVIDER_CLIENT Owned;
    ApiKeyChallenge      Api "GET /api/v1/keys/{key}/challenge"       PROVIDER_CLIENT Owned;
    ApiKeyAnswer         Api "POST /api/v1/keys/{key}/answer"         PROVIDER_CLIENT Owned;
}

/// The answer of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Go on.
    Yes,
    /// The person sees the thing, but this act is for other roles.
    No,
    /// For this person the thing does not exist.
    Unseen,
}

/// The row of an act.
#[must_use]
pub fn rule(action: Action) -> &'static Rule {
    &TABLE[action as usize]
}

/// May somebody in this role do this, to something of their own organisation (`mine`)?
/// For acts on shared things `mine` plays no part.
#[must_use]
pub fn may(role: Role, action: Action, mine: bool) -> Decision {
    let rule = rule(action);
    let sees = rule.thing == Thing::Shared || mine || matches!(role, Role::Staff(_));
    if !sees {
        Decision::Unseen
    } else if rule.who.contains(&role) {
        Decision::Yes
    } else {
        Decision::No
    }
}

/// Every role there is.
#[must_use]
pub fn roles() -> Vec<Role> {
    let mut all = vec![Role::Anyone, Role::Account];
    all.extend(MemberRole::ALL.iter().map(|r| Role::Member(*r)));
    all.extend(StaffRole::ALL.iter().map(|r| Role::Staff(*r)));
    all.extend([Role::Subject, Role::ProviderClient, Role::GatekeeperClient]);
    all
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Anyone => f.write_str("anyone"),
            Self::Account => f.write_str("account"),
            Self::Member(role) => write!(f, "provider {}", role.as_str()),
            Self::Staff(role) => write!(f, "staff {}", role.as_str()),
            Self::Subject => f.write_str("person"),
            Self::ProviderClient => f.write_str("provider server"),
            Self::GatekeeperClient => f.write_str("gatekeeper server"),
            Self::System => f.write_str("system"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    #[test]
    fn the_table_as_a_reviewer_reads_it() {
        let mut text = String::new();
        for rule in TABLE {
            let who: Vec<String> =
                roles().into_iter().filter(|r| rule.who.contains(r)).map(|r| r.to_string()).collect();
            let who = if rule.who == ANYONE { "everybody".to_owned() } else { who.join(", ") };
            let thing =
                if rule.thing == Thing::Owned { ", of their own organisation or as staff" } else { "" };
            writeln!(text, "{:?} {}\n    {who}{thing}", rule.way, rule.path).unwrap();
        }
        insta::assert_snapshot!(text);
    }

    #[test]
    fn rows_stand_in_the_order_of_actions_and_no_address_twice() {
        for (at, row) in TABLE.iter().enumerate() {
            assert_eq!(row.action as usize, at);
            assert_eq!(
                TABLE.iter().filter(|r| r.way == row.way && r.path == row.path).count(),
                1,
                "{}",
                row.path
            );
        }
    }

    #[test]
    fn nobody_who_cannot_see_a_thing_learns_that_it_exists() {
        for row in TABLE.iter().filter(|r| r.thing == Thing::Owned) {
            for role in roles() {
                let stranger = may(role, row.action, false);
                let staff = matches!(role, Role::Staff(_));
                assert_eq!(stranger == Decision::Unseen, !staff, "{role} {}", row.path);
            }
        }
    }

    #[test]
    fn an_auditor_changes_nothing_and_an_administrator_decides_nothing() {
        for row in TABLE.iter().filter(|r| r.way == Way::Form && r.who != ANYONE) {
            assert_ne!(may(Role::Staff(Au), row.action, true), Decision::Yes, "{}", row.path);
            let decides = ["review/", "decisions/", "agreements/", "milestones/"]
                .iter()
                .any(|p| row.path.starts_with(p));
            if decides {
                assert_ne!(may(Role::Staff(Ad), row.action, true), Decision::Yes, "{}", row.path);
            }
        }
    }
}
