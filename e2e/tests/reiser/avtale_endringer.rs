//! Amendments on days that are hard: in the middle of leave, on a leap day, on the last day, backwards in time, and two
//! at once. The agreement has run for a year when the journey begins.

use demo::Stand;
use e2e::reise::Reise;
use e2e::{Served, serve};
use regelverk::tid::Dato;
use sak::avtale::{Avtale, Inngatt};
use sak::id::{AvtaleId, Kommunenummer};
use testkit::browser;
use texts::nb;

const KOMMUNE: &str = "Levanger kommune";
const LIS: &str = "Line Lis";
const FRIDA: &str = "Frida Fastlege";
const FINN: &str = "Finn Fastlege";
const ALL: [&str; 4] = [LIS, FRIDA, FINN, KOMMUNE];

/// The agreement of the doctor who can log in: full time from 3 October 2022 to 2 October 2024.
async fn agreement(served: &Served) -> AvtaleId {
    let levanger = Kommunenummer::parse("5037").unwrap();
    for plass in served.store.kvoteplasser_for(&levanger).await.unwrap() {
        if let Some(sak) = served.store.avtaler_under(plass.id).await.unwrap().first() {
            return sak.avtale.felles().id;
        }
    }
    panic!("Levanger has no agreement");
}

async fn entered(served: &Served, id: AvtaleId) -> Inngatt {
    match served.store.avtale(id).await.unwrap().unwrap().avtale {
        Avtale::Inngatt(inngatt) => inngatt,
        other => panic!("{other:?} is not in force"),
    }
}

struct Kommunen<'a> {
    reise: &'a Reise,
    id: AvtaleId,
}

impl Kommunen<'_> {
    /// Proposes an amendment that nothing is in the way of.
    async fn propose(&self, kind: &str, answers: &[(&str, &str)]) {
        self.reise.log_in(KOMMUNE).await;
        self.reise.begin_amendment(self.id, kind).await;
        self.reise.propose(answers).await;
        self.reise.page.expect_text(&nb().avtaler_gjort_foreslatt()).await;
        self.reise.stop().await;
        self.reise.log_out().await;
    }

    async fn go_to_day(&self, dato: Dato) {
        self.reise.log_in(KOMMUNE).await;
        self.reise.go_to_day(dato).await;
        self.reise.log_out().await;
    }

    /// Full leave that the law gives a right to.
    async fn leave(&self, fra: &str, til: &str) {
        let t = nb();
        self.propose(
            &t.avtaler_endre_permisjon(),
            &[
                (&t.avtaler_felt_permisjon_fra(), fra),
                (&t.avtaler_felt_permisjon_til(), til),
                (&t.avtaler_felt_lovregulert(), &t.soknad_valg_ja()),
                (&t.avtaler_felt_arbeider(), "0"),
            ],
        )
        .await;
    }

    async fn share(&self, fra: &str, andel: &str) {
        let t = nb();
        self.propose(
            &t.avtaler_endre_andel(),
            &[(&t.avtaler_felt_andel(), andel), (&t.avtaler_felt_fra(), fra)],
        )
        .await;
    }

    /// Leave on days that have passed is refused, with the way to correct it: the leave that stands was shorter.
    async fn correct(&self) {
        let (page, t) = (&self.reise.page, nb());
        self.reise.log_in(KOMMUNE).await;
        self.reise
            .begin_amendment(self.id, &t.avtaler_endre_permisjon())
            .await;
        self.reise
            .propose(&[
                (&t.avtaler_felt_permisjon_fra(), "2024-04-01"),
                (&t.avtaler_felt_permisjon_til(), "2024-05-31"),
                (&t.avtaler_felt_lovregulert(), &t.soknad_valg_ja()),
                (&t.avtaler_felt_arbeider(), "0"),
            ])
            .await;
        page.expect_text("Rett en permisjon").await;
        self.reise.stop().await;

        self.reise
            .begin_amendment(self.id, &t.avtaler_endre_rettelse())
            .await;
        self.reise.stop().await;
        let first = t.avtaler_fra_til(
            t.dato(Dato::constant(2023, 10, 1)),
            t.dato(Dato::constant(2024, 3, 31)),
        );
        self.reise
            .propose(&[
                (&t.avtaler_felt_retter(), &first),
                (&t.avtaler_felt_permisjon_fra(), "2023-10-01"),
                (&t.avtaler_felt_permisjon_til(), "2024-03-10"),
                (&t.avtaler_felt_lovregulert(), &t.soknad_valg_ja()),
                (&t.avtaler_felt_arbeider(), "0"),
            ])
            .await;
        page.expect_text(&t.avtaler_gjort_foreslatt()).await;
        self.reise.log_out().await;
    }

    /// Of two that were proposed at once, the one that is signed last meets the other.
    async fn see_the_conflict(&self, nr: u64) {
        let (page, t) = (&self.reise.page, nb());
        self.reise.log_in(LIS).await;
        self.reise
            .open(&format!("/avtaler/{}/endringer/{nr}", self.id))
            .await;
        page.expect_text(&t.avtaler_foreldet_lege()).await;
        page.expect_text(&t.avtaler_signer_ikke_din()).await;
        self.reise.stop().await;
        self.reise.log_out().await;

        self.reise.log_in(KOMMUNE).await;
        self.reise.open(&format!("/avtaler/{}", self.id)).await;
        page.expect_text(&t.avtaler_endring_foreldet_tittel(nr)).await;
        page.follow(&t.avtaler_endring_se(nr)).await;
        self.reise.stop().await;
        page.follow(&t.avtaler_endring_trekk()).await;
        page.expect_text(&t.avtaler_trekk_ingress()).await;
        self.reise.stop().await;
        page.follow(&t.avtaler_endring_trekk()).await;
        page.expect_text(&t.avtaler_gjort_trukket()).await;
        self.reise.stop().await;
        self.reise.log_out().await;
    }
}

