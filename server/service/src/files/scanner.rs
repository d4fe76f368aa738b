//! A malware scanner that speaks the protocol of clamd (`INSTREAM`), over TCP or a socket of this machine.

use super::Bytes;
use domain::file::Scan;
use futures_util::TryStreamExt as _;
use std::path::PathBuf;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// Longest answer that is read.
const ANSWER_BYTES: u64 = 1_024;
/// How long one file may take.
const WITHIN: Duration = Duration::from_secs(60);

/// Where a scanner listens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scanner {
    at: At,
    within: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum At {
    Tcp(String),
    Unix(PathBuf),
}

/// Why a scanner said nothing about a file. The file waits.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It cannot be reached.
    #[error("the scanner is not there: {0}")]
    Away(std::io::Error),
    /// It hung up.
    #[error("the scanner hung up: {0}")]
    Gone(#[from] std::io::Error),
    /// It took too long.
    #[error("the scanner took too long")]
    Late,
    /// It said something else than "fine" or "found".
    #[error("the scanner did not say whether it found anything")]
    Unclear,
    /// The bytes could not be read.
    #[error("the bytes could not be read: {0}")]
    Bytes(#[from] object_store::Error),
}

impl Scanner {
    /// A scanner at `tcp://127.0.0.1:3310` or `unix:///run/clamav/clamd.ctl`.
    ///
    /// # Errors
    /// The address is neither.
    pub fn parse(address: &str) -> Result<Self, String> {
        let at = match (address.strip_prefix("tcp://"), address.strip_prefix("unix://")) {
            (Some(host), _) if host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok()) => {
                At::Tcp(host.to_owned())
            }
            (_, Some(path)) if path.starts_with('/') => At::Unix(path.into()),
            _ => return Err(format!("{address} is neither tcp://HOST:PORT nor unix:///PATH")),
        };
        Ok(Self { at, within: WITHIN })
    }

    /// The same scanner with less patience, for tests.
    #[must_use]
    pub fn within(self, within: Duration) -> Self {
        Self { within, ..self }
    }

    /// The machine it runs on, where that is told.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        match &self.at {
            At::Tcp(host) => host.rsplit_once(':').map(|(host, _)| host.trim_matches(['[', ']'])),
            At::Unix(_) => None,
        }
    }

    /// Shows it a file.
    ///
    /// # Errors
    /// It says nothing about it.
    pub async fn scan(&self, bytes: Bytes) -> Result<Scan, Fault> {
        let asked = async {
            match &self.at {
                At::Tcp(host) => ask(TcpStream::connect(host).await.map_err(Fault::Away)?, bytes).await,
                #[cfg(unix)]
                At::Unix(path) => {
                    ask(tokio::net::UnixStream::connect(path).await.map_err(Fault::Away)?, bytes).await
                }
                #[cfg(not(unix))]
                At::Unix(_) => Err(Fault::Away(std::io::ErrorKind::Unsupported.into())),
            }
        };
        tokio::time::timeout(self.within, asked).await.unwrap_or(Err(Fault::Late))
    }
}

async fn ask(mut scanner: impl AsyncRead + AsyncWrite + Unpin, mut bytes: Bytes) -> Result<Scan, Fault> {
    scanner.write_all(b"zINSTREAM\0").await?;
    while let Some(piece) = bytes.try_next().await? {
        // A part of length nothing would end the stream.
        for piece in piece.chunks(64 * 1024) {
            let length = u32::try_from(piece.len()).map_err(|_| Fault::Unclear)?;
            scanner.write_all(&length.to_be_bytes()).await?;
            scanner.write_all(piece).await?;
        }
    }
    scanner.write_all(&0_u32.to_be_bytes()).await?;
    scanner.flush().await?;
    let mut answer = Vec::new();
    scanner.take(ANSWER_BYTES).read_to_end(&mut answer).await?;
    verdict(&answer).ok_or(Fault::Unclear)
}

/// `stream: OK` or `stream: NAME FOUND`, ended by a NUL. Nothing else says anything.
fn verdict(answer: &[u8]) -> Option<Scan> {
    let said = str::from_utf8(answer).ok()?.strip_suffix('\0')?.strip_prefix("stream: ")?;
    if said == "OK" {
        return Some(Scan::Clean);
    }
    let name = said.strip_suffix(" FOUND")?;
    (!name.is_empty() && !name.contains('\0')).then_some(Scan::Infected)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_two_answers_say_anything() {
        assert_eq!(verdict(b"stream: OK\0"), Some(Scan::Clean));
        assert_eq!(verdict(b"stream: Eicar-Test-Signature FOUND\0"), Some(Scan::Infected));
        for unclear in [
            b"".as_slice(),
            b"stream: OK",
            b"stream: OK\n",
            b"OK\0",
            b"stream: OK\0stream: OK\0",
            b"stream:  FOUND",
            b"stream: \xff FOUND\0",
            b"INSTREAM size limit exceeded. ERROR\0",
            b"stream: Can't open file ERROR\0",
            b"HTTP/1.1 200 OK\r\n\r\nstream: OK",
        ] {
            assert_eq!(verdict(unclear), None, "{}", String::from_utf8_lossy(unclear));
        }
    }

    #[test]
    fn an_address_names_a_host_and_port_or_a_socket() {
        assert_eq!(Scanner::parse("tcp://[::1]:3310").unwrap().host(), Some("::1"));
        assert_eq!(Scanner::parse("tcp://av.example.org:3310").unwrap().host(), Some("av.example.org"));
        assert_eq!(Scanner::parse("unix:///run/clamav/clamd.ctl").unwrap().host(), None);
        for bad in [
            "",
            "tcp://",
            "tcp://host",
            "tcp://host:x",
            "unix://run",
            "127.0.0.1:3310",
            "https://av.example.org",
        ] {
            assert!(Scanner::parse(bad).is_err(), "{bad}");
        }
    }
}
