//! Pieces of HTML that pages are made of.
//!
//! Parts are rendered on the server only and work without JavaScript: no signals, no handlers. Anything
//! that needs code in the browser is an island and lives elsewhere. No part writes a `style` attribute:
//! the content security policy would drop it.

mod banner;
mod bars;
mod breadcrumbs;
mod checkbox;
mod code_block;
mod condition;
mod data_table;
mod date;
mod deadline;
mod dialog;
mod diff;
mod empty;
mod entry;
mod field;
mod file_field;
mod fingerprint;
mod form;
mod frame;
mod glance;
mod law;
mod logo;
mod markdown;
mod meta_line;
mod option_list;
mod pager;
mod person;
mod progress;
mod select;
mod sort;
mod status;
mod stepper;
mod steps;
mod strip;
mod submit;
mod summary;
mod tabs;
mod tasks;
mod text_area;
mod text_field;
mod timeline;
mod tone;

pub use banner::{Banner, Trace};
pub use bars::{Bar, Bars};
pub use breadcrumbs::Breadcrumbs;
pub use checkbox::Checkbox;
pub use code_block::CodeBlock;
pub use condition::Condition;
pub use data_table::DataTable;
pub use date::{Day, Moment};
pub use deadline::Deadline;
pub use dialog::{Dialog, Menu};
pub use diff::Diff;
pub use empty::Empty;
pub use entry::{Entry, EntryKind, EntryLabel, Written};
pub use file_field::FileField;
pub use fingerprint::Fingerprint;
pub use form::{GetForm, Hidden, PostForm};
pub use frame::{Audience, Frame, Reader};
pub use glance::Glance;
pub use law::Law;
pub use logo::Logo;
pub use markdown::Markdown;
pub use meta_line::MetaLine;
pub use option_list::{Checkboxes, Choice, Radios};
pub use pager::Pager;
pub use person::Person;
pub use progress::Progress;
pub use select::Select;
pub use sort::Sort;
pub use status::Status;
pub use stepper::Stepper;
pub use steps::{Step, Steps};
pub use strip::Strip;
pub use submit::{Button, OnEnter, Submit};
pub use summary::{Summary, SummaryRow};
pub use tabs::Tabs;
pub use tasks::{Task, Tasks};
pub use text_area::TextArea;
pub use text_field::TextField;
pub use timeline::{Mark, Span, Timeline};
pub use tone::Tone;

#[cfg(test)]
pub(crate) mod testing;
