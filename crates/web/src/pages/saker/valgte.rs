//! Doing the same with several cases of the queue: giving them to somebody, asking for the same, recommending
//! those that fulfil everything. What will happen is shown first, with what is left out and why.

use std::collections::{BTreeMap, BTreeSet};

use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::aktor::Aktor;
use sak::id::{ForesporselId, SoknadId};
use sak::kommune::Kommune;
use sak::runde::Runde;
use sak::saksarbeid::Saksarbeid;
use sak::soknad::{Innstilling, Soknad};
use store::{EndringFeil, Mailbox};
use texts::Tekst;

use super::begun;
use super::filter::Filter;
use super::utvalg::{Rad, rader_for};
use super::view::Ko;
use crate::access::Saksbehandler;
use crate::components::feilliste::{Feil as Mangel, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::error::Feil;
use crate::form::{Felter, Skjema, TOKEN};
use crate::kommunepost::{Beskjed, Venter};
use crate::pages::sak::ansvar::{TIL, chosen};
use crate::pages::sak::be_om::{self, Utfylt};
use crate::side::{Menypunkt, Side};
use crate::state::App;

const HANDLING: &str = "handling";
/// The name of the boxes, and of what the address carries from one page to another.
pub const VALGT: &str = "valgt";

/// An address of the list with what is chosen.
pub fn with(href: String, valgt: &BTreeSet<SoknadId>) -> String {
    let pairs: Vec<(&str, String)> = valgt.iter().map(|id| (VALGT, id.to_string())).collect();
    appended(href, &serde_html_form::to_string(pairs).unwrap_or_default())
}

/// The address where every case on the page is chosen, beside what is chosen already.
fn all(ko: &Ko<'_>) -> String {
    with(appended(ko.filter.href(), "velg=alle"), &ko.valgt)
}

fn appended(href: String, query: &str) -> String {
    match (query.is_empty(), href.contains('?')) {
        (true, _) => href,
        (false, true) => format!("{href}&{query}"),
        (false, false) => format!("{href}?{query}"),
    }
}

/// What is chosen on other pages, carried along.
pub fn elsewhere<'a>(ko: &Ko<'_>, shown: impl Iterator<Item = &'a Rad<'a>>) -> Markup {
    let mut left = ko.valgt.clone();
    for rad in shown {
        left.remove(&rad.id());
    }
    html! {
        @for id in &left { input type="hidden" name=(VALGT) value=(id); }
        @if !left.is_empty() { p class="hj-liten" role="status" { (ko.app.tekst.valgte_andre_sider(left.len())) } }
    }
}

/// What can be done, below the table.
pub fn bar(ko: &Ko<'_>) -> Markup {
    let t = ko.app.tekst;
    let people: Vec<Valg<'_>> = ko
        .kolleger
        .iter()
        .map(|aktor| Valg::new(aktor.id.as_str(), aktor.navn.as_str()))
        .collect();
    let button = |handling: &str, text: String| {
        html! {
            button class="ds-button" data-variant="secondary" data-color="accent" type="submit" name=(HANDLING) value=(handling) { (text) }
        }
    };
    html! {
        input type="hidden" name=(TOKEN) value=(ko.leser.innlogget.csrf);
        fieldset class="ds-fieldset" {
            legend class="ds-label" { (t.valgte_tittel()) }
            div class="hj-rad" {
                @if ko.velg_alle { a href=(ko.filter.href()) { (t.valgte_ingen()) } }
                @else { a href=(all(ko)) data-valg-med { (t.valgte_alle()) } }
                (button("ta", t.valgte_ta()))
                (button("be-om", t.valgte_be_om()))
                (button("innstill", t.valgte_innstill()))
            }
            div class="hj-rad" {
                (Felt::new(TIL, t.saksarbeid_gi_til()).nedtrekk(Some(&t.saksarbeid_koen()), &people, None))
                (button("gi", t.valgte_gi()))
            }
        }
    }
}

