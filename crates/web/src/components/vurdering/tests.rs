use regelverk::introduksjonsavtale::soknad::{self, SoknadFakta};
use regelverk::regel::Regeldag;
use regelverk::tid::Dato;

use super::*;

const DAY: Dato = Dato::constant(2022, 3, 11);

fn verdicts(change: fn(&mut SoknadFakta)) -> Vec<Vurdering> {
    let mut fakta = SoknadFakta::unknown(DAY);
    change(&mut fakta);
    soknad::judge(&fakta, Regeldag::new(DAY).unwrap())
}

fn of<'a>(verdicts: &'a [Vurdering], id: &str) -> &'a Vurdering {
    verdicts.iter().find(|verdict| verdict.id().0 == id).unwrap()
}

#[test]
fn a_verdict_tells_outcome_in_words_and_gives_its_basis() {
    let all = verdicts(|fakta| fakta.pasientgrunnlag = Some(740));
    let html = vurdering(texts::nb(), of(&all, "IA-24"), Visning::default()).into_string();
    assert!(
        html.contains(r#"id="v-ia-24" data-utfall="ikke-oppfylt""#),
        "{html}"
    );
    assert!(
        html.contains(r#"<span class="ds-sr-only">Ikke oppfylt: </span>Pasientgrunnlaget er 740"#),
        "{html}"
    );
    assert!(html.contains("IA-24 · bør"), "{html}");
    assert!(html.contains("Pasientgrunnlag: 740"), "{html}");
    assert!(
        html.contains("Minst 800 pasienter, gjelder fra 1. januar 2022. Bekreftet."),
        "{html}"
    );
    assert!(html.contains("Tillegg til tildelingsbrev nr. 88"), "{html}");
    assert!(html.contains(r#"href="/regler/IA-24""#), "{html}");
    assert!(
        !html.contains("hj-merkelapp"),
        "a confirmed rule bears no tag: {html}"
    );
}

#[test]
fn an_interpretation_is_marked_as_one() {
    let early = Dato::constant(2021, 6, 1);
    let all = soknad::judge(&SoknadFakta::unknown(early), Regeldag::new(early).unwrap());
    let html = vurdering(texts::nb(), of(&all, "IA-01"), Visning::default()).into_string();
    assert_eq!(
        html.matches(r#"<span class="hj-merkelapp">Tolkning</span>"#)
            .count(),
        2,
        "{html}"
    );
}

#[test]
fn what_an_applicant_wrote_is_escaped() {
    let all = verdicts(|fakta| fakta.annet_allmennlegearbeid = Some("<img src=x onerror=alert(1)>".into()));
    let html = vurdering(texts::nb(), of(&all, "IA-06"), Visning::default()).into_string();
    assert!(!html.contains("<img"), "{html}");
    assert!(html.contains("&lt;img src=x"), "{html}");
}

#[test]
fn groups_and_counts_hold_every_verdict_once() {
    let all = verdicts(|fakta| fakta.pasientgrunnlag = Some(740));
    let html = grupper(texts::nb(), Level::H3, &all, "g").into_string();
    for verdict in &all {
        assert_eq!(
            html.matches(&format!("id=\"{}\"", anchor(verdict))).count(),
            1,
            "{}",
            verdict.id()
        );
    }
    assert!(
        html.contains(r#"id="g-ikke-oppfylt">Ikke oppfylt (1)<"#),
        "{html}"
    );
    assert!(
        html.find("g-ikke-oppfylt") < html.find("g-vurderes"),
        "what asks for something comes first"
    );
    let counts = telling(texts::nb(), &all).into_string();
    assert!(
        counts.contains("1 ikke oppfylt") && counts.contains("1 må vurderes"),
        "{counts}"
    );
    assert!(counts.contains("1 til opplysning"), "{counts}");
}

#[test]
fn ids_on_a_page_of_verdicts_are_unique() {
    let all = verdicts(|_| ());
    let html = grupper(texts::nb(), Level::H2, &all, "g").into_string();
    let mut ids: Vec<&str> = html
        .split(" id=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
