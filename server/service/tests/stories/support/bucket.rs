//! A store that speaks Amazon's S3 on this machine, checks who signs, and keeps what it gets in a folder.

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use s3s_fs::FileSystem;
use service::files::{Blobs, Bucket};
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tower::ServiceExt as _;

const NAME: &str = "evidence";
const KEY_ID: &str = "portal";
pub const KEY: &str = "a key for tests";

pub struct S3 {
    endpoint: String,
    folder: TempDir,
}

impl S3 {
    /// With one empty bucket.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(NAME)).unwrap();
        let mut builder = S3ServiceBuilder::new(FileSystem::new(folder.path()).unwrap());
        builder.set_auth(SimpleAuth::from_single(KEY_ID, KEY));
        let s3 = builder.build();
        let answers = move |request: Request| {
            let s3 = s3.clone();
            async move { s3.oneshot(request).await.unwrap().map(Body::new) }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answers)).await });
        Self { endpoint, folder }
    }

    /// The bucket as whoever has this key reaches it.
    pub fn reached(&self, key: &str) -> Blobs {
        let bucket = Bucket {
            name: NAME.to_owned(),
            region: "eu-west-1".to_owned(),
            endpoint: Some(self.endpoint.clone()),
            access_key_id: KEY_ID.to_owned(),
            secret_access_key: key.to_owned(),
        };
        Blobs::bucket(&bucket).unwrap()
    }

    /// Where the store keeps an object.
    pub fn object(&self, name: &str) -> PathBuf {
        self.folder.path().join(NAME).join(name)
    }
}
