//! The life of the agreements: the known figure, and that everything that can happen does.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::collections::BTreeSet;

use common::{ids, store};
use demo::{START_AVTALER, START_AVTALER_2023, Stand};
use regelverk::tid::Dato;
use sak::avtale::innhold::Listetak;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{
    Avsluttet, Avtale, Endring, Endringsslag, Inngatt, Part, Permisjon, Ramme, Slutt, Varselslag, standing_on,
};
use sak::id::{Hpr, KvoteplassId};
use sak::kvoteplass::{Kvoteplass, PlassTilstand, Plasstegslag, Returgrunn};
use store::Store;

const FULL: u16 = 10_000;

/// All that the database holds of places and agreements.
struct Verden {
    plasser: Vec<Kvoteplass>,
    avtaler: Vec<Avtale>,
}

impl Verden {
    async fn read(store: &Store) -> Self {
        let saker = store.avtaler().await.unwrap().into_iter();
        Self {
            plasser: store.alle_kvoteplasser().await.unwrap(),
            avtaler: saker.map(|sak| sak.avtale).collect(),
        }
    }

    fn under(&self, plass: KvoteplassId) -> Vec<Avtale> {
        let own = self
            .avtaler
            .iter()
            .filter(|avtale| avtale.felles().plass == plass);
        own.cloned().collect()
    }

    fn inngatte(&self) -> impl Iterator<Item = &Inngatt> {
        self.avtaler.iter().filter_map(Avtale::inngatt)
    }

    fn over(&self) -> impl Iterator<Item = &Avsluttet> {
        self.avtaler.iter().filter_map(|avtale| match avtale {
            Avtale::Avsluttet(over) => Some(over),
            _ => None,
        })
    }

    fn amended(&self, is: impl Fn(&Endringsslag) -> bool) -> bool {
        self.inngatte()
            .any(|one| one.signed().iter().any(|endring| is(&endring.slag)))
    }

    fn on_leave(&self, is: impl Fn(&Permisjon) -> bool) -> bool {
        self.amended(|slag| matches!(slag, Endringsslag::Permisjon(leave) if is(leave)))
    }

    fn open_endring(&self, is: impl Fn(&Inngatt, &Endring) -> bool) -> bool {
        let mut all = self.inngatte();
        all.any(|one| {
            one.endringer
                .iter()
                .any(|endring| endring.is_open() && is(one, endring))
        })
    }

    /// Days of the agreements of a place, one after another, with their doctors.
    fn after_another(&self, plass: &Kvoteplass) -> Vec<(Dato, Dato, Hpr)> {
        let under = self.under(plass.id);
        let mut days: Vec<_> = under
            .iter()
            .filter_map(Avtale::inngatt)
            .map(|one| (one.vilkar.fra, one.forlop().til, one.vilkar.lis))
            .collect();
        days.sort_unstable();
        days
    }

    fn split_among(&self, count: usize) -> bool {
        self.plasser.iter().any(|plass| {
            let days = self.after_another(plass);
            let doctors: BTreeSet<Hpr> = days.iter().map(|(.., lis)| *lis).collect();
            let gaps = days.windows(2).all(|pair| pair[0].1.days_until(pair[1].0) > 1);
            days.len() == count && doctors.len() == count && gaps
        })
    }

    fn due(&self, slag: Varselslag) -> bool {
        self.plasser.iter().filter(|plass| plass.is_held()).any(|plass| {
            let mut steps = plass.steg.iter();
            let accepted = steps.find(|steg| steg.slag == Plasstegslag::Godtatt);
            let due =
                accepted.map(|steg| standing_on(START_AVTALER, steg.tidspunkt.dato(), &self.under(plass.id)));
            due.unwrap_or_default().iter().any(|varsel| varsel.slag == slag)
        })
    }

    fn raised(&self, from: Dato, to: Dato) -> bool {
        self.inngatte()
            .flat_map(|one| one.forlop().fastleger)
            .any(|days| matches!(days.fastlege.listetak, Listetak::Okt(okt) if from <= okt && okt < to))
    }
}

fn length(one: &Inngatt) -> i64 {
    one.vilkar.fra.days_until(one.forlop().til) + 1
}

