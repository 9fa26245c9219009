//! The decision at the bottom: what is answered and what remains, the recommendation, and the buttons. When
//! the case is recommended, what was recommended, and the way to open it again.

use maud::{Markup, html};
use regelverk::vurdering::Vurdering;
use sak::soknad::{Innstilt, Tilstand};
use texts::regel::{forklaring, overskrift, tittel};

use super::bla::next_to_assess;
use super::skjema::{ANTALL, GRUNN, INNSTILLING, UTEN_SVAR, Valg as Innstillingsvalg, reason_field};
use super::svar::{SKJEMA, paragraphs};
use super::view::Sakside;
use crate::components::felt::{Bredde, Felt, Valg};
use crate::components::symbol::{Merke, merke};
use crate::components::vurdering::anchor;
use crate::form::TOKEN;
use crate::pages::saker::tabell_recommendation;

impl Sakside<'_> {
    /// The fields that only a part of the cases need: fewer places, or a refusal.
    pub(super) fn less(&self) -> Markup {
        let t = self.app.tekst;
        let antall = self.sak.antall();
        let blocking = self.sak.blocking();
        let needed = self.error_of(ANTALL).is_some()
            || self.error_of(GRUNN).is_some()
            || matches!(self.utfylt.valg, Innstillingsvalg::Farre | Innstillingsvalg::Ikke)
            || !blocking.is_empty();
        let (title, help) = if antall > 1 {
            (t.sak_farre_tittel(), t.sak_farre_forklaring())
        } else {
            (t.sak_farre_bare_ikke(), t.sak_farre_forklaring_ikke())
        };
        // The rules' own words stand beside the field, not in it: the reason is the case worker's.
        let said: Vec<String> = blocking.iter().map(|verdict| forklaring(t, verdict)).collect();
        let suggestion = if said.is_empty() {
            t.sak_farre_begrunnelse_hjelp()
        } else {
            t.sak_farre_begrunnelse_forslag(said.join(" "))
        };
        html! {
            details class="hj-fold" id="mindre" open[needed] {
                summary { (title) }
                div class="hj-svar" {
                    p class="hj-dempet hj-liten" { (help) }
                    @if antall > 1 {
                        (Felt::new(ANTALL, t.sak_farre_antall())
                            .beskrivelse(t.sak_farre_antall_hjelp(antall - 1))
                            .feil(self.error_of(ANTALL))
                            .skjema(SKJEMA)
                            .bredde(Bredde::Kort)
                            .tall(&self.utfylt.antall))
                    }
                    (Felt::new(GRUNN, t.sak_farre_begrunnelse())
                        .beskrivelse(suggestion)
                        .feil(self.error_of(GRUNN))
                        .skjema(SKJEMA)
                        .fritekst(&self.utfylt.grunn, 3))
                }
            }
        }
    }

    /// The bar.
    pub(super) fn bar(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            section class="hj-handling" aria-label=(t.sak_beslutning()) {
                div class="hj-ramme" {
                    form id=(SKJEMA) method="post" action=(self.filter.at(&format!("/saker/{}/innstilling", self.sak.id())))
                        data-vern {
                        (self.stand())
                        input type="hidden" name=(TOKEN) value=(self.innlogget.csrf);
                        @if self.sak.arbeid().open().is_some() { (self.without_answer()) }
                        div class="hj-feltrad" { (self.choice()) }
                        div class="hj-rad" {
                            button class="ds-button" data-variant="secondary" data-color="accent" type="submit"
                                formaction=(self.answers_url()) { (t.sak_lagre()) }
                            button class="ds-button" data-color="accent" type="submit" { (t.sak_lagre_innstilling()) }
                        }
                    }
                }
            }
        }
    }

    /// The case waits for the municipality: to recommend it all the same must be said.
    fn without_answer(&self) -> Markup {
        let t = self.app.tekst;
        let box_ = Valg::new("ja", t.foresporsel_uten_svar()).beskrivelse(t.foresporsel_uten_svar_hjelp());
        Felt::new(UTEN_SVAR, t.foresporsel_overskrift())
            .feil(self.error_of(UTEN_SVAR))
            .kryss(&[box_], &[])
    }

    fn choice(&self) -> Markup {
        let t = self.app.tekst;
        let antall = self.sak.antall();
        let error = self.error_of(INNSTILLING);
        let option = |valg: Innstillingsvalg, text: String| {
            html! { option value=(valg.word()) selected[self.utfylt.valg == valg] { (text) } }
        };
        html! {
            label class="ds-label" for=(INNSTILLING) { (t.sak_beslutning()) }
            select class="ds-input" id=(INNSTILLING) name=(INNSTILLING) aria-invalid=[error.map(|_| "true")]
                aria-describedby=[error.map(|_| "innstilling-f")] {
                (option(Innstillingsvalg::Ingen, t.sak_innstilling_velg()))
                (option(Innstillingsvalg::Alle, t.sak_innstilling_alle(antall)))
                @if antall > 1 { (option(Innstillingsvalg::Farre, t.sak_innstilling_farre())) }
                (option(Innstillingsvalg::Ikke, t.sak_innstilling_ikke()))
            }
            @if let Some(error) = error { p class="ds-validation-message" id="innstilling-f" { (error) } }
        }
    }

    /// How far the answers have come, with links to what remains. An autosave replaces it, so it carries the
    /// version that the next save must name.
    pub(super) fn stand(&self) -> Markup {
        let t = self.app.tekst;
        let asked: Vec<&Vurdering> = self.sak.to_answer();
        let remaining: Vec<&Vurdering> = asked
            .iter()
            .copied()
            .filter(|verdict| !self.utfylt.is_answered(verdict))
            .collect();
        let blocking = self.sak.blocking();
        let mark = match (blocking.is_empty(), remaining.is_empty()) {
            (false, _) => Merke::IkkeOppfylt,
            (true, false) => Merke::Mangler,
            (true, true) => Merke::Oppfylt,
        };
        html! {
            p class="hj-rad hj-liten" data-fast id="stand" role="status" {
                input type="hidden" name="versjon" value=(self.sak.versjon);
                (merke(mark))
                span {
                    @if !blocking.is_empty() {
                        span class="hj-vekt" { (t.sak_beslutning_sperret()) } " "
                        (self.links(&blocking, |verdict| (anchor(verdict), overskrift(t, verdict)))) ". "
                    }
                    @if remaining.is_empty() {
                        span class="hj-vekt" { (t.sak_beslutning_klar()) }
                    } @else {
                        span class="hj-vekt" { (t.sak_beslutning_svar_gitt(asked.len(), asked.len() - remaining.len())) }
                        " " (t.sak_beslutning_gjenstar()) " "
                        (self.links(&remaining, |verdict| (reason_field(verdict), tittel(t, verdict.id()))))
                        "."
                    }
                    " "
                    // The script writes here when a save does not get through.
                    span class="hj-dempet" id="lagret" data-feil=(t.komponent_ikke_lagret()) {
                        @if let Some(saved) = self.last_saved() { (t.sak_beslutning_lagret(t.klokke(saved))) }
                    }
                }
            }
        }
    }

    fn links(&self, verdicts: &[&Vurdering], link: impl Fn(&Vurdering) -> (String, String)) -> Markup {
        html! {
            @for (index, verdict) in verdicts.iter().enumerate() {
                @let (target, text) = link(verdict);
                @if index > 0 { ", " }
                a href={ "#" (target) } { (text) }
            }
        }
    }

    /// What was recommended, and what can be done now.
    pub(super) fn recommended(&self, innstilt: &Innstilt) -> Markup {
        let t = self.app.tekst;
        let next = self.may_assess().then(|| next_to_assess(self.sak, &self.filter));
        html! {
            section class="hj-svarblokk hj-stabel" data-luft="liten" aria-labelledby="innstilt-h" {
                h2 class="ds-heading" data-size="xs" id="innstilt-h" { (t.sak_beslutning()) }
                p class="hj-vekt" { (tabell_recommendation(t, &innstilt.innstilling)) }
                @if let Some(reason) = innstilt.innstilling.begrunnelse() { (paragraphs(reason)) }
                p class="hj-dempet hj-liten" {
                    (t.sak_innstilling_nar(t.tidspunkt(innstilt.tidspunkt), innstilt.av.navn.as_str())) ". "
                    @if self.sak.soknad.tilstand() == Tilstand::Innstilt { (t.sak_to_par_oyne()) }
                }
                @if self.may_assess() && self.sak.can_reopen() {
                    p { a href=(self.filter.at(&format!("/saker/{}/gjenapne", self.sak.id()))) { (t.sak_gjenapne()) } }
                }
                @match next {
                    Some(Some(nabo)) => p {
                        a href=(self.filter.case(nabo.id)) { (t.sak_neste_uvurderte(nabo.navn)) }
                    },
                    Some(None) if !self.sak.is_decided() && !self.sak.is_supplerende() => p {
                        (t.sak_alle_vurdert()) " " a href=(self.sak.ranking()) { (t.sak_til_prioritering()) }
                    },
                    _ => {}
                }
            }
        }
    }
}
