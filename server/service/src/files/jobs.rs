//! What the clock does with files: shows them to the scanner, and removes bytes no file names any more.

use crate::authority::{System, Who as _};
use crate::error::Result;
use domain::file::UNNAMED_KEPT;
use store::files as rows;

/// Files looked at, and bytes removed, in one go.
const BATCH: i64 = 50;

/// Shows every file that waits to the scanner. Returns how many it said something about. Two machines may show
/// it the same file; it says the same.
///
/// # Errors
/// The database does not answer. A scanner that does not is no error: its files wait.
pub async fn scan(system: &System) -> Result<usize> {
    let files = system.service().files();
    let Some(scanner) = &files.scanner else { return Ok(0) };
    let (mut scanned, mut after) = (0, String::new());
    loop {
        let mut tx = system.service().db().read().await?;
        let batch = rows::file_list_to_scan(&mut tx, &after, BATCH).await?;
        drop(tx);
        let Some(last) = batch.last() else { return Ok(scanned) };
        after = last.id.to_string();
        for file in batch {
            let said = match files.blobs.read(&file.evidence.sha256).await {
                Ok(bytes) => scanner.scan(bytes).await,
                Err(cause) => {
                    tracing::error!(file = %file.id, %cause, "the bytes of a file could not be read");
                    continue;
                }
            };
            match said {
                Ok(said) => {
                    let mut tx = system.begin().await?;
                    rows::file_scanned(&mut tx, &file.id, said).await?;
                    tx.commit().await?;
                    tracing::info!(file = %file.id, said = said.as_str(), "a file was scanned");
                    scanned += 1;
                }
                Err(cause) => {
                    tracing::warn!(file = %file.id, %cause, "a file could not be scanned");
                    // One that is not there will not be there for the next file either. One that hung up or was too
                    // slow may have been so because of this file alone.
                    if matches!(cause, super::Fault::Away(_)) {
                        return Ok(scanned);
                    }
                }
            }
        }
    }
}

/// Removes bytes that no file has named for a day. Returns how many.
///
/// # Errors
/// The database or the store does not answer.
pub async fn sweep(system: &System) -> Result<usize> {
    let before = system.now() - UNNAMED_KEPT;
    let mut tx = system.service().db().read().await?;
    let unnamed = rows::blob_list_unnamed(&mut tx, before, BATCH).await?;
    drop(tx);
    let mut removed = 0;
    for sha256 in unnamed {
        let mut tx = system.begin().await?;
        // The row is held while the bytes go: who brings them again at this moment waits, and brings them after.
        if rows::blob_delete(&mut tx, &sha256, before).await? {
            system.service().files().blobs.forget(&sha256).await?;
            removed += 1;
        }
        tx.commit().await?;
    }
    Ok(removed)
}
