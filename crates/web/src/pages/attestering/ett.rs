//! One proposal: what it says, what it rests on, whether that still holds, and the letter.

use axum::extract::{Path, RawQuery};
use letters::{Blokk, Brev};
use maud::{Markup, html};
use regelverk::vurdering::Vurdering;
use sak::soknad::Innstilt;
use sak::vedtak::{Forslag, Vedtak};
use texts::Tekst;
use texts::format::maskinlesbar;

use super::data::{Rundebilde, Sak, result};
use super::linje;
use crate::access::Leser;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta, linjefakta};
use crate::components::symbol::{Merke, merke};
use crate::components::vurdering::{self, Visning};
use crate::error::Feil;
use crate::form::Felter;
use crate::pages::brev::blokker::blokker;
use crate::pages::prioritering::notis;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// What the page tells beside the proposal.
pub enum Melding {
    /// Nothing.
    Ingen,
    /// Another was approved, and this is the next.
    Neste(String),
    /// This one was not approved.
    Avvist(String),
}

/// `GET /attestering/{id}`.
pub async fn show(
    app: App,
    leser: Leser,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Feil> {
    let (bilde, vedtak) = Rundebilde::of(&app, &id).await?;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let done = query.get("godkjent").and_then(|id| id.parse().ok());
    let done = bilde.vedtak.iter().find(|vedtak| Some(vedtak.id()) == done);
    let melding = match done {
        Some(done) => Melding::Neste(
            app.tekst
                .attestering_kvittert_neste(bilde.kommunenavn(done.soknad())),
        ),
        None => Melding::Ingen,
    };
    page(&app, &leser.innlogget, &bilde, &vedtak, melding).await
}

/// The letter: as it was sent, or as it will be.
async fn letter(app: &App, vedtak: &Vedtak, sak: Option<&Sak<'_>>) -> Result<Option<Brev>, Feil> {
    if !matches!(vedtak, Vedtak::Godkjent(_)) {
        return Ok(sak.and_then(|sak| sak.brev(app, None)));
    }
    let kept = app.store.dokument(vedtak.id()).await?;
    Ok(kept.and_then(|dokument| serde_json::from_value(dokument.brev).ok()))
}

/// The page.
pub async fn page(
    app: &App,
    innlogget: &Innlogget,
    bilde: &Rundebilde,
    vedtak: &Vedtak,
    melding: Melding,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let forslag = vedtak.forslag();
    let title = t.attestering_forslag_tittel(bilde.kommunenavn(forslag.soknad), result(t, &forslag.utfall));
    let sak = bilde.sak(forslag);
    let waiting = matches!(vedtak, Vedtak::Forslag(_));
    let letter = letter(app, vedtak, sak.as_ref()).await?;
    let side = Side::new(app, Some(innlogget), title.as_str())
        .aktiv(Menypunkt::Attestering)
        .tett();
    Ok(side.render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            @match &melding {
                Melding::Ingen => {},
                Melding::Neste(text) => (notis::receipt(text)),
                Melding::Avvist(text) => (notis::warning(&t.attestering_feil_tittel(), &html! { p { (text) } })),
            }
            (browse(t, bilde, forslag))
            div class="hj-rad" { h1 class="ds-heading" data-size="md" { (title) } (state_tag(t, vedtak)) }
            (facts(t, bilde, forslag))
            @if waiting { (check(t, sak.as_ref())) }
        }
        @if let Some(sak) = &sak { (body(t, sak, vedtak, letter.as_ref())) }
        (linje::bar(app, innlogget, sak.as_ref(), vedtak))
    }))
}

fn state_tag(t: &Tekst, vedtak: &Vedtak) -> Markup {
    let colour = match vedtak {
        Vedtak::Forslag(_) => "accent",
        Vedtak::Godkjent(_) => "success",
        Vedtak::Returnert { .. } | Vedtak::Bortfalt { .. } => "warning",
    };
    html! {
        span class="ds-tag" data-color=(colour) {
            (t.get(&format!("attestering-tilstand-{}", vedtak.tilstand()), &[]))
        }
    }
}

