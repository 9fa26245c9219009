//! Every rule of an agreement fails and holds through the fields of the form.

use sak::aktor::{Aktor, Rolle};
use sak::avtale::{Part, Signert};
use store::Spor;

use super::*;

/// A rule, the step, the answers that change its verdict, and the mark that it gets then.
const CASES: [(u8, &str, Fields, &str); 22] = [
    (10, "lege", &[("lis1_fullfort", "2022-10-01")], "ikke-oppfylt"),
    (11, "lege", &[("ordning", "gammel")], "vurderes"),
    (12, "tid", &[("stillingsandel", "49,99")], "ikke-oppfylt"),
    (13, "tid", &[("til", "2022-12-31")], "ikke-oppfylt"),
    (
        14,
        "tid",
        &[("til", "2025-08-31"), ("stillingsandel", "100")],
        "ikke-oppfylt",
    ),
    (
        15,
        "tid",
        &[("til", "2027-01-01"), ("stillingsandel", "50")],
        "ikke-oppfylt",
    ),
    (18, "kontor", &[("uselektert", "nei")], "ikke-oppfylt"),
    (
        19,
        "arbeid",
        &[("annet_valg", "annet"), ("annet_arbeid", "Sykehjem, 20 %")],
        "vurderes",
    ),
    (
        20,
        "veiledning",
        &[("supervisjon_hele_perioden", "nei")],
        "ikke-oppfylt",
    ),
    (21, "veiledning", &[("veileder", "9144901")], "ikke-oppfylt"),
    (22, "veiledning", &[("laeringsmal_angitt", "nei")], "ikke-oppfylt"),
    (23, "kontor", &[("kontor_og_utstyr", "nei")], "ikke-oppfylt"),
    (24, "parter", &[("pasienter_1", "100")], "ikke-oppfylt"),
    (
        25,
        "parter",
        &[
            ("hpr_2", ""),
            ("navn_2", ""),
            ("spesialist_2", ""),
            ("trygderefusjon_2", ""),
            ("supervisjon_2", ""),
            ("pasienter_2", ""),
            ("listetak_2", "ukjent"),
        ],
        "ikke-oppfylt",
    ),
    (
        26,
        "parter",
        &[("listetak_1", "okt"), ("listetak_okt_1", "2022-12-01")],
        "ikke-oppfylt",
    ),
    (
        27,
        "arbeid",
        &[("annet_valg", "annet"), ("annet_arbeid", "")],
        "ikke-oppfylt",
    ),
    (28, "arbeid", &[("mal_brukt", "nei")], "ikke-oppfylt"),
    (29, "tid", &[("fra", "")], "info"),
    (30, "arbeid", &[("okonomi_avtalt", "nei")], "ikke-oppfylt"),
    (33, "parter", &[("supervisjon_1", "nei")], "ikke-oppfylt"),
    (34, "parter", &[("spesialist_1", "nei")], "ikke-oppfylt"),
    (35, "parter", &[("trygderefusjon_2", "nei")], "ikke-oppfylt"),
];

/// Rules that only inform have no other mark, however they come out; other work that there is none of concerns nobody.
fn when_content(rule: u8) -> &'static str {
    match rule {
        19 | 29 | 31 | 32 => "info",
        _ => "oppfylt",
    }
}

/// The mark of a rule on a page, and whether its legal basis stands with it.
fn mark(page: &str, rule: u8) -> &str {
    let id = format!("id=\"v-ia-{rule}\" data-utfall=\"");
    let mark = between(page, &id, "\"").unwrap_or_else(|| panic!("no IA-{rule} in {page}"));
    let block = between(page, &id, "</details>").unwrap();
    assert!(
        block.contains("hj-hjemmel") && block.contains(&format!("/regler/IA-{rule}")),
        "{block}"
    );
    mark
}

/// These answers instead of those of the same name.
fn with(fields: Fields, changed: Fields) -> Vec<(&'static str, &'static str)> {
    let same = |name: &str| changed.iter().any(|(other, _)| *other == name);
    let kept = fields.iter().filter(|(name, _)| !same(name));
    kept.chain(changed).copied().collect()
}

