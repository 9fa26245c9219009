//! The list of estimates, with the newest in figures, the deadlines, and the form for those who may work one out.

use letters::kostnad::ord::Ord;
use maud::{Markup, html};
use regelverk::parameter::KOSTNAD_PER_AVTALE;
use regelverk::penger::Ore;
use regelverk::regel::Regeldag;
use sak::kostnad::Kostnadsberegning;

use super::skjema::Utfylt;
use super::{deler, frister, href, ord};
use crate::access::{Handling, Kostnadsleser, allow};
use crate::components::Level;
use crate::components::feilliste::feilliste;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /folketrygd`.
pub async fn show(app: App, leser: Kostnadsleser) -> Result<Markup, Feil> {
    page(&app, &leser.innlogget, None, None).await
}

/// The page, with the form as it was typed if there is something wrong with it, and with what stands in the way.
///
/// # Errors
/// If the database fails.
pub async fn page(
    app: &App,
    innlogget: &Innlogget,
    utfylt: Option<&Utfylt>,
    varsel: Option<Markup>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let rolle = innlogget.aktor.rolle;
    let beregninger = app.store.kostnadsberegninger().await?;
    let apne = frister::apne(app).await?;
    let makes = allow(rolle, Handling::BeregneKostnad);
    let form = if makes {
        Some(form(app, innlogget, utfylt).await?)
    } else {
        None
    };
    let anslag = Regeldag::new(app.today()).map_or(0, |dag| KOSTNAD_PER_AVTALE.on(dag).verdi);
    let all = beregninger
        .iter()
        .map(|one| ord(app, one))
        .collect::<Result<Vec<_>, _>>()?;
    let how = if makes {
        t.folketrygd_tom_beregner()
    } else {
        t.folketrygd_tom_leser()
    };
    let side = Side::new(app, Some(innlogget), t.folketrygd_tittel());
    Ok(side.aktiv(Menypunkt::Folketrygd).tett().render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="stor" {
            div class="hj-stabel" {
                @if let Some(utfylt) = utfylt { (feilliste(t, &utfylt.feil)) }
                @if let Some(varsel) = varsel { (varsel) }
                h1 class="ds-heading" data-size="md" { (t.folketrygd_tittel()) }
                p class="hj-les" { (t.folketrygd_ingress(t.kroner(Ore(anslag)))) }
            }
            @match all.first() {
                Some(newest) => (latest(newest)),
                None => (tom(Level::H2, "tom", &t.folketrygd_tom(), &how, None)),
            }
            (frister::frister(app, rolle, &apne))
            @if !all.is_empty() { (table(&all)) }
            @if let Some(form) = form { (form) }
        }
    }))
}

async fn form(app: &App, innlogget: &Innlogget, utfylt: Option<&Utfylt>) -> Result<Markup, Feil> {
    let register = app.registrerte().await?;
    let count = register.oppslag.avtaler().len();
    Ok(match utfylt {
        Some(utfylt) => utfylt.form(app.tekst, innlogget, count),
        None => Utfylt::empty(app).form(app.tekst, innlogget, count),
    })
}

fn latest(newest: &Ord<'_>) -> Markup {
    let t = newest.t;
    html! {
        section class="hj-stabel" aria-labelledby="siste-h" {
            h2 class="ds-heading" data-size="sm" id="siste-h" { (t.folketrygd_siste(newest.ar())) }
            (deler::figures(newest))
            @for text in newest.svar() { p class="hj-les" { (text) } }
            p { a href=(href(newest.beregning)) { (t.folketrygd_se()) } }
        }
    }
}

fn table(all: &[Ord<'_>]) -> Markup {
    let Some(t) = all.first().map(|one| one.t) else {
        return html! {};
    };
    let who = |one: &Kostnadsberegning| one.av.navn.clone();
    html! {
        section class="hj-stabel" data-luft="liten" {
            h2 class="ds-heading" data-size="sm" id="alle-h" { (t.folketrygd_alle()) }
            div class="hj-rullbar" tabindex="0" role="region" aria-labelledby="alle-h" {
                table class="ds-table hj-regn" data-size="sm" {
                    thead { tr {
                        @for name in [
                            t.folketrygd_kolonne_ar(), t.folketrygd_tall_kostnad(), t.folketrygd_tall_intervall(),
                            t.folketrygd_tall_forslag(), t.folketrygd_kolonne_tidspunkt(), t.folketrygd_kolonne_av(),
                        ] { th scope="col" { (name) } }
                    } }
                    tbody { @for one in all { tr {
                        th scope="row" { a href=(href(one.beregning)) { (one.ar()) } }
                        td { (one.kostnad()) }
                        td { (one.intervall()) }
                        td { (one.forslag()) }
                        td { (t.tidspunkt(one.beregning.tidspunkt)) }
                        td { (who(one.beregning)) }
                    } } }
                }
            }
        }
    }
}
