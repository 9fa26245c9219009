//! Takes a round that is assessed on to approval, without the pages for it.

use regelverk::tid::{Dato, Tidspunkt};
use sak::prioritering::Prioritering;
use store::Spor;

use crate::common::TestApp;

/// Chooses the first of the equal places and sends the ranking for approval.
pub async fn send_round(app: &TestApp) {
    let call = app.call();
    let worker = app.store.bruker("saksbehandler").await.unwrap().unwrap();
    let now = Tidspunkt::in_norway(Dato::constant(2022, 3, 16), 9, 0).unwrap();
    let spor = Spor { aktor: &worker, now };
    let round = app.store.runde(&call).await.unwrap().unwrap();
    let mut versjon = round.versjon;
    if round.verdi.liste().undecided() > 0 {
        let change = app
            .store
            .change_prioritering(&call, versjon, spor, |prioritering, runde| {
                let Prioritering::Apen(apen) = prioritering else {
                    panic!("the ranking is open")
                };
                let liste = runde.liste();
                let tie = liste.likhet.clone().unwrap();
                let room = usize::try_from(tie.ledig).unwrap();
                let chosen = tie.gruppe.into_iter().take(room).collect();
                let (apen, event) = apen.choose(chosen, "Geografi.".into(), &liste, &worker, now)?;
                Ok::<_, sak::prioritering::PrioriteringFeil>((Prioritering::Apen(apen), event))
            });
        versjon = change.await.unwrap();
    }
    let mut next = 1_000_000_u128;
    let mut ids = || {
        next += 1;
        uuid::Uuid::from_u128(next)
    };
    app.store
        .send_for_approval(&call, versjon, spor, &mut ids)
        .await
        .unwrap();
}
