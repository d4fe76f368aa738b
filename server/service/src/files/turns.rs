//! Uploads on their way at once: each takes room on the disk for as long as its line is slow.

use domain::ids::OrganisationId;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Of all organisations together.
const AT_ONCE: usize = 32;
/// Of one organisation, so that it never keeps all others waiting.
const OF_ONE: usize = 4;

/// Who is bringing files, and how many.
#[derive(Clone, Debug, Default)]
pub(super) struct Turns(Arc<Mutex<BTreeMap<OrganisationId, usize>>>);

/// One upload; it ends when this is dropped.
pub(super) struct Turn {
    turns: Turns,
    of: OrganisationId,
}

impl Turns {
    /// A turn for an organisation, while it has one left.
    pub(super) fn take(&self, of: &OrganisationId) -> Option<Turn> {
        let mut taken = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = taken.get(of).copied().unwrap_or_default();
        if own >= OF_ONE || taken.values().sum::<usize>() >= AT_ONCE {
            return None;
        }
        taken.insert(of.clone(), own + 1);
        Some(Turn { turns: self.clone(), of: of.clone() })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut taken = self.turns.0.lock().unwrap_or_else(PoisonError::into_inner);
        match taken.get_mut(&self.of) {
            Some(own) if *own > 1 => *own -= 1,
            _ => drop(taken.remove(&self.of)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn organisation(n: usize) -> OrganisationId {
        OrganisationId::parse(&format!("00000000-0000-7000-8000-{n:012}")).unwrap()
    }

    #[test]
    fn nobody_takes_every_turn_and_each_comes_back() {
        let turns = Turns::default();
        let mut own: Vec<Turn> = (0..OF_ONE).filter_map(|_| turns.take(&organisation(1))).collect();
        assert!(own.len() == OF_ONE && turns.take(&organisation(1)).is_none());
        assert!(turns.take(&organisation(2)).is_some(), "others go on");
        own.pop();
        own.extend(turns.take(&organisation(1)));
        assert_eq!(own.len(), OF_ONE);
        let many: Vec<Turn> = (2..AT_ONCE).filter_map(|n| turns.take(&organisation(n))).collect();
        assert_eq!(own.len() + many.len(), AT_ONCE);
        assert!(turns.take(&organisation(99)).is_none());
        drop((own, many));
        assert!(turns.0.lock().unwrap().is_empty());
    }
}
