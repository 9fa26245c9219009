//! Rows from CSV. Line numbers are those that an editor shows, also after blank lines and after texts that
//! hold line breaks, which is why the reader is our own.

use std::iter::Peekable;
use std::str::Chars;

use super::MAX_BREDDE;
use super::celle::{Celle, Rad, Samler, trim};
use super::feil::{RadFeil, RadSlag};
use super::kolonner::Kolonne;

const DELIMITERS: [char; 3] = [';', ',', '\t'];

/// The rows of a CSV text.
pub fn rows(text: &str) -> Result<Vec<Rad>, RadFeil> {
    let (delimiter, text, linje) = match declared_delimiter(text) {
        Some((delimiter, rest)) => (delimiter, rest, 2),
        None => (likely_delimiter(text), text, 1),
    };
    let mut reader = Leser {
        rest: text.chars().peekable(),
        delimiter,
        linje,
    };
    let mut samler = Samler::default();
    while reader.rest.peek().is_some() {
        samler.push(reader.row()?)?;
    }
    Ok(samler.finish())
}

/// The line `sep=;` that some programs put first.
fn declared_delimiter(text: &str) -> Option<(char, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let mut sign = first.trim_end_matches('\r').strip_prefix("sep=")?.chars();
    let delimiter = sign.next()?;
    (sign.next().is_none() && delimiter != '"').then_some((delimiter, rest))
}

/// The delimiter that splits the header into the most columns that we know.
fn likely_delimiter(text: &str) -> char {
    let is_line_break = |c| matches!(c, '\n' | '\r');
    let header = text
        .split(is_line_break)
        .find(|line| !trim(line).is_empty())
        .unwrap_or("");
    let known = |delimiter: &char| {
        let names = header.split(*delimiter).map(|name| name.trim_matches('"'));
        names.filter(|name| Kolonne::from_header(name).is_some()).count()
    };
    // The last of several equal ones wins: with none known, the semicolon that Norwegian programs write.
    DELIMITERS.into_iter().rev().max_by_key(known).unwrap_or(';')
}

struct Leser<'a> {
    rest: Peekable<Chars<'a>>,
    delimiter: char,
    linje: usize,
}

impl Leser<'_> {
    fn row(&mut self) -> Result<Rad, RadFeil> {
        let linje = self.linje;
        let mut celler = Vec::new();
        let mut skrevet = 0;
        loop {
            let celle = self.cell()?;
            skrevet += 1;
            if celler.len() <= MAX_BREDDE || celle != Celle::Tom {
                celler.push(celle);
            }
            match self.rest.next() {
                Some(next) if next == self.delimiter => {}
                Some(next) => {
                    self.end_line(next);
                    break;
                }
                None => break,
            }
            if celler.len() > MAX_BREDDE + 1 {
                return Err(RadFeil::file(RadSlag::ForMangeCellerIFilen));
            }
        }
        Ok(Rad {
            linje,
            celler,
            skrevet: Some(skrevet),
        })
    }

    /// Up to, but not past, the delimiter or the line break.
    fn cell(&mut self) -> Result<Celle, RadFeil> {
        if self.rest.next_if_eq(&'"').is_some() {
            return self.quoted();
        }
        let mut text = String::new();
        let delimiter = self.delimiter;
        while let Some(next) = self
            .rest
            .next_if(|c| *c != delimiter && !matches!(c, '\n' | '\r'))
        {
            text.push(next);
        }
        Ok(Celle::text(&text))
    }

    fn quoted(&mut self) -> Result<Celle, RadFeil> {
        let begins = self.linje;
        let mut text = String::new();
        loop {
            match self.rest.next() {
                None => return Err(RadFeil::line(begins, RadSlag::ApentAnforselstegn)),
                Some('"') if self.rest.next_if_eq(&'"').is_some() => text.push('"'),
                Some('"') => break,
                Some(next @ ('\n' | '\r')) => {
                    self.end_line(next);
                    text.push('\n');
                }
                Some(next) => text.push(next),
            }
        }
        // Blanks after the closing quote do no harm.
        while self.rest.next_if_eq(&' ').is_some() {}
        match self.rest.peek() {
            Some(next) if *next != self.delimiter && !matches!(next, '\n' | '\r') => {
                Err(RadFeil::line(self.linje, RadSlag::RestEtterAnforselstegn))
            }
            _ => Ok(Celle::text(&text)),
        }
    }

    /// Counts a line; `\r\n` is one.
    fn end_line(&mut self, first: char) {
        if first == '\r' {
            let _ = self.rest.next_if_eq(&'\n');
        }
        self.linje += 1;
    }
}
