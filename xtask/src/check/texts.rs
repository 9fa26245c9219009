//! Texts whose ids are made from the names of rules, facts and values: exactly those that are needed. And
//! no other text that nothing asks for.

use std::collections::HashSet;

use regelverk::hjemmel::{Dokument, Status};
use regelverk::introduksjonsavtale::avtale::{self, AvtaleFakta, Ordning, Tilknytning};
use regelverk::introduksjonsavtale::ia41_prioritering::{self, SupplerendeFakta, TildelingFakta};
use regelverk::introduksjonsavtale::ia42_refusjonsrett::{self, Refusjonsfakta};
use regelverk::introduksjonsavtale::soknad::{self, SoknadFakta, Utdanningsvirksomhet};
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::regel::{Art, FIRST_RULEBOOK, Regeldag};
use regelverk::vurdering::Utfall;
use regelverk::{parameter, register, sporsmal};

use super::differences;
use crate::{TaskError, workspace};

/// What a fact says in a word where it would else be a date.
const NO_DAY: [&str; 2] = ["listetak_okt-ingen", "brudd_fra-ingen"];

/// Families that may leave ids out, each checked by the crate that owns it.
const OPTIONAL: [&str; 1] = ["overskrift"];

/// What is missing or left over.
pub fn check() -> Result<Vec<String>, TaskError> {
    let families = families();
    let mut faults = Vec::new();
    for (family, expected) in &families {
        let beginning = format!("{family}-");
        let found = texts::IDER.iter().filter(|id| id.starts_with(&beginning));
        let found: Vec<String> = found.map(|id| (*id).to_owned()).collect();
        faults.extend(differences(&format!("{family}.ftl"), expected, &found));
    }
    faults.extend(unused(&families)?);
    Ok(faults)
}

/// Every family with the ids that it must have.
fn families() -> Vec<(&'static str, Vec<String>)> {
    let of = |family: &'static str, keys: Vec<String>| {
        let ids = keys.into_iter().map(|key| format!("{family}-{key}")).collect();
        (family, ids)
    };
    let with = |words: &[&str], parts: &[&str]| {
        let pairs = words
            .iter()
            .flat_map(|word| parts.iter().map(move |part| format!("{word}{part}")));
        pairs.collect::<Vec<_>>()
    };
    let parameters: Vec<&str> = parameter::all().iter().map(|(name, ..)| *name).collect();
    let documents = Dokument::ALL.map(|dokument| dokument.code().to_lowercase());
    let documents: Vec<&str> = documents.iter().map(String::as_str).collect();
    let statuses = Status::ALL.map(Status::word);
    let outcomes = [
        Utfall::Oppfylt,
        Utfall::IkkeOppfylt,
        Utfall::ManglerOpplysninger,
        Utfall::MaVurderes,
        Utfall::GjelderIkke,
    ];
    let kinds = Art::ALL.map(Art::word);
    let criteria = Kriterium::DEFAULT_ORDER.map(Kriterium::word);
    vec![
        of("regel", rule_keys()),
        of("faktum", fact_keys()),
        of("utfall", with(&outcomes.map(Utfall::word), &[""])),
        of("art", with(&kinds, &["", "-betydning"])),
        of("status", with(&statuses, &["", "-betydning"])),
        of("dokument", with(&documents, &["-navn", "-dato", "-avsender"])),
        of("parameter", with(&parameters, &["", "-verdi", "-beskrivelse"])),
        of("sporsmal", question_keys()),
        of("kriterium", with(&criteria, &["", "-forklaring"])),
    ]
}

/// Title, a paraphrase of each version and a sentence for each explanation.
fn rule_keys() -> Vec<String> {
    let mut keys = Vec::new();
    for regel in register::ALL {
        let key = regel.tekstnokkel();
        keys.push(format!("{key}-tittel"));
        let versions = regel.versjoner.iter();
        keys.extend(versions.map(|versjon| format!("{key}-gjengivelse-{}", versjon.nummer)));
        let explanations = regel.forklaringer.iter();
        keys.extend(explanations.map(|forklaring| format!("{key}-{forklaring}")));
    }
    keys
}

/// All that each question to the ministry says: so nothing that is open lacks its question.
fn question_keys() -> Vec<String> {
    let parts = |kode: String| texts::sporsmal::DELER.map(|part| format!("{kode}-{part}"));
    sporsmal::all()
        .iter()
        .flat_map(|question| parts(question.kode()))
        .collect()
}

