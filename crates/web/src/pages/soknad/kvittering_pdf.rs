//! The receipt as a document to keep.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use letters::{Blokk, Brev, Etiketter, Spraak};
use sak::id::SoknadId;
use texts::{Tekst, regel};

use super::kvittering::Kvittering;
use super::svar;
use crate::access::Kommunebruker;
use crate::error::Feil;
use crate::fil;
use crate::state::App;

/// Gives the receipt as PDF; of a draft, or of what is withdrawn, leads to where it was left.
pub async fn show(app: App, bruker: Kommunebruker, Path(id): Path<SoknadId>) -> Result<Response, Feil> {
    let found = Kvittering::load(&app, &bruker, id).await?;
    let Some(kvittering) = found.filter(|kvittering| !kvittering.is_withdrawn()) else {
        return Ok(Redirect::to(&format!("/soknad/{id}")).into_response());
    };
    let t = app.tekst;
    let brev = brev(t, &kvittering, app.is_demo());
    let received = kvittering.sendt.mottatt.unix_seconds();
    // Setting a document is work for the processor and must not hold up other requests.
    let pdf = tokio::task::spawn_blocking(move || letters::render(&brev, received))
        .await
        .map_err(Feil::internal)??;
    let name = t.kvittering_pdf_filnavn(kvittering.sendt.saksnummer.replace('/', "-"));
    Ok(fil::pdf(&name, pdf))
}

fn brev(t: &Tekst, kvittering: &Kvittering, demo: bool) -> Brev {
    let sendt = &kvittering.sendt;
    let name = kvittering.kommune.navn.as_str();
    Brev {
        spraak: match t.spraak() {
            texts::Spraak::Nb => Spraak::Nb,
            texts::Spraak::Nn => Spraak::Nn,
            texts::Spraak::En => Spraak::En,
        },
        tittel: t.kvittering_pdf_tittel(),
        avsender: vec![t.kvittering_pdf_avsender()],
        mottaker: vec![t.kvittering_pdf_mottaker(name)],
        dato: t.dato(sendt.mottatt.dato()),
        dokumentnummer: kvittering.dokumentnummer(),
        saksnummer: sendt.saksnummer.clone(),
        metadata: metadata(t, kvittering),
        innhold: body(t, kvittering),
        signatur: Vec::new(),
        bunntekst: t.kvittering_pdf_bunntekst(),
        demonstrasjon: demo.then(|| t.kvittering_pdf_demonstrasjon()),
        forhandsvisning: None,
        etiketter: Etiketter {
            dato: t.kvittering_pdf_dato(),
            saksnummer: t.kvittering_pdf_saksnummer(),
            dokumentnummer: t.kvittering_pdf_dokumentnummer(),
            side: t.kvittering_pdf_side(),
            av: t.kvittering_pdf_av(),
        },
    }
}

/// When it came, in which call, and which version it is if there are others.
fn metadata(t: &Tekst, kvittering: &Kvittering) -> Vec<(String, String)> {
    let mut rows = vec![
        (t.kvittering_mottatt(), t.tidspunkt(kvittering.sendt.mottatt)),
        (t.kvittering_utlysning(), kvittering.utlysning.tittel.clone()),
    ];
    if let Some(before) = kvittering.tidligere.first() {
        let replaces = t.kvittering_pdf_versjon_verdi(before.nr, before.nr + 1, t.tidspunkt(before.mottatt));
        rows.push((t.kvittering_pdf_versjon(), replaces));
    }
    rows
}

fn body(t: &Tekst, kvittering: &Kvittering) -> Vec<Blokk> {
    let sendt = &kvittering.sendt;
    let name = kvittering.kommune.navn.as_str();
    let opening = t.kvittering_pdf_innledning(name, sendt.saksnummer.as_str(), t.tidspunkt(sendt.mottatt));
    let verdicts = kvittering.vurderinger.iter().map(|verdict| {
        let rule = t.kvittering_pdf_regel_og_tittel(verdict.id().to_string(), regel::tittel(t, verdict.id()));
        vec![rule, regel::utfall(t, verdict.utfall())]
    });
    vec![
        Blokk::Avsnitt(opening),
        Blokk::Overskrift(t.kvittering_sendte()),
        Blokk::Fakta(svar::sent(t, &sendt.innhold)),
        Blokk::Overskrift(t.kvittering_vurderinger()),
        Blokk::Tabell {
            tittel: String::new(),
            hode: vec![t.kvittering_pdf_regel(), t.kvittering_pdf_utfall()],
            rader: verdicts.collect(),
            hoyre: Vec::new(),
        },
        Blokk::Overskrift(t.kvittering_videre()),
        Blokk::Punkter(kvittering.next(t)),
    ]
}