#[tokio::test]
async fn amendments_on_hard_days() {
    let served = serve(Stand::Avtaler2023).await;
    let id = agreement(&served).await;
    browser::journey("avtale-endringer", async |page| {
        let reise = Reise {
            page,
            url: served.url.clone(),
        };
        let kommunen = Kommunen { reise: &reise, id };
        kommunen.leave("2023-10-01", "2024-03-31").await;
        reise.all_sign(&[LIS, KOMMUNE]).await;

        // In the middle of the leave, from a leap day on.
        kommunen.go_to_day(Dato::constant(2023, 12, 1)).await;
        kommunen.share("2024-02-29", "80").await;
        reise.all_sign(&ALL).await;

        kommunen.go_to_day(Dato::constant(2024, 5, 2)).await;
        kommunen.correct().await;
        reise.all_sign(&[KOMMUNE, LIS]).await;

        kommunen.share("2024-06-01", "60").await;
        kommunen.leave("2024-07-01", "2024-07-31").await;
        for navn in [LIS, KOMMUNE] {
            reise.log_in(navn).await;
            reise.open(&format!("/avtaler/{id}/endringer/5")).await;
            reise.consent().await;
            reise.log_out().await;
        }
        kommunen.see_the_conflict(4).await;

        // The leave has left time: on the last day there is still room for more.
        kommunen.go_to_day(Dato::constant(2024, 10, 2)).await;
        kommunen
            .propose(
                &nb().avtaler_endre_forlengelse(),
                &[(&nb().avtaler_felt_siste(), "2024-12-31")],
            )
            .await;
        reise.all_sign(&ALL).await;
    })
    .await;

    let forlop = entered(&served, id).await.forlop();
    assert_eq!(forlop.til, Dato::constant(2024, 12, 31));
    assert_eq!(forlop.andel_on(Dato::constant(2024, 2, 28)), 10_000);
    assert_eq!(forlop.andel_on(Dato::constant(2024, 2, 29)), 8_000);
    let leaves: Vec<Dato> = forlop.permisjoner.iter().map(|(_, leave)| leave.til).collect();
    assert_eq!(leaves, [Dato::constant(2024, 3, 10), Dato::constant(2024, 7, 31)]);
    served.store.verify_journal().await.unwrap();
}
