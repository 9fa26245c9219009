//! What waits for approval as a file.

use axum::response::Response;
use texts::Tekst;

use super::data::{Rundebilde, Sak};
use crate::access::Leser;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::pages::prioritering::begun;
use crate::state::App;

/// `GET /attestering/liste.csv`.
pub async fn csv(app: App, _leser: Leser) -> Result<Response, Feil> {
    read(&app).await?.csv()
}

/// `GET /attestering/liste.xlsx`.
pub async fn xlsx(app: App, _leser: Leser) -> Result<Response, Feil> {
    read(&app).await?.xlsx(&app)
}

async fn read(app: &App) -> Result<Fil, Feil> {
    let t = app.tekst;
    let mut rader = Vec::new();
    for call in begun(app).await? {
        let round = Rundebilde::load(app, &call.navn).await?;
        rader.extend(round.waiting().map(|sak| cells(t, &round, &sak)));
    }
    Ok(Fil {
        navn: t.eksport_attestering_navn(),
        ark: t.eksport_attestering_ark(),
        hode: vec![
            t.eksport_attestering_utlysning(),
            t.saker_kolonne_saksnummer(),
            t.saker_kolonne_kommune(),
            t.saker_kolonne_plasser(),
            t.eksport_attestering_svar(),
            t.eksport_attestering_tildelt(),
            t.eksport_attestering_venteliste(),
            t.eksport_attestering_av(),
            t.eksport_attestering_dato(),
        ],
        rader,
    })
}

fn cells(t: &Tekst, round: &Rundebilde, sak: &Sak<'_>) -> Vec<Celle> {
    let forslag = sak.forslag;
    let utfall = &forslag.utfall;
    let number = round.runde.find(forslag.soknad).and_then(|soknad| soknad.sendt());
    vec![
        round.runde.utlysning.tittel.as_str().into(),
        number.map(|sendt| sendt.saksnummer.as_str()).into(),
        round.kommunenavn(forslag.soknad).into(),
        utfall.sokt.into(),
        t.get(&format!("sak-svaret-slag-{}", utfall.slag.word()), &[])
            .into(),
        (utfall.tildelt.len() as u64).into(),
        (utfall.venteliste.len() as u64).into(),
        forslag.av.navn.as_str().into(),
        forslag.tidspunkt.dato().into(),
    ]
}