/// `POST /saker/valgte`.
pub async fn act(
    app: App,
    bruker: Saksbehandler,
    filter: Filter,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let ids: Vec<SoknadId> = felter
        .all(VALGT)
        .into_iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    let picture = Utvalg::load(&app, &bruker, &filter, &ids).await?;
    if picture.rader().is_empty() {
        return Ok(picture.page(&app.tekst.valgte_tomt(), &html! {}).into_response());
    }
    let confirmed = felter.text("bekreft").is_some();
    match felter.get(HANDLING).unwrap_or_default() {
        "ta" => picture.assign(Some(bruker.aktor())).await,
        "gi" => {
            let til = chosen(&app, &felter, bruker.aktor()).await?;
            picture.assign(til.as_ref()).await
        }
        "be-om" => picture.ask(&felter, confirmed).await,
        "innstill" if confirmed => picture.recommend().await,
        "innstill" => Ok(picture.confirm_recommendation().into_response()),
        _ => Ok(Redirect::to(&filter.href()).into_response()),
    }
}

/// The chosen cases with all that decides what can be done.
struct Utvalg<'a> {
    app: &'a App,
    bruker: &'a Saksbehandler,
    filter: &'a Filter,
    ids: &'a [SoknadId],
    runde: Runde,
    kommuner: Vec<Kommune>,
    arbeid: BTreeMap<SoknadId, Saksarbeid>,
}

/// What was done with a case: nothing to say, or why it was left out.
type Gjort = Result<(), String>;

impl<'a> Utvalg<'a> {
    async fn load(
        app: &'a App,
        bruker: &'a Saksbehandler,
        filter: &'a Filter,
        ids: &'a [SoknadId],
    ) -> Result<Self, Feil> {
        let calls = begun(app).await?;
        let call = match &filter.utlysning {
            Some(navn) => calls.iter().find(|call| call.navn == *navn),
            None => calls.first(),
        };
        let navn = &call.ok_or(Feil::NotFound)?.navn;
        Ok(Self {
            app,
            bruker,
            filter,
            ids,
            runde: app.store.runde(navn).await?.ok_or(Feil::NotFound)?.verdi,
            kommuner: app.store.kommuner_in(navn).await?,
            arbeid: app.store.saksarbeid_in(navn).await?,
        })
    }

