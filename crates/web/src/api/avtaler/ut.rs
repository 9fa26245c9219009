//! An agreement of a list. Of people nothing is written but here.

use regelverk::introduksjonsavtale::varighet::Andel;
use regelverk::tid::Dato;
use sak::avtale::{Avtale, Forlop, Inngatt, Part, Signatur};
use sak::id::{AvtaleId, Hpr, KvoteplassId, SoknadId};
use serde::Serialize;
use store::Avtalesak;
use texts::format::maskinlesbar;

use crate::api::nokkel::Avtaleleser;
use crate::pages::avtaler::stand::Stand;

#[derive(Serialize)]
struct AndelUt {
    fra: Dato,
    stillingsandel: u16,
}

/// A doctor: number and name, both null to a key that does not know people.
#[derive(Serialize)]
pub struct LegeUt {
    hpr: Option<Hpr>,
    navn: Option<String>,
}

impl LegeUt {
    /// As the key shows them.
    pub fn new(leser: &Avtaleleser, hpr: Option<Hpr>, navn: Option<&str>) -> Self {
        let knows = leser.knows_people();
        Self {
            hpr: hpr.filter(|_| knows),
            navn: navn.filter(|_| knows).map(str::to_owned),
        }
    }
}

/// A party, and when it signed.
#[derive(Serialize)]
pub struct PartUt {
    rolle: &'static str,
    #[serde(flatten)]
    lege: LegeUt,
    signert: Option<String>,
}

impl PartUt {
    /// These parties of a text with these signatures.
    pub fn all(leser: &Avtaleleser, avtale: &Avtale, parter: &[Part], signaturer: &[Signatur]) -> Vec<Self> {
        let signed = |part: Part| signaturer.iter().find(|signatur| signatur.part == part);
        let shown = |part: &Part| Self {
            rolle: match part {
                Part::Kommune => "kommune",
                Part::Lis(_) => "lis",
                Part::Fastlege(_) => "fastlege",
            },
            lege: LegeUt::new(leser, part.hpr(), part.hpr().and_then(|hpr| avtale.navn(hpr))),
            signert: signed(*part).map(|signatur| maskinlesbar(signatur.tidspunkt)),
        };
        parter.iter().map(shown).collect()
    }
}

/// An agreement of a list.
#[derive(Serialize)]
pub struct AvtaleUt {
    id: AvtaleId,
    nummer: u64,
    plass: KvoteplassId,
    soknad: SoknadId,
    kommune: String,
    ramme: u64,
    stand: &'static str,
    fra: Option<Dato>,
    til: Option<Dato>,
    refusjon_fra: Option<Dato>,
    andeler: Vec<AndelUt>,
    signert: Option<String>,
    parter: Vec<PartUt>,
}

impl AvtaleUt {
    /// As `leser` sees it today.
    pub fn new(sak: &Avtalesak, leser: &Avtaleleser, today: Dato) -> Self {
        let (avtale, felles) = (&sak.avtale, sak.avtale.felles());
        let innhold = &avtale.utfylt().innhold;
        let inngatt = avtale.inngatt();
        let forlop = inngatt.map(Inngatt::forlop);
        let (parter, signaturer) = parties(avtale);
        Self {
            id: felles.id,
            nummer: sak.nummer,
            plass: felles.plass,
            soknad: felles.soknad,
            kommune: felles.kommune.to_string(),
            ramme: felles.ramme,
            stand: Stand::of(avtale, today).word(),
            fra: innhold.fra,
            til: forlop.as_ref().map(|forlop| forlop.til).or(innhold.til),
            refusjon_fra: inngatt.map(Inngatt::refusjon_fra),
            andeler: shares(avtale, forlop.as_ref()),
            signert: inngatt.map(|inngatt| maskinlesbar(inngatt.inngatt)),
            parter: PartUt::all(leser, avtale, &parter, signaturer),
        }
    }
}

/// The shares as they are now, in order of day; those of the text while nobody is bound by it.
fn shares(avtale: &Avtale, forlop: Option<&Forlop>) -> Vec<AndelUt> {
    let shown = |andel: &Andel| AndelUt {
        fra: andel.fra,
        stillingsandel: andel.stillingsandel,
    };
    if let Some(forlop) = forlop {
        let within = forlop.andeler.iter().filter(|andel| andel.fra <= forlop.til);
        return within.map(shown).collect();
    }
    let innhold = &avtale.utfylt().innhold;
    let known = innhold.fra.zip(innhold.stillingsandel);
    let share = |(fra, stillingsandel)| AndelUt { fra, stillingsandel };
    known.map(share).into_iter().collect()
}

/// The parties of the text, as far as they are known, and the signatures under it.
fn parties(avtale: &Avtale) -> (Vec<Part>, &[Signatur]) {
    match avtale {
        Avtale::TilSignering(venter) => (venter.parter(), &venter.signaturer),
        Avtale::Inngatt(inngatt) => (inngatt.vilkar.parter(), &inngatt.signaturer),
        Avtale::Avsluttet(over) => (over.inngatt.vilkar.parter(), &over.inngatt.signaturer),
        Avtale::Utkast(_) => (named(avtale), &[]),
        Avtale::Kansellert(over) => (named(avtale), &over.signaturer),
    }
}

fn named(avtale: &Avtale) -> Vec<Part> {
    let innhold = &avtale.utfylt().innhold;
    let fastleger = innhold.fastleger.iter().filter_map(|one| one.hpr);
    let lis = innhold.lis.hpr.map(Part::Lis);
    let doctors = lis.into_iter().chain(fastleger.map(Part::Fastlege));
    [Part::Kommune].into_iter().chain(doctors).collect()
}
