//! Who has the case: taking it, giving it to a colleague, putting it back in the queue; and declaring that one
//! may not handle it.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use sak::aktor::{Aktor, Rolle};
use sak::id::SoknadId;
use sak::saksarbeid::SaksarbeidFeil;
use store::EndringFeil;

use super::load::Sak;
use super::melding::receipt;
use super::parse_id;
use super::view::Sakside;
use crate::access::{Behandler, Handling, Leder, Saksbehandler, allow};
use crate::components::felt::{Felt, Valg};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Felter, Sendt, Skjema, TOKEN};
use crate::pages::saker::filter::Filter;
use crate::pages::sporsmal::{Hindring, Sporsmal, gammelt};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// The name and id of the field for who gets the case.
pub const TIL: &str = "til";

/// The case workers that a case can be given to.
pub async fn colleagues(app: &App) -> Result<Vec<Aktor>, Feil> {
    let mut people = app.store.brukere().await?;
    people.retain(|aktor| aktor.rolle == Rolle::Saksbehandler);
    Ok(people)
}

/// Who is chosen: nobody for the queue.
pub async fn chosen(app: &App, felter: &Felter, own: &Aktor) -> Result<Option<Aktor>, Feil> {
    match felter.text(TIL) {
        None => Ok(None),
        Some(id) if id == own.id => Ok(Some(own.clone())),
        Some(id) => app.store.bruker(id).await?.map(Some).ok_or(Feil::NotFound),
    }
}

fn refused(error: EndringFeil<SaksarbeidFeil>) -> Feil {
    match error {
        EndringFeil::Store(error) => error.into(),
        EndringFeil::IkkeFunnet => Feil::NotFound,
        EndringFeil::Avvist(SaksarbeidFeil::IkkeLeder) => Feil::Forbidden(Handling::Lede),
        EndringFeil::Konflikt | EndringFeil::Avvist(_) => Feil::Conflict,
    }
}

/// `POST /saker/{id}/saksbehandler`.
pub async fn assign(
    app: App,
    Path(id): Path<String>,
    filter: Filter,
    Sendt {
        who: bruker,
        felter,
        gammelt,
    }: Sendt<Saksbehandler>,
) -> Result<Response, Feil> {
    let id = parse_id(&id)?;
    if gammelt {
        return give_again(&app, &bruker, (id, &filter), &felter).await;
    }
    let til = chosen(&app, &felter, bruker.aktor()).await?;
    let spor = app.spor(bruker.aktor());
    app.store.assign(id, til.as_ref(), spor).await.map_err(refused)?;
    Ok(Redirect::to(&receipt(&filter, id, "kvittert=saksbehandler")).into_response())
}

/// Who gets the case, asked once more with what was chosen before the login ran out.
async fn give_again(
    app: &App,
    bruker: &Saksbehandler,
    (id, filter): (SoknadId, &Filter),
    felter: &Felter,
) -> Result<Response, Feil> {
    let t = app.tekst;
    let sak = Sak::load(app, id, bruker.aktor()).await?;
    let people = colleagues(app).await?;
    let choices: Vec<Valg<'_>> = people
        .iter()
        .filter(|aktor| !sak.arbeid().is_inhabil(&aktor.id))
        .map(|aktor| Valg::new(aktor.id.as_str(), aktor.navn.as_str()))
        .collect();
    let action = filter.at(&format!("/saker/{id}/saksbehandler"));
    let question = Sporsmal {
        app,
        innlogget: &bruker.innlogget,
        aktiv: Menypunkt::Saker,
        vei: vec![
            Link::new(t.saker_tittel(), filter.href()),
            Link::new(sak.navn(), filter.case(id)),
            Link::new(t.saksarbeid_gi_tittel(), action.as_str()),
        ],
        action,
        tilbake: filter.case(id),
        tittel: t.saksarbeid_gi_tittel(),
        ingress: sak.navn().to_owned(),
        felter: Felt::new(TIL, t.saksarbeid_gi_til()).nedtrekk(
            Some(&t.saksarbeid_koen()),
            &choices,
            felter.text(TIL),
        ),
        knapp: t.saksarbeid_gi(),
    };
    Ok(question.page(&Hindring::Gammelt))
}

/// `GET /saker/{id}/inhabilitet`: says what it means, and asks.
pub async fn ask(
    app: App,
    bruker: Behandler,
    Path(id): Path<String>,
    filter: Filter,
) -> Result<Markup, Feil> {
    let sak = Sak::load(&app, parse_id(&id)?, bruker.aktor()).await?;
    question(&app, &bruker, &sak, &filter, None).await
}

/// The question whether one may handle the case; with who was chosen before the login ran out, if it did.
async fn question(
    app: &App,
    bruker: &Behandler,
    sak: &Sak,
    filter: &Filter,
    old: Option<&Felter>,
) -> Result<Markup, Feil> {
    let t = app.tekst;
    let tittel = t.inhabilitet_tittel(sak.navn());
    let people = colleagues(app).await?;
    let others: Vec<Valg<'_>> = people
        .iter()
        .filter(|aktor| aktor.id != bruker.aktor().id && !sak.arbeid().is_inhabil(&aktor.id))
        .map(|aktor| Valg::new(aktor.id.as_str(), aktor.navn.as_str()))
        .collect();
    let back = filter.case(sak.id());
    let page = Side::new(app, Some(&bruker.innlogget), tittel.as_str())
        .aktiv(Menypunkt::Saker)
        .tett();
    Ok(page.render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            @if old.is_some() { (gammelt(t)) }
            h1 class="ds-heading" data-size="md" { (tittel) }
            p class="hj-les" { (t.inhabilitet_forklaring()) }
            p class="hj-les" { (t.inhabilitet_grunn()) }
            form class="hj-skjema" method="post" action=(filter.at(&format!("/saker/{}/inhabilitet", sak.id()))) {
                input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
                @if bruker.aktor().rolle == Rolle::Saksbehandler {
                    (Felt::new(TIL, t.inhabilitet_til()).nedtrekk(
                        Some(&t.inhabilitet_til_koen()), &others, old.and_then(|felter| felter.text(TIL)),
                    ))
                }
                div class="hj-rad" {
                    button class="ds-button" data-color="accent" type="submit" { (t.inhabilitet_ja()) }
                    a href=(back) { (t.inhabilitet_nei()) }
                }
            }
        }
    }))
}

