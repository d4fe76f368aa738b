//! Accepting connections, with the limits a plain accept loop lacks.

use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tower::ServiceExt as _;

/// A client that takes longer to send its headers is cut off.
const HEADERS_WITHIN: Duration = Duration::from_secs(10);
/// Most bytes of headers.
const HEADER_BYTES: usize = 64 * 1024;
const STREAMS: u32 = 100;
/// An HTTP/2 client that is silent for so long is asked whether it is still there.
const STILL_THERE: Duration = Duration::from_secs(60);
const CONNECTIONS: usize = 10_000;
/// Open requests may finish for this long after the portal was told to stop.
const GRACE: Duration = Duration::from_secs(20);

/// Serves until `stop`, then lets open requests finish.
pub async fn listen(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let connections = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    let mut builder = Builder::new(TokioExecutor::new());
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS_WITHIN).max_buf_size(HEADER_BYTES);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_concurrent_streams(STREAMS)
        .max_header_list_size(32 * 1024)
        .keep_alive_interval(STILL_THERE)
        .keep_alive_timeout(HEADERS_WITHIN);
    loop {
        let (stream, peer) = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
            () = &mut stop => break,
        };
        let Ok(permit) = connections.clone().try_acquire_owned() else { continue };
        serve(&builder, &graceful, &router, stream, peer, permit);
    }
    drop(listener);
    if tokio::time::timeout(GRACE, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time");
    }
}

fn serve(
    builder: &Builder<TokioExecutor>,
    graceful: &GracefulShutdown,
    router: &Router,
    stream: TcpStream,
    peer: SocketAddr,
    permit: tokio::sync::OwnedSemaphorePermit,
) {
    // Leptos answers in several small writes; without this each waits 40 ms for the client.
    if stream.set_nodelay(true).is_err() {
        return;
    }
    let service =
        router.clone().map_request(move |mut request: axum::http::Request<hyper::body::Incoming>| {
            request.extensions_mut().insert(ConnectInfo(peer));
            request
        });
    let (builder, watcher) = (builder.clone(), graceful.watcher());
    tokio::spawn(async move {
        // The timer for headers starts with the first byte, which a silent client never sends.
        if tokio::time::timeout(HEADERS_WITHIN, stream.readable()).await.is_err() {
            return;
        }
        let connection =
            builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)).into_owned();
        let connection = watcher.watch(connection);
        // Clients go away at any time; that is no event.
        let _ = connection.await;
        drop(permit);
    });
}