#[tokio::test]
async fn every_rule_fails_and_holds_through_the_form() {
    let (app, visitor, base) = begun().await;
    fill_in(&app, &visitor, &base).await;
    for (rule, step, changed, expected) in CASES {
        let at = (base.as_str(), step);
        let bad = autosave(&app, &visitor, at, &with(good(step), changed)).await;
        assert_eq!(bad.status, StatusCode::OK, "IA-{rule}: {}", bad.body);
        assert_eq!(mark(&bad.body, rule), expected, "IA-{rule}");
        let fine = autosave(&app, &visitor, at, good(step)).await;
        if rule == 28 {
            // Nobody shall read in a draft that all have signed.
            assert!(!fine.body.contains("id=\"v-ia-28\""), "{}", fine.body);
        } else {
            assert_eq!(mark(&fine.body, rule), when_content(rule), "IA-{rule}");
        }
    }
    for (step, rule) in [("lege", 31), ("arbeid", 32)] {
        let page = app.get_as(&visitor, &format!("{base}/{step}")).await.body;
        assert_eq!(mark(&page, rule), "info");
    }
}

/// Signs an agreement for all its parties.
async fn enter_into(app: &TestApp, base: &str) {
    let Avtale::TilSignering(waits) = app.store.avtale(id_of(base)).await.unwrap().unwrap().avtale else {
        panic!("it does not wait for signatures");
    };
    for part in waits.parter() {
        let doctor = part.hpr();
        let aktor = Aktor {
            id: format!("{part:?}"),
            navn: "Oppdiktet".into(),
            rolle: if doctor.is_some() {
                Rolle::Lege
            } else {
                Rolle::Kommune
            },
            kommune: Some(waits.felles.kommune.clone()).filter(|_| part == Part::Kommune),
            hpr: doctor,
        };
        let (avtrykk, now) = (waits.avtrykk.clone(), app.now());
        let spor = Spor { aktor: &aktor, now };
        let done = app
            .store
            .change_avtale(id_of(base), &|_, _| Vec::new(), spor, |avtale, around| {
                let Avtale::TilSignering(waits) = avtale else {
                    panic!("signed already");
                };
                let (signed, hendelse) = waits.sign((part, &avtrykk), &aktor, around, now)?;
                let avtale = match signed {
                    Signert::Venter(waits) => Avtale::TilSignering(waits),
                    Signert::Inngatt(inngatt) => Avtale::Inngatt(inngatt),
                };
                Ok::<_, sak::avtale::SignerFeil>((avtale, vec![hendelse]))
            });
        done.await.unwrap();
    }
}

#[tokio::test]
async fn agreements_under_the_place_and_of_the_doctor_meet() {
    let (app, visitor, place) = accepted().await;
    let first = begin(&app, &visitor, &place).await;
    fill_in(&app, &visitor, &first).await;
    let short = [
        ("fra", "2022-09-01"),
        ("til", "2023-08-31"),
        ("stillingsandel", "62,5"),
    ];
    save(&app, &visitor, (&first, "tid"), &short).await;
    assert_eq!(
        send(&app, &visitor, &first, &[]).await.status,
        StatusCode::SEE_OTHER
    );
    enter_into(&app, &first).await;
    let second = begin(&app, &visitor, &place).await;
    fill_in(&app, &visitor, &second).await;
    let at = (second.as_str(), "tid");
    let same_days = autosave(&app, &visitor, at, good("tid")).await.body;
    assert_eq!(mark(&same_days, 16), "ikke-oppfylt");
    assert_eq!(mark(&same_days, 17), "ikke-oppfylt");
    let later = [
        ("fra", "2023-09-01"),
        ("til", "2024-08-31"),
        ("stillingsandel", "62,5"),
    ];
    let later = autosave(&app, &visitor, at, &later).await.body;
    assert_eq!((mark(&later, 16), mark(&later, 17)), ("oppfylt", "oppfylt"));
}
