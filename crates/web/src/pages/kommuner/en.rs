//! One municipality: what is open for it, who helps, what it holds, and what it applied for before.

use axum::extract::Path;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::utlysning::{Fase, Utlysning};
use texts::Tekst;
use texts::format::tall;

use super::liste::status_text;
use super::svar::{self, Svar};
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::pages::tall::bilde::Bilde;
use crate::session::KanskjeInnlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /kommuner/{nummer}`.
pub async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Path(nummer): Path<String>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let nummer = Kommunenummer::parse(&nummer).ok_or(Feil::NotFound)?;
    let bilde = Bilde::load(&app).await?;
    let kommune = bilde.kommune(&nummer).ok_or(Feil::NotFound)?;
    let utlysninger = app.store.utlysninger().await?;
    let call = newest(&app, &utlysninger);
    let svar = Svar::load(&app, &nummer, call).await?;
    let navn = t.kommuner_navn(kommune.navn.as_str());
    Ok(Side::new(&app, innlogget.as_ref(), navn.clone())
        .aktiv(Menypunkt::Kommuner)
        .smuler(vec![
            Link::new(t.kommuner_tittel(), "/kommuner"),
            Link::new(navn.clone(), format!("/kommuner/{nummer}")),
        ])
        .render(html! {
            div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
                div class="hj-stabel" data-luft="liten" {
                    h1 class="ds-heading" data-size="lg" { (navn) }
                    p class="hj-dempet" { (t.kommuner_nummer_og_fylke(kommune.fylke.as_str(), nummer.as_str())) }
                }
                div class="hj-to" data-deling="lik" {
                    @if let Some(svar) = &svar { (svar::view(&app, svar, call, Level::H2)) }
                    (known(t, &bilde, kommune))
                }
                (rounds(t, &bilde, kommune))
            }
        }))
}

/// The call that the answer is about: the newest that has been announced.
pub fn newest<'a>(app: &App, utlysninger: &'a [Utlysning]) -> Option<&'a Utlysning> {
    utlysninger
        .iter()
        .find(|call| call.fase(app.today()) != Fase::Kommer)
}

fn known(t: &Tekst, bilde: &Bilde, kommune: &Kommune) -> Markup {
    let status = match (kommune.utdanningsvirksomhet, kommune.utdanningsvirksomhet_dato) {
        (Some(status), Some(dato)) => {
            let word = t.get(&format!("kommuner-utdanning-{}", status.word()), &[]);
            t.kommuner_utdanning_dato(t.dato(dato), word)
        }
        (Some(status), None) => t.get(&format!("kommuner-utdanning-{}", status.word()), &[]),
        (None, _) => t.kommuner_utdanning_ukjent(),
    };
    let facts = [
        Faktum::new(
            t.kommuner_fakta_status(),
            status_text(t, bilde.status(&kommune.nummer)),
        ),
        Faktum::new(
            t.kommuner_fakta_plasser(),
            t.felles_antall_plasser(bilde.plasser(&kommune.nummer)),
        ),
        Faktum::new(t.kommuner_fakta_utdanning(), status),
        Faktum::new(
            t.kommuner_fakta_innbyggere(),
            t.kommuner_innbyggere(tall(kommune.befolkning.into())),
        ),
        Faktum::new(
            t.kommuner_fakta_sentralitet(),
            t.kommuner_sentralitet(u64::from(kommune.sentralitetsklasse)),
        ),
    ];
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="fakta-h" {
            h2 class="ds-heading" data-size="xs" id="fakta-h" { (t.kommuner_fakta_tittel()) }
            (fakta(Form::Stable, &facts))
        }
    }
}

fn rounds(t: &Tekst, bilde: &Bilde, kommune: &Kommune) -> Markup {
    let figure = |value: Option<u64>| value.map_or_else(|| "–".to_owned(), |count| count.to_string());
    html! {
        div class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="xs" id="runder-h" { (t.kommuner_runder_tittel()) }
            @if bilde.runder.is_empty() {
                (tom(Level::H3, "runder-tom", &t.kommuner_runder_ingen(), &t.kommuner_runder_ingen_hvordan(), None))
            } @else {
                div class="hj-rull" tabindex="0" role="region" aria-labelledby="runder-h" {
                    table class="ds-table" data-size="sm" {
                        thead { tr {
                            @for name in [
                                t.kommuner_runde(), t.kommuner_runde_frist(), t.kommuner_runde_sokt(),
                                t.kommuner_runde_onsket(), t.kommuner_runde_tildelt(), t.kommuner_runde_venteliste(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody {
                            @for runde in &bilde.runder {
                                @let utbytte = runde.kommuner.get(&kommune.nummer);
                                tr {
                                    th scope="row" { (runde.utlysning.tittel) }
                                    td class="hj-nr" { (t.dato_kort(runde.utlysning.frist)) }
                                    td { (if utbytte.is_some() { t.felles_ja() } else { t.felles_nei() }) }
                                    td class="hj-nr" { (figure(utbytte.and_then(|utbytte| utbytte.onsket))) }
                                    td class="hj-nr" { (figure(utbytte.and_then(|utbytte| utbytte.tildelt))) }
                                    td class="hj-nr" { (figure(utbytte.and_then(|utbytte| utbytte.venteliste))) }
                                }
                            }
                        }
                    }
                }
                p class="hj-liten hj-dempet" { (t.kommuner_runder_forklaring()) }
            }
        }
    }
}
