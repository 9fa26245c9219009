//! Other general medical work, and how the doctor is engaged.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::avtale::Tilknytning;
use sak::avtale::Innhold;

use super::felter::Form;
use crate::form::les::{Leser, Typed, yes_no};

/// That there is no other work: an answer.
const INGEN: &str = "ingen";
/// That there is.
const ANNET: &str = "annet";

/// What stands in the fields.
pub fn shown(innhold: &Innhold) -> Typed {
    let work = innhold.annet_allmennlegearbeid.as_deref();
    let none = work.is_some_and(|work| work.trim().to_lowercase() == INGEN);
    let (choice, words) = match work {
        None => ("", ""),
        Some(_) if none => (INGEN, ""),
        Some(words) => (ANNET, words),
    };
    let mut typed = Typed::default();
    typed.push("annet_valg", choice);
    typed.push("annet_arbeid", words);
    typed.push("tilknytning", innhold.tilknytning.map_or("", Tilknytning::word));
    typed.push("okonomi_avtalt", yes_no(innhold.okonomi_avtalt));
    typed.push("mal_brukt", yes_no(innhold.mal_brukt));
    typed
}

/// Reads them. Work that is not described is an answer all the same, and the rules say what is wrong with it.
pub fn read(leser: &mut Leser<'_>, innhold: &mut Innhold) {
    let before = innhold.annet_allmennlegearbeid.take();
    innhold.annet_allmennlegearbeid = match leser.typed.get("annet_valg") {
        INGEN => Some(INGEN.to_owned()),
        ANNET => {
            let kept = before.filter(|words| words.trim().to_lowercase() != INGEN);
            Some(leser.tekst("annet_arbeid", kept).unwrap_or_default())
        }
        _ => before,
    };
    innhold.tilknytning = leser.valg(
        "tilknytning",
        innhold.tilknytning,
        (&Tilknytning::ALL, Tilknytning::word),
    );
    innhold.okonomi_avtalt = leser.ja_nei("okonomi_avtalt", innhold.okonomi_avtalt);
    innhold.mal_brukt = leser.ja_nei("mal_brukt", innhold.mal_brukt);
}

/// A question that the answers have raised.
pub fn raised(typed: &Typed) -> Option<&'static str> {
    (typed.get("annet_valg") == ANNET && typed.raw("annet_arbeid").is_none()).then_some("annet_arbeid")
}

/// The fields.
pub fn fields(form: &Form<'_>) -> Markup {
    html! {
        (form.valg("annet_valg", &[INGEN, ANNET]))
        @if form.typed.get("annet_valg") == ANNET {
            (form.felt("annet_arbeid").fritekst(form.raw("annet_arbeid"), 3))
        }
        (form.valg("tilknytning", &Tilknytning::ALL.map(Tilknytning::word)))
        (form.ja_nei("okonomi_avtalt"))
        (form.ja_nei("mal_brukt"))
    }
}
