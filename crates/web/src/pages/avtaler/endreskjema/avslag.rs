//! Why an amendment is not proposed or signed, in words.

use regelverk::regel::RegelId;
use regelverk::vurdering::Vurdering;
use sak::avtale::{EndringFeil, Regelfeil};
use texts::Tekst;

use super::{ANDEL, ARBEIDER, FRA, HPR, SISTE, Skjemaslag, TIL};
use crate::pages::sporsmal::Hindring;

impl Skjemaslag {
    /// A refusal in words, beside the field that can be put right where there is one.
    pub fn refused(self, t: &Tekst, feil: &EndringFeil) -> Hindring {
        let said = letters::avtale::feil::endring(t, feil);
        let day = match self {
            Self::Avslutning | Self::Forlengelse => SISTE,
            _ => FRA,
        };
        match feil {
            EndringFeil::Registrert(last) => Hindring::Felt(day, t.avtaler_registrert(t.dato(*last))),
            EndringFeil::Utenfor | EndringFeil::Overlapp(_) | EndringFeil::UtenFastlege(_) => {
                Hindring::Felt(day, said)
            }
            EndringFeil::Rekkefolge => Hindring::Felt(TIL, said),
            EndringFeil::Andel if self == Self::Andel => Hindring::Felt(ANDEL, said),
            EndringFeil::Andel => Hindring::Felt(ARBEIDER, said),
            EndringFeil::AlleredePart(_) | EndringFeil::IkkePart(_) => Hindring::Felt(HPR, said),
            _ => stopped(t, feil),
        }
    }
}

/// A refusal in words, with the rules that are in the way.
pub fn stopped(t: &Tekst, feil: &EndringFeil) -> Hindring {
    let said = letters::avtale::feil::endring(t, feil);
    match feil {
        EndringFeil::Tid(brudd) => {
            let mut rules: Vec<RegelId> = brudd.iter().map(|one| one.regel).collect();
            rules.dedup();
            Hindring::Regler(said, rules)
        }
        EndringFeil::Regler(Regelfeil::Stoppet(verdicts)) => {
            Hindring::Regler(said, verdicts.iter().map(Vurdering::id).collect())
        }
        _ => Hindring::Last(said),
    }
}
