//! Who may do what: one pure table over every page, form and API call there is.
//!
//! A row names an act by the address it is reached at. [`may`] answers from the table alone; the
//! service asks it before a transaction is opened, and a test asks it about every address the router
//! really serves. A thing of another organisation is [`Decision::Unseen`]: a stranger gets 404.

use crate::account::{MemberRole, StaffRole};
use crate::client::Scope;

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
    /// A server of a provider, with a token.
    ProviderClient,
    /// A server of the gatekeeper, with a token.
    GatekeeperClient,
    /// An identity provider, with a token it has signed.
    Issuer,
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
const PARTIES: &[Role] = &[
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
const OWNERS: &[Role] = &[Role::Member(O)];
const WRITERS: &[Role] = &[Role::Member(O), Role::Member(S), Role::Member(E)];
const BINDERS: &[Role] = &[Role::Member(O), Role::Member(S)];
const ENGINEERS: &[Role] = &[Role::Member(O), Role::Member(E)];
const SIGNATORIES: &[Role] = &[Role::Member(S), Role::Member(O)];
const STAFF: &[Role] =
    &[Role::Staff(R), Role::Staff(Ap), Role::Staff(C), Role::Staff(En), Role::Staff(Au), Role::Staff(Ad)];
const REVIEW: &[Role] = &[Role::Staff(R), Role::Staff(Ap)];
const CASEWORK: &[Role] = &[Role::Staff(R), Role::Staff(Ap), Role::Staff(C), Role::Staff(En)];
const APPROVE: &[Role] = &[Role::Staff(Ap)];
const COUNSEL: &[Role] = &[Role::Staff(C)];
const STAFF_ENGINEER: &[Role] = &[Role::Staff(En)];
const DECLARE: &[Role] = &[Role::Staff(En), Role::Staff(R), Role::Staff(Ap)];
const ADMIN: &[Role] = &[Role::Staff(Ad)];
const SUBJECT: &[Role] = &[Role::Subject];
const ISSUER: &[Role] = &[Role::Issuer];
const PROVIDER_CLIENT: &[Role] = &[Role::ProviderClient];
const GATEKEEPER_CLIENT: &[Role] = &[Role::GatekeeperClient];

/// How an act is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A page, by GET.
    Page,
    /// A file that carries data away, by GET.
    File,
    /// Data for anybody's machines, by GET.
    Feed,
    /// A stop on the way to an identity provider and back, by GET; it leads on.
    Hop,
    /// A form, by POST to `/api/…`.
    Form,
    /// A form that carries a file, by POST to `/api/…`.
    Upload,
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

/// What an act asks for, beside the role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Nothing more than being signed in, if that: doors, and the way to a proof itself.
    Door,
    /// A fresh proof of all the account has; a second factor is not asked of roles that lack one yet.
    Entry,
    /// A session that has shown a second factor, of roles that must have one.
    Session,
    /// That, not older than five minutes.
    Fresh,
    /// A fresh proof with a second factor, of whatever role.
    Bind,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The act.
    pub action: Action,
    /// How it is reached.
    pub way: Way,
    /// The address: the path of a page or file, a form's endpoint, or method and path of an API call.
    pub path: &'static str,
    /// Who may.
    pub who: &'static [Role],
    /// What it touches.
    pub thing: Thing,
    /// What somebody has to have proven.
    pub need: Need,
    /// What a token has to be made for. Every API call names one.
    pub scope: Option<Scope>,
}

macro_rules! scope {
    () => {
        None
    };
    ($scope:ident) => {
        Some(Scope::$scope)
    };
}

macro_rules! actions {
    ($($name:ident $way:ident $path:literal $who:ident $thing:ident $need:ident $($scope:ident)?;)*) => {
        /// Everything that can be done, by the address it is done at.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the table below describes each")]
        pub enum Action { $($name),* }

        /// The whole table.
        pub const TABLE: &[Rule] = &[$(Rule {
            action: Action::$name, way: Way::$way, path: $path, who: $who, thing: Thing::$thing, need: Need::$need,
            scope: scope!($($scope)?),
        }),*];
    };
}