/// The neighbours among those that wait.
fn browse(t: &Tekst, bilde: &Rundebilde, forslag: &Forslag) -> Markup {
    let waiting: Vec<Sak<'_>> = bilde.waiting().collect();
    let Some(here) = waiting.iter().position(|sak| sak.forslag.id == forslag.id) else {
        return html! {};
    };
    let before = here.checked_sub(1).and_then(|index| waiting.get(index));
    let after = waiting.get(here + 1);
    html! {
        nav class="hj-rad hj-liten" aria-label=(t.attestering_bla()) {
            span class="hj-dempet hj-nr" { (t.attestering_nummer_av(waiting.len(), here + 1)) }
            @if let Some(sak) = before {
                a href={ "/attestering/" (sak.forslag.id) } rel="prev" { (t.attestering_forrige(sak.kommune())) }
            }
            @if let Some(sak) = after {
                a href={ "/attestering/" (sak.forslag.id) } rel="next" { (t.attestering_neste(sak.kommune())) }
            }
        }
    }
}

fn facts(t: &Tekst, bilde: &Rundebilde, forslag: &Forslag) -> Markup {
    let utlysning = &bilde.runde.utlysning;
    let call = html! { a href={ "/prioritering/" (utlysning.navn) } { (utlysning.tittel) } };
    let mut facts = vec![Faktum::new(t.attestering_utlysningen(), call)];
    if let Some(sendt) = bilde
        .runde
        .find(forslag.soknad)
        .and_then(sak::soknad::Soknad::sendt)
    {
        let case = html! { a href={ "/saker/" (forslag.soknad) } { (sendt.saksnummer) } };
        facts.push(Faktum::new(t.attestering_saksnummer(), case));
        facts.push(Faktum::new(t.attestering_mottatt(), t.dato(sendt.mottatt.dato())));
    }
    let when = html! { time datetime=(maskinlesbar(forslag.tidspunkt)) { (t.tidspunkt(forslag.tidspunkt)) } };
    facts.push(Faktum::new(t.attestering_foreslatt(), when));
    linjefakta(&facts)
}

/// Whether what the proposal rests on is still so, worked out when the page is shown.
fn check(t: &Tekst, sak: Option<&Sak<'_>>) -> Markup {
    if sak.is_some_and(|sak| sak.unchanged().is_some()) {
        return html! {
            p class="hj-rad hj-liten" data-fast { (merke(Merke::Oppfylt)) span { (t.attestering_kontroll_uendret()) } }
        };
    }
    notis::warning(
        &t.attestering_kontroll_endret_tittel(),
        &html! { p { (sak.map_or_else(|| t.attestering_kontroll_endret(), |sak| sak.changed(t))) } },
    )
}

fn body(t: &Tekst, sak: &Sak<'_>, vedtak: &Vedtak, letter: Option<&Brev>) -> Markup {
    let verdicts = sak
        .current
        .as_ref()
        .map(|grunnlag| grunnlag.vurderinger.as_slice())
        .unwrap_or_default();
    html! {
        div class="hj-ramme hj-to hj-sakskropp" data-deling="sak" {
            div class="hj-stabel" data-luft="fakta" {
                (preparation(t, sak))
                (application(t, letter))
            }
            div class="hj-stabel" data-luft="skjema" {
                section class="hj-stabel" aria-labelledby="v-h" {
                    h2 class="ds-heading" data-size="xs" id="v-h" { (t.attestering_vurderinger()) }
                    (vurdering::telling(t, verdicts))
                    @if let Some(innstilt) = sak.innstilt() { (answered(t, innstilt, verdicts)) }
                    (others(t, verdicts))
                }
                (the_letter(t, vedtak, letter))
            }
        }
    }
}

