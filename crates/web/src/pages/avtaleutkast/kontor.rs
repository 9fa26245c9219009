//! The office where the doctor works, and its patients.

use maud::{Markup, html};
use sak::avtale::Innhold;

use super::felter::Form;
use crate::form::les::{Leser, Typed, yes_no};

/// What stands in the fields.
pub fn shown(innhold: &Innhold) -> Typed {
    let mut typed = Typed::default();
    typed.push("kontor_og_utstyr", yes_no(innhold.kontor_og_utstyr));
    typed.push("uselektert", yes_no(innhold.uselektert));
    typed.push("oppfolging_over_tid", yes_no(innhold.oppfolging_over_tid));
    typed
}

/// Reads them.
pub fn read(leser: &mut Leser<'_>, innhold: &mut Innhold) {
    innhold.kontor_og_utstyr = leser.ja_nei("kontor_og_utstyr", innhold.kontor_og_utstyr);
    innhold.uselektert = leser.ja_nei("uselektert", innhold.uselektert);
    innhold.oppfolging_over_tid = leser.ja_nei("oppfolging_over_tid", innhold.oppfolging_over_tid);
}

/// The fields.
pub fn fields(form: &Form<'_>) -> Markup {
    html! {
        (form.ja_nei("kontor_og_utstyr"))
        (form.ja_nei("uselektert"))
        (form.ja_nei("oppfolging_over_tid"))
    }
}
