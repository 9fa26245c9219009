//! What can go wrong with a letter. For the log: the person who asked for the letter gets their words elsewhere.

/// Why a letter could not be made.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// A letter without a title cannot be found again, nor read aloud properly.
    #[error("the letter has no title")]
    MissingTitle,
    /// Every page names its document, and the file's identity is derived from it.
    #[error("the letter has no document number")]
    MissingDocumentNumber,
    /// A time that no calendar date corresponds to.
    #[error("{0} seconds is not a point in time that a document can carry")]
    Time(i64),
    /// The letter could not be written as JSON.
    #[error("the letter could not be handed to the template: {0}")]
    Data(#[from] serde_json::Error),
    /// The typesetter could not be set up: a fault in the program, not in the letter.
    #[error("the typesetter could not be set up: {0}")]
    Setup(&'static str),
    /// The template did not compile: a fault in the program, not in the letter.
    #[error("the template failed: {0}")]
    Template(String),
    /// The result does not meet PDF/A-2a and PDF/UA-1.
    #[error("the letter does not meet the standards: {0}")]
    Export(String),
}
