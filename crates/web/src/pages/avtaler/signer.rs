//! Signing: the text with its fingerprint, and the consent below it.

use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::vurdering::Vurdering;
use sak::avtale::{Avtale, Part, Regelfeil, SignerFeil, Signert, TilSignering};
use sak::id::AvtaleId;
use store::EndringFeil;

use super::bilde::Bilde;
use super::{dokument, href, papirer};
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::avtalepost;
use crate::components::feilliste::{Feil as Skjemafeil, feilliste};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::Sendt;
use crate::pages::brev::blokker::blokker;
use crate::pages::prioritering::notis;
use crate::pages::sporsmal::{Hindring, gammelt, stopped};
use crate::side::{Menypunkt, Side};
use crate::signering::{self, Samtykke, Underskriver};
use crate::state::App;

/// `GET /avtaler/{id}/signer`.
pub async fn ask(app: App, innsyn: Avtaleinnsyn, Path(id): Path<AvtaleId>) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let Avtale::TilSignering(venter) = &bilde.avtale else {
        return Ok(Redirect::to(&href(id)).into_response());
    };
    Ok(page(&app, &innsyn, &bilde, venter, &Hindring::Ingen).into_response())
}

/// `POST /avtaler/{id}/signer`.
pub async fn sign(
    app: App,
    Path(id): Path<AvtaleId>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let Avtale::TilSignering(venter) = &bilde.avtale else {
        return Ok(Redirect::to(&href(id)).into_response());
    };
    let again = |hindring: &Hindring| page(&app, &innsyn, &bilde, venter, hindring).into_response();
    if gammelt {
        return Ok(again(&Hindring::Gammelt));
    }
    let own = innsyn.may_sign(&bilde.avtale, &venter.missing());
    let Samtykke { part, avtrykk } = match signering::read(app.tekst, &felter, &own) {
        Ok(samtykke) => samtykke,
        Err(hindring) => return Ok(again(&hindring)),
    };
    let spor = app.spor(innsyn.aktor());
    let post = avtalepost::signed(&app);
    let signed = app
        .store
        .change_avtale(id, &post, spor, |avtale, omgivelser| {
            let Avtale::TilSignering(venter) = avtale else {
                return Err(None);
            };
            let (signert, hendelse) = venter
                .sign((part, &avtrykk), spor.aktor, omgivelser, spor.now)
                .map_err(Some)?;
            Ok((after(signert), vec![hendelse]))
        })
        .await;
    match signed {
        Ok(sak) => {
            let entered = sak.avtale.inngatt().is_some();
            if entered {
                dokument::archive_now(&app, &innsyn, id, 0).await;
            }
            let word = if entered { "inngatt" } else { "signert" };
            Ok(Redirect::to(&format!("{}?gjort={word}", href(id))).into_response())
        }
        Err(EndringFeil::Avvist(Some(feil))) => Ok(again(&refused(&app, &feil))),
        Err(EndringFeil::Avvist(None) | EndringFeil::Konflikt) => Ok(Redirect::to(&href(id)).into_response()),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}

fn after(signert: Signert) -> Avtale {
    match signert {
        Signert::Venter(venter) => Avtale::TilSignering(venter),
        Signert::Inngatt(inngatt) => Avtale::Inngatt(inngatt),
    }
}

fn refused(app: &App, feil: &SignerFeil) -> Hindring {
    let said = letters::avtale::feil::signer(app.tekst, feil);
    match feil {
        SignerFeil::Regler(Regelfeil::Stoppet(verdicts)) => {
            Hindring::Regler(said, verdicts.iter().map(Vurdering::id).collect())
        }
        _ => Hindring::Last(said),
    }
}

fn page(
    app: &App,
    innsyn: &Avtaleinnsyn,
    bilde: &Bilde,
    venter: &TilSignering,
    hindring: &Hindring,
) -> (axum::http::StatusCode, Markup) {
    let t = app.tekst;
    let own = innsyn.may_sign(&bilde.avtale, &venter.missing());
    let text = letters::avtale::tekst(
        t,
        &bilde.brevsak(app),
        bilde.avtale.felles(),
        &bilde.utfylt().innhold,
    );
    let below = html! {
        section class="hj-stabel" aria-labelledby="signaturene" {
            h2 class="ds-heading" data-size="xs" id="signaturene" { (t.avtaler_signaturer()) }
            (papirer::signature_list(t, bilde, &venter.signaturer, &venter.missing()))
        }
    };
    let signing = Signeringsside {
        app,
        innsyn,
        bilde,
        tittel: t.avtaler_signer_tittel(bilde.nummertekst()),
        ingress: t.avtaler_signer_ingress(),
        action: format!("{}/signer", bilde.href()),
        avtrykk: &venter.avtrykk,
        own: &own,
        tekst: html! { (blokker(&text)) (below) },
    };
    signing.page(hindring)
}

/// The page where a text is signed: an agreement's or an amendment's.
pub(super) struct Signeringsside<'a> {
    pub app: &'a App,
    pub innsyn: &'a Avtaleinnsyn,
    pub bilde: &'a Bilde,
    pub tittel: String,
    pub ingress: String,
    pub action: String,
    pub avtrykk: &'a str,
    /// The parties that the person may sign for and that have not signed.
    pub own: &'a [Part],
    /// The text, exactly as the others see it.
    pub tekst: Markup,
}

