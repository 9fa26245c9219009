//! The application as a letter before it is sent, and the sending.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::vurdering::Vurdering;
use sak::id::SoknadId;
use sak::soknad::felt::Felt;
use sak::soknad::kladd::SendFeil;
use sak::soknad::{Soknad, Steg};
use sak::utlysning::Fase;
use store::EndringFeil;
use texts::{Tekst, regel};

use super::bilde::{self, Apnet, Bilde};
use super::{begynn, endre, feil, ramme, stand, svar};
use crate::access::Kommunebruker;
use crate::components::fakta::{Form, fakta};
use crate::components::handling::{Handling, handling};
use crate::components::vurdering::anchor;
use crate::error::Feil;
use crate::form::Skjema;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Shows the application as it would be sent.
pub async fn show(app: App, bruker: Kommunebruker, Path(id): Path<SoknadId>) -> Result<Response, Feil> {
    match bilde::open(&app, &bruker, id).await? {
        Apnet::Sendt => Ok(receipt(id)),
        Apnet::Kladd(bilde) => Ok(page(&app, &bruker, &bilde, None).into_response()),
    }
}

/// Sends it.
pub async fn send(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<SoknadId>,
    Skjema(_): Skjema,
) -> Result<Response, Feil> {
    let Apnet::Kladd(bilde) = bilde::open(&app, &bruker, id).await? else {
        return Ok(receipt(id));
    };
    begynn::fill_in_known(&app, &bruker, &bilde.kladd, &bilde.kommune).await?;
    match app.store.send(id, app.spor(bruker.aktor())).await {
        Ok(_) => Ok(receipt(id)),
        Err(EndringFeil::Avvist(why)) => not_sent(&app, &bruker, id, &why).await,
        // Somebody else sent it in between; then the receipt is the answer.
        Err(EndringFeil::Konflikt) => match bilde::open(&app, &bruker, id).await? {
            Apnet::Sendt => Ok(receipt(id)),
            Apnet::Kladd(_) => Err(Feil::Conflict),
        },
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

async fn not_sent(app: &App, bruker: &Kommunebruker, id: SoknadId, why: &SendFeil) -> Result<Response, Feil> {
    let status = match why {
        SendFeil::Ufullstendig { .. } => StatusCode::UNPROCESSABLE_ENTITY,
        SendFeil::ForSent
        | SendFeil::IkkeApen
        | SendFeil::AlleredeSendt
        | SendFeil::Vurdert
        | SendFeil::Uendret => StatusCode::CONFLICT,
    };
    match bilde::open(app, bruker, id).await? {
        Apnet::Sendt => Ok(receipt(id)),
        Apnet::Kladd(bilde) => Ok((status, page(app, bruker, &bilde, Some(why))).into_response()),
    }
}

fn receipt(id: SoknadId) -> Response {
    Redirect::to(&format!("/soknad/{id}/kvittering")).into_response()
}

fn page(app: &App, bruker: &Kommunebruker, bilde: &Bilde, refused: Option<&SendFeil>) -> Markup {
    let t = app.tekst;
    Side::new(app, Some(&bruker.innlogget), t.oppsummering_tittel()).aktiv(Menypunkt::Oppgaver).render(html! {
        (ramme::head(t, bilde, Steg::ALL.len()))
        div class="hj-ramme hj-to hj-sakskropp" data-deling="skjema" {
            div class="hj-stabel" data-luft="skjema" {
                div class="hj-stabel" {
                    @if let Some(why) = refused { p class="hj-les hj-vekt" role="alert" { (why_not(t, why)) } }
                    (ramme::not_open(t, bilde))
                    (to_mend(t, bilde))
                    h1 class="ds-heading" data-size="md" { (t.oppsummering_tittel()) }
                    p class="hj-les" { (t.oppsummering_ingress()) }
                    (stand::short(t, bilde))
                }
                (endre::differences(app, bilde))
                (letter(t, bilde))
                (blocking(t, bilde))
            }
            aside class="hj-side hj-stabel" id="stand" aria-label=(t.oppsummering_vurderinger()) {
                div {
                    h2 class="ds-heading" data-size="xs" { (t.oppsummering_vurderinger()) }
                    p class="hj-liten hj-dempet" { (t.oppsummering_vurderinger_ingress()) }
                }
                (stand::groups(t, bilde, None))
            }
        }
        @if bilde.is_open() { (send_bar(t, bilde, &bruker.innlogget.csrf)) }
    })
}

fn why_not(t: &Tekst, why: &SendFeil) -> String {
    match why {
        SendFeil::Uendret => t.endring_uendret(),
        SendFeil::Vurdert => t.endring_sent_vurdert(t.soknad_epost()),
        SendFeil::AlleredeSendt => t.etterfrist_allerede(),
        _ => t.oppsummering_feil_tittel(),
    }
}

/// What must be mended or answered, each with the way to its field.
fn to_mend(t: &Tekst, bilde: &Bilde) -> Markup {
    let unreadable = bilde.feil.iter().map(|one| (one.felt, feil::in_summary(t, *one)));
    let missing = bilde
        .mangler
        .iter()
        .map(|felt| match (felt, bilde.innhold.antall) {
            // Of one place the form asks whether, not how many.
            (Felt::AntallHovedformal, Some(1)) => (*felt, t.soknad_mangler_antall_hovedformal_en()),
            _ => (*felt, feil::missing(t, *felt)),
        });
    let mut lines: Vec<_> = unreadable.chain(missing).collect();
    lines.sort_by_key(|(felt, _)| *felt);
    html! {
        @if !lines.is_empty() {
            div class="ds-error-summary hj-skjema-bredde" role="group" aria-labelledby="feil-h" tabindex="-1" {
                h2 class="ds-heading" data-size="xs" id="feil-h" { (t.oppsummering_rett(lines.len())) }
                ul class="ds-list" {
                    @for (felt, line) in &lines {
                        li { a href={ (ramme::href(bilde.id(), felt.steg())) "#" (felt.name()) } { (line) } }
                    }
                }
            }
        }
    }
}

/// The application as a letter: from, to, what it is about, the answers.
fn letter(t: &Tekst, bilde: &Bilde) -> Markup {
    let (name, call) = (bilde.kommune.navn.as_str(), bilde.utlysning.tittel.as_str());
    let opening = match bilde.innhold.antall {
        Some(count) => t.oppsummering_brev_innledning(count, name, call),
        None => t.oppsummering_brev_innledning_uten(name, call),
    };
    html! {
        article class="hj-les hj-stabel" data-luft="skjema" aria-labelledby="brev-h" {
            div class="hj-stabel" data-luft="liten" {
                p class="hj-dempet" { (t.oppsummering_brev_fra(name)) br; (t.oppsummering_brev_til()) }
                h2 class="ds-heading" data-size="sm" id="brev-h" { (t.oppsummering_brev_tittel()) }
                p { (opening) }
            }
            @for steg in Steg::ALL { (section(t, bilde, steg)) }
        }
    }
}

fn section(t: &Tekst, bilde: &Bilde, steg: Steg) -> Markup {
    let name = ramme::name(t, steg);
    let number = ramme::position(steg) + 1;
    let known = steg == Steg::Kommunen && bilde.kommune.utdanningsvirksomhet.is_some();
    html! {
        section aria-labelledby={ "del-" (steg.word()) } {
            div class="hj-rad" data-fordel {
                h3 class="ds-heading" data-size="2xs" id={ "del-" (steg.word()) } { (name) }
                @if let Some(kilde) = &bilde.kladd.step(steg).overfort {
                    span class="hj-merkelapp" { (ramme::carried_tag(t, kilde)) }
                }
                @if known {
                    span class="hj-liten hj-dempet" { (t.oppsummering_fra_registeret()) }
                } @else {
                    a href=(ramme::href(bilde.id(), steg)) aria-label=(t.oppsummering_endre_navn(name.as_str(), number)) {
                        (t.oppsummering_endre())
                    }
                }
            }
            (fakta(Form::Stable, &svar::draft(t, &bilde.kladd, &bilde.innhold, &bilde.feil, steg)))
        }
    }
}

/// Absolute rules that are not met: what that means, and that the application can be sent all the same.
fn blocking(t: &Tekst, bilde: &Bilde) -> Markup {
    let verdicts: Vec<&Vurdering> = bilde
        .vurderinger
        .iter()
        .filter(|verdict| verdict.is_decisive())
        .collect();
    html! {
        // When it is too late, the notice at the top says all there is to say.
        @if bilde.is_open() && !verdicts.is_empty() {
            section class="ds-alert hj-les hj-stabel" data-color="warning" data-luft="liten" aria-labelledby="hindrer" {
                h2 class="ds-heading" data-size="2xs" id="hindrer" { (t.oppsummering_hindrer_tittel()) }
                p { (t.oppsummering_hindrer(verdicts.len())) }
                ul class="ds-list" {
                    @for verdict in &verdicts {
                        li { a href={ "#" (anchor(verdict)) } { (regel::overskrift(t, verdict)) } }
                    }
                }
                p { (t.oppsummering_hindrer_likevel()) }
            }
        }
    }
}

fn send_bar(t: &Tekst, bilde: &Bilde, csrf: &str) -> Markup {
    let remaining = bilde.feil.len() + bilde.mangler.len();
    let frist = t.dato(bilde.utlysning.frist);
    let deadline = match bilde.fase() {
        Fase::Apen { dager_igjen } => t.oppsummering_siste_frist_dager(dager_igjen, frist),
        Fase::Lopende => t.etterfrist_sender(),
        _ => t.oppsummering_siste_frist(frist),
    };
    let state = if remaining == 0 {
        t.oppsummering_klar()
    } else {
        t.oppsummering_ikke_klar(remaining)
    };
    let (button, explanation) = match &bilde.endrer {
        None if bilde.is_supplerende() => (t.oppsummering_send(), t.etterfrist_send_forklaring()),
        None => (t.oppsummering_send(), t.oppsummering_send_forklaring()),
        Some(Soknad::Trukket(_)) => (t.endring_send_igjen(), t.oppsummering_send_forklaring()),
        Some(_) => (t.endring_send(), t.endring_send_forklaring()),
    };
    let bar = Handling {
        navn: &t.oppsummering_send_navn(),
        skjema: "send",
        action: &format!("/soknad/{}/send", bilde.id()),
        csrf,
        klar: remaining == 0,
        stand: html! { (state) " " (deadline) " " (explanation) },
    };
    let last = ramme::href(bilde.id(), Steg::Legekontoret);
    handling(
        &bar,
        &html! {},
        &html! {
            a class="ds-button" data-variant="tertiary" data-color="accent" href="/oppgaver" { (t.soknad_senere()) }
            a class="ds-button" data-variant="secondary" data-color="accent" href=(last) { (t.soknad_forrige()) }
            button class="ds-button" data-color="accent" type="submit" { (button) }
        },
    )
}
