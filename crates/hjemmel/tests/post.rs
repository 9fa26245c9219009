//! Letters by e-mail from a real process to a real mail server, and a process that is killed in between.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use regelverk::tid::Tidspunkt;
use store::Store;
use testkit::smtp::{Answer, MailServer};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A server process. It is killed when it is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start(database: &str, mail: Option<&MailServer>) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_hjemmel"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--database", database])
            .args(["--adresse", "https://hjemmel.example/"])
            .env("HJEMMEL_LOGG", "off")
            .stderr(Stdio::piped());
        if let Some(mail) = mail {
            command.args([
                "--smtp",
                &mail.url(),
                "--avsender",
                "Hjemmel <ikke-svar@hjemmel.example>",
            ]);
        }
        let mut child = command.spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        let address = stderr
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.split_once("http://")
                    .map(|(_, address)| address.trim().to_owned())
            })
            .unwrap();
        Self { child, address }
    }

    async fn post(&self, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
            self.address,
            body.len()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    async fn sign_up(&self) {
        let answer = self
            .post("/varsel", "epost=post%40provevik.example&spraak=nb")
            .await;
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The value of a header that stands on one line.
fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    let line = letter.lines().find(|line| line.starts_with(name));
    line.unwrap_or_else(|| panic!("no {name} in {letter}"))[name.len()..].trim()
}

/// The text of a letter that was sent as quoted-printable: its soft line breaks undone.
fn plain(letter: &str) -> String {
    letter.replace("=\n", "").replace("=3D", "=")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_waits_for_a_mail_server_and_its_links_work() {
    let directory = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", directory.path().join("hjemmel.db").display());
    let before = Server::start(&database, None);
    before.sign_up().await;
    drop(before);
    let mail = MailServer::start(Answer::Take).await;
    let server = Server::start(&database, Some(&mail));
    let letter = mail.next_letter().await;
    assert_eq!(header(&letter, "To:"), "post@provevik.example");
    assert_eq!(
        header(&letter, "List-Unsubscribe-Post:"),
        "List-Unsubscribe=One-Click"
    );
    assert!(header(&letter, "Message-ID:").ends_with("@hjemmel.example>"));
    let text = plain(&letter);
    let link = |kind: &str| {
        let start = text
            .find(&format!("https://hjemmel.example/varsel/{kind}/"))
            .unwrap();
        let link = &text[start + "https://hjemmel.example".len()..];
        link[..link.find(char::is_whitespace).unwrap()]
            .trim_end_matches('>')
            .to_owned()
    };
    let confirmed = server.post(&link("bekreft"), "").await;
    assert!(confirmed.starts_with("HTTP/1.1 303"), "{confirmed}");
    let store = Store::open(&database).await.unwrap();
    assert_eq!(store.count_abonnement().await.unwrap(), 1);
    let ended = server.post(&link("avslutt"), "List-Unsubscribe=One-Click").await;
    assert!(ended.starts_with("HTTP/1.1 200"), "{ended}");
    assert_eq!(store.count_abonnement().await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_whose_process_was_killed_is_sent_again_under_the_same_message_id() {
    let directory = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", directory.path().join("hjemmel.db").display());
    let silent = MailServer::start(Answer::Silence).await;
    let server = Server::start(&database, Some(&silent));
    server.sign_up().await;
    let first = silent.next_letter().await;
    drop(server);

    // The killed process still holds the letter. What it would take the next one minutes to find out is done here.
    let store = Store::open(&database).await.unwrap();
    let later = Tidspunkt::from_unix_seconds(4_000_000_000);
    let krav = store.claim_mail(later).await.unwrap().unwrap();
    let long_ago = Tidspunkt::from_unix_seconds(0);
    store.mail_failed(&krav, "killed", true, long_ago).await.unwrap();
    assert!(store.retry_mail(krav.mail.id, long_ago).await.unwrap());

    let mail = MailServer::start(Answer::Take).await;
    let _server = Server::start(&database, Some(&mail));
    let second = mail.next_letter().await;
    assert_eq!(header(&first, "Message-ID:"), header(&second, "Message-ID:"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_is_refused_is_given_up_without_naming_the_receiver() {
    let directory = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", directory.path().join("hjemmel.db").display());
    let mail = MailServer::start(Answer::Refuse).await;
    let server = Server::start(&database, Some(&mail));
    server.sign_up().await;
    mail.next_letter().await;
    let store = Store::open(&database).await.unwrap();
    let mut given_up = Vec::new();
    while given_up.is_empty() {
        given_up = store.outbox_status().await.unwrap().oppgitt;
        tokio::task::yield_now().await;
    }
    assert_eq!(given_up[0].feil, "smtp 550");
}
