//! The rows of the table that are equal across the cut: what discretion may look at, and the choice.

use std::collections::HashMap;

use maud::{Markup, html};

use super::bilde::Plass;
use super::prov::tall_of;
use super::tabell::Tabell;
use crate::components::felt::Felt;
use crate::components::symbol::{Merke, merke};

/// The choice between equal places that a case worker is making.
pub struct Valgskjema<'a> {
    /// The token of the session.
    pub csrf: &'a str,
    /// The places that are crossed off, by key.
    pub valgte: Vec<String>,
    /// The reason as typed.
    pub begrunnelse: String,
    /// What is wrong with the number of places.
    pub feil_antall: Option<String>,
    /// What is wrong with the reason.
    pub feil_begrunnelse: Option<String>,
    /// Whether there is a choice to go back to.
    pub avbryt: bool,
}

impl Tabell<'_> {
    /// What discretion may look at, and the box to choose with.
    pub(super) fn discretion(&self, plass: &Plass<'_>, inside: &HashMap<&str, u64>) -> Markup {
        let t = self.t;
        let patients = match plass.pasientgrunnlag() {
            Some(patients) => t.prioritering_likt_pasienter(tall_of(patients)),
            None => t.prioritering_likt_pasienter_ukjent(),
        };
        let county = inside.get(plass.fylke()).copied().unwrap_or(0);
        html! {
            span class="hj-rad hj-velgrad" {
                span class="hj-liten" {
                    (patients) br; span class="hj-dempet" { (t.prioritering_likt_fylke(county, plass.fylke())) }
                }
                @if let Some(valg) = &self.valg {
                    @let key = plass.key();
                    span class="ds-field hj-velg" {
                        input class="ds-input" type="checkbox" id={ "valgt-" (key) } name="valgt" value=(key)
                            checked[valg.valgte.contains(&key)]
                            aria-invalid=[valg.feil_antall.as_ref().map(|_| "true")];
                        label class="ds-label" for={ "valgt-" (key) } {
                            (t.prioritering_likt_velg())
                            span class="ds-sr-only" {
                                " " (t.prioritering_likt_velg_plass(plass.kommune(), plass.nummer()))
                            }
                        }
                    }
                }
            }
        }
    }

    /// The head of the group: how many are equal, how many get a place, and what to look at.
    pub(super) fn tie_head(&self) -> Markup {
        let t = self.t;
        let room = self.liste.likhet.as_ref().map_or(0, |likhet| likhet.ledig);
        let error = self.valg.as_ref().and_then(|valg| valg.feil_antall.as_deref());
        html! {
            tr data-likt class="hj-liktopp" {
                td colspan=(self.columns()) class="hj-hel" id="likt" tabindex="-1" {
                    span class="hj-rad" data-fast {
                        (merke(Merke::Vurderes))
                        span {
                            span class="hj-vekt" { (t.prioritering_likt_tittel(self.liste.undecided(), room)) } " "
                            span class="hj-liten" {
                                (t.prioritering_likt_se_pa()) " "
                                a href="#likt-h" { (t.prioritering_hvorfor()) }
                            }
                            @if let Some(error) = error {
                                span class="ds-validation-message" id="likt-f" { (error) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The foot of the group: the reason, and the button.
    pub(super) fn tie_foot(&self) -> Markup {
        let t = self.t;
        html! {
            @if let Some(valg) = &self.valg {
                tr data-likt {
                    td colspan=(self.columns()) class="hj-hel" {
                        div class="hj-likt-svar hj-stabel" data-luft="liten" {
                            (Felt::new("begrunnelse", t.prioritering_likt_begrunnelse())
                                .beskrivelse(t.prioritering_likt_begrunnelse_hjelp())
                                .feil(valg.feil_begrunnelse.clone())
                                .fritekst(&valg.begrunnelse, 2))
                            p class="hj-rad" {
                                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                                    (t.prioritering_likt_lagre())
                                }
                                @if valg.avbryt { a href=(self.bilde.href()) { (t.prioritering_likt_avbryt()) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
