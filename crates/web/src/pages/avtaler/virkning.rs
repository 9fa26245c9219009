//! What an amendment does: to the time of the place, and to who supervises. It stands beside the text, not in it.

use maud::{Markup, html};
use sak::avtale::endring::Stand;
use sak::avtale::ramme::Medregnet;
use sak::avtale::{Avtale, Endring, Endringsslag, Inngatt, Ramme};
use texts::Tekst;

use super::bilde::Bilde;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::pages::prioritering::notis;

/// What becomes of the time, and what is easily forgotten.
pub fn section(t: &Tekst, bilde: &Bilde, inngatt: &Inngatt, endring: &Endring) -> Markup {
    html! {
        (supervisor_leaves(t, bilde, inngatt, endring))
        @if !matches!(endring.stand, Stand::Trukket { .. }) { (time(t, bilde, inngatt, endring)) }
    }
}

/// A GP who leaves may be the supervisor, and goes on as that until somebody else is named.
fn supervisor_leaves(t: &Tekst, bilde: &Bilde, inngatt: &Inngatt, endring: &Endring) -> Markup {
    let Endringsslag::FastlegeUt { fra, hpr } = &endring.slag else {
        return html! {};
    };
    let supervises = inngatt.forlop().veileder_on(*fra).hpr == Some(*hpr);
    html! {
        @if supervises {
            (notis::warning(&t.avtaler_virkning_veileder_tittel(), &html! {
                p { (t.avtaler_virkning_veileder(bilde.navn(*hpr))) }
                p { a href={ (bilde.href()) "/endre/veileder" } { (t.avtaler_endre_veileder()) } }
            }))
        }
    }
}

fn time(t: &Tekst, bilde: &Bilde, inngatt: &Inngatt, endring: &Endring) -> Markup {
    let touches = matches!(
        endring.slag,
        Endringsslag::Andel { .. }
            | Endringsslag::Permisjon(_)
            | Endringsslag::Rettelse { .. }
            | Endringsslag::Avslutning { .. }
            | Endringsslag::Forlengelse { .. }
    );
    let (before, after) = (
        frame(bilde, of_version(inngatt, endring, false)),
        frame(bilde, of_version(inngatt, endring, true)),
    );
    let (Some(before), Some(after)) = (before, after) else {
        return html! {};
    };
    let last = |ramme: &Ramme| {
        ramme
            .siste_tillatte_dag()
            .map(|dag| t.dato(dag))
            .unwrap_or_default()
    };
    let used = |ramme: &Ramme| t.fulle_dager(ramme.brukt().unsigned_abs());
    let end = |ramme: &Ramme| ramme.plan.siste_dag().map(|dag| t.dato(dag)).unwrap_or_default();
    html! {
        @if touches {
            section class="hj-vet hj-les hj-stabel" data-luft="liten" aria-labelledby="virkning" {
                h2 class="ds-heading" data-size="2xs" id="virkning" { (t.avtaler_virkning_tittel()) }
                (fakta(Form::Stable, &[
                    Faktum::new(t.avtaler_virkning_siste(), t.avtaler_virkning_fra_til(last(&before), last(&after))),
                    Faktum::new(t.avtaler_virkning_brukt(), t.avtaler_virkning_fra_til(used(&before), used(&after))),
                    Faktum::new(t.avtaler_virkning_slutt(), t.avtaler_virkning_fra_til(end(&before), end(&after))),
                ]))
            }
        }
    }
}

/// The agreement as it was before an amendment, or as it is with it.
fn of_version(inngatt: &Inngatt, endring: &Endring, with: bool) -> Inngatt {
    let mut copy = inngatt.clone();
    copy.endringer
        .retain(|one| one.has_effect() && one.bygger_pa < endring.bygger_pa && one.nr != endring.nr);
    if with {
        copy.endringer.push(Endring {
            stand: Stand::Virker {
                tidspunkt: endring.foreslatt,
            },
            ..endring.clone()
        });
    }
    copy
}

fn frame(bilde: &Bilde, own: Inngatt) -> Option<Ramme> {
    let (id, nummer) = (own.felles.id, own.felles.ramme);
    let others = bilde.under.iter().map(|sak| sak.avtale.clone());
    let others = others.filter(|other| other.felles().id != id);
    let all: Vec<Avtale> = others.chain([Avtale::Inngatt(own)]).collect();
    Ramme::of(&all, nummer, Medregnet::Inngatte)
}
