//! Saving answers and recommending. Answers are saved even if the recommendation is refused, what was typed
//! is never lost, and nobody overwrites another's work unseen.

use axum::extract::{OriginalUri, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::soknad::Innstilling;
use sak::soknad::sendt::SvarPaRegler;

use super::bla::next_to_assess;
use super::feil;
use super::kommando::{Onske, Utkomme, carry_out};
use super::load::Sak;
use super::melding::{Melding, receipt};
use super::skjema::{UTEN_SVAR, Ugyldig, Utfylt};
use super::view::Sakside;
use super::{parse_id, utlogget};
use crate::access::Saksbehandler;
use crate::components::feilliste;
use crate::error::Feil;
use crate::form::{Felter, Innsendt};
use crate::pages::saker::filter::Filter;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Saves the answers, complete or not.
pub async fn svar(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<String>,
    filter: Filter,
    headers: HeaderMap,
    innsendt: Innsendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let partial = headers.contains_key("hx-request");
    let (bruker, felter) = match innsendt {
        Innsendt::Gyldig(bruker, felter) => (bruker, felter),
        Innsendt::Gammelt(bruker, felter) => {
            let sending = Innsending::read(&app, &bruker, filter, parse_id(&id)?, &felter).await?;
            return sending.old(partial).await;
        }
        Innsendt::Utlogget(felter) => return Ok(utlogget::page(&app, &uri.to_string(), &felter)),
    };
    let sending = Innsending::read(&app, &bruker, filter, parse_id(&id)?, &felter).await?;
    sending.answer(partial).await
}

/// Saves the answers and recommends.
pub async fn innstilling(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<String>,
    filter: Filter,
    innsendt: Innsendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let (bruker, felter) = match innsendt {
        Innsendt::Gyldig(bruker, felter) => (bruker, felter),
        Innsendt::Gammelt(bruker, felter) => {
            let sending = Innsending::read(&app, &bruker, filter, parse_id(&id)?, &felter).await?;
            return sending.old(false).await;
        }
        Innsendt::Utlogget(felter) => return Ok(utlogget::page(&app, &uri.to_string(), &felter)),
    };
    let sending = Innsending::read(&app, &bruker, filter, parse_id(&id)?, &felter).await?;
    sending.recommend().await
}

/// A form that was sent, and the case as it was then.
struct Innsending<'a> {
    app: &'a App,
    bruker: &'a Saksbehandler,
    filter: Filter,
    sak: Sak,
    utfylt: Utfylt,
    versjon: i64,
    uten_svar: bool,
}

impl<'a> Innsending<'a> {
    async fn read(
        app: &'a App,
        bruker: &'a Saksbehandler,
        filter: Filter,
        id: sak::id::SoknadId,
        felter: &Felter,
    ) -> Result<Self, Feil> {
        let sak = Sak::load(app, id, bruker.aktor()).await?;
        // A form without a version is one that nobody saw the case in.
        let versjon = felter
            .get("versjon")
            .and_then(|typed| typed.parse().ok())
            .unwrap_or(-1);
        Ok(Self {
            app,
            bruker,
            filter,
            sak,
            utfylt: Utfylt::read(felter),
            versjon,
            uten_svar: felter.text(UTEN_SVAR).is_some(),
        })
    }

    async fn answer(&self, partial: bool) -> Result<Response, Feil> {
        let outcome = match self.utfylt.answers(&self.sak) {
            Ok(svar) => self.save(svar, None).await?,
            Err(ugyldig) => Utkomme::Ugyldig(ugyldig),
        };
        match outcome {
            Utkomme::Lagret { .. } if partial => self.stand().await,
            Utkomme::Lagret { .. } if self.utfylt.has_recommendation() => {
                self.page(StatusCode::OK, Melding::InnstillingIkkeLagret, Vec::new())
                    .await
            }
            Utkomme::Lagret { endret } => {
                let word = if endret {
                    "kvittert=lagret"
                } else {
                    "kvittert=uendret"
                };
                Ok(Redirect::to(&receipt(&self.filter, self.sak.id(), word)).into_response())
            }
            other => self.refused(other, partial).await,
        }
    }

    async fn recommend(&self) -> Result<Response, Feil> {
        let outcome = match self.utfylt.answers(&self.sak) {
            Ok(svar) if self.waits_unconfirmed() => match self.save(svar, None).await? {
                Utkomme::Lagret { .. } => return self.confirm_first().await,
                other => other,
            },
            Ok(svar) => match self.utfylt.recommendation(&self.sak) {
                Ok(innstilling) => self.save(svar, Some(innstilling)).await?,
                // The answers are good, so they are saved; only the recommendation has to be corrected.
                Err(ugyldig) => match self.save(svar, None).await? {
                    Utkomme::Lagret { .. } => Utkomme::Ugyldig(ugyldig),
                    other => other,
                },
            },
            Err(ugyldig) => Utkomme::Ugyldig(ugyldig),
        };
        match outcome {
            Utkomme::Innstilt => Ok(self.next()),
            other => self.refused(other, false).await,
        }
    }

    /// Whether the municipality is asked for more, and nobody has said to go on without the answer.
    fn waits_unconfirmed(&self) -> bool {
        self.sak.arbeid().open().is_some() && !self.uten_svar
    }

    /// The page again, with the box to tick.
    async fn confirm_first(&self) -> Result<Response, Feil> {
        let errors = vec![feilliste::Feil {
            felt: UTEN_SVAR.to_owned(),
            tekst: self.app.tekst.foresporsel_feil_uten_svar(),
        }];
        self.page(StatusCode::UNPROCESSABLE_ENTITY, Melding::DelvisLagret, errors)
            .await
    }

