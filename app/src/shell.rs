//! The document around every page, and the table of pages.

use crate::pages;
use leptos::prelude::*;
use leptos_meta::{HashedStylesheet, MetaTags, provide_meta_context};
use leptos_router::SsrMode;
use leptos_router::components::{FlatRoutes, Route, Router};
use leptos_router::path;

/// The document around every page.
pub fn shell(options: LeptosOptions) -> impl IntoView {
    view! {
        <!DOCTYPE html>
        <html>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <HashedStylesheet options=options.clone() id="style"/>
                <HydrationScripts options=options islands=true/>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

macro_rules! routes {
    ($($path:tt $page:path;)*) => {
        view! {
            <Router>
                <FlatRoutes fallback=pages::Missing>
                    $(<Route path=path!($path) view=$page ssr=SsrMode::Async/>)*
                </FlatRoutes>
            </Router>
        }
    };
}

/// Every page by its address. The same addresses stand in the access table.
#[component]
pub fn App() -> impl IntoView {
    provide_meta_context();
    routes! {
        "/" pages::home::HomePage;
        "/calculator" pages::calculator::CalculatorPage;
        "/eligibility" pages::eligibility::EligibilityPage;
        "/offers" pages::offers::OffersPage;
        "/offers/:offer" pages::offers::OfferPage;
        "/requests" pages::tracker::TrackerPage;
        "/source" pages::source::SourcePage;
        "/policy" pages::policy::PolicyPage;
        "/dev/mail" pages::mails::MailsPage;
        "/dev/clock" pages::clock::ClockPage;
        "/dev/parts" pages::parts::PartsPage;
        "/sign-up" pages::accounts::SignUpPage;
        "/sign-up/sent" pages::accounts::SentPage;
        "/sign-in" pages::accounts::SignInPage;
        "/reset" pages::resets::AskPage;
        "/reset/sent" pages::resets::SentPage;
        "/reset/:token" pages::resets::ResetPage;
        "/not-me/:token" pages::resets::DevicePage;
        "/address/:token" pages::addresses::AddressPage;
        "/address/works/:token" pages::bounces::WorksPage;
        "/sign-in/code" pages::security::CodePage;
        "/sign-in/passkey" pages::passkeys::EnterPage;
        "/account/passkey" pages::passkeys::NewPage;
        "/account" pages::security::AccountPage;
        "/account/delete" pages::closures::DeletePage;
        "/account/prove" pages::security::ProvePage;
        "/account/authenticator" pages::security::AuthenticatorPage;
        "/account/recovery-codes" pages::security::RecoveryCodesPage;
        "/confirm/:token" pages::accounts::ConfirmPage;
        "/setup/:token" pages::accounts::SetupPage;
        "/provider" pages::organisations::ProviderPage;
        "/provider/members" pages::members::MembersPage;
        "/invitations/:invitation" pages::members::InvitationPage;
        "/provider/organisations/new" pages::organisations::NewPage;
        "/provider/requests/new" pages::requests::NewPage;
        "/provider/requests/:request" pages::requests::RequestPage;
        "/provider/requests/:request/draft" pages::requests::DraftPage;
        "/provider/requests/:request/questions" pages::questions::QuestionsPage;
        "/provider/requests/:request/amend" pages::requests::AmendPage;
        "/provider/requests/:request/messages" pages::messages::MessagesPage;
        "/provider/requests/:request/receipt" pages::receipts::ReceiptPage;
        "/provider/requests/:request/agreement" pages::agreements::AgreementPage;
        "/provider/requests/:request/keys" pages::keys::KeysPage;
        "/provider/requests/:request/letters/:letter" pages::letters::ProviderPage;
        "/provider/requests/:request/milestones" pages::milestones::MilestonesPage;
        "/provider/clients" pages::clients::ProviderPage;
        "/provider/audit" pages::audit::OrganisationPage;
        "/review" pages::review::QueuePage;
        "/review/deadlines" pages::review::DeadlinesPage;
        "/review/next" pages::review::NextPage;
        "/review/views" pages::review::ViewsPage;
        "/review/dashboard" pages::review::DashboardPage;
        "/review/reports" pages::review::ReportsPage;
        "/review/yearly" pages::review::YearlyPage;
        "/review/audit" pages::audit::PortalPage;
        "/review/requests/:request/questions" pages::questions::CaseQuestionsPage;
        "/review/requests/:request" pages::review::CasePage;
        "/review/requests/:request/letters/:letter" pages::letters::StaffPage;
        "/admin/reasons" pages::reasons::ListPage;
        "/admin/reasons/new" pages::reasons::NewPage;
        "/admin/reasons/:reason" pages::reasons::EditPage;
        "/admin/reasons/:reason/history" pages::reasons::HistoryPage;
        "/admin/mails" pages::deliveries::DeliveriesPage;
        "/review/mentions" pages::review::MentionsPage;
        "/review/requests/:request/checklist" pages::review::ChecklistPage;
        "/admin/staff" pages::staff::StaffPage;
        "/admin/clients" pages::clients::GatekeeperPage;
        "/choices/sign-in" pages::choices::SignInPage;
        "/choices" pages::choices::ListPage;
        "/choices/:service/:provider" pages::choices::ChoicePage;
    }
}
