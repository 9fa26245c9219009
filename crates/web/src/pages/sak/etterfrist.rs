//! An application that came after the deadline: the answer that the queue gives it, and the sending of that answer to
//! approval. It takes no part in a ranking, so the case itself is where it is decided.

use axum::extract::Path;
use axum::response::Redirect;
use maud::{Markup, html};
use sak::id::SoknadId;
use sak::ko::Kostand;
use sak::runde::Runde;
use sak::vedtak::{SupplerendeFeil, Utfall, Vedtak, VedtakSlag};
use store::EndringFeil;

use super::melding::receipt;
use super::parse_id;
use super::vedtak::outcome;
use super::view::Sakside;
use crate::access::Saksbehandler;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::pages::kommuner;
use crate::pages::saker::filter::Filter;
use crate::state::App;

/// What the queue gives, or why nothing is known yet.
pub enum Etterfrist {
    /// This, as things stand.
    Svar(Utfall, Kostand),
    /// A round is not decided.
    RundenPagar,
    /// This municipality applied earlier, and there may not be room for both.
    Tidligere(Link),
}

impl Etterfrist {
    /// Works it out; `None` for an application of the deadline round, and one that is not assessed or is decided.
    pub async fn load(app: &App, runde: &Runde, id: SoknadId) -> Result<Option<Self>, Feil> {
        if !runde.is_supplerende(id) {
            return Ok(None);
        }
        let ko = app.store.ko(app.today()).await?;
        Ok(match runde.grunnlag_supplerende(id, &ko) {
            Ok((_, grunnlag, stand)) => Some(Self::Svar(grunnlag.utfall, stand)),
            Err(SupplerendeFeil::RundenPagar) => Some(Self::RundenPagar),
            Err(SupplerendeFeil::TidligereSoknad(earlier)) => {
                Some(Self::Tidligere(name_of(app, earlier).await?))
            }
            Err(SupplerendeFeil::IkkeKlar | SupplerendeFeil::Foreslatt) => None,
        })
    }
}

/// The municipality that sent an application, with the way to it.
async fn name_of(app: &App, id: SoknadId) -> Result<Link, Feil> {
    let soknad = app.store.soknad(id).await?.ok_or(Feil::NotFound)?.verdi;
    let navn = kommuner::name_of(app, &soknad.felles().kommune).await?;
    Ok(Link::new(navn, format!("/saker/{id}")))
}

impl Sakside<'_> {
    /// The answer that the queue gives, and the button; nothing once it is proposed or decided.
    pub(super) fn by_queue(&self) -> Markup {
        let t = self.app.tekst;
        let standing = self.sak.vedtak.iter().any(Vedtak::is_current);
        let Some(found) = self.sak.etterfrist.as_ref().filter(|_| !standing) else {
            return html! {};
        };
        html! {
            section class="hj-svarblokk hj-stabel" data-luft="liten" aria-labelledby="etterfrist-h" {
                h2 class="ds-heading" data-size="xs" id="etterfrist-h" { (t.etterfrist_svaret()) }
                @match found {
                    Etterfrist::Svar(utfall, stand) => {
                        p class="hj-vekt" { (t.etterfrist_blir(outcome(t, utfall))) }
                        @if utfall.slag != VedtakSlag::Avslag { (self.queue(stand)) }
                        (self.propose())
                    }
                    Etterfrist::RundenPagar => p { (t.etterfrist_runden_pagar()) },
                    Etterfrist::Tidligere(earlier) => {
                        p { (t.etterfrist_tidligere(earlier.text.as_str())) }
                        p { a href=(earlier.href) { (t.etterfrist_tidligere_lenke(earlier.text.as_str())) } }
                    }
                }
            }
        }
    }

    fn queue(&self, stand: &Kostand) -> Markup {
        let t = self.app.tekst;
        html! {
            p {
                (t.etterfrist_ko(stand.foran, stand.ledige))
                @if stand.reservert > 0 { " " (t.etterfrist_reservert(stand.reservert)) }
                " " a href="/ko" { (t.etterfrist_se_ko()) }
            }
            p class="hj-liten hj-dempet" { (t.etterfrist_regel()) }
        }
    }

    fn propose(&self) -> Markup {
        let t = self.app.tekst;
        html! {
            @if self.may_assess() && !self.is_inhabil() {
                form method="post" action=(self.filter.at(&format!("/saker/{}/etterfrist", self.sak.id()))) {
                    input type="hidden" name=(TOKEN) value=(self.innlogget.csrf);
                    button class="ds-button" data-color="accent" type="submit" { (t.etterfrist_foresla()) }
                }
            }
        }
    }
}

/// `POST /saker/{id}/etterfrist`: sends the answer to approval, as things stand now.
pub async fn propose(
    app: App,
    bruker: Saksbehandler,
    Path(id): Path<String>,
    filter: Filter,
    Skjema(_): Skjema,
) -> Result<Redirect, Feil> {
    let id = parse_id(&id)?;
    let spor = app.spor(bruker.aktor());
    let mut new_id = || app.new_id();
    let proposed = app.store.propose_supplerende(id, spor, &mut new_id).await;
    match proposed {
        Ok(_) => Ok(Redirect::to(&receipt(&filter, id, "kvittert=etterfrist"))),
        // The page says why not.
        Err(EndringFeil::Avvist(_)) => Ok(Redirect::to(&filter.case(id))),
        Err(EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(error)) => Err(error.into()),
    }
}
