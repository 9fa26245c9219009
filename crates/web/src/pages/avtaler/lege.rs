//! The doctor's page, on a phone: what I must sign, my agreement, my time, who works on my list, whom I supervise.

use maud::{Markup, html};
use sak::avtale::{Avtale, Gjeldende, Legerolle};
use sak::id::Hpr;
use texts::Tekst;

use super::bilde::Bilde;
use super::deler;
use super::oppgaver::of_bilde;
use super::stand::Stand;
use crate::access::{Avtaleinnsyn, Tilgang};
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::tom::tom;
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::oppgaver::gjoremal::Gjoremal;
use crate::pages::plasser::tid;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The home page of a doctor.
///
/// # Errors
/// The database.
pub async fn page(app: &App, innsyn: &Avtaleinnsyn) -> Result<Markup, Feil> {
    let t = app.tekst;
    let all = match innsyn.hpr() {
        Some(hpr) => app.store.avtaler_for_lege(hpr).await?,
        None => Vec::new(),
    };
    let mut bilder = Vec::new();
    for sak in all.iter().filter(|sak| innsyn.sees(&sak.avtale)) {
        bilder.push(Bilde::load(app, innsyn, sak.avtale.felles().id).await?);
    }
    let tasks: Vec<Gjoremal> = bilder
        .iter()
        .flat_map(|bilde| of_bilde(app, innsyn, bilde))
        .collect();
    let named = |rolle| {
        let is = move |bilde: &&Bilde| innsyn.named_as(&bilde.avtale).contains(&rolle);
        bilder.iter().filter(is)
    };
    let mine: Vec<&Bilde> = named(Legerolle::Lis).collect();
    let lists: Vec<&Bilde> = named(Legerolle::Fastlege)
        .filter(|bilde| is_on_list(innsyn, bilde))
        .collect();
    let supervised: Vec<&Bilde> = named(Legerolle::Veileder)
        .filter(|bilde| is_supervised(innsyn, bilde))
        .collect();
    let earlier: Vec<&&Bilde> = mine.iter().filter(|bilde| is_over(bilde)).collect();
    let side = Side::new(app, Some(innsyn.innlogget()), t.avtaler_lege_tittel()).aktiv(Menypunkt::Oppgaver);
    Ok(side.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="stor" {
            div class="hj-stabel" data-luft="liten" {
                p class="hj-etikett" { (innsyn.aktor().navn) }
                h1 class="ds-heading" data-size="md" { (t.avtaler_lege_tittel()) }
            }
            @if tasks.is_empty() {
                (tom(Level::H2, "tom", &t.avtaler_lege_ingenting(), &t.avtaler_lege_ingenting_hvordan(), None))
            } @else {
                section class="hj-stabel" aria-labelledby="signer" {
                    h2 class="ds-heading" data-size="xs" id="signer" { (t.avtaler_lege_signer()) }
                    ul class="hj-apent" { @for task in &tasks { (task.render()) } }
                }
            }
            @for bilde in mine.iter().filter(|bilde| !is_over(bilde)) { (own(app, bilde)) }
            @if !lists.is_empty() {
                (others(t, "lister", &t.avtaler_lege_hos_meg(), &lists))
            }
            @if !supervised.is_empty() {
                (others(t, "veileder", &t.avtaler_lege_veileder(), &supervised))
            }
            @if !earlier.is_empty() {
                section class="hj-stabel" data-luft="liten" aria-labelledby="tidligere" {
                    h2 class="ds-heading" data-size="xs" id="tidligere" { (t.avtaler_lege_tidligere()) }
                    ul class="hj-dok" { @for bilde in &earlier { li { (link(t, bilde)) } } }
                }
            }
        }
    }))
}

fn is_over(bilde: &Bilde) -> bool {
    matches!(bilde.stand, Stand::Over | Stand::Avsluttet | Stand::Kansellert)
}

/// Whether the agreement runs, or is to begin, with the doctor as a GP of it.
fn is_on_list(innsyn: &Avtaleinnsyn, bilde: &Bilde) -> bool {
    now(bilde).is_some_and(|now| now.fastleger.iter().any(|one| one.hpr == innsyn.hpr()))
}

/// Whether the agreement runs, or is to begin, with the doctor as its supervisor.
fn is_supervised(innsyn: &Avtaleinnsyn, bilde: &Bilde) -> bool {
    now(bilde).is_some_and(|now| now.veileder.hpr == innsyn.hpr())
}

/// What is in force today, or on the first day of what is to come.
fn now(bilde: &Bilde) -> Option<Gjeldende> {
    let first = bilde.avtale.inngatt()?.forlop().fra;
    bilde.avtale.on(bilde.idag.max(first))
}

fn link(t: &Tekst, bilde: &Bilde) -> Markup {
    html! { a href=(bilde.href()) { (bilde.tittel(t)) } " " (bilde.stand.tag(t)) }
}

