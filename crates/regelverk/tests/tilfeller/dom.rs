//! From one row of a table to a verdict, and what the row expects of it.

use regelverk::introduksjonsavtale::soknad::{SoknadFakta, Utdanningsvirksomhet};
use regelverk::introduksjonsavtale::{
    avtale, ia40_ingen_klagerett, ia41_prioritering, ia42_refusjonsrett, soknad,
};
use regelverk::regel::{Gjelder, Regel, Regeldag};
use regelverk::tid::Dato;
use regelverk::vurdering::{Faktum, Vurdering};

use crate::tabell::Rad;

/// Columns that are neither facts nor parameters.
const ANDRE: [&str; 7] = [
    "foran",
    "tilfelle",
    "regeldag",
    "utfall",
    "forklaring",
    "avgjorende",
    "versjon",
];

/// A cell for a fact that does not matter, whatever it is.
const UTEN_BETYDNING: &str = "–";

/// Judges the row. The day that chooses the rules is `regeldag`, or `dato` without it.
pub fn vurder(regel: &Regel, rad: &Rad) -> Vurdering {
    let kolonne = if rad.get("dato").is_some() {
        "dato"
    } else {
        "vurderingsdato"
    };
    let dato = dato(rad, kolonne);
    let dag = rad.get("regeldag").map_or(dato, |_| self::dato(rad, "regeldag"));
    let dag = Regeldag::new(dag).unwrap_or_else(|| panic!("{}: no rulebook that day", rad.sted));
    let of = |verdicts: Vec<Vurdering>| {
        let found = verdicts.into_iter().find(|vurdering| vurdering.id() == regel.id);
        found.unwrap_or_else(|| panic!("{} is not judged", regel.id))
    };
    let is_application = rad.get("pasienter").is_none();
    match regel.gjelder {
        [Gjelder::Soknad, ..] if is_application => of(soknad::judge(&soknadsfakta(rad, dato), dag)),
        [.., Gjelder::Avtale] => of(avtale::judge(&crate::avtale::fakta(rad, dato), dag)),
        [Gjelder::Vedtak] => ia40_ingen_klagerett::judge(dag),
        [Gjelder::Refusjon] => refusjon(rad, dag),
        [Gjelder::Tildeling] => {
            let tall = |kolonne| tall(rad, kolonne).unwrap();
            if rad.get("foran").is_some() {
                let fakta = ia41_prioritering::SupplerendeFakta {
                    rangert: tall("rangert"),
                    innenfor: tall("innenfor"),
                    foran: tall("foran"),
                    kvote: tall("rundens_kvote"),
                };
                return ia41_prioritering::judge_supplerende(fakta, dag);
            }
            let fakta = ia41_prioritering::TildelingFakta {
                rangert: tall("rangert"),
                innenfor: tall("innenfor"),
                kvote: tall("rundens_kvote"),
            };
            ia41_prioritering::judge(fakta, dag)
        }
        other => panic!("{}: no case can be made for {other:?}", regel.id),
    }
}

/// Refund right on a day. What does not matter is tried both ways.
fn refusjon(rad: &Rad, dag: Regeldag) -> Vurdering {
    let judge = |other: bool| {
        let svar = |kolonne: &str| match rad.get(kolonne) {
            Some(UTEN_BETYDNING) => other,
            svar => ja_nei(rad, svar.unwrap_or_default()),
        };
        let fakta = ia42_refusjonsrett::Refusjonsfakta {
            har_avtale: svar("har_avtale"),
            avtale_den_dagen: svar("avtale_den_dagen"),
            full_permisjon: svar("full_permisjon"),
            liste_med: svar("liste_med"),
        };
        ia42_refusjonsrett::judge(fakta, dag)
    };
    let vurdering = judge(false);
    assert_eq!(vurdering, judge(true), "{}: it matters", rad.sted);
    vurdering
}