/// What must be there to be looked at.
fn situations(verden: &Verden) -> Vec<(&'static str, bool)> {
    let d = Dato::constant;
    let mut found =
        vec![
            (
                "full time to the regular end of the frame",
                verden.over().any(|over| {
                    let one = &over.inngatt;
                    over.slutt == Slutt::Ordinaer && one.vilkar.stillingsandel == FULL && length(one) == 731
                }),
            ),
            (
                "half time over four years",
                verden.over().any(|over| {
                    over.inngatt.vilkar.stillingsandel == FULL / 2 && length(&over.inngatt) == 1461
                }),
            ),
            ("two one after another", verden.split_among(2)),
            ("three one after another", verden.split_among(3)),
            ("two frames", verden.inngatte().any(|one| one.felles.ramme == 2)),
            (
                "resigned after four months, and a next one",
                verden.over().any(|over| {
                    let siblings = verden.under(over.inngatt.felles.plass);
                    over.slutt == Slutt::Fortidig
                        && (110..135).contains(&length(&over.inngatt))
                        && siblings
                            .iter()
                            .any(|other| other.inngatt().is_some_and(|other| other.vilkar.fra > over.siste))
                }),
            ),
            (
                "cancelled after all had signed",
                verden
                    .avtaler
                    .iter()
                    .any(|avtale| matches!(avtale, Avtale::Kansellert(one) if one.signaturer.len() == 4)),
            ),
            (
                "a draft without a known candidate",
                verden.avtaler.iter().any(
                    |avtale| matches!(avtale, Avtale::Utkast(one) if one.utfylt.innhold.lis.hpr.is_none()),
                ),
            ),
            (
                "waits for some signatures",
                verden.avtaler.iter().any(|avtale| {
                    matches!(avtale, Avtale::TilSignering(one)
                    if !one.missing().is_empty() && !one.signaturer.is_empty())
                }),
            ),
            (
                "a report is missing",
                verden.over().any(|over| over.rapport.is_none()),
            ),
            ("reported", verden.over().any(|over| over.rapport.is_some())),
            (
                "list ceiling raised while forbidden",
                verden.raised(d(2022, 1, 1), d(2023, 9, 1)),
            ),
            (
                "list ceiling raised when allowed",
                verden.raised(d(2023, 9, 1), d(2999, 1, 1)),
            ),
            (
                "a place is closed",
                verden
                    .plasser
                    .iter()
                    .any(|plass| plass.tilstand == PlassTilstand::Avsluttet),
            ),
            (
                "accepted and never used",
                verden.plasser.iter().any(|plass| {
                    plass.tilstand == PlassTilstand::Tildelt && verden.under(plass.id).is_empty()
                }),
            ),
            ("90 days left", verden.due(Varselslag::NittiDager)),
            ("30 days left", verden.due(Varselslag::TrettiDager)),
            ("unused for six months", verden.due(Varselslag::Ubrukt)),
        ];
    found.extend(amendments(verden));
    found
}

fn amendments(verden: &Verden) -> Vec<(&'static str, bool)> {
    let leap = Dato::constant(2024, 2, 29);
    vec![
        (
            "another share, from a leap day",
            verden.amended(|slag| matches!(slag, Endringsslag::Andel { fra, .. } if *fra == leap)),
        ),
        (
            "full statutory leave",
            verden.on_leave(|leave| leave.lovregulert && leave.arbeider == 0),
        ),
        (
            "graded leave",
            verden.on_leave(|leave| leave.lovregulert && leave.arbeider == 4000),
        ),
        ("other absence", verden.on_leave(|leave| !leave.lovregulert)),
        (
            "leave reported late",
            verden.amended(|slag| matches!(slag, Endringsslag::Rettelse { .. })),
        ),
        (
            "a GP in",
            verden.amended(|slag| matches!(slag, Endringsslag::FastlegeInn { .. })),
        ),
        (
            "a GP out",
            verden.amended(|slag| matches!(slag, Endringsslag::FastlegeUt { .. })),
        ),
        (
            "another supervisor",
            verden.amended(|slag| matches!(slag, Endringsslag::Veileder { .. })),
        ),
        (
            "extended",
            verden.amended(|slag| matches!(slag, Endringsslag::Forlengelse { .. })),
        ),
        (
            "an amendment waits",
            verden.open_endring(|one, endring| {
                endring.bygger_pa == one.versjon && !endring.signaturer.is_empty()
            }),
        ),
        (
            "an amendment is stale",
            verden.open_endring(|one, endring| endring.bygger_pa < one.versjon),
        ),
    ]
}

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
