//! The receipt: what was received and when, what happens next, and what was sent.

use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use regelverk::vurdering::Vurdering;
use sak::id::{SoknadId, VedtakId};
use sak::ko::Kostand;
use sak::kommune::Kommune;
use sak::saksarbeid::Saksarbeid;
use sak::soknad::endring::{EndreFeil, Tidligere};
use sak::soknad::sendt::Kilde;
use sak::soknad::{Sendt, Soknad, Tilstand};
use sak::utlysning::Utlysning;
use texts::Tekst;
use texts::format::maskinlesbar;

use super::{bilde, endringsvalg, foresporsel, svar, trukket, versjoner};
use crate::access::Kommunebruker;
use crate::components::Level;
use crate::components::fakta::{Faktum, Form, fakta, linjefakta};
use crate::components::symbol::{Merke, merke};
use crate::components::vurdering::grupper;
use crate::error::Feil;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// A sent application with all that its receipt says.
pub struct Kvittering {
    /// What was sent.
    pub sendt: Sendt,
    /// The application as it stands.
    pub soknad: Soknad,
    /// Versions that later ones took the place of, newest first.
    pub tidligere: Vec<Tidligere>,
    /// Whether a change is being written.
    pub endres: bool,
    /// Why it cannot be changed; `None` if it can.
    pub last: Option<EndreFeil>,
    /// The decision, when there is one.
    pub vedtak: Option<VedtakId>,
    /// The call.
    pub utlysning: Utlysning,
    /// The municipality.
    pub kommune: Kommune,
    /// What the rules say of it.
    pub vurderinger: Vec<Vurdering>,
    /// What was asked, and what is attached.
    pub arbeid: Saksarbeid,
    /// The mailbox where the municipality is told that an answer waits.
    pub postkasse: Option<String>,
    /// What the queue leaves for an application after the deadline that is not decided.
    pub ko: Option<Kostand>,
}

impl Kvittering {
    /// The receipt of one of the municipality's own applications; `None` while it is a draft.
    pub async fn load(app: &App, bruker: &Kommunebruker, id: SoknadId) -> Result<Option<Self>, Feil> {
        let soknad = bruker.soknad(app, id).await?.verdi;
        let Some(sendt) = soknad.last_sent().cloned() else {
            return Ok(None);
        };
        let (utlysning, kommune) = bilde::around(app, &sendt.felles).await?;
        let vedtak = if let Soknad::Avgjort(avgjort) = &soknad {
            Some(avgjort.vedtak)
        } else {
            None
        };
        let vurderinger = sendt.judge(&utlysning);
        let waits = utlysning.is_supplerende(sendt.mottatt)
            && matches!(soknad, Soknad::Sendt(_) | Soknad::Innstilt(_));
        let ko = match waits {
            true => Some(app.store.ko(app.today()).await?.stand(&sendt)),
            false => None,
        };
        Ok(Some(Self {
            postkasse: app.store.kommuneopplysning(&kommune.nummer).await?.epost,
            ko,
            tidligere: app.store.tidligere_versjoner(id).await?,
            endres: app.store.endring(id).await?.is_some(),
            last: soknad.changeable(&utlysning, app.now()).err(),
            sendt,
            soknad,
            vedtak,
            utlysning,
            kommune,
            vurderinger,
            arbeid: app.store.saksarbeid(id).await?,
        }))
    }

    /// What happens next, sentence by sentence.
    pub fn next(&self, t: &Tekst) -> Vec<String> {
        if self.vedtak.is_some() {
            return vec![t.kvittering_videre_avgjort()];
        }
        let frist = || t.dato(self.utlysning.frist);
        let handed_out = if self.is_supplerende() {
            t.etterfrist_videre_fordeling()
        } else {
            t.kvittering_videre_fordeling(frist(), self.utlysning.kvote)
        };
        let mut lines = vec![t.kvittering_videre_vurdering(), handed_out];
        lines.extend(
            self.ko
                .as_ref()
                .map(|ko| t.etterfrist_na(ko.foran, ko.ledige, ko.reservert)),
        );
        lines.push(t.kvittering_videre_svar());
        let case = self.sendt.saksnummer.as_str();
        match self.last {
            None if self.is_supplerende() => lines.push(t.etterfrist_endre(t.soknad_epost(), case)),
            None => lines.push(t.kvittering_endre(t.soknad_epost(), frist(), case)),
            Some(_) => {}
        }
        lines
    }

    /// What the page is called: a new version is told from a first one.
    fn title(&self, t: &Tekst) -> String {
        if self.tidligere.is_empty() {
            t.kvittering_tittel()
        } else {
            t.kvittering_tittel_endret()
        }
    }

    /// Whether it came after the deadline of a call that runs on.
    pub fn is_supplerende(&self) -> bool {
        self.utlysning.is_supplerende(self.sendt.mottatt)
    }

    /// Whether the municipality has withdrawn it.
    pub fn is_withdrawn(&self) -> bool {
        matches!(self.soknad, Soknad::Trukket(_))
    }

    /// The number of the application as a document: the first of its case.
    pub fn dokumentnummer(&self) -> String {
        format!("{}-1", self.sendt.saksnummer)
    }
}