actions! {
    Home                 Page "/"                                     ANYONE Shared Door;
    Calculator           Page "/calculator"                           ANYONE Shared Door;
    Eligibility          Page "/eligibility"                          ANYONE Shared Door;
    Offers               Page "/offers"                               ANYONE Shared Door;
    Offer                Page "/offers/:offer"                        ANYONE Shared Door;
    Tracker              Page "/requests"                             ANYONE Shared Door;
    TrackerFeed          Feed "/requests.json"                        ANYONE Shared Door;
    Source               Page "/source"                               ANYONE Shared Door;
    Policy               Page "/policy"                               ANYONE Shared Door;
    DevMail              Page "/dev/mail"                             ANYONE Shared Door;
    DevParts             Page "/dev/parts"                            ANYONE Shared Door;
    DevClock             Page "/dev/clock"                            ANYONE Shared Door;
    ClockLeap            Form "clock/leap"                            ANYONE Shared Door;
    SignUpPage           Page "/sign-up"                              ANYONE Shared Door;
    SignUpSent           Page "/sign-up/sent"                         ANYONE Shared Door;
    SignInPage           Page "/sign-in"                              ANYONE Shared Door;
    ConfirmPage          Page "/confirm/:token"                       ANYONE Shared Door;
    SetupPage            Page "/setup/:token"                         ANYONE Shared Door;
    SignUp               Form "accounts/sign-up"                      ANYONE Shared Door;
    Confirm              Form "accounts/confirm"                      ANYONE Shared Door;
    Setup                Form "accounts/setup"                        ANYONE Shared Door;
    SignIn               Form "accounts/sign-in"                      ANYONE Shared Door;
    SignOut              Form "accounts/sign-out"                     ANYONE Shared Door;
    LanguageChoose       Form "languages/choose"                      ANYONE Shared Door;
    ResetAskPage         Page "/reset"                                ANYONE Shared Door;
    ResetSentPage        Page "/reset/sent"                           ANYONE Shared Door;
    ResetPage            Page "/reset/:token"                         ANYONE Shared Door;
    ResetAsk             Form "resets/ask"                            ANYONE Shared Door;
    ResetCarryOut        Form "resets/carry-out"                      ANYONE Shared Door;
    DevicePage           Page "/not-me/:token"                        ANYONE Shared Door;
    DeviceDeny           Form "devices/deny"                          ANYONE Shared Door;
    AddressPage          Page "/address/:token"                       ANYONE Shared Door;
    AddressConfirm       Form "addresses/confirm"                     ANYONE Shared Door;
    AddressDeny          Form "addresses/deny"                        ANYONE Shared Door;
    AddressWorksPage     Page "/address/works/:token"                 ANYONE Shared Door;
    AddressWorks         Form "addresses/works"                       ANYONE Shared Door;
    CodePage             Page "/sign-in/code"                         ANYONE Shared Door;
    CodeEnter            Form "accounts/enter-code"                   ANYONE Shared Door;

    PasskeyPage          Page "/sign-in/passkey"                      ANYONE Shared Door;
    PasskeyAsk           Form "passkeys/ask"                          ANYONE Shared Door;
    PasskeyEnter         Form "passkeys/enter"                        ANYONE Shared Door;
    SignInWith           Hop  "/sign-in/with/{issuer}"                ANYONE Shared Door;
    SignInBack           Hop  "/sign-in/with/{issuer}/back"           ANYONE Shared Door;
    AccountPage          Page "/account"                              SIGNED_IN Shared Door;
    ProvePage            Page "/account/prove"                        SIGNED_IN Shared Door;
    Prove                Form "accounts/prove"                        SIGNED_IN Shared Door;
    AuthenticatorPage    Page "/account/authenticator"                SIGNED_IN Shared Entry;
    RecoveryCodesPage    Page "/account/recovery-codes"               SIGNED_IN Shared Entry;
    PasskeyNewPage       Page "/account/passkey"                      SIGNED_IN Shared Entry;
    PasskeyStart         Form "passkeys/start"                        SIGNED_IN Shared Entry;
    PasskeyAdd           Form "passkeys/add"                          SIGNED_IN Shared Entry;
    PasskeyRemove        Form "passkeys/remove"                       SIGNED_IN Shared Entry;
    PasswordChange       Form "passwords/change"                      SIGNED_IN Shared Entry;
    AccountExport        File "/account/export.json"                  SIGNED_IN Shared Entry;
    AddressCheckAsk      Form "addresses/check"                       SIGNED_IN Shared Session;
    AccountDeletePage    Page "/account/delete"                       SIGNED_IN Shared Entry;
    AccountDelete        Form "closures/carry-out"                    SIGNED_IN Shared Entry;
    AddressAsk           Form "addresses/ask"                         SIGNED_IN Shared Entry;
    FactorStart          Form "factors/start"                         SIGNED_IN Shared Entry;
    FactorConfirm        Form "factors/confirm"                       SIGNED_IN Shared Entry;
    FactorRemove         Form "factors/remove"                        SIGNED_IN Shared Entry;
    CodesRenew           Form "factors/renew-codes"                   SIGNED_IN Shared Entry;
    SessionEnd           Form "sessions/end"                          SIGNED_IN Shared Entry;
    SessionEndOthers     Form "sessions/end-others"                   SIGNED_IN Shared Entry;

    ProviderPage         Page "/provider"                             SIGNED_IN Shared Session;
    OrganisationNew      Page "/provider/organisations/new"           NOT_STAFF Shared Session;
    OrganisationCreate   Form "organisations/create"                  NOT_STAFF Shared Session;
    OrganisationChoose   Form "organisations/choose"                  MEMBERS Owned Session;
    MembersPage          Page "/provider/members"                     MEMBERS Shared Session;
    MemberInvite         Form "members/invite"                        OWNERS Owned Fresh;
    MemberChange         Form "members/change-role"                   OWNERS Owned Fresh;
    MemberRemove         Form "members/remove"                        OWNERS Owned Fresh;
    MemberTransfer       Form "members/transfer"                      OWNERS Owned Fresh;
    MemberLeave          Form "members/leave"                         MEMBERS Owned Session;
    InvitationPage       Page "/invitations/:invitation"              NOT_STAFF Shared Session;
    InvitationAccept     Form "invitations/accept"                    NOT_STAFF Shared Session;
    InvitationWithdraw   Form "invitations/withdraw"                  OWNERS Owned Session;
    RequestNew           Page "/provider/requests/new"                WRITERS Shared Session;
    RequestStart         Form "requests/start"                        WRITERS Owned Session;
    RequestPage          Page "/provider/requests/:request"           MEMBERS Owned Session;
    ReceiptPage          Page "/provider/requests/:request/receipt"   MEMBERS Owned Session;
    DraftPage            Page "/provider/requests/:request/draft"     WRITERS Owned Session;
    RequestSave          Form "requests/save"                         WRITERS Owned Session;
    RequestAutosave      Form "requests/autosave"                     WRITERS Owned Session;
    RequestSubmit        Form "requests/submit"                       WRITERS Owned Session;
    QuestionsPage        Page "/provider/requests/:request/questions" MEMBERS Owned Session;
    QuestionsSave        Form "questions/save"                        WRITERS Owned Session;
    QuestionsAnswer      Form "questions/answer"                      WRITERS Owned Session;
    DecisionRespond      Form "requests/respond"                     BINDERS Owned Session;
    AmendPage            Page "/provider/requests/:request/amend"     WRITERS Owned Session;
    RequestAmend         Form "amendments/amend"                      WRITERS Owned Session;
    RequestAdd           Form "amendments/add"                        WRITERS Owned Session;
    CommentAdd           Form "comments/add"                          WRITERS Owned Session;
    CommentResolve       Form "comments/resolve"                      WRITERS Owned Session;
    FileAdd              Upload "files/add"                           WRITERS Owned Session;
    FileRemove           Form "files/remove"                          WRITERS Owned Session;
    FileOpen             File "/files/{file}"                         PARTIES Owned Session;
    RequestChallenge     Form "requests/challenge"                    BINDERS Owned Session;
    RequestWithdraw      Form "requests/withdraw"                     BINDERS Owned Session;
    MessagesPage         Page "/provider/requests/:request/messages" MEMBERS Owned Session;
    MessageReply         Form "messages/reply"                        WRITERS Owned Session;
    AgreementPage        Page "/provider/requests/:request/agreement" MEMBERS Owned Session;
    AgreementSign        Form "agreements/sign"                       SIGNATORIES Owned Bind;
    KeysPage             Page "/provider/requests/:request/keys"      MEMBERS Owned Session;
    KeyRegister          Form "keys/register"                         ENGINEERS Owned Fresh;
    KeyAnswer            Form "keys/answer"                           ENGINEERS Owned Session;
    KeyActivate          Form "keys/activate"                         ENGINEERS Owned Fresh;
    KeyRevoke            Form "keys/revoke"                           ENGINEERS Owned Fresh;
    ProviderLetter       Page "/provider/requests/:request/letters/:letter" MEMBERS Owned Session;
    MilestonesPage       Page "/provider/requests/:request/milestones" MEMBERS Owned Session;
    MilestoneReport      Form "milestones/report"                     ENGINEERS Owned Session;
    ProviderClients      Page "/provider/clients"                     ENGINEERS Shared Session;
    ProviderClientCreate Form "clients/create"                        ENGINEERS Owned Fresh;
    ProviderClientRotate Form "clients/rotate"                        ENGINEERS Owned Fresh;
    ProviderClientRevoke Form "clients/revoke"                        ENGINEERS Owned Fresh;

    OrganisationAudit    Page "/provider/audit"                       OWNERS Shared Session;
    OrganisationAuditFile File "/provider/audit.csv"                  OWNERS Shared Session;

    Queue                Page "/review"                               STAFF Shared Session;
    DeadlinesPage        Page "/review/deadlines"                     STAFF Shared Session;
    NextCase             Page "/review/next"                          STAFF Shared Session;
    AssignmentSet        Form "assignments/set"                       REVIEW Owned Session;
    AssignmentSetSeveral Form "assignments/set-several"               REVIEW Shared Session;
    ViewsPage            Page "/review/views"                         STAFF Shared Session;
    ViewSave             Form "views/save"                            STAFF Shared Session;
    ViewChange           Form "views/change"                          STAFF Shared Session;
    ViewRemove           Form "views/remove"                          STAFF Shared Session;
    Dashboard            Page "/review/dashboard"                     STAFF Shared Session;
    Reports              Page "/review/reports"                       STAFF Shared Session;
    ReportsCsv           File "/review/reports.csv"                   STAFF Shared Session;
    ReportsJson          File "/review/reports.json"                  STAFF Shared Session;
    Yearly               Page "/review/yearly"                        STAFF Shared Session;
    YearlyCsv            File "/review/yearly.csv"                    STAFF Shared Session;
    YearlyJson           File "/review/yearly.json"                   STAFF Shared Session;
    AuditPage            Page "/review/audit"                         STAFF Shared Session;
    AuditFile            File "/review/audit.csv"                     STAFF Shared Session;
    MentionsPage         Page "/review/mentions"                      STAFF Shared Session;
    MentionRead          Form "mentions/read"                         STAFF Shared Session;
    CasePage             Page "/review/requests/:request"             STAFF Owned Session;
    StaffLetter          Page "/review/requests/:request/letters/:letter" STAFF Owned Session;
    RequestOpen          Form "review/open"                           REVIEW Owned Session;
    CaseQuestionsPage    Page "/review/requests/:request/questions"   STAFF Owned Session;
    QuestionsAsk         Form "questions/ask"                         REVIEW Owned Session;
    QuestionsJudge       Form "questions/judge"                       REVIEW Owned Session;
    ConflictDeclare      Form "conflicts/declare"                     CASEWORK Owned Session;
    ChecklistPage        Page "/review/requests/:request/checklist"   STAFF Owned Session;
    FindingWrite         Form "findings/write"                        CASEWORK Owned Session;
    NoteWrite            Form "notes/write"                           CASEWORK Owned Session;
    MessageSend          Form "messages/send"                         CASEWORK Owned Session;
    DecisionPropose      Form "decisions/propose"                     REVIEW Owned Fresh;
    DecisionApprove      Form "decisions/approve"                     APPROVE Owned Fresh;
    DecisionSendBack     Form "decisions/send-back"                   APPROVE Owned Fresh;
    DecisionCallOff      Form "decisions/call-off"                    APPROVE Owned Fresh;
    DecisionReverse      Form "decisions/reverse"                     COUNSEL Owned Fresh;
    AgreementCountersign Form "agreements/countersign"                COUNSEL Owned Fresh;
    MilestoneJudge       Form "milestones/judge"                      STAFF_ENGINEER Owned Session;
    ReadyDeclare         Form "review/declare-ready"                  DECLARE Owned Fresh;
    ReadyConfirm         Form "review/confirm-ready"                  APPROVE Owned Fresh;
    RequestLaunch        Form "review/launch"                         APPROVE Owned Fresh;
    RequestSuspend       Form "review/suspend"                        REVIEW Owned Fresh;
    RequestResume        Form "review/resume"                         REVIEW Owned Session;
    RequestTerminate     Form "review/terminate"                      REVIEW Owned Fresh;
    InterventionCarryOut Form "interventions/carry-out"               APPROVE Owned Fresh;
    InterventionAbandon  Form "interventions/abandon"                 APPROVE Owned Fresh;

    ReasonsPage          Page "/admin/reasons"                        ADMIN Shared Session;
    ReasonNew            Page "/admin/reasons/new"                    ADMIN Shared Session;
    ReasonPage           Page "/admin/reasons/:reason"                ADMIN Shared Session;
    ReasonHistory        Page "/admin/reasons/:reason/history"        ADMIN Shared Session;
    ReasonSave           Form "reasons/save"                          ADMIN Shared Session;
    ReasonRetire         Form "reasons/retire"                        ADMIN Shared Session;
    ReasonRestore        Form "reasons/restore"                       ADMIN Shared Session;
    DeliveriesPage       Page "/admin/mails"                          ADMIN Shared Session;
    DeliveryRetry        Form "mails/retry"                           ADMIN Shared Session;
    DeliveryLeave        Form "mails/leave"                           ADMIN Shared Session;
    StaffPage            Page "/admin/staff"                          ADMIN Shared Session;
    StaffInvite          Form "staff/invite"                          ADMIN Shared Fresh;
    StaffChange          Form "staff/change-role"                     ADMIN Shared Fresh;
    StaffRemove          Form "staff/remove"                          ADMIN Shared Fresh;
    StaffCarryOut        Form "staff/carry-out"                       ADMIN Shared Fresh;
    StaffDecline         Form "staff/decline"                         ADMIN Shared Fresh;
    GatekeeperClients    Page "/admin/clients"                        ADMIN Shared Session;
    GatekeeperClientCreate Form "admin/create-client"                 ADMIN Shared Fresh;
    GatekeeperClientRotate Form "admin/rotate-client"                 ADMIN Shared Fresh;
    GatekeeperClientRevoke Form "admin/revoke-client"                 ADMIN Shared Fresh;

    SubjectSignInPage    Page "/choices/sign-in"                      ANYONE Shared Door;
    SubjectSignIn        Form "subjects/sign-in"                      ANYONE Shared Door;
    SubjectSignInWith    Hop  "/choices/sign-in/with/{issuer}"        ANYONE Shared Door;
    SubjectSignInBack    Hop  "/choices/sign-in/with/{issuer}/back"   ANYONE Shared Door;
    SubjectPasswordChange Form "subjects/change-password"             SUBJECT Shared Door;
    SubjectSessionsEnd   Form "subjects/end-other-sessions"           SUBJECT Shared Door;
    ChoicesPage          Page "/choices"                              SUBJECT Shared Door;
    ChoicePage           Page "/choices/:service/:provider"           SUBJECT Shared Door;
    ChoiceTurnOn         Form "choices/turn-on"                       SUBJECT Shared Door;
    ChoiceTurnOff        Form "choices/turn-off"                      SUBJECT Shared Door;

    ChoiceCheck          Api "GET /api/v1/services/{service}/subjects/{subject}/providers/{provider}" GATEKEEPER_CLIENT Shared Door ChoicesRead;
    IssuerLogout         Api "POST /api/v1/issuers/{issuer}/logout"   ISSUER Shared Door;
    ApiKeyRegister       Api "POST /api/v1/requests/{request}/keys"   PROVIDER_CLIENT Owned Door KeysWrite;
    ApiKeyChallenge      Api "GET /api/v1/keys/{key}/challenge"       PROVIDER_CLIENT Owned Door KeysRead;
    ApiKeyAnswer         Api "POST /api/v1/keys/{key}/answer"         PROVIDER_CLIENT Owned Door KeysWrite;
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

/// The row of an address as the router knows it: `/api/requests/submit`, `/api/v1/keys/{key}/answer`.
#[must_use]
pub fn rule_at(method: &str, route: &str) -> Option<&'static Rule> {
    let served = |rule: &&Rule| match rule.way {
        Way::Page => method == "GET" && rule.path == route,
        // Asked for its headers alone it does the same work.
        Way::File | Way::Feed | Way::Hop => matches!(method, "GET" | "HEAD") && rule.path == route,
        Way::Form | Way::Upload => method == "POST" && route.strip_prefix("/api/") == Some(rule.path),
        Way::Api => rule.path.split_once(' ') == Some((method, route)),
    };
    TABLE.iter().find(served)
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

/// What staff say among themselves before two of them agree, and who of them looks after what. Others learn what was
/// decided.
const AMONG_STAFF: [&str; 10] = [
    "decision.proposed",
    "decision.sent_back",
    "intervention.proposed",
    "intervention.dropped",
    "question.judged",
    "conflict.declared",
    "request.assigned",
    "request.unassigned",
    "note.written",
    "finding.written",
];

/// Whether facts of a kind stay among staff.
#[must_use]
pub fn is_among_staff(kind: &str) -> bool {
    AMONG_STAFF.contains(&kind)
}

/// Whether somebody in this role reads facts of a kind about a thing they see.
#[must_use]
pub fn reads_fact(role: Role, kind: &str) -> bool {
    matches!(role, Role::Staff(_) | Role::System) || !is_among_staff(kind)
}

/// Every role there is.
#[must_use]
pub fn roles() -> Vec<Role> {
    let mut all = vec![Role::Anyone, Role::Account];
    all.extend(MemberRole::ALL.iter().map(|r| Role::Member(*r)));
    all.extend(StaffRole::ALL.iter().map(|r| Role::Staff(*r)));
    all.extend([Role::Subject, Role::ProviderClient, Role::GatekeeperClient, Role::Issuer]);
    all
}

impl From<MemberRole> for Role {
    fn from(role: MemberRole) -> Self {
        Self::Member(role)
    }
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
            Self::Issuer => f.write_str("identity provider"),
            Self::System => f.write_str("system"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::Kind;
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
            let need = match rule.need {
                Need::Door | Need::Session => "",
                Need::Entry => ", with a fresh proof of all the account has",
                Need::Fresh => ", with a fresh proof",
                Need::Bind => ", with a fresh proof and a second factor",
            };
            let scope = rule.scope.map(|s| format!(", with a token for {}", s.as_str())).unwrap_or_default();
            writeln!(text, "{:?} {}\n    {who}{thing}{need}{scope}", rule.way, rule.path).unwrap();
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
    fn every_api_call_asks_for_a_scope_its_callers_can_have_and_nothing_else_does() {
        let mut asked = Vec::new();
        for row in TABLE {
            // An identity provider's token says what it is for.
            assert_eq!(row.scope.is_some(), row.way == Way::Api && row.who != ISSUER, "{}", row.path);
            let Some(scope) = row.scope else { continue };
            for (role, kind) in
                [(Role::ProviderClient, Kind::Provider), (Role::GatekeeperClient, Kind::Gatekeeper)]
            {
                assert_eq!(row.who.contains(&role), kind.scopes().contains(&scope), "{}", row.path);
            }
            asked.push(scope);
        }
        assert!(Scope::ALL.iter().all(|(scope, ..)| asked.contains(scope)), "a scope opens nothing");
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
    fn what_staff_say_among_themselves_stays_with_staff() {
        for role in roles() {
            let staff = matches!(role, Role::Staff(_));
            for kind in AMONG_STAFF {
                assert_eq!(reads_fact(role, kind), staff, "{role} {kind}");
            }
            for kind in ["request.submitted", "decision.approved", "request.suspended", "readiness.declared"]
            {
                assert!(reads_fact(role, kind), "{role} {kind}");
            }
        }
    }

    #[test]
    fn an_auditor_changes_nothing_and_an_administrator_decides_nothing() {
        let changes = |r: &&Rule| matches!(r.way, Way::Form | Way::Upload) && r.who != ANYONE;
        for row in TABLE.iter().filter(changes) {
            // Their own account is theirs to keep, and so is what they look at.
            let own = [
                "factors/",
                "sessions/",
                "accounts/",
                "passwords/",
                "passkeys/",
                "addresses/",
                "closures/",
                "views/",
                "mentions/",
            ]
            .iter()
            .any(|p| row.path.starts_with(p));
            assert!(own || may(Role::Staff(Au), row.action, true) != Decision::Yes, "{}", row.path);
            let decides = ["review/", "decisions/", "agreements/", "milestones/"]
                .iter()
                .any(|p| row.path.starts_with(p));
            if decides {
                assert_ne!(may(Role::Staff(Ad), row.action, true), Decision::Yes, "{}", row.path);
            }
        }
    }
}
