//! Every page about agreements, as each sees it, on a phone and on a wide screen. The world has agreements in every
//! state.

use demo::Stand;
use e2e::reise::Reise;
use e2e::{Served, serve};
use sak::aktor::{Aktor, Rolle};
use sak::avtale::Avtale;
use sak::id::Kommunenummer;
use store::Avtalesak;
use testkit::browser::{self, DESKTOP, PHONE};

/// The steps of a draft.
const STEPS: [&str; 7] = [
    "parter",
    "lege",
    "tid",
    "arbeid",
    "veiledning",
    "kontor",
    "oppsummering",
];
/// The kinds of amendments.
const KINDS: [&str; 8] = [
    "andel",
    "permisjon",
    "fastlege-inn",
    "fastlege-ut",
    "veileder",
    "avslutning",
    "forlengelse",
    "rettelse",
];

fn href(sak: &Avtalesak) -> String {
    format!("/avtaler/{}", sak.avtale.felles().id)
}

/// The first agreement of the world that is like this.
fn first(all: &[Avtalesak], is: impl Fn(&Avtale) -> bool) -> &Avtalesak {
    all.iter().find(|sak| is(&sak.avtale)).unwrap()
}

/// Lets somebody log in for the municipality of an agreement, and gives the name.
async fn municipality_of(served: &Served, sak: &Avtalesak) -> String {
    let kommune: &Kommunenummer = &sak.avtale.felles().kommune;
    let navn = format!("Kari for {kommune}");
    let person = Aktor {
        id: format!("kari-{kommune}"),
        navn: navn.clone(),
        rolle: Rolle::Kommune,
        kommune: Some(kommune.clone()),
        hpr: None,
    };
    served.store.save_brukere(&[person]).await.unwrap();
    navn
}

async fn look_around(reise: &Reise, navn: &str, paths: &[String]) {
    reise.log_in(navn).await;
    for size in [DESKTOP, PHONE] {
        reise.page.size(size).await;
        for path in paths {
            reise.look_at(path).await;
            reise.page.expect_no_sideways_scroll().await;
        }
    }
    reise.page.size(DESKTOP).await;
    reise.log_out().await;
}

/// One of each state that everybody may see.
fn one_of_each(all: &[Avtalesak]) -> Vec<String> {
    let with_leave = |avtale: &Avtale| {
        let inngatt = avtale.inngatt();
        inngatt.is_some_and(|inngatt| !inngatt.forlop().permisjoner.is_empty())
    };
    let raised = |avtale: &Avtale| avtale.inngatt().is_some_and(|one| !one.listetak.is_empty());
    [
        first(all, |avtale| matches!(avtale, Avtale::TilSignering(_))),
        first(all, |avtale| matches!(avtale, Avtale::Inngatt(_))),
        first(all, with_leave),
        first(all, raised),
        first(
            all,
            |avtale| matches!(avtale, Avtale::Avsluttet(over) if over.rapport.is_none()),
        ),
        first(
            all,
            |avtale| matches!(avtale, Avtale::Avsluttet(over) if over.rapport.is_some()),
        ),
        first(all, |avtale| matches!(avtale, Avtale::Kansellert(_))),
    ]
    .map(href)
    .to_vec()
}

#[tokio::test]
async fn every_page_about_agreements_is_accessible_and_fits_a_phone() {
    let served = serve(Stand::Avtaler).await;
    let all = served.store.avtaler().await.unwrap();
    let draft = first(&all, |avtale| matches!(avtale, Avtale::Utkast(_)));
    let waits = first(&all, |avtale| matches!(avtale, Avtale::TilSignering(_)));
    let open = |avtale: &Avtale| {
        let inngatt = matches!(avtale, Avtale::Inngatt(_)).then(|| avtale.inngatt());
        let endringer = inngatt.flatten().map(|inngatt| inngatt.endringer.as_slice());
        endringer
            .unwrap_or_default()
            .iter()
            .any(sak::avtale::Endring::is_open)
    };
    let runs = first(&all, open);
    let over = first(
        &all,
        |avtale| matches!(avtale, Avtale::Avsluttet(over) if over.rapport.is_none()),
    );
    browser::journey("avtalesider", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        let lists = ["/oppgaver", "/avtaler", "/avtaler?stand=loper", "/plasser"];
        let lists: Vec<String> = lists.map(str::to_owned).to_vec();
        let place = format!("/plasser/{}", runs.avtale.felles().plass);
        look_around(
            &reise,
            "Sanna Saksbehandler",
            &[lists, one_of_each(&all), vec![place.clone()]].concat(),
        )
        .await;

        let navn = municipality_of(&served, draft).await;
        let steps = STEPS.map(|step| format!("{}/utkast/{step}", href(draft)));
        look_around(&reise, &navn, &steps).await;

        let navn = municipality_of(&served, waits).await;
        let before = ["", "/signer", "/apne", "/avlys"].map(|page| format!("{}{page}", href(waits)));
        look_around(&reise, &navn, &before).await;

        let navn = municipality_of(&served, runs).await;
        let mut paths: Vec<String> = KINDS.map(|kind| format!("{}/endre/{kind}", href(runs))).to_vec();
        let last = runs.avtale.inngatt().unwrap().endringer.last().unwrap().nr;
        for more in [format!("endringer/{last}"), "listetak".to_owned()] {
            paths.push(format!("{}/{more}", href(runs)));
        }
        for prov in ["andel&prosent=60", "permisjon", "slutt"] {
            paths.push(format!("{place}?prov={prov}"));
        }
        look_around(&reise, &navn, &paths).await;

        let navn = municipality_of(&served, over).await;
        look_around(&reise, &navn, &[format!("{}/sluttrapport", href(over))]).await;

        let levanger = Kommunenummer::parse("5037").unwrap();
        let kontor = served.store.legekontorer(&levanger).await.unwrap().remove(0).id;
        let offices = [
            "/legekontor".to_owned(),
            "/legekontor/ny".to_owned(),
            format!("/legekontor/{kontor}"),
            // Where another day is chosen.
            "/logg-inn".to_owned(),
        ];
        look_around(&reise, "Levanger kommune", &offices).await;

        for doctor in ["Line Lis", "Lars Lis", "Lotte Lis", "Frida Fastlege"] {
            look_around(&reise, doctor, &["/oppgaver", "/avtaler"].map(str::to_owned)).await;
        }
    })
    .await;
}
