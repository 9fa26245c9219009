//! Letters by e-mail, from the outbox to the mail server. At least once: a letter that was on its way when the
//! program stopped is sent again under the same message id, so that the receiver can tell.

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder};
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use store::{Krav, Mail};
use thiserror::Error;

/// Why the mail server cannot be used as it is set up.
#[derive(Debug, Error)]
pub enum OppsettFeil {
    /// The address of the server.
    #[error("HJEMMEL_SMTP: smtps://bruker:passord@vert, smtp://vert:587?tls=required")]
    Server,
    /// The sender.
    #[error("HJEMMEL_AVSENDER: Hjemmel <ikke-svar@eksempel.no>")]
    Avsender,
}

/// Why a letter was not sent. Neither says anything of whom it was to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SendFeil {
    /// What happened, in a word or two.
    pub hva: String,
    /// Whether trying again is of no use.
    pub endelig: bool,
}

/// The mail server and the sender.
pub struct Postkontor {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    avsender: Mailbox,
}

impl Postkontor {
    /// Reads the set-up: `smtps://user:secret@host`, `smtp://host:587?tls=required`, `smtp://127.0.0.1:2525`; and
    /// a sender such as `Hjemmel <ikke-svar@hjemmel.example>`.
    ///
    /// # Errors
    /// If one of them cannot be read.
    pub fn new(server: &str, avsender: &str) -> Result<Self, OppsettFeil> {
        // The error is not passed on: what it quotes may hold the password.
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(server)
            .map_err(|_| OppsettFeil::Server)?
            .timeout(Some(std::time::Duration::from_secs(30)))
            .build();
        let avsender = avsender.parse().map_err(|_| OppsettFeil::Avsender)?;
        Ok(Self { transport, avsender })
    }

    /// Sends a letter.
    ///
    /// # Errors
    /// If it could not be made or sent, and whether trying again is of use.
    pub async fn send(&self, krav: &Krav) -> Result<(), SendFeil> {
        let message = self.message(&krav.mail)?;
        self.transport
            .send(message)
            .await
            .map(|_| ())
            .map_err(|error| told(&error))
    }

    fn message(&self, mail: &Mail) -> Result<Message, SendFeil> {
        let unusable = |what: &str| SendFeil {
            hva: what.to_owned(),
            endelig: true,
        };
        let to = mail.til.as_str().parse().map_err(|_| unusable("address"))?;
        let mut builder: MessageBuilder = Message::builder()
            .from(self.avsender.clone())
            .to(Mailbox::new(None, to))
            .message_id(Some(format!("<{}@{}>", mail.id, self.avsender.email.domain())))
            .subject(&mail.emne)
            .header(ContentType::TEXT_PLAIN);
        for (name, value) in headers(mail) {
            builder = builder.raw_header(HeaderValue::new(name, value));
        }
        builder.body(mail.tekst.clone()).map_err(|_| unusable("message"))
    }
}

/// That a machine sent it, and how one request ends what it is part of (RFC 8058).
fn headers(mail: &Mail) -> Vec<(HeaderName, String)> {
    let mut headers = vec![(
        HeaderName::new_from_ascii_str("Auto-Submitted"),
        "auto-generated".to_owned(),
    )];
    if let Some(address) = &mail.avmelding {
        headers.push((
            HeaderName::new_from_ascii_str("List-Unsubscribe"),
            format!("<{address}>"),
        ));
        headers.push((
            HeaderName::new_from_ascii_str("List-Unsubscribe-Post"),
            "List-Unsubscribe=One-Click".to_owned(),
        ));
    }
    headers
}

/// The server's own words may name the receiver, so only its code is kept.
fn told(error: &smtp::Error) -> SendFeil {
    let hva = match error.status() {
        Some(code) => format!("smtp {code}"),
        None if error.is_timeout() => "timeout".to_owned(),
        None if error.is_tls() => "tls".to_owned(),
        None if error.is_client() => "client".to_owned(),
        None => "connection".to_owned(),
    };
    SendFeil {
        hva,
        endelig: error.is_permanent(),
    }
}
