//! A small malware scanner on this machine: it speaks the protocol of clamd, and can be told to misbehave.

use service::files::Scanner;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// The test file every scanner finds (EICAR), in two halves, so that none finds it here.
pub const EICAR: [&str; 2] = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR", "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"];

/// What it does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    Works,
    SaysNothing,
    HangsUp,
    SaysOdd(&'static [u8]),
}

#[derive(Clone)]
pub struct FakeScanner {
    pub address: String,
    pub does: Arc<Mutex<Does>>,
    /// How many bytes each file had.
    pub seen: Arc<Mutex<Vec<usize>>>,
}

impl FakeScanner {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("tcp://{}", listener.local_addr().unwrap());
        let scanner = Self { address, does: Arc::new(Mutex::new(Does::Works)), seen: Arc::default() };
        let own = scanner.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let own = own.clone();
                tokio::spawn(async move { own.answers(stream).await });
            }
        });
        scanner
    }

    /// How the portal reaches it.
    pub fn reached(&self) -> Scanner {
        Scanner::parse(&self.address).unwrap().within(Duration::from_millis(500))
    }

    pub fn next(&self, does: Does) {
        *self.does.lock().unwrap() = does;
    }

    async fn answers(&self, mut stream: TcpStream) -> Option<()> {
        let does = *self.does.lock().unwrap();
        if does == Does::HangsUp {
            return None;
        }
        let mut command = [0; 10];
        stream.read_exact(&mut command).await.ok()?;
        assert_eq!(&command, b"zINSTREAM\0");
        let mut file = Vec::new();
        loop {
            let length = stream.read_u32().await.ok()?;
            if length == 0 {
                break;
            }
            let mut piece = vec![0; length as usize];
            stream.read_exact(&mut piece).await.ok()?;
            file.extend(piece);
        }
        self.seen.lock().unwrap().push(file.len());
        let text = String::from_utf8_lossy(&file);
        let answer: &[u8] = match does {
            Does::SaysNothing => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                return None;
            }
            Does::SaysOdd(odd) => odd,
            _ if text.contains(&EICAR.concat()) => b"stream: Eicar-Test-Signature FOUND\0",
            _ => b"stream: OK\0",
        };
        stream.write_all(answer).await.ok()
    }
}
