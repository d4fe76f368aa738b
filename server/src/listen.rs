//! Accepting connections, with the limits a plain accept loop lacks.

use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
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
    let asked = Arc::new(AtomicBool::new(false));
    let asks = asked.clone();
    let service =
        router.clone().map_request(move |mut request: axum::http::Request<hyper::body::Incoming>| {
            asks.store(true, Ordering::Relaxed);
            request.extensions_mut().insert(ConnectInfo(peer));
            request
        });
    let (builder, watcher) = (builder.clone(), graceful.watcher());
    tokio::spawn(async move {
        let connection =
            builder.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service)).into_owned();
        let connection = watcher.watch(connection);
        // The timer for headers starts once it is known which HTTP is spoken: a client that is silent, or
        // says half of what tells them apart, is cut off here.
        let says_nothing = async {
            tokio::time::sleep(HEADERS_WITHIN).await;
            if asked.load(Ordering::Relaxed) {
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            // Clients go away at any time; that is no event.
            _ = connection => (),
            () = says_nothing => (),
        }
        drop(permit);
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::sync::oneshot;
    use tokio::task::JoinHandle;

    const REQUEST: &[u8] = b"GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    /// A server whose page takes a while, and what stops it.
    async fn server(takes: Duration) -> (SocketAddr, oneshot::Sender<()>, JoinHandle<()>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let slow = move || async move {
            tokio::time::sleep(takes).await;
            "done"
        };
        let (stop, stopped) = oneshot::channel();
        let router = Router::new()
            .route("/slow", get(slow).post(slow))
            .route("/hidden", get(|| async { "what was hidden" }));
        let served = tokio::spawn(listen(listener, router, async { stopped.await.unwrap_or_default() }));
        (address, stop, served)
    }

    /// Everything the server says until it closes the connection.
    async fn heard(mut stream: TcpStream) -> String {
        let mut bytes = Vec::new();
        // A connection that is cut may end in an error; what was heard before counts.
        let _ = stream.read_to_end(&mut bytes).await;
        String::from_utf8_lossy(&bytes).into_owned()
    }

    #[tokio::test]
    async fn an_open_request_is_answered_before_the_portal_stops() {
        let (address, stop, served) = server(Duration::from_millis(300)).await;
        let mut open = TcpStream::connect(address).await.unwrap();
        open.write_all(REQUEST).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        stop.send(()).unwrap();
        assert!(heard(open).await.ends_with("done"));
        served.await.unwrap();
        assert!(TcpStream::connect(address).await.is_err(), "nobody is let in any more");
    }

    #[tokio::test]
    async fn a_request_that_never_ends_does_not_keep_the_portal_from_stopping() {
        let (address, stop, served) = server(Duration::from_secs(36_000)).await;
        let mut open = TcpStream::connect(address).await.unwrap();
        open.write_all(REQUEST).await.unwrap();
        tokio::time::sleep(Duration::from_millis(100)).await;
        stop.send(()).unwrap();
        tokio::task::yield_now().await;
        tokio::time::pause();
        tokio::time::timeout(GRACE * 2, served).await.expect("it stops after the grace").unwrap();
    }

    #[tokio::test]
    async fn clients_that_send_nothing_or_half_a_header_are_cut_off() {
        for sent in [&b""[..], b"G", &REQUEST[..30], b"PRI * HT"] {
            let (address, _stop, _served) = server(Duration::ZERO).await;
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(sent).await.unwrap();
            tokio::time::sleep(Duration::from_millis(50)).await;
            tokio::time::pause();
            let said = tokio::time::timeout(HEADERS_WITHIN * 2, heard(stream)).await;
            assert_eq!(said.as_deref(), Ok(""), "{}", String::from_utf8_lossy(sent));
            tokio::time::resume();
        }
    }

    #[tokio::test]
    async fn headers_have_a_limit() {
        let (address, _stop, _served) = server(Duration::ZERO).await;
        let mut open = TcpStream::connect(address).await.unwrap();
        let long = format!(
            "GET /slow HTTP/1.1\r\nHost: localhost\r\nX-Long: {}\r\n\r\n",
            "a".repeat(2 * HEADER_BYTES)
        );
        // The server may close before everything was sent.
        let _ = open.write_all(long.as_bytes()).await;
        let answer = heard(open).await;
        assert!(answer.is_empty() || answer.starts_with("HTTP/1.1 431"), "{answer}");
    }

    #[tokio::test]
    async fn one_request_cannot_hide_another() {
        // Two who disagree about where a body ends would see one request where the other sees two.
        for (lengths, said) in [
            ("Content-Length: 4\r\nContent-Length: 60", "400"),
            ("Content-Length: +5", "400"),
            ("Transfer-Encoding : chunked", "400"),
            ("Transfer-Encoding: chunked, identity", "400"),
            ("Transfer-Encoding: xchunked", "400"),
            // Of both lengths the chunks count (RFC 9112 section 6.3), and the connection ends after them.
            ("Content-Length: 200\r\nTransfer-Encoding: chunked", "200"),
        ] {
            let (address, _stop, _served) = server(Duration::ZERO).await;
            let mut stream = TcpStream::connect(address).await.unwrap();
            let sent = format!(
                "POST /slow HTTP/1.1\r\nHost: localhost\r\n{lengths}\r\n\r\n0\r\n\r\n\
                 GET /hidden HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            );
            // The server may close before everything was sent.
            let _ = stream.write_all(sent.as_bytes()).await;
            let answer = heard(stream).await;
            assert!(answer.starts_with(&format!("HTTP/1.1 {said}")), "{lengths}: {answer}");
            assert!(!answer.contains("what was hidden"), "{lengths}: {answer}");
        }
    }
}
