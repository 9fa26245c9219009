//! What waits for a municipality: every call, how far its application has come, and the one thing to do.

use maud::{Markup, html};
use sak::foresporsel::Foresporsel;
use sak::id::SoknadId;
use sak::soknad::{Kladd, Soknad, Steg};
use sak::utlysning::{Fase, Utlysning};
use texts::Tekst;

use super::bilde::{Apnet, open};
use super::foresporsel::asked;
use crate::access::{Avtaleinnsyn, Kommunebruker};
use crate::components::Level;
use crate::components::layout::Link;
use crate::components::tom::tom;
use crate::error::Feil;
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// One application of the municipality, or a call where it can begin one.
struct Oppgave {
    utlysning: Utlysning,
    soknad: Option<Soknad>,
    /// An earlier application whose answers can be used again, with the title of its call.
    tidligere: Option<(SoknadId, String)>,
    /// Whether the municipality has applied in the call before this.
    mer: bool,
    /// Places that are free now.
    ledige: u64,
    /// Whether a change of what was sent is being written.
    endres: bool,
    /// What the municipality is asked about a sent application.
    spurt: Option<Foresporsel>,
    /// Steps of the draft where nothing remains.
    ferdige: usize,
}

impl Oppgave {
    /// Whether it is, or would be, an application after the deadline.
    fn is_supplerende(&self, app: &App) -> bool {
        let sent = self.soknad.as_ref().and_then(Soknad::last_sent);
        let mottatt = sent.map_or(app.now(), |sendt| sendt.mottatt);
        self.utlysning.is_supplerende(mottatt)
    }
}

/// The municipality's home page.
///
/// # Errors
/// The database.
pub async fn oppgaver(app: &App, bruker: &Kommunebruker) -> Result<Markup, Feil> {
    let t = app.tekst;
    let tasks = load(app, bruker).await?;
    let offers = crate::pages::plasser::gjoremal::offers(app, bruker).await?;
    let agreements = match Avtaleinnsyn::of(bruker.innlogget.clone()) {
        Some(innsyn) => crate::pages::avtaler::oppgaver::section(app, &innsyn).await?,
        None => html! {},
    };
    let title = t.soknad_oppgaver_tittel();
    Ok(Side::new(app, Some(&bruker.innlogget), title.as_str()).aktiv(Menypunkt::Oppgaver).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" {
            div class="hj-stabel" data-luft="liten" {
                p class="hj-etikett" { (bruker.aktor().navn) }
                h1 class="ds-heading" data-size="md" { (title) }
                p class="hj-les" { (t.soknad_oppgaver_ingress()) }
                p { a href=(crate::pages::kommunen::HREF) { (t.kommunen_lenke()) } }
            }
            (offers)
            (agreements)
            @if tasks.is_empty() {
                @let way = Link::new(t.soknad_oppgaver_se_forsiden(), "/");
                (tom(Level::H2, "ingen", &t.soknad_oppgaver_ingen(), &t.soknad_oppgaver_ingen_hvordan(), Some(&way)))
            } @else {
                ul class="hj-apent" { @for task in &tasks { (line(app, task, &bruker.innlogget.csrf)) } }
            }
        }
    }))
}

async fn load(app: &App, bruker: &Kommunebruker) -> Result<Vec<Oppgave>, Feil> {
    let own: Vec<Soknad> = app
        .store
        .soknader_of(&bruker.kommune)
        .await?
        .into_iter()
        .map(|lagret| lagret.verdi)
        .collect();
    let mut tasks = Vec::new();
    let calls = app.store.utlysninger().await?;
    for call in &calls {
        let in_call = |soknad: &&Soknad| soknad.felles().utlysning == call.navn;
        let sent: Vec<&Soknad> = own.iter().filter(in_call).collect();
        let running = call.fase(app.today()) == Fase::Lopende;
        let more = running && sent.iter().all(|soknad| soknad.allows_supplerende(call));
        if sent.is_empty() || more {
            let here = sent.iter().find(|soknad| soknad.last_sent().is_some());
            let here = here.map(|soknad| (soknad.felles().id, call.tittel.clone()));
            let kvote = call.kvote_on(app.today());
            tasks.push(Oppgave {
                utlysning: call.clone(),
                soknad: None,
                tidligere: here.or_else(|| earlier(&own, &calls, call)),
                mer: !sent.is_empty(),
                ledige: app.store.kvotestatus(kvote).await?.ledige(),
                endres: false,
                spurt: None,
                ferdige: 0,
            });
        }
        for soknad in sent {
            tasks.push(begun(app, bruker, call, soknad).await?);
        }
    }
    Ok(tasks)
}

