//! What stands of an agreement on paper: signatures, documents, the closing report.

use maud::{Markup, html};
use sak::avtale::{Avtale, Part, Signatur};
use texts::Tekst;

use super::bilde::Bilde;
use super::stand::Stand;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};

/// Who signed, for whom and when, and who has not.
pub fn signatures(t: &Tekst, bilde: &Bilde) -> Markup {
    let (signed, missing, avtrykk): (&[Signatur], Vec<Part>, &str) = match &bilde.avtale {
        Avtale::TilSignering(venter) => (&venter.signaturer, venter.missing(), &venter.avtrykk),
        other => match other.inngatt() {
            Some(inngatt) => (&inngatt.signaturer, Vec::new(), &inngatt.avtrykk),
            None => return html! {},
        },
    };
    html! {
        section class="hj-stabel" aria-labelledby="signaturene" {
            h2 class="ds-heading" data-size="xs" id="signaturene" { (t.avtaler_signaturer()) }
            (signature_list(t, bilde, signed, &missing))
            p class="hj-mini hj-dempet hj-avtrykk" { (t.avtaler_avtrykk(avtrykk)) }
        }
    }
}

/// Signatures and those who are missing, as a list.
pub fn signature_list(t: &Tekst, bilde: &Bilde, signed: &[Signatur], missing: &[Part]) -> Markup {
    html! {
        ul class="ds-list" {
            @for one in signed {
                li {
                    (t.avtaler_signert_for(one.av.navn.as_str(), bilde.part(t, one.part), t.tidspunkt(one.tidspunkt)))
                }
            }
            @for part in missing { li class="hj-dempet" { (t.avtaler_ikke_signert(bilde.part(t, *part))) } }
        }
    }
}

/// The documents.
pub fn documents(t: &Tekst, bilde: &Bilde) -> Markup {
    let entered = bilde.avtale.inngatt();
    if bilde.stand == Stand::Kansellert && bilde.signert().is_none() {
        return html! {};
    }
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="dokumentene" {
            h2 class="ds-heading" data-size="xs" id="dokumentene" { (t.avtaler_dokumenter()) }
            ul class="hj-dok" {
                li { a href={ (bilde.href()) "/avtale.pdf" } { (t.avtaler_dokument_avtale()) } }
                @if let Some(inngatt) = entered {
                    @for endring in inngatt.signed() {
                        li { a href={ (bilde.href()) "/endringer/" (endring.nr) "/endring.pdf" } {
                            (t.avtaler_dokument_endring(endring.nr))
                        } }
                    }
                    li { a href={ (bilde.href()) "/bekreftelse.pdf" } { (t.avtaler_dokument_bekreftelse()) } }
                }
            }
        }
    }
}

/// The closing report.
pub fn report(t: &Tekst, bilde: &Bilde) -> Markup {
    let Avtale::Avsluttet(over) = &bilde.avtale else {
        return html! {};
    };
    let Some(rapport) = &over.rapport else {
        return html! {};
    };
    let after = t.get(&format!("avtaler-etter-{}", rapport.svar.etter.word()), &[]);
    let mut facts = vec![
        Faktum::new(t.avtaler_rapport_etter(), after),
        Faktum::new(
            t.avtaler_rapport_arbeid(),
            rapport.svar.annet_allmennlegearbeid.as_str(),
        ),
    ];
    if let Some(words) = &rapport.svar.erfaring {
        facts.push(Faktum::new(t.avtaler_rapport_erfaring(), words.as_str()));
    }
    html! {
        section class="hj-stabel" aria-labelledby="rapporten" {
            (crate::components::heading(Level::H2, "xs", "rapporten", &t.avtaler_rapport_tittel()))
            (fakta(Form::Stable, &facts))
            p class="hj-liten hj-dempet" { (t.avtaler_rapport_av(t.dato(rapport.tidspunkt.dato()), rapport.av.navn.as_str())) }
        }
    }
}
