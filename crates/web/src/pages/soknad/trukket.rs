//! A withdrawn application: when and why, what it said, and how to send it again.

use maud::{Markup, html};
use sak::soknad::Soknad;

use super::kvittering::{Kvittering, answers};
use super::versjoner;
use crate::access::Kommunebruker;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta, linjefakta};
use crate::form::TOKEN;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The page that stands where the receipt stood.
pub fn page(app: &App, bruker: &Kommunebruker, kvittering: &Kvittering) -> Markup {
    let t = app.tekst;
    let Kvittering { sendt, utlysning, .. } = kvittering;
    let id = sendt.felles.id;
    let frist = t.dato(utlysning.frist);
    let tittel = t.endring_trukket();
    let facts = [Faktum::new(t.kvittering_saksnummer(), sendt.saksnummer.as_str())];
    Side::new(app, Some(&bruker.innlogget), tittel.as_str()).aktiv(Menypunkt::Oppgaver).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            p class="hj-etikett" { (t.soknad_etikett(kvittering.kommune.navn.as_str(), utlysning.tittel.as_str())) }
            h1 class="ds-heading" data-size="md" { (tittel) }
            (linjefakta(&facts))
            @if let Soknad::Trukket(trukket) = &kvittering.soknad {
                p class="hj-les" { (t.endring_trukket_naar(t.tidspunkt(trukket.tidspunkt))) }
                @if let Some(grunn) = &trukket.grunn {
                    p class="hj-les" { (t.endring_trukket_grunn(grunn.as_str())) }
                }
            }
            @if kvittering.last.is_none() {
                p class="hj-les" { (t.endring_trukket_angre(frist)) }
                form class="hj-rad" method="post" action={ "/soknad/" (id) "/endre" } {
                    input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
                    button class="ds-button" data-color="accent" type="submit" { (t.endring_trukket_knapp()) }
                    a class="ds-button" data-variant="tertiary" data-color="accent" href="/oppgaver" {
                        (t.soknad_til_oppgavene())
                    }
                }
            } @else {
                @if utlysning.lopende {
                    p class="hj-les" { (t.etterfrist_trukket()) }
                } @else {
                    p class="hj-les" { (t.endring_trukket_for_sent(t.soknad_epost(), frist)) }
                }
                p { a class="ds-button" data-color="accent" href="/oppgaver" { (t.soknad_til_oppgavene()) } }
            }
        }
        div class="hj-ramme hj-stabel hj-etter" data-luft="skjema" {
            section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="sendte" {
                h2 class="ds-heading" data-size="xs" id="sendte" { (t.endring_trukket_sendte()) }
                (fakta(Form::Stable, &answers(t, sendt)))
            }
            (versjoner::section(t, Level::H2, &kvittering.soknad, &kvittering.tidligere))
        }
    })
}
