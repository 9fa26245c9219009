//! The form, and what is said when it is sent.

use axum::body::Bytes;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::abonnement::{Epost, HOYST_PER_ADRESSE, LENKE_VARER, UBEKREFTET_VARER, Varselvalg};
use sak::id::Kommunenummer;
use serde::Deserialize;
use store::{Bestilling, Mottak};
use texts::{Spraak, Tekst};

use super::plain;
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::components::kommunevalg::kommunevalg;
use crate::epost::{self, Hemmelighet, Lenker};
use crate::error::Feil;
use crate::form::Felter;
use crate::session::{Innlogget, KanskjeInnlogget};
use crate::side::Side;
use crate::state::App;

#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    #[serde(default)]
    kommune: String,
}

/// What stands in the fields, and what is wrong with it.
#[derive(Debug, Default)]
struct Utfylt {
    epost: String,
    spraak: String,
    kommune: String,
    feil: Option<String>,
}

/// `GET /varsel`.
pub async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let utfylt = Utfylt {
        spraak: app.tekst.spraak().tag().into(),
        kommune: sporring.kommune,
        ..Utfylt::default()
    };
    page(&app, innlogget.as_ref(), &utfylt).await
}

/// `POST /varsel`. The answer is the same whether the address is known or not.
pub async fn send(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    body: Bytes,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let felter = Felter::parse(&body)?;
    let mut utfylt = Utfylt {
        epost: felter.get("epost").unwrap_or_default().to_owned(),
        spraak: felter.get("spraak").unwrap_or_default().to_owned(),
        kommune: felter.get("kommune").unwrap_or_default().to_owned(),
        feil: None,
    };
    let Some(adresse) = Epost::parse(&utfylt.epost) else {
        utfylt.feil = Some(t.varsel_feil_epost());
        let page = page(&app, innlogget.as_ref(), &utfylt).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let kommune = match Kommunenummer::parse(&utfylt.kommune) {
        Some(nummer) => app.store.kommune(&nummer).await?.map(|kommune| kommune.nummer),
        None => None,
    };
    let spraak = Spraak::from_tag(&utfylt.spraak).unwrap_or(t.spraak());
    match app
        .store
        .request_abonnement(order(&app, adresse, spraak, kommune), app.now())
        .await?
    {
        Mottak::ForMange => {
            utfylt.feil = Some(t.varsel_feil_for_mange());
            let page = page(&app, innlogget.as_ref(), &utfylt).await?;
            Ok((StatusCode::TOO_MANY_REQUESTS, page).into_response())
        }
        Mottak::Sendt | Mottak::NokForNa => Ok(Redirect::to("/varsel/sendt").into_response()),
    }
}

/// What is asked of the store: the choices, and the letter in the language that was chosen.
fn order(app: &App, adresse: Epost, spraak: Spraak, kommune: Option<Kommunenummer>) -> Bestilling {
    let lenker = Lenker {
        bekreft: Hemmelighet::new(app),
        avslutt: Hemmelighet::new(app),
    };
    let mail = epost::confirm(app, Tekst::for_language(spraak), &adresse, &lenker);
    Bestilling {
        id: app.new_id(),
        adresse,
        valg: Varselvalg {
            spraak: spraak.tag().to_owned(),
            kommune,
        },
        bekreft: lenker.bekreft.own_hash(),
        avslutt: lenker.avslutt.own_hash(),
        mail,
    }
}

/// `GET /varsel/sendt`.
pub async fn sent(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Markup {
    let t = app.tekst;
    let lines = [
        t.varsel_sendt_hva(LENKE_VARER / 3600),
        t.varsel_sendt_ikke_kommet(HOYST_PER_ADRESSE),
    ];
    let button = html! {
        p class="hj-rad" {
            @if app.is_demo() {
                a class="ds-button" data-color="accent" href="/demo/post" { (t.varsel_til_demoposten()) }
            }
            a class="ds-button" data-variant="secondary" data-color="accent" href="/" { (t.feil_til_forsiden()) }
        }
    };
    plain(
        &app,
        innlogget.as_ref(),
        &t.varsel_sendt_tittel(),
        &lines,
        &button,
    )
}

async fn page(app: &App, innlogget: Option<&Innlogget>, utfylt: &Utfylt) -> Result<Markup, Feil> {
    let t = app.tekst;
    let kommuner = app.store.kommuner().await?;
    let languages = Spraak::ALL
        .map(|spraak| Valg::new(spraak.tag(), Tekst::for_language(spraak).komponent_spraak_navn()));
    let errors: Vec<feilliste::Feil> = utfylt
        .feil
        .iter()
        .map(|tekst| feilliste::Feil {
            felt: "epost".into(),
            tekst: tekst.clone(),
        })
        .collect();
    Ok(Side::new(app, innlogget, t.varsel_tittel()).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" {
                (feilliste(t, &errors))
                h1 class="ds-heading" data-size="md" { (t.varsel_tittel()) }
                p class="hj-les" { (t.varsel_ingress()) }
                @if !app.sends_mail() && !app.is_demo() { p class="hj-endring hj-les" { (t.varsel_sendes_ikke()) } }
            }
            form class="hj-skjema" method="post" action="/varsel" novalidate {
                (Felt::new("epost", t.varsel_epost())
                    .beskrivelse(t.varsel_epost_hjelp())
                    .feil(utfylt.feil.as_deref())
                    .autocomplete("email")
                    .epost(&utfylt.epost))
                (Felt::new("spraak", t.varsel_spraak()).radio(&languages, Some(&utfylt.spraak)))
                (kommunevalg(
                    &Felt::new("kommune", t.varsel_kommune()).beskrivelse(t.varsel_kommune_hjelp()),
                    &t.varsel_kommune_ingen(), &kommuner, Some(utfylt.kommune.as_str()).filter(|nummer| !nummer.is_empty()),
                ))
                div { button class="ds-button" data-color="accent" type="submit" { (t.varsel_meld_pa()) } }
            }
            section class="hj-vet hj-les hj-stabel hj-liten" data-luft="liten" aria-labelledby="lagres-h" {
                h2 class="ds-heading" data-size="2xs" id="lagres-h" { (t.varsel_lagres_tittel()) }
                p { (t.varsel_lagres(UBEKREFTET_VARER / 86_400)) }
            }
        }
    }))
}
