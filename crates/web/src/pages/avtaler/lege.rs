//! The doctor's page.
