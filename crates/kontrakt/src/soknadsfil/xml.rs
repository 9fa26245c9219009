//! What the spreadsheet reader needs of XML: elements, attributes and text, from a part that is wholly in
//! memory. Entities other than the five built-in ones are refused, so nothing can grow by expansion.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::feil::{RadFeil, RadSlag};

/// One piece of a document.
pub enum Bit<'a> {
    /// An element begins. Its name is without prefix.
    Start(BytesStart<'a>),
    /// An element ends.
    End(String),
    /// Text.
    Text(String),
    /// The document ends.
    Slutt,
}

/// Reads a document piece by piece.
pub struct Xml<'a> {
    reader: Reader<&'a [u8]>,
}

impl<'a> Xml<'a> {
    /// A reader of `text`.
    pub fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader }
    }

    /// The next piece that matters.
    pub fn next(&mut self) -> Result<Bit<'a>, RadFeil> {
        loop {
            return Ok(match self.reader.read_event().map_err(unreadable)? {
                Event::Start(element) => Bit::Start(element),
                Event::End(element) => Bit::End(element.local_name().as_ref().to_owned()),
                Event::Text(text) => Bit::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Bit::Text(text.into_inner().into_owned()),
                Event::GeneralRef(reference) => Bit::Text(resolve(&reference)?),
                Event::Eof => Bit::Slutt,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                    continue;
                }
            });
        }
    }
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, RadFeil> {
    if let Some(character) = reference.resolve_char_ref().map_err(unreadable)? {
        return Ok(character.to_string());
    }
    resolve_predefined_entity(&reference.xml10_content())
        .map(str::to_owned)
        .ok_or_else(|| RadFeil::file(RadSlag::Uleselig))
}

/// Whatever is wrong with the XML, the user can only save the file anew.
fn unreadable<E>(_: E) -> RadFeil {
    RadFeil::file(RadSlag::Uleselig)
}

/// Whether an element has this name, whatever its prefix.
pub fn is(element: &BytesStart<'_>, name: &str) -> bool {
    element.local_name().as_ref() == name
}

/// The value of an attribute without prefix.
pub fn attr(element: &BytesStart<'_>, name: &str) -> Option<String> {
    find(element, |key| key == name)
}

/// The value of an attribute with any prefix, such as `r:id`.
pub fn prefixed_attr(element: &BytesStart<'_>, name: &str) -> Option<String> {
    find(element, |key| {
        key.split_once(':').is_some_and(|(_, local)| local == name)
    })
}

fn find(element: &BytesStart<'_>, wanted: impl Fn(&str) -> bool) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| wanted(attribute.key.as_ref()))?;
    found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()
        .map(|value| value.into_owned())
}
