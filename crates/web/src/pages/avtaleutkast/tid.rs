//! When the agreement runs and how much of a position it is, with the time of the place that it uses.

use maud::{Markup, html};
use sak::avtale::{Innhold, Ramme};
use texts::Tekst;

use super::bilde::Bilde;
use super::felter::Form;
use crate::components::fakta::{Faktum, tall};
use crate::form::les::{Leser, Typed, share_text};

/// What stands in the fields.
pub fn shown(innhold: &Innhold) -> Typed {
    let date = |dato: Option<regelverk::tid::Dato>| dato.map(|dato| dato.to_string()).unwrap_or_default();
    let mut typed = Typed::default();
    typed.push("fra", date(innhold.fra));
    typed.push("til", date(innhold.til));
    typed.push(
        "stillingsandel",
        innhold.stillingsandel.map(share_text).unwrap_or_default(),
    );
    typed
}

/// Reads them.
pub fn read(leser: &mut Leser<'_>, innhold: &mut Innhold) {
    innhold.fra = leser.dato("fra", innhold.fra);
    innhold.til = leser.dato("til", innhold.til);
    innhold.stillingsandel = leser.prosent("stillingsandel", innhold.stillingsandel);
}

/// The fields, and what they amount to.
pub fn fields(form: &Form<'_>, bilde: &Bilde) -> Markup {
    html! {
        (form.dato("fra"))
        (form.dato("til"))
        (form.tall("stillingsandel"))
        (time(form.t, bilde.ramme().as_ref(), bilde.is_timed()))
    }
}

/// Time used and left, and the last day that is allowed once the agreement's own days are known: from those of others
/// nothing follows for it.
pub fn time(t: &Tekst, ramme: Option<&Ramme>, timed: bool) -> Markup {
    let days = |units: i64| t.fulle_dager(u64::try_from(units).unwrap_or(0));
    html! {
        section class="hj-vet hj-stabel" data-luft="liten" aria-labelledby="tid-h" aria-live="polite" {
            h2 class="ds-heading" data-size="2xs" id="tid-h" { (t.avtaleutkast_tid_tittel()) }
            @match ramme {
                None => p class="hj-liten" { (t.avtaleutkast_tid_ukjent()) },
                Some(ramme) => {
                    @let over = ramme.brukt() > ramme.varighet.ramme_enheter;
                    (tall(&[
                        Faktum::new(t.avtaleutkast_tid_brukt(), days(ramme.brukt())),
                        Faktum::new(t.avtaleutkast_tid_igjen(), days(ramme.igjen())),
                    ], 1))
                    @if over {
                        p class="hj-liten" { (t.avtaleutkast_tid_over(days(ramme.varighet.ramme_enheter))) }
                    } @else {
                        p class="hj-liten" { (t.avtaleutkast_tid_ramme(days(ramme.varighet.ramme_enheter))) }
                    }
                    @if let Some(last) = ramme.siste_tillatte_dag().filter(|_| timed) {
                        p { (t.avtaleutkast_tid_siste(t.dato(last))) }
                    }
                },
            }
        }
    }
}
