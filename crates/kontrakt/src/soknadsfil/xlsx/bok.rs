//! What the workbook says about its sheets: which is first, and the tables that cells refer to.

use std::rc::Rc;

use super::format::{Format, read_formats};
use super::{Pakke, unreadable};
use crate::soknadsfil::MAX_CELLER;
use crate::soknadsfil::celle::trim;
use crate::soknadsfil::feil::{RadFeil, RadSlag};
use crate::soknadsfil::xml::{Bit, Xml, attr, is, prefixed_attr};

/// A workbook, except for the cells.
pub struct Bok {
    /// The part that holds the first visible sheet.
    pub ark: String,
    /// The texts that cells refer to by number, trimmed.
    pub tekster: Vec<Rc<str>>,
    /// How the styles that cells refer to by number show a number.
    pub formater: Vec<Format>,
    /// Whether days are counted from 1904, as on old Macintosh machines.
    pub fra_1904: bool,
}

/// Reads everything but the sheet.
pub fn read(pakke: &mut Pakke<'_>) -> Result<Bok, RadFeil> {
    let package = relationships(&pakke.part("_rels/.rels")?.unwrap_or_default())?;
    let workbook = package
        .into_iter()
        .find(|relation| relation.kind.ends_with("/officeDocument"))
        .map_or_else(
            || "xl/workbook.xml".to_owned(),
            |relation| resolve("", &relation.target),
        );
    let (folder, name) = workbook.rsplit_once('/').unwrap_or(("", &workbook));
    let rels = if folder.is_empty() {
        format!("_rels/{name}.rels")
    } else {
        format!("{folder}/_rels/{name}.rels")
    };
    let relations = relationships(&pakke.required(&rels)?)?;
    let part = |kind: &str| {
        relations
            .iter()
            .find(|relation| relation.kind.ends_with(kind))
            .map(|found| resolve(folder, &found.target))
    };
    let (sheets, fra_1904) = sheets(&pakke.required(&workbook)?)?;
    let ark = first_worksheet(&sheets, &relations)
        .map(|found| resolve(folder, &found.target))
        .ok_or_else(unreadable)?;
    let tekster = match part("/sharedStrings") {
        Some(path) => texts(&pakke.part(&path)?.unwrap_or_default())?,
        None => Vec::new(),
    };
    let formater = match part("/styles") {
        Some(path) => read_formats(&pakke.part(&path)?.unwrap_or_default())?,
        None => Vec::new(),
    };
    Ok(Bok {
        ark,
        tekster,
        formater,
        fra_1904,
    })
}

struct Relation {
    id: String,
    kind: String,
    target: String,
}

struct Sheet {
    relation: String,
    visible: bool,
}

fn relationships(text: &str) -> Result<Vec<Relation>, RadFeil> {
    let mut xml = Xml::new(text);
    let mut relations = Vec::new();
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "Relationship") => {
                let value = |name: &str| attr(&element, name).unwrap_or_default();
                relations.push(Relation {
                    id: value("Id"),
                    kind: value("Type"),
                    target: value("Target"),
                });
            }
            Bit::Slutt => return Ok(relations),
            _ => {}
        }
    }
}

fn sheets(text: &str) -> Result<(Vec<Sheet>, bool), RadFeil> {
    let mut xml = Xml::new(text);
    let (mut sheets, mut fra_1904) = (Vec::new(), false);
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "sheet") => {
                let visible = attr(&element, "state").is_none_or(|state| state == "visible");
                let relation = prefixed_attr(&element, "id").unwrap_or_default();
                sheets.push(Sheet { relation, visible });
            }
            Bit::Start(element) if is(&element, "workbookPr") => {
                fra_1904 |= attr(&element, "date1904").is_some_and(|value| value == "1" || value == "true");
            }
            Bit::Slutt => return Ok((sheets, fra_1904)),
            _ => {}
        }
    }
}

/// The first sheet with cells that the user can see; a hidden one only if there is no other.
fn first_worksheet<'a>(sheets: &[Sheet], relations: &'a [Relation]) -> Option<&'a Relation> {
    let with_cells = |sheet: &Sheet| {
        relations
            .iter()
            .find(|relation| relation.id == sheet.relation && relation.kind.ends_with("/worksheet"))
    };
    let visible = sheets.iter().filter(|sheet| sheet.visible).find_map(with_cells);
    visible.or_else(|| sheets.iter().find_map(with_cells))
}

/// A target is a path from the root, or from the folder of the part that refers to it.
fn resolve(folder: &str, target: &str) -> String {
    match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None if folder.is_empty() => target.to_owned(),
        None => format!("{folder}/{target}"),
    }
}

/// The shared texts. Formatting is dropped, and so are the readings that East Asian texts carry.
fn texts(text: &str) -> Result<Vec<Rc<str>>, RadFeil> {
    let mut xml = Xml::new(text);
    let mut texts: Vec<Rc<str>> = Vec::new();
    let mut current = String::new();
    let (mut in_text, mut in_reading) = (false, false);
    loop {
        match xml.next()? {
            Bit::Start(element) if is(&element, "si") => current.clear(),
            Bit::Start(element) if is(&element, "rPh") => in_reading = true,
            Bit::Start(element) if is(&element, "t") => in_text = !in_reading,
            Bit::Text(text) if in_text => current.push_str(&text),
            Bit::End(name) => match name.as_str() {
                "t" => in_text = false,
                "rPh" => in_reading = false,
                "si" if texts.len() >= MAX_CELLER => {
                    return Err(RadFeil::file(RadSlag::ForMangeCellerIFilen));
                }
                "si" => texts.push(trim(&current).into()),
                _ => {}
            },
            Bit::Slutt => return Ok(texts),
            Bit::Start(_) | Bit::Text(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_texts_than_cells_are_refused() {
        let with = |count| texts(&"<si/>".repeat(count)).map(|texts| texts.len());
        assert_eq!(with(3), Ok(3));
        assert_eq!(
            with(MAX_CELLER + 1),
            Err(RadFeil::file(RadSlag::ForMangeCellerIFilen))
        );
    }
}
