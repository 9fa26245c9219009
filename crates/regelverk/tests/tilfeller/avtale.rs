//! From one row of a table to the facts of an agreement.

use regelverk::introduksjonsavtale::avtale::{
    AvtaleFakta, Fastlege, Lis, Listetak, Ordning, Signert, Tilknytning, Utdanningsplan, Veileder,
};
use regelverk::introduksjonsavtale::varighet::Avtaleplan;
use regelverk::tid::Dato;

use crate::dom::{dato, ja_nei, kjent, sitat, tall};
use crate::tabell::Rad;

/// Columns that hold what a verdict counts or compares, and does not carry as a fact: an answer for each GP,
/// and the other agreements under the place.
pub const INN: [&str; 9] = [
    "pasienter",
    "supervisjon",
    "spesialist",
    "trygderefusjon",
    "inngatt",
    "okning",
    "fastlege_hpr",
    "veileder_hpr",
    "andre",
];

/// The facts of a row. What has no column is unknown.
pub fn fakta(rad: &Rad, dag: Dato) -> AvtaleFakta {
    let day = |kolonne: &str| kjent(rad, kolonne).map(|_| dato(rad, kolonne));
    let answer = |kolonne: &str| kjent(rad, kolonne).map(|svar| ja_nei(rad, svar));
    AvtaleFakta {
        dato: dag,
        fra: day("fra"),
        til: day("til"),
        stillingsandel: tall(rad, "stillingsandel").map(|andel| u16::try_from(andel).unwrap()),
        lis: Lis {
            lis1_fullfort: day("lis1_fullfort"),
            turnus_fullfort: day("turnus_fullfort"),
            autorisert_eos_sveits: answer("autorisert_eos_sveits"),
            lis_start: day("lis_start"),
            ordning: kjent(rad, "ordning").map(|ord| one_of(rad, ord, &Ordning::ALL, Ordning::word)),
            andre_aktive_introduksjonsavtaler: tall(rad, "andre_aktive_introduksjonsavtaler"),
        },
        fastleger: fastleger(rad),
        veileder: Veileder {
            hpr: tall(rad, "veileder_hpr"),
            spesialist: answer("veileder_spesialist"),
        },
        supervisjon_hele_perioden: answer("supervisjon_hele_perioden"),
        utdanningsplan: Utdanningsplan {
            kontoret_er_laeringsarena: answer("kontoret_er_laeringsarena"),
            laeringsmal_angitt: answer("laeringsmal_angitt"),
            veiledning_beskrevet: answer("veiledning_beskrevet"),
        },
        kontor_og_utstyr: answer("kontor_og_utstyr"),
        uselektert: answer("uselektert"),
        oppfolging_over_tid: answer("oppfolging_over_tid"),
        annet_allmennlegearbeid: kjent(rad, "annet_allmennlegearbeid").map(|celle| {
            sitat(celle)
                .unwrap_or_else(|| panic!("{}: «» lacks", rad.sted))
                .to_owned()
        }),
        tilknytning: kjent(rad, "tilknytning")
            .map(|ord| one_of(rad, ord, &Tilknytning::ALL, Tilknytning::word)),
        okonomi_avtalt: answer("okonomi_avtalt"),
        knyttet_til_alis_avtale: answer("knyttet_til_alis_avtale"),
        signert: Signert {
            kommune: answer("signert_kommune"),
            lis: answer("signert_lis"),
            fastleger: answer("signert_fastleger"),
        },
        mal_brukt: answer("mal_brukt"),
        andre_avtaler: andre(rad),
    }
}

fn one_of<T: Copy>(rad: &Rad, ord: &str, all: &[T], word: fn(T) -> &'static str) -> T {
    let found = all.iter().copied().find(|one| word(*one) == ord);
    found.unwrap_or_else(|| panic!("{}: {ord} is no such word", rad.sted))
}

/// The GPs, from the columns with an answer for each of them, or else from their number.
fn fastleger(rad: &Rad) -> Option<Vec<Fastlege>> {
    let lists = INN[..7]
        .iter()
        .filter_map(|kolonne| Some((*kolonne, rad.get(kolonne)?)));
    let lists: Vec<(&str, &str)> = lists.collect();
    let Some((_, first)) = lists.first() else {
        let antall = tall(rad, "fastleger")?;
        return Some((0..antall).map(|_| Fastlege::default()).collect());
    };
    if *first == "ikke oppgitt" {
        return None;
    }
    let count = elements(first).len();
    let mut fastleger = vec![Fastlege::default(); count];
    for (kolonne, celle) in lists {
        let answers = elements(celle);
        assert_eq!(answers.len(), count, "{}: {kolonne}", rad.sted);
        for (fastlege, svar) in fastleger.iter_mut().zip(answers) {
            set(rad, fastlege, kolonne, svar);
        }
    }
    Some(fastleger)
}

fn elements(celle: &str) -> Vec<&str> {
    if celle == "ingen" {
        Vec::new()
    } else {
        celle.split(", ").collect()
    }
}

fn set(rad: &Rad, fastlege: &mut Fastlege, kolonne: &str, svar: &str) {
    let known = (svar != "ukjent").then_some(svar);
    let number = || known.map(|svar| svar.parse().unwrap_or_else(|_| panic!("{}: {svar}", rad.sted)));
    let answer = || known.map(|svar| ja_nei(rad, svar));
    let day = |svar: &str| Dato::parse(svar).unwrap_or_else(|| panic!("{}: {svar}", rad.sted));
    match kolonne {
        "pasienter" => fastlege.pasienter = number(),
        "supervisjon" => fastlege.supervisjon = answer(),
        "spesialist" => fastlege.spesialist = answer(),
        "trygderefusjon" => fastlege.trygderefusjon = answer(),
        "inngatt" => fastlege.inngatt = known.map(day),
        "fastlege_hpr" => fastlege.hpr = number(),
        _ => {
            fastlege.listetak = match svar {
                "ukjent" => Listetak::Ukjent,
                "nei" => Listetak::IkkeOkt,
                svar => Listetak::Okt(day(svar)),
            }
        }
    }
}

/// `2022-03-01 til 2022-08-31 i 10000`, several with a comma between them.
fn andre(rad: &Rad) -> Vec<Avtaleplan> {
    let one = |text: &str| {
        let parts: Vec<&str> = text.split(' ').collect();
        let [fra, "til", til, "i", andel] = parts[..] else {
            panic!("{}: {text} is no agreement", rad.sted)
        };
        let day = |text: &str| Dato::parse(text).unwrap_or_else(|| panic!("{}: {text}", rad.sted));
        Avtaleplan::constant("B".to_owned(), day(fra), day(til), andel.parse().unwrap())
    };
    rad.get("andre")
        .map(elements)
        .unwrap_or_default()
        .into_iter()
        .map(one)
        .collect()
}
