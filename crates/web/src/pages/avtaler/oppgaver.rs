//! What agreements leave to do, for the task lists.
