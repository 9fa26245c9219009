//! The parts that pages are made of: plain functions from typed values to HTML.
//!
//! Texts come from [`texts::Tekst`] or from the caller; nothing here knows a database or a request.

pub mod fakta;
pub mod feilliste;
pub mod felt;
pub mod filter;
pub mod foresporsel;
pub mod handling;
pub mod historikk;
pub mod kommunevalg;
pub mod kvote;
pub mod lagret;
pub mod layout;
pub mod rute;
pub mod sider;
pub mod steg;
pub mod stolpe;
pub mod symbol;
pub mod tidslinje;
pub mod tom;
pub mod vedlegg;
pub mod vurdering;

/// How deep a heading stands. Headings come in order, so a component that has one is told its level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// `h2`.
    H2,
    /// `h3`.
    H3,
    /// `h4`.
    H4,
}

/// A heading of the given level, size (`sm`, `xs`, `2xs`) and id.
pub fn heading(level: Level, size: &str, id: &str, text: &str) -> maud::Markup {
    maud::html! {
        @match level {
            Level::H2 => h2 class="ds-heading" data-size=(size) id=(id) { (text) },
            Level::H3 => h3 class="ds-heading" data-size=(size) id=(id) { (text) },
            Level::H4 => h4 class="ds-heading" data-size=(size) id=(id) { (text) },
        }
    }
}

#[cfg(test)]
mod tests;
