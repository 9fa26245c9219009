//! The questions as a file: a letter to the ministry with room for its answers, and a table.

use axum::extract::Query;
use axum::response::Response;
use letters::{Blokk, Brev, Etiketter, Spraak};
use regelverk::tid::Tidspunkt;
use sak::sporsmal::Sporsmalsvar;
use texts::{Tekst, regel, sporsmal as ord};

use super::liste::{Liste, Nummerert, Sporring};
use crate::eksport::Fil;
use crate::error::Feil;
use crate::fil;
use crate::state::App;

/// `GET /regler/sporsmal.csv`.
pub async fn csv(app: App, Query(sporring): Query<Sporring>) -> Result<Response, Feil> {
    let t = app.tekst;
    let liste = Liste::load(&app, &sporring).await?;
    table(t, &liste).csv()
}

fn table(t: &Tekst, liste: &Liste) -> Fil {
    let row = |one: &Nummerert| {
        let asked = &one.sporsmal;
        vec![
            asked.kode().into(),
            ord::sporsmal(t, asked).into(),
            ord::emne(t, asked).into(),
            ord::periode(t, asked).into(),
            regel::status(t, asked.status()).into(),
            ord::kilde(t, asked).into(),
            ord::kilden(t, asked).into(),
            ord::lest(t, asked).into(),
            ord::endrer(t, asked).into(),
            one.svar.as_ref().map(|svar| answer(t, svar)).into(),
        ]
    };
    Fil {
        navn: t.sporsmalsliste_filnavn(),
        ark: t.sporsmalsliste_tittel(),
        hode: vec![
            t.sporsmalsliste_kode(),
            t.sporsmalsliste_tittel(),
            t.sporsmalsliste_gjelder(),
            t.sporsmalsliste_periode(),
            t.komponent_status(),
            t.sporsmalsliste_kilde(),
            t.sporsmalsliste_kilden(),
            t.sporsmalsliste_lest(),
            t.sporsmalsliste_endrer(),
            t.sporsmalsliste_svar(),
        ],
        rader: liste.valgte().into_iter().map(row).collect(),
    }
}

/// `GET /regler/sporsmal.pdf`: tagged and archivable, as a letter is.
pub async fn pdf(app: App, Query(sporring): Query<Sporring>) -> Result<Response, Feil> {
    let t = app.tekst;
    let liste = Liste::load(&app, &sporring).await?;
    let today = app.today();
    let brev = letter(&app, &liste);
    // The same list on the same day is the same file.
    let made = Tidspunkt::in_norway(today, 0, 0)
        .unwrap_or_else(|| app.now())
        .unix_seconds();
    let pdf = tokio::task::spawn_blocking(move || letters::render(&brev, made))
        .await
        .map_err(Feil::internal)??;
    Ok(fil::pdf(
        &format!("{}-{today}.pdf", t.sporsmalsliste_filnavn()),
        pdf,
    ))
}

fn letter(app: &App, liste: &Liste) -> Brev {
    let t = app.tekst;
    let mut innhold = vec![Blokk::Avsnitt(t.sporsmalsliste_ingress())];
    innhold.extend(liste.valgte().into_iter().flat_map(|one| question(t, one)));
    Brev {
        spraak: match t.spraak() {
            texts::Spraak::Nb => Spraak::Nb,
            texts::Spraak::Nn => Spraak::Nn,
            texts::Spraak::En => Spraak::En,
        },
        tittel: t.sporsmalsliste_tittel(),
        avsender: vec![t.sporsmalsliste_pdf_avsender()],
        mottaker: vec![t.sporsmalsliste_pdf_mottaker()],
        dato: t.dato(app.today()),
        dokumentnummer: t.sporsmalsliste_pdf_dokumentnummer(app.today().to_string()),
        saksnummer: String::new(),
        metadata: Vec::new(),
        innhold,
        signatur: Vec::new(),
        bunntekst: t.sporsmalsliste_pdf_bunntekst(),
        demonstrasjon: app.is_demo().then(|| t.sporsmalsliste_pdf_demonstrasjon()),
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

fn question(t: &Tekst, one: &Nummerert) -> Vec<Blokk> {
    let asked = &one.sporsmal;
    vec![
        Blokk::Overskrift(t.sporsmalsliste_nummer(one.nummer.to_string(), ord::sporsmal(t, asked))),
        Blokk::Fakta(vec![
            (t.sporsmalsliste_gjelder(), ord::emne(t, asked)),
            (t.sporsmalsliste_periode(), ord::periode(t, asked)),
            (t.komponent_status(), regel::status(t, asked.status())),
            (t.sporsmalsliste_kilde(), ord::kilde(t, asked)),
            (t.sporsmalsliste_kilden(), ord::kilden(t, asked)),
            (t.sporsmalsliste_lest(), ord::lest(t, asked)),
            (t.sporsmalsliste_endrer(), ord::endrer(t, asked)),
        ]),
        Blokk::Avsnitt(match &one.svar {
            Some(svar) => answer(t, svar),
            None => t.sporsmalsliste_pdf_plass_til_svar(),
        }),
    ]
}

/// The answer on one line, after who answered.
fn answer(t: &Tekst, svar: &Sporsmalsvar) -> String {
    let who = t.sporsmalsliste_svar_fra(t.dato(svar.dato), svar.fra.as_str());
    t.felles_navn_og_verdi(who, svar.tekst.as_str())
}