fn preparation(t: &Tekst, sak: &Sak<'_>) -> Markup {
    let proposed = t.attestering_person_tid(sak.forslag.av.navn.as_str(), t.tidspunkt(sak.forslag.tidspunkt));
    let mut facts = Vec::new();
    if let Some(innstilt) = sak.innstilt() {
        let assessed = t.attestering_person_tid(innstilt.av.navn.as_str(), t.tidspunkt(innstilt.tidspunkt));
        facts.push(Faktum::new(t.attestering_vurdert_av(), assessed));
        if let Some(reason) = innstilt.innstilling.begrunnelse() {
            facts.push(Faktum::new(t.attestering_innstilling_begrunnelse(), reason));
        }
    }
    facts.push(Faktum::new(t.attestering_prioritert_av(), proposed));
    let fingerprint: String = sak.forslag.avtrykk.chars().take(16).collect();
    facts.push(Faktum::new(
        t.attestering_avtrykk(),
        html! { span class="hj-nr" { (fingerprint) } },
    ));
    html! {
        section aria-labelledby="f-h" {
            h2 class="ds-heading" data-size="2xs" id="f-h" { (t.attestering_forberedelsen()) }
            (fakta(Form::Lik, &facts))
        }
    }
}

/// The facts that the letter states.
fn application(t: &Tekst, letter: Option<&Brev>) -> Markup {
    let rows = letter
        .into_iter()
        .flat_map(|brev| &brev.innhold)
        .find_map(|blokk| match blokk {
            Blokk::Fakta(rows) => Some(rows),
            _ => None,
        });
    let Some(rows) = rows else { return html! {} };
    let facts: Vec<Faktum> = rows
        .iter()
        .map(|(name, value)| Faktum::new(name.as_str(), value.as_str()))
        .collect();
    html! {
        section aria-labelledby="o-h" {
            h2 class="ds-heading" data-size="2xs" id="o-h" { (t.attestering_opplysninger()) }
            (fakta(Form::Lik, &facts))
        }
    }
}

/// The verdicts that a person answered, with the answers.
fn answered(t: &Tekst, innstilt: &Innstilt, verdicts: &[Vurdering]) -> Markup {
    html! {
        @for verdict in verdicts.iter().filter(|verdict| verdict.needs_answer()) {
            @let reason = innstilt.sendt.svar.reason(verdict.id().0);
            @let said = match reason {
                Some(reason) => t.attestering_begrunnelse(reason),
                None => t.attestering_uten_begrunnelse(),
            };
            (vurdering::svar(t, verdict, Visning::default(), &html! { p class="hj-les" { (said) } }))
        }
    }
}

fn others(t: &Tekst, verdicts: &[Vurdering]) -> Markup {
    let rest: Vec<Vurdering> = verdicts
        .iter()
        .filter(|verdict| !verdict.needs_answer())
        .cloned()
        .collect();
    vurdering::grupper(t, Level::H3, &rest, "g")
}

fn the_letter(t: &Tekst, vedtak: &Vedtak, letter: Option<&Brev>) -> Markup {
    let sent = matches!(vedtak, Vedtak::Godkjent(_));
    html! {
        article class="hj-stabel" aria-labelledby="b-h" {
            div class="hj-rad" data-fordel {
                h2 class="ds-heading" data-size="xs" id="b-h" { (t.attestering_brevet()) }
                @if sent || letter.is_some() {
                    p class="hj-liten" {
                        a href={ "/attestering/" (vedtak.id()) "/brev.pdf" } { (t.attestering_brevet_pdf()) }
                    }
                }
            }
            @match letter {
                Some(letter) => {
                    @if !sent { p class="hj-liten hj-dempet" { (t.attestering_brevet_utkast()) } }
                    div class="hj-svarblokk hj-stabel" {
                        p class="hj-vekt" { (letter.tittel) }
                        (blokker(&letter.innhold))
                    }
                }
                None => p { (t.attestering_brevet_mangler()) },
            }
        }
    }
}
