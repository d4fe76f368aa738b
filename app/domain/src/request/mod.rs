//! A request: one organisation asks one service for some functionalities (Article 7(5) DMA).

mod category;
pub mod clock;
mod history;
pub mod life;
pub mod measure;
mod next;
mod public;
mod stage;
pub mod submission;

pub use category::Category;
pub use clock::Clock;
pub use history::{Stay, Stretch, median, stays, stretches};
pub use life::{
    Act, ActKind, Intended, Intervention, Outcome, Proposal, Refused, Request, State, StateKind, Tracks, Turn,
};
pub use measure::{Measure, Reasons};
pub use next::Side;
pub use public::{Beside, Public};
pub use stage::{FEW, MEASURED, Stage, Typical};
pub use submission::Submission;
