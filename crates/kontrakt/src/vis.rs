//! Making foreign text safe to show: an error is one line, whatever was in the input.

/// How much of one piece of input an error repeats.
const MAX_CHARS: usize = 60;

/// `text` on one line: control and direction characters escaped, long text cut.
pub fn safe(text: &str) -> String {
    let mut shown = String::new();
    for (count, character) in text.chars().enumerate() {
        if count == MAX_CHARS {
            shown.push('…');
            break;
        }
        if is_unsafe(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// What a file is called, without where it was: on one line, and not too long.
pub fn file_name(navn: &str) -> String {
    let last = navn.rsplit(['/', '\\']).next().unwrap_or_default();
    safe(last.trim())
}

/// Characters that break a line, steer a terminal or hide what is written.
fn is_unsafe(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_is_one_short_line() {
        assert_eq!(safe("søkt"), "søkt");
        assert_eq!(safe("a\nb\u{1b}[31m"), "a\\u{a}b\\u{1b}[31m");
        assert_eq!(safe("\u{202e}kommune\u{feff}"), "\\u{202e}kommune\\u{feff}");
        assert_eq!(safe(&"æ".repeat(61)), format!("{}…", "æ".repeat(60)));
    }
}
