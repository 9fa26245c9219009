//! Reads Fluent files and finds what would otherwise be found by a user: a message that cannot be parsed,
//! that exists twice, or that refers to nothing.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One Fluent file.
pub struct File {
    /// The name without extension; the ids in the file begin with it.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// What one message needs.
#[derive(Default)]
pub struct Message {
    /// The variables, its own and those of the messages it refers to. Sorted.
    pub variables: BTreeSet<String>,
    /// The messages and terms (`-name`) that it refers to.
    references: BTreeSet<String>,
    /// Its first text, as documentation of the method.
    pub sample: String,
}

/// All messages of one language, by id. Terms are kept apart: they have no method.
pub struct Catalogue {
    /// The messages.
    pub messages: BTreeMap<String, Message>,
    terms: BTreeMap<String, Message>,
}

impl Catalogue {
    /// Reads the files; on failure everything that is wrong with them.
    pub fn new(files: &[File]) -> Result<Self, Vec<String>> {
        let mut catalogue = Self {
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        let mut faults = Vec::new();
        for file in files {
            catalogue.add(file, &mut faults);
        }
        catalogue.follow_references(&mut faults);
        if faults.is_empty() {
            Ok(catalogue)
        } else {
            Err(faults)
        }
    }

    fn add(&mut self, file: &File, faults: &mut Vec<String>) {
        let resource = match fluent_syntax::parser::parse(file.text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                faults.extend(errors.iter().map(|error| {
                    let line = file
                        .text
                        .get(..error.pos.start)
                        .map_or(0, |before| before.trim_end().matches('\n').count());
                    format!("{}.ftl:{}: {error}", file.name, line + 1)
                }));
                return;
            }
        };
        let prefix = format!("{}-", file.name);
        for entry in resource.body {
            let (id, pattern, attributes, is_term) = match entry {
                Entry::Message(message) => (message.id.name, message.value, message.attributes, false),
                Entry::Term(term) => (term.id.name, Some(term.value), term.attributes, true),
                _ => continue,
            };
            let place = format!("{}.ftl: `{id}`", file.name);
            if !is_term && !id.starts_with(&prefix) {
                faults.push(format!("{place} does not begin with `{prefix}`"));
            }
            if !attributes.is_empty() {
                faults.push(format!("{place} has attributes; give each text an id of its own"));
            }
            let mut message = Message::default();
            match pattern {
                Some(pattern) => message.read(&pattern),
                None => faults.push(format!("{place} has no text")),
            }
            let entries = if is_term {
                &mut self.terms
            } else {
                &mut self.messages
            };
            if entries.insert(id.to_owned(), message).is_some() {
                faults.push(format!("{place} exists already"));
            }
        }
    }

    /// A message that shows another needs the values of that other too.
    fn follow_references(&mut self, faults: &mut Vec<String>) {
        let mut complete = BTreeMap::new();
        for (id, message) in &self.messages {
            let mut variables = BTreeSet::new();
            let mut seen = BTreeSet::new();
            let mut waiting = vec![message];
            while let Some(message) = waiting.pop() {
                variables.extend(message.variables.iter().cloned());
                for reference in &message.references {
                    let found = match reference.strip_prefix('-') {
                        Some(term) => self.terms.get(term),
                        None => self.messages.get(reference),
                    };
                    match found {
                        None => faults.push(format!("`{id}` refers to `{reference}`, which does not exist")),
                        Some(found) if seen.insert(reference) => waiting.push(found),
                        Some(_) => {}
                    }
                }
            }
            complete.insert(id.clone(), variables);
        }
        for (id, variables) in complete {
            if let Some(message) = self.messages.get_mut(&id) {
                message.variables = variables;
            }
        }
    }

    /// Another language may lack messages, but may have none of its own and need no other values.
    pub fn check_against(&self, nb: &Self) -> Result<(), Vec<String>> {
        let fault = |(id, message): (&String, &Message)| match nb.messages.get(id) {
            None => Some(format!("`{id}` does not exist in nb")),
            Some(original) if !message.variables.is_subset(&original.variables) => Some(format!(
                "`{id}` needs values that nb does not give: {:?}",
                message.variables
            )),
            Some(_) => None,
        };
        let faults: Vec<String> = self.messages.iter().filter_map(fault).collect();
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }
}

/// How a value is shown in the documentation of a method.
fn sample(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => format!("{{{}}}", id.name),
        Expression::Inline(InlineExpression::MessageReference { id, .. }) => format!("{{{}}}", id.name),
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        _ => "…".to_owned(),
    }
}

impl Message {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.sample.push_str(value),
                PatternElement::Placeable { expression } => {
                    self.sample.push_str(&sample(expression));
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let sample = std::mem::take(&mut self.sample);
                variants.iter().for_each(|variant| self.read(&variant.value));
                self.sample = sample;
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                arguments.iter().for_each(|arguments| self.call(arguments));
            }
            InlineExpression::FunctionReference { arguments, .. } => self.call(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn call(&mut self, arguments: &CallArguments<&str>) {
        arguments
            .positional
            .iter()
            .for_each(|argument| self.inline(argument));
        arguments
            .named
            .iter()
            .for_each(|argument| self.inline(&argument.value));
    }
}
