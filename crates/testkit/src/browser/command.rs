//! Commands to the driver beyond what the client library offers.

use super::Page;
use crate::failure::must;
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command under the session's address.
#[derive(Debug)]
struct Command {
    path: String,
    /// Sent with POST; a command without one is asked with GET.
    body: Option<Value>,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}

impl Page {
    /// Tells the browser's own debugging protocol to do something.
    pub(super) async fn devtools(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let command_to_driver = Command {
            path: "goog/cdp/execute".into(),
            body: Some(body),
        };
        must(self.client().issue_cmd(command_to_driver).await, command)
    }

    /// The name that a screen reader would read for an element.
    pub(super) async fn label_of(&self, element: &Element) -> Result<String, CmdError> {
        self.computed(element, "computedlabel").await
    }

    /// The role that a screen reader would read for an element: `button`, `link`, `textbox` …
    pub(super) async fn role_of(&self, element: &Element) -> Result<String, CmdError> {
        self.computed(element, "computedrole").await
    }

    async fn computed(&self, element: &Element, what: &str) -> Result<String, CmdError> {
        let path = format!("element/{}/{what}", element.element_id().as_ref());
        let answer = self.client().issue_cmd(Command { path, body: None }).await?;
        Ok(one_line(answer.as_str().unwrap_or_default()))
    }

    /// The console's lines since the last call.
    pub(super) async fn console(&self) -> Vec<Value> {
        let body = json!({ "type": "browser" });
        let command = Command {
            path: "se/log".into(),
            body: Some(body),
        };
        match must(self.client().issue_cmd(command).await, "reading the console") {
            Value::Array(lines) => lines,
            _ => Vec::new(),
        }
    }
}

/// Text with every run of white space, no-break spaces too, made one space.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
