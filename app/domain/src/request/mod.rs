//! A request: one organisation asks one service for some functionalities (Article 7(5) DMA).

mod category;
pub mod clock;
pub mod conditions;
mod history;
pub mod life;
pub mod measure;
mod next;
pub mod sections;
pub mod submission;

pub use category::Category;
pub use clock::Clock;
pub use conditions::{Conditions, Proxy};
pub use history::{Stay, Stretch, median, stays, stretches};
pub use life::{
    Act, ActKind, Intended, Intervention, Outcome, Proposal, Refused, Request, State, StateKind, Tracks, Turn,
};
pub use measure::{Measure, Reasons};
pub use next::Side;
pub use sections::{Section, Standing};
pub use submission::Submission;
