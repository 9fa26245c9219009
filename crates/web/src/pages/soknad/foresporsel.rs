//! What the municipality is asked about a sent application, and its answer: in words, in the questions that
//! were asked, and with documents.

use axum::extract::{OriginalUri, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::foresporsel::{Foresporsel, LONGEST_TEXT, SvarFeil};
use sak::id::{SoknadId, VedleggId};
use sak::saksarbeid::Saksarbeid;
use sak::soknad::Sendt;
use sak::soknad::felt::{FeltFeil, Svarskjema};
use sak::utlysning::Utlysning;
use store::{BesvarFeil, EndringFeil};
use texts::Tekst;

use super::{bilde, feil, felter};
use crate::access::Kommunebruker;
use crate::components::feilliste::{Feil as Mangel, feilliste};
use crate::components::felt::Felt;
use crate::components::{foresporsel, vedlegg};
use crate::error::Feil;
use crate::form::{Innsendt, TOKEN};
use crate::pages::sak::utlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// What the address of the receipt says when an answer has just been sent.
pub const ANSWERED: &str = "svart=ja";

const TEKST: &str = "svar";

/// An open request, and what stands in the form.
struct Skjemaside<'a> {
    app: &'a App,
    bruker: &'a Kommunebruker,
    sendt: Sendt,
    utlysning: Utlysning,
    arbeid: Saksarbeid,
    tekst: String,
    svar: Svarskjema,
    feil: Vec<Mangel>,
    feltfeil: Vec<FeltFeil>,
    valgt_fil: bool,
    old: bool,
}

/// `GET /soknad/{id}/foresporsel`.
pub async fn show(app: App, bruker: Kommunebruker, Path(id): Path<SoknadId>) -> Result<Response, Feil> {
    Ok(Skjemaside::load(&app, &bruker, id)
        .await?
        .render()
        .into_response())
}

/// `POST /soknad/{id}/foresporsel`.
pub async fn answer(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<SoknadId>,
    innsendt: Innsendt<Kommunebruker>,
) -> Result<Response, Feil> {
    let (bruker, sent, old) = match innsendt {
        Innsendt::Gyldig(bruker, sent) => (bruker, sent, false),
        Innsendt::Gammelt(bruker, sent) => (bruker, sent, true),
        Innsendt::Utlogget(sent) => return Ok(utlogget::page(&app, &uri.to_string(), &sent)),
    };
    let mut page = Skjemaside::load(&app, &bruker, id).await?;
    let filer = sent.files(vedlegg::VEDLEGG);
    page.tekst = sent.get(TEKST).unwrap_or_default().replace("\r\n", "\n");
    page.svar = felter::read_all(&sent);
    page.valgt_fil = !filer.is_empty();
    page.old = old;
    if old {
        return Ok((StatusCode::FORBIDDEN, page.render()).into_response());
    }
    page.feil = vedlegg::faults(app.tekst, &filer);
    if !page.feil.is_empty() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page.render()).into_response());
    }
    let kept: Vec<_> = filer
        .into_iter()
        .map(|fil| (VedleggId(app.new_id()), fil.clone()))
        .collect();
    let spor = app.spor(bruker.aktor());
    let answered = app
        .store
        .answer_foresporsel(id, (&page.tekst, &page.svar), &kept, spor)
        .await;
    match answered {
        Ok(()) => Ok(Redirect::to(&format!("/soknad/{id}/kvittering?{ANSWERED}")).into_response()),
        Err(EndringFeil::Avvist(BesvarFeil::Svar(fault))) => {
            page.refused(fault);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page.render()).into_response())
        }
        // Answered or taken back in between: the page says so, with what was typed.
        Err(EndringFeil::Konflikt) => {
            let typed = page.tekst.clone();
            let mut page = Skjemaside::load(&app, &bruker, id).await?;
            page.tekst = typed;
            Ok((StatusCode::CONFLICT, page.render()).into_response())
        }
        Err(EndringFeil::Avvist(BesvarFeil::Vedlegg(fault))) => Err(Feil::internal(fault)),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}

/// `GET /soknad/{id}/vedlegg/{vedlegg}`: a document of the municipality's own case.
pub async fn download(
    app: App,
    bruker: Kommunebruker,
    Path((id, vedlegg)): Path<(SoknadId, VedleggId)>,
) -> Result<Response, Feil> {
    bruker.soknad(&app, id).await?;
    let found = app.store.vedlegg(vedlegg).await?.ok_or(Feil::NotFound)?;
    if found.0.soknad == id {
        Ok(vedlegg::download(&found.0, found.1))
    } else {
        Err(Feil::NotFound)
    }
}

impl<'a> Skjemaside<'a> {
    async fn load(app: &'a App, bruker: &'a Kommunebruker, id: SoknadId) -> Result<Self, Feil> {
        let soknad = bruker.soknad(app, id).await?.verdi;
        let sendt = soknad.sendt().cloned().ok_or(Feil::NotFound)?;
        let (utlysning, _) = bilde::around(app, &sendt.felles).await?;
        Ok(Self {
            app,
            bruker,
            utlysning,
            arbeid: app.store.saksarbeid(id).await?,
            tekst: String::new(),
            svar: sak::soknad::svar::write(&sendt.innhold),
            sendt,
            feil: Vec::new(),
            feltfeil: Vec::new(),
            valgt_fil: false,
            old: false,
        })
    }

