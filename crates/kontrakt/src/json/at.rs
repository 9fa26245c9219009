//! Typed access to a [`Node`] that remembers where it stands.

use std::ops::RangeInclusive;

use regelverk::tid::Dato;

use super::{Node, Tall};
use crate::feil::{Feil, FeilSlag, JsonSlag};

/// The largest whole number that every JSON reader keeps exact: 2⁵³.
pub const MAX_TALL: u64 = 1 << 53;

/// A place in a document, as a chain back to the root. It costs nothing until an error needs it.
#[derive(Clone, Copy, Debug)]
pub enum Path<'a> {
    /// The whole document.
    Root,
    /// A field of an object.
    Key(&'a Path<'a>, &'a str),
    /// An element of an array, counted from 0.
    Index(&'a Path<'a>, usize),
}

/// A value and its place.
#[derive(Clone, Copy, Debug)]
pub struct At<'p, 'n> {
    node: &'n Node,
    path: Path<'p>,
}

/// An object whose fields are all known.
#[derive(Clone, Copy, Debug)]
pub struct Objekt<'p, 'n> {
    fields: &'n [(String, Node)],
    path: Path<'p>,
}

impl<'p, 'n> At<'p, 'n> {
    /// The root of a document.
    pub fn root(node: &'n Node) -> Self {
        Self {
            node,
            path: Path::Root,
        }
    }

    /// The place of this value.
    pub fn path(&self) -> &Path<'p> {
        &self.path
    }

    /// An error about this value.
    pub fn error(&self, slag: FeilSlag) -> Feil {
        Feil::new(&self.path, slag)
    }

    /// The value as an object that may hold only the fields in `known`.
    pub fn object(&self, known: &'static [&'static str]) -> Result<Objekt<'p, 'n>, Feil> {
        let Node::Objekt(fields) = self.node else {
            return Err(self.wrong_type(JsonSlag::Objekt));
        };
        match fields.iter().find(|(key, _)| !known.contains(&key.as_str())) {
            Some((key, _)) => Err(Feil::new(
                &Path::Key(&self.path, key),
                FeilSlag::UkjentFelt { kjente: known },
            )),
            None => Ok(Objekt {
                fields,
                path: self.path,
            }),
        }
    }

    /// The elements of an array.
    pub fn items<'s>(&'s self) -> Result<impl ExactSizeIterator<Item = At<'s, 'n>>, Feil> {
        let Node::Liste(items) = self.node else {
            return Err(self.wrong_type(JsonSlag::Liste));
        };
        Ok(items.iter().enumerate().map(|(index, node)| At {
            node,
            path: Path::Index(&self.path, index),
        }))
    }

    /// A whole number from 0 to 2⁵³.
    pub fn number(&self) -> Result<u64, Feil> {
        self.number_in(0..=MAX_TALL)
    }

    /// A whole number inside `range`.
    pub fn number_in(&self, range: RangeInclusive<u64>) -> Result<u64, Feil> {
        match self.node {
            Node::Tall(Tall::Helt(value)) if range.contains(value) => Ok(*value),
            Node::Tall(Tall::Helt(_) | Tall::Negativt) => Err(self.error(FeilSlag::UtenforOmrade {
                fra: *range.start(),
                til: *range.end(),
            })),
            Node::Tall(Tall::Desimal) => Err(self.error(FeilSlag::IkkeHelt)),
            _ => Err(self.wrong_type(JsonSlag::Tall)),
        }
    }

    /// A share in hundredths of a percent, 0 to 10000.
    pub fn share(&self) -> Result<u16, Feil> {
        let share = self.number_in(0..=10_000)?;
        Ok(u16::try_from(share).unwrap_or(10_000))
    }

    /// A string.
    pub fn text(&self) -> Result<&'n str, Feil> {
        match self.node {
            Node::Tekst(text) => Ok(text),
            _ => Err(self.wrong_type(JsonSlag::Tekst)),
        }
    }

    /// `true` or `false`.
    pub fn boolean(&self) -> Result<bool, Feil> {
        match self.node {
            Node::Bool(value) => Ok(*value),
            _ => Err(self.wrong_type(JsonSlag::JaNei)),
        }
    }

    /// A date, exactly `YYYY-MM-DD`, from 1900-01-01 to 2999-12-31.
    pub fn date(&self) -> Result<Dato, Feil> {
        Dato::parse(self.text()?).ok_or_else(|| self.error(FeilSlag::IkkeDato))
    }

    /// One of the given words, as the value that goes with it.
    pub fn word<T: Copy>(&self, words: &'static [(&'static str, T)]) -> Result<T, Feil> {
        let text = self.text()?;
        words
            .iter()
            .find(|(word, _)| *word == text)
            .map(|(_, value)| *value)
            .ok_or_else(|| {
                let lov = words.iter().map(|(word, _)| *word).collect();
                self.error(FeilSlag::UkjentOrd { lov })
            })
    }

    fn wrong_type(&self, ventet: JsonSlag) -> Feil {
        self.error(FeilSlag::FeilType {
            ventet,
            fikk: JsonSlag::of(self.node),
        })
    }
}

impl<'n> Objekt<'_, 'n> {
    /// A field that must be there. `null` is passed on, and refused by whatever reads the value.
    pub fn required<'s>(&'s self, key: &'s str) -> Result<At<'s, 'n>, Feil> {
        self.optional(key)
            .ok_or_else(|| Feil::new(&Path::Key(&self.path, key), FeilSlag::ManglerFelt))
    }

    /// A field that may be absent, but not `null`.
    pub fn optional<'s>(&'s self, key: &'s str) -> Option<At<'s, 'n>> {
        let (_, node) = self.fields.iter().find(|(field, _)| field == key)?;
        Some(At {
            node,
            path: Path::Key(&self.path, key),
        })
    }

    /// A field where absent and `null` both mean unknown.
    pub fn nullable<'s>(&'s self, key: &'s str) -> Option<At<'s, 'n>> {
        self.optional(key).filter(|at| *at.node != Node::Null)
    }

    /// A nullable field read by `read`.
    pub fn maybe<'s, T>(
        &'s self,
        key: &'s str,
        read: impl FnOnce(At<'s, 'n>) -> Result<T, Feil>,
    ) -> Result<Option<T>, Feil> {
        self.nullable(key).map(read).transpose()
    }
}
