//! Registering an application that came by e-mail: the questions of the form on one page, when it came, and the
//! e-mail itself.

use axum::extract::OriginalUri;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::tid::{Dato, Tidspunkt};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn, VedleggId};
use sak::kommune::Kommune;
use sak::soknad::felt::{Felt as Sporsmal, FeltFeil, Svarskjema};
use sak::soknad::registrering::RegistreringFeil;
use sak::soknad::{Felles, Steg};
use sak::utlysning::{Fase, Utlysning};
use sak::vedlegg::Fil;
use store::{EndringFeil, Epost, EpostFeil};
use texts::Tekst;

use crate::access::Saksbehandler;
use crate::components::feilliste::{Feil as Mangel, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::components::kommunevalg::kommunevalg;
use crate::components::layout::{Link, breadcrumbs};
use crate::components::vedlegg;
use crate::error::Feil;
use crate::form::{Felter, Innsendt, TOKEN};
use crate::pages::sak::utlogget;
use crate::pages::soknad::{feil as feltfeil, felter as sporsmal};
use crate::side::{Menypunkt, Side};
use crate::state::App;

const KOMMUNE: &str = "kommune";
const UTLYSNING: &str = "utlysning";
const DATO: &str = "mottatt";
const KLOKKE: &str = "mottatt-kl";
const ERSTATT: &str = "i-stedet-for-kladd";

/// What was typed.
#[derive(Default)]
struct Utfylt {
    kommune: String,
    utlysning: String,
    dato: String,
    klokke: String,
    svar: Svarskjema,
    erstatt: bool,
}

impl Utfylt {
    fn read(felter: &Felter) -> Self {
        let text = |name: &str| felter.text(name).unwrap_or_default().to_owned();
        Self {
            kommune: text(KOMMUNE),
            utlysning: text(UTLYSNING),
            dato: text(DATO),
            klokke: text(KLOKKE),
            svar: sporsmal::read_all(felter),
            erstatt: felter.text(ERSTATT).is_some(),
        }
    }

    fn mottatt(&self) -> Option<Tidspunkt> {
        let (hour, minute) = self.klokke.split_once([':', '.'])?;
        Tidspunkt::in_norway(Dato::parse(&self.dato)?, hour.parse().ok()?, minute.parse().ok()?)
    }
}

/// The page with all that it shows.
struct Bilde<'a> {
    app: &'a App,
    bruker: &'a Saksbehandler,
    utlysninger: Vec<Utlysning>,
    kommuner: Vec<Kommune>,
    utfylt: Utfylt,
    feil: Vec<Mangel>,
    feltfeil: Vec<FeltFeil>,
    gammelt: bool,
    valgt_fil: bool,
}

/// `GET /saker/ny`.
pub async fn show(app: App, bruker: Saksbehandler) -> Result<Markup, Feil> {
    let bilde = Bilde::load(&app, &bruker, Utfylt::default()).await?;
    Ok(bilde.render())
}

/// `POST /saker/ny`.
pub async fn register(
    app: App,
    OriginalUri(uri): OriginalUri,
    innsendt: Innsendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let (bruker, felter, gammelt) = match innsendt {
        Innsendt::Gyldig(bruker, felter) => (bruker, felter, false),
        Innsendt::Gammelt(bruker, felter) => (bruker, felter, true),
        Innsendt::Utlogget(felter) => return Ok(utlogget::page(&app, &uri.to_string(), &felter)),
    };
    let mut bilde = Bilde::load(&app, &bruker, Utfylt::read(&felter)).await?;
    let filer = felter.files(vedlegg::VEDLEGG);
    bilde.valgt_fil = !filer.is_empty();
    if gammelt {
        bilde.gammelt = true;
        return Ok((StatusCode::FORBIDDEN, bilde.render()).into_response());
    }
    bilde.feil = vedlegg::faults(app.tekst, &filer);
    match bilde.register(&filer).await? {
        Some(id) => Ok(Redirect::to(&format!("/saker/{id}?kvittert=registrert")).into_response()),
        None => Ok((StatusCode::UNPROCESSABLE_ENTITY, bilde.render()).into_response()),
    }
}

impl<'a> Bilde<'a> {
    async fn load(app: &'a App, bruker: &'a Saksbehandler, mut utfylt: Utfylt) -> Result<Self, Feil> {
        let mut utlysninger = app.store.utlysninger().await?;
        utlysninger.retain(|call| call.fase(app.today()) != Fase::Kommer);
        if utfylt.utlysning.is_empty() {
            utfylt.utlysning = utlysninger
                .first()
                .map(|call| call.navn.to_string())
                .unwrap_or_default();
        }
        let today = app.today();
        let mut kommuner = app.store.kommuner().await?;
        kommuner.retain(|kommune| kommune.gyldig_til.is_none_or(|last| last >= today));
        Ok(Self {
            app,
            bruker,
            utlysninger,
            kommuner,
            utfylt,
            feil: Vec::new(),
            feltfeil: Vec::new(),
            gammelt: false,
            valgt_fil: false,
        })
    }

