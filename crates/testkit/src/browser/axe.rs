//! Accessibility: the page is given to axe-core, in light and in dark.

use super::Page;
use crate::failure::must;
use serde_json::{Value, json};
use std::fmt;

/// The tests' copy of axe-core; see `vendor/axe-core/README.md`.
const AXE: &str = include_str!("../../vendor/axe-core/axe.min.js");

/// WCAG 2.0 to 2.2, levels A and AA, and what axe calls good practice (headings in order, landmarks).
const RUN: &str = "
    const done = arguments[arguments.length - 1];
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }).then(
        result => done({
            passes: result.passes.length,
            violations: result.violations.map(v => ({
                rule: v.id,
                impact: v.impact,
                help: v.help,
                targets: v.nodes.map(n => n.target.join(' ') + ': ' + n.failureSummary.replace(/\\s+/g, ' ')),
            })),
        }),
        error => done({ error: String(error) }),
    );
";

/// What the reader's system asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ColourScheme {
    /// Dark text on light.
    Light,
    /// Light text on dark.
    Dark,
}

impl fmt::Display for ColourScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
        })
    }
}

/// One rule that the page breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Violation {
    /// In which colours.
    pub scheme: ColourScheme,
    /// The rule's id: `image-alt`.
    pub rule: String,
    /// How bad: `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// What the rule asks for.
    pub help: String,
    /// Where (a selector), and what to mend.
    pub targets: Vec<String>,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} ({}, in {}): {}",
            self.rule, self.impact, self.scheme, self.help
        )?;
        self.targets
            .iter()
            .try_for_each(|target| write!(f, "\n      {target}"))
    }
}

impl Page {
    /// Panics with a list if the page breaks an accessibility rule, in light or in dark.
    pub async fn axe(&self) {
        let violations = self.axe_violations().await;
        let list: String = violations
            .iter()
            .map(|violation| format!("\n  {violation}"))
            .collect();
        assert!(
            violations.is_empty(),
            "{} is not accessible to all:{list}",
            self.path().await
        );
    }

    /// The accessibility rules that the page breaks, in light and in dark.
    pub async fn axe_violations(&self) -> Vec<Violation> {
        // axe-core is a script too. A page that was loaded without scripts stays without its own.
        self.let_scripts(true).await;
        must(self.client().execute(AXE, Vec::new()).await, "loading axe-core");
        let mut violations = Vec::new();
        for scheme in [ColourScheme::Dark, ColourScheme::Light] {
            self.colours(scheme).await;
            violations.extend(self.axe_in(scheme).await);
        }
        self.let_scripts(self.has_scripts()).await;
        violations
    }

    /// Asks for light or dark, as the reader's system would; and for no moving parts, so that nothing is judged
    /// halfway between two colours.
    pub async fn colours(&self, scheme: ColourScheme) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": scheme.to_string() },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features }))
            .await;
    }

    async fn axe_in(&self, scheme: ColourScheme) -> Vec<Violation> {
        let answer = must(
            self.client().execute_async(RUN, Vec::new()).await,
            "running axe-core",
        );
        assert!(answer["error"].is_null(), "axe-core failed: {}", answer["error"]);
        let passes = answer["passes"].as_u64().unwrap_or_default();
        assert!(
            passes > 0,
            "axe-core found nothing to look at on {}",
            self.path().await
        );
        let violations = answer["violations"].as_array().cloned().unwrap_or_default();
        violations
            .iter()
            .map(|violation| read(scheme, violation))
            .collect()
    }
}

fn read(scheme: ColourScheme, violation: &Value) -> Violation {
    let word = |name: &str| violation[name].as_str().unwrap_or_default().to_owned();
    let targets = violation["targets"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    Violation {
        scheme,
        rule: word("rule"),
        impact: word("impact"),
        help: word("help"),
        targets: targets
            .iter()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect(),
    }
}
