//! Answers that are files, whose names are our own. What came from outside is sent by
//! [`vedlegg`](crate::components::vedlegg).

use std::io::{self, BufWriter, Write};

use axum::body::{Body, Bytes};
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use futures_util::stream;
use tokio::sync::mpsc;
use tokio::task::spawn_blocking;

use crate::security::MayBeFramed;

/// How much of a file is held at a time, bytes, and how many such pieces wait to be fetched.
const PIECE: (usize, usize) = (64 * 1024, 4);

/// A file to be saved.
pub fn download(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    answer("attachment", name, kind, bytes)
}

/// A file to be saved that is sent while it is written, since it may be larger than what can be held. If it cannot be
/// written to its end, the answer breaks off, and no browser takes it for whole.
pub fn written(
    name: &str,
    kind: &str,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()> + Send + 'static,
) -> Response {
    let (sender, mut receiver) = mpsc::channel(PIECE.1);
    spawn_blocking(move || {
        let mut out = BufWriter::with_capacity(PIECE.0, Avsender(sender.clone()));
        if let Err(error) = write(&mut out).and_then(|()| out.flush()) {
            tracing::warn!(%error, "a file was not sent to its end");
            let _ = sender.blocking_send(Err(error));
        }
    });
    // It may be asked for more after the end: whoever compresses it does that.
    let pieces = stream::poll_fn(move |context| receiver.poll_recv(context));
    answer("attachment", name, kind, Body::from_stream(pieces))
}

/// Sends what is written to it. Waits while nobody fetches it, and fails when nobody will.
struct Avsender(mpsc::Sender<io::Result<Bytes>>);

impl Write for Avsender {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let sent = self.0.blocking_send(Ok(Bytes::copy_from_slice(bytes)));
        sent.map(|()| bytes.len())
            .map_err(|_| io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A document to be read in the browser.
pub fn pdf(name: &str, bytes: Vec<u8>) -> Response {
    answer("inline", name, "application/pdf", bytes)
}

/// A document that a page of ours shows within itself.
pub fn framed_pdf(name: &str, bytes: Vec<u8>) -> Response {
    let mut response = pdf(name, bytes);
    response.extensions_mut().insert(MayBeFramed);
    response
}

fn answer(disposition: &str, name: &str, kind: &str, body: impl IntoResponse) -> Response {
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("{disposition}; filename=\"{name}\"")),
    ];
    (headers, body).into_response()
}
