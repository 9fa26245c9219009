//! An agreement from the accepted place to the next doctor: four people, each at their own screen, who write, sign,
//! change, end and report. Every page on the way is checked, on a phone and on a wide screen.

use demo::Stand;
use e2e::reise::Reise;
use e2e::{Served, serve};
use regelverk::tid::Dato;
use sak::avtale::Avtale;
use sak::id::{AvtaleId, Kommunenummer, KvoteplassId};
use sak::kvoteplass::PlassTilstand;
use testkit::browser::{self, DESKTOP, PHONE};
use texts::nb;

const KOMMUNE: &str = "Levanger kommune";
const LIS: &str = "Line Lis";
const FRIDA: &str = "Frida Fastlege";
const FINN: &str = "Finn Fastlege";

/// A place that the municipality has accepted.
async fn accepted(served: &Served) -> KvoteplassId {
    let levanger = Kommunenummer::parse("5037").unwrap();
    let places = served.store.kvoteplasser_for(&levanger).await.unwrap();
    let held = places
        .iter()
        .find(|plass| plass.tilstand == PlassTilstand::Tildelt);
    held.unwrap().id
}

async fn agreement(served: &Served, plass: KvoteplassId) -> AvtaleId {
    let under = served.store.avtaler_under(plass).await.unwrap();
    under.last().unwrap().avtale.felles().id
}

/// Begins the agreement under the place. The office and its GPs are known.
async fn begin(reise: &Reise, plass: KvoteplassId) {
    let (page, t) = (&reise.page, nb());
    reise.log_in(KOMMUNE).await;
    reise.open(&format!("/plasser/{plass}")).await;
    reise.stop().await;
    page.follow(&t.plasser_avtalene_ny()).await;
    page.expect_text(FRIDA).await;
    reise.stop().await;
    reise
        .answer(&t.get("avtaleutkast-felt-lis-hpr", &[]), "995037101")
        .await;
    reise.answer(&t.get("avtaleutkast-felt-lis-navn", &[]), LIS).await;
    for _ in [FRIDA, FINN] {
        // Nobody gives supervision: advice is not met.
        reise
            .answer(&t.get("avtaleutkast-felt-supervisjon", &[]), &t.felles_nei())
            .await;
        reise
            .answer(
                &t.get("avtaleutkast-felt-listetak", &[]),
                &t.get("avtaleutkast-valg-listetak-ikke-okt", &[]),
            )
            .await;
    }
    page.follow(&t.soknad_neste()).await;
}

/// The steps after the parties. The position is too small to be allowed.
async fn fill_in(reise: &Reise) {
    let (ja, t) = (nb().felles_ja(), nb());
    let ny = t.get("avtaleutkast-valg-ordning-ny", &[]);
    let ingen = t.get("avtaleutkast-valg-annet-valg-ingen", &[]);
    let ansatt = t.get("avtaleutkast-valg-tilknytning-ansatt", &[]);
    let steps: [&[(&str, &str)]; 5] = [
        &[
            ("ordning", &ny),
            ("lis1-fullfort", "2022-02-28"),
            ("knyttet-til-alis-avtale", &t.felles_nei()),
        ],
        &[
            ("fra", "2022-09-15"),
            ("til", "2024-09-14"),
            ("stillingsandel", "40"),
        ],
        &[
            ("annet-valg", &ingen),
            ("tilknytning", &ansatt),
            ("okonomi-avtalt", &ja),
            ("mal-brukt", &ja),
        ],
        &[
            ("supervisjon-hele-perioden", &ja),
            ("veileder", FRIDA),
            ("kontoret-er-laeringsarena", &ja),
            ("laeringsmal-angitt", &ja),
            ("veiledning-beskrevet", &ja),
        ],
        &[
            ("kontor-og-utstyr", &ja),
            ("uselektert", &ja),
            ("oppfolging-over-tid", &ja),
        ],
    ];
    for step in steps {
        for (question, answer) in step {
            let question = t.get(&format!("avtaleutkast-felt-{question}"), &[]);
            reise.answer(&question, answer).await;
        }
        reise.stop().await;
        reise.page.follow(&t.soknad_neste()).await;
    }
}

/// A demand that is not met stops it, with its source; advice asks for a reason. Both are mended, and it is sent.
async fn mend_and_send(reise: &Reise) {
    let (page, t) = (&reise.page, nb());
    page.expect_text(&t.avtaleutkast_sporsmal_oppsummering()).await;
    reise.stop().await;
    page.follow(&t.avtaleutkast_send()).await;
    page.expect_text(&t.avtaleutkast_ikke_sendt()).await;
    reise.stop().await;
    page.focus_containing("IA-12").await;
    page.space().await;
    page.expect_text(&t.komponent_dokument()).await;
    reise.stop().await;

    page.follow("3. Tiden").await;
    reise
        .answer(&t.get("avtaleutkast-felt-stillingsandel", &[]), "100")
        .await;
    for _ in 0..4 {
        page.follow(&t.soknad_neste()).await;
    }
    page.follow(&t.avtaleutkast_send()).await;
    page.expect_text(&t.avtaleutkast_ikke_sendt()).await;
    reise
        .answer(
            &t.avtaleutkast_begrunnelse("IA-33"),
            "Kommunens egen lege gir supervisjon.",
        )
        .await;
    reise.stop().await;
    page.follow(&t.avtaleutkast_send()).await;
    page.expect_text(&t.avtaler_stand_til_signering()).await;
    reise.stop().await;
    reise.log_out().await;
}

