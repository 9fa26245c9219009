//! Registering what the ministry answered, correcting it, and taking it back.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::sporsmal::{self, Sporsmal};
use regelverk::tid::Dato;
use sak::hendelse::Kjede;
use sak::oppdrag::{LONGEST_LINE, LONGEST_TEXT, Oppdrag};
use sak::sporsmal::{Sporsmalsvar, SporsmalsvarFeil};
use store::{EndringFeil, HistorikkRad, Lagret};
use texts::{Tekst, sporsmal as ord};

use crate::access::Oppfolger;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Felter, Skjema};
use crate::pages::oppdrag::history;
use crate::pages::prioritering::{endre, notis};
use crate::pages::regler::ramme::Del;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// All that the page shows.
struct Bilde {
    sporsmal: Sporsmal,
    lagret: Option<Lagret<Sporsmalsvar>>,
    oppdrag: Vec<Oppdrag>,
    historikk: Vec<HistorikkRad>,
}

impl Bilde {
    async fn load(app: &App, kode: &str) -> Result<Self, Feil> {
        let sporsmal = sporsmal::find(kode).ok_or(Feil::NotFound)?;
        let answers = app.store.sporsmalsvar().await?;
        Ok(Self {
            lagret: answers.into_iter().find(|lagret| lagret.verdi.kode == kode),
            oppdrag: app.store.oppdragsliste().await?,
            historikk: app.store.historikk(&Kjede::Sporsmal(kode.to_owned())).await?,
            sporsmal,
        })
    }

    /// The answer that counts.
    fn svar(&self) -> Option<&Sporsmalsvar> {
        self.lagret
            .as_ref()
            .map(|lagret| &lagret.verdi)
            .filter(|svar| !svar.trukket)
    }
}

/// What stands in the fields.
#[derive(Default)]
struct Utfylt {
    tekst: String,
    fra: String,
    dato: String,
    referanse: String,
    oppdrag: String,
    feil: Vec<Skjemafeil>,
    konflikt: bool,
}

