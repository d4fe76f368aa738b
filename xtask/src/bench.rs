//! Speed, as ratios in one run.

use anyhow::{Result, bail};

/// Measures.
#[derive(clap::Args)]
pub struct Bench {
    /// Seconds for each measurement
    #[arg(long, default_value_t = 8)]
    seconds: u32,
}

impl Bench {
    /// Runs every measurement.
    ///
    /// # Errors
    /// Something does not build or run.
    pub fn run(self) -> Result<()> {
        bail!("nothing to measure yet for {} seconds", self.seconds)
    }
}
