//! A request: one organisation asks one service for some functionalities (Article 7(5) DMA).

mod act;
mod amendment;
mod announcement;
mod category;
mod challenge;
pub mod clock;
mod conflict;
mod history;
mod intervention;
pub mod item;
mod life;
pub mod measure;
mod next;
mod periods;
mod public;
pub mod questions;
mod readiness;
#[expect(clippy::module_inception, reason = "the noun itself")]
mod request;
mod stage;
mod state;
pub mod submission;

pub use act::{Act, ActKind, Refused};
pub use amendment::Amendment;
pub use announcement::{Announced, Response};
pub use category::Category;
pub use challenge::{Challenge, Ruling};
pub use clock::Clock;
pub use conflict::Conflict;
pub use history::{Stay, Stretch, median, stays, stretches};
pub use intervention::{Intended, Intervention};
pub use item::{Item, ItemKind, NewItem, Standing, Verdict};
pub use life::Elapsed;
pub use measure::{Measure, Proposal, Reasons};
pub use next::Side;
pub use periods::{Ahead, Periods};
pub use public::{Beside, Public};
pub use questions::{Questions, Round};
pub use readiness::{Declaration, Tracks};
pub use request::Request;
pub use stage::{FEW, MEASURED, Stage, Typical};
pub use state::{State, StateKind, Turn};
pub use submission::Submission;
