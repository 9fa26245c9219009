//! From bytes to text.

use std::borrow::Cow;

/// What Windows-1252 has between 0x80 and 0x9F. The five unused places are kept as the control characters
/// that they are elsewhere, and refused later.
const WINDOWS_1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// UTF-16 if a byte order mark says so, UTF-8 if it is valid, otherwise Windows-1252.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_le_bytes)),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf_16(rest, u16::from_be_bytes)),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf_8(rest),
        _ => utf_8(bytes),
    }
}

fn utf_8(bytes: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(bytes.iter().copied().map(windows_1252).collect()),
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS_1252[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let mut text: String = char::decode_utf16(pairs.iter().copied().map(unit))
        .map(|character| character.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    if !rest.is_empty() {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encodings_that_spreadsheets_write() {
        assert_eq!(decode("søkt".as_bytes()), "søkt");
        assert_eq!(decode(b"\xef\xbb\xbfs\xc3\xb8kt"), "søkt");
        assert_eq!(decode(b"s\xf8kt \x80"), "søkt €");
        assert_eq!(decode(b"\xff\xfes\0\xf8\0"), "sø");
        assert_eq!(decode(b"\xfe\xff\0s\0\xf8"), "sø");
        assert_eq!(decode(b"\xff\xfe\0\xd8x"), "\u{fffd}\u{fffd}");
    }
}
