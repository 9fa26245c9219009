//! `vurder introduksjonsavtale`: the facts of an agreement.
//!
//! Only `dato` is required. Any other field may be absent or null, and is then *unknown*, but for two: a
//! `listetak_okt` that is null was not raised, and without `ramme` the agreement is alone under its place.

use regelverk::introduksjonsavtale::avtale::{
    AvtaleFakta, Fastlege, Lis, Listetak, Ordning, Signert, Tilknytning, Utdanningsplan, Veileder,
};
use regelverk::introduksjonsavtale::varighet::Avtaleplan;
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;

use crate::feil::{Feil, FeilSlag};
use crate::json::{self, At, Objekt};
use crate::varighet;

const FELTER: &[&str] = &[
    "dato",
    "signert_dato",
    "fra",
    "til",
    "stillingsandel",
    "lis",
    "fastleger",
    "veileder",
    "supervisjon_hele_perioden",
    "utdanningsplan",
    "kontor_og_utstyr",
    "uselektert",
    "oppfolging_over_tid",
    "annet_allmennlegearbeid",
    "tilknytning",
    "okonomi_avtalt",
    "knyttet_til_alis_avtale",
    "signert",
    "mal_brukt",
    "ramme",
];
const LIS_FELTER: &[&str] = &[
    "lis1_fullfort",
    "turnus_fullfort",
    "autorisert_eos_sveits",
    "lis_start",
    "ordning",
    "andre_aktive_introduksjonsavtaler",
];
const FASTLEGE_FELTER: &[&str] = &[
    "hpr",
    "spesialist",
    "trygderefusjon",
    "supervisjon",
    "pasienter",
    "inngatt",
    "listetak_okt",
];
const VEILEDER_FELTER: &[&str] = &["hpr", "spesialist"];
const UTDANNINGSPLAN_FELTER: &[&str] = &[
    "kontoret_er_laeringsarena",
    "laeringsmal_angitt",
    "veiledning_beskrevet",
];
const SIGNERT_FELTER: &[&str] = &["kommune", "lis", "fastleger"];
const ORDNING: &[(&str, Ordning)] = &[
    (Ordning::Ny.word(), Ordning::Ny),
    (Ordning::Gammel.word(), Ordning::Gammel),
];
const TILKNYTNING: &[(&str, Tilknytning)] = &[
    (Tilknytning::Ansatt.word(), Tilknytning::Ansatt),
    (
        Tilknytning::Naeringsdrivende.word(),
        Tilknytning::Naeringsdrivende,
    ),
];

/// What was asked: the facts, and the day whose rules judge them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AvtaleInn {
    /// The facts.
    pub fakta: AvtaleFakta,
    /// The day of signing, or of assessment.
    pub dag: Regeldag,
}

/// Reads the body.
///
/// # Errors
/// One line: where and what.
pub fn read(bytes: &[u8]) -> Result<AvtaleInn, Feil> {
    let node = json::read(bytes)?;
    let object = At::root(&node).object(FELTER)?;
    let at = object.required("dato")?;
    let dato = at.date()?;
    let at = object.nullable("signert_dato").unwrap_or(at);
    let dag = Regeldag::new(at.date()?).ok_or_else(|| at.error(FeilSlag::ForRegelverket))?;
    let answer = |key| object.maybe(key, |at| at.boolean());
    let (fra, til) = period(&object)?;
    let fakta = AvtaleFakta {
        dato,
        fra,
        til,
        stillingsandel: object.maybe("stillingsandel", |at| at.share())?,
        lis: object.maybe("lis", |at| lis(&at))?.unwrap_or_default(),
        fastleger: object.maybe("fastleger", |at| at.items()?.map(|at| fastlege(&at)).collect())?,
        veileder: object.maybe("veileder", |at| veileder(&at))?.unwrap_or_default(),
        supervisjon_hele_perioden: answer("supervisjon_hele_perioden")?,
        utdanningsplan: object
            .maybe("utdanningsplan", |at| utdanningsplan(&at))?
            .unwrap_or_default(),
        kontor_og_utstyr: answer("kontor_og_utstyr")?,
        uselektert: answer("uselektert")?,
        oppfolging_over_tid: answer("oppfolging_over_tid")?,
        annet_allmennlegearbeid: object
            .maybe("annet_allmennlegearbeid", |at| at.text().map(str::to_owned))?,
        tilknytning: object.maybe("tilknytning", |at| at.word(TILKNYTNING))?,
        okonomi_avtalt: answer("okonomi_avtalt")?,
        knyttet_til_alis_avtale: answer("knyttet_til_alis_avtale")?,
        signert: object.maybe("signert", |at| signert(&at))?.unwrap_or_default(),
        mal_brukt: answer("mal_brukt")?,
        andre_avtaler: object.maybe("ramme", |at| ramme(&at, fra))?.unwrap_or_default(),
    };
    Ok(AvtaleInn { fakta, dag })
}

