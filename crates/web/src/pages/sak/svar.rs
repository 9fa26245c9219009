//! The right column: what must be answered, with a box for each, then everything else that the rules say.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::ia05_formal;
use regelverk::regel::Art;
use regelverk::vurdering::{Utfall, Vurdering};

use texts::regel::art_betydning;

use super::endret;
use super::melding::Melding;
use super::skjema::{HOVEDFORMAL, reason_field};
use super::view::Sakside;
use crate::components::felt::{Autosave, Bredde, Felt, Valg};
use crate::components::symbol::Merke;
use crate::components::vurdering::{Visning, gruppe, svar, telling};
use crate::components::{Level, heading};

/// The id of the form that all fields of the case belong to.
pub const SKJEMA: &str = "beslutning";
/// The largest number of places that is offered as a list; beyond it, a number is typed.
const LIST: u64 = 20;

impl Sakside<'_> {
    /// The whole column.
    pub(super) fn verdicts(&self) -> Markup {
        let t = self.app.tekst;
        let all = &self.sak.vurderinger;
        let blocking = self.sak.blocking();
        let rest = |mark: Merke| -> Vec<&Vurdering> {
            all.iter()
                .filter(|v| Merke::of(v) == mark && !v.needs_answer() && !v.blocks())
                .collect()
        };
        html! {
            div class="hj-stabel" data-luft="skjema" {
                (telling(t, all))
                @for mark in [Merke::IkkeOppfylt, Merke::Mangler] {
                    @let group: Vec<&Vurdering> =
                        blocking.iter().copied().filter(|v| Merke::of(v) == mark).collect();
                    @if !group.is_empty() {
                        (gruppe(t, Level::H2, mark, &group, &format!("g-sperrer-{}", mark.word())))
                    }
                }
                (self.questions())
                @for mark in Merke::ALL {
                    @let group = rest(mark);
                    @if !group.is_empty() {
                        (gruppe(t, Level::H2, mark, &group, &format!("g-{}", mark.word())))
                    }
                }
            }
        }
    }

    fn questions(&self) -> Markup {
        let t = self.app.tekst;
        let asked: Vec<&Vurdering> = self.sak.to_answer();
        let title = if self.may_edit() {
            t.sak_krever_svar(asked.len())
        } else {
            t.sak_krever_svar_andre(asked.len())
        };
        html! {
            section class="hj-stabel" aria-labelledby="g-svar" {
                (heading(Level::H2, "xs", "g-svar", &title))
                @if asked.is_empty() { p { (t.sak_ingen_svar()) } }
                @for verdict in asked {
                    @let what = self.what_it_asks(verdict);
                    @let open = verdict.art() == Art::Bor && !self.utfylt.is_answered(verdict);
                    (svar(t, verdict, Visning { open, tillegg: Some(&what) }, &self.answer(verdict)))
                }
            }
        }
    }

    fn what_it_asks(&self, verdict: &Vurdering) -> String {
        let t = self.app.tekst;
        match (verdict.art(), verdict.utfall()) {
            _ if !self.may_edit() => art_betydning(t, verdict.art()),
            (Art::Bor, Utfall::ManglerOpplysninger) => t.sak_hva_bor_mangler(),
            (Art::Bor, _) => t.sak_hva_bor_ikke_oppfylt(),
            _ => t.sak_hva_skjonn(),
        }
    }

    fn answer(&self, verdict: &Vurdering) -> Markup {
        let is_purpose = verdict.id() == ia05_formal::REGEL.id;
        if !self.may_edit() {
            return self.given(verdict, is_purpose);
        }
        html! {
            div class="hj-skjonn" {
                @if is_purpose { (self.main_purpose()) }
                (self.reason(verdict))
            }
        }
    }

    fn reason(&self, verdict: &Vurdering) -> Markup {
        let t = self.app.tekst;
        let name = reason_field(verdict);
        let (label, help) = if verdict.art() == Art::Bor {
            (t.sak_begrunnelse_likevel(), t.sak_begrunnelse_likevel_hjelp())
        } else {
            (t.sak_begrunnelse(), t.sak_begrunnelse_hjelp())
        };
        let typed = self.utfylt.reason(verdict);
        let about = endret::answered_version(self.sak, verdict);
        let saved = self.sak.sendt.svar.reason(verdict.id().0).unwrap_or_default();
        let rows = u8::try_from(typed.lines().count())
            .unwrap_or(u8::MAX)
            .clamp(3, 12);
        let url = self.answers_url();
        html! {
            (Felt::new(name.as_str(), label)
                .beskrivelse(help)
                .feil(self.error_of(&name))
                .skjema(SKJEMA)
                .autosave(Some(Autosave { url: &url, target: "#stand" }))
                .fritekst(typed, rows))
            (endret::mark(t, about))
            @if self.shows_both() && typed.trim() != saved {
                p class="hj-liten hj-endring" {
                    @if saved.is_empty() { (t.sak_konflikt_blankt()) } @else { (t.sak_konflikt_lagret(saved)) }
                }
            }
        }
    }

    /// Whether what is saved is shown beside what is typed.
    fn shows_both(&self) -> bool {
        matches!(self.melding, Melding::Konflikt | Melding::Gammelt)
    }

    /// The number of places that serve the main purpose: as applied for unless the case worker corrects it.
    fn main_purpose(&self) -> Markup {
        let t = self.app.tekst;
        let antall = self.sak.antall();
        let stated = self.sak.sendt.innhold.antall_hovedformal;
        let url = self.answers_url();
        let field = Felt::new(HOVEDFORMAL, t.sak_hovedformal_ledetekst())
            .feil(self.error_of(HOVEDFORMAL))
            .skjema(SKJEMA)
            .bredde(Bredde::Kort)
            .autosave(Some(Autosave {
                url: &url,
                target: "#stand",
            }));
        if antall > LIST {
            return field.tall(&self.utfylt.hovedformal);
        }
        let choice = |n: u64| {
            let applied = stated == Some(n);
            let text = if applied {
                t.sak_hovedformal_som_sokt(n, antall)
            } else {
                t.sak_hovedformal_valg(n, antall)
            };
            Valg::new(if applied { String::new() } else { n.to_string() }, text)
        };
        let unknown = stated
            .is_none()
            .then(|| Valg::new("", t.sak_hovedformal_ikke_oppgitt()));
        let choices: Vec<Valg<'_>> = unknown.into_iter().chain((0..=antall).map(choice)).collect();
        field.nedtrekk(None, &choices, Some(&self.utfylt.hovedformal))
    }

    /// The answer for those who only read.
    fn given(&self, verdict: &Vurdering, is_purpose: bool) -> Markup {
        let t = self.app.tekst;
        let svar = &self.sak.sendt.svar;
        html! {
            div class="hj-stabel" data-luft="liten" {
                @if let Some(antall) = svar.hovedformal.filter(|_| is_purpose) {
                    p { (t.felles_navn_og_verdi(t.sak_hovedformal_ledetekst(), t.sak_antall_av(antall, self.sak.antall()))) }
                }
                @match svar.reason(verdict.id().0) {
                    Some(reason) => {
                        p class="hj-etikett" { (t.sak_begrunnelse()) }
                        (paragraphs(reason))
                        (endret::mark(t, endret::answered_version(self.sak, verdict)))
                    }
                    None => p class="hj-dempet" { (t.sak_ikke_besvart()) },
                }
            }
        }
    }
}

/// A text that somebody wrote, with its line breaks.
pub fn paragraphs(text: &str) -> Markup {
    html! { @for line in text.lines().filter(|line| !line.trim().is_empty()) { p class="hj-les" { (line) } } }
}
