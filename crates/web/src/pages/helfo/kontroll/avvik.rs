//! The deviations of a run, row by row: filtered, page by page, and as files.

use std::fs::File;
use std::io;
use std::path::PathBuf;

use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use helfo::Maned;
use helfo::kontroll::krav::Avvik;
use helfo::kontroll::{Utfall, avvik_som_csv, les_avvik};
use maud::{Markup, html};
use serde::Deserialize;
use store::{Kontrollstand, Kravkontroll};
use texts::Tekst;
use tokio::task::spawn_blocking;

use super::resultat::{kroner, navn};
use super::{HREF, load};
use crate::access::Kontrollor;
use crate::components::Level;
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::sider::sider;
use crate::components::tom::tom;
use crate::eksport::no_formula;
use crate::error::Feil;
use crate::fil::written;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Rows on a page.
const ON_A_PAGE: u64 = 100;
/// No file has as many pages as this.
const LAST_PAGE: u64 = u64::MAX / ON_A_PAGE - 1;

/// Which rows are wanted.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    utfall: String,
    #[serde(default)]
    lege: String,
    #[serde(default)]
    maned: String,
    #[serde(default)]
    side: String,
}

impl Asked {
    /// Without the spaces that people write in numbers, and without outcomes that there are not.
    fn read(mut self) -> Self {
        self.lege.retain(|c| !c.is_whitespace());
        if Utfall::from_word(&self.utfall).is_none() {
            self.utfall.clear();
        }
        self
    }

    /// What is wrong with what was typed, by field.
    fn faults(&self, t: &Tekst) -> Vec<feilliste::Feil> {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let lege = (!digits(&self.lege)).then(|| ("lege", t.helfo_avvik_feil_lege()));
        let is_month = self.maned.is_empty() || Maned::parse(&self.maned).is_some();
        let maned = (!is_month).then(|| ("maned", t.helfo_avvik_feil_maned()));
        let faults = lege.into_iter().chain(maned);
        faults
            .map(|(felt, tekst)| feilliste::Feil {
                felt: felt.to_owned(),
                tekst,
            })
            .collect()
    }

    fn is_everything(&self) -> bool {
        [&self.utfall, &self.lege, &self.maned]
            .into_iter()
            .all(String::is_empty)
    }

    fn passes(&self, avvik: &Avvik) -> bool {
        let month = || avvik.krav.dato().map(|dato| dato.to_string());
        let lege = || avvik.krav.behandler_hpr.map(|hpr| hpr.to_string());
        (self.utfall.is_empty() || avvik.utfall.word() == self.utfall)
            && (self.lege.is_empty() || lege().as_deref() == Some(self.lege.as_str()))
            && (self.maned.is_empty() || month().is_some_and(|day| day.starts_with(&self.maned)))
    }

    fn query(&self) -> String {
        let pairs = [
            ("utfall", &self.utfall),
            ("lege", &self.lege),
            ("maned", &self.maned),
        ];
        serde_html_form::to_string(pairs).unwrap_or_default()
    }
}

/// `GET …/avvik`.
pub async fn show(
    app: App,
    who: Kontrollor,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let asked = asked.read();
    let run = load(&app, &id).await?;
    let Some(path) = kept(&app, &run) else {
        // Where they were deleted, the page of the run says so.
        let deleted = matches!(run.stand, Kontrollstand::Ferdig(_));
        let there = Redirect::to(&format!("{HREF}/{}", run.id));
        return deleted.then(|| there.into_response()).ok_or(Feil::NotFound);
    };
    let page: u64 = asked.side.parse().unwrap_or(1).clamp(1, LAST_PAGE);
    let faults = asked.faults(t);
    let (rows, count) = if faults.is_empty() {
        let filter = asked.clone();
        let read = spawn_blocking(move || page_of(path, &filter, page));
        read.await.map_err(Feil::internal)??
    } else {
        (Vec::new(), 0)
    };
    let here = format!("{HREF}/{id}/avvik");
    if rows.is_empty() && count > 0 {
        return Ok(Redirect::to(&format!("{here}?{}&side={}", asked.query(), pages(count))).into_response());
    }
    let status = if faults.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let way = vec![
        Link::new(t.helfo_kontroll_tittel(), HREF),
        Link::new(run.fil.navn.clone(), format!("{HREF}/{id}")),
        Link::new(t.helfo_avvik_tittel(), here.clone()),
    ];
    let side = Side::new(&app, Some(&who.innlogget), t.helfo_avvik_tittel()).aktiv(Menypunkt::Kontroll);
    let page = side.tett().smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (feilliste(t, &faults))
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.helfo_avvik_tittel()) }
                p class="hj-les" { (t.helfo_kontroll_anklager_ingen()) }
            }
            (form(t, &here, &asked, &faults))
            @if faults.is_empty() { (found(t, &here, &asked, &rows, (count, page))) }
        }
    });
    Ok((status, page).into_response())
}

/// How many rows were found, and those of a page.
fn found(t: &Tekst, here: &str, asked: &Asked, rows: &[Avvik], (count, page): (u64, u64)) -> Markup {
    let pages = pages(count);
    html! {
        p class="hj-rad" {
            span class="hj-vekt" { (t.helfo_avvik_antall(usize::try_from(count).unwrap_or(usize::MAX))) }
            span class="hj-rad hj-liten" {
                a href={ (here) ".csv?" (asked.query()) } download { "CSV" }
                @if asked.is_everything() { a href={ (here) ".parquet" } download { "Parquet" } }
            }
        }
        @if rows.is_empty() {
            (tom(Level::H2, "tom", &t.helfo_avvik_ingen(), &t.helfo_avvik_ingen_hvordan(), None))
        } @else {
            (table(t, rows))
            (sider(t, usize::try_from(page).unwrap_or(1), pages, |side| format!("{here}?{}&side={side}", asked.query())))
        }
    }
}

