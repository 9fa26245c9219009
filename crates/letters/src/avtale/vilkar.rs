//! The terms in words: training, surroundings, and how the agreement is amended and ends.

use regelverk::introduksjonsavtale::avtale::Tilknytning;
use regelverk::introduksjonsavtale::varighet::Grense;
use sak::avtale::Innhold;
use sak::avtale::innhold::Veileder;
use texts::Tekst;

use super::personer::person;
use crate::Blokk;

/// The word by which a sentence chooses between yes, no and unknown.
pub(super) const fn answer(svar: Option<bool>) -> &'static str {
    match svar {
        Some(true) => "ja",
        Some(false) => "nei",
        None => "ukjent",
    }
}

/// Who the individual supervisor is.
pub(super) fn supervisor(t: &Tekst, veileder: &Veileder) -> String {
    if veileder.hpr.is_none() && veileder.navn.is_none() {
        return t.avtalebrev_uten_veileder();
    }
    let who = person(t, veileder.hpr, veileder.navn.as_deref());
    t.avtalebrev_veileder(answer(veileder.spesialist), who)
}

/// Supervision, supervisor and education plan.
pub(super) fn training(t: &Tekst, innhold: &Innhold) -> Vec<Blokk> {
    let plan = &innhold.utdanningsplan;
    vec![
        Blokk::Overskrift(t.avtalebrev_opplaering()),
        Blokk::Punkter(vec![
            t.avtalebrev_supervisjon(answer(innhold.supervisjon_hele_perioden)),
            supervisor(t, &innhold.veileder),
            t.avtalebrev_laeringsarena(answer(plan.kontoret_er_laeringsarena)),
            t.avtalebrev_laeringsmal(answer(plan.laeringsmal_angitt)),
            t.avtalebrev_veiledning(answer(plan.veiledning_beskrevet)),
        ]),
    ]
}

/// Office, engagement and economy.
pub(super) fn surroundings(t: &Tekst, innhold: &Innhold) -> Vec<Blokk> {
    let engaged = t.avtalebrev_tilknytning(innhold.tilknytning.map_or("ukjent", Tilknytning::word));
    let tied = t.avtalebrev_alis(answer(innhold.knyttet_til_alis_avtale));
    vec![
        Blokk::Overskrift(t.avtalebrev_rammer()),
        Blokk::Punkter(vec![
            t.avtalebrev_kontor(answer(innhold.kontor_og_utstyr)),
            format!("{engaged} {tied}"),
            t.avtalebrev_okonomi(answer(innhold.okonomi_avtalt)),
            t.avtalebrev_penger(),
        ]),
    ]
}

/// How it is amended, how it ends, and how long it may last: the limits of its first day.
pub(super) fn end(t: &Tekst, innhold: &Innhold) -> Vec<Blokk> {
    let mut points = vec![
        match innhold.til {
            Some(til) => t.avtalebrev_slutt_dato(t.dato(til)),
            None => t.avtalebrev_slutt_ukjent(),
        },
        t.avtalebrev_slutt_endring(),
        t.avtalebrev_slutt_permisjon(),
    ];
    if let Some(grense) = innhold.fra.map(Grense::of_frame) {
        let share = t.prosent(grense.stillingsandel_minst);
        points.push(t.avtalebrev_slutt_minst(grense.minstetid_maneder, share));
        points.push(t.avtalebrev_slutt_hoyst(grense.kalendertid_maneder, grense.ramme_maneder));
    }
    vec![Blokk::Overskrift(t.avtalebrev_slutt()), Blokk::Punkter(points)]
}
