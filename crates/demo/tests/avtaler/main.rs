//! The life of the agreements: the known figure, and that everything that can happen does.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;
mod situasjoner;
mod verden;

use std::collections::BTreeSet;

use common::{ids, store};
use demo::{START_AVTALER, START_AVTALER_2023, Stand};
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Part, Ramme};
use sak::kvoteplass::{PlassTilstand, Returgrunn};
use situasjoner::situations;
use store::Store;
use verden::Verden;

/// Names, and all else that somebody wrote.
fn texts_of(verden: &Verden) -> (BTreeSet<String>, Vec<String>) {
    let (mut names, mut texts) = (BTreeSet::new(), Vec::new());
    for one in verden.inngatte() {
        let innhold = &one.utfylt.innhold;
        names.extend(innhold.lis.navn.clone());
        names.extend(
            one.forlop()
                .fastleger
                .into_iter()
                .filter_map(|days| days.fastlege.navn),
        );
        names.extend(one.forlop().veiledere.into_iter().filter_map(|(_, one)| one.navn));
        texts.extend(innhold.annet_allmennlegearbeid.clone());
        texts.extend(innhold.legekontor.iter().map(|kontor| kontor.navn.clone()));
        texts.extend(one.utfylt.begrunnelser.values().cloned());
        texts.extend(one.utfylt.epost.values().cloned());
    }
    let reports = verden.over().filter_map(|over| over.rapport.as_ref());
    texts.extend(reports.filter_map(|rapport| rapport.svar.erfaring.clone()));
    let steps = verden.plasser.iter().flat_map(|plass| &plass.steg);
    texts.extend(steps.filter_map(|steg| steg.begrunnelse.clone()));
    texts.extend(names.iter().cloned());
    (names, texts)
}

fn nobody_is_real(verden: &Verden) {
    let (names, texts) = texts_of(verden);
    let say_what_they_do = ["Lis", "Fastlege", "Veileder"];
    for name in names {
        let says = name.split(' ').any(|word| say_what_they_do.contains(&word));
        assert!(says, "{name}");
    }
    for text in texts {
        let longest = text.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
        assert!(longest < Some(11), "{text}");
    }
    let doctors = verden.avtaler.iter().flat_map(Avtale::leger);
    for (hpr, _) in doctors {
        assert!((990_000_000..=999_999_999).contains(&hpr.number()), "{hpr}");
    }
}

fn no_rule_of_time_is_broken(verden: &Verden) {
    for plass in &verden.plasser {
        let under = verden.under(plass.id);
        for nummer in [1, 2] {
            if let Some(ramme) = Ramme::of(&under, nummer, Medregnet::Planlagte) {
                assert_eq!(ramme.brudd(), [], "{} {}", plass.kommune, plass.plass);
            }
        }
    }
}

async fn those_who_log_in_have_agreements(store: &Store) {
    let own = async |id: &str| {
        let lege = store.bruker(id).await.unwrap().unwrap();
        store.avtaler_for_lege(lege.hpr.unwrap()).await.unwrap()
    };
    for id in [
        demo::DEMO_LIS,
        demo::DEMO_FASTLEGE_1,
        demo::DEMO_FASTLEGE_2,
        demo::DEMO_NESTE_LIS,
    ] {
        assert!(
            own(id).await.iter().any(|sak| sak.avtale.inngatt().is_some()),
            "{id}"
        );
    }
    let waits = own(demo::DEMO_LIS_SOM_VENTER).await;
    let waits = waits.iter().any(|sak| match &sak.avtale {
        Avtale::TilSignering(one) => one.missing().iter().any(|part| matches!(part, Part::Lis(_))),
        _ => false,
    });
    assert!(waits);
}

#[tokio::test]
async fn in_august_2023_the_known_number_of_places_is_in_use_and_several_are_returned() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    demo::fill(&store, texts::nb(), Stand::Avtaler2023, &ids())
        .await
        .unwrap();
    assert_eq!(store.plasser_i_bruk(START_AVTALER_2023).await.unwrap(), 34);
    let status = store.kvotestatus(65).await.unwrap();
    assert!(status.tildelt > 34 && status.tildelt <= 65);
    let verden = Verden::read(&store).await;
    let returned = verden
        .plasser
        .iter()
        .filter(|plass| plass.tilstand == PlassTilstand::Returnert);
    assert_eq!(returned.count(), 9);
    no_rule_of_time_is_broken(&verden);
    store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn until_november_2026_everything_that_can_happen_happens() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(&folder).await;
    demo::fill(&store, texts::nb(), Stand::Avtaler, &ids())
        .await
        .unwrap();
    // What happened later does not change what was.
    assert_eq!(store.plasser_i_bruk(START_AVTALER_2023).await.unwrap(), 34);
    assert_eq!(store.plasser_i_bruk(START_AVTALER).await.unwrap(), 10);
    let verden = Verden::read(&store).await;
    for (what, there) in situations(&verden) {
        assert!(there, "{what}");
    }
    for grunn in Returgrunn::ALL {
        let mut steps = verden.plasser.iter().flat_map(|plass| &plass.steg);
        assert!(steps.any(|steg| steg.grunn == Some(grunn)), "{}", grunn.word());
    }
    no_rule_of_time_is_broken(&verden);
    nobody_is_real(&verden);
    those_who_log_in_have_agreements(&store).await;
    store.verify_journal().await.unwrap();
}
