//! What a letter says. No layout and no rules, only localised text in its order.

use serde::{Deserialize, Serialize};

/// A letter, ready to be set. Can be stored as JSON and rendered again later.
///
/// Line breaks in a text are kept; an empty line starts a new paragraph. Text is never read as markup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brev {
    /// The language of the whole letter, told to those who have it read aloud.
    pub spraak: Spraak,
    /// The title: the only heading of level 1, and the name of the document.
    pub tittel: String,
    /// The sender, line by line; the first line is the name.
    pub avsender: Vec<String>,
    /// The recipient, line by line; may be empty.
    #[serde(default)]
    pub mottaker: Vec<String>,
    /// The date of the letter, written out. Left out of the letter when empty.
    #[serde(default)]
    pub dato: String,
    /// The number of the document, unique; shown on every page.
    pub dokumentnummer: String,
    /// The number of the case. Left out of the letter when empty.
    #[serde(default)]
    pub saksnummer: String,
    /// More rows (label, value) below date and numbers at the top of the letter.
    #[serde(default)]
    pub metadata: Vec<(String, String)>,
    /// The body.
    pub innhold: Vec<Blokk>,
    /// Who stands behind the letter: (role, person), such as who approved it and who prepared it.
    #[serde(default)]
    pub signatur: Vec<(String, String)>,
    /// One line at the foot of every page.
    #[serde(default)]
    pub bunntekst: String,
    /// A marking at the top of every page that the letter belongs to a demonstration.
    #[serde(default)]
    pub demonstrasjon: Option<String>,
    /// A marking at the top of every page that the letter is a preview and has not been sent.
    #[serde(default)]
    pub forhandsvisning: Option<String>,
    /// The words that the layout itself needs.
    pub etiketter: Etiketter,
}

/// The language of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Spraak {
    /// Norwegian bokmål.
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

/// Words that the layout puts beside dates and numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Etiketter {
    /// Before the date of the letter.
    pub dato: String,
    /// Before the number of the case.
    pub saksnummer: String,
    /// Before the number of the document.
    pub dokumentnummer: String,
    /// "Page" in "Page 1 of 2".
    pub side: String,
    /// "of" in "Page 1 of 2".
    pub av: String,
}

/// One part of the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "slag", content = "innhold", rename_all = "snake_case")]
pub enum Blokk {
    /// A heading of level 2.
    Overskrift(String),
    /// A paragraph.
    Avsnitt(String),
    /// Names and values, two columns. The name is the header of its row.
    Fakta(Vec<(String, String)>),
    /// A table with a header row, which is repeated on every page the table reaches.
    Tabell {
        /// The caption above the table; none when empty.
        tittel: String,
        /// The column headers.
        hode: Vec<String>,
        /// The rows; a short row is filled with empty cells.
        rader: Vec<Vec<String>>,
        /// Columns, counted from 0, that are set to the right with figures of equal width.
        #[serde(default)]
        hoyre: Vec<usize>,
    },
    /// A bulleted list.
    Punkter(Vec<String>),
    /// The source of something the letter says, in a box of its own.
    Hjemmel {
        /// What kind of source this is, or what it is the source of.
        rubrikk: String,
        /// The paraphrase.
        setning: String,
        /// Document, date, point and the like.
        rader: Vec<(String, String)>,
    },
    /// A remark that stands apart from the text.
    Merknad(String),
}
