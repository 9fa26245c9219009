//! The runs, and the form that begins one.

use maud::{Markup, html};
use store::{Kontrollstand, Kravkontroll};
use texts::Tekst;

use super::HREF;
use super::kjoring::where_it_goes_on;
use super::svar::Svar;
use crate::access::Kontrollor;
use crate::components::Level;
use crate::components::feilliste::{self, feilliste};
use crate::components::tom::tom;
use crate::error::Feil;
use crate::form::TOKEN;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /helfo/kontroll`.
pub async fn show(app: App, who: Kontrollor) -> Result<Markup, Feil> {
    page(&app, &who, None).await
}

/// The page; with what was wrong with the file that was sent.
pub async fn page(app: &App, who: &Kontrollor, fault: Option<&str>) -> Result<Markup, Feil> {
    let t = app.tekst;
    let runs = app.store.kravkontroller().await?;
    let faults: Vec<feilliste::Feil> = fault
        .map(|tekst| feilliste::Feil {
            felt: "fil".to_owned(),
            tekst: tekst.to_owned(),
        })
        .into_iter()
        .collect();
    let side = Side::new(app, Some(&who.innlogget), t.helfo_kontroll_tittel()).aktiv(Menypunkt::Kontroll);
    Ok(side.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            (feilliste(t, &faults))
            div class="hj-stabel" {
                h1 class="ds-heading" data-size="md" { (t.helfo_kontroll_tittel()) }
                p class="hj-les" { (t.helfo_kontroll_ingress()) }
                p class="hj-les" { (t.helfo_kontroll_pasient()) }
            }
            @if app.kontrollrom().is_some() { (form(t, who, fault)) }
            @else { p class="hj-les" { (t.helfo_kontroll_ingen_mappe()) } }
            div class="hj-stabel" {
                h2 class="ds-heading" data-size="xs" id="kjoringer" { (t.helfo_kontroll_kjoringer()) }
                @if runs.is_empty() {
                    (tom(Level::H3, "tom", &t.helfo_kontroll_tom(), &t.helfo_kontroll_tom_hvordan(), None))
                } @else { (table(app, &runs)) }
            }
        }
    }))
}

fn form(t: &Tekst, who: &Kontrollor, fault: Option<&str>) -> Markup {
    html! {
        form class="hj-skjema hj-les" method="post" action=(HREF) enctype="multipart/form-data" {
            input type="hidden" name=(TOKEN) value=(who.innlogget.csrf);
            div class="ds-field" {
                label class="ds-label" data-weight="medium" for="fil" { (t.helfo_kontroll_fil()) }
                p data-field="description" id="fil-h" { (t.helfo_kontroll_fil_hjelp()) }
                input class="ds-input" type="file" id="fil" name="fil" accept=".parquet,.csv,.gz,.zst" required
                    aria-invalid=[fault.map(|_| "true")]
                    aria-describedby=(if fault.is_some() { "fil-h fil-f" } else { "fil-h" });
                @if let Some(text) = fault { p class="ds-validation-message" id="fil-f" { (text) } }
            }
            p { button class="ds-button" data-color="accent" type="submit" { (t.helfo_kontroll_send()) } }
        }
    }
}

fn table(app: &App, runs: &[Kravkontroll]) -> Markup {
    let t = app.tekst;
    html! {
        div class="hj-rull" tabindex="0" role="region" aria-labelledby="kjoringer" {
            table class="ds-table" {
                thead { tr {
                    @for name in [
                        t.helfo_kontroll_kol_fil(), t.helfo_kontroll_kol_startet(), t.helfo_kontroll_kol_av(),
                        t.helfo_kontroll_kol_stand(), t.helfo_kontroll_kol_rader(), t.helfo_kontroll_kol_avvik(),
                    ] { th scope="col" { (name) } }
                } }
                tbody { @for run in runs {
                    tr {
                        th scope="row" { a href={ (HREF) "/" (run.id) } { (run.fil.navn) } }
                        td class="hj-nr" { (t.tidspunkt(run.startet)) }
                        td { (run.av.navn) }
                        td { (standing(app, run)) }
                        @match result(run) {
                            Some(svar) => {
                                td class="hj-nr" { (t.tall(svar.rader)) }
                                td class="hj-nr" { (t.tall(svar.avvik().antall)) }
                            }
                            None => { td {} td {} }
                        }
                    }
                } }
            }
        }
    }
}

/// The result of a run that is done.
pub fn result(run: &Kravkontroll) -> Option<Svar> {
    match &run.stand {
        Kontrollstand::Ferdig(value) => serde_json::from_value(value.clone()).ok(),
        Kontrollstand::Kjorer | Kontrollstand::Stanset(_) => None,
    }
}

/// What has become of a run, in a word or two.
pub fn standing(app: &App, run: &Kravkontroll) -> String {
    let t = app.tekst;
    match &run.stand {
        Kontrollstand::Ferdig(_) => t.helfo_kontroll_ferdig(),
        Kontrollstand::Stanset(_) => t.helfo_kontroll_stanset(),
        Kontrollstand::Kjorer => match where_it_goes_on(app, run) {
            Some(_) => t.helfo_kontroll_kjorer(),
            None => t.helfo_kontroll_avbrutt(),
        },
    }
}