/// Everything in the row that the verdict does not bear out.
pub fn avvik(rad: &Rad, vurdering: &Vurdering) -> Vec<String> {
    let mut avvik = Vec::new();
    let mut krev = |navn: &str, ventet: &str, fikk: &str| {
        if ventet != fikk {
            avvik.push(format!("{navn} is {fikk}, the table says {ventet}"));
        }
    };
    let foldet = rad.get("utfall").map(foldet).unwrap_or_default();
    krev("utfall", &foldet, vurdering.utfall().word());
    krev(
        "forklaring",
        rad.get("forklaring").unwrap_or_default(),
        vurdering.forklaring(),
    );
    let avgjorende = if vurdering.is_decisive() { "ja" } else { "nei" };
    krev(
        "avgjorende",
        rad.get("avgjorende").unwrap_or_default(),
        avgjorende,
    );
    let versjon = vurdering.versjon().nummer.to_string();
    krev("versjon", rad.get("versjon").unwrap_or_default(), &versjon);

    // Facts and values stand in the row exactly as the verdict carries them: no column that does not
    // matter, and nothing that matters without a column.
    for (navn, faktum) in vurdering.fakta() {
        krev(
            navn,
            rad.get(navn).unwrap_or("(no column)"),
            &vist(faktum, rad.get(navn)),
        );
    }
    for brukt in vurdering.parametere() {
        let verdi = brukt.verdi.storrelse().to_string();
        krev(brukt.navn, rad.get(brukt.navn).unwrap_or("(no column)"), &verdi);
    }
    for (kolonne, celle) in rad.celler() {
        let brukt = celle == UTEN_BETYDNING
            || vurdering.faktum(kolonne).is_some()
            || vurdering.parametere().iter().any(|brukt| brukt.navn == kolonne);
        let input = ANDRE.contains(&kolonne) || crate::avtale::INN.contains(&kolonne);
        if !brukt && kolonne != "dato" && !input {
            avvik.push(format!("the column {kolonne} is not known to the rule"));
        }
    }
    avvik
}

/// A fact as a cell shows it. Texts are compared without the blanks around them.
fn vist(faktum: &Faktum, celle: Option<&str>) -> String {
    match faktum {
        Faktum::Ukjent => "ukjent".to_owned(),
        Faktum::JaNei(svar) => if *svar { "ja" } else { "nei" }.to_owned(),
        Faktum::Tall(tall) => tall.to_string(),
        Faktum::Dato(dato) => dato.to_string(),
        Faktum::Tekst(tekst) => match celle.and_then(sitat) {
            Some(innhold) if innhold.trim() == tekst => format!("«{innhold}»"),
            Some(_) => format!("«{tekst}»"),
            None => tekst.clone(),
        },
    }
}

/// `ikke oppfylt` and `må vurderes` as the contract writes them.
fn foldet(ord: &str) -> String {
    ord.replace(' ', "_").replace('å', "a")
}

fn soknadsfakta(rad: &Rad, dato: Dato) -> SoknadFakta {
    SoknadFakta {
        dato,
        utdanningsvirksomhet: kjent(rad, "utdanningsvirksomhet")
            .map(|ord| Utdanningsvirksomhet::from_word(ord).unwrap_or_else(|| panic!("{}: {ord}", rad.sted))),
        antall: tall(rad, "antall"),
        antall_hovedformal: tall(rad, "antall_hovedformal"),
        tidligere_soknader_i_fristrunden: tall(rad, "tidligere_soknader_i_fristrunden"),
        frist: kjent(rad, "frist").map(|_| self::dato(rad, "frist")),
        lopende: kjent(rad, "lopende").map(|svar| ja_nei(rad, svar)),
        ledige_plasser: tall(rad, "ledige_plasser"),
        perioder: tall(rad, "perioder"),
        stillingsandel: None,
        annet_allmennlegearbeid: kjent(rad, "annet_allmennlegearbeid").map(|celle| {
            let innhold = sitat(celle).unwrap_or_else(|| panic!("{}: «» lacks", rad.sted));
            innhold.to_owned()
        }),
        pasientgrunnlag: tall(rad, "pasientgrunnlag"),
    }
}

/// Yes or no.
pub fn ja_nei(rad: &Rad, svar: &str) -> bool {
    match svar {
        "ja" => true,
        "nei" => false,
        _ => panic!("{}: {svar} is neither ja nor nei", rad.sted),
    }
}

/// A cell that is there and not `ukjent`.
pub fn kjent<'a>(rad: &'a Rad, kolonne: &str) -> Option<&'a str> {
    rad.get(kolonne).filter(|celle| *celle != "ukjent")
}

/// A number.
pub fn tall(rad: &Rad, kolonne: &str) -> Option<u64> {
    kjent(rad, kolonne).map(|celle| {
        celle
            .parse()
            .unwrap_or_else(|_| panic!("{}: {kolonne} is no number: {celle}", rad.sted))
    })
}

/// A date.
pub fn dato(rad: &Rad, kolonne: &str) -> Dato {
    let celle = rad.get(kolonne).unwrap_or_default();
    Dato::parse(celle).unwrap_or_else(|| panic!("{}: {kolonne} is no date: {celle}", rad.sted))
}

/// What stands between quotation marks.
pub fn sitat(celle: &str) -> Option<&str> {
    celle.strip_prefix('«')?.strip_suffix('»')
}
