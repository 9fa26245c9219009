//! Keys, and the way to a control by pressing Tab.

use super::command::one_line;
use super::{Key, Page};
use crate::failure::must;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;

/// How often Tab is pressed before a control counts as out of reach.
const TABS: usize = 200;

impl Page {
    /// Presses one key: `Key::Enter`, `Key::Escape`, `Key::Down` …
    pub async fn press(&self, key: Key) {
        self.press_with(&[], char::from(key)).await;
    }

    /// Presses a key while others are held: `press_with(&[Key::Control], 'a')`.
    pub async fn press_with(&self, held: &[Key], key: char) {
        let down = held.iter().map(|&held| KeyAction::Down {
            value: char::from(held),
        });
        let up = held.iter().rev().map(|&held| KeyAction::Up {
            value: char::from(held),
        });
        let stroke = [KeyAction::Down { value: key }, KeyAction::Up { value: key }];
        self.strokes(down.chain(stroke).chain(up)).await;
    }

    /// Types a text where the focus is. A line break is the Enter key.
    pub async fn type_text(&self, text: &str) {
        let keys = text
            .chars()
            .map(|c| if c == '\n' { char::from(Key::Enter) } else { c });
        self.strokes(keys.flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]))
            .await;
    }

    async fn strokes(&self, strokes: impl Iterator<Item = KeyAction>) {
        let keyboard = strokes.fold(KeyActions::new("keyboard".into()), InputSource::then);
        must(self.client().perform_actions(keyboard).await, "pressing keys");
    }

    /// Presses Tab.
    pub async fn tab(&self) {
        self.press(Key::Tab).await;
    }

    /// Presses Shift and Tab.
    pub async fn shift_tab(&self) {
        self.press_with(&[Key::Shift], char::from(Key::Tab)).await;
    }

    /// Presses Enter.
    pub async fn enter(&self) {
        self.press(Key::Enter).await;
    }

    /// Presses Space.
    pub async fn space(&self) {
        self.press(Key::Space).await;
    }

    /// What a screen reader reads for the control that has the focus; empty when none has.
    pub async fn focused(&self) -> String {
        match self.active().await {
            Some(element) => self.label_of(&element).await.unwrap_or_default(),
            None => String::new(),
        }
    }

    /// What a screen reader reads as the role of the control that has the focus: `button`, `link`, `textbox` …
    pub async fn focused_role(&self) -> String {
        match self.active().await {
            Some(element) => self.role_of(&element).await.unwrap_or_default(),
            None => String::new(),
        }
    }

    /// Presses Tab until the control with exactly this accessible name has the focus. A control that has it
    /// already is not left. Panics after 200 tabs, with the names that were passed.
    pub async fn focus(&self, label: &str) {
        let wanted = one_line(label);
        self.focus_where(&format!("`{wanted}`"), |label| label == wanted)
            .await;
    }

    /// As [`focus`](Self::focus), for a control whose accessible name contains this.
    pub async fn focus_containing(&self, part: &str) {
        let wanted = one_line(part);
        self.focus_where(&format!("containing `{wanted}`"), |label| label.contains(&wanted))
            .await;
    }

    async fn focus_where(&self, wanted: &str, is_it: impl Fn(&str) -> bool) {
        let mut passed: Vec<String> = Vec::new();
        for _ in 0..=TABS {
            let label = self.focused().await;
            if is_it(&label) {
                return;
            }
            if !label.is_empty() && !passed.contains(&label) {
                passed.push(label);
            }
            self.tab().await;
        }
        let path = self.path().await;
        panic!(
            "no control {wanted} on {path} within {TABS} tabs; passed:\n  {}",
            passed.join("\n  ")
        );
    }

    /// The accessible names of everything that Tab stops at, in order, from the top of the page. Panics where a
    /// stop has no name.
    pub async fn tab_stops(&self) -> Vec<String> {
        must(self.client().refresh().await, "loading the page anew");
        let mut stops: Vec<(String, String)> = Vec::new();
        for _ in 0..TABS {
            self.tab().await;
            let Some(element) = self.active().await else {
                break;
            };
            let id = element.element_id().as_ref().to_owned();
            if stops.iter().any(|(known, _)| *known == id) {
                break;
            }
            let label = must(self.label_of(&element).await, "asking for a control's name");
            let before = stops.last().map_or("the top", |(_, label)| label);
            assert!(
                !label.is_empty(),
                "the control after `{before}` on {} has no name",
                self.path().await
            );
            stops.push((id, label));
        }
        stops.into_iter().map(|(_, label)| label).collect()
    }

    /// The element that has the focus; none when it is the whole page.
    pub(super) async fn active(&self) -> Option<Element> {
        let element = match self.client().active_element().await {
            Ok(element) => element,
            Err(CmdError::Standard(_)) => return None,
            Err(error) => panic!("asking what has the focus: {error}"),
        };
        let tag = element.tag_name().await.unwrap_or_default();
        (!tag.eq_ignore_ascii_case("body") && !tag.is_empty()).then_some(element)
    }
}
