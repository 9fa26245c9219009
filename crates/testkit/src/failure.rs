//! Failing a test with words that help.

use std::any::Any;
use std::fmt::Display;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::Poll;

/// What a panic carried.
pub(crate) type Panic = Box<dyn Any + Send>;

/// The value, or a panic that says what was being done; blames the caller's line.
#[track_caller]
pub(crate) fn must<T, E: Display>(result: Result<T, E>, doing: impl Display) -> T {
    match result {
        Ok(value) => value,
        Err(error) => panic!("{doing}: {error}"),
    }
}

/// Runs a future to its end or to its panic, so that the caller can clean up or name the circumstances first.
pub(crate) async fn caught<F: Future>(future: F) -> Result<F::Output, Panic> {
    let mut future = pin!(future);
    poll_fn(
        |context| match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context))) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(value)) => Poll::Ready(Ok(value)),
            Err(panic) => Poll::Ready(Err(panic)),
        },
    )
    .await
}

/// The words of a panic.
pub(crate) fn words(panic: &Panic) -> &str {
    if let Some(text) = panic.downcast_ref::<String>() {
        text
    } else if let Some(text) = panic.downcast_ref::<&str>() {
        text
    } else {
        "a panic without words"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_panic_is_caught_with_its_words() {
        let caught = caught(async { panic!("seven {}", 7) }).await;
        let panic: Panic = caught.map(|(): ()| ()).expect_err("it panicked");
        assert_eq!(words(&panic), "seven 7");
    }

    #[tokio::test]
    async fn a_value_passes_through() {
        let value = caught(async {
            tokio::task::yield_now().await;
            3
        })
        .await;
        assert_eq!(value.ok(), Some(3));
    }
}
