//! The list as a file, as it is shown: also what is tried out, which the file says of itself in its name.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use sak::prioritering::{Liste, Plassutfall};
use texts::Tekst;

use super::bilde::{Bilde, Plass, span};
use super::prov::Prov;
use crate::access::Leser;
use crate::eksport::{Celle, Fil};
use crate::error::Feil;
use crate::form::Felter;
use crate::state::App;

/// `GET …/liste.csv`.
pub async fn csv(
    app: App,
    _leser: Leser,
    Path(navn): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let fil = read(&app, &navn, query).await?;
    fil.csv()
}

/// `GET …/liste.xlsx`.
pub async fn xlsx(
    app: App,
    _leser: Leser,
    Path(navn): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let fil = read(&app, &navn, query).await?;
    fil.xlsx(&app)
}

async fn read(app: &App, navn: &str, query: Option<String>) -> Result<Fil, Feil> {
    let t = app.tekst;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let bilde = Bilde::load(app, navn).await?;
    let prov = Prov::read(t, &query, &bilde);
    let liste = prov.liste(&bilde);
    let trial = if prov.aktiv {
        format!("-{}", t.prioritering_fil_prove())
    } else {
        String::new()
    };
    let rader = liste
        .plasser
        .iter()
        .map(|row| cells(t, &liste, &bilde.plass(row)))
        .collect();
    Ok(Fil {
        navn: format!("{}-{navn}{trial}", t.prioritering_fil_navn()),
        ark: t.prioritering_fil_ark(),
        hode: head(t),
        rader,
    })
}

fn head(t: &Tekst) -> Vec<String> {
    vec![
        t.prioritering_endelig(),
        t.prioritering_beregnet(),
        t.prioritering_fil_kommunenummer(),
        t.prioritering_kommune(),
        t.prioritering_fil_fylke(),
        t.prioritering_fil_plass(),
        t.prioritering_fil_saksnummer(),
        t.prioritering_fil_hovedformal(),
        t.prioritering_fil_behov(),
        t.prioritering_kvotient(),
        t.prioritering_fil_knyttet(),
        t.prioritering_fil_pasientgrunnlag(),
        t.prioritering_fil_utfall(),
        t.prioritering_ikke_vurdert(),
        t.prioritering_fil_flyttet_til(),
        t.prioritering_fil_begrunnelse(),
        t.prioritering_fil_flyttet_av(),
    ]
}

fn cells(t: &Tekst, liste: &Liste, plass: &Plass<'_>) -> Vec<Celle> {
    let row = plass.row;
    let yes_no = |yes: bool| if yes { t.felles_ja() } else { t.felles_nei() };
    let outcome = match row.utfall {
        Plassutfall::Innenfor => t.prioritering_fil_innenfor(),
        Plassutfall::Likt => t.prioritering_fil_likt(),
        Plassutfall::Venteliste => t.prioritering_fil_venteliste(),
    };
    let moved = row.flyttet.as_ref();
    let chosen = liste
        .likhet
        .as_ref()
        .and_then(|_| plass.valgt(liste))
        .map(|chosen| {
            if chosen {
                t.prioritering_valgt()
            } else {
                t.prioritering_ikke_valgt()
            }
        });
    vec![
        span(row.endelig).into(),
        span(row.beregnet).into(),
        plass.kommunenummer().into(),
        plass.kommune().into(),
        plass.fylke().to_owned().into(),
        plass.nummer().into(),
        plass.saksnummer().to_owned().into(),
        yes_no(plass.hoved()).into(),
        plass.behov().into(),
        // Not as a fraction: spreadsheet programs take 1/3 for a date.
        t.prioritering_fil_kvotient(plass.behov().to_string(), plass.nummer().to_string())
            .into(),
        yes_no(plass.knyttet()).into(),
        plass.pasientgrunnlag().into(),
        outcome.into(),
        plass.uvurdert().then(|| t.felles_ja()).into(),
        moved.map(|flytting| flytting.til).into(),
        moved
            .map(|flytting| flytting.begrunnelse.trim().to_owned())
            .or(chosen)
            .into(),
        moved.map(|flytting| flytting.av.navn.clone()).into(),
    ]
}
