//! Where the terms come from: for each rule what its source says, where, and how sure that is.

use regelverk::introduksjonsavtale::{
    ia12_stillingsandel, ia13_minstetid, ia14_ramme, ia15_kalendergrense, ia18_uselektert, ia20_supervisjon,
    ia21_veileder, ia22_utdanningsplan, ia23_utstyr, ia24_pasientgrunnlag, ia26_listetak,
    ia27_annet_arbeid_avtale, ia28_parter, ia29_dato, ia30_tilknytning, ia31_alis, ia32_penger,
};
use regelverk::regel::Regel;
use regelverk::tid::Dato;
use texts::{Tekst, regel};

use crate::Blokk;

const TIME: &[&Regel] = &[
    &ia12_stillingsandel::REGEL,
    &ia13_minstetid::REGEL,
    &ia14_ramme::REGEL,
    &ia15_kalendergrense::REGEL,
    &ia29_dato::REGEL,
];

const PATIENTS: &[&Regel] = &[
    &ia28_parter::REGEL,
    &ia18_uselektert::REGEL,
    &ia24_pasientgrunnlag::REGEL,
    &ia26_listetak::REGEL,
];

const TRAINING: &[&Regel] = &[
    &ia20_supervisjon::REGEL,
    &ia21_veileder::REGEL,
    &ia22_utdanningsplan::REGEL,
];

const SURROUNDINGS: &[&Regel] = &[
    &ia23_utstyr::REGEL,
    &ia27_annet_arbeid_avtale::REGEL,
    &ia30_tilknytning::REGEL,
    &ia31_alis::REGEL,
    &ia32_penger::REGEL,
];

/// The sources of the terms, as the rules are on a day. Nothing before the first rulebook.
pub fn kilder(t: &Tekst, dag: Dato) -> Vec<Blokk> {
    let groups = [
        (t.avtalebrev_kilder_tid(), TIME),
        (t.avtalebrev_kilder_pasienter(), PATIENTS),
        (t.avtalebrev_kilder_opplaering(), TRAINING),
        (t.avtalebrev_kilder_rammer(), SURROUNDINGS),
    ];
    let found: Vec<Blokk> = groups
        .into_iter()
        .map(|(rubrikk, rules)| {
            (
                rubrikk,
                rules.iter().filter_map(|rule| row(t, rule, dag)).collect(),
            )
        })
        .filter(|(_, rader): &(_, Vec<_>)| !rader.is_empty())
        .map(|(rubrikk, rader)| Blokk::Hjemmel {
            rubrikk,
            setning: String::new(),
            rader,
        })
        .collect();
    if found.is_empty() {
        return found;
    }
    let intro = [
        Blokk::Overskrift(t.avtalebrev_kilder()),
        Blokk::Avsnitt(t.avtalebrev_kilder_forklaring(t.dato(dag))),
    ];
    intro.into_iter().chain(found).collect()
}

/// The rule, and what its source says with document, date, point and status.
fn row(t: &Tekst, rule: &Regel, dag: Dato) -> Option<(String, String)> {
    let versjon = rule.versjon_on(dag)?;
    let hjemmel = &versjon.hjemmel;
    let said = t.avtalebrev_kilde(
        regel::gjengivelse(t, rule.id, versjon.nummer),
        regel::henvisning(t, hjemmel),
        regel::status(t, hjemmel.status),
    );
    Some((rule.id.to_string(), said))
}