/// How far an application has come.
async fn begun(
    app: &App,
    bruker: &Kommunebruker,
    call: &Utlysning,
    soknad: &Soknad,
) -> Result<Oppgave, Feil> {
    let id = soknad.felles().id;
    let ferdige = match soknad {
        Soknad::Kladd(kladd) => finished(app, bruker, kladd).await?,
        _ => 0,
    };
    let endres = match soknad {
        Soknad::Sendt(_) | Soknad::Trukket(_) => app.store.endring(id).await?.is_some(),
        _ => false,
    };
    let spurt = match soknad {
        Soknad::Sendt(_) => app.store.saksarbeid(id).await?.open().cloned(),
        _ => None,
    };
    Ok(Oppgave {
        utlysning: call.clone(),
        soknad: Some(soknad.clone()),
        tidligere: None,
        mer: false,
        ledige: 0,
        endres,
        spurt,
        ferdige,
    })
}

/// The application that the municipality sent in the last call before this one, with the call's title. The
/// calls stand with the last deadline first.
fn earlier(own: &[Soknad], calls: &[Utlysning], this: &Utlysning) -> Option<(SoknadId, String)> {
    let mut before = calls.iter().filter(|call| call.frist < this.frist);
    before.find_map(|call| {
        let sent = |soknad: &&Soknad| soknad.felles().utlysning == call.navn && soknad.last_sent().is_some();
        let found = own.iter().find(sent)?;
        Some((found.felles().id, call.tittel.clone()))
    })
}

async fn finished(app: &App, bruker: &Kommunebruker, kladd: &Kladd) -> Result<usize, Feil> {
    Ok(match open(app, bruker, kladd.felles.id).await? {
        Apnet::Kladd(bilde) => Steg::ALL.into_iter().filter(|steg| bilde.ferdig(*steg)).count(),
        Apnet::Sendt => Steg::ALL.len(),
    })
}

fn line(app: &App, task: &Oppgave, csrf: &str) -> Markup {
    let t = app.tekst;
    html! {
        li {
            div {
                h2 class="ds-heading" data-size="2xs" { (task.utlysning.tittel) }
                @if task.is_supplerende(app) { p class="hj-liten hj-vekt" { (t.etterfrist_etikett()) } }
                p class="hj-liten" { (deadline(app, &task.utlysning)) }
            }
            div class="hj-stabel" data-luft="liten" { (state(app, task)) }
            div { (action(t, task, task.utlysning.fase(app.today()), csrf)) }
        }
    }
}

fn deadline(app: &App, call: &Utlysning) -> Markup {
    let t = app.tekst;
    let date = |text: String| html! { time datetime=(call.frist) { (text) } };
    match call.fase(app.today()) {
        Fase::Kommer => html! { (t.soknad_oppgave_apner(t.dato(call.kunngjort))) },
        Fase::Apen { dager_igjen } => html! {
            (date(t.soknad_oppgave_frist(t.dato(call.frist))))
            br;
            span class="hj-vekt" { (t.soknad_oppgave_dager_igjen(dager_igjen)) }
        },
        Fase::Lopende | Fase::Lukket => date(t.soknad_oppgave_fristen_ute(t.dato(call.frist))),
    }
}