/// The doctor sees the agreement and the time.
async fn see_as_doctor(reise: &Reise) {
    let t = nb();
    reise.log_in(LIS).await;
    reise.page.expect_text(&t.avtaler_lege_min()).await;
    reise.page.expect_text(&t.avtaler_stand_loper()).await;
    reise.page.expect_text(&t.plasstid_maal_siste()).await;
    reise.stop().await;
    reise.log_out().await;
}

/// Part time, tried out on the place's page and proposed from there.
async fn part_time(reise: &Reise, plass: KvoteplassId) {
    let (page, t) = (&reise.page, nb());
    reise.log_in(KOMMUNE).await;
    reise.open(&format!("/plasser/{plass}")).await;
    reise.stop().await;
    reise.answer(&t.plasstid_prov_prosent(), "60").await;
    page.activate(&t.plasstid_prov_knapp()).await;
    page.expect_text(&t.plasstid_svar_meld()).await;
    reise.stop().await;
    page.follow(&t.plasstid_svar_meld()).await;
    reise.stop().await;
    page.follow(&t.avtaler_endre_knapp()).await;
    page.expect_text(&t.avtaler_gjort_foreslatt()).await;
    reise.stop().await;
    reise.log_out().await;
    reise.all_sign(&[LIS, FINN, KOMMUNE, FRIDA]).await;
}

/// The municipality proposes an amendment, and they sign it.
async fn amend(reise: &Reise, id: AvtaleId, kind: &str, answers: &[(&str, &str)], signs: &[&str]) {
    reise.log_in(KOMMUNE).await;
    reise.begin_amendment(id, kind).await;
    reise.stop().await;
    reise.propose(answers).await;
    reise.page.expect_text(&nb().avtaler_gjort_foreslatt()).await;
    reise.stop().await;
    reise.log_out().await;
    reise.all_sign(signs).await;
}

async fn live_on(reise: &Reise, id: AvtaleId) {
    let t = nb();
    amend(
        reise,
        id,
        &t.avtaler_endre_permisjon(),
        &[
            (&t.avtaler_felt_permisjon_fra(), "2023-03-01"),
            (&t.avtaler_felt_permisjon_til(), "2023-05-31"),
            (&t.avtaler_felt_lovregulert(), &t.soknad_valg_ja()),
            (&t.avtaler_felt_arbeider(), "30"),
        ],
        &[KOMMUNE, LIS],
    )
    .await;
    amend(
        reise,
        id,
        &t.avtaler_endre_fastlege_ut(),
        &[
            (&t.avtaler_felt_fastlege(), FINN),
            (&t.avtaler_felt_fra_uten(), "2023-07-01"),
        ],
        &[FINN, KOMMUNE, LIS],
    )
    .await;
    amend(
        reise,
        id,
        &t.avtaler_endre_avslutning(),
        &[(&t.avtaler_felt_siste(), "2024-02-29")],
        &[LIS, FRIDA, KOMMUNE],
    )
    .await;
}

/// The closing report, and the next doctor's agreement with what is known filled in.
async fn close_and_begin_anew(reise: &Reise, plass: KvoteplassId) {
    let (page, t) = (&reise.page, nb());
    reise.log_in(KOMMUNE).await;
    page.follow(&t.avtaler_rapporter()).await;
    reise.stop().await;
    reise
        .answer(
            &t.avtaler_rapport_etter(),
            &t.get("avtaler-etter-fastlege-her", &[]),
        )
        .await;
    page.follow(&t.avtaler_rapport_knapp()).await;
    page.expect_text(&t.avtaler_gjort_rapport()).await;
    reise.stop().await;

    reise.open(&format!("/plasser/{plass}")).await;
    reise.stop().await;
    page.follow(&t.plasser_avtalene_ny()).await;
    page.expect_text(&t.avtaleutkast_fastlege_navn(FRIDA, 1)).await;
    // Who has left is offered, not filled in.
    page.expect_no_text(&t.avtaleutkast_fastlege_navn(FINN, 2)).await;
    reise.stop().await;
    page.focus_containing("3. ").await;
    page.enter_and_wait().await;
    page.focus(&t.get("avtaleutkast-felt-fra", &[])).await;
    assert_eq!(
        page.value().await,
        "2024-03-01",
        "the day after the last agreement"
    );
    reise.stop().await;
    reise.log_out().await;
}

#[tokio::test]
async fn from_the_accepted_place_to_the_next_doctor() {
    let served = serve(Stand::Avgjort).await;
    let plass = accepted(&served).await;
    browser::journey("avtalen", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        begin(&reise, plass).await;
        fill_in(&reise).await;
        mend_and_send(&reise).await;
        let id = agreement(&served, plass).await;

        let on_phone = reise.sign(FINN, PHONE).await;
        for navn in [LIS, KOMMUNE, FRIDA] {
            let seen = reise.sign(navn, DESKTOP).await;
            assert_eq!(seen, on_phone, "{navn} signs what the others sign");
        }

        reise.log_in(KOMMUNE).await;
        reise.go_to_day(Dato::constant(2022, 11, 1)).await;
        reise.open(&format!("/avtaler/{id}")).await;
        reise.page.expect_text(&nb().avtaler_stand_loper()).await;
        reise.stop().await;
        reise.log_out().await;
        see_as_doctor(&reise).await;
        part_time(&reise, plass).await;
        live_on(&reise, id).await;

        reise.log_in(KOMMUNE).await;
        reise.go_to_day(Dato::constant(2024, 3, 1)).await;
        reise.log_out().await;
        close_and_begin_anew(&reise, plass).await;
    })
    .await;

    let under = served.store.avtaler_under(plass).await.unwrap();
    assert!(matches!(under[0].avtale, Avtale::Avsluttet(_)));
    assert!(matches!(under[1].avtale, Avtale::Utkast(_)));
    served.store.verify_journal().await.unwrap();
}