    fn fail(&mut self, felt: &str, tekst: String) {
        self.feil.push(Mangel {
            felt: felt.to_owned(),
            tekst,
        });
    }

    /// The id of the new case; `None` if something must be mended first.
    async fn register(&mut self, filer: &[&Fil]) -> Result<Option<SoknadId>, Feil> {
        let t = self.app.tekst;
        let kommune = self
            .kommuner
            .iter()
            .find(|kommune| kommune.nummer.as_str() == self.utfylt.kommune)
            .cloned();
        let navn = UtlysningNavn::parse(&self.utfylt.utlysning)
            .filter(|navn| self.utlysninger.iter().any(|call| call.navn == *navn));
        let mottatt = self.utfylt.mottatt();
        if kommune.is_none() {
            self.fail(KOMMUNE, t.registrering_feil_kommune());
        }
        if navn.is_none() {
            self.fail(UTLYSNING, t.registrering_feil_utlysning());
        }
        if mottatt.is_none() {
            self.fail(DATO, t.registrering_feil_mottatt());
        }
        let (_, faults) = sak::soknad::felt::read(&self.utfylt.svar);
        self.add_faults(faults);
        let (Some(kommune), Some(navn), Some(mottatt), true) = (kommune, navn, mottatt, self.feil.is_empty())
        else {
            return Ok(None);
        };
        let epost = self.epost(&kommune, navn, mottatt, filer);
        match self
            .app
            .store
            .register(epost, self.app.spor(self.bruker.aktor()))
            .await
        {
            Ok(sendt) => Ok(Some(sendt.felles.id)),
            Err(EndringFeil::Avvist(EpostFeil::Registrering(fault))) => {
                self.refused(fault, &kommune);
                Ok(None)
            }
            Err(EndringFeil::Avvist(EpostFeil::Vedlegg(fault))) => Err(Feil::internal(fault)),
            Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
            Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
            Err(EndringFeil::Store(error)) => Err(error.into()),
        }
    }

    fn epost(
        &self,
        kommune: &Kommune,
        utlysning: UtlysningNavn,
        mottatt: Tidspunkt,
        filer: &[&Fil],
    ) -> Epost {
        let mut svar = self.utfylt.svar.clone();
        // What the register knows is not taken from an e-mail.
        if let Some(status) = kommune.utdanningsvirksomhet {
            svar.insert(Sporsmal::Utdanningsvirksomhet, vec![status.word().to_owned()]);
        }
        Epost {
            felles: Felles {
                id: SoknadId(self.app.new_id()),
                utlysning,
                kommune: kommune.nummer.clone(),
            },
            mottatt,
            svar,
            filer: filer
                .iter()
                .map(|fil| (VedleggId(self.app.new_id()), (*fil).clone()))
                .collect(),
            i_stedet_for_kladd: self.utfylt.erstatt,
        }
    }

    fn add_faults(&mut self, faults: Vec<FeltFeil>) {
        for fault in &faults {
            self.fail(fault.felt.name(), feltfeil::in_summary(self.app.tekst, *fault));
        }
        self.feltfeil = faults;
    }

    fn refused(&mut self, fault: RegistreringFeil, kommune: &Kommune) {
        let t = self.app.tekst;
        let navn = kommune.navn.as_str();
        match fault {
            RegistreringFeil::Felt(faults) => self.add_faults(faults),
            RegistreringFeil::Framtid => self.fail(DATO, t.registrering_feil_framtid()),
            RegistreringFeil::ForKunngjoring => self.fail(DATO, t.registrering_feil_for_kunngjoring()),
            RegistreringFeil::AlleredeSokt(_) => self.fail(KOMMUNE, t.registrering_feil_allerede(navn)),
            RegistreringFeil::HarKladd => self.fail(ERSTATT, t.registrering_feil_kladd(navn)),
            RegistreringFeil::Avgjort => self.fail(UTLYSNING, t.registrering_feil_avgjort()),
        }
    }

    fn error_of(&self, felt: &str) -> Option<&str> {
        self.feil
            .iter()
            .find(|feil| feil.felt == felt)
            .map(|feil| feil.tekst.as_str())
    }

