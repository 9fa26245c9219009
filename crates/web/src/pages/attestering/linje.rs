//! The bar at the bottom of a proposal: who may approve, and the button.

use maud::{Markup, html};
use sak::vedtak::{GodkjenningFeil, Vedtak};
use texts::Tekst;

use super::data::Sak;
use crate::components::handling::{Handling as Linje, handling};
use crate::components::symbol::{Merke, merke};
use crate::session::Innlogget;
use crate::state::App;

/// The bar. Whoever may not approve is told why, and gets no button.
pub fn bar(app: &App, innlogget: &Innlogget, sak: Option<&Sak<'_>>, vedtak: &Vedtak) -> Markup {
    let t = app.tekst;
    let text = match vedtak {
        Vedtak::Forslag(_) => None,
        Vedtak::Godkjent(godkjent) => {
            Some(t.attestering_er_godkjent(godkjent.av.navn.as_str(), t.tidspunkt(godkjent.tidspunkt)))
        }
        Vedtak::Returnert { av, tidspunkt, .. } => {
            Some(t.attestering_er_returnert(av.navn.as_str(), t.tidspunkt(*tidspunkt)))
        }
        Vedtak::Bortfalt { tidspunkt, .. } => Some(t.attestering_er_bortfalt(t.tidspunkt(*tidspunkt))),
    };
    let refusal = sak
        .and_then(|sak| sak.check(&innlogget.aktor).err())
        .map(|why| match why {
            GodkjenningFeil::SammePerson => t.attestering_samme_person(),
            _ => t.attestering_ikke_attestant(),
        });
    match (text.or(refusal), sak) {
        (Some(text), _) => plain_bar(t, &text),
        (None, Some(sak)) => approval(t, innlogget, sak),
        (None, None) => plain_bar(t, &t.attestering_brevet_mangler()),
    }
}

fn approval(t: &Tekst, innlogget: &Innlogget, sak: &Sak<'_>) -> Markup {
    let unchanged = sak.unchanged().is_some();
    let action = format!("/attestering/{}/godkjenn", sak.forslag.id);
    let stand = html! {
        @if unchanged {
            span class="hj-vekt" { (t.attestering_klar()) } " " (t.attestering_klar_brev(sak.kommune()))
        } @else {
            span class="hj-vekt" { (t.attestering_kontroll_endret_tittel()) "." } " " (sak.changed(t))
        }
    };
    let bar = Linje {
        navn: &t.attestering_beslutning(),
        skjema: "godkjenn",
        action: &action,
        csrf: &innlogget.csrf,
        klar: unchanged,
        stand,
    };
    let label = if unchanged {
        t.attestering_godkjenn()
    } else {
        t.attestering_godkjenn_endret()
    };
    handling(
        &bar,
        &html! {},
        &html! {
            a class="ds-button" data-variant="tertiary" data-color="accent" href="/attestering" {
                (t.attestering_tilbake_til_listen())
            }
            @if sak.is_supplerende() {
                a class="ds-button" data-variant="secondary" data-color="accent"
                    href={ "/attestering/" (sak.forslag.id) "/tilbake-svar" } { (t.etterfrist_tilbake_ja()) }
            }
            button class="ds-button" data-color="accent" type="submit" { (label) }
        },
    )
}

fn plain_bar(t: &Tekst, text: &str) -> Markup {
    html! {
        section class="hj-handling" aria-label=(t.attestering_beslutning()) {
            div class="hj-ramme" {
                p class="hj-rad hj-liten" data-fast {
                    (merke(Merke::Info)) span { (text) " " a href="/attestering" { (t.attestering_tilbake_til_listen()) } }
                }
            }
        }
    }
}
