//! The texts of rules and verdicts.
