//! Work that takes time: off the threads that answer, and only so much of it at once, since anybody may ask.

use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::problem::Problem;

/// How many large answers are worked out at once. The others wait their turn.
static ROOM: Semaphore = Semaphore::const_new(2);

/// Does `work` when there is room.
pub async fn when_there_is_room<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let _room = ROOM.acquire().await.map_err(Problem::internal)?;
    spawn_blocking(work).await.map_err(Problem::internal)?
}
