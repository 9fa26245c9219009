//! What is done with an assignment: each a form of its own.

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::aktor::Aktor;
use sak::hendelse::Hendelse;
use sak::id::OppdragId;
use sak::oppdrag::{Innhold, Oppdrag, OppdragFeil, Svar, Tilstand};
use serde::Deserialize;
use store::{EndringFeil, Lagret};
use texts::Tekst;

use super::nytt::{Form, form_page};
use super::skjema::Utfylt;
use crate::access::Oppfolger;
use crate::error::Feil;
use crate::form::{Sendt, Skjema};
use crate::pages::prioritering::{endre, notis};
use crate::pages::{folketrygd, sporsmal};
use crate::state::App;

/// Something that can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hva {
    /// Register the answer.
    Svar,
    /// Correct what was registered.
    Endre,
    /// Move the deadline.
    Utsett,
    /// Register a reminder.
    Purring,
    /// Open it again.
    Gjenapne,
}

impl Hva {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Svar,
        Self::Utsett,
        Self::Purring,
        Self::Endre,
        Self::Gjenapne,
    ];

    /// The word in the address and in the text key `oppdrag-gjor-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Svar => "svar",
            Self::Endre => "endre",
            Self::Utsett => "utsett",
            Self::Purring => "purring",
            Self::Gjenapne => "gjenapne",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|hva| hva.word() == word)
    }

    /// What it is called.
    pub fn name(self, t: &Tekst) -> String {
        t.get(&format!("oppdrag-gjor-{}", self.word()), &[])
    }

    /// Whether it can be done in this state.
    pub fn fits(self, tilstand: Tilstand) -> bool {
        (self == Self::Gjenapne) == (tilstand == Tilstand::Besvart)
    }
}

/// What was typed, read: a command and what it needs.
enum Kommando {
    Svar(Svar),
    Endre(Innhold),
    Utsett(Dato, String),
    Purring(Dato, String),
    Gjenapne(String),
}

impl Kommando {
    /// Reads the form. `None` if a day cannot be read, which is marked.
    fn read(hva: Hva, utfylt: &mut Utfylt, t: &Tekst, aktor: &Aktor, today: Dato) -> Option<Self> {
        let grunn = utfylt.get("grunn").to_owned();
        Some(match hva {
            Hva::Svar => Self::Svar(Svar {
                dato: utfylt.day(t, "dato", today)?,
                sammendrag: utfylt.get("sammendrag").to_owned(),
                referanse: utfylt.reference(),
                sporsmal: utfylt.questions(),
                av: aktor.clone(),
            }),
            Hva::Endre => Self::Endre(utfylt.innhold(t, today)?),
            Hva::Utsett => Self::Utsett(utfylt.day(t, "frist", today)?, grunn),
            Hva::Purring => Self::Purring(utfylt.day(t, "dato", today)?, grunn),
            Hva::Gjenapne => Self::Gjenapne(grunn),
        })
    }

    fn run(self, oppdrag: Oppdrag, today: Dato) -> Result<(Oppdrag, Hendelse), OppdragFeil> {
        let open = |(apent, event)| (Oppdrag::Apent(apent), event);
        match (self, oppdrag) {
            (Self::Svar(svar), Oppdrag::Apent(apent)) => {
                let (besvart, event) = apent.answer(svar, today)?;
                Ok((Oppdrag::Besvart(besvart), event))
            }
            (Self::Endre(innhold), Oppdrag::Apent(apent)) => apent.change(innhold).map(open),
            (Self::Utsett(til, grunn), Oppdrag::Apent(apent)) => apent.extend(til, &grunn).map(open),
            (Self::Purring(dato, tekst), Oppdrag::Apent(apent)) => {
                apent.remind(dato, &tekst, today).map(open)
            }
            (Self::Gjenapne(grunn), Oppdrag::Besvart(besvart)) => besvart.reopen(&grunn).map(open),
            _ => Err(OppdragFeil::Tilstand),
        }
    }
}

async fn load(app: &App, id: OppdragId) -> Result<Lagret<Oppdrag>, Feil> {
    app.store.oppdrag(id).await?.ok_or(Feil::NotFound)
}

/// `POST /oppdrag/{id}/begynn`.
pub async fn begin(
    app: App,
    who: Oppfolger,
    Path(id): Path<OppdragId>,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let today = app.today();
    let command = |oppdrag| match oppdrag {
        Oppdrag::Apent(apent) => apent
            .begin(today)
            .map(|(apent, event)| (Oppdrag::Apent(apent), event)),
        Oppdrag::Besvart(_) => Err(OppdragFeil::Tilstand),
    };
    let spor = app.spor(who.aktor());
    match app
        .store
        .change_oppdrag(id, endre::version(&felter), spor, command)
        .await
    {
        Ok(_) => Ok(Redirect::to(&format!("/oppdrag/{id}?kvittert=begynn")).into_response()),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Konflikt | EndringFeil::Avvist(_)) => Err(Feil::Conflict),
    }
}

/// The part of the address after `?`.
#[derive(Debug, Default, Deserialize)]
pub struct Sporring {
    /// The estimate of cost that the answer is to tell of.
    beregning: Option<String>,
}

/// An answer to go over: today's, with what an estimate gives.
async fn answer_with(app: &App, sporring: &Sporring) -> Result<Utfylt, Feil> {
    let today = app.today().to_string();
    let Some(id) = sporring.beregning.as_deref() else {
        return Ok(Utfylt::with([("dato", today)]));
    };
    let id = id.parse().map_err(|_| Feil::NotFound)?;
    let forslag = folketrygd::forslag(app, id).await?;
    let utfylt = Utfylt::with([
        ("dato", today),
        ("sammendrag", forslag.sammendrag),
        ("referanse", forslag.referanse),
    ]);
    Ok(utfylt.with_questions(forslag.sporsmal))
}

