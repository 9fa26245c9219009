//! One municipality in the register: what it says, a form to change it, and what was changed.

use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kontrakt::dato::read_dato;
use maud::{Markup, html};
use sak::hendelse::Kjede;
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::utdanningsvirksomhet::{LONGEST_KILDE, Opplysning, RegisterFeil};
use store::{EndringFeil, HistorikkRad, Kommuneopplysning};

use super::{HREF, felles, historikk};
use crate::access::{Handling, Leser, Saksbehandler, allow};
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::{Bredde, Felt};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Felter, Skjema, TOKEN};
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// What stands in the form.
#[derive(Default)]
struct Utfylt {
    status: String,
    dato: String,
    kilde: String,
}

/// What is wrong, and with which field.
struct Galt {
    felt: &'static str,
    tekst: String,
}

/// A municipality with what is kept of it.
struct En {
    kommune: Kommune,
    kept: Kommuneopplysning,
    historikk: Vec<HistorikkRad>,
}

impl En {
    async fn load(app: &App, nummer: &str) -> Result<Self, Feil> {
        let nummer = Kommunenummer::parse(nummer).ok_or(Feil::NotFound)?;
        let kommune = app.store.kommune(&nummer).await?.ok_or(Feil::NotFound)?;
        Ok(Self {
            kept: app.store.kommuneopplysning(&nummer).await?,
            historikk: app.store.historikk(&Kjede::Kommune(nummer)).await?,
            kommune,
        })
    }

    fn as_saved(&self) -> Utfylt {
        let dato = self.kommune.utdanningsvirksomhet_dato;
        Utfylt {
            status: felles::word(self.kommune.utdanningsvirksomhet).to_owned(),
            dato: dato.map(|dato| dato.to_string()).unwrap_or_default(),
            kilde: String::new(),
        }
    }
}

/// Shows it; with `?status=&dato=` the form holds what stood before a change.
pub async fn show(
    app: App,
    leser: Leser,
    Path(nummer): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let en = En::load(&app, &nummer).await?;
    let felter = Felter::parse(query.unwrap_or_default().as_bytes()).unwrap_or_default();
    let back = felter.text("status").and_then(felles::from_word);
    let (utfylt, notice) = match back {
        Some(status) => {
            let utfylt = Utfylt {
                status: felles::word(status).to_owned(),
                dato: felter.text("dato").unwrap_or_default().to_owned(),
                kilde: String::new(),
            };
            (utfylt, Some(t.register_en_tilbake_klar()))
        }
        None => (
            en.as_saved(),
            felter.get("lagret").map(|_| t.register_en_lagret()),
        ),
    };
    Ok(page(&app, &leser.innlogget, &en, &utfylt, notice, None))
}

