//! Letters by e-mail from a real process to a real mail server, and a process that is killed in between.

use regelverk::tid::Tidspunkt;
use store::Store;
use testkit::smtp::{Answer, MailServer};

use crate::felles::Server;

/// A server that sends to a mail server, or to none.
fn start(database: &str, mail: Option<&MailServer>) -> Server {
    let url = mail.map(MailServer::url);
    let mut args = vec!["--adresse", "https://hjemmel.example/"];
    if let Some(url) = &url {
        args.extend(["--smtp", url, "--avsender", "Hjemmel <ikke-svar@hjemmel.example>"]);
    }
    Server::start(database, &args)
}

async fn post(server: &Server, path: &str, body: &str) -> String {
    server.send("POST", path, "", body).await
}

async fn sign_up(server: &Server) {
    let answer = post(server, "/varsel", "epost=post%40provevik.example&spraak=nb").await;
    assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
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
    let before = start(&database, None);
    sign_up(&before).await;
    drop(before);
    let mail = MailServer::start(Answer::Take).await;
    let server = start(&database, Some(&mail));
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
    let confirmed = post(&server, &link("bekreft"), "").await;
    assert!(confirmed.starts_with("HTTP/1.1 303"), "{confirmed}");
    let store = Store::open(&database).await.unwrap();
    assert_eq!(store.count_abonnement().await.unwrap(), 1);
    let ended = post(&server, &link("avslutt"), "List-Unsubscribe=One-Click").await;
    assert!(ended.starts_with("HTTP/1.1 200"), "{ended}");
    assert_eq!(store.count_abonnement().await.unwrap(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_whose_process_was_killed_is_sent_again_under_the_same_message_id() {
    let directory = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", directory.path().join("hjemmel.db").display());
    let silent = MailServer::start(Answer::Silence).await;
    let server = start(&database, Some(&silent));
    sign_up(&server).await;
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
    let _server = start(&database, Some(&mail));
    let second = mail.next_letter().await;
    assert_eq!(header(&first, "Message-ID:"), header(&second, "Message-ID:"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_letter_that_is_refused_is_given_up_without_naming_the_receiver() {
    let directory = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", directory.path().join("hjemmel.db").display());
    let mail = MailServer::start(Answer::Refuse).await;
    let server = start(&database, Some(&mail));
    sign_up(&server).await;
    mail.next_letter().await;
    let store = Store::open(&database).await.unwrap();
    let mut given_up = Vec::new();
    while given_up.is_empty() {
        given_up = store.outbox_status().await.unwrap().oppgitt;
        tokio::task::yield_now().await;
    }
    assert_eq!(given_up[0].feil, "smtp 550");
}
