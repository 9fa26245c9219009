//! The one table of all rules. Ids are never reused; a retired rule stays.

use crate::introduksjonsavtale::{
    ia01_utdanningsvirksomhet, ia02_en_soknad, ia03_frist, ia04_uten_kandidat, ia05_formal,
    ia06_annet_arbeid_oppgitt, ia07_perioder, ia24_pasientgrunnlag, ia40_ingen_klagerett, ia41_prioritering,
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
    &ia24_pasientgrunnlag::REGEL,
    &ia40_ingen_klagerett::REGEL,
    &ia41_prioritering::REGEL,
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
