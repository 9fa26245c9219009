//! A mail server for tests: on loopback, in the clear, it keeps what it gets.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// How the server answers when it has got a whole letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It takes it.
    Take,
    /// It says no, for good.
    Refuse,
    /// It says nothing more: whoever sent the letter does not learn that it has come.
    Silence,
}

/// The server. It ends with the test.
#[derive(Clone, Debug)]
pub struct MailServer {
    address: SocketAddr,
    letters: Arc<Mutex<Vec<String>>>,
    arrived: Arc<Notify>,
}

impl MailServer {
    /// Starts one on a free port.
    ///
    /// # Panics
    /// If there is none.
    pub async fn start(answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap_or_else(|error| panic!("no port for a mail server: {error}"));
        let address = listener
            .local_addr()
            .unwrap_or_else(|error| panic!("no address: {error}"));
        let server = Self {
            address,
            letters: Arc::default(),
            arrived: Arc::default(),
        };
        let own = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = own.clone();
                tokio::spawn(async move {
                    // A client that goes away ends its own conversation only.
                    let _ = server.converse(stream, answer).await;
                });
            }
        });
        server
    }

    /// Its address, as the program wants it.
    pub fn url(&self) -> String {
        format!("smtp://{}", self.address)
    }

    /// Waits for a letter and gives it as it came: head and body.
    ///
    /// # Panics
    /// If none comes in half a minute.
    pub async fn next_letter(&self) -> String {
        let wait = async {
            loop {
                let arrived = self.arrived.notified();
                if let Some(letter) = self.take() {
                    return letter;
                }
                arrived.await;
            }
        };
        match tokio::time::timeout(std::time::Duration::from_secs(30), wait).await {
            Ok(letter) => letter,
            Err(_) => panic!("no letter came"),
        }
    }

    /// A letter that has come, if any.
    pub fn take(&self) -> Option<String> {
        let mut letters = self
            .letters
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        (!letters.is_empty()).then(|| letters.remove(0))
    }

    async fn converse(&self, stream: TcpStream, answer: Answer) -> std::io::Result<()> {
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        write.write_all(b"220 prove\r\n").await?;
        while let Some(line) = lines.next_line().await? {
            let command = line.get(..4).unwrap_or_default().to_ascii_uppercase();
            let reply: &[u8] = match command.as_str() {
                "DATA" => {
                    write.write_all(b"354 go on\r\n").await?;
                    let mut letter = String::new();
                    while let Some(line) = lines.next_line().await? {
                        if line == "." {
                            break;
                        }
                        letter.push_str(line.strip_prefix('.').unwrap_or(&line));
                        letter.push('\n');
                    }
                    self.keep(letter);
                    match answer {
                        Answer::Take => b"250 taken\r\n",
                        Answer::Refuse => b"550 no such person\r\n",
                        Answer::Silence => std::future::pending().await,
                    }
                }
                "QUIT" => {
                    write.write_all(b"221 bye\r\n").await?;
                    return Ok(());
                }
                "EHLO" => b"250-prove\r\n250 8BITMIME\r\n",
                _ => b"250 ok\r\n",
            };
            write.write_all(reply).await?;
        }
        Ok(())
    }

    fn keep(&self, letter: String) {
        self.letters
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .push(letter);
        self.arrived.notify_waiters();
    }
}
