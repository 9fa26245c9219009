//! From bytes to a [`Node`] tree.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{Node, Path, Tall};
use crate::feil::{Feil, FeilSlag};

/// Objects with more keys than this are checked for duplicates with a set, smaller ones by comparing.
const SMALL: usize = 16;

/// Reads one JSON document. A leading byte order mark is skipped, as RFC 8259 permits, since some
/// programs put one in front of everything they write.
pub fn read(bytes: &[u8]) -> Result<Node, Feil> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        root(FeilSlag::IkkeUtf8 {
            byte: error.valid_up_to() + 1,
        })
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_ascii().is_empty() {
        return Err(root(FeilSlag::Tomt));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let node = Node::deserialize(&mut deserializer).map_err(|error| root(syntax(&error)))?;
    deserializer.end().map_err(|error| {
        root(FeilSlag::EtterSlutten {
            linje: error.line(),
            kolonne: error.column(),
        })
    })?;
    refuse_duplicates(&node, &Path::Root)?;
    Ok(node)
}

fn root(slag: FeilSlag) -> Feil {
    Feil::new(&Path::Root, slag)
}

fn syntax(error: &serde_json::Error) -> FeilSlag {
    let (linje, kolonne) = (error.line(), error.column());
    if error.is_eof() {
        FeilSlag::Avkortet { linje, kolonne }
    } else if error.to_string().starts_with("recursion limit") {
        FeilSlag::ForDypt
    } else {
        FeilSlag::Syntaks { linje, kolonne }
    }
}

/// Recursion is bounded: the parser refuses what is nested deeper than 128 levels.
fn refuse_duplicates(node: &Node, path: &Path<'_>) -> Result<(), Feil> {
    match node {
        Node::Objekt(fields) => {
            if let Some(key) = first_duplicate(fields) {
                return Err(Feil::new(&Path::Key(path, key), FeilSlag::DobbelNokkel));
            }
            fields
                .iter()
                .try_for_each(|(key, value)| refuse_duplicates(value, &Path::Key(path, key)))
        }
        Node::Liste(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| refuse_duplicates(item, &Path::Index(path, index))),
        Node::Null | Node::Bool(_) | Node::Tall(_) | Node::Tekst(_) => Ok(()),
    }
}

fn first_duplicate(fields: &[(String, Node)]) -> Option<&str> {
    if fields.len() <= SMALL {
        let repeated = |(index, (key, _)): &(usize, &(String, Node))| {
            fields[..*index].iter().any(|(earlier, _)| earlier == key)
        };
        return fields
            .iter()
            .enumerate()
            .find(repeated)
            .map(|(_, (key, _))| key.as_str());
    }
    let mut seen = HashSet::with_capacity(fields.len());
    fields
        .iter()
        .map(|(key, _)| key.as_str())
        .find(|key| !seen.insert(*key))
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Tall(Tall::Helt(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Tall(
            u64::try_from(value).map_or(Tall::Negativt, Tall::Helt),
        ))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Tall(Tall::Desimal))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Tekst(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        Ok(Node::Tekst(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::Liste(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Node, A::Error> {
        let mut fields = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            fields.push(entry);
        }
        Ok(Node::Objekt(fields))
    }
}