/// Changes what the register says.
pub async fn save(
    app: App,
    bruker: Saksbehandler,
    Path(nummer): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let en = En::load(&app, &nummer).await?;
    let typed = |name: &str| felter.get(name).unwrap_or_default().to_owned();
    let utfylt = Utfylt {
        status: typed("status"),
        dato: typed("dato"),
        kilde: typed("kilde"),
    };
    let ny = match read(&app, &utfylt) {
        Ok(ny) => ny,
        Err(galt) => return Ok(refused(&app, &bruker, &en, &utfylt, galt)),
    };
    let expected = felter
        .get("versjon")
        .and_then(|text| text.parse().ok())
        .unwrap_or(-1);
    let spor = app.spor(bruker.aktor());
    match app
        .store
        .change_register(&en.kommune.nummer, expected, ny, spor)
        .await
    {
        Ok(()) => Ok(Redirect::to(&format!("{HREF}/{}?lagret=1", en.kommune.nummer)).into_response()),
        Err(EndringFeil::Avvist(feil)) => Ok(refused(&app, &bruker, &en, &utfylt, wrong(&app, feil))),
        Err(EndringFeil::Konflikt) => {
            let now = En::load(&app, &nummer).await?;
            let notice = t.register_feil_konflikt(felles::value_of(t, &now.kommune));
            let page = page(&app, &bruker.innlogget, &now, &utfylt, Some(notice), None);
            Ok((StatusCode::CONFLICT, page).into_response())
        }
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

fn read(app: &App, utfylt: &Utfylt) -> Result<Opplysning, Galt> {
    let t = app.tekst;
    let status = felles::from_word(&utfylt.status).ok_or_else(|| Galt {
        felt: "status",
        tekst: t.register_feil_status(),
    })?;
    let dato = match utfylt.dato.trim() {
        "" => None,
        text => Some(read_dato(text).ok_or_else(|| Galt {
            felt: "dato",
            tekst: t.register_feil_dato(),
        })?),
    };
    Ok(Opplysning {
        status,
        dato,
        kilde: utfylt.kilde.clone(),
    })
}

fn wrong(app: &App, feil: RegisterFeil) -> Galt {
    let t = app.tekst;
    let (felt, tekst) = match feil {
        RegisterFeil::UtenDato => ("dato", t.register_feil_dato()),
        RegisterFeil::Framtid => ("dato", t.register_feil_framtid()),
        RegisterFeil::UtenKilde => ("kilde", t.register_feil_kilde()),
        RegisterFeil::ForLang => ("kilde", t.register_feil_for_lang(LONGEST_KILDE)),
        RegisterFeil::Uendret => ("status", t.register_feil_uendret()),
    };
    Galt { felt, tekst }
}

fn refused(app: &App, bruker: &Saksbehandler, en: &En, utfylt: &Utfylt, galt: Galt) -> Response {
    let page = page(app, &bruker.innlogget, en, utfylt, None, Some(galt));
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn page(
    app: &App,
    innlogget: &Innlogget,
    en: &En,
    utfylt: &Utfylt,
    notice: Option<String>,
    galt: Option<Galt>,
) -> Markup {
    let t = app.tekst;
    let kommune = &en.kommune;
    let tittel = t.register_en_tittel(kommune.navn.as_str(), kommune.nummer.as_str());
    let may = allow(innlogget.aktor.rolle, Handling::Saksbehandle);
    let kilde = en
        .kept
        .registerkilde
        .clone()
        .unwrap_or_else(|| t.register_ikke_oppgitt());
    let facts = [
        Faktum::new(t.register_kolonne_status(), felles::value_of(t, kommune)),
        Faktum::new(t.register_kolonne_kilde(), kilde),
        Faktum::new(t.register_kolonne_fylke(), kommune.fylke.as_str()),
    ];
    let errors: Vec<feilliste::Feil> = galt
        .iter()
        .map(|galt| feilliste::Feil {
            felt: galt.felt.to_owned(),
            tekst: galt.tekst.clone(),
        })
        .collect();
    let way = vec![
        Link::new(t.register_tittel(), HREF),
        Link::new(tittel.as_str(), format!("{HREF}/{}", kommune.nummer)),
    ];
    let side = Side::new(app, Some(innlogget), tittel.as_str()).aktiv(Menypunkt::Saker);
    side.tett().smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (feilliste(t, &errors))
            @if let Some(notice) = notice { p class="hj-endring hj-les" role="status" { (notice) } }
            h1 class="ds-heading" data-size="md" { (tittel) }
            div class="hj-les" { (fakta(Form::Stable, &facts)) }
            @if may { (form(app, innlogget, en, utfylt, galt.as_ref())) } @else {
                p class="hj-dempet" { (t.register_en_bare_les()) }
            }
            (historikk::list(t, &kommune.nummer, &en.historikk, may))
        }
    })
}

fn form(app: &App, innlogget: &Innlogget, en: &En, utfylt: &Utfylt, galt: Option<&Galt>) -> Markup {
    let t = app.tekst;
    let error = |felt: &str| {
        galt.filter(|galt| galt.felt == felt)
            .map(|galt| galt.tekst.as_str())
    };
    html! {
        form class="hj-skjema hj-les" method="post" action={ (HREF) "/" (en.kommune.nummer) } novalidate {
            h2 class="ds-heading" data-size="xs" { (t.register_en_endre()) }
            input type="hidden" name=(TOKEN) value=(innlogget.csrf);
            input type="hidden" name="versjon" value=(en.kept.versjon);
            (Felt::new("status", t.register_en_status())
                .feil(error("status"))
                .radio(&felles::choices(t), Some(&utfylt.status)))
            (Felt::new("dato", t.register_en_dato())
                .beskrivelse(t.register_en_dato_hjelp())
                .feil(error("dato"))
                .dato(&utfylt.dato))
            (Felt::new("kilde", t.register_en_kilde())
                .beskrivelse(t.register_en_kilde_hjelp())
                .bredde(Bredde::Hel)
                .feil(error("kilde"))
                .tekst(&utfylt.kilde))
            p { button class="ds-button" data-color="accent" type="submit" { (t.register_en_lagre()) } }
        }
    }
}
