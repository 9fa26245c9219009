//! One agreement: what is in force on a day, its amendments and its documents.

use regelverk::tid::{Dato, Tidspunkt};
use sak::avtale::endring::Stand as Endringsstand;
use sak::avtale::innhold::{Fastlege, Veileder};
use sak::avtale::{Avtale, Endring, Endringsslag, Forlop, Gjeldende, Inngatt};
use serde::Serialize;
use store::Dokument;
use texts::format::maskinlesbar;

use super::ut::{AvtaleUt, LegeUt, PartUt};
use crate::api::nokkel::Avtaleleser;

#[derive(Serialize)]
struct PermisjonUt {
    fra: Dato,
    til: Dato,
    arbeider: u16,
}

#[derive(Serialize)]
struct GjeldendeUt {
    stillingsandel: u16,
    permisjon: Option<PermisjonUt>,
    lis: LegeUt,
    fastleger: Vec<LegeUt>,
    veileder: LegeUt,
}

impl GjeldendeUt {
    fn new(leser: &Avtaleleser, avtale: &Avtale, on: &Gjeldende) -> Self {
        let Veileder { hpr, navn, .. } = &on.veileder;
        let fastlege = |one: &Fastlege| LegeUt::new(leser, one.hpr, one.navn.as_deref());
        Self {
            stillingsandel: on.stillingsandel,
            permisjon: on.permisjon.map(|leave| PermisjonUt {
                fra: leave.fra,
                til: leave.til,
                arbeider: leave.arbeider,
            }),
            lis: LegeUt::new(leser, Some(on.lis), avtale.navn(on.lis)),
            fastleger: on.fastleger.iter().map(fastlege).collect(),
            veileder: LegeUt::new(leser, *hpr, navn.as_deref()),
        }
    }
}

#[derive(Serialize)]
struct EndringUt {
    nr: u64,
    slag: &'static str,
    virkning: Option<Dato>,
    stand: &'static str,
    foreslatt: String,
    signert: Option<String>,
    parter: Vec<PartUt>,
}

impl EndringUt {
    fn new(leser: &Avtaleleser, avtale: &Avtale, inngatt: &Inngatt, endring: &Endring) -> Self {
        let (stand, signert): (_, Option<Tidspunkt>) = match &endring.stand {
            Endringsstand::Apen if endring.bygger_pa == inngatt.versjon => ("apen", None),
            Endringsstand::Apen => ("foreldet", None),
            Endringsstand::Virker { tidspunkt } => ("virker", Some(*tidspunkt)),
            Endringsstand::Trukket { .. } => ("trukket", None),
        };
        Self {
            nr: endring.nr,
            slag: kind(&endring.slag),
            virkning: endring.slag.virkning(&course_before(inngatt, endring)),
            stand,
            foreslatt: maskinlesbar(endring.foreslatt),
            signert: signert.map(maskinlesbar),
            parter: PartUt::all(leser, avtale, &endring.parter, &endring.signaturer),
        }
    }
}

/// The course that an amendment was proposed on top of.
fn course_before(inngatt: &Inngatt, endring: &Endring) -> Forlop {
    let mut forlop = Forlop::begin(&inngatt.vilkar, &inngatt.utfylt.innhold);
    let signed = inngatt.signed().into_iter();
    for earlier in signed.filter(|earlier| earlier.bygger_pa < endring.bygger_pa) {
        forlop.apply(earlier.nr, &earlier.slag);
    }
    forlop
}

/// The word of a kind of amendment; statutory leave and other is one kind.
const fn kind(slag: &Endringsslag) -> &'static str {
    match slag {
        Endringsslag::Andel { .. } => "andel",
        Endringsslag::Permisjon(_) => "permisjon",
        Endringsslag::FastlegeInn { .. } => "fastlege_inn",
        Endringsslag::FastlegeUt { .. } => "fastlege_ut",
        Endringsslag::Veileder { .. } => "veileder",
        Endringsslag::Avslutning { .. } => "avslutning",
        Endringsslag::Forlengelse { .. } => "forlengelse",
        Endringsslag::Rettelse { .. } => "rettelse",
    }
}

/// A document that is archived.
#[derive(Serialize)]
pub struct DokumentUt {
    endring: Option<u64>,
    nummer: String,
    sha256: String,
}

impl DokumentUt {
    /// Of the agreement (0), or of the amendment with this number.
    pub fn new(endring: u64, dokument: Dokument) -> Self {
        Self {
            endring: Some(endring).filter(|endring| *endring > 0),
            nummer: dokument.nummer,
            sha256: dokument.sha256,
        }
    }
}

/// One agreement, and what is in force on a day.
#[derive(Serialize)]
pub struct HelAvtaleUt {
    #[serde(flatten)]
    avtale: AvtaleUt,
    dato: Dato,
    gjeldende: Option<GjeldendeUt>,
    endringer: Vec<EndringUt>,
    dokumenter: Vec<DokumentUt>,
}

impl HelAvtaleUt {
    /// As `leser` sees it.
    pub fn new(
        shown: AvtaleUt,
        (avtale, leser): (&Avtale, &Avtaleleser),
        dato: Dato,
        dokumenter: Vec<DokumentUt>,
    ) -> Self {
        let inngatt = avtale.inngatt();
        let endringer = inngatt.map(|inngatt| {
            let all = inngatt.endringer.iter();
            all.map(|endring| EndringUt::new(leser, avtale, inngatt, endring))
                .collect()
        });
        Self {
            avtale: shown,
            dato,
            gjeldende: avtale.on(dato).map(|on| GjeldendeUt::new(leser, avtale, &on)),
            endringer: endringer.unwrap_or_default(),
            dokumenter,
        }
    }
}
