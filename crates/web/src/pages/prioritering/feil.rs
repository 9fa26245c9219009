//! Why a change is refused, in words.

use sak::prioritering::PrioriteringFeil;
use sak::soknad::sendt::LONGEST_REASON;
use texts::Tekst;

use super::prov::tall_of;
use crate::components::feilliste::Feil;

/// Why a change to the ranking was not made.
#[derive(Debug)]
pub enum Avvist {
    /// The command says no.
    Feil(PrioriteringFeil),
    /// The move to take back was not made, or is taken back already.
    IkkeFlyttet,
    /// The ranking waits for approval or is approved.
    Last,
}

impl std::fmt::Display for Avvist {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Feil(feil) => feil.fmt(f),
            Self::IkkeFlyttet => f.write_str("the place is not moved"),
            Self::Last => f.write_str("the ranking cannot be changed now"),
        }
    }
}

/// The error with the place on the page where it is put right.
pub fn worded(t: &Tekst, feil: &PrioriteringFeil) -> Feil {
    let (felt, tekst) = match feil {
        PrioriteringFeil::Begrunnelse => ("begrunnelse", t.prioritering_feil_begrunnelse()),
        PrioriteringFeil::UkjentPlass => ("plass", t.prioritering_feil_ukjent_plass()),
        PrioriteringFeil::Posisjon(last) => ("til", t.prioritering_feil_posisjon(tall_of(*last))),
        PrioriteringFeil::IngenLike => ("innhold", t.prioritering_feil_ingen_like()),
        PrioriteringFeil::Antall(count) => ("likt", t.prioritering_feil_antall(*count)),
        PrioriteringFeil::Uvurdert(count) => ("gjenstar", t.prioritering_feil_uvurdert(*count)),
        PrioriteringFeil::Uavgjort(count) => ("likt", t.prioritering_feil_uavgjort(*count)),
        PrioriteringFeil::ForFristen(frist) => ("gjenstar", t.prioritering_feil_for_fristen(t.dato(*frist))),
        PrioriteringFeil::Tom => ("gjenstar", t.prioritering_feil_uten_soknader()),
    };
    Feil {
        felt: felt.to_owned(),
        tekst,
    }
}

/// That there is nothing to take back.
pub fn not_moved(t: &Tekst) -> Feil {
    Feil {
        felt: "innhold".to_owned(),
        tekst: t.prioritering_feil_ikke_flyttet(),
    }
}

/// That a reason is too long to be kept; `None` if it is not.
pub fn too_long(t: &Tekst, begrunnelse: &str) -> Option<Feil> {
    let long = begrunnelse.chars().count() > LONGEST_REASON;
    long.then(|| Feil {
        felt: "begrunnelse".to_owned(),
        tekst: t.prioritering_feil_begrunnelse_lang(tall_of(LONGEST_REASON as u64)),
    })
}
