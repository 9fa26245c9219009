//! Where the terms come from: for each rule what its source says, where, and how sure that is.

use regelverk::hjemmel::{Dokument, Status};
use regelverk::introduksjonsavtale::{
    ia12_stillingsandel, ia13_minstetid, ia14_ramme, ia15_kalendergrense, ia18_uselektert, ia20_supervisjon,
    ia21_veileder, ia22_utdanningsplan, ia23_utstyr, ia24_pasientgrunnlag, ia26_listetak,
    ia27_annet_arbeid_avtale, ia28_parter, ia29_dato, ia30_tilknytning, ia31_alis, ia32_penger,
};
use regelverk::regel::{Regel, Versjon};
use regelverk::tid::Dato;
use texts::{Tekst, regel};

use crate::Blokk;

/// The rules that the terms follow, in the order of the text.
const RULES: &[&Regel] = &[
    &ia28_parter::REGEL,
    &ia12_stillingsandel::REGEL,
    &ia29_dato::REGEL,
    &ia27_annet_arbeid_avtale::REGEL,
    &ia18_uselektert::REGEL,
    &ia24_pasientgrunnlag::REGEL,
    &ia26_listetak::REGEL,
    &ia20_supervisjon::REGEL,
    &ia21_veileder::REGEL,
    &ia22_utdanningsplan::REGEL,
    &ia23_utstyr::REGEL,
    &ia30_tilknytning::REGEL,
    &ia32_penger::REGEL,
    &ia31_alis::REGEL,
    &ia13_minstetid::REGEL,
    &ia14_ramme::REGEL,
    &ia15_kalendergrense::REGEL,
];

/// The sources of the terms as the rules are on a day, each document by itself. Nothing before the first rulebook.
pub fn kilder(t: &Tekst, dag: Dato) -> Vec<Blokk> {
    let versions = RULES
        .iter()
        .filter_map(|rule| Some((*rule, rule.versjon_on(dag)?)));
    let versions: Vec<(&Regel, &Versjon)> = versions.collect();
    if versions.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Blokk::Overskrift(t.avtalebrev_kilder()),
        Blokk::Avsnitt(t.avtalebrev_kilder_forklaring(t.dato(dag))),
    ];
    // The newest letter first: most terms follow it.
    for dokument in Dokument::ALL.into_iter().rev() {
        let of = versions
            .iter()
            .filter(|(_, versjon)| versjon.hjemmel.dokument == dokument);
        let rader: Vec<(String, String)> = of.map(|(rule, versjon)| row(t, rule, versjon)).collect();
        if !rader.is_empty() {
            blocks.push(Blokk::Hjemmel {
                rubrikk: t
                    .avtalebrev_kilder_dokument(regel::datering(t, dokument), regel::dokument(t, dokument)),
                setning: String::new(),
                rader,
            });
        }
    }
    blocks
}

/// The rule; what its source says and at which point, and how sure that is unless it is confirmed.
fn row(t: &Tekst, rule: &Regel, versjon: &Versjon) -> (String, String) {
    let hjemmel = &versjon.hjemmel;
    let (said, point) = (
        regel::gjengivelse(t, rule.id, versjon.nummer),
        regel::punkt(t, hjemmel),
    );
    let said = match hjemmel.status {
        Status::Bekreftet => t.avtalebrev_kilde(said, point),
        open => t.avtalebrev_kilde_apen(said, point, regel::status(t, open)),
    };
    (rule.id.to_string(), said)
}
