//! The parts of an agreement's page.

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::endring::Stand as Endringsstand;
use sak::avtale::{Avtale, Endring, Gjeldende, Part};
use texts::Tekst;

use super::bilde::Bilde;
use super::endreskjema::Skjemaslag;
use super::stand::Stand;
use crate::access::Avtaleinnsyn;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::felt::Felt;
use crate::pages::prioritering::notis;
use crate::state::App;

/// How it stands, and what this person can do about it.
pub fn next(app: &App, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Markup {
    let t = app.tekst;
    let owns = innsyn.owns(&bilde.avtale);
    html! {
        @match &bilde.avtale {
            Avtale::TilSignering(venter) => {
                @let missing = venter.missing();
                @let own = innsyn.may_sign(&bilde.avtale, &missing);
                p class="hj-les" { (t.avtaler_venter(names(t, bilde, &missing))) }
                p class="hj-rad" {
                    @if !own.is_empty() { (button(bilde, "signer", &t.avtaler_les_og_signer(), true)) }
                    @if owns {
                        (button(bilde, "apne", &t.avtaler_apne(), false))
                        (button(bilde, "avlys", &t.avtaler_avlys(), false))
                    }
                }
            },
            Avtale::Inngatt(_) => {
                (open_amendments(t, innsyn, bilde))
                @if owns { (changes(t, bilde)) }
                @if !owns && innsyn.hpr().is_some() { p class="hj-les hj-dempet" { (t.avtaler_lege_melder()) } }
            },
            Avtale::Avsluttet(_) => {
                (open_amendments(t, innsyn, bilde))
                @if owns && bilde.stand == Stand::Over {
                    p class="hj-rad" { (button(bilde, "sluttrapport", &t.avtaler_rapporter(), true)) }
                }
                @if owns { p { a href={ (bilde.href()) "/endre/rettelse" } { (t.avtaler_endre_rettelse()) } } }
            },
            Avtale::Kansellert(over) => {
                p class="hj-les" { (t.avtaler_kansellert_av(over.av.navn.as_str(), t.tidspunkt(over.tidspunkt))) }
            },
            Avtale::Utkast(_) => {},
        }
    }
}

fn button(bilde: &Bilde, word: &str, text: &str, primary: bool) -> Markup {
    let variant = (!primary).then_some("secondary");
    html! {
        a class="ds-button" data-variant=[variant] data-color="accent" href={ (bilde.href()) "/" (word) } { (text) }
    }
}

/// What the municipality can do with an agreement that all have signed.
fn changes(t: &Tekst, bilde: &Bilde) -> Markup {
    html! {
        p class="hj-rad" {
            @if bilde.stand == Stand::Over { (button(bilde, "sluttrapport", &t.avtaler_rapporter(), true)) }
            @if bilde.stand == Stand::Kommer { (button(bilde, "avlys", &t.avtaler_avlys(), false)) }
        }
        @if bilde.stand == Stand::Over {
            p { a href={ (bilde.href()) "/endre/rettelse" } { (t.avtaler_endre_rettelse()) } }
        } @else {
            details class="hj-les" {
                summary { (t.avtaler_endre_tittel()) }
                ul class="ds-list" {
                    @for slag in Skjemaslag::ALL {
                        li { a href={ (bilde.href()) "/endre/" (slag.word()) } { (slag.text(t)) } }
                    }
                    li { a href={ (bilde.href()) "/listetak" } { (t.avtaler_listetak_meld()) } }
                }
            }
        }
    }
}

/// Amendments that wait for signatures; those that this person can sign stand out.
fn open_amendments(t: &Tekst, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Markup {
    let inngatt = bilde.avtale.inngatt();
    let open = inngatt.into_iter().flat_map(|inngatt| {
        let open = inngatt.endringer.iter().filter(|endring| endring.is_open());
        open.map(|endring| (endring, bilde.avtale.can_be_signed(endring, bilde.idag)))
    });
    html! {
        @for (endring, fresh) in open {
            @let missing = endring.missing();
            @let own = innsyn.may_sign(&bilde.avtale, &missing);
            @let at = format!("endringer/{}", endring.nr);
            @if !fresh {
                (notis::warning(&t.avtaler_endring_foreldet_tittel(endring.nr), &html! {
                    p { (stale(t, innsyn, bilde)) }
                    p { a href={ (bilde.href()) "/" (at) } { (t.avtaler_endring_se(endring.nr)) } }
                }))
            } @else {
                p class="hj-les" { (t.avtaler_endring_venter(endring.nr, names(t, bilde, &missing))) }
                p class="hj-rad" {
                    @if own.is_empty() { a href={ (bilde.href()) "/" (at) } { (t.avtaler_endring_se(endring.nr)) } }
                    @else { (button(bilde, &at, &t.avtaler_les_og_signer(), true)) }
                }
            }
        }
    }
}

/// What to do about an amendment that cannot be signed any more.
pub fn stale(t: &Tekst, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> String {
    if innsyn.owns(&bilde.avtale) {
        t.avtaler_endring_foreldet()
    } else {
        t.avtaler_foreldet_lege()
    }
}

/// Parties in a row.
pub fn names(t: &Tekst, bilde: &Bilde, parter: &[Part]) -> String {
    let names: Vec<String> = parter.iter().map(|part| bilde.part(t, *part)).collect();
    names.join(", ")
}

/// What is in force on a day, with the form that asks for another.
pub fn in_force(app: &App, bilde: &Bilde, dato: Dato) -> Markup {
    let t = app.tekst;
    let asked = dato.to_string();
    html! {
        section class="hj-stabel" aria-labelledby="gjelder" {
            h2 class="ds-heading" data-size="xs" id="gjelder" { (t.avtaler_gjelder(t.dato(dato))) }
            @match bilde.avtale.on(dato) {
                None => p { (t.avtaler_gjelder_ikke()) },
                Some(terms) => (fakta(Form::Stable, &in_words(t, bilde, &terms))),
            }
            form class="hj-rad" method="get" action=(bilde.href()) {
                (Felt::new("dato", t.avtaler_gjelder_dato()).dato(&asked))
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.plasser_filter_vis())
                }
            }
        }
    }
}

/// What is in force: share, GPs, supervisor, leave.
pub fn in_words(t: &Tekst, bilde: &Bilde, terms: &Gjeldende) -> Vec<Faktum> {
    let fastleger = terms.fastleger.iter().filter_map(|one| one.hpr);
    let fastleger: Vec<String> = fastleger.map(|hpr| bilde.navn(hpr)).collect();
    let veileder = terms.veileder.hpr.map(|hpr| bilde.navn(hpr));
    let veileder = veileder.or_else(|| terms.veileder.navn.clone());
    let mut facts = vec![
        Faktum::new(t.avtaler_stilling(), t.prosent(terms.stillingsandel)),
        Faktum::new(t.avtaler_fastleger(), fastleger.join(", ")),
        Faktum::new(t.avtaler_veileder(), veileder.unwrap_or_default()),
    ];
    if let Some(leave) = &terms.permisjon {
        let said = letters::avtale::ord::permisjon(t, leave);
        facts.push(Faktum::new(t.avtaler_permisjon(), said));
    }
    facts
}

/// The amendments, newest first.
pub fn amendments(t: &Tekst, bilde: &Bilde) -> Markup {
    let Some(inngatt) = bilde.avtale.inngatt() else {
        return html! {};
    };
    let personer = letters::avtale::Personer::of_inngatt(inngatt);
    html! {
        section class="hj-stabel" aria-labelledby="endringene" {
            h2 class="ds-heading" data-size="xs" id="endringene" { (t.avtaler_endringer()) }
            @if inngatt.endringer.is_empty() { p class="hj-dempet" { (t.avtaler_ingen_endringer()) } }
            ul class="hj-dok" {
                @for endring in inngatt.endringer.iter().rev() {
                    li {
                        p class="hj-rad" {
                            a href={ (bilde.href()) "/endringer/" (endring.nr) } { (t.avtaler_endring(endring.nr)) }
                            (endring_tag(t, endring))
                        }
                        p class="hj-les" { (letters::avtale::ord::endring(t, &endring.slag, &personer)) }
                    }
                }
            }
        }
    }
}

/// What has become of an amendment.
pub fn endring_tag(t: &Tekst, endring: &Endring) -> Markup {
    let (colour, text) = match &endring.stand {
        Endringsstand::Apen => ("warning", t.avtaler_endring_stand_apen()),
        Endringsstand::Virker { tidspunkt } => (
            "success",
            t.avtaler_endring_stand_virker(t.dato_kort(tidspunkt.dato())),
        ),
        Endringsstand::Trukket { .. } => ("neutral", t.avtaler_endring_stand_trukket()),
    };
    html! { span class="ds-tag" data-color=(colour) { (text) } }
}