/// `GET /oppdrag/{id}/{hva}`: the form.
pub async fn ask(
    app: App,
    who: Oppfolger,
    Path((id, hva)): Path<(OppdragId, String)>,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let hva = Hva::from_word(&hva).ok_or(Feil::NotFound)?;
    let lagret = load(&app, id).await?;
    let today = app.today().to_string();
    let utfylt = match hva {
        Hva::Endre => Utfylt::of(&lagret.verdi.apent().innhold),
        Hva::Svar => answer_with(&app, &sporring).await?,
        Hva::Purring => Utfylt::with([("dato", today)]),
        Hva::Utsett | Hva::Gjenapne => Utfylt::default(),
    };
    let t = app.tekst;
    let misfit = !hva.fits(lagret.verdi.tilstand());
    let varsel = misfit.then(|| hindered(t, id, &t.oppdrag_hindret_tilstand()));
    Ok(page(&app, &who, hva, &lagret, (&utfylt, varsel)))
}

/// `POST /oppdrag/{id}/{hva}`: does it, or shows the form again with all that was typed.
pub async fn run(
    app: App,
    Path((id, hva)): Path<(OppdragId, String)>,
    Sendt { who, felter, gammelt }: Sendt<Oppfolger>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let hva = Hva::from_word(&hva).ok_or(Feil::NotFound)?;
    let mut utfylt = Utfylt::typed(&felter);
    let today = app.today();
    if gammelt {
        let mut lagret = load(&app, id).await?;
        // What somebody else has changed since is found when it is sent.
        lagret.versjon = endre::version(&felter);
        let page = page(&app, &who, hva, &lagret, (&utfylt, Some(sporsmal::gammelt(t))));
        return Ok((StatusCode::FORBIDDEN, page).into_response());
    }
    let mut varsel = None;
    if let Some(command) = Kommando::read(hva, &mut utfylt, t, who.aktor(), today) {
        let spor = app.spor(who.aktor());
        let run = |oppdrag| command.run(oppdrag, today);
        match app
            .store
            .change_oppdrag(id, endre::version(&felter), spor, run)
            .await
        {
            Ok(_) => {
                let done = format!("/oppdrag/{id}?kvittert={}", hva.word());
                return Ok(Redirect::to(&done).into_response());
            }
            Err(EndringFeil::Store(error)) => return Err(error.into()),
            Err(EndringFeil::IkkeFunnet) => return Err(Feil::NotFound),
            Err(EndringFeil::Konflikt) => varsel = Some(t.oppdrag_hindret_konflikt()),
            Err(EndringFeil::Avvist(feil)) => {
                if !utfylt.refused(t, feil, hva == Hva::Endre) {
                    varsel = Some(t.oppdrag_hindret_tilstand());
                }
            }
        }
    }
    let status = if varsel.is_some() {
        StatusCode::CONFLICT
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let lagret = load(&app, id).await?;
    let varsel = varsel.map(|text| hindered(t, id, &text));
    Ok((status, page(&app, &who, hva, &lagret, (&utfylt, varsel))).into_response())
}

/// Why it could not be done, with the way to how the assignment stands.
fn hindered(t: &Tekst, id: OppdragId, text: &str) -> Markup {
    let more = html! { p { (text) " " a href={ "/oppdrag/" (id) } { (t.oppdrag_se()) } } };
    notis::warning(&t.oppdrag_hindret(), &more)
}

fn page(
    app: &App,
    who: &Oppfolger,
    hva: Hva,
    lagret: &Lagret<Oppdrag>,
    (utfylt, varsel): (&Utfylt, Option<Markup>),
) -> Markup {
    let t = app.tekst;
    let back = format!("/oppdrag/{}", lagret.verdi.id());
    form_page(
        app,
        who,
        &Form {
            tittel: hva.name(t),
            action: format!("{back}/{}", hva.word()),
            tilbake: back,
            om: Some(&lagret.verdi),
            versjon: Some(lagret.versjon),
            varsel,
            utfylt,
            felter: fields(t, hva, &lagret.verdi, utfylt),
        },
    )
}

fn fields(t: &Tekst, hva: Hva, oppdrag: &Oppdrag, utfylt: &Utfylt) -> Markup {
    let grunn = utfylt.get("grunn");
    match hva {
        Hva::Svar => utfylt.answer(t),
        Hva::Endre => utfylt.about(t),
        Hva::Utsett => {
            let now = t.oppdrag_felt_ny_frist_hjelp(t.dato(oppdrag.apent().frist));
            html! {
                (utfylt.field("frist", t.oppdrag_felt_ny_frist(), Some(now)).dato(utfylt.get("frist")))
                (utfylt.field("grunn", t.oppdrag_felt_grunn(), Some(t.oppdrag_felt_grunn_utsett_hjelp())).fritekst(grunn, 4))
            }
        }
        Hva::Purring => html! {
            (utfylt.field("dato", t.oppdrag_felt_purring_dato(), None).dato(utfylt.get("dato")))
            (utfylt.field("grunn", t.oppdrag_felt_purring_merknad(), None).fritekst(grunn, 4))
        },
        Hva::Gjenapne => html! {
            (utfylt.field("grunn", t.oppdrag_felt_grunn(), Some(t.oppdrag_felt_grunn_gjenapne_hjelp())).fritekst(grunn, 4))
        },
    }
}
