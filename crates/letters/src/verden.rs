//! Everything that Typst may see while it sets a letter: one template, one piece of data, two fonts. There is no file
//! system, no network, no package and no clock here, so a letter can depend on nothing else.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::LetterError;

const TEMPLATE: &str = include_str!("brev.typ");
const REGULAR: &[u8] = include_bytes!("../fonts/Inter-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../fonts/Inter-SemiBold.ttf");

/// What is the same for all letters: made once, then shared.
pub(crate) struct Grunnlag {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: [Font; 2],
    template: Source,
    data: FileId,
}

static GRUNNLAG: LazyLock<Result<Grunnlag, &'static str>> = LazyLock::new(Grunnlag::new);

impl Grunnlag {
    pub(crate) fn get() -> Result<&'static Self, LetterError> {
        GRUNNLAG.as_ref().map_err(|fault| LetterError::Setup(fault))
    }

    fn new() -> Result<Self, &'static str> {
        let font = |data| Font::new(Bytes::new(data), 0).ok_or("a font cannot be read");
        let fonts = [font(REGULAR)?, font(SEMIBOLD)?];
        // Needed to mark the first cell of a row as the row's header; the call is experimental in Typst 0.15.
        let features = [Feature::A11yExtras].into_iter().collect();
        Ok(Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            template: Source::new(file_id("brev.typ")?, TEMPLATE.to_owned()),
            data: file_id("brev.json")?,
        })
    }

    /// The font whose characters decide what a letter can show; both fonts have the same.
    pub(crate) fn letter_font(&self) -> &FontInfo {
        self.fonts[0].info()
    }
}

fn file_id(name: &str) -> Result<FileId, &'static str> {
    let path = VirtualPath::new(name).map_err(|_| "a file name is not valid")?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// One letter's view of the world.
pub(crate) struct Verden {
    grunnlag: &'static Grunnlag,
    data: Bytes,
}

impl Verden {
    /// A world in which the template finds `json` as its data.
    pub(crate) fn new(grunnlag: &'static Grunnlag, json: Vec<u8>) -> Self {
        Self {
            grunnlag,
            data: Bytes::new(json),
        }
    }
}

impl World for Verden {
    fn library(&self) -> &LazyHash<Library> {
        &self.grunnlag.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.grunnlag.book
    }

    fn main(&self) -> FileId {
        self.grunnlag.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main() {
            Ok(self.grunnlag.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.grunnlag.data {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.grunnlag.fonts.get(index).cloned()
    }

    /// No letter can ask what day it is.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
