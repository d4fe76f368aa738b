//! The gatekeeper's side: the queue, and one request with everything that can be done to it.

mod acts;
mod around;
mod case;
mod changes;
mod checklist;
mod dashboard;
mod deadlines;
mod filters;
mod lines;
mod mentions;
mod next;
mod others;
mod queue;
mod reports;
mod thread;
mod views;
mod yearly;

pub use case::CasePage;
pub use checklist::ChecklistPage;
pub use dashboard::DashboardPage;
pub use deadlines::DeadlinesPage;
pub use mentions::MentionsPage;
pub use next::NextPage;
pub use queue::QueuePage;
pub use reports::ReportsPage;
pub use views::ViewsPage;
pub use yearly::YearlyPage;

/// The act behind the deadline and behind what staff decide.
const DMA: &str = "https://eur-lex.europa.eu/eli/reg/2022/1925/oj";
/// The act by which periods are counted.
const PERIODS: &str = "https://eur-lex.europa.eu/eli/reg/1971/1182/oj";