    /// A form from before the last login: everything typed is shown again, with the new token, to be saved.
    async fn old(&self, partial: bool) -> Result<Response, Feil> {
        if partial {
            return Ok((StatusCode::CONFLICT, self.not_saved(&[], &Melding::Gammelt)).into_response());
        }
        self.page(StatusCode::FORBIDDEN, Melding::Gammelt, Vec::new())
            .await
    }

    /// Saves. If somebody has saved the very same answers in between (an autosave of this page has), nothing
    /// of theirs is lost by going on from there.
    async fn save(&self, svar: SvarPaRegler, innstilling: Option<Innstilling>) -> Result<Utkomme, Feil> {
        let (id, aktor) = (self.sak.id(), self.bruker.aktor());
        let onske = Onske { svar, innstilling };
        let first = carry_out(self.app, aktor, id, self.versjon, onske.clone()).await?;
        if first != Utkomme::Konflikt {
            return Ok(first);
        }
        let now = Sak::load(self.app, id, self.bruker.aktor()).await?;
        if now.is_open() && now.sendt.svar == onske.svar {
            return carry_out(self.app, aktor, id, now.versjon, onske).await;
        }
        Ok(first)
    }

    /// On to the next case that is to be assessed; to the queue if there is none.
    fn next(&self) -> Response {
        let done = self.sak.id();
        let to = match next_to_assess(&self.sak, &self.filter) {
            Some(nabo) => receipt(&self.filter, nabo.id, &format!("kvittert=neste&forrige={done}")),
            None => {
                let query = self.filter.cleared().query();
                let and = if query.is_empty() { "" } else { "&" };
                format!("/saker?{query}{and}ferdig={done}")
            }
        };
        Redirect::to(&to).into_response()
    }

    async fn refused(&self, outcome: Utkomme, partial: bool) -> Result<Response, Feil> {
        let t = self.app.tekst;
        let (status, melding, errors) = match outcome {
            Utkomme::Konflikt => (StatusCode::CONFLICT, Melding::Konflikt, Vec::new()),
            Utkomme::Ugyldig(Ugyldig::Hovedformal) => (
                StatusCode::UNPROCESSABLE_ENTITY,
                Melding::Ingen,
                feil::of_main_purpose(t),
            ),
            Utkomme::Svar(error) => {
                let errors = feil::of_answers(t, &self.utfylt, &error);
                (StatusCode::UNPROCESSABLE_ENTITY, Melding::Ingen, errors)
            }
            Utkomme::Ugyldig(_) | Utkomme::Avvist => {
                let errors = feil::in_the_way(t, &self.sak, &self.utfylt);
                (StatusCode::UNPROCESSABLE_ENTITY, Melding::DelvisLagret, errors)
            }
            Utkomme::Lagret { .. } | Utkomme::Innstilt => (StatusCode::OK, Melding::Lagret, Vec::new()),
        };
        if partial {
            return Ok((status, self.not_saved(&errors, &melding)).into_response());
        }
        self.page(status, melding, errors).await
    }

    /// The page as it is now, with what was typed.
    async fn page(
        &self,
        status: StatusCode,
        melding: Melding,
        feil: Vec<feilliste::Feil>,
    ) -> Result<Response, Feil> {
        let sak = Sak::load(self.app, self.sak.id(), self.bruker.aktor()).await?;
        if !sak.is_open() {
            return Ok((status, self.closed(&sak)).into_response());
        }
        let page = Sakside::new(self.app, &self.bruker.innlogget, &sak, self.filter.clone());
        let page = Sakside {
            utfylt: self.utfylt.clone(),
            feil,
            melding,
            ..page
        };
        Ok((status, page.render()).into_response())
    }

    /// What an autosave puts in place of how far the answers have come.
    async fn stand(&self) -> Result<Response, Feil> {
        let sak = Sak::load(self.app, self.sak.id(), self.bruker.aktor()).await?;
        let page = Sakside::new(self.app, &self.bruker.innlogget, &sak, self.filter.clone());
        Ok(Sakside {
            utfylt: self.utfylt.clone(),
            ..page
        }
        .stand()
        .into_response())
    }

    /// The same place when an autosave did not get through. The old version stays, so that the button to
    /// save tells the whole story.
    fn not_saved(&self, errors: &[feilliste::Feil], melding: &Melding) -> Markup {
        let t = self.app.tekst;
        html! {
            p class="hj-rad hj-liten" data-fast id="stand" role="status" {
                input type="hidden" name="versjon" value=(self.versjon);
                span {
                    span class="hj-vekt" { (t.komponent_ikke_lagret()) }
                    @match melding {
                        Melding::Konflikt => { " " (t.sak_konflikt_tittel()) "." }
                        Melding::Gammelt => { " " (t.sak_gammelt_tittel()) "." }
                        _ => {}
                    }
                    @for error in errors { " " a href={ "#" (error.felt) } { (error.tekst) } }
                }
            }
        }
    }

    /// The case was taken out of assessment in between: there are no fields any more, so what was typed is
    /// shown to be copied.
    fn closed(&self, sak: &Sak) -> Markup {
        let t = self.app.tekst;
        let typed = self.utfylt.begrunnelser.values().chain([&self.utfylt.grunn]);
        let typed: Vec<&String> = typed.filter(|text| !text.trim().is_empty()).collect();
        let tittel = t.sak_konflikt_tittel();
        Side::new(self.app, Some(&self.bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Saker).tett().render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                p class="hj-les" { (t.sak_konflikt_last()) }
                @for text in typed { blockquote class="hj-vet hj-les" { (super::svar::paragraphs(text)) } }
                p { a href=(self.filter.case(sak.id())) { (t.sak_tilbake_til(sak.navn())) } }
            }
        })
    }
}
