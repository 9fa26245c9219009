//! What is known already. It is shown, never asked.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use sak::kommune::Kommune;
use sak::soknad::Steg;
use texts::Tekst;
use texts::format::tall;

use super::bilde::Bilde;
use crate::components::fakta::{Faktum, Form, fakta};

/// The facts that help to answer a step; nothing if there are none.
pub fn known(t: &Tekst, bilde: &Bilde, steg: Steg) -> Markup {
    let facts = match steg {
        Steg::Kommunen => municipality(t, &bilde.kommune),
        Steg::Legene => status(t, &bilde.kommune)
            .into_iter()
            .chain([places(t, bilde)])
            .collect(),
        Steg::Plassene => wanted(t, bilde),
        Steg::Legekontoret => Vec::new(),
    };
    if facts.is_empty() {
        return html! {};
    }
    html! {
        section class="hj-vet hj-les hj-stabel" data-luft="liten" aria-labelledby="vet-h" {
            h2 class="ds-heading" data-size="2xs" id="vet-h" { (t.soknad_vet_tittel()) }
            div class="hj-liten" { (fakta(Form::Stable, &facts)) }
            @if steg == Steg::Kommunen {
                p class="hj-liten" { (mend(t, &bilde.kommune)) }
                p class="hj-liten" { a href=(crate::pages::kommunen::HREF) { (t.kommunen_lenke()) } }
            }
        }
    }
}

/// What the list and the register know of a municipality.
pub fn municipality(t: &Tekst, kommune: &Kommune) -> Vec<Faktum> {
    let name = t.soknad_vet_kommune_verdi(kommune.navn.as_str(), kommune.nummer.as_str());
    let inhabitants = t.soknad_vet_innbyggere_verdi(tall(kommune.befolkning.into()));
    let mut facts = vec![
        Faktum::new(t.soknad_vet_kommune(), name),
        Faktum::new(t.soknad_vet_fylke(), kommune.fylke.as_str()),
        Faktum::new(t.soknad_vet_innbyggere(), inhabitants),
    ];
    facts.extend(status(t, kommune));
    facts
}

fn status(t: &Tekst, kommune: &Kommune) -> Option<Faktum> {
    Some(Faktum::new(
        t.soknad_vet_utdanningsvirksomhet(),
        status_text(t, kommune)?,
    ))
}

/// What the register says of the municipality, with its date; `None` if it says nothing.
pub fn status_text(t: &Tekst, kommune: &Kommune) -> Option<String> {
    let date = kommune.utdanningsvirksomhet_dato.map(|date| t.dato(date));
    Some(match (kommune.utdanningsvirksomhet?, date) {
        (Utdanningsvirksomhet::Registrert, Some(date)) => t.soknad_vet_registrert_dato(date),
        (Utdanningsvirksomhet::Registrert, None) => t.soknad_vet_registrert(),
        (Utdanningsvirksomhet::Sokt, Some(date)) => t.soknad_vet_sokt_dato(date),
        (Utdanningsvirksomhet::Sokt, None) => t.soknad_vet_sokt(),
        (Utdanningsvirksomhet::Nei, Some(date)) => t.soknad_vet_nei_dato(date),
        (Utdanningsvirksomhet::Nei, None) => t.soknad_vet_nei(),
    })
}

fn places(t: &Tekst, bilde: &Bilde) -> Faktum {
    let count = match bilde.plasser {
        0 => t.soknad_vet_plasser_ingen(),
        count => t.felles_antall_plasser(count),
    };
    Faktum::new(t.soknad_vet_plasser(), count)
}

/// What was answered in the step before, where it helps here.
fn wanted(t: &Tekst, bilde: &Bilde) -> Vec<Faktum> {
    let number = |name: String, value: Option<u64>| Some(Faktum::new(name, value?.to_string()));
    let facts = [
        number(t.soknad_vet_antall(), bilde.innhold.antall),
        number(t.soknad_vet_behov(), bilde.innhold.behov),
    ];
    facts.into_iter().flatten().collect()
}

/// How to tell of an error in the register.
pub fn mend(t: &Tekst, kommune: &Kommune) -> String {
    match kommune.utdanningsvirksomhet {
        Some(Utdanningsvirksomhet::Nei) => t.soknad_vet_feil_nei(t.soknad_epost()),
        _ => t.soknad_vet_feil(t.soknad_epost()),
    }
}
