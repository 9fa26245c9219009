//! Writes the Rust code for the messages.

use std::fmt::Write;
use std::path::Path;

use super::messages::{Catalogue, File, Message};

/// Words that cannot be names of arguments as they are.
const KEYWORDS: [&str; 12] = [
    "as", "fn", "for", "if", "in", "let", "match", "mod", "ref", "type", "use", "where",
];

/// One method per message, and the list of all ids.
pub fn methods(catalogue: &Catalogue) -> String {
    let mut code = String::from("/// One method per message.\nimpl Tekst {\n");
    for (id, message) in &catalogue.messages {
        code.push_str(&method(id, message));
    }
    code.push_str("}\n\n/// The id of every message.\npub const IDER: &[&str] = &[\n");
    for id in catalogue.messages.keys() {
        let _ = writeln!(code, "    {id:?},");
    }
    code.push_str("];\n");
    code
}

fn method(id: &str, message: &Message) -> String {
    let name = rust_name(id);
    let doc = message.sample.split_whitespace().collect::<Vec<_>>().join(" ");
    let doc = format!("`{}`", if doc.is_empty() { id } else { &doc }.replace('`', "'"));
    let many = if message.variables.len() > 6 {
        "    #[expect(clippy::too_many_arguments, reason = \"one argument per value in the text\")]\n"
    } else {
        ""
    };
    let mut arguments = String::new();
    let mut values = String::new();
    for variable in &message.variables {
        let name = rust_name(variable);
        let _ = write!(arguments, ", {name}: impl Into<FluentValue<'a>>");
        let _ = write!(values, "({variable:?}, {name}.into()), ");
    }
    if values.is_empty() {
        return format!(
            "    #[doc = {doc:?}]\n    pub fn {name}(&self) -> String {{ self.get({id:?}, &[]) }}\n"
        );
    }
    let values = values.trim_end_matches(", ");
    format!(
        "    #[doc = {doc:?}]\n{many}    pub fn {name}<'a>(&self{arguments}) -> String {{ \
         self.get({id:?}, &[{values}]) }}\n"
    )
}

/// The files of every language, compiled in.
pub fn sources<'a>(root: &Path, languages: impl Iterator<Item = (&'a str, &'a [File])>) -> String {
    let mut code = String::from("pub(crate) const KILDER: &[(&str, &[&str])] = &[\n");
    for (language, files) in languages {
        let _ = writeln!(code, "    ({language:?}, &[");
        for file in files {
            let path = root.join(language).join(format!("{}.ftl", file.name));
            let _ = writeln!(code, "        include_str!({:?}),", path.display().to_string());
        }
        code.push_str("    ]),\n");
    }
    code.push_str("];\n");
    code
}

fn rust_name(id: &str) -> String {
    let name = id.replace('-', "_").to_ascii_lowercase();
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}
