//! Asking the municipality for more: what is missing, by when; and giving it more time, or taking it back.

use axum::extract::{OriginalUri, Path};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::foresporsel::{ForesporselFeil, LONGEST_TEXT, LONGEST_WAIT, Sporsmal};
use sak::id::ForesporselId;
use sak::soknad::felt::Felt as Spor;
use store::{EndringFeil, Mailbox, Notice};
use texts::Tekst;

use super::load::Sak;
use super::melding::receipt;
use super::view::Sakside;
use super::{parse_id, utlogget};
use crate::access::Saksbehandler;
use crate::components::feilliste::{Feil as Mangel, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::components::foresporsel;
use crate::components::layout::{Link, breadcrumbs};
use crate::error::Feil;
use crate::form::{Felter, Innsendt, Skjema, TOKEN};
use crate::kommunepost::{Beskjed, Venter};
use crate::pages::saker::filter::Filter;
use crate::pages::soknad::svar::name;
use crate::side::{Menypunkt, Side};
use crate::state::App;

const TEKST: &str = "tekst";
const FELT: &str = "felt";
const FRIST: &str = "frist";

/// Days that a municipality gets when nobody says otherwise.
const USUAL_WAIT: i64 = 14;

/// What is typed in the form that asks.
#[derive(Clone, Debug, Default)]
pub struct Utfylt {
    tekst: String,
    felt: Vec<Spor>,
    frist: String,
    /// Typed before the login ran out, and not saved.
    gammelt: bool,
}

impl Utfylt {
    /// What stands in the form when it is opened: two weeks.
    pub fn new(app: &App) -> Self {
        let frist = app.today().plus_days(USUAL_WAIT);
        Self {
            frist: frist.map(|dato| dato.to_string()).unwrap_or_default(),
            ..Self::default()
        }
    }

    /// What was typed.
    pub fn read(felter: &Felter) -> Self {
        Self {
            tekst: felter.get(TEKST).unwrap_or_default().replace("\r\n", "\n"),
            felt: felter.all(FELT).into_iter().filter_map(Spor::from_name).collect(),
            frist: felter.text(FRIST).unwrap_or_default().to_owned(),
            gammelt: false,
        }
    }

    /// What is asked; `Err` if the day is no day.
    pub fn question(&self) -> Result<Sporsmal, ForesporselFeil> {
        Ok(Sporsmal {
            tekst: self.tekst.clone(),
            felt: self.felt.clone(),
            frist: Dato::parse(&self.frist).ok_or(ForesporselFeil::Frist)?,
        })
    }

    /// The fields.
    pub fn fields(&self, t: &Tekst, feil: &[Mangel]) -> Markup {
        let error = |felt: &str| {
            feil.iter()
                .find(|one| one.felt == felt)
                .map(|one| one.tekst.as_str())
        };
        let questions: Vec<Valg<'_>> = Spor::ALL
            .into_iter()
            .filter(|felt| *felt != Spor::AnnetArbeid)
            .map(|felt| Valg::new(felt.name(), name(t, felt)))
            .collect();
        let chosen: Vec<&str> = self.felt.iter().map(|felt| felt.name()).collect();
        html! {
            (Felt::new(TEKST, t.foresporsel_tekst()).beskrivelse(t.foresporsel_tekst_hjelp()).feil(error(TEKST)).fritekst(&self.tekst, 5))
            (Felt::new(FELT, t.foresporsel_felt()).beskrivelse(t.foresporsel_felt_hjelp()).kryss(&questions, &chosen))
            (Felt::new(FRIST, t.foresporsel_frist()).beskrivelse(t.foresporsel_frist_hjelp(LONGEST_WAIT)).feil(error(FRIST)).dato(&self.frist))
        }
    }
}

/// What is wrong with a question, beside its field.
pub fn worded(t: &Tekst, fault: ForesporselFeil) -> Mangel {
    let (felt, tekst) = match fault {
        ForesporselFeil::Tekst => (TEKST, t.foresporsel_feil_tekst()),
        ForesporselFeil::ForLang => (TEKST, t.foresporsel_feil_lang(LONGEST_TEXT)),
        ForesporselFeil::Frist => (FRIST, t.foresporsel_feil_frist(LONGEST_WAIT)),
        ForesporselFeil::VenterAlt => (TEKST, t.foresporsel_feil_venter()),
        ForesporselFeil::IkkeApen => (FRIST, t.foresporsel_feil_ikke_apen()),
        ForesporselFeil::IkkeTilVurdering => (TEKST, t.foresporsel_feil_ikke_vurdering()),
    };
    Mangel {
        felt: felt.to_owned(),
        tekst,
    }
}

/// `GET /saker/{id}/foresporsel`.
pub async fn show(
    app: App,
    bruker: Saksbehandler,
    Path(id): Path<String>,
    filter: Filter,
) -> Result<Markup, Feil> {
    let sak = Sak::load(&app, parse_id(&id)?, bruker.aktor()).await?;
    Ok(page(&app, &bruker, &sak, &filter, &Utfylt::new(&app), &[]))
}

/// `POST /saker/{id}/foresporsel`.
pub async fn ask(
    app: App,
    OriginalUri(uri): OriginalUri,
    Path(id): Path<String>,
    filter: Filter,
    innsendt: Innsendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let id = parse_id(&id)?;
    let (bruker, felter, old) = match innsendt {
        Innsendt::Gyldig(bruker, felter) => (bruker, felter, false),
        Innsendt::Gammelt(bruker, felter) => (bruker, felter, true),
        Innsendt::Utlogget(felter) => return Ok(utlogget::page(&app, &uri.to_string(), &felter)),
    };
    let utfylt = Utfylt {
        gammelt: old,
        ..Utfylt::read(&felter)
    };
    if old {
        let sak = Sak::load(&app, id, bruker.aktor()).await?;
        let shown = page(&app, &bruker, &sak, &filter, &utfylt, &[]);
        return Ok((StatusCode::FORBIDDEN, shown).into_response());
    }
    let asked = match utfylt.question() {
        Ok(sporsmal) => {
            let new = ForesporselId(app.new_id());
            let beskjed = Beskjed::new(Venter::Sporsmal(id), Some(sporsmal.frist));
            let notice = |mailbox: &Mailbox| beskjed.write(&app, mailbox);
            let spor = app.spor(bruker.aktor());
            app.store.ask(id, new, (sporsmal, &notice), spor).await
        }
        Err(fault) => Err(EndringFeil::Avvist(fault)),
    };
    match asked {
        Ok(()) => Ok(Redirect::to(&receipt(&filter, id, "kvittert=spurt")).into_response()),
        Err(EndringFeil::Avvist(fault)) => {
            let sak = Sak::load(&app, id, bruker.aktor()).await?;
            let feil = [worded(app.tekst, fault)];
            let shown = page(&app, &bruker, &sak, &filter, &utfylt, &feil);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}

/// `POST /saker/{id}/foresporsel/endre`: another day, or taken back.
pub async fn change(
    app: App,
    bruker: Saksbehandler,
    Path(id): Path<String>,
    filter: Filter,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let id = parse_id(&id)?;
    let withdraw = felter.text("trekk").is_some();
    let frist = felter.text(FRIST).and_then(Dato::parse);
    let spor = app.spor(bruker.aktor());
    let changed = if !withdraw && frist.is_none() {
        Err(EndringFeil::Avvist(ForesporselFeil::Frist))
    } else {
        let frist = frist.filter(|_| !withdraw);
        let beskjed = Beskjed::new(Venter::Sporsmalsfrist(id), frist);
        let notice = |mailbox: &Mailbox| beskjed.write(&app, mailbox);
        let notice: Notice<'_> = &notice;
        let frist = frist.map(|frist| (frist, notice));
        app.store.change_foresporsel(id, frist, spor).await
    };
    let word = if withdraw {
        "kvittert=trukket"
    } else {
        "kvittert=forlenget"
    };
    match changed {
        Ok(()) => Ok(Redirect::to(&receipt(&filter, id, word)).into_response()),
        Err(EndringFeil::Avvist(fault)) => {
            let sak = Sak::load(&app, id, bruker.aktor()).await?;
            let feil = [worded(app.tekst, fault)];
            let shown = page(&app, &bruker, &sak, &filter, &Utfylt::read(&felter), &feil);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, shown).into_response())
        }
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}

fn page(
    app: &App,
    bruker: &Saksbehandler,
    sak: &Sak,
    filter: &Filter,
    utfylt: &Utfylt,
    feil: &[Mangel],
) -> Markup {
    let t = app.tekst;
    let tittel = t.foresporsel_tittel(sak.navn());
    let here = filter.at(&format!("/saker/{}/foresporsel", sak.id()));
    let way = [
        Link::new(t.saker_tittel(), filter.href()),
        Link::new(sak.navn(), filter.case(sak.id())),
        Link::new(t.foresporsel_lenke(), here.as_str()),
    ];
    let csrf = bruker.innlogget.csrf.as_str();
    let frame = Side::new(app, Some(&bruker.innlogget), tittel.as_str())
        .aktiv(Menypunkt::Saker)
        .tett();
    frame.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (breadcrumbs(t, &way))
            h1 class="ds-heading" data-size="md" { (tittel) }
            @if utfylt.gammelt { p class="ds-alert hj-les" data-color="warning" role="alert" { (t.sak_gammelt()) } }
            (feilliste(t, feil))
            @match sak.arbeid().open() {
                Some(open) => {
                    ul class="hj-linjeliste hj-les" { (foresporsel::render(t, open)) }
                    form class="hj-skjema" method="post" action=(filter.at(&format!("/saker/{}/foresporsel/endre", sak.id()))) {
                        input type="hidden" name=(TOKEN) value=(csrf);
                        (Felt::new(FRIST, t.foresporsel_ny_frist()).beskrivelse(t.foresporsel_frist_hjelp(LONGEST_WAIT))
                            .feil(feil.first().map(|one| one.tekst.as_str()))
                            .dato(&open.frist.to_string()))
                        div class="hj-rad" {
                            button class="ds-button" data-color="accent" type="submit" { (t.foresporsel_forleng()) }
                            button class="ds-button" data-variant="secondary" data-color="accent" type="submit" name="trekk" value="ja" {
                                (t.foresporsel_trekk())
                            }
                            a href=(filter.case(sak.id())) { (t.foresporsel_tilbake()) }
                        }
                    }
                }
                None if !sak.is_open() => p class="hj-les" { (t.foresporsel_feil_ikke_vurdering()) },
                None => form class="hj-skjema" method="post" action=(here) data-vern {
                    input type="hidden" name=(TOKEN) value=(csrf);
                    (utfylt.fields(t, feil))
                    div class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit" { (t.foresporsel_send()) }
                        a href=(filter.case(sak.id())) { (t.foresporsel_tilbake()) }
                    }
                },
            }
        }
    })
}

