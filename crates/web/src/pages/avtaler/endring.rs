//! One amendment: its text, who has signed it, and the consent.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Response};
use letters::avtale::Endringsbrev;
use maud::html;
use sak::avtale::endring::Stand;
use sak::avtale::{Avtale, Endring, EndringFeil, Omgivelser};
use sak::hendelse::Hendelse;
use sak::id::AvtaleId;

use super::bilde::Bilde;
use super::bound::{self, Avslag};
use super::signer::Signeringsside;
use super::{deler, dokument, endreskjema, href, papirer, virkning};
use crate::access::Avtaleinnsyn;
use crate::avtalepost;
use crate::error::Feil;
use crate::form::{Felter, Sendt};
use crate::pages::brev::blokker::blokker;
use crate::pages::prioritering::notis;
use crate::pages::sporsmal::Hindring;
use crate::signering::{self, Samtykke};
use crate::state::App;

/// `GET /avtaler/{id}/endringer/{nr}`.
pub async fn show(
    app: App,
    innsyn: Avtaleinnsyn,
    Path((id, nr)): Path<(AvtaleId, u64)>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let query = Felter::parse(query.unwrap_or_default().as_bytes())?;
    let done = match query.get("gjort") {
        Some("foreslatt") => Some(app.tekst.avtaler_gjort_foreslatt()),
        Some("signert") => Some(app.tekst.avtaler_gjort_endring_signert()),
        Some("virker") => Some(app.tekst.avtaler_gjort_endring_virker()),
        _ => None,
    };
    page(&app, &innsyn, &bilde, nr, (done, &Hindring::Ingen))
}

/// The amendment with this number.
pub(super) fn of(bilde: &Bilde, nr: u64) -> Result<&Endring, Feil> {
    let all = &bilde.inngatt()?.endringer;
    all.iter().find(|endring| endring.nr == nr).ok_or(Feil::NotFound)
}

fn page(
    app: &App,
    innsyn: &Avtaleinnsyn,
    bilde: &Bilde,
    nr: u64,
    (done, hindring): (Option<String>, &Hindring),
) -> Result<Response, Feil> {
    let t = app.tekst;
    let inngatt = bilde.inngatt()?;
    let endring = of(bilde, nr)?;
    let brev = Endringsbrev {
        sak: bilde.brevsak(app),
        inngatt,
        endring,
    };
    let fresh = bilde.avtale.can_be_signed(endring, bilde.idag);
    let own = if endring.is_open() && fresh {
        innsyn.may_sign(&bilde.avtale, &endring.missing())
    } else {
        Vec::new()
    };
    let owner = endring.is_open() && innsyn.owns(&bilde.avtale);
    let signing = Signeringsside {
        app,
        innsyn,
        bilde,
        tittel: t.avtaler_endring_tittel(nr),
        ingress: t.avtaler_signer_ingress_endring(),
        action: format!("{}/endringer/{nr}", bilde.href()),
        avtrykk: &endring.avtrykk,
        own: &own,
        tekst: html! {
            @if let Some(done) = done { (notis::receipt(&done)) }
            p { (deler::endring_tag(t, endring)) }
            @if endring.is_open() && !fresh {
                (notis::warning(&t.avtaler_endring_foreldet_tittel(nr), &html! { p { (deler::stale(t, innsyn, bilde)) } }))
            }
            (blokker(&letters::avtale::endringstekst(t, &brev)))
            (virkning::section(t, bilde, inngatt, endring))
            section class="hj-stabel" aria-labelledby="signaturene" {
                h2 class="ds-heading" data-size="xs" id="signaturene" { (t.avtaler_signaturer()) }
                @let missing = if endring.is_open() { endring.missing() } else { Vec::new() };
                (papirer::signature_list(t, bilde, &endring.signaturer, &missing))
            }
            @if matches!(endring.stand, Stand::Virker { .. }) {
                p { a href={ (bilde.href()) "/endringer/" (nr) "/endring.pdf" } { (t.avtaler_dokument_endring(nr)) } }
            }
            @if owner {
                p { a class="ds-button" data-variant="secondary" data-color="danger"
                    href={ (bilde.href()) "/endringer/" (nr) "/trekk" } { (t.avtaler_endring_trekk()) } }
            }
        },
    };
    Ok(signing.page(hindring).into_response())
}

/// `POST /avtaler/{id}/endringer/{nr}`: signs.
pub async fn sign(
    app: App,
    Path((id, nr)): Path<(AvtaleId, u64)>,
    Sendt {
        who: innsyn,
        felter,
        gammelt,
    }: Sendt<Avtaleinnsyn>,
) -> Result<Response, Feil> {
    let bilde = Bilde::load(&app, &innsyn, id).await?;
    let again = |hindring: &Hindring| page(&app, &innsyn, &bilde, nr, (None, hindring));
    if gammelt {
        return again(&Hindring::Gammelt);
    }
    let own = innsyn.may_sign(&bilde.avtale, &of(&bilde, nr)?.missing());
    let Samtykke { part, avtrykk } = match signering::read(app.tekst, &felter, &own) {
        Ok(samtykke) => samtykke,
        Err(hindring) => return again(&hindring),
    };
    let spor = app.spor(innsyn.aktor());
    let post = avtalepost::amendment_done(&app, nr);
    let done = app.store.change_avtale(id, &post, spor, |avtale, omgivelser| {
        put(
            avtale,
            omgivelser,
            |inngatt, omgivelser| {
                inngatt.sign_endring(nr, (part, &avtrykk), spor.aktor, omgivelser, spor.now)
            },
            |over, omgivelser| over.sign_endring(nr, (part, &avtrykk), spor.aktor, omgivelser, spor.now),
        )
    });
    let done = done.await;
    let effective = done
        .as_ref()
        .ok()
        .and_then(|sak| sak.avtale.inngatt())
        .is_some_and(|inngatt| inngatt.signed().iter().any(|endring| endring.nr == nr));
    if effective {
        dokument::archive_now(&app, &innsyn, id, nr).await;
    }
    let word = if effective { "virker" } else { "signert" };
    let next = format!("{}/endringer/{nr}?gjort={word}", href(id));
    let mut refused = None;
    let answer = bound::answer(done, &next, &href(id), |feil: EndringFeil| {
        refused = Some(endreskjema::stopped(app.tekst, &feil));
        Response::default()
    })?;
    match refused {
        Some(hindring) => again(&hindring),
        None => Ok(answer),
    }
}

pub(super) type Done<T> = Result<(T, Hendelse), EndringFeil>;

/// Does the same with an agreement that runs and with one that is over.
pub(super) fn put(
    avtale: Avtale,
    omgivelser: &Omgivelser<'_>,
    runs: impl FnOnce(sak::avtale::Inngatt, &Omgivelser<'_>) -> Done<sak::avtale::Inngatt>,
    over: impl FnOnce(sak::avtale::Avsluttet, &Omgivelser<'_>) -> Done<sak::avtale::Avsluttet>,
) -> Result<(Avtale, Vec<Hendelse>), Avslag<EndringFeil>> {
    match avtale {
        Avtale::Inngatt(inngatt) => {
            let (inngatt, hendelse) = runs(inngatt, omgivelser).map_err(Avslag::Nei)?;
            Ok((Avtale::Inngatt(inngatt), vec![hendelse]))
        }
        Avtale::Avsluttet(one) => {
            let (one, hendelse) = over(one, omgivelser).map_err(Avslag::Nei)?;
            Ok((Avtale::Avsluttet(one), vec![hendelse]))
        }
        _ => Err(Avslag::Annen),
    }
}
