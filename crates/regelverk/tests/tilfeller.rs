//! The cases that case workers can read: one Markdown file per rule under `tilfeller/`, facts in the columns
//! and the verdict beside them. Each row is held against the rule.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use regelverk::introduksjonsavtale::avtale::AvtaleFakta;
use regelverk::introduksjonsavtale::soknad::{self, SoknadFakta};
use regelverk::regel::{FIRST_RULEBOOK, Gjelder, Regel, Regeldag};
use regelverk::register;
use regelverk::vurdering::Vurdering;

#[path = "tilfeller/avtale.rs"]
mod avtale;
#[path = "tilfeller/dom.rs"]
mod dom;
#[path = "tilfeller/tabell.rs"]
mod tabell;

use tabell::Rad;

/// The files by name (`ia24`), with their text.
fn filer() -> BTreeMap<String, String> {
    let mappe = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tilfeller/introduksjonsavtale");
    let oppforinger = std::fs::read_dir(mappe).unwrap();
    let stier = oppforinger.map(|oppforing| oppforing.unwrap().path());
    stier
        .map(|sti| {
            assert_eq!(sti.extension().unwrap(), "md", "{}", sti.display());
            let navn = sti.file_stem().unwrap().to_string_lossy().into_owned();
            (navn, std::fs::read_to_string(&sti).unwrap())
        })
        .collect()
}

/// `ia24` for `IA-24`.
fn filnavn(regel: &Regel) -> String {
    regel.tekstnokkel().replace('-', "")
}

/// Every row of a rule's file with the verdict on it.
fn vurdert(regel: &'static Regel) -> Vec<(Rad, Vurdering)> {
    let navn = filnavn(regel);
    let tekst = &filer()[&navn];
    let rader = tabell::rader(&format!("{navn}.md"), tekst);
    let vurder = |rad: Rad| {
        let vurdering = dom::vurder(regel, &rad);
        (rad, vurdering)
    };
    rader.into_iter().map(vurder).collect()
}

#[test]
fn every_rule_has_a_file_and_every_file_a_rule() {
    let ventet: BTreeSet<String> = register::ALL.iter().map(|regel| filnavn(regel)).collect();
    let fikk: BTreeSet<String> = filer().into_keys().collect();
    assert_eq!(fikk, ventet);
    for (navn, tekst) in filer() {
        let id = format!("# {}-{}: ", &navn[..2].to_uppercase(), &navn[2..]);
        assert!(tekst.starts_with(&id), "{navn}.md does not begin with «{id}»");
    }
}

#[test]
fn every_case_holds() {
    let mut avvik = Vec::new();
    for regel in register::ALL {
        let vurdert = vurdert(regel);
        assert!(!vurdert.is_empty(), "{} has no case", regel.id);
        for (rad, vurdering) in vurdert {
            let navn = rad.get("tilfelle").unwrap_or_default();
            assert!(!navn.is_empty(), "{}: the case has no name", rad.sted);
            let funn = dom::avvik(&rad, &vurdering);
            avvik.extend(funn.iter().map(|funn| format!("{} ({navn}): {funn}", rad.sted)));
        }
    }
    assert!(avvik.is_empty(), "\n{}\n", avvik.join("\n"));
}

#[test]
fn every_explanation_and_every_version_is_reached_by_a_case() {
    for regel in register::ALL {
        let vurdert = vurdert(regel);
        let brukt: BTreeSet<&str> = vurdert.iter().map(|(_, v)| v.forklaring()).collect();
        let ventet: BTreeSet<&str> = regel.forklaringer.iter().copied().collect();
        assert_eq!(brukt, ventet, "{}: explanations", regel.id);
        let brukt: BTreeSet<u32> = vurdert.iter().map(|(_, v)| v.versjon().nummer).collect();
        let ventet: BTreeSet<u32> = regel.versjoner.iter().map(|versjon| versjon.nummer).collect();
        assert_eq!(brukt, ventet, "{}: versions", regel.id);
    }
}

#[test]
fn the_parameters_that_a_rule_names_are_those_that_it_reads() {
    for regel in register::ALL {
        for (rad, vurdering) in vurdert(regel) {
            let brukt: Vec<&str> = vurdering.parametere().iter().map(|brukt| brukt.navn).collect();
            assert_eq!(brukt, regel.parametere, "{}", rad.sted);
        }
    }
}

#[test]
fn an_application_is_judged_by_every_rule_for_applications_in_order() {
    let dag = Regeldag::new(FIRST_RULEBOOK).unwrap();
    let verdicts = soknad::judge(&SoknadFakta::unknown(FIRST_RULEBOOK), dag);
    assert_every_rule(Gjelder::Soknad, &verdicts);
}

#[test]
fn an_agreement_is_judged_by_every_rule_for_agreements_in_order() {
    let dag = Regeldag::new(FIRST_RULEBOOK).unwrap();
    let verdicts = regelverk::introduksjonsavtale::avtale::judge(&AvtaleFakta::unknown(FIRST_RULEBOOK), dag);
    assert_every_rule(Gjelder::Avtale, &verdicts);
}

fn assert_every_rule(gjelder: Gjelder, verdicts: &[Vurdering]) {
    let fikk: Vec<_> = verdicts.iter().map(Vurdering::id).collect();
    let rules = register::ALL
        .iter()
        .filter(|regel| regel.gjelder.contains(&gjelder));
    let ventet: Vec<_> = rules.map(|regel| regel.id).collect();
    assert_eq!(fikk, ventet);
}

#[test]
fn there_is_no_rulebook_the_day_before_the_first() {
    let dagen_for = FIRST_RULEBOOK.plus_days(-1).unwrap();
    assert_eq!(dagen_for.to_string(), "2020-10-26");
    assert_eq!(Regeldag::new(dagen_for), None);
    assert!(Regeldag::new(FIRST_RULEBOOK).is_some());
}
