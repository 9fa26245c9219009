//! The questions as a page.

use axum::extract::Query;
use maud::{Markup, html};
use regelverk::hjemmel::Status;
use regelverk::sporsmal::Emne;
use texts::{Tekst, regel, sporsmal as ord};

use super::liste::{Liste, Nummerert, Sporring};
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::components::vurdering::status_tag;
use crate::error::Feil;
use crate::pages::regler::ramme::{Del, Ramme};
use crate::session::KanskjeInnlogget;
use crate::state::App;

/// `GET /regler/sporsmal`.
pub async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let liste = Liste::load(&app, &sporring).await?;
    let page = Ramme {
        app: &app,
        innlogget: innlogget.as_ref(),
        del: Del::Sporsmal,
        tittel: t.sporsmalsliste_tittel(),
        under: None,
    };
    Ok(page.render(&html! {
        p class="hj-les" { (t.sporsmalsliste_ingress()) }
        @if liste.alle.is_empty() {
            (tom(Level::H2, "tom", &t.sporsmalsliste_tom(), &t.sporsmalsliste_tom_hvordan(), None))
        } @else {
            (filters(t, &liste))
            (list(t, &liste))
        }
    }))
}

fn filters(t: &Tekst, liste: &Liste) -> Markup {
    let statuser =
        [Status::Tolkning, Status::Ubekreftet].map(|one| Valg::new(one.word(), regel::status(t, one)));
    html! {
        form class="hj-velger" role="search" method="get" action=(Del::Sporsmal.href())
            aria-label=(t.sporsmalsliste_filter_navn()) {
            (Felt::new("status", t.sporsmalsliste_filter_status())
                .nedtrekk(Some(&t.sporsmalsliste_filter_alle()), &statuser, liste.status.map(Status::word)))
            div class="hj-rad" {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                    (t.sporsmalsliste_filter_vis())
                }
                @if liste.is_narrow() {
                    a href=(Del::Sporsmal.href()) { (t.sporsmalsliste_filter_nullstill()) }
                }
            }
        }
    }
}

fn list(t: &Tekst, liste: &Liste) -> Markup {
    let chosen = liste.valgte();
    if chosen.is_empty() {
        let all = Link::new(t.sporsmalsliste_filter_nullstill(), Del::Sporsmal.href());
        let how = t.sporsmalsliste_filter_tom_hvordan(liste.alle.len());
        return tom(
            Level::H2,
            "ingen",
            &t.sporsmalsliste_filter_tom(),
            &how,
            Some(&all),
        );
    }
    html! {
        div class="hj-rad hj-liten" data-fordel {
            p class="hj-dempet" role="status" { (t.sporsmalsliste_antall(chosen.len(), 0)) }
            p class="hj-rad" {
                a href="/regler/sporsmal.pdf" { (t.sporsmalsliste_pdf()) }
                a href="/regler/sporsmal.csv" { (t.sporsmalsliste_csv()) }
            }
        }
        @for one in chosen { (question(t, one)) }
    }
}

fn question(t: &Tekst, one: &Nummerert) -> Markup {
    let (sporsmal, kode) = (&one.sporsmal, one.sporsmal.kode());
    let heading = t.sporsmalsliste_nummer(one.nummer.to_string(), ord::sporsmal(t, sporsmal));
    html! {
        section class="hj-sporsmal hj-stabel" data-luft="liten" id=(kode) aria-labelledby={ (kode) "-h" } {
            h2 class="ds-heading" data-size="xs" id={ (kode) "-h" } {
                (heading) (status_tag(t, sporsmal.status()))
            }
            (fakta(Form::Stable, &[
                Faktum::new(t.sporsmalsliste_gjelder(), html! { a href=(address(one)) { (ord::emne(t, sporsmal)) } }),
                Faktum::new(t.sporsmalsliste_periode(), ord::periode(t, sporsmal)),
                Faktum::new(t.sporsmalsliste_kilde(), ord::kilde(t, sporsmal)),
                Faktum::new(t.sporsmalsliste_kilden(), ord::kilden(t, sporsmal)),
                Faktum::new(t.sporsmalsliste_lest(), ord::lest(t, sporsmal)),
                Faktum::new(t.sporsmalsliste_endrer(), ord::endrer(t, sporsmal)),
                Faktum::new(t.sporsmalsliste_svar(), t.sporsmalsliste_ubesvart()),
            ]))
        }
    }
}

/// Where the version or the value stands.
fn address(one: &Nummerert) -> String {
    match one.sporsmal.emne {
        Emne::Regel(regel, versjon) => format!("/regler/{}/{}", regel.id, versjon.nummer),
        Emne::Verdi(parameter, verdi) => {
            format!("/regler/parametre/{}#fra-{}", parameter.navn, verdi.virker_fra)
        }
    }
}
