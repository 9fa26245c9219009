//! Who the parties are, which place and days it is, and what the agreement says of doctor, GPs and patients.

use regelverk::introduksjonsavtale::avtale::Ordning;
use regelverk::vurdering::Faktum;
use sak::avtale::innhold::{Fastlege, Lis, Listetak};
use sak::avtale::{Felles, Innhold};
use texts::{Tekst, regel};

use super::Avtalesak;
use super::personer::person;
use super::vilkar::answer;
use crate::Blokk;

/// The parties and the GP office.
pub(super) fn parties(t: &Tekst, sak: &Avtalesak<'_>, innhold: &Innhold) -> Vec<Blokk> {
    let kommune = sak.kommune;
    let fastlege = |one: &Fastlege| {
        let who = person(t, one.hpr, one.navn.as_deref());
        (t.avtalebrev_part_fastlege(), who)
    };
    let template = t.avtalebrev_mal(answer(innhold.mal_brukt));
    let lis = &innhold.lis;
    let kontor = innhold.legekontor.as_ref().map(|kontor| kontor.navn.clone());
    let mut rows = vec![
        (
            t.avtalebrev_part_kommune(),
            t.avtalebrev_part_kommune_verdi(kommune.navn.as_str(), kommune.nummer.as_str()),
        ),
        (t.avtalebrev_part_lis(), person(t, lis.hpr, lis.navn.as_deref())),
        (t.avtalebrev_utdanning(), training(t, lis)),
    ];
    rows.extend(innhold.fastleger.iter().map(fastlege));
    if innhold.fastleger.is_empty() {
        rows.push((t.avtalebrev_part_fastlege(), t.felles_ukjent()));
    }
    rows.push((
        t.avtalebrev_legekontor(),
        kontor.unwrap_or_else(|| t.felles_ukjent()),
    ));
    vec![
        Blokk::Avsnitt(format!("{} {template}", t.avtalebrev_innledning())),
        Blokk::Overskrift(t.avtalebrev_parter()),
        Blokk::Fakta(rows),
    ]
}

/// The place, the days, the share and other work.
pub(super) fn time(t: &Tekst, sak: &Avtalesak<'_>, felles: &Felles, innhold: &Innhold) -> Vec<Blokk> {
    let day = |dato: Option<_>| dato.map_or_else(|| t.felles_ukjent(), |dato| t.dato(dato));
    let share = innhold.stillingsandel.map(|andel| t.prosent(andel));
    let plass = t.avtalebrev_plass_verdi(sak.plass.to_string(), felles.ramme.to_string(), sak.saksnummer);
    let arbeid = innhold.annet_allmennlegearbeid.as_deref().map(str::trim);
    let arbeid = arbeid.filter(|arbeid| !arbeid.is_empty()).map(str::to_owned);
    let rows = vec![
        (t.avtalebrev_plass(), plass),
        (t.avtalebrev_fra(), day(innhold.fra)),
        (t.avtalebrev_til(), day(innhold.til)),
        (
            t.avtalebrev_stilling(),
            share.unwrap_or_else(|| t.felles_ukjent()),
        ),
        (
            t.avtalebrev_annet_arbeid(),
            arbeid.unwrap_or_else(|| t.felles_ukjent()),
        ),
    ];
    vec![
        Blokk::Overskrift(t.avtalebrev_tid()),
        Blokk::Fakta(rows),
        Blokk::Avsnitt(t.avtalebrev_tid_forklaring()),
    ]
}

/// What makes the doctor one who can have an agreement: what is stated, and always the kind of training.
fn training(t: &Tekst, lis: &Lis) -> String {
    let optional = [
        ("lis_start", Faktum::from(lis.lis_start)),
        ("lis1_fullfort", lis.lis1_fullfort.into()),
        ("turnus_fullfort", lis.turnus_fullfort.into()),
        ("autorisert_eos_sveits", lis.autorisert_eos_sveits.into()),
    ];
    let stated = optional
        .into_iter()
        .filter(|(_, faktum)| *faktum != Faktum::Ukjent);
    let kind = ("ordning", Faktum::from(lis.ordning.map(Ordning::word)));
    let line = |(navn, faktum): (&str, Faktum)| {
        let value = regel::faktum_verdi(t, navn, &faktum);
        t.felles_navn_og_verdi(regel::faktum_navn(t, navn), value)
    };
    let lines: Vec<String> = [kind].into_iter().chain(stated).map(line).collect();
    lines.join("\n")
}

/// The GPs and their patients.
pub(super) fn patients(t: &Tekst, innhold: &Innhold) -> Vec<Blokk> {
    let mut blocks = vec![Blokk::Overskrift(t.avtalebrev_pasienter())];
    let mut points = Vec::new();
    if !innhold.fastleger.is_empty() {
        blocks.push(table(t, &innhold.fastleger));
        let mut counts = innhold.fastleger.iter().map(|one| one.pasienter);
        let sum = counts.try_fold(0_u64, |sum, count| sum.checked_add(count?));
        points.extend(sum.map(|sum| t.avtalebrev_pasienter_sum(t.tall(sum))));
    }
    let unselected = t.avtalebrev_uselektert(answer(innhold.uselektert));
    let followed = t.avtalebrev_oppfolging(answer(innhold.oppfolging_over_tid));
    points.push(format!("{unselected} {followed}"));
    blocks.push(Blokk::Punkter(points));
    blocks
}

/// What is stated of each GP.
pub(super) fn table(t: &Tekst, fastleger: &[Fastlege]) -> Blokk {
    let yes_no = |svar: Option<bool>| regel::faktum_verdi(t, "", &Faktum::from(svar));
    let cells = |one: &Fastlege| {
        vec![
            one.navn.clone().unwrap_or_else(|| person(t, one.hpr, None)),
            one.pasienter
                .map_or_else(|| t.felles_ukjent(), |count| t.tall(count)),
            yes_no(one.spesialist),
            yes_no(one.supervisjon),
            yes_no(one.trygderefusjon),
            match one.listetak {
                Listetak::Ukjent => t.felles_ukjent(),
                Listetak::IkkeOkt => t.avtalebrev_listetak_ikke_okt(),
                Listetak::Okt(dato) => t.avtalebrev_listetak_okt(t.dato_kort(dato)),
            },
        ]
    };
    Blokk::Tabell {
        tittel: String::new(),
        hode: vec![
            t.avtalebrev_part_fastlege(),
            t.avtalebrev_pasienter_antall(),
            t.avtalebrev_pasienter_spesialist(),
            t.avtalebrev_pasienter_supervisjon(),
            t.avtalebrev_pasienter_refusjon(),
            t.avtalebrev_pasienter_listetak(),
        ],
        rader: fastleger.iter().map(cells).collect(),
        hoyre: vec![1],
    }
}
