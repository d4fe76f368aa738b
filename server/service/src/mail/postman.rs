//! Hands mails to an SMTP server, or keeps them for `/dev/mail`.

use domain::delivery::{Status, refuses_mailbox};
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

    /// Delivers one mail under a Message-ID.
    ///
    /// # Errors
    /// The server did not take it.
    pub(crate) async fn deliver(&self, mail: &MailRow, message_id: &str) -> Result<(), Refused> {
        let Self::Smtp { transport, from } = self else { return Ok(()) };
        let message = written(mail, from, message_id).map_err(|cause| Refused {
            cause,
            for_good: true,
            mailbox: None,
        })?;
        // The library's own timeout covers connecting only.
        match tokio::time::timeout(TIMEOUT, transport.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => {
                let for_good = error.status().is_some_and(|code| refuses_mailbox(code.into()));
                // What the server said behind its code begins with the enhanced one, if it knows those (RFC 2034).
                let said = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
                let mailbox = Status::parse(&said).filter(|status| for_good && status.is_of_mailbox());
                Err(Refused { cause: error.into(), for_good, mailbox })
            }
            Err(late) => Err(Refused { cause: late.into(), for_good: false, mailbox: None }),
        }
    }
}

/// Why a mail was not taken.
pub(crate) struct Refused {
    /// For the row alone: a server's words may repeat the address.
    pub cause: Cause,
    /// Whether trying again is of no use.
    pub for_good: bool,
    /// What the server said of the mailbox, where it is the mailbox that takes no mail.
    pub mailbox: Option<Status>,
}

fn written(mail: &MailRow, from: &Mailbox, message_id: &str) -> Result<Message, Cause> {
    Ok(Message::builder()
        .from(from.clone())
        // Never parsed as a list: what a person typed stays one address.
        .to(Mailbox::new(None, mail.recipient.parse::<Address>()?))
        .subject(&mail.subject)
        .message_id(Some(format!("<{message_id}>")))
        .header(ContentType::TEXT_PLAIN)
        .body(mail.text.clone())?)
}
