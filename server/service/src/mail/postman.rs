//! Hands mails to an SMTP server, or keeps them for `/dev/mail`.

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use std::time::Duration;
use store::mails::MailRow;

/// How long one mail may take.
const TIMEOUT: Duration = Duration::from_secs(20);

type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Where mails go.
pub enum Postman {
    /// To an SMTP server.
    Smtp {
        /// The connection pool.
        transport: Box<AsyncSmtpTransport<Tokio1Executor>>,
        /// The sender.
        from: Mailbox,
    },
    /// Nowhere: they are read at `/dev/mail`.
    Kept,
}

domain::redacted!(Postman);

impl Postman {
    /// Whether mails stay readable here, because they go nowhere.
    #[must_use]
    pub fn keeps(&self) -> bool {
        matches!(self, Self::Kept)
    }

    /// For an address like `smtps://user:password@mail.example.org` or `smtp://localhost:2525`, and the
    /// address mails come from.
    ///
    /// # Errors
    /// One of the two is not an address.
    pub fn smtp(url: &str, from: &str) -> Result<Self, Cause> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(TIMEOUT)).build();
        let from = Mailbox::new(Some("Causeway".to_owned()), from.parse::<Address>()?);
        Ok(Self::Smtp { transport: Box::new(transport), from })
    }

    /// Delivers one mail.
    ///
    /// # Errors
    /// The server did not take it.
    pub(crate) async fn deliver(&self, mail: &MailRow) -> Result<(), Cause> {
        let Self::Smtp { transport, from } = self else { return Ok(()) };
        let message = Message::builder()
            .from(from.clone())
            // Never parsed as a list: what a person typed stays one address.
            .to(Mailbox::new(None, mail.recipient.parse::<Address>()?))
            .subject(&mail.subject)
            .message_id(Some(format!("<{}@causeway>", mail.id)))
            .header(ContentType::TEXT_PLAIN)
            .body(mail.text.clone())?;
        // The library's own timeout covers connecting only.
        tokio::time::timeout(TIMEOUT, transport.send(message)).await??;
        Ok(())
    }
}