impl Sakside<'_> {
    /// That the case waits, and for how long.
    pub(super) fn waits(&self) -> Markup {
        let t = self.app.tekst;
        let Some(open) = self.sak.arbeid().open() else {
            return html! {};
        };
        let overdue = open.is_overdue(self.app.today());
        let href = self.filter.at(&format!("/saker/{}/foresporsel", self.sak.id()));
        html! {
            div class="ds-alert hj-stabel" data-luft="liten" data-color=(if overdue { "warning" } else { "info" }) role="note" {
                h2 class="ds-heading" data-size="2xs" {
                    @if overdue { (t.foresporsel_over_frist(t.dato(open.frist))) }
                    @else { (t.foresporsel_venter_til(t.dato(open.frist))) }
                }
                p { (open.tekst) }
                @if self.may_edit() { p { a href=(href) { (t.foresporsel_endre()) } } }
            }
        }
    }

    /// What the municipality was asked before, and answered.
    pub(super) fn requests(&self) -> Markup {
        let t = self.app.tekst;
        let arbeid = self.sak.arbeid();
        let may_ask = self.may_edit() && arbeid.open().is_none();
        let href = self.filter.at(&format!("/saker/{}/foresporsel", self.sak.id()));
        html! {
            @if may_ask { p { a href=(href) { (t.foresporsel_lenke()) } } }
            @if !arbeid.foresporsler.is_empty() {
                h3 class="ds-heading" data-size="2xs" { (t.foresporsel_overskrift()) }
                ul class="hj-linjeliste" { @for one in &arbeid.foresporsler { (foresporsel::render(t, one)) } }
            }
        }
    }
}
