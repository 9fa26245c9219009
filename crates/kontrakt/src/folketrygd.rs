//! `folketrygd`: what the agreements of a year cost the national insurance.

use helfo::folketrygd::{Anslag, AnslagFeil, RefusjonFeil};
use serde::Serialize;
use texts::Tekst;

use crate::vis::safe;

/// The appropriation that the number of places is proposed from when none is given: what was proposed for
/// introduction agreements in 2022, øre (S2).
pub const BEVILGNING_ORE: i64 = 3_270_000_000;

/// The answer. What cannot be estimated, since nobody worked in the year or the cost is not above zero, is null.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FolketrygdUt {
    avtaler: usize,
    arsverk_hundredeler: i128,
    lis_ore: i128,
    fastleger_endring_ore: i128,
    fastleger_utelatt: u64,
    kostnad_per_avtalearsverk_ore: Option<i128>,
    intervall_95_ore: Option<[i128; 2]>,
    kvoteforslag: KvoteforslagUt,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct KvoteforslagUt {
    bevilgning_ore: i64,
    antall: Option<i128>,
}

impl FolketrygdUt {
    /// The estimate, with what an appropriation would pay for.
    pub fn new(anslag: &Anslag, bevilgning_ore: i64) -> Self {
        Self {
            avtaler: anslag.bidrag.len(),
            arsverk_hundredeler: anslag.arsverk_hundredeler(),
            lis_ore: anslag.lis_ore(),
            fastleger_endring_ore: anslag.endring_ore(),
            fastleger_utelatt: anslag.utelatt,
            kostnad_per_avtalearsverk_ore: anslag.kostnad_ore(),
            intervall_95_ore: anslag.intervall_ore().map(|(low, high)| [low, high]),
            kvoteforslag: KvoteforslagUt {
                bevilgning_ore,
                antall: anslag.kvoteforslag(bevilgning_ore),
            },
        }
    }
}

/// Why a file of refunds is not read, in words.
pub fn file_sentence(feil: &RefusjonFeil, t: &Tekst) -> String {
    match feil {
        RefusjonFeil::Apne(_) => t.kravfil_apne(),
        RefusjonFeil::Ulesbar(why) => t.kravfil_ulesbar(safe(why)),
        RefusjonFeil::Kolonner(names) => {
            let names: Vec<String> = names.iter().map(|name| safe(name)).collect();
            t.refusjonsfil_kolonner(names.join(", "))
        }
        RefusjonFeil::FeilType(kolonne) => t.refusjonsfil_feil_type(*kolonne),
        RefusjonFeil::Verdi { rad, kolonne } => t.refusjonsfil_verdi(*kolonne, rad.to_string()),
        RefusjonFeil::Dobbel { rad } => t.refusjonsfil_dobbel(rad.to_string()),
        RefusjonFeil::ForStor => t.refusjonsfil_for_stor(),
    }
}

/// Why nothing can be estimated, in words.
pub fn sentence(feil: AnslagFeil, t: &Tekst) -> String {
    match feil {
        AnslagFeil::UtenTrend(maned) => t.refusjonsfil_uten_trend(maned.to_string()),
    }
}
