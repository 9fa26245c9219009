//! A cell, whatever kind of file it stood in.

use std::rc::Rc;

use super::feil::{RadFeil, RadSlag};
use super::{MAX_BREDDE, MAX_CELLER, MAX_RADER};

/// What a cell holds. Texts are trimmed and shared: a spreadsheet keeps a long text once, however many cells
/// show it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Celle {
    /// Nothing.
    #[default]
    Tom,
    /// Text, never blank.
    Tekst(Rc<str>),
    /// A number of a spreadsheet, as decimal digits.
    Tall(String),
    /// A number that is shown as a percentage: `0.625` for 62.5 %.
    Prosent(String),
    /// A number that is shown as a date: days since the end of 1899, with the time of day as a fraction.
    Dato(String),
    /// A formula that failed, or a value of a kind that no column has.
    Ubrukelig(String),
}

impl Celle {
    /// Text, trimmed of white space and of marks that cannot be seen.
    pub fn text(text: &str) -> Self {
        match trim(text) {
            "" => Self::Tom,
            text => Self::Tekst(text.into()),
        }
    }

    /// What the cell shows, for error messages.
    pub fn shown(&self) -> &str {
        match self {
            Self::Tom => "",
            Self::Tekst(text) => text,
            Self::Tall(text) | Self::Prosent(text) | Self::Dato(text) | Self::Ubrukelig(text) => text,
        }
    }
}

/// Trims white space, byte order marks and zero-width spaces.
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'))
}

/// A row that is not wholly empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rad {
    /// The line or row number, from 1.
    pub linje: usize,
    /// The cells, without the empty ones at the end.
    pub celler: Vec<Celle>,
    /// How many cells the row was written with; `None` where a row has no length of its own.
    pub skrevet: Option<usize>,
}

/// Collects rows, and refuses to collect more than can be an honest file.
#[derive(Default)]
pub struct Samler {
    rader: Vec<Rad>,
    celler: usize,
}

impl Samler {
    /// Adds a row unless it is wholly empty.
    pub fn push(&mut self, mut rad: Rad) -> Result<(), RadFeil> {
        let used = rad
            .celler
            .iter()
            .rposition(|celle| *celle != Celle::Tom)
            .map_or(0, |last| last + 1);
        rad.celler.truncate(used);
        if used == 0 {
            return Ok(());
        }
        self.celler += used;
        // The header is a row too.
        if self.rader.len() > MAX_RADER {
            return Err(RadFeil::file(RadSlag::ForMangeRader));
        }
        if used > MAX_BREDDE || self.celler > MAX_CELLER {
            return Err(RadFeil::file(RadSlag::ForMangeCellerIFilen));
        }
        self.rader.push(rad);
        Ok(())
    }

    /// The rows.
    pub fn finish(self) -> Vec<Rad> {
        self.rader
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(cells: usize) -> Rad {
        Rad {
            linje: 1,
            celler: vec![Celle::text("x"); cells],
            skrevet: None,
        }
    }

    #[test]
    fn an_honest_file_fits_and_a_larger_one_does_not() {
        let mut samler = Samler::default();
        for _ in 0..MAX_CELLER / MAX_BREDDE {
            samler.push(row(MAX_BREDDE)).unwrap();
        }
        samler.push(row(MAX_CELLER % MAX_BREDDE)).unwrap();
        let fault = samler.push(row(1)).unwrap_err();
        assert_eq!(fault.slag, RadSlag::ForMangeCellerIFilen);
        assert_eq!(Samler::default().push(row(MAX_BREDDE + 1)).unwrap_err(), fault);
    }

    #[test]
    fn what_cannot_be_seen_is_nothing() {
        assert_eq!(Celle::text(" \u{a0}\u{feff}\t\u{200b}"), Celle::Tom);
        assert_eq!(Celle::text("\u{a0}søkt \n"), Celle::Tekst("søkt".into()));
    }
}