/// `POST /saker/{id}/inhabilitet`.
pub async fn declare(
    app: App,
    Path(id): Path<String>,
    filter: Filter,
    Sendt {
        who: bruker,
        felter,
        gammelt: old,
    }: Sendt<Behandler>,
) -> Result<Response, Feil> {
    let id = parse_id(&id)?;
    if old {
        let sak = Sak::load(&app, id, bruker.aktor()).await?;
        let page = question(&app, &bruker, &sak, &filter, Some(&felter)).await?;
        return Ok((StatusCode::FORBIDDEN, page).into_response());
    }
    let may_give = allow(bruker.aktor().rolle, Handling::Saksbehandle);
    let til = if may_give {
        chosen(&app, &felter, bruker.aktor()).await?
    } else {
        None
    };
    let spor = app.spor(bruker.aktor());
    app.store
        .declare_inhabil(id, til.as_ref(), spor)
        .await
        .map_err(refused)?;
    Ok(Redirect::to(&receipt(&filter, id, "kvittert=inhabil")).into_response())
}

/// `POST /saker/{id}/inhabilitet/opphev`.
pub async fn lift(
    app: App,
    leder: Leder,
    Path(id): Path<String>,
    filter: Filter,
    Skjema(felter): Skjema,
) -> Result<Response, Feil> {
    let id = parse_id(&id)?;
    let who = felter.text("aktor").ok_or(Feil::BadForm)?;
    let spor = app.spor(leder.aktor());
    app.store.lift_inhabil(id, who, spor).await.map_err(refused)?;
    Ok(Redirect::to(&receipt(&filter, id, "kvittert=opphevet")).into_response())
}

impl Sakside<'_> {
    /// Who has the case, with what the reader can do about it.
    pub(super) fn who_has_it(&self) -> Markup {
        let t = self.app.tekst;
        let arbeid = self.sak.arbeid();
        let own = &self.innlogget.aktor;
        let now = arbeid.saksbehandler.as_ref();
        let mine = now.is_some_and(|aktor| aktor.id == own.id);
        let inhabil = arbeid.is_inhabil(&own.id);
        let action = self.filter.at(&format!("/saker/{}/saksbehandler", self.sak.id()));
        let choices: Vec<Valg<'_>> = self
            .kolleger
            .iter()
            .filter(|aktor| !arbeid.is_inhabil(&aktor.id))
            .map(|aktor| Valg::new(aktor.id.as_str(), aktor.navn.as_str()))
            .collect();
        html! {
            p {
                @match now {
                    Some(_) if mine => (t.saksarbeid_din()),
                    Some(aktor) => (t.saksarbeid_har(aktor.navn.as_str())),
                    None => (t.saksarbeid_ingen()),
                }
            }
            @if self.may_assess() && !inhabil {
                @if !mine {
                    form method="post" action=(action) {
                        input type="hidden" name=(TOKEN) value=(self.innlogget.csrf);
                        input type="hidden" name=(TIL) value=(own.id);
                        button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { (t.saksarbeid_ta()) }
                    }
                }
                details class="hj-fold" {
                    summary { (t.saksarbeid_gi_tittel()) }
                    form class="hj-stabel" data-luft="liten" method="post" action=(action) {
                        input type="hidden" name=(TOKEN) value=(self.innlogget.csrf);
                        (Felt::new(TIL, t.saksarbeid_gi_til())
                            .nedtrekk(Some(&t.saksarbeid_koen()), &choices, now.map(|aktor| aktor.id.as_str())))
                        div { button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { (t.saksarbeid_gi()) } }
                    }
                }
            }
            @if allow(own.rolle, Handling::MeldeInhabil) && !inhabil {
                p { a href=(self.filter.at(&format!("/saker/{}/inhabilitet", self.sak.id()))) { (t.inhabilitet_lenke()) } }
            }
            (self.declared())
        }
    }

    /// Those who may not handle the case. A leader can lift it.
    fn declared(&self) -> Markup {
        let t = self.app.tekst;
        let own = &self.innlogget.aktor;
        let may_lift = allow(own.rolle, Handling::Lede);
        html! {
            @for inhabil in self.sak.arbeid().inhabile.iter().filter(|inhabil| inhabil.stands()) {
                div class="hj-endring" {
                    p { (t.inhabilitet_meldt(inhabil.aktor.navn.as_str(), t.tidspunkt(inhabil.meldt))) }
                    @if may_lift && inhabil.aktor.id != own.id {
                        form method="post" action=(self.filter.at(&format!("/saker/{}/inhabilitet/opphev", self.sak.id()))) {
                            input type="hidden" name=(TOKEN) value=(self.innlogget.csrf);
                            input type="hidden" name="aktor" value=(inhabil.aktor.id);
                            button class="ds-button" data-variant="tertiary" data-color="accent" type="submit" { (t.inhabilitet_opphev()) }
                        }
                    }
                }
            }
        }
    }
}
