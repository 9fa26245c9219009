//! Names and values.

use maud::{Markup, Render, html};

/// A name with its value. The value may be text or markup.
pub struct Faktum {
    /// The name.
    pub navn: String,
    /// The value.
    pub verdi: Markup,
}

impl Faktum {
    /// A name with its value.
    pub fn new(navn: impl Into<String>, verdi: impl Render) -> Self {
        Self {
            navn: navn.into(),
            verdi: verdi.render(),
        }
    }
}

/// How a list of facts is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Two columns of about the same width.
    Lik,
    /// A narrow column of names.
    Smal,
    /// Two columns that become one on a phone.
    Stable,
    /// Values are figures, to the right.
    Tall,
}

/// Facts below each other.
pub fn fakta(form: Form, fakta: &[Faktum]) -> Markup {
    html! {
        dl class="hj-fakta" data-smal[form == Form::Smal] data-stable[form == Form::Stable]
            data-tall[form == Form::Tall] { (rows(fakta)) }
    }
}

/// The short line of facts under the title of a page.
pub fn linjefakta(fakta: &[Faktum]) -> Markup {
    html! { dl class="hj-linjefakta" { (rows(fakta)) } }
}

/// Two to four key figures. `viktig` is the position of the one that matters most.
pub fn tall(fakta: &[Faktum], viktig: usize) -> Markup {
    html! {
        dl class="hj-tall" {
            @for (index, faktum) in fakta.iter().enumerate() {
                div data-viktig[index == viktig] { dt { (faktum.navn) } dd { (faktum.verdi) } }
            }
        }
    }
}

fn rows(fakta: &[Faktum]) -> Markup {
    html! { @for faktum in fakta { div { dt { (faktum.navn) } dd { (faktum.verdi) } } } }
}
