//! What is known before a draft is begun, so that nobody is asked twice: the application, the agreements before it
//! under the same place, and the only office that the municipality has.

use regelverk::tid::Dato;
use sak::avtale::innhold::{Kontor, check_text};
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Innhold, Utfylt};
use sak::legekontor::Legekontor;
use sak::soknad::Innhold as Soknadsinnhold;

use super::fastleger::of_office;

/// What is known.
pub struct Kjent<'a> {
    /// What was applied for.
    pub soknad: &'a Soknadsinnhold,
    /// The agreements under the place, by number.
    pub avtaler: &'a [Avtale],
    /// The municipality's offices.
    pub kontorer: &'a [Legekontor],
}

/// A draft with all of it.
pub fn fill_in(kjent: &Kjent<'_>) -> Utfylt {
    let wanted = kjent.soknad;
    // What an agreement cannot keep is asked for anew.
    let work = wanted.annet_allmennlegearbeid.clone();
    let innhold = Innhold {
        annet_allmennlegearbeid: work.filter(|text| check_text(text).is_ok()),
        stillingsandel: wanted.stillingsandel,
        knyttet_til_alis_avtale: tied(wanted),
        fra: day_after(kjent.avtaler),
        ..Innhold::default()
    };
    let mut utfylt = Utfylt {
        innhold,
        ..Utfylt::default()
    };
    if let Some(earlier) = kjent.avtaler.iter().rev().find_map(written) {
        carry_over(&mut utfylt, earlier);
    } else if let [kontor] = kjent.kontorer {
        utfylt.innhold.legekontor = Some(Kontor {
            id: kontor.id,
            navn: kontor.navn.clone(),
        });
        utfylt.innhold.fastleger = kontor.fastleger.iter().map(of_office).collect();
    }
    utfylt
}

/// Whether the places are tied to an ALIS agreement; unknown if only some are.
fn tied(wanted: &Soknadsinnhold) -> Option<bool> {
    match (wanted.antall, wanted.antall_knyttet_til_alis?) {
        (_, 0) => Some(false),
        (Some(all), tied) if tied >= all => Some(true),
        _ => None,
    }
}

/// The day after the last agreement, planned ones among them.
fn day_after(avtaler: &[Avtale]) -> Option<Dato> {
    let last = |avtale: &Avtale| Some(avtale.plan(Medregnet::Planlagte)?.til);
    avtaler.iter().filter_map(last).max()?.plus_days(1)
}

/// What was written in an agreement that was not given up; of one that was entered into, as it is at its end.
fn written(avtale: &Avtale) -> Option<(Utfylt, Option<&sak::avtale::Inngatt>)> {
    let inngatt = avtale.inngatt();
    let utfylt = match avtale {
        Avtale::Utkast(utkast) => &utkast.utfylt,
        Avtale::TilSignering(venter) => &venter.utfylt,
        Avtale::Inngatt(inngatt) => &inngatt.utfylt,
        Avtale::Avsluttet(avsluttet) => &avsluttet.inngatt.utfylt,
        Avtale::Kansellert(_) => return None,
    };
    Some((utfylt.clone(), inngatt))
}

/// The office, its GPs and the supervision go on; the doctor is another.
fn carry_over(utfylt: &mut Utfylt, (earlier, inngatt): (Utfylt, Option<&sak::avtale::Inngatt>)) {
    let before = earlier.innhold;
    let innhold = &mut utfylt.innhold;
    innhold.legekontor = before.legekontor;
    innhold.supervisjon_hele_perioden = before.supervisjon_hele_perioden;
    (innhold.fastleger, innhold.veileder) = match inngatt.map(sak::avtale::Inngatt::forlop) {
        Some(forlop) => (forlop.fastleger_on(forlop.til), forlop.veileder_on(forlop.til)),
        None => (before.fastleger, before.veileder),
    };
    let goes_on = innhold.fastleger.iter().filter_map(|fastlege| fastlege.hpr);
    let addresses = goes_on.filter_map(|hpr| Some((hpr, earlier.epost.get(&hpr)?.clone())));
    utfylt.epost = addresses.collect();
}