fn period(object: &Objekt<'_, '_>) -> Result<(Option<Dato>, Option<Dato>), Feil> {
    let fra = object.maybe("fra", |at| at.date())?;
    let til = object.maybe("til", |at| match fra {
        Some(fra) => varighet::not_before(&at, fra),
        None => at.date(),
    })?;
    Ok((fra, til))
}

fn lis(at: &At<'_, '_>) -> Result<Lis, Feil> {
    let object = at.object(LIS_FELTER)?;
    Ok(Lis {
        lis1_fullfort: object.maybe("lis1_fullfort", |at| at.date())?,
        turnus_fullfort: object.maybe("turnus_fullfort", |at| at.date())?,
        autorisert_eos_sveits: object.maybe("autorisert_eos_sveits", |at| at.boolean())?,
        lis_start: object.maybe("lis_start", |at| at.date())?,
        ordning: object.maybe("ordning", |at| at.word(ORDNING))?,
        andre_aktive_introduksjonsavtaler: object
            .maybe("andre_aktive_introduksjonsavtaler", |at| at.number())?,
    })
}

fn fastlege(at: &At<'_, '_>) -> Result<Fastlege, Feil> {
    let object = at.object(FASTLEGE_FELTER)?;
    let listetak = match object.optional("listetak_okt") {
        None => Listetak::Ukjent,
        Some(_) => object
            .maybe("listetak_okt", |at| at.date())?
            .map_or(Listetak::IkkeOkt, Listetak::Okt),
    };
    Ok(Fastlege {
        hpr: object.maybe("hpr", |at| at.number())?,
        spesialist: object.maybe("spesialist", |at| at.boolean())?,
        trygderefusjon: object.maybe("trygderefusjon", |at| at.boolean())?,
        supervisjon: object.maybe("supervisjon", |at| at.boolean())?,
        pasienter: object.maybe("pasienter", |at| at.number())?,
        inngatt: object.maybe("inngatt", |at| at.date())?,
        listetak,
    })
}

fn veileder(at: &At<'_, '_>) -> Result<Veileder, Feil> {
    let object = at.object(VEILEDER_FELTER)?;
    Ok(Veileder {
        hpr: object.maybe("hpr", |at| at.number())?,
        spesialist: object.maybe("spesialist", |at| at.boolean())?,
    })
}

fn utdanningsplan(at: &At<'_, '_>) -> Result<Utdanningsplan, Feil> {
    let object = at.object(UTDANNINGSPLAN_FELTER)?;
    let answer = |key| object.maybe(key, |at| at.boolean());
    Ok(Utdanningsplan {
        kontoret_er_laeringsarena: answer("kontoret_er_laeringsarena")?,
        laeringsmal_angitt: answer("laeringsmal_angitt")?,
        veiledning_beskrevet: answer("veiledning_beskrevet")?,
    })
}

fn signert(at: &At<'_, '_>) -> Result<Signert, Feil> {
    let object = at.object(SIGNERT_FELTER)?;
    let answer = |key| object.maybe(key, |at| at.boolean());
    Ok(Signert {
        kommune: answer("kommune")?,
        lis: answer("lis")?,
        fastleger: answer("fastleger")?,
    })
}

/// The other agreements under the place. The frame begins with the earliest of them and this one; while nobody
/// knows when this one begins, it may be the earliest.
fn ramme(at: &At<'_, '_>, own: Option<Dato>) -> Result<Vec<Avtaleplan>, Feil> {
    let object = at.object(varighet::FELTER)?;
    let start = object.required("fra")?;
    let fra = start.date()?;
    let andre = varighet::agreements(&object.required("avtaler")?)?;
    if let Some(first) = andre.iter().map(|avtale| avtale.fra).min() {
        let dato = own.map_or(first, |own| own.min(first));
        if fra > dato || (own.is_some() && fra < dato) {
            return Err(start.error(FeilSlag::SkalVaere { dato }));
        }
    }
    Ok(andre)
}
