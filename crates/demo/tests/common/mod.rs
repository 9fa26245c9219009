//! A store in a folder of its own, and ids that are the same every time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use demo::NyId;
use store::Store;
use uuid::Uuid;

pub fn ids() -> NyId {
    let next = AtomicU64::new(1);
    Arc::new(move || Uuid::from_u128(u128::from(next.fetch_add(1, Ordering::Relaxed))))
}

pub async fn store(folder: &tempfile::TempDir) -> Store {
    Store::open(&format!("sqlite:{}", folder.path().join("h.db").display()))
        .await
        .unwrap()
}
