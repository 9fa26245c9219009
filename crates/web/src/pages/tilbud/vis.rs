//! The page of an offer, and its letter as a document.

use axum::extract::{Path, RawQuery};
use axum::response::Response;
use letters::Brev;
use maud::{Markup, html};
use sak::id::TilbudId;
use sak::ko::Merknadsslag;
use sak::tilbud::{Tilbud, TilbudFeil, Tilbudsstand};
use texts::Tekst;

use super::load;
use crate::access::{Innsyn, Tilgang};
use crate::components::Level;
use crate::components::fakta::{Faktum, linjefakta};
use crate::components::handling::{Handling as Linje, handling};
use crate::components::layout::Link;
use crate::components::symbol::{Merke, merke};
use crate::components::vurdering;
use crate::error::Feil;
use crate::fil::framed_pdf;
use crate::form::Felter;
use crate::pages::attestering::render;
use crate::pages::brev::blokker::blokker;
use crate::pages::ko::bilde::Kobilde;
use crate::pages::ko::origin;
use crate::pages::plasser::names;
use crate::pages::prioritering::notis;
use crate::session::Innlogget;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// `GET /tilbud/{id}`.
pub async fn show(
    app: App,
    innsyn: Innsyn,
    Path(id): Path<TilbudId>,
    RawQuery(query): RawQuery,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let (tilbud, bilde) = load(&app, &innsyn, id).await?;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let done = match query.get("gjort") {
        Some("godkjent") => Some(t.tilbud_kvittert()),
        Some("tilbake") => Some(t.tilbud_kvittert_tilbake()),
        _ => None,
    };
    page(&app, &innsyn, &tilbud, &bilde, done, None).await
}

/// The page; `refused` says why it was not approved.
pub async fn page(
    app: &App,
    innsyn: &Innsyn,
    tilbud: &Tilbud,
    bilde: &Kobilde,
    done: Option<String>,
    refused: Option<&str>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let innlogget = innsyn.innlogget();
    let title = t.tilbud_tittel(bilde.kommune.navn.as_str());
    let letter = letter(app, tilbud, bilde).await?;
    let own = matches!(innsyn, Innsyn::Egne(_));
    let point = if own {
        Menypunkt::Brev
    } else {
        Menypunkt::Attestering
    };
    let first = if own {
        Link::new(t.brev_tittel(), "/brev")
    } else {
        Link::new(t.attestering_tittel(), "/attestering")
    };
    let way = vec![first, Link::new(title.as_str(), format!("/tilbud/{}", tilbud.id))];
    let kontroll = bilde.kontroll_of(tilbud);
    let waiting = tilbud.stand == Tilbudsstand::Forslag;
    let unchanged = kontroll
        .as_ref()
        .is_some_and(|kontroll| kontroll.avtrykk == tilbud.avtrykk);
    let passed = if own {
        None
    } else {
        Some(passed_over(app, bilde).await?)
    };
    let mut side = Side::new(app, Some(innlogget), title.as_str())
        .aktiv(point)
        .smuler(way);
    side.tett = !own;
    Ok(side.render(html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            @if let Some(done) = done { (notis::receipt(&done)) }
            @if let Some(refused) = refused {
                (notis::warning(&t.tilbud_feil_tittel(), &html! { p { (refused) } }))
            }
            div class="hj-rad" {
                h1 class="ds-heading" data-size="md" { (title) }
                @if !own { (tag(t, tilbud)) }
            }
            (facts(t, tilbud, bilde, own))
            @if waiting && !unchanged {
                (notis::warning(&t.tilbud_endret_tittel(), &html! { p { (t.tilbud_endret()) } }))
            }
        }
        div class="hj-ramme hj-sakskropp hj-stabel" data-luft="skjema" {
            @if waiting {
                @if let Some(passed) = passed { (passed) }
                @if let Some(kontroll) = &kontroll {
                    section class="hj-stabel" aria-labelledby="kontroll-h" {
                        h2 class="ds-heading" data-size="xs" id="kontroll-h" { (t.tilbud_kontroll()) }
                        (vurdering::grupper(t, Level::H3, &kontroll.vurderinger, "kontroll"))
                    }
                }
            }
            (the_letter(t, tilbud, letter.as_ref(), own))
        }
        @if !own { (bar(t, innlogget, tilbud, bilde, unchanged)) }
    }))
}

fn tag(t: &Tekst, tilbud: &Tilbud) -> Markup {
    let colour = match tilbud.stand {
        Tilbudsstand::Forslag => "accent",
        Tilbudsstand::Godkjent { .. } => "success",
        Tilbudsstand::Returnert { .. } | Tilbudsstand::Bortfalt { .. } => "warning",
    };
    html! {
        span class="ds-tag" data-color=(colour) {
            (t.get(&format!("tilbud-tilstand-{}", tilbud.stand.word()), &[]))
        }
    }
}

fn facts(t: &Tekst, tilbud: &Tilbud, bilde: &Kobilde, own: bool) -> Markup {
    let case = if own {
        format!("/soknad/{}", tilbud.plass.soknad)
    } else {
        format!("/saker/{}", tilbud.plass.soknad)
    };
    let mut facts = vec![
        Faktum::new(
            t.tilbud_saksnummer(),
            html! { a href=(case) { (bilde.innstilt.sendt.saksnummer) } },
        ),
        Faktum::new(t.tilbud_plass(), tilbud.plass.plass),
    ];
    if !own {
        let by = t.tilbud_person_tid(tilbud.av.navn.as_str(), t.tidspunkt(tilbud.tidspunkt));
        facts.push(Faktum::new(t.tilbud_foreslatt(), by));
        if let Some(koplass) = bilde.koplass() {
            facts.push(Faktum::new(t.tilbud_opphav(), origin(t, &koplass.opphav)));
        }
    }
    linjefakta(&facts)
}