    fn rader(&self) -> Vec<Rad<'_>> {
        let mut all = rader_for(&self.runde, &self.kommuner, &self.arbeid, &self.bruker.aktor().id);
        all.retain(|rad| self.ids.contains(&rad.id()));
        all
    }

    async fn assign(&self, til: Option<&Aktor>) -> Result<Response, Feil> {
        let t = self.app.tekst;
        let mut done = Vec::new();
        for rad in self.rader() {
            let spor = self.app.spor(self.bruker.aktor());
            let result = self.app.store.assign(rad.id(), til, spor).await;
            done.push((rad, told(t, result)?));
        }
        let tittel = match til {
            Some(aktor) => t.valgte_gitt(aktor.navn.as_str()),
            None => t.valgte_i_koen(),
        };
        Ok(self.result(&tittel, &done).into_response())
    }

    async fn ask(&self, felter: &Felter, confirmed: bool) -> Result<Response, Feil> {
        let t = self.app.tekst;
        if !confirmed {
            return Ok(self.question(&Utfylt::new(self.app), &[]).into_response());
        }
        let utfylt = Utfylt::read(felter);
        let checked = utfylt.question().and_then(|question| {
            // The same check as each case makes, so that nothing is half asked.
            let id = ForesporselId(self.app.new_id());
            let first = self.ids.first().copied().unwrap_or(SoknadId(id.0));
            let (aktor, now) = (self.bruker.aktor(), self.app.now());
            sak::foresporsel::Foresporsel::ask(id, first, question.clone(), aktor, now).map(|_| question)
        });
        let question = match checked {
            Ok(question) => question,
            Err(fault) => {
                let page = self.question(&utfylt, &[be_om::worded(t, fault)]);
                return Ok((axum::http::StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            }
        };
        let mut done = Vec::new();
        for rad in self.rader() {
            let (id, spor) = (
                ForesporselId(self.app.new_id()),
                self.app.spor(self.bruker.aktor()),
            );
            let beskjed = Beskjed::new(Venter::Sporsmal(rad.id()), Some(question.frist));
            let notice = |mailbox: &Mailbox| beskjed.write(self.app, mailbox);
            let asked = self
                .app
                .store
                .ask(rad.id(), id, (question.clone(), &notice), spor);
            let result = match asked.await {
                Err(EndringFeil::Avvist(fault)) => Err(be_om::worded(t, fault).tekst),
                other => told(t, other)?,
            };
            done.push((rad, result));
        }
        Ok(self.result(&t.valgte_spurt(), &done).into_response())
    }

    fn question(&self, utfylt: &Utfylt, feil: &[Mangel]) -> Markup {
        let t = self.app.tekst;
        self.page(
            &t.valgte_be_om_tittel(self.rader().len()),
            &html! {
                (feilliste(t, feil))
                (self.list(&self.rader()))
                form class="hj-skjema" method="post" action=(self.filter.at("/saker/valgte")) data-vern {
                    (self.carried("be-om"))
                    (utfylt.fields(t, feil))
                    div class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit" { (t.foresporsel_send()) }
                        a href=(self.filter.href()) { (t.valgte_tilbake()) }
                    }
                }
            },
        )
    }

    fn confirm_recommendation(&self) -> Markup {
        let t = self.app.tekst;
        let (ready, left): (Vec<_>, Vec<_>) = self
            .rader()
            .into_iter()
            .map(|rad| {
                let why = self.in_the_way(t, &rad);
                (rad, why)
            })
            .partition(|(_, why)| why.is_none());
        let ready: Vec<Rad<'_>> = ready.into_iter().map(|(rad, _)| rad).collect();
        self.page(
            &t.valgte_innstill_tittel(ready.len()),
            &html! {
                p class="hj-les" { (t.valgte_innstill_forklaring()) }
                (self.list(&ready))
                @if !left.is_empty() {
                    h2 class="ds-heading" data-size="xs" { (t.valgte_utelatt()) }
                    ul class="ds-list" {
                        @for (rad, why) in &left { li { (self.link(rad)) ": " (why.as_deref().unwrap_or_default()) } }
                    }
                }
                form class="hj-rad" method="post" action=(self.filter.at("/saker/valgte")) {
                    (self.carried("innstill"))
                    @if !ready.is_empty() {
                        button class="ds-button" data-color="accent" type="submit" { (t.valgte_innstill_ja(ready.len())) }
                    }
                    a href=(self.filter.href()) { (t.valgte_tilbake()) }
                }
            },
        )
    }

    /// Why a case is not recommended together with others.
    fn in_the_way(&self, t: &Tekst, rad: &Rad<'_>) -> Option<String> {
        if self.runde.is_settled(rad.id()) || !matches!(rad.soknad, Soknad::Sendt(_)) {
            Some(t.valgte_ikke_til_vurdering())
        } else if rad.is_inhabil() {
            Some(t.inhabilitet_deg())
        } else if rad.venter().is_some() {
            Some(t.saker_filter_vurdering_venter())
        } else if rad.antall() == 0 || rad.vurderinger.iter().any(|verdict| verdict.blocks()) {
            Some(t.valgte_sperret())
        } else if rad.ubesvart > 0 {
            Some(t.saker_rad_ubesvart(rad.ubesvart))
        } else {
            None
        }
    }

    async fn recommend(&self) -> Result<Response, Feil> {
        let t = self.app.tekst;
        let mut done = Vec::new();
        for rad in self.rader() {
            let result = match self.in_the_way(t, &rad) {
                Some(why) => Err(why),
                None => self.recommend_one(rad.id()).await?,
            };
            done.push((rad, result));
        }
        Ok(self.result(&t.valgte_innstilt(), &done).into_response())
    }

    async fn recommend_one(&self, id: SoknadId) -> Result<Gjort, Feil> {
        let spor = self.app.spor(self.bruker.aktor());
        let stored = self.app.store.soknad(id).await?.ok_or(Feil::NotFound)?;
        let change = self
            .app
            .store
            .change_soknad(id, stored.versjon, spor, |soknad, runde| {
                let Soknad::Sendt(sendt) = soknad else {
                    return Err(());
                };
                let vurderinger = sendt.judge(&runde.utlysning);
                let innstilling = Innstilling::KanTildeles {
                    antall: sendt.innhold.antall.unwrap_or(0),
                    begrunnelse: None,
                };
                let recommended = sendt.recommend(innstilling, &vurderinger, spor.aktor, spor.now);
                let (innstilt, hendelse) = recommended.map_err(|_| ())?;
                Ok((Soknad::Innstilt(innstilt), vec![hendelse]))
            });
        told(self.app.tekst, change.await)
    }

    fn carried(&self, handling: &str) -> Markup {
        html! {
            input type="hidden" name=(TOKEN) value=(self.bruker.innlogget.csrf);
            input type="hidden" name=(HANDLING) value=(handling);
            input type="hidden" name="bekreft" value="ja";
            @for id in self.ids { input type="hidden" name=(VALGT) value=(id); }
        }
    }

    fn link(&self, rad: &Rad<'_>) -> Markup {
        html! { a href=(self.filter.case(rad.id())) { (rad.sendt.saksnummer) " " (rad.navn()) } }
    }

    fn list(&self, rader: &[Rad<'_>]) -> Markup {
        html! { @if !rader.is_empty() { ul class="ds-list" { @for rad in rader { li { (self.link(rad)) } } } } }
    }

    /// What was done, and what was left out and why.
    fn result(&self, tittel: &str, done: &[(Rad<'_>, Gjort)]) -> Markup {
        let t = self.app.tekst;
        let count = done.iter().filter(|(_, result)| result.is_ok()).count();
        self.page(
            tittel,
            &html! {
                p role="status" { (t.valgte_antall(done.len(), count)) }
                ul class="ds-list" {
                    @for (rad, result) in done {
                        li { (self.link(rad)) @if let Err(why) = result { ": " (t.valgte_ikke_gjort(why.as_str())) } }
                    }
                }
                p { a class="ds-button" data-color="accent" href=(self.filter.href()) { (t.valgte_tilbake()) } }
            },
        )
    }

    fn page(&self, tittel: &str, body: &Markup) -> Markup {
        let t = self.app.tekst;
        Side::new(self.app, Some(&self.bruker.innlogget), tittel)
            .aktiv(Menypunkt::Saker)
            .tett()
            .render(html! {
                div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                    h1 class="ds-heading" data-size="md" { (tittel) }
                    @if self.rader().is_empty() {
                        p { (t.valgte_tomt_hvordan()) }
                        p { a class="ds-button" data-color="accent" href=(self.filter.href()) { (t.valgte_tilbake()) } }
                    } @else {
                        (body)
                    }
                }
            })
    }
}

/// What became of one case. Only a fault of the program stops the others.
fn told<T, E>(t: &Tekst, result: Result<T, EndringFeil<E>>) -> Result<Gjort, Feil> {
    match result {
        Ok(_) => Ok(Ok(())),
        Err(EndringFeil::Store(store::StoreError::Inhabil)) => Ok(Err(t.valgte_inhabil())),
        Err(EndringFeil::Store(error)) => Err(error.into()),
        Err(EndringFeil::IkkeFunnet | EndringFeil::Konflikt) => Ok(Err(t.valgte_endret())),
        Err(EndringFeil::Avvist(_)) => Ok(Err(t.valgte_ikke_mulig())),
    }
}
