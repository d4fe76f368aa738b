//! Bytes by their SHA-256, in a folder or in a bucket of an S3-compatible store.

use crate::error::{Error, Result};
use futures_util::stream::BoxStream;
use object_store::aws::AmazonS3Builder;
use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path as Key;
use object_store::{ObjectStore, ObjectStoreExt as _, WriteMultipart};
use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use tokio::io::AsyncReadExt as _;

/// Bytes handed over at once. A bucket takes no smaller parts, but the last.
const PART: usize = 5 * 1024 * 1024;

/// The bytes of a file, piece by piece.
pub type Bytes = BoxStream<'static, Result<bytes::Bytes, object_store::Error>>;

/// A store of bytes.
#[derive(Clone, Debug)]
pub struct Blobs(Arc<dyn ObjectStore>);

/// A bucket and what opens it.
#[derive(Clone)]
pub struct Bucket {
    /// Its name.
    pub name: String,
    /// The region it lies in.
    pub region: String,
    /// The address of the store, where it is not Amazon's.
    pub endpoint: Option<String>,
    /// Names the key.
    pub access_key_id: String,
    /// The key.
    pub secret_access_key: String,
}

domain::redacted!(Bucket);

impl Blobs {
    /// Bytes in a folder, which is made where it is missing. They are on the disk before they count.
    ///
    /// # Errors
    /// It cannot be made.
    pub fn folder(folder: &Path) -> Result<Self> {
        std::fs::create_dir_all(folder).map_err(Error::internal)?;
        let store = LocalFileSystem::new_with_prefix(folder).map_err(Error::internal)?;
        Ok(Self(Arc::new(store.with_fsync(true))))
    }

    /// Bytes in a bucket.
    ///
    /// # Errors
    /// Its settings are wrong.
    pub fn bucket(bucket: &Bucket) -> Result<Self> {
        let mut builder = AmazonS3Builder::new()
            .with_bucket_name(&bucket.name)
            .with_region(&bucket.region)
            .with_access_key_id(&bucket.access_key_id)
            .with_secret_access_key(&bucket.secret_access_key);
        if let Some(endpoint) = &bucket.endpoint {
            // Settings let plain HTTP through to this machine alone.
            builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
        }
        Ok(Self(Arc::new(builder.build().map_err(Error::internal)?)))
    }

    /// Bytes in memory.
    #[must_use]
    pub fn in_memory() -> Self {
        Self(Arc::new(InMemory::new()))
    }

    /// Keeps the bytes of a file. They appear whole or not at all.
    pub(super) async fn keep(&self, sha256: &str, bytes: File) -> Result<()> {
        let upload = self.0.put_multipart(&key(sha256)).await.map_err(Error::internal)?;
        let mut upload = WriteMultipart::new_with_chunk_size(upload, PART);
        let mut file = tokio::fs::File::from_std(bytes);
        let mut piece = vec![0; 64 * 1024];
        loop {
            match file.read(&mut piece).await {
                Ok(0) => break,
                Ok(n) => upload.write(&piece[..n]),
                Err(cause) => {
                    upload.abort().await.map_err(Error::internal)?;
                    return Err(Error::internal(cause));
                }
            }
            upload.wait_for_capacity(1).await.map_err(Error::internal)?;
        }
        upload.finish().await.map(drop).map_err(Error::internal)
    }

    /// Reads them.
    pub(super) async fn read(&self, sha256: &str) -> Result<Bytes> {
        Ok(self.0.get(&key(sha256)).await.map_err(Error::internal)?.into_stream())
    }

    /// Forgets them. What is not there is forgotten already.
    pub(super) async fn forget(&self, sha256: &str) -> Result<()> {
        match self.0.delete(&key(sha256)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(cause) => Err(Error::internal(cause)),
        }
    }

    /// Whether they are there, for tests.
    ///
    /// # Errors
    /// The store does not answer.
    pub async fn has(&self, sha256: &str) -> Result<bool> {
        match self.0.head(&key(sha256)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(cause) => Err(Error::internal(cause)),
        }
    }
}

/// No folder holds too many.
fn key(sha256: &str) -> Key {
    Key::from(format!("{}/{sha256}", sha256.get(..2).unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hash::sha256_hex;
    use futures_util::TryStreamExt as _;
    use std::io::{Seek as _, Write as _};

    fn file(bytes: &[u8]) -> File {
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(bytes).unwrap();
        file.rewind().unwrap();
        file
    }

    async fn keeps_reads_and_forgets(blobs: &Blobs) {
        let long = vec![7; PART + 100_000];
        for bytes in [b"".as_slice(), b"a", &long] {
            let sha256 = sha256_hex(bytes);
            for _ in 0..2 {
                blobs.keep(&sha256, file(bytes)).await.unwrap();
            }
            assert!(blobs.has(&sha256).await.unwrap());
            let read: Vec<bytes::Bytes> = blobs.read(&sha256).await.unwrap().try_collect().await.unwrap();
            assert!(read.concat() == bytes);
            for _ in 0..2 {
                blobs.forget(&sha256).await.unwrap();
            }
            assert!(!blobs.has(&sha256).await.unwrap());
            assert!(blobs.read(&sha256).await.is_err());
        }
    }

    #[tokio::test]
    async fn bytes_are_kept_read_and_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        keeps_reads_and_forgets(&Blobs::folder(&folder.path().join("made/here")).unwrap()).await;
        keeps_reads_and_forgets(&Blobs::in_memory()).await;
    }

    #[test]
    fn a_bucket_tells_nobody_its_key() {
        let bucket = Bucket {
            name: "evidence".to_owned(),
            region: "eu-west-1".to_owned(),
            endpoint: Some("https://objects.example.org".to_owned()),
            access_key_id: "id".to_owned(),
            secret_access_key: "very secret".to_owned(),
        };
        assert!(!format!("{bucket:?}").contains("secret"));
        assert!(!format!("{:?}", Blobs::bucket(&bucket).unwrap()).contains("very secret"));
    }
}