/// Shows the receipt; of a draft, where it was left.
pub async fn show(
    app: App,
    bruker: Kommunebruker,
    Path(id): Path<SoknadId>,
    RawQuery(query): RawQuery,
) -> Result<Response, Feil> {
    let svart = query.as_deref() == Some(foresporsel::ANSWERED);
    match Kvittering::load(&app, &bruker, id).await? {
        Some(kvittering) if kvittering.is_withdrawn() => {
            Ok(trukket::page(&app, &bruker, &kvittering).into_response())
        }
        Some(kvittering) => Ok(page(&app, &bruker, &kvittering, svart).into_response()),
        None => Ok(Redirect::to(&format!("/soknad/{id}")).into_response()),
    }
}

fn page(app: &App, bruker: &Kommunebruker, kvittering: &Kvittering, svart: bool) -> Markup {
    let t = app.tekst;
    let Kvittering { sendt, vedtak, .. } = kvittering;
    let id = sendt.felles.id;
    let title = kvittering.title(t);
    Side::new(app, Some(&bruker.innlogget), title.as_str()).aktiv(Menypunkt::Oppgaver).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            p class="hj-etikett" {
                (t.soknad_etikett(kvittering.kommune.navn.as_str(), kvittering.utlysning.tittel.as_str()))
            }
            h1 class="ds-heading hj-rad" data-size="md" data-utfall="oppfylt" { (merke(Merke::Oppfylt)) (title) }
            (linjefakta(&facts(t, kvittering)))
            @if svart { p class="ds-alert hj-les" data-color="success" role="status" { (t.foresporsel_svar_sendt()) } }
            (foresporsel::on_receipt(app, id, &kvittering.arbeid))
            @if vedtak.is_none() { (mailbox(t, kvittering)) }
            p class="hj-rad" {
                @if let Some(vedtak) = vedtak {
                    a class="ds-button" data-color="accent" href={ "/brev/" (vedtak) } { (t.kvittering_les_svaret()) }
                }
                a class="ds-button" data-variant="secondary" data-color="accent" href={ "/soknad/" (id) "/kvittering.pdf" } {
                    (t.kvittering_hent())
                }
                a class="ds-button" data-variant="tertiary" data-color="accent" href="/oppgaver" { (t.soknad_til_oppgavene()) }
            }
        }
        div class="hj-ramme hj-to" data-deling="skjema" {
            div class="hj-stabel" data-luft="skjema" {
                (endringsvalg::section(t, kvittering, &bruker.innlogget.csrf))
                (next(t, kvittering))
                section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="sendte" {
                    h2 class="ds-heading" data-size="xs" id="sendte" { (t.kvittering_sendte()) }
                    @if sendt.kilde == Kilde::Epost { p class="hj-liten hj-dempet" { (t.kvittering_fra_epost()) } }
                    @if sendt.kilde == Kilde::Fil { p class="hj-liten hj-dempet" { (t.kvittering_fra_fil()) } }
                    (fakta(Form::Stable, &answers(t, sendt)))
                }
                (versjoner::section(t, Level::H2, &kvittering.soknad, &kvittering.tidligere))
            }
            aside class="hj-side hj-stabel" aria-label=(t.kvittering_vurderinger()) {
                div {
                    h2 class="ds-heading" data-size="xs" { (t.kvittering_vurderinger()) }
                    p class="hj-liten hj-dempet" { (t.kvittering_vurderinger_ingress()) }
                }
                (grupper(t, Level::H3, &kvittering.vurderinger, "stand"))
            }
        }
    })
}

/// Where the municipality is told that an answer waits, or that it is not.
fn mailbox(t: &Tekst, kvittering: &Kvittering) -> Markup {
    html! {
        @match &kvittering.postkasse {
            Some(address) => p class="hj-les hj-liten" { (t.kvittering_postkasse(address.as_str())) },
            None => p class="ds-alert hj-les" data-color="warning" {
                span class="hj-vekt" { (t.kvittering_uten_postkasse()) } " "
                a href=(crate::pages::kommunen::HREF) { (t.kvittering_uten_postkasse_lenke()) }
            },
        }
    }
}

fn facts(t: &Tekst, kvittering: &Kvittering) -> Vec<Faktum> {
    let received = kvittering.sendt.mottatt;
    let status = match kvittering.soknad.tilstand() {
        Tilstand::Trukket => t.tilstand_trukket(),
        Tilstand::Kladd | Tilstand::Sendt => t.kvittering_status_sendt(),
        Tilstand::Innstilt if kvittering.is_supplerende() => t.etterfrist_status_innstilt(),
        Tilstand::Innstilt => t.kvittering_status_innstilt(),
        Tilstand::Avgjort => t.kvittering_status_avgjort(),
    };
    vec![
        Faktum::new(t.kvittering_saksnummer(), kvittering.sendt.saksnummer.as_str()),
        Faktum::new(
            t.kvittering_mottatt(),
            html! { time datetime=(maskinlesbar(received)) { (t.tidspunkt(received)) } },
        ),
        Faktum::new(t.kvittering_status(), status),
    ]
}

fn next(t: &Tekst, kvittering: &Kvittering) -> Markup {
    html! {
        section class="hj-les hj-stabel" data-luft="liten" aria-labelledby="videre" {
            h2 class="ds-heading" data-size="xs" id="videre" { (t.kvittering_videre()) }
            ol class="ds-list" { @for line in kvittering.next(t) { li { (line) } } }
        }
    }
}

/// What it says, answer by answer.
pub fn answers(t: &Tekst, sendt: &Sendt) -> Vec<Faktum> {
    svar::sent(t, &sendt.innhold)
        .into_iter()
        .map(|(name, value)| Faktum::new(name, value))
        .collect()
}