    fn render(&self) -> Markup {
        let t = self.app.tekst;
        let tittel = t.registrering_tittel();
        let way = [
            Link::new(t.saker_tittel(), "/saker"),
            Link::new(tittel.as_str(), "/saker/ny"),
        ];
        Side::new(self.app, Some(&self.bruker.innlogget), tittel.as_str())
            .aktiv(Menypunkt::Saker)
            .tett()
            .render(html! {
                div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                    (breadcrumbs(t, &way))
                    div class="hj-stabel" data-luft="liten" {
                        h1 class="ds-heading" data-size="md" { (tittel) }
                        p class="hj-les" { (t.registrering_ingress()) }
                    }
                    @if self.gammelt { p class="ds-alert hj-les" data-color="warning" role="alert" { (t.registrering_gammelt()) } }
                    (feilliste(t, &self.feil))
                    form class="hj-skjema" method="post" action="/saker/ny" enctype="multipart/form-data" data-vern {
                        input type="hidden" name=(TOKEN) value=(self.bruker.innlogget.csrf);
                        (self.came(t))
                        @for steg in Steg::ALL { (self.step(t, steg)) }
                        section class="hj-stabel" aria-labelledby="r-vedlegg" {
                            h2 class="ds-heading" data-size="xs" id="r-vedlegg" { (t.registrering_eposten()) }
                            (vedlegg::field(t, self.error_of(vedlegg::VEDLEGG), self.valgt_fil))
                        }
                        div class="hj-rad" {
                            button class="ds-button" data-color="accent" type="submit" { (t.registrering_knapp()) }
                            a href="/saker" { (t.registrering_avbryt()) }
                        }
                    }
                }
            })
    }

    /// Who it came from, in which call, and when.
    fn came(&self, t: &Tekst) -> Markup {
        let utfylt = &self.utfylt;
        let calls: Vec<Valg<'_>> = self
            .utlysninger
            .iter()
            .map(|call| Valg::new(call.navn.as_str(), call.tittel.as_str()))
            .collect();
        let chosen = Kommunenummer::parse(&utfylt.kommune);
        let field = Felt::new(KOMMUNE, t.registrering_kommune()).feil(self.error_of(KOMMUNE));
        html! {
            section class="hj-stabel" aria-labelledby="r-hvem" {
                h2 class="ds-heading" data-size="xs" id="r-hvem" { (t.registrering_hvem()) }
                (kommunevalg(&field, &t.registrering_velg_kommune(), &self.kommuner, chosen.as_ref().map(Kommunenummer::as_str)))
                @if let Some(tekst) = self.error_of(ERSTATT) {
                    (Felt::new(ERSTATT, t.registrering_kladd()).feil(Some(tekst))
                        .kryss(&[Valg::new("ja", t.registrering_kladd_ja())], &[]))
                } @else if utfylt.erstatt {
                    input type="hidden" name=(ERSTATT) value="ja";
                }
                @if calls.len() > 1 {
                    (Felt::new(UTLYSNING, t.registrering_utlysning()).feil(self.error_of(UTLYSNING))
                        .nedtrekk(None, &calls, Some(&utfylt.utlysning)))
                } @else {
                    input type="hidden" name=(UTLYSNING) value=(utfylt.utlysning);
                    @if let Some(tekst) = self.error_of(UTLYSNING) { p class="ds-validation-message" id=(UTLYSNING) { (tekst) } }
                }
                div class="hj-rad" {
                    (Felt::new(DATO, t.registrering_mottatt()).feil(self.error_of(DATO)).dato(&utfylt.dato))
                    (Felt::new(KLOKKE, t.registrering_klokke()).klokke(&utfylt.klokke))
                }
                p class="hj-liten hj-dempet hj-les" { (t.registrering_mottatt_hjelp()) }
            }
        }
    }

    fn step(&self, t: &Tekst, steg: Steg) -> Markup {
        let call = self
            .utlysninger
            .iter()
            .find(|call| call.navn.as_str() == self.utfylt.utlysning)
            .or(self.utlysninger.first());
        let asked = Sporsmal::ALL.into_iter().filter(|felt| felt.steg() == steg);
        let title = t.get(&format!("registrering-steg-{}", steg.word()), &[]);
        html! {
            @if let Some(call) = call {
                section class="hj-stabel" aria-labelledby={ "r-" (steg.word()) } {
                    h2 class="ds-heading" data-size="xs" id={ "r-" (steg.word()) } { (title) }
                    @if steg == Steg::Kommunen { p class="hj-liten hj-dempet hj-les" { (t.registrering_register()) } }
                    @for felt in asked { (sporsmal::control(t, call, felt, &self.utfylt.svar, &self.feltfeil)) }
                }
            }
        }
    }
}