fn state(app: &App, task: &Oppgave) -> Markup {
    let t = app.tekst;
    let fase = task.utlysning.fase(app.today());
    let open = matches!(fase, Fase::Apen { .. });
    match &task.soknad {
        None if fase == Fase::Lopende => running(t, task),
        None if open => html! {
            p { (t.soknad_oppgave_ikke_begynt()) }
            @if let Some((_, call)) = &task.tidligere {
                p class="hj-liten hj-dempet" { (t.start_tidligere_forklaring(call.as_str())) }
            }
        },
        None if fase == Fase::Kommer => html! { p { (t.soknad_oppgave_kommer()) } },
        None => html! {
            p { (t.soknad_oppgave_uten_soknad()) }
            p class="hj-liten hj-dempet" { (t.soknad_lukket_hva(t.soknad_epost())) }
        },
        Some(Soknad::Kladd(_)) if !can_be_sent(fase) => html! {
            p { (t.soknad_oppgave_for_sent()) }
            p class="hj-liten hj-dempet" { (t.soknad_lukket_hva(t.soknad_epost())) }
        },
        Some(Soknad::Kladd(kladd)) => html! {
            @match kladd.saved() {
                None => p { (t.soknad_oppgave_ulagret()) },
                Some(saved) => p { (t.soknad_oppgave_kladd(t.tidspunkt(saved))) },
            }
            p class="hj-liten hj-dempet" { (t.soknad_oppgave_kladd_steg(Steg::ALL.len(), task.ferdige)) }
        },
        Some(Soknad::Avgjort(avgjort)) => {
            html! { p { (t.soknad_oppgave_avgjort(avgjort.innstilt.sendt.saksnummer.as_str())) } }
        }
        Some(soknad @ (Soknad::Sendt(_) | Soknad::Innstilt(_))) => html! {
            @if let Some(open) = &task.spurt { p class="hj-vekt" { (asked(app, open)) } }
            @if let Some(sendt) = soknad.sendt() {
                p { (t.soknad_oppgave_sendt(sendt.saksnummer.as_str(), t.tidspunkt(sendt.mottatt))) }
                @if task.endres { p class="hj-liten hj-vekt" { (t.endring_oppgave_paagar()) } }
            }
        },
        Some(Soknad::Trukket(trukket)) => html! {
            p { (t.endring_oppgave_trukket(trukket.sendt.saksnummer.as_str())) }
            @if open {
                p class="hj-liten hj-dempet" { (t.endring_trukket_angre(t.dato(task.utlysning.frist))) }
            }
        },
    }
}

/// Whether a draft can be sent.
fn can_be_sent(fase: Fase) -> bool {
    matches!(fase, Fase::Apen { .. } | Fase::Lopende)
}

/// That one can still apply, while places are free.
fn running(t: &Tekst, task: &Oppgave) -> Markup {
    if task.ledige == 0 {
        return html! { p { (t.etterfrist_oppgave_fullt()) } };
    }
    let free = t.etterfrist_ledige(task.ledige);
    html! {
        p { @if task.mer { (t.etterfrist_oppgave_mer(free)) } @else { (t.etterfrist_oppgave(free)) } }
        p class="hj-liten hj-dempet" { (t.etterfrist_regel()) }
    }
}

fn action(t: &Tekst, task: &Oppgave, fase: Fase, csrf: &str) -> Markup {
    let open = can_be_sent(fase);
    let full = fase == Fase::Lopende && task.ledige == 0;
    let link = |href: String, text: String, primary: bool| {
        let variant = (!primary).then_some("secondary");
        html! { a class="ds-button" data-variant=[variant] data-color="accent" href=(href) { (text) } }
    };
    match &task.soknad {
        None if full => link("/varsel".to_owned(), t.etterfrist_oppgave_varsel(), false),
        None if open => html! {
            form class="hj-stabel" data-luft="liten" method="post" action="/soknad" {
                input type="hidden" name="csrf" value=(csrf);
                input type="hidden" name="utlysning" value=(task.utlysning.navn);
                @if let Some((id, _)) = &task.tidligere {
                    button class="ds-button" data-color="accent" type="submit" name="fra" value=(id) {
                        @if task.mer { (t.etterfrist_begynn_mer()) } @else { (t.start_fra_tidligere()) }
                    }
                    button class="ds-button" data-variant="secondary" data-color="accent" type="submit" {
                        (t.start_tom())
                    }
                } @else {
                    button class="ds-button" data-color="accent" type="submit" {
                        @match (fase, task.mer) {
                            (_, true) => (t.etterfrist_begynn_mer()),
                            (Fase::Lopende, false) => (t.etterfrist_begynn()),
                            _ => (t.soknad_oppgave_begynn()),
                        }
                    }
                }
            }
        },
        None => html! {},
        Some(Soknad::Kladd(kladd)) => {
            let text = if open {
                t.soknad_oppgave_fortsett()
            } else {
                t.soknad_oppgave_se_kladden()
            };
            link(format!("/soknad/{}", kladd.felles.id), text, open)
        }
        Some(Soknad::Avgjort(avgjort)) => link(
            format!("/brev/{}", avgjort.vedtak),
            t.soknad_oppgave_les_svaret(),
            true,
        ),
        Some(sent) if task.spurt.is_some() => link(
            format!("/soknad/{}/foresporsel", sent.felles().id),
            t.foresporsel_oppgave_lenke(),
            true,
        ),
        Some(sent) if task.endres => link(
            format!("/soknad/{}", sent.felles().id),
            t.endring_fortsett(),
            open,
        ),
        Some(sent) => link(
            format!("/soknad/{}/kvittering", sent.felles().id),
            t.soknad_oppgave_se_soknaden(),
            false,
        ),
    }
}
