//! A small reader of our own files: what the tests ask about.

use hayro_syntax::Pdf;
use hayro_syntax::object::{Array, Dict, Name, Object, Stream, String as PdfString};

/// What a file says about itself.
pub struct File {
    pub marked: bool,
    pub shows_title: bool,
    pub language: String,
    pub output_intents: Vec<String>,
    pub xmp: String,
    pub fonts: Vec<Font>,
    pub tags: Vec<Tag>,
    pub pages: usize,
}

/// A font of the file.
pub struct Font {
    pub name: String,
    pub embedded: bool,
}

/// A node of the tree that is read aloud, in reading order.
pub struct Tag {
    pub role: String,
    pub title: String,
}

/// Reads a file; panics when it is not as a letter must be.
pub fn read(bytes: Vec<u8>) -> File {
    let pdf = Pdf::new(bytes).unwrap();
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).unwrap();
    let xmp: Stream<'_> = catalog.get("Metadata").unwrap();
    let intents: Array<'_> = catalog.get("OutputIntents").unwrap();
    let mut tags = Vec::new();
    walk(
        catalog.get::<Dict<'_>>("StructTreeRoot").unwrap().get("K"),
        &mut tags,
    );
    File {
        marked: flag(&catalog, "MarkInfo", "Marked"),
        shows_title: flag(&catalog, "ViewerPreferences", "DisplayDocTitle"),
        language: text(&catalog.get::<PdfString<'_>>("Lang").unwrap()),
        output_intents: intents
            .iter::<Dict<'_>>()
            .map(|intent| name(&intent, "S"))
            .collect(),
        xmp: String::from_utf8(xmp.decoded().unwrap().into_owned()).unwrap(),
        fonts: pdf
            .objects()
            .into_iter()
            .filter_map(Object::into_dict)
            .filter_map(|dict| font(&dict))
            .collect(),
        tags,
        pages: pdf.pages().len(),
    }
}

fn flag(catalog: &Dict<'_>, dict: &str, key: &str) -> bool {
    catalog
        .get::<Dict<'_>>(dict)
        .and_then(|dict| dict.get(key))
        .unwrap_or(false)
}

fn name(dict: &Dict<'_>, key: &str) -> String {
    dict.get::<Name<'_>>(key)
        .map(|name| name.as_str().to_owned())
        .unwrap_or_default()
}

fn font(dict: &Dict<'_>) -> Option<Font> {
    let embedded = dict.contains_key("FontFile2") || dict.contains_key("FontFile3");
    (name(dict, "Type") == "FontDescriptor").then(|| Font {
        name: name(dict, "FontName"),
        embedded,
    })
}

fn walk(node: Option<Object<'_>>, tags: &mut Vec<Tag>) {
    match node {
        Some(Object::Array(nodes)) => nodes.iter::<Object<'_>>().for_each(|node| walk(Some(node), tags)),
        Some(Object::Dict(node)) if node.contains_key("S") => {
            let title = node
                .get::<PdfString<'_>>("T")
                .map(|title| text(&title))
                .unwrap_or_default();
            tags.push(Tag {
                role: name(&node, "S"),
                title,
            });
            walk(node.get("K"), tags);
        }
        _ => {}
    }
}

/// A text string is UTF-16 with a byte order mark, or ASCII.
fn text(string: &PdfString<'_>) -> String {
    match string.as_bytes() {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<_> = rest
                .chunks_exact(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16(&units).unwrap()
        }
        bytes => String::from_utf8(bytes.to_vec()).unwrap(),
    }
}