/// Every fact that a verdict can carry, and the words that a fact can be.
fn fact_keys() -> Vec<String> {
    let mut keys: Vec<String> = NO_DAY.map(str::to_owned).to_vec();
    if let Some(dag) = Regeldag::new(FIRST_RULEBOOK) {
        let mut verdicts = soknad::judge(&SoknadFakta::unknown(FIRST_RULEBOOK), dag);
        let fakta = TildelingFakta {
            rangert: 1,
            innenfor: 1,
            kvote: 1,
        };
        verdicts.push(ia41_prioritering::judge(fakta, dag));
        let late = SupplerendeFakta {
            rangert: 1,
            innenfor: 0,
            foran: 0,
            kvote: 1,
        };
        verdicts.push(ia41_prioritering::judge_supplerende(late, dag));
        let day = Refusjonsfakta {
            har_avtale: true,
            avtale_den_dagen: true,
            full_permisjon: false,
            liste_med: false,
        };
        verdicts.push(ia42_refusjonsrett::judge(day, dag));
        verdicts.extend(avtale::judge(&AvtaleFakta::unknown(FIRST_RULEBOOK), dag));
        let facts = verdicts.iter().flat_map(|verdict| verdict.fakta());
        keys.extend(facts.map(|(name, _)| (*name).to_owned()));
    }
    let words = Utdanningsvirksomhet::ALL.iter();
    keys.extend(words.map(|status| format!("utdanningsvirksomhet-{}", status.word())));
    keys.extend(Ordning::ALL.map(|ordning| format!("ordning-{}", ordning.word())));
    keys.extend(Tilknytning::ALL.map(|tilknytning| format!("tilknytning-{}", tilknytning.word())));
    keys.sort();
    keys.dedup();
    keys
}

/// Texts outside the families that no source file asks for: neither by method, nor by id, nor by the
/// beginning of an id that is put together, nor from another text.
fn unused(families: &[(&'static str, Vec<String>)]) -> Result<Vec<String>, TaskError> {
    let mut sources = String::new();
    for directory in ["crates", "e2e", "xtask"] {
        for file in workspace::files(directory, &[".rs", ".ftl"])? {
            sources += &workspace::read(file)?;
        }
    }
    let of_family = |id: &str| {
        let names = families.iter().map(|(family, _)| *family).chain(OPTIONAL);
        names
            .into_iter()
            .any(|family| id.starts_with(&format!("{family}-")))
    };
    let named = Named::of(&sources);
    let left = texts::IDER
        .iter()
        .filter(|id| !of_family(id))
        .filter(|id| !named.asks_for(id));
    Ok(left.map(|id| format!("texts: nothing asks for {id}")).collect())
}

/// The four ways to ask for a text.
#[derive(PartialEq, Eq, Hash)]
enum Way {
    /// `t.side_tittel(`
    Method,
    /// `"side-tittel"`
    Id,
    /// `"side-maned-{`, the beginning of an id that is put together.
    Beginning,
    /// `{ side-tittel }` or `{ side-tittel ->`, from another text.
    Text,
}

/// What source files ask for, and how.
struct Named<'a>(HashSet<(Way, &'a str)>);

impl<'a> Named<'a> {
    fn of(sources: &'a str) -> Self {
        let mut named = HashSet::new();
        let mut place = 0;
        let ends = |c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '-');
        for word in sources.split(ends) {
            let (before, after) = (&sources[..place], &sources[place + word.len()..]);
            let way = if before.ends_with('.') && after.starts_with('(') {
                Some(Way::Method)
            } else if before.ends_with('"') && after.starts_with('"') {
                Some(Way::Id)
            } else if before.ends_with('"') && after.starts_with('{') {
                Some(Way::Beginning)
            } else if before.ends_with("{ ") && (after.starts_with(" }") || after.starts_with(" ->")) {
                Some(Way::Text)
            } else {
                None
            };
            named.extend(way.map(|way| (way, word)));
            place += word.len() + after.chars().next().map_or(0, char::len_utf8);
        }
        Self(named)
    }

    fn asks_for(&self, id: &str) -> bool {
        let method = id.replace('-', "_").to_lowercase();
        self.0.contains(&(Way::Method, method.as_str()))
            || self.0.contains(&(Way::Id, id))
            || self.0.contains(&(Way::Text, id))
            || id
                .match_indices('-')
                .any(|(at, _)| self.0.contains(&(Way::Beginning, &id[..=at])))
    }
}

#[cfg(test)]
mod tests {
    use super::Named;

    fn is_asked_for(id: &str, source: &str) -> bool {
        Named::of(source).asks_for(id)
    }

    #[test]
    fn a_text_is_asked_for_in_four_ways() {
        assert!(is_asked_for("side-tittel", "t.side_tittel()"));
        assert!(is_asked_for("side-tittel", "t.get(\"side-tittel\", &[])"));
        assert!(is_asked_for("side-maned-1", "format!(\"side-maned-{month}\")"));
        assert!(is_asked_for("side-tittel", "side-a = Om { side-tittel }"));
        assert!(!is_asked_for(
            "side-tittel",
            "t.side_tittel_lang() side-tittel = Tittel"
        ));
    }
}
