//! A server of a few still pages, with the strict policy that the program's own pages have.

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub struct Server {
    port: u16,
    task: JoinHandle<()>,
}

impl Server {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(answer(stream));
            }
        });
        Self { port, task }
    }

    pub fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let (reading, mut writing) = stream.split();
    let mut lines = BufReader::new(reading).lines();
    let first = lines.next_line().await?.unwrap_or_default();
    while lines.next_line().await?.is_some_and(|line| !line.is_empty()) {}
    let address = first.split(' ').nth(1).unwrap_or_default();
    let (status, kind, body) = page(address.split('?').next().unwrap_or_default());
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}; charset=utf-8\r\ncontent-length: {}\r\n\
         content-security-policy: default-src 'self'\r\nconnection: close\r\n\r\n",
        body.len()
    );
    writing.write_all(head.as_bytes()).await?;
    writing.write_all(body.as_bytes()).await
}

fn page(path: &str) -> (&'static str, &'static str, &'static str) {
    match path {
        "/good" => ("200 OK", "text/html", include_str!("pages/good.html")),
        "/sent" => ("200 OK", "text/html", include_str!("pages/sent.html")),
        "/bad" => ("200 OK", "text/html", include_str!("pages/bad.html")),
        "/script" => ("200 OK", "text/html", include_str!("pages/script.html")),
        "/noisy" => ("200 OK", "text/html", include_str!("pages/noisy.html")),
        "/refused" => (
            "422 Unprocessable Content",
            "text/html",
            include_str!("pages/sent.html"),
        ),
        "/style.css" => ("200 OK", "text/css", include_str!("pages/style.css")),
        "/script.js" => ("200 OK", "text/javascript", include_str!("pages/script.js")),
        "/noisy.js" => ("200 OK", "text/javascript", "console.error('planted error');\n"),
        "/favicon.ico" => ("200 OK", "image/x-icon", ""),
        _ => ("404 Not Found", "text/plain", "not here"),
    }
}