impl Signeringsside<'_> {
    /// The page.
    pub fn page(&self, hindring: &Hindring) -> (axum::http::StatusCode, Markup) {
        let (app, t) = (self.app, self.app.tekst);
        let status = match hindring {
            Hindring::Ingen => axum::http::StatusCode::OK,
            Hindring::Last(_) | Hindring::Regler(..) => axum::http::StatusCode::CONFLICT,
            Hindring::Gammelt => axum::http::StatusCode::FORBIDDEN,
            Hindring::Felt(..) | Hindring::Felter(_) => axum::http::StatusCode::UNPROCESSABLE_ENTITY,
        };
        let listed: Vec<Skjemafeil> = match hindring {
            Hindring::Felter(all) => all
                .iter()
                .map(|(felt, tekst)| Skjemafeil {
                    felt: (*felt).into(),
                    tekst: tekst.clone(),
                })
                .collect(),
            _ => Vec::new(),
        };
        let parter: Vec<(Part, String)> = self
            .own
            .iter()
            .map(|part| (*part, self.bilde.part(t, *part)))
            .collect();
        let hvem = Underskriver {
            navn: &self.innsyn.aktor().navn,
            parter: &parter,
        };
        let way = vec![
            Link::new(t.avtaler_tittel(), "/avtaler"),
            Link::new(self.bilde.nummertekst(), self.bilde.href()),
            Link::new(self.tittel.as_str(), self.action.as_str()),
        ];
        let side = Side::new(app, Some(self.innsyn.innlogget()), self.tittel.as_str());
        let page = side.aktiv(Menypunkt::Avtaler).smuler(way).render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                (feilliste(t, &listed))
                @match hindring {
                    Hindring::Last(text) => (notis::warning(&t.plasser_feil_tittel(), &html! { p { (text) } })),
                    Hindring::Regler(text, rules) => (stopped(t, text, rules)),
                    Hindring::Gammelt => (gammelt(t)),
                    _ => {},
                }
                h1 class="ds-heading" data-size="md" { (self.tittel) }
                p class="hj-les" { (self.ingress) }
                (self.tekst)
                p class="hj-mini hj-dempet hj-avtrykk" { (t.avtaler_avtrykk(self.avtrykk)) }
                @if parter.is_empty() {
                    p class="hj-les hj-dempet" { (t.avtaler_signer_ikke_din()) }
                    p { a href=(self.bilde.href()) { (t.avtaler_tilbake()) } }
                } @else {
                    form class="hj-skjema" method="post" action=(self.action) {
                        input type="hidden" name="csrf" value=(self.innsyn.innlogget().csrf);
                        (signering::form(t, &hvem, self.avtrykk, hindring))
                        @if self.innsyn.hpr().is_some() {
                            p class="hj-liten hj-dempet hj-les" {
                                (t.avtaler_signer_uenig(self.bilde.kommune.navn.as_str()))
                            }
                        }
                        p class="hj-rad" {
                            button class="ds-button" data-color="accent" type="submit" { (t.avtaler_signer_knapp()) }
                            a href=(self.bilde.href()) { (t.plasser_avbryt()) }
                        }
                    }
                }
            }
        });
        (status, page)
    }
}