/// How many pages so many rows fill; one at least.
fn pages(count: u64) -> usize {
    usize::try_from(count.div_ceil(ON_A_PAGE)).unwrap_or(1).max(1)
}

fn form(t: &Tekst, here: &str, asked: &Asked, faults: &[feilliste::Feil]) -> Markup {
    let outcomes = Utfall::GYLDIGE.into_iter().chain([Utfall::Ugyldig]);
    let outcomes = outcomes.filter(|utfall| utfall.is_deviation(false));
    let chosen: Vec<Valg<'_>> = outcomes
        .map(|utfall| Valg::new(utfall.word(), navn(t, utfall)))
        .collect();
    let all = t.helfo_avvik_alle();
    let error = |felt: &str| {
        let found = faults.iter().find(|feil| feil.felt == felt);
        found.map(|feil| feil.tekst.as_str())
    };
    html! {
        form class="hj-rad" method="get" action=(here) {
            (Felt::new("utfall", t.helfo_kontroll_utfall()).nedtrekk(Some(&all), &chosen, Some(asked.utfall.as_str()).filter(|word| !word.is_empty())))
            (Felt::new("lege", t.helfo_reg_lis()).feil(error("lege")).tekst(&asked.lege))
            (Felt::new("maned", t.helfo_avvik_maned()).feil(error("maned")).tekst(&asked.maned))
            button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { (t.helfo_avvik_vis()) }
        }
    }
}

fn table(t: &Tekst, rows: &[Avvik]) -> Markup {
    let number = |value: Option<i64>| value.map_or_else(|| "–".to_owned(), |value| value.to_string());
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-label=(t.helfo_avvik_tittel()) {
            table class="ds-table" data-size="sm" {
                caption class="ds-sr-only" { (t.helfo_avvik_tittel()) }
                thead { tr {
                    @for name in [
                        t.helfo_avvik_rad(), t.helfo_avvik_krav(), t.helfo_avvik_behandler(), t.helfo_avvik_liste(),
                        t.helfo_avvik_dato(), t.helfo_kontroll_belop(), t.helfo_kontroll_utfall(),
                    ] { th scope="col" { (name) } }
                } }
                tbody { @for row in rows {
                    tr {
                        th scope="row" class="hj-nr" { (row.rad) }
                        td class="hj-nr" { (number(row.krav.krav_id)) }
                        td class="hj-nr" { (number(row.krav.behandler_hpr)) }
                        td class="hj-nr" { (number(row.krav.liste_hpr)) }
                        td class="hj-nr" { (row.krav.dato().map_or_else(|| "–".to_owned(), |dato| t.dato_kort(dato))) }
                        td class="hj-nr" { (row.krav.belop_ore.map_or_else(|| "–".to_owned(), |ore| kroner(t, ore))) }
                        td { (navn(t, row.utfall)) }
                    }
                } }
            }
        }
    }
}

/// Where the deviations of a run that is done lie; `None` if they were deleted.
pub fn kept(app: &App, run: &Kravkontroll) -> Option<PathBuf> {
    let path = app.kontrollrom().map(|rom| rom.avvik(run.id));
    path.filter(|path| matches!(run.stand, Kontrollstand::Ferdig(_)) && path.exists())
}

/// The rows of a page, and how many there are on all pages. Only those of the page are held.
fn page_of(path: PathBuf, asked: &Asked, page: u64) -> Result<(Vec<Avvik>, u64), Feil> {
    let (mut rows, mut count) = (Vec::new(), 0);
    let first = (page - 1) * ON_A_PAGE;
    les_avvik(&path, |avvik| {
        if asked.passes(&avvik) {
            if (first..first + ON_A_PAGE).contains(&count) {
                rows.push(avvik);
            }
            count += 1;
        }
    })
    .map_err(Feil::internal)?;
    Ok((rows, count))
}

/// As people open it: the ground is the only text that comes from outside.
fn without_formula(mut avvik: Avvik) -> Avvik {
    if let Some(grunnlag) = &mut avvik.krav.grunnlag {
        *grunnlag = no_formula(grunnlag).into();
    }
    avvik
}

/// `GET …/avvik.csv`: the rows that are asked for, all if nothing is.
pub async fn csv(
    app: App,
    _who: Kontrollor,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Feil> {
    let asked = asked.read();
    let path = kept(&app, &load(&app, &id).await?).ok_or(Feil::NotFound)?;
    let name = format!("{}.csv", app.tekst.helfo_avvik_filnavn());
    Ok(written(&name, "text/csv; charset=utf-8", move |out| {
        let wanted = |avvik: Avvik| asked.passes(&avvik).then(|| without_formula(avvik));
        avvik_som_csv(&path, wanted, out).map_err(io::Error::other)
    }))
}

/// `GET …/avvik.parquet`.
pub async fn parquet(app: App, _who: Kontrollor, Path(id): Path<String>) -> Result<Response, Feil> {
    let path = kept(&app, &load(&app, &id).await?).ok_or(Feil::NotFound)?;
    let name = format!("{}.parquet", app.tekst.helfo_avvik_filnavn());
    Ok(written(&name, "application/vnd.apache.parquet", move |out| {
        io::copy(&mut File::open(path)?, out).map(drop)
    }))
}