/// Those who stood before and were passed over, with the reasons that the approver answers for too.
async fn passed_over(app: &App, bilde: &Kobilde) -> Result<Markup, Feil> {
    let t = app.tekst;
    let names = names(app).await?;
    let lines: Vec<String> = bilde
        .ko
        .set_aside_before(bilde.plass)
        .into_iter()
        .filter_map(|koplass| {
            let merknad = koplass
                .merknad
                .as_ref()
                .filter(|merknad| merknad.slag == Merknadsslag::Forbigatt)?;
            let name = names
                .get(&koplass.kommune)
                .map_or(koplass.kommune.as_str(), String::as_str);
            Some(t.tilbud_gatt_forbi_linje(merknad.begrunnelse.as_str(), name))
        })
        .collect();
    Ok(html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="forbi-h" {
            h2 class="ds-heading" data-size="xs" id="forbi-h" { (t.tilbud_gatt_forbi()) }
            @if lines.is_empty() { p { (t.tilbud_gatt_forbi_ingen()) } }
            @else { ul class="ds-list" { @for line in &lines { li { (line) } } } }
        }
    })
}

async fn letter(app: &App, tilbud: &Tilbud, bilde: &Kobilde) -> Result<Option<Brev>, Feil> {
    if let Tilbudsstand::Godkjent { .. } = tilbud.stand {
        let kept = app.store.tilbudsbrev(tilbud.id).await?;
        return Ok(kept.and_then(|dokument| serde_json::from_value(dokument.brev).ok()));
    }
    Ok(bilde.brev(app, tilbud, None))
}

fn the_letter(t: &Tekst, tilbud: &Tilbud, letter: Option<&Brev>, own: bool) -> Markup {
    html! {
        article class="hj-stabel" aria-labelledby="brev-h" {
            h2 class="ds-heading" data-size="xs" id="brev-h" {
                @match letter { Some(letter) => (letter.tittel), None => (t.tilbud_brevet()) }
            }
            @match letter {
                Some(letter) => {
                    @if tilbud.stand == Tilbudsstand::Forslag { p class="hj-dempet" { (t.tilbud_brevet_utkast()) } }
                    p class="hj-rad" {
                        a href={ "/tilbud/" (tilbud.id) "/brev.pdf" } { (t.tilbud_brevet_pdf()) }
                        @if own { a href="/plasser" { (t.tilbud_se_plassen()) } }
                    }
                    (blokker(&letter.innhold))
                },
                None => p { (t.tilbud_brevet_mangler()) },
            }
        }
    }
}

fn bar(t: &Tekst, innlogget: &Innlogget, tilbud: &Tilbud, bilde: &Kobilde, unchanged: bool) -> Markup {
    let kontroll = bilde.kontroll_of(tilbud);
    let said = match &tilbud.stand {
        Tilbudsstand::Forslag => match tilbud.check_approver(&innlogget.aktor, kontroll.as_ref()) {
            Ok(()) => None,
            Err(TilbudFeil::SammePerson) => Some(t.tilbud_samme_person()),
            Err(_) => Some(t.tilbud_ikke_attestant()),
        },
        Tilbudsstand::Godkjent { av, tidspunkt } => {
            Some(t.tilbud_er_godkjent(av.navn.as_str(), t.tidspunkt(*tidspunkt)))
        }
        Tilbudsstand::Returnert { av, tidspunkt, grunn } => {
            Some(t.tilbud_er_returnert(grunn.as_str(), av.navn.as_str(), t.tidspunkt(*tidspunkt)))
        }
        Tilbudsstand::Bortfalt { tidspunkt } => Some(t.tilbud_er_bortfalt(t.tidspunkt(*tidspunkt))),
    };
    if let Some(text) = said {
        return html! {
            section class="hj-handling" aria-label=(t.tilbud_beslutning()) {
                div class="hj-ramme" {
                    p class="hj-rad hj-liten" data-fast {
                        (merke(Merke::Info)) span { (text) " " a href="/ko" { (t.tilbud_til_koen()) } }
                    }
                }
            }
        };
    }
    let action = format!("/tilbud/{}/godkjenn", tilbud.id);
    let stand = if unchanged {
        t.tilbud_klar()
    } else {
        t.tilbud_endret()
    };
    let bar = Linje {
        navn: &t.tilbud_beslutning(),
        skjema: "godkjenn",
        action: &action,
        csrf: &innlogget.csrf,
        klar: unchanged,
        stand: html! { (stand) },
    };
    handling(
        &bar,
        &html! {},
        &html! {
            a class="ds-button" data-variant="tertiary" data-color="accent"
                href={ "/tilbud/" (tilbud.id) "/tilbake" } { (t.tilbud_send_tilbake()) }
            button class="ds-button" data-color="accent" type="submit" { (t.tilbud_godkjenn()) }
        },
    )
}

/// `GET /tilbud/{id}/brev.pdf`. A letter that was sent is the one that was kept, byte for byte.
pub async fn document(app: App, innsyn: Innsyn, Path(id): Path<TilbudId>) -> Result<Response, Feil> {
    let (tilbud, bilde) = load(&app, &innsyn, id).await?;
    let (nummer, pdf) = match app.store.tilbudsbrev(id).await? {
        Some(dokument) => (dokument.nummer, dokument.pdf),
        None => {
            let brev = bilde.brev(&app, &tilbud, None).ok_or(Feil::NotFound)?;
            (brev.dokumentnummer.clone(), render(brev, app.now()).await?.1)
        }
    };
    let name = app.tekst.tilbud_filnavn(nummer.replace('/', "-"));
    Ok(framed_pdf(&name, pdf))
}