    fn refused(&mut self, fault: SvarFeil) {
        let t = self.app.tekst;
        let one = |tekst| Mangel {
            felt: TEKST.to_owned(),
            tekst,
        };
        match fault {
            SvarFeil::Tekst => self.feil.push(one(t.foresporsel_svar_feil_tekst())),
            SvarFeil::ForLang => self.feil.push(one(t.foresporsel_feil_lang(LONGEST_TEXT))),
            SvarFeil::IkkeApen => self.feil.push(one(t.foresporsel_feil_ikke_apen())),
            SvarFeil::Felt(faults) => {
                for fault in &faults {
                    self.feil.push(Mangel {
                        felt: fault.felt.name().to_owned(),
                        tekst: feil::in_summary(t, *fault),
                    });
                }
                self.feltfeil = faults;
            }
        }
    }

    fn render(&self) -> Markup {
        let t = self.app.tekst;
        let open = self.arbeid.open();
        let tittel = match open {
            Some(_) => t.foresporsel_svar_tittel(),
            None => t.foresporsel_svar_lukket_tittel(),
        };
        let frame = Side::new(self.app, Some(&self.bruker.innlogget), tittel.as_str());
        frame.aktiv(Menypunkt::Oppgaver).render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                h1 class="ds-heading" data-size="md" { (tittel) }
                @match open {
                    Some(open) => (self.form(t, open)),
                    None => {
                        p class="hj-les" { (t.foresporsel_svar_lukket()) }
                        @if !self.tekst.trim().is_empty() { blockquote class="hj-vet hj-les" { (self.tekst) } }
                        p { a class="ds-button" data-color="accent" href="/oppgaver" { (t.soknad_til_oppgavene()) } }
                    }
                }
            }
        })
    }

    fn form(&self, t: &Tekst, open: &Foresporsel) -> Markup {
        let error = |felt: &str| {
            self.feil
                .iter()
                .find(|one| one.felt == felt)
                .map(|one| one.tekst.as_str())
        };
        let id = self.sendt.felles.id;
        html! {
            p class="hj-les" { (t.foresporsel_svar_ingress(t.dato(open.frist), self.sendt.saksnummer.as_str())) }
            @if self.old { p class="ds-alert hj-les" data-color="warning" role="alert" { (t.sak_gammelt()) } }
            (feilliste(t, &self.feil))
            blockquote class="hj-vet hj-les" {
                @for line in open.tekst.lines().filter(|line| !line.trim().is_empty()) { p { (line) } }
            }
            form class="hj-skjema" method="post" action={ "/soknad/" (id) "/foresporsel" } enctype="multipart/form-data" data-vern {
                input type="hidden" name=(TOKEN) value=(self.bruker.innlogget.csrf);
                (Felt::new(TEKST, t.foresporsel_svar_tekst()).beskrivelse(t.foresporsel_svar_tekst_hjelp())
                    .feil(error(TEKST)).fritekst(&self.tekst, 4))
                @if !open.felt.is_empty() {
                    section class="hj-stabel" aria-labelledby="felt-h" {
                        h2 class="ds-heading" data-size="xs" id="felt-h" { (t.foresporsel_svar_felt()) }
                        p class="hj-liten hj-dempet hj-les" { (t.foresporsel_svar_felt_hjelp()) }
                        @for felt in &open.felt { (felter::control(t, &self.utlysning, *felt, &self.svar, &self.feltfeil)) }
                    }
                }
                (vedlegg::field(t, error(vedlegg::VEDLEGG), self.valgt_fil))
                div class="hj-rad" {
                    button class="ds-button" data-color="accent" type="submit" { (t.foresporsel_svar_send()) }
                    a href={ "/soknad/" (id) "/kvittering" } { (t.soknad_oppgave_se_soknaden()) }
                }
            }
        }
    }
}

/// What stands on the page of a sent application: what is asked now, what was asked before, the documents.
pub fn on_receipt(app: &App, id: SoknadId, arbeid: &Saksarbeid) -> Markup {
    let t = app.tekst;
    html! {
        @if let Some(open) = arbeid.open() {
            div class="ds-alert hj-les hj-stabel" data-luft="liten" data-color="warning" role="note" {
                p class="hj-vekt" { (asked(app, open)) }
                p { a class="ds-button" data-color="accent" href={ "/soknad/" (id) "/foresporsel" } { (t.foresporsel_oppgave_lenke()) } }
            }
        }
        @if !arbeid.foresporsler.is_empty() {
            section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="spurt-h" {
                h2 class="ds-heading" data-size="xs" id="spurt-h" { (t.foresporsel_svar_historikk()) }
                ul class="hj-linjeliste" { @for one in &arbeid.foresporsler { (foresporsel::render(t, one)) } }
            }
        }
        @if !arbeid.vedlegg.is_empty() {
            section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="vedlegg-h" {
                h2 class="ds-heading" data-size="xs" id="vedlegg-h" { (t.vedlegg_overskrift()) }
                ul class="hj-dok" {
                    (vedlegg::list(t, arbeid.vedlegg.iter(), |one| format!("/soknad/{id}/vedlegg/{}", one.id)))
                }
            }
        }
    }
}

/// That something is asked, and by when.
pub fn asked(app: &App, open: &Foresporsel) -> String {
    let t = app.tekst;
    if open.is_overdue(app.today()) {
        t.foresporsel_oppgave_over(t.dato(open.frist))
    } else {
        t.foresporsel_oppgave(t.dato(open.frist))
    }
}
