//! The page of open figures.

use std::collections::BTreeMap;

use maud::{Markup, html};
use sak::tall::{Kommunestatus, Rundetall, Utbytte};
use texts::Tekst;

use super::bilde::{Bilde, squares};
use super::data::{FORMATER, Sett};
use super::kart::kart;
use crate::components::fakta::{Faktum, tall};
use crate::components::kvote::kvote;
use crate::components::tom::tom;
use crate::components::{Level, rute};
use crate::error::Feil;
use crate::pages::kommuner::status_text;
use crate::session::KanskjeInnlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /tall`.
pub async fn show(app: App, KanskjeInnlogget(innlogget): KanskjeInnlogget) -> Result<Markup, Feil> {
    let t = app.tekst;
    let bilde = Bilde::load(&app).await?;
    Ok(Side::new(&app, innlogget.as_ref(), t.tall_tittel())
        .aktiv(Menypunkt::Tall)
        .render(html! {
            div class="hj-ramme" {
                div class="hj-to hj-topptekst" data-deling="lik" {
                    div class="hj-stabel" data-luft="skjema" {
                        div class="hj-stabel" {
                            h1 class="ds-heading" data-size="lg" { (t.tall_tittel()) }
                            p class="hj-les" { (t.tall_ingress()) }
                        }
                        @if let Some(runde) = bilde.runder.first() { (figures(t, runde)) }
                    }
                    (kvote(t, Level::H2, "kvote", &squares(bilde.kvote, bilde.i_bruk), &html! { (t.tall_dato(t.dato(bilde.dato))) }))
                }
                (rounds(t, &bilde.runder))
                (country(t, &bilde))
                (files(t))
            }
        }))
}

/// The key figures of the last round.
fn figures(t: &Tekst, runde: &Rundetall) -> Markup {
    let sum = runde.sum();
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="siste-h" {
            h2 class="ds-heading" data-size="xs" id="siste-h" { (runde.utlysning.tittel) }
            (tall(&[
                Faktum::new(t.tall_sokere(), runde.sokere()),
                Faktum::new(t.tall_onsket(), figure(sum.onsket)),
                Faktum::new(t.tall_tildelt(), figure(sum.tildelt)),
                Faktum::new(t.tall_venteliste(), figure(sum.venteliste)),
            ], 2))
        }
    }
}

/// A figure, or a dash while it is not known.
fn figure(value: Option<u64>) -> String {
    value.map_or_else(|| "–".to_owned(), |count| count.to_string())
}

fn cells(utbytte: Utbytte) -> Markup {
    html! {
        @for value in [utbytte.onsket, utbytte.tildelt, utbytte.venteliste] { td { (figure(value)) } }
    }
}

fn rounds(t: &Tekst, runder: &[Rundetall]) -> Markup {
    html! {
        div class="hj-del hj-stabel" {
            h2 class="ds-heading" data-size="sm" id="runder-h" { (t.tall_runder()) }
            @if runder.is_empty() {
                (tom(Level::H3, "runder-tom", &t.tall_runder_ingen(), &t.tall_runder_ingen_hvordan(), None))
            } @else {
                div class="hj-rull" tabindex="0" role="region" aria-labelledby="runder-h" {
                    table class="ds-table hj-regn" {
                        thead { tr {
                            @for name in [
                                t.tall_runde(), t.tall_frist(), t.tall_kvote(), t.tall_sokere(), t.tall_onsket(),
                                t.tall_tildelt(), t.tall_venteliste(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody { @for runde in runder { tr {
                            th scope="row" { (runde.utlysning.tittel) }
                            td { (t.dato_kort(runde.utlysning.frist)) }
                            td { (runde.utlysning.kvote) }
                            td { (runde.sokere()) }
                            (cells(runde.sum()))
                        } } }
                    }
                }
                p class="hj-liten hj-dempet hj-les" { (t.tall_nar()) }
            }
        }
    }
}

/// The country as squares, and the same figures as tables.
fn country(t: &Tekst, bilde: &Bilde) -> Markup {
    html! {
        section class="hj-del hj-stabel" data-luft="skjema" aria-labelledby="landet-h" {
            div class="hj-stabel" data-luft="liten" {
                h2 class="ds-heading" data-size="sm" id="landet-h" { (t.tall_landet()) }
                p class="hj-les" { (t.tall_landet_ingress()) }
                (key(t, bilde))
            }
            (kart(t, bilde))
            (counties(t, bilde))
            (municipalities(t, bilde))
        }
    }
}

fn key(t: &Tekst, bilde: &Bilde) -> Markup {
    html! {
        ul class="hj-tegnforklaring" data-rad {
            @for status in Kommunestatus::ALL {
                @let count = bilde.kommuner.iter().filter(|kommune| bilde.status(&kommune.nummer) == status).count();
                li { (rute::merke(status)) b { (count) } span { (status_text(t, status)) } }
            }
        }
    }
}

fn counties(t: &Tekst, bilde: &Bilde) -> Markup {
    let mut fylker: BTreeMap<(&str, &str), Vec<&sak::id::Kommunenummer>> = BTreeMap::new();
    for kommune in &bilde.kommuner {
        let key = (kommune.fylkesnummer.as_str(), kommune.fylke.as_str());
        fylker.entry(key).or_default().push(&kommune.nummer);
    }
    html! {
        div class="hj-stabel" data-luft="liten" {
            h3 class="ds-heading" data-size="xs" id="fylker-h" { (t.tall_fylker()) }
            div class="hj-rull" tabindex="0" role="region" aria-labelledby="fylker-h" {
                table class="ds-table hj-regn" data-size="sm" {
                    thead { tr {
                        @for name in [
                            t.tall_fylke(), t.tall_kommuner(), t.tall_sokere(), t.tall_onsket(), t.tall_tildelt(),
                            t.tall_venteliste(), t.tall_na(),
                        ] { th scope="col" { (name) } }
                    } }
                    tbody { @for ((nummer, navn), kommuner) in &fylker {
                        @let last = bilde.runder.first();
                        @let inside = |nummer: &sak::id::Kommunenummer| kommuner.contains(&nummer);
                        tr {
                            th scope="row" { a href={ "/kommuner?fylke=" (nummer) } { (navn) } }
                            td { (kommuner.len()) }
                            td { (kommuner.iter().filter(|nummer| bilde.siste(nummer).is_some()).count()) }
                            (cells(last.map(|runde| runde.sum_of(inside)).unwrap_or_default()))
                            td { (kommuner.iter().map(|nummer| bilde.plasser(nummer)).sum::<u64>()) }
                        }
                    } }
                    tfoot { tr {
                        th scope="row" { (t.tall_i_alt()) }
                        td { (bilde.kommuner.len()) }
                        td { (bilde.runder.first().map_or(0, Rundetall::sokere)) }
                        (cells(bilde.runder.first().map(Rundetall::sum).unwrap_or_default()))
                        td { (bilde.kommuner.iter().map(|kommune| bilde.plasser(&kommune.nummer)).sum::<u64>()) }
                    } }
                }
            }
        }
    }
}

/// The municipalities that are more than a dashed square, as a table.
fn municipalities(t: &Tekst, bilde: &Bilde) -> Markup {
    let shown: Vec<_> = bilde
        .kommuner
        .iter()
        .filter(|kommune| bilde.status(&kommune.nummer) != Kommunestatus::Ingen)
        .collect();
    let rest = bilde.kommuner.len() - shown.len();
    html! {
        details class="hj-fold" {
            summary { (t.tall_vis_kommuner(shown.len())) }
            div class="hj-stabel" data-luft="liten" {
                div class="hj-rull" tabindex="0" role="region" aria-label=(t.tall_kommuner_tabell()) {
                    table class="ds-table hj-regn" data-size="sm" {
                        caption class="ds-sr-only" { (t.tall_kommuner_tabell()) }
                        thead { tr {
                            @for name in [
                                t.tall_kommune(), t.tall_status(), t.tall_onsket(), t.tall_tildelt(),
                                t.tall_venteliste(), t.tall_na(),
                            ] { th scope="col" { (name) } }
                        } }
                        tbody { @for kommune in &shown { tr {
                            th scope="row" {
                                a href={ "/kommuner/" (kommune.nummer) } { (kommune.navn) }
                                span { (kommune.fylke) }
                            }
                            td { (status_text(t, bilde.status(&kommune.nummer))) }
                            (cells(bilde.siste(&kommune.nummer).copied().unwrap_or_default()))
                            td { (bilde.plasser(&kommune.nummer)) }
                        } } }
                    }
                }
                p class="hj-liten hj-dempet" { (t.tall_resten(rest)) }
            }
        }
    }
}

fn files(t: &Tekst) -> Markup {
    html! {
        section class="hj-del hj-stabel" id="last-ned" aria-labelledby="filer-h" {
            h2 class="ds-heading" data-size="sm" id="filer-h" { (t.tall_filer()) }
            p class="hj-les" { (t.tall_filer_ingress()) }
            @for sett in Sett::ALL {
                div class="hj-stabel" data-luft="liten" {
                    h3 class="ds-heading" data-size="2xs" { (t.get(&format!("tall-sett-{}", sett.word()), &[])) }
                    p class="hj-les hj-liten" { (t.get(&format!("tall-sett-{}-innhold", sett.word()), &[])) }
                    ul class="hj-rad hj-filer" {
                        @for format in FORMATER {
                            li { a href={ "/tall/" (sett.word()) "." (format) } {
                                (t.tall_last_ned(format.to_uppercase())) span class="ds-sr-only" {
                                    ", " (t.get(&format!("tall-sett-{}", sett.word()), &[]))
                                }
                            } }
                        }
                    }
                    details class="hj-fold hj-liten" {
                        summary { (t.tall_kolonner()) }
                        dl class="hj-fakta" data-stable { @for name in sett.columns() {
                            div { dt { code { (name) } } dd { (t.get(&format!("tall-kolonne-{}", name.replace('_', "-")), &[])) } }
                        } }
                    }
                }
            }
            p class="hj-les hj-liten" { (t.tall_lisens()) " " a href="https://data.norge.no/nlod/no/2.0" { (t.tall_lisens_lenke()) } }
        }
    }
}
