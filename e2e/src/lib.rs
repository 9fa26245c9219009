//! Browser journeys; see `tests/`.
