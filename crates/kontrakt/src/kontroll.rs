//! `kontroll`: what of a file of claims is not covered by an introduction agreement.

use helfo::kontroll::{KontrollFeil, Opptelling, Sum, Utfall};
use serde::Serialize;
use texts::Tekst;

use crate::vis::safe;

/// The answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KontrollUt {
    rader: u64,
    utfall: UtfallUt,
    ugyldige_rader: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct UtfallUt {
    ok: SumUt,
    ordinaer: SumUt,
    annet_grunnlag: SumUt,
    ingen_avtale: SumUt,
    utenfor_periode: SumUt,
    ikke_part: SumUt,
    permisjon: SumUt,
}

/// Rows and their money.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SumUt {
    antall: u64,
    belop_ore: i128,
}

impl From<Sum> for SumUt {
    fn from(sum: Sum) -> Self {
        Self {
            antall: sum.antall,
            belop_ore: sum.belop_ore,
        }
    }
}

impl From<&Opptelling> for KontrollUt {
    fn from(sum: &Opptelling) -> Self {
        let of = |utfall| sum.of(utfall).into();
        Self {
            rader: sum.rader(),
            utfall: UtfallUt {
                ok: of(Utfall::Ok),
                ordinaer: of(Utfall::Ordinaer),
                annet_grunnlag: of(Utfall::AnnetGrunnlag),
                ingen_avtale: of(Utfall::IngenAvtale),
                utenfor_periode: of(Utfall::UtenforPeriode),
                ikke_part: of(Utfall::IkkePart),
                permisjon: of(Utfall::Permisjon),
            },
            ugyldige_rader: sum.of(Utfall::Ugyldig).antall,
        }
    }
}

/// Why a file of claims is not checked, in words.
pub fn sentence(feil: &KontrollFeil, t: &Tekst) -> String {
    match feil {
        KontrollFeil::UkjenteKolonner(names) => {
            let names: Vec<String> = names.iter().map(|name| safe(name)).collect();
            t.kravfil_ukjente_kolonner(names.join(", "))
        }
        KontrollFeil::ManglendeKolonner(names) => t.kravfil_manglende_kolonner(names.join(", ")),
        KontrollFeil::DobbelKolonne(name) => t.kravfil_dobbel_kolonne(*name),
        KontrollFeil::FeilType {
            kolonne,
            ventet,
            fikk,
        } => t.kravfil_feil_type(safe(fikk), *kolonne, *ventet),
        KontrollFeil::Tom => t.kravfil_tom(),
        KontrollFeil::Linjeskift => t.kravfil_linjeskift(),
        KontrollFeil::Ulesbar(why) => t.kravfil_ulesbar(safe(why)),
        KontrollFeil::Endelse => t.kravfil_endelse(),
        KontrollFeil::Apne(_) => t.kravfil_apne(),
        KontrollFeil::Skriv(why) => t.kravfil_skriv(why.to_string()),
        KontrollFeil::Stoppet => t.kravfil_stoppet(),
    }
}
