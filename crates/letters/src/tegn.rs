//! Characters. An archivable PDF must not hold a character that its typeface cannot draw, so one emoji in a reason
//! would stop the whole letter. Instead such a character becomes a visible square, and [`unknown_characters`] tells
//! beforehand which they are.

use serde_json::Value;
use typst::text::FontInfo;

use crate::{Brev, LetterError, verden::Grunnlag};

/// Stands where a character was that the typeface lacks.
const ERSTATNING: char = '□';

/// A run of characters longer than this has no place in a line or a narrow column, so it may be broken…
const LANGT_ORD: usize = 40;

/// …after every so many characters, by a break opportunity that nobody sees.
const STYKKE: usize = 20;
const BRUDD: char = '\u{200b}';

/// The characters of the letter that the typeface lacks, each once, in order of appearance. Empty for nearly all.
///
/// # Errors
/// [`LetterError::Setup`] or [`LetterError::Data`], both faults in the program.
pub fn unknown_characters(brev: &Brev) -> Result<Vec<char>, LetterError> {
    let font = Grunnlag::get()?.letter_font();
    let mut found = Vec::new();
    visit(&mut serde_json::to_value(brev)?, &mut |text| {
        for c in text.chars().filter(|c| matches!(judge(*c, font), Tegn::Unknown)) {
            if !found.contains(&c) {
                found.push(c);
            }
        }
    });
    Ok(found)
}

/// Makes every text in `value` printable.
pub(crate) fn clean(value: &mut Value, font: &FontInfo) {
    visit(value, &mut |text| *text = clean_text(text, font));
}

fn visit(value: &mut Value, act: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => act(text),
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, act)),
        Value::Object(fields) => fields.values_mut().for_each(|field| visit(field, act)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn clean_text(text: &str, font: &FontInfo) -> String {
    let text = text.replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for c in text.trim().chars() {
        match judge(c, font) {
            Tegn::Known => out.push(c),
            Tegn::Space => out.push(' '),
            Tegn::Newline => out.push('\n'),
            Tegn::Invisible => {}
            Tegn::Unknown => out.push(ERSTATNING),
        }
    }
    allow_breaks(&out)
}

/// Lets a word that is too long for a line, such as an address of a web page, go on in the next one.
fn allow_breaks(text: &str) -> String {
    let is_long = |word: &str| word.chars().nth(LANGT_ORD).is_some();
    if !text.split(char::is_whitespace).any(is_long) {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    for word in text.split_inclusive(char::is_whitespace) {
        for (index, c) in word.chars().enumerate() {
            if index > 0 && index % STYKKE == 0 && is_long(word) {
                out.push(BRUDD);
            }
            out.push(c);
        }
    }
    out
}

enum Tegn {
    Known,
    Space,
    Newline,
    /// Steers layout or direction and has no look of its own; would only confuse a reader of the archived text.
    Invisible,
    Unknown,
}

fn judge(c: char, font: &FontInfo) -> Tegn {
    match c {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => Tegn::Newline,
        '\t' | '\u{0b}' | '\u{0c}' => Tegn::Space,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{feff}' => Tegn::Invisible,
        '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' => Tegn::Invisible,
        '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}' => Tegn::Invisible,
        c if c.is_control() => Tegn::Invisible,
        c if font.coverage.contains(u32::from(c)) => Tegn::Known,
        c if c.is_whitespace() => Tegn::Space,
        _ => Tegn::Unknown,
    }
}
