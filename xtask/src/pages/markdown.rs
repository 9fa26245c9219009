//! The little Markdown that the pages are written in.

/// A table.
pub struct Table {
    text: String,
}

impl Table {
    /// With these headings.
    pub fn new(headings: &[String]) -> Self {
        let mut table = Self { text: String::new() };
        table.row(headings);
        table.text.push_str(&"|---".repeat(headings.len()));
        table.text.push_str("|\n");
        table
    }

    /// One more row.
    pub fn row(&mut self, cells: &[String]) {
        for cell in cells {
            self.text.push_str("| ");
            self.text.push_str(&cell.replace('|', "\\|").replace('\n', " "));
            self.text.push(' ');
        }
        self.text.push_str("|\n");
    }

    /// The finished table with a blank line after it.
    pub fn finish(self) -> String {
        self.text + "\n"
    }
}

/// A heading.
pub fn heading(level: usize, text: &str) -> String {
    format!("{} {text}\n\n", "#".repeat(level))
}

/// A paragraph.
pub fn paragraph(text: &str) -> String {
    format!("{text}\n\n")
}

/// A line of a list with a name and a value.
pub fn named(name: &str, value: &str) -> String {
    format!("- **{name}:** {value}\n")
}

/// A note that readers of the rendered page do not see.
pub fn comment(text: &str) -> String {
    format!("<!-- {text} -->\n\n")
}

/// A link.
pub fn link(text: &str, target: &str) -> String {
    format!("[{text}]({target})")
}

/// A name of the program's.
pub fn code(text: &str) -> String {
    format!("`{text}`")
}