impl Utfylt {
    fn of(svar: &Sporsmalsvar) -> Self {
        Self {
            tekst: svar.tekst.clone(),
            fra: svar.fra.clone(),
            dato: svar.dato.to_string(),
            referanse: svar.referanse.clone().unwrap_or_default(),
            oppdrag: svar.oppdrag.map(|id| id.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    fn typed(felter: &Felter) -> Self {
        let get = |name: &str| felter.get(name).unwrap_or_default().to_owned();
        Self {
            tekst: get("tekst"),
            fra: get("fra"),
            dato: get("dato"),
            referanse: get("referanse"),
            oppdrag: get("oppdrag"),
            ..Self::default()
        }
    }

    fn wrong(&mut self, t: &Tekst, feil: SporsmalsvarFeil, today: Dato) {
        let (felt, tekst) = match feil {
            SporsmalsvarFeil::Tekst | SporsmalsvarFeil::Ukjent => {
                ("tekst", t.sporsmalssvar_feil_tekst(LONGEST_TEXT))
            }
            SporsmalsvarFeil::Fra => ("fra", t.sporsmalssvar_feil_fra(LONGEST_LINE)),
            SporsmalsvarFeil::Dato => ("dato", t.sporsmalssvar_feil_dato(today.to_string())),
            SporsmalsvarFeil::Referanse => ("referanse", t.sporsmalssvar_feil_referanse(LONGEST_LINE)),
        };
        self.feil.push(Skjemafeil {
            felt: felt.into(),
            tekst,
        });
    }

    fn error(&self, felt: &str) -> Option<String> {
        self.feil
            .iter()
            .find(|feil| feil.felt == felt)
            .map(|feil| feil.tekst.clone())
    }
}

/// `GET /regler/sporsmal/{kode}/svar`.
pub async fn ask(app: App, who: Oppfolger, Path(kode): Path<String>) -> Result<Markup, Feil> {
    let bilde = Bilde::load(&app, &kode).await?;
    let utfylt = bilde.svar().map_or_else(
        || Utfylt {
            dato: app.today().to_string(),
            ..Utfylt::default()
        },
        Utfylt::of,
    );
    Ok(page(&app, &who, &bilde, &utfylt))
}

/// `POST /regler/sporsmal/{kode}/svar`.
pub async fn register(
    app: App,
    who: Oppfolger,
    Path(kode): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &kode).await?;
    let today = app.today();
    let mut utfylt = Utfylt::typed(&felter);
    let chosen = |oppdrag: &&Oppdrag| oppdrag.id().to_string() == utfylt.oppdrag;
    let oppdrag = bilde.oppdrag.iter().find(chosen).map(Oppdrag::id);
    let Some(dato) = Dato::parse(utfylt.dato.trim()) else {
        utfylt.wrong(app.tekst, SporsmalsvarFeil::Dato, today);
        let page = page(&app, &who, &bilde, &utfylt);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let svar = Sporsmalsvar {
        kode: kode.clone(),
        tekst: utfylt.tekst.clone(),
        fra: utfylt.fra.clone(),
        dato,
        referanse: Some(utfylt.referanse.clone()),
        oppdrag,
        trukket: false,
    };
    let spor = app.spor(who.aktor());
    let command = |_| svar.register(today);
    let saved = app
        .store
        .change_sporsmalsvar(&kode, endre::version(&felter), spor, command)
        .await;
    let status = match saved {
        Ok(()) => return Ok(back(&kode)),
        Err(EndringFeil::Store(error)) => return Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => {
            utfylt.konflikt = true;
            StatusCode::CONFLICT
        }
        Err(EndringFeil::Avvist(feil)) => {
            utfylt.wrong(app.tekst, feil, today);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let bilde = Bilde::load(&app, &kode).await?;
    Ok((status, page(&app, &who, &bilde, &utfylt)).into_response())
}

/// `POST /regler/sporsmal/{kode}/trekk`: takes the answer back.
pub async fn withdraw(
    app: App,
    who: Oppfolger,
    Path(kode): Path<String>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let command =
        |found: Option<Sporsmalsvar>| found.map(Sporsmalsvar::withdraw).ok_or(SporsmalsvarFeil::Ukjent);
    let spor = app.spor(who.aktor());
    let done = app
        .store
        .change_sporsmalsvar(&kode, endre::version(&felter), spor, command)
        .await;
    match done {
        Ok(()) => Ok(back(&kode)),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet | EndringFeil::Avvist(_)) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
    }
}

fn back(kode: &str) -> Response {
    Redirect::to(&format!("{}#{kode}", Del::Sporsmal.href())).into_response()
}

fn page(app: &App, who: &Oppfolger, bilde: &Bilde, utfylt: &Utfylt) -> Markup {
    let t = app.tekst;
    let kode = bilde.sporsmal.kode();
    let address = format!("{}/{kode}", Del::Sporsmal.href());
    let smuler = vec![
        Link::new(t.regler_tittel(), Del::Regler.href()),
        Link::new(t.sporsmalsliste_tittel(), Del::Sporsmal.href()),
        Link::new(t.sporsmalssvar_tittel(), format!("{address}/svar")),
    ];
    let side = Side::new(app, Some(&who.innlogget), t.sporsmalssvar_tittel()).aktiv(Menypunkt::Regler);
    side.smuler(smuler).render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            (feilliste(t, &utfylt.feil))
            @if utfylt.konflikt {
                (notis::warning(&t.oppdrag_hindret(), &html! { p { (t.sporsmalssvar_konflikt()) } }))
            }
            h1 class="ds-heading" data-size="md" { (t.sporsmalssvar_tittel()) }
            p class="hj-les hj-vekt" { (ord::sporsmal(t, &bilde.sporsmal)) }
            p class="hj-les" { (t.sporsmalssvar_ingress()) " " (t.sporsmalsliste_svar_regelen()) }
        }
        div class="hj-ramme hj-sakskropp hj-stabel" data-luft="stor" {
            (form(t, who, bilde, utfylt, &address))
            @if bilde.svar().is_some() { (take_back(t, who, bilde, &address)) }
            @if !bilde.historikk.is_empty() {
                section class="hj-stabel" data-luft="liten" {
                    h2 class="ds-heading" data-size="xs" id="historikk" { (t.sporsmalssvar_historikk()) }
                    (history(t, "historikk", &bilde.historikk))
                }
            }
        }
    })
}

fn version(bilde: &Bilde) -> i64 {
    bilde.lagret.as_ref().map_or(0, |lagret| lagret.versjon)
}

fn form(t: &Tekst, who: &Oppfolger, bilde: &Bilde, utfylt: &Utfylt, address: &str) -> Markup {
    let ids: Vec<(String, &str)> = bilde
        .oppdrag
        .iter()
        .map(|one| (one.id().to_string(), one.apent().innhold.tittel.as_str()))
        .collect();
    let choices: Vec<Valg<'_>> = ids
        .iter()
        .map(|(id, tittel)| Valg::new(id.as_str(), *tittel))
        .collect();
    let chosen = Some(utfylt.oppdrag.as_str()).filter(|id| !id.is_empty());
    html! {
        form class="hj-skjema" method="post" action={ (address) "/svar" } {
            input type="hidden" name="csrf" value=(who.innlogget.csrf);
            input type="hidden" name="versjon" value=(version(bilde));
            (Felt::new("tekst", t.sporsmalssvar_tekst()).beskrivelse(t.sporsmalssvar_tekst_hjelp())
                .feil(utfylt.error("tekst")).fritekst(&utfylt.tekst, 4))
            (Felt::new("fra", t.sporsmalssvar_fra()).beskrivelse(t.sporsmalssvar_fra_hjelp())
                .feil(utfylt.error("fra")).tekst(&utfylt.fra))
            (Felt::new("dato", t.sporsmalssvar_dato()).feil(utfylt.error("dato")).dato(&utfylt.dato))
            (Felt::new("referanse", t.sporsmalssvar_referanse()).beskrivelse(t.sporsmalssvar_referanse_hjelp())
                .feil(utfylt.error("referanse")).tekst(&utfylt.referanse))
            @if !choices.is_empty() {
                (Felt::new("oppdrag", t.sporsmalssvar_oppdrag())
                    .nedtrekk(Some(&t.sporsmalssvar_oppdrag_ingen()), &choices, chosen))
            }
            p class="hj-rad" {
                button class="ds-button" data-color="accent" type="submit" { (t.sporsmalssvar_lagre()) }
                a href={ (Del::Sporsmal.href()) "#" (bilde.sporsmal.kode()) } { (t.sporsmalssvar_avbryt()) }
            }
        }
    }
}

fn take_back(t: &Tekst, who: &Oppfolger, bilde: &Bilde, address: &str) -> Markup {
    html! {
        form class="hj-stabel hj-les" data-luft="liten" method="post" action={ (address) "/trekk" } {
            input type="hidden" name="csrf" value=(who.innlogget.csrf);
            input type="hidden" name="versjon" value=(version(bilde));
            p class="hj-dempet" { (t.sporsmalssvar_trekk_hjelp()) }
            p { button class="ds-button" data-variant="secondary" type="submit" { (t.sporsmalssvar_trekk()) } }
        }
    }
}
