//! The municipality's own page: the form of Norwegian and the mailbox for answers, and what the register says.

use axum::Router;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use maud::{Markup, html};
use sak::kommune::{Kommune, Maalform};
use sak::kommuneprofil::{Kommuneprofil, ProfilFeil};
use store::{EndringFeil, Kommuneopplysning};
use texts::Tekst;

use crate::access::Kommunebruker;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Skjema, TOKEN};
use crate::pages::soknad::vet;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The address.
pub const HREF: &str = "/kommunen";

/// The routes.
pub fn routes() -> Router<App> {
    Router::new().route(HREF, get(show).post(save))
}

/// All that the page shows.
struct Visning {
    kommune: Kommune,
    kept: Kommuneopplysning,
    maalform: String,
    epost: String,
    notice: Option<String>,
    galt: Option<String>,
}

impl Visning {
    async fn load(app: &App, bruker: &Kommunebruker) -> Result<Self, Feil> {
        let kommune = app.store.kommune(&bruker.kommune).await?.ok_or(Feil::NotFound)?;
        let kept = app.store.kommuneopplysning(&bruker.kommune).await?;
        Ok(Self {
            maalform: kommune.maalform.word().to_owned(),
            epost: kept.epost.clone().unwrap_or_default(),
            kommune,
            kept,
            notice: None,
            galt: None,
        })
    }
}

async fn show(app: App, bruker: Kommunebruker, RawQuery(query): RawQuery) -> Result<Markup, Feil> {
    let t = app.tekst;
    let felter = Felter::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let notice = match felter.get("lagret") {
        Some("1") => Some(t.kommunen_lagret()),
        Some(_) => Some(t.kommunen_uendret()),
        None => None,
    };
    let visning = Visning::load(&app, &bruker).await?;
    Ok(page(&app, &bruker, &Visning { notice, ..visning }))
}

async fn save(app: App, bruker: Kommunebruker, Skjema(felter): Skjema) -> Result<Response, Feil> {
    let t = app.tekst;
    let typed = |name: &str| felter.get(name).unwrap_or_default().to_owned();
    let (maalform, epost) = (typed("maalform"), typed("epost"));
    let ny = Kommuneprofil {
        maalform: Maalform::from_word(&maalform).unwrap_or_default(),
        epost: Some(epost.clone()),
    };
    let expected = felter
        .get("versjon")
        .and_then(|text| text.parse().ok())
        .unwrap_or(-1);
    let spor = app.spor(bruker.aktor());
    let saved = app
        .store
        .change_kommuneprofil(&bruker.kommune, expected, ny, spor)
        .await;
    let (status, notice, galt) = match saved {
        Ok(()) => return Ok(Redirect::to(&format!("{HREF}?lagret=1")).into_response()),
        Err(EndringFeil::Avvist(ProfilFeil::Uendret)) => {
            return Ok(Redirect::to(&format!("{HREF}?lagret=0")).into_response());
        }
        Err(EndringFeil::Avvist(ProfilFeil::IkkeEpost)) => (
            StatusCode::UNPROCESSABLE_ENTITY,
            None,
            Some(t.kommunen_feil_epost()),
        ),
        Err(EndringFeil::Konflikt) => (StatusCode::CONFLICT, Some(t.kommunen_konflikt()), None),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => return Err(feil.into()),
    };
    let visning = Visning {
        maalform,
        epost,
        notice,
        galt,
        ..Visning::load(&app, &bruker).await?
    };
    Ok((status, page(&app, &bruker, &visning)).into_response())
}

fn page(app: &App, bruker: &Kommunebruker, visning: &Visning) -> Markup {
    let t = app.tekst;
    let tittel = t.kommunen_tittel(visning.kommune.navn.as_str());
    let errors: Vec<feilliste::Feil> = visning
        .galt
        .iter()
        .map(|tekst| feilliste::Feil {
            felt: "epost".to_owned(),
            tekst: tekst.clone(),
        })
        .collect();
    Side::new(app, Some(&bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Oppgaver).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (feilliste(t, &errors))
            @if let Some(notice) = &visning.notice { p class="hj-endring hj-les" role="status" { (notice) } }
            div class="hj-stabel" data-luft="liten" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                p class="hj-les" { (t.kommunen_ingress()) }
            }
            (form(t, &bruker.innlogget.csrf, visning))
            (known(t, visning))
            p { a href="/oppgaver" { (t.kommunen_tilbake()) } }
        }
    })
}

fn form(t: &Tekst, csrf: &str, visning: &Visning) -> Markup {
    let choices = Maalform::ALL.map(|form| {
        let word = form.word();
        Valg::new(word, t.get(&format!("kommunen-maalform-{word}"), &[]))
    });
    html! {
        form class="hj-skjema hj-les" method="post" action=(HREF) novalidate data-vern {
            h2 class="ds-heading" data-size="xs" { (t.kommunen_profil()) }
            input type="hidden" name=(TOKEN) value=(csrf);
            input type="hidden" name="versjon" value=(visning.kept.versjon);
            (Felt::new("maalform", t.kommunen_maalform())
                .beskrivelse(t.kommunen_maalform_hjelp())
                .radio(&choices, Some(&visning.maalform)))
            (Felt::new("epost", t.kommunen_epost())
                .beskrivelse(t.kommunen_epost_hjelp())
                .feil(visning.galt.as_deref())
                .autocomplete("email")
                .tekst(&visning.epost))
            p { button class="ds-button" data-color="accent" type="submit" { (t.kommunen_lagre()) } }
        }
    }
}

fn known(t: &Tekst, visning: &Visning) -> Markup {
    let mut facts = vet::municipality(t, &visning.kommune);
    if let Some(kilde) = &visning.kept.registerkilde {
        facts.push(Faktum::new(t.kommunen_vet_kilde(), kilde.as_str()));
    }
    html! {
        section class="hj-vet hj-les hj-stabel" data-luft="liten" aria-labelledby="vet-h" {
            h2 class="ds-heading" data-size="xs" id="vet-h" { (t.kommunen_vet()) }
            div class="hj-liten" { (fakta(Form::Stable, &facts)) }
            @if visning.kommune.utdanningsvirksomhet.is_none() { p class="hj-liten" { (t.kommunen_vet_ingen()) } }
            p class="hj-liten" { (vet::mend(t, &visning.kommune)) }
        }
    }
}
