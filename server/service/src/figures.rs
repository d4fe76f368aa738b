//! What all requests say together: counted once, and again only after something happened.

use crate::error::Result;
use domain::request::{Category, Typical};
use domain::time::Date;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::Tx;
use store::stages::stage_medians;
use store::tracker::{Kept, public_kept, public_refusals};

/// Numbers over all requests of one service, or of all.
#[derive(Clone, Debug)]
pub(crate) struct Figures {
    /// The middle length of each stage.
    pub(crate) medians: Vec<Typical>,
    /// How legal dates were kept.
    pub(crate) kept: Kept,
    /// Standing refusals of all services by kind of ground: the difference of two selections would tell what a
    /// single one stands on.
    pub(crate) refusals: Vec<(Category, i64)>,
}

/// The last fact there was when figures were counted, and the day they were counted on.
type AsOf = (i64, Date);

/// Figures as they were counted last, by the slug of a service. Counting goes through every request, and what it
/// says changes with a fact or a day alone, since no request changes without a fact.
#[derive(Default)]
pub(crate) struct Counted(Mutex<BTreeMap<String, Count>>);

struct Count {
    as_of: AsOf,
    figures: Arc<Figures>,
}

impl Counted {
    /// The figures of a service the gatekeeper has, or of all where the slug is empty. `last` is the number of the
    /// last fact, read before.
    pub(crate) async fn figures(
        &self,
        tx: &mut Tx,
        service: &str,
        last: i64,
        today: Date,
    ) -> Result<Arc<Figures>> {
        let as_of = (last, today);
        if let Some(count) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(service)
            && count.as_of == as_of
        {
            return Ok(count.figures.clone());
        }
        let figures = Arc::new(Figures {
            medians: stage_medians(tx, service).await?,
            kept: public_kept(tx, service, today).await?,
            refusals: public_refusals(tx).await?,
        });
        let count = Count { as_of, figures: figures.clone() };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(service.to_owned(), count);
        Ok(figures)
    }
}
