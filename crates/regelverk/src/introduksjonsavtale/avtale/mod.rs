//! The facts of an agreement, and all that the rules say of them.

mod fakta;

pub use fakta::{
    AvtaleFakta, Fastlege, Lis, Listetak, Ordning, Signert, Tilknytning, Utdanningsplan, Veileder,
};

use super::{
    ia10_tiltredelse, ia11_ordning, ia12_stillingsandel, ia13_minstetid, ia14_ramme, ia15_kalendergrense,
    ia16_overlapp, ia17_en_avtale, ia18_uselektert, ia19_annet_arbeid, ia20_supervisjon, ia21_veileder,
    ia22_utdanningsplan, ia23_utstyr, ia24_pasientgrunnlag, ia25_fastlege, ia26_listetak,
    ia27_annet_arbeid_avtale, ia28_parter, ia29_dato, ia30_tilknytning, ia31_alis, ia32_penger,
    ia33_supervisjon_fastlege, ia34_veileder_fastlege, ia35_refusjon, varighet::Plan,
};
use crate::regel::Regeldag;
use crate::tid::Dato;
use crate::vurdering::{Faktum, Vurdering};

/// The first day of a breach as a fact; "ingen" if there is none.
pub(in crate::introduksjonsavtale) fn first_day(day: Option<Dato>) -> Faktum {
    day.map_or_else(|| "ingen".into(), Faktum::Dato)
}

/// Whether a text says that there is no other work.
pub(in crate::introduksjonsavtale) fn is_none(arbeid: &str) -> bool {
    arbeid.trim().to_lowercase() == "ingen"
}

/// How many are known to be so.
pub(in crate::introduksjonsavtale) fn count_yes(svar: &[Option<bool>]) -> u64 {
    svar.iter().filter(|svar| **svar == Some(true)).count() as u64
}

/// Every rule that is judged on an agreement, in the order of their ids. `dag` chooses versions and
/// parameters.
pub fn judge(fakta: &AvtaleFakta, dag: Regeldag) -> Vec<Vurdering> {
    vec![
        ia10_tiltredelse::judge(fakta, dag),
        ia11_ordning::judge(fakta, dag),
        ia12_stillingsandel::judge(fakta, dag),
        ia13_minstetid::judge(fakta, dag),
        ia14_ramme::judge(fakta, dag),
        ia15_kalendergrense::judge(fakta, dag),
        ia16_overlapp::judge(fakta, dag),
        ia17_en_avtale::judge(fakta, dag),
        ia18_uselektert::judge(fakta, dag),
        ia19_annet_arbeid::judge(fakta, dag),
        ia20_supervisjon::judge(fakta, dag),
        ia21_veileder::judge(fakta, dag),
        ia22_utdanningsplan::judge(fakta, dag),
        ia23_utstyr::judge(fakta, dag),
        ia24_pasientgrunnlag::judge_avtale(fakta, dag),
        ia25_fastlege::judge(fakta, dag),
        ia26_listetak::judge(fakta, dag),
        ia27_annet_arbeid_avtale::judge(fakta, dag),
        ia28_parter::judge(fakta, dag),
        ia29_dato::judge(fakta, dag),
        ia30_tilknytning::judge(fakta, dag),
        ia31_alis::judge(fakta, dag),
        ia32_penger::judge(fakta, dag),
        ia33_supervisjon_fastlege::judge(fakta, dag),
        ia34_veileder_fastlege::judge(fakta, dag),
        ia35_refusjon::judge(fakta, dag),
    ]
}

/// The rules of time on all agreements under a place as they are planned: frame, calendar, one after the other.
pub fn judge_plan(plan: &Plan, dag: Regeldag) -> Vec<Vurdering> {
    vec![
        ia14_ramme::judge_plan(plan, dag),
        ia15_kalendergrense::judge_plan(plan, dag),
        ia16_overlapp::judge_plan(plan, dag),
    ]
}
