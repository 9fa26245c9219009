//! The bar at the bottom of the page: what remains, and the sending.

use maud::{Markup, html};
use sak::prioritering::{Liste, Prioritering};
use sak::soknad::Tilstand;
use texts::Tekst;

use super::oversikt;
use super::side::Prioriteringsside;
use crate::components::handling::{Handling as Linje, handling};
use crate::components::symbol::{Merke, merke};

impl Prioriteringsside<'_> {
    /// What must be done before the ranking can be sent, with links to where it is done.
    pub(super) fn remaining(&self) -> Vec<Markup> {
        let (t, bilde) = (self.app.tekst, self.bilde);
        let runde = &bilde.runde;
        let mut left = Vec::new();
        if runde.soknader.is_empty() {
            left.push(html! { (t.prioritering_gjenstar_soknader()) });
        }
        if runde.uvurdert() > 0 {
            let href = oversikt::unassessed_href(bilde);
            left.push(html! { a href=(href) { (t.prioritering_gjenstar_vurder(runde.uvurdert())) } });
        }
        if let Some(likhet) = bilde.gjeldende.likhet.as_ref().filter(|likhet| !likhet.avgjort) {
            let text = t.prioritering_gjenstar_velg(likhet.gruppe.len(), likhet.ledig);
            left.push(html! { a href="#likt" { (text) } });
        }
        if self.app.today() <= runde.utlysning.frist {
            left.push(html! { (t.prioritering_gjenstar_frist(t.dato(runde.utlysning.frist))) });
        }
        left
    }

    /// The bar: how it stands, and what can be done.
    pub(super) fn bar(&self, liste: &Liste) -> Markup {
        let t = self.app.tekst;
        if self.prov.aktiv {
            return plain_bar(
                t,
                Merke::Info,
                &html! {
                    span class="hj-vekt" { (t.prioritering_prov_aktiv_tittel()) } " "
                    a href=(self.bilde.href()) { (t.prioritering_prov_tilbake()) }
                },
            );
        }
        if !self.bilde.is_open() {
            let state = match self.bilde.runde.prioritering {
                Prioritering::Vedtatt(_) => t.prioritering_tilstand_vedtatt(),
                _ => t.prioritering_tilstand_foreslatt(),
            };
            let content = html! {
                span class="hj-vekt" { (state) ". " } a href="/attestering" { (t.prioritering_til_attestering()) }
            };
            return plain_bar(t, Merke::Info, &content);
        }
        let left = self.remaining();
        let stand = self.stand(&left);
        if !self.may_change() {
            let mark = if left.is_empty() {
                Merke::Oppfylt
            } else {
                Merke::Mangler
            };
            return plain_bar(t, mark, &html! { (stand) " " (t.prioritering_bare_les()) });
        }
        let href = self.bilde.href();
        let action = format!("{href}/send");
        let bar = Linje {
            navn: &t.prioritering_beslutning(),
            skjema: "send",
            action: &action,
            csrf: &self.innlogget.csrf,
            klar: left.is_empty(),
            stand,
        };
        let version = html! { input type="hidden" name="versjon" value=(self.bilde.versjon); };
        handling(
            &bar,
            &version,
            &html! {
                @if !liste.plasser.is_empty() {
                    a class="ds-button" data-variant="secondary" data-color="accent" href={ (href) "/flytt" } {
                        (t.prioritering_flytt_tittel())
                    }
                }
                button class="ds-button" data-color="accent" type="submit" { (t.prioritering_send()) }
            },
        )
    }

    fn stand(&self, left: &[Markup]) -> Markup {
        let t = self.app.tekst;
        let proposals = self
            .bilde
            .runde
            .soknader
            .iter()
            .filter(|s| s.tilstand() == Tilstand::Innstilt)
            .count();
        html! {
            span id="gjenstar" tabindex="-1" {
                @if left.is_empty() {
                    span class="hj-vekt" { (t.prioritering_klar()) } " "
                    (t.prioritering_klar_forklaring(proposals))
                } @else {
                    span class="hj-vekt" { (t.prioritering_ikke_klar()) } " " (t.prioritering_gjenstar()) " "
                    @for (index, item) in left.iter().enumerate() {
                        @if index > 0 { "; " }
                        (item)
                    }
                    "."
                }
            }
        }
    }
}

fn plain_bar(t: &Tekst, mark: Merke, content: &Markup) -> Markup {
    html! {
        section class="hj-handling" aria-label=(t.prioritering_beslutning()) {
            div class="hj-ramme" { p class="hj-rad hj-liten" data-fast { (merke(mark)) span { (content) } } }
        }
    }
}
