//! The questions as a page.

use axum::extract::Query;
use maud::{Markup, html};
use regelverk::hjemmel::Status;
use regelverk::sporsmal::Emne;
use sak::sporsmal::Sporsmalsvar;
use texts::{Tekst, regel, sporsmal as ord};

use super::liste::{Besvart, Liste, Nummerert, Sporring};
use crate::access::{Handling, allow};
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::components::vurdering::status_tag;
use crate::error::Feil;
use crate::pages::regler::ramme::{Del, Ramme};
use crate::session::{Innlogget, KanskjeInnlogget};
use crate::state::App;

/// `GET /regler/sporsmal`.
pub async fn show(
    app: App,
    KanskjeInnlogget(innlogget): KanskjeInnlogget,
    Query(sporring): Query<Sporring>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let liste = Liste::load(&app, &sporring).await?;
    let may = |who: &Innlogget| allow(who.aktor.rolle, Handling::FolgeOppOppdrag);
    let follows = innlogget.as_ref().is_some_and(may);
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
            (list(t, &liste, follows))
        }
    }))
}

fn filters(t: &Tekst, liste: &Liste) -> Markup {
    let statuser =
        [Status::Tolkning, Status::Ubekreftet].map(|one| Valg::new(one.word(), regel::status(t, one)));
    let besvarte = Besvart::ALL.map(|one| {
        Valg::new(
            one.word(),
            t.get(&format!("sporsmalsliste-filter-svar-{}", one.word()), &[]),
        )
    });
    html! {
        form class="hj-velger" role="search" method="get" action=(Del::Sporsmal.href())
            aria-label=(t.sporsmalsliste_filter_navn()) {
            (Felt::new("status", t.sporsmalsliste_filter_status())
                .nedtrekk(Some(&t.sporsmalsliste_filter_alle()), &statuser, liste.status.map(Status::word)))
            (Felt::new("svar", t.sporsmalsliste_filter_svar())
                .nedtrekk(Some(&t.sporsmalsliste_filter_alle()), &besvarte, liste.besvart.map(Besvart::word)))
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

fn list(t: &Tekst, liste: &Liste, follows: bool) -> Markup {
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
    let answered = chosen.iter().filter(|one| one.svar.is_some()).count();
    html! {
        div class="hj-rad hj-liten" data-fordel {
            p class="hj-dempet" role="status" { (t.sporsmalsliste_antall(chosen.len(), answered)) }
            p class="hj-rad" {
                a href="/regler/sporsmal.pdf" { (t.sporsmalsliste_pdf()) }
                a href="/regler/sporsmal.csv" { (t.sporsmalsliste_csv()) }
            }
        }
        @for one in chosen { (question(t, one, follows)) }
    }
}

fn question(t: &Tekst, one: &Nummerert, follows: bool) -> Markup {
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
                Faktum::new(t.sporsmalsliste_svar(), answer(t, one.svar.as_ref())),
            ]))
            @if follows {
                p class="hj-liten" {
                    a href={ (Del::Sporsmal.href()) "/" (kode) "/svar" } {
                        @if one.svar.is_some() { (t.sporsmalsliste_rett()) } @else { (t.sporsmalsliste_registrer()) }
                        span class="ds-sr-only" { ": " (ord::sporsmal(t, sporsmal)) }
                    }
                }
            }
        }
    }
}

/// What was answered, by whom and when.
fn answer(t: &Tekst, svar: Option<&Sporsmalsvar>) -> Markup {
    let Some(svar) = svar else {
        return html! { span class="hj-dempet" { (t.sporsmalsliste_ubesvart()) } };
    };
    html! {
        p class="hj-vekt" { (svar.tekst) }
        p class="hj-liten" {
            (t.sporsmalsliste_svar_fra(t.dato(svar.dato), svar.fra.as_str())) ". "
            @if let Some(referanse) = &svar.referanse { (t.sporsmalsliste_svar_referanse(referanse.as_str())) "." }
        }
        p class="hj-liten hj-dempet" { (t.sporsmalsliste_svar_regelen()) }
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
