//! Answers that take as long whatever was done.

use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// Longer than either way of answering takes, and nothing to whoever waits for a mail.
const BEAT: Duration = Duration::from_millis(50);

/// Does some work, and answers at the next beat: what was found cannot be told from how long it took.
pub(crate) async fn at_a_beat<T>(work: impl Future<Output = T>) -> T {
    let began = Instant::now();
    let done = work.await;
    sleep_until(began + BEAT * beats(began.elapsed())).await;
    done
}

/// The first beat after so long.
fn beats(took: Duration) -> u32 {
    u32::try_from(took.as_millis() / BEAT.as_millis() + 1).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_comes_at_the_next_beat() {
        for (took, beat) in [(0, 1), (49, 1), (50, 2), (51, 2), (149, 3)] {
            assert_eq!(beats(Duration::from_millis(took)), beat, "{took}");
        }
    }
}
