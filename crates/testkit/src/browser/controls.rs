//! Using a control by keyboard: each method finds its control by Tab, uses it, and checks that it took.

use super::command::one_line;
use super::{Key, Page};
use crate::failure::must;
use fantoccini::Locator;
use fantoccini::elements::Element;
use std::path::Path;

impl Page {
    /// Uses a link or a button with Enter and waits for the next page. Panics if no new page comes.
    pub async fn follow(&self, label: &str) {
        self.focus(label).await;
        self.enter_and_wait().await;
    }

    /// Presses Enter where the focus is and waits for the next page. Panics if no new page comes.
    pub async fn enter_and_wait(&self) {
        let label = self.focused().await;
        let before = self.document().await;
        self.enter().await;
        let came = self.waited_for(async || {
            let now = self.document().await;
            now.is_some() && now != before
        });
        assert!(
            came.await,
            "Enter on `{label}` gave no new page; still on {}",
            self.path().await
        );
    }

    /// Uses a button that stays on the page, with Space: a disclosure, a copy button, a shortcut.
    pub async fn activate(&self, label: &str) {
        self.focus(label).await;
        self.space().await;
    }

    /// Replaces what stands in a text field.
    pub async fn fill(&self, label: &str, text: &str) {
        self.focus(label).await;
        self.press_with(&[Key::Control], 'a').await;
        if text.is_empty() {
            self.press(Key::Delete).await;
        } else {
            self.type_text(text).await;
        }
        let value = self.value().await;
        assert_eq!(value, text, "what stands in `{label}` after typing");
    }

    /// What stands in the field that has the focus.
    pub async fn value(&self) -> String {
        let value = must(self.focus_holder().await.prop("value").await, "reading a field");
        value.unwrap_or_default()
    }

    /// Ticks a checkbox, if it is not ticked.
    pub async fn check(&self, label: &str) {
        self.set_ticked(label, true).await;
    }

    /// Unticks a checkbox, if it is ticked.
    pub async fn uncheck(&self, label: &str) {
        self.set_ticked(label, false).await;
    }

    async fn set_ticked(&self, label: &str, ticked: bool) {
        self.focus(label).await;
        if self.ticked().await != ticked {
            self.space().await;
        }
        assert_eq!(self.ticked().await, ticked, "the tick of `{label}`");
    }

    async fn ticked(&self) -> bool {
        must(self.focus_holder().await.is_selected().await, "reading a tick")
    }

    /// Chooses an option in a set of radio buttons: Tab to the set, arrows to the option. Where several sets have
    /// options of the same name, go to the set first with [`focus`](Self::focus) or [`tab`](Self::tab).
    pub async fn choose(&self, label: &str) {
        let wanted = one_line(label);
        for _ in 0..200 {
            let options = self.options_beside_focus().await;
            if options.contains(&wanted) {
                return self.arrow_to(&wanted, options.len()).await;
            }
            self.tab().await;
        }
        panic!("no option `{wanted}` on {} within 200 tabs", self.path().await);
    }

    async fn arrow_to(&self, wanted: &str, options: usize) {
        for _ in 0..=options {
            if self.focused().await == wanted {
                if !self.ticked().await {
                    self.space().await;
                }
                assert!(self.ticked().await, "`{wanted}` was not chosen");
                return;
            }
            self.press(Key::Down).await;
        }
        panic!("the arrows do not reach `{wanted}`");
    }

    /// The names of the radio buttons in the set of the one that has the focus; empty where none has.
    async fn options_beside_focus(&self) -> Vec<String> {
        let Some(element) = self.active().await else {
            return Vec::new();
        };
        if must(element.attr("type").await, "reading a control's type").as_deref() != Some("radio") {
            return Vec::new();
        }
        let name = must(element.attr("name").await, "reading a set's name").unwrap_or_default();
        let set = format!("input[type=radio][name={name:?}]");
        let mut labels = Vec::new();
        for option in must(
            self.client().find_all(Locator::Css(&set)).await,
            "finding a set's options",
        ) {
            labels.push(must(self.label_of(&option).await, "reading an option's name"));
        }
        labels
    }

    /// Chooses in a drop-down list by typing the option's text.
    pub async fn select(&self, label: &str, option: &str) {
        self.focus(label).await;
        self.type_text(option).await;
        let script = "return document.activeElement.selectedOptions[0]?.text ?? ''";
        let chosen = one_line(self.execute(script).await.as_str().unwrap_or_default());
        assert_eq!(chosen, one_line(option), "what is chosen in `{label}`");
    }

    /// Gives a file to a file field.
    pub async fn attach(&self, label: &str, file: &Path) {
        self.focus(label).await;
        let file = must(file.canonicalize(), format!("finding {}", file.display()));
        let field = self.focus_holder().await;
        must(
            field.send_keys(&file.display().to_string()).await,
            format!("giving a file to `{label}`"),
        );
    }

    async fn focus_holder(&self) -> Element {
        match self.active().await {
            Some(element) => element,
            None => panic!("nothing has the focus on {}", self.path().await),
        }
    }

    /// What sets this loaded page apart from every other, also from the same address loaded anew; none while it
    /// is being loaded.
    async fn document(&self) -> Option<String> {
        let script = "return document.readyState === 'complete' ? String(performance.timeOrigin) : null";
        let answer = self.client().execute(script, Vec::new()).await.ok()?;
        answer.as_str().map(str::to_owned)
    }
}