/// The doctor's own agreement, and the time of its place.
fn own(app: &App, bilde: &Bilde) -> Markup {
    let t = app.tekst;
    let id = format!("min-{}", bilde.id());
    let entered = bilde.avtale.inngatt().is_some();
    html! {
        section class="hj-stabel" aria-labelledby=(id) {
            h2 class="ds-heading" data-size="xs" id=(id) { (t.avtaler_lege_min()) }
            p { (link(t, bilde)) }
            (terms(t, bilde))
            @if entered {
                (agreed(t, bilde))
                (time(app, bilde))
                div class="hj-stabel" data-luft="liten" {
                    p { a href={ (bilde.href()) "/bekreftelse.pdf" } { (t.avtaler_lege_bekreftelse()) } }
                    p class="hj-liten hj-dempet" { (t.avtaler_lege_bekreftelse_hjelp()) }
                }
            }
        }
    }
}

/// What has been amended, and is to be.
fn agreed(t: &Tekst, bilde: &Bilde) -> Markup {
    let Some(inngatt) = bilde.avtale.inngatt().filter(|inngatt| inngatt.versjon > 0) else {
        return html! {};
    };
    let personer = letters::avtale::Personer::of_inngatt(inngatt);
    html! {
        h3 class="ds-heading" data-size="2xs" { (t.avtaler_lege_avtalt()) }
        ul class="ds-list" {
            @for endring in inngatt.signed() {
                li {
                    a href={ (bilde.href()) "/endringer/" (endring.nr) } {
                        (letters::avtale::ord::endring(t, &endring.slag, &personer))
                    }
                }
            }
        }
    }
}

/// Who and how much, today or on the first day.
fn terms(t: &Tekst, bilde: &Bilde) -> Markup {
    let innhold = &bilde.utfylt().innhold;
    let mut facts = vec![Faktum::new(t.plasser_kommune(), bilde.kommune.navn.as_str())];
    if let Some(kontor) = &innhold.legekontor {
        facts.push(Faktum::new(t.avtaler_legekontor(), kontor.navn.as_str()));
    }
    let (fra, til) = bilde.periode();
    if let (Some(fra), Some(til)) = (fra, til) {
        facts.push(Faktum::new(
            t.avtaler_periode(),
            t.avtaler_fra_til(t.dato(fra), t.dato(til)),
        ));
        match bilde.avtale.on(bilde.idag.clamp(fra, til)) {
            Some(now) => facts.extend(deler::in_words(t, bilde, &now)),
            // Not all have signed yet.
            None => facts.extend(
                innhold
                    .stillingsandel
                    .map(|share| Faktum::new(t.avtaler_stilling(), t.prosent(share))),
            ),
        }
    }
    fakta(Form::Stable, &facts)
}

/// The time of the place, as its own page shows it.
fn time(app: &App, bilde: &Bilde) -> Markup {
    let avtaler: Vec<Avtale> = bilde.under.iter().map(|sak| sak.avtale.clone()).collect();
    let nothing = Felter::default();
    let name_of = |hpr: Hpr| bilde.navn(hpr);
    let grunnlag = tid::Grunnlag {
        t: app.tekst,
        plass: &bilde.plass,
        avtaler: &avtaler,
        navn: &name_of,
        idag: bilde.idag,
        perioder: bilde.avtale.felles().ramme,
        sporring: &nothing,
        kan_endre: false,
    };
    html! {
        h3 class="ds-heading" data-size="2xs" { (app.tekst.avtaler_lege_tid()) }
        (tid::maal(&grunnlag))
    }
}

/// Agreements where the doctor is GP or supervisor: the other doctor, and how it stands.
fn others(t: &Tekst, id: &str, title: &str, bilder: &[&Bilde]) -> Markup {
    html! {
        section class="hj-stabel" aria-labelledby=(id) {
            h2 class="ds-heading" data-size="xs" id=(id) { (title) }
            ul class="hj-apent" {
                @for bilde in bilder {
                    @let innhold = &bilde.utfylt().innhold;
                    @let (fra, til) = bilde.periode();
                    li {
                        h3 class="ds-heading" data-size="2xs" {
                            (innhold.lis.navn.clone().unwrap_or_default()) " " (bilde.stand.tag(t))
                        }
                        @if let (Some(fra), Some(til)) = (fra, til) {
                            p { (t.avtaler_fra_til(t.dato(fra), t.dato(til))) }
                        }
                        p class="hj-rad" {
                            a href=(bilde.href()) { (t.avtaler_oppgave_se()) }
                            @if bilde.stand == Stand::Loper && id == "lister" {
                                a href={ (bilde.href()) "/listetak" } { (t.avtaler_lege_listetak()) }
                            }
                        }
                    }
                }
            }
        }
    }
}
