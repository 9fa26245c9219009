//! What the doctor in specialisation has done before. Only what applies is asked.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::avtale::Ordning;
use regelverk::tid::Dato;
use sak::avtale::Innhold;

use super::felter::Form;
use crate::form::les::{Leser, Typed, yes_no};

/// What stands in the fields.
pub fn shown(innhold: &Innhold) -> Typed {
    let lis = &innhold.lis;
    let date = |dato: Option<Dato>| dato.map(|dato| dato.to_string()).unwrap_or_default();
    let mut typed = Typed::default();
    typed.push("ordning", lis.ordning.map_or("", Ordning::word));
    typed.push("lis1_fullfort", date(lis.lis1_fullfort));
    typed.push("turnus_fullfort", date(lis.turnus_fullfort));
    typed.push("autorisert_eos_sveits", yes_no(lis.autorisert_eos_sveits));
    typed.push("lis_start", date(lis.lis_start));
    typed.push("knyttet_til_alis_avtale", yes_no(innhold.knyttet_til_alis_avtale));
    typed
}

/// Reads them.
pub fn read(leser: &mut Leser<'_>, innhold: &mut Innhold) {
    let lis = &mut innhold.lis;
    lis.ordning = leser.valg("ordning", lis.ordning, (&Ordning::ALL, Ordning::word));
    lis.lis1_fullfort = leser.dato("lis1_fullfort", lis.lis1_fullfort);
    lis.turnus_fullfort = leser.dato("turnus_fullfort", lis.turnus_fullfort);
    lis.autorisert_eos_sveits = leser.ja_nei("autorisert_eos_sveits", lis.autorisert_eos_sveits);
    lis.lis_start = leser.dato("lis_start", lis.lis_start);
    innhold.knyttet_til_alis_avtale =
        leser.ja_nei("knyttet_til_alis_avtale", innhold.knyttet_til_alis_avtale);
}

/// Whether a question still matters, or is answered already.
fn applies(typed: &Typed, name: &str) -> bool {
    let told = |name| !typed.get(name).is_empty();
    told(name)
        || match name {
            "turnus_fullfort" => !told("lis1_fullfort"),
            "autorisert_eos_sveits" => !told("lis1_fullfort") && !told("turnus_fullfort"),
            "lis_start" => typed.get("autorisert_eos_sveits") == "ja",
            _ => true,
        }
}

/// A question that the answers have raised.
pub fn raised(typed: &Typed) -> Option<&'static str> {
    let asked = |name: &&'static str| typed.raw(name).is_some();
    ["turnus_fullfort", "lis_start"]
        .into_iter()
        .find(|name| applies(typed, name) && !asked(name))
}

/// The fields.
pub fn fields(form: &Form<'_>) -> Markup {
    let asked = |name| applies(form.typed, name);
    html! {
        (form.valg("ordning", &Ordning::ALL.map(Ordning::word)))
        (form.dato("lis1_fullfort"))
        @if asked("turnus_fullfort") { (form.dato("turnus_fullfort")) }
        @if asked("autorisert_eos_sveits") { (form.ja_nei("autorisert_eos_sveits")) }
        @if asked("lis_start") { (form.dato("lis_start")) }
        (form.ja_nei("knyttet_til_alis_avtale"))
    }
}
