//! The one table of all rules. Ids are never reused; a retired rule stays.

use crate::introduksjonsavtale::{
    ia01_utdanningsvirksomhet, ia02_en_soknad, ia03_frist, ia04_uten_kandidat, ia05_formal,
    ia06_annet_arbeid_oppgitt, ia07_perioder, ia10_tiltredelse, ia11_ordning, ia12_stillingsandel,
    ia13_minstetid, ia14_ramme, ia15_kalendergrense, ia16_overlapp, ia17_en_avtale, ia18_uselektert,
    ia19_annet_arbeid, ia20_supervisjon, ia21_veileder, ia22_utdanningsplan, ia23_utstyr,
    ia24_pasientgrunnlag, ia25_fastlege, ia26_listetak, ia27_annet_arbeid_avtale, ia28_parter, ia29_dato,
    ia30_tilknytning, ia31_alis, ia32_penger, ia33_supervisjon_fastlege, ia34_veileder_fastlege,
    ia35_refusjon, ia40_ingen_klagerett, ia41_prioritering, ia42_refusjonsrett,
};
use crate::regel::Regel;

/// Every rule, in the order of their ids.
pub static ALL: &[&Regel] = &[
    &ia01_utdanningsvirksomhet::REGEL,
    &ia02_en_soknad::REGEL,
    &ia03_frist::REGEL,
    &ia04_uten_kandidat::REGEL,
    &ia05_formal::REGEL,
    &ia06_annet_arbeid_oppgitt::REGEL,
    &ia07_perioder::REGEL,
    &ia10_tiltredelse::REGEL,
    &ia11_ordning::REGEL,
    &ia12_stillingsandel::REGEL,
    &ia13_minstetid::REGEL,
    &ia14_ramme::REGEL,
    &ia15_kalendergrense::REGEL,
    &ia16_overlapp::REGEL,
    &ia17_en_avtale::REGEL,
    &ia18_uselektert::REGEL,
    &ia19_annet_arbeid::REGEL,
    &ia20_supervisjon::REGEL,
    &ia21_veileder::REGEL,
    &ia22_utdanningsplan::REGEL,
    &ia23_utstyr::REGEL,
    &ia24_pasientgrunnlag::REGEL,
    &ia25_fastlege::REGEL,
    &ia26_listetak::REGEL,
    &ia27_annet_arbeid_avtale::REGEL,
    &ia28_parter::REGEL,
    &ia29_dato::REGEL,
    &ia30_tilknytning::REGEL,
    &ia31_alis::REGEL,
    &ia32_penger::REGEL,
    &ia33_supervisjon_fastlege::REGEL,
    &ia34_veileder_fastlege::REGEL,
    &ia35_refusjon::REGEL,
    &ia40_ingen_klagerett::REGEL,
    &ia41_prioritering::REGEL,
    &ia42_refusjonsrett::REGEL,
];

/// The rule with this id, written as `IA-24`.
pub fn find(id: &str) -> Option<&'static Regel> {
    ALL.iter().copied().find(|regel| regel.id.0 == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parameter;
    use crate::regel::FIRST_RULEBOOK;

    #[test]
    fn ids_are_in_order_and_used_once() {
        assert!(ALL.is_sorted_by(|first, second| first.id < second.id));
    }

    #[test]
    fn every_rule_is_in_force_from_the_first_rulebook_without_a_gap() {
        for regel in ALL {
            assert_eq!(regel.versjoner[0].fra, FIRST_RULEBOOK, "{}", regel.id);
            assert!(
                regel
                    .versjoner
                    .is_sorted_by(|a, b| a.fra < b.fra && a.nummer + 1 == b.nummer),
                "{}",
                regel.id
            );
            assert_eq!(regel.versjoner[0].nummer, 1, "{}", regel.id);
            assert!(
                regel
                    .versjoner
                    .iter()
                    .all(|versjon| !versjon.hjemmel.punkt.is_empty()),
                "{}",
                regel.id
            );
        }
    }

    #[test]
    fn every_parameter_that_a_rule_names_exists() {
        let known: Vec<&str> = parameter::all().iter().map(|(name, _, _)| *name).collect();
        for regel in ALL {
            for name in regel.parametere {
                assert!(
                    known.contains(name),
                    "{} reads {name}, which has no file",
                    regel.id
                );
            }
        }
    }
}
