//! The answer for one municipality: may we apply, for what, by when, how many places are left, who helps us.

use maud::{Markup, html};
use regelverk::hjemmel::Status;
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use sak::alis_kontor::kontor_for;
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::soknad::Soknad;
use sak::utlysning::{Fase, Utlysning};

use crate::components::fakta::{Faktum, Form, fakta};
use crate::components::vurdering::status_tag;
use crate::components::{Level, heading};
use crate::error::Feil;
use crate::state::App;

/// What the answer about one municipality rests on.
pub struct Svar {
    kommune: Kommune,
    plasser: usize,
    har_sokt: bool,
    ledige: u64,
    kontor: Option<Kontor>,
}

/// Whether anybody can apply now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mulighet {
    /// The deadline has not passed.
    Frist,
    /// The deadline has passed, but the call runs on and places are free.
    Lopende,
    /// Nobody can.
    Stengt,
}

impl Mulighet {
    /// Whether anybody can apply in a call today, while so many places are free.
    pub fn of(app: &App, call: Option<&Utlysning>, ledige: u64) -> Self {
        match call.map(|call| call.fase(app.today())) {
            Some(Fase::Apen { .. }) => Self::Frist,
            Some(Fase::Lopende) if ledige > 0 => Self::Lopende,
            _ => Self::Stengt,
        }
    }
}

/// The office that helps, with how sure we are of it.
struct Kontor {
    navn: String,
    sted: String,
    status: Status,
}

impl Svar {
    /// Looks up what is known; `None` if no municipality has the number.
    ///
    /// # Errors
    /// If the database fails.
    pub async fn load(
        app: &App,
        nummer: &Kommunenummer,
        call: Option<&Utlysning>,
    ) -> Result<Option<Self>, Feil> {
        let Some(kommune) = app.store.kommune(nummer).await? else {
            return Ok(None);
        };
        let plasser = app.store.kvoteplasser_for(nummer).await?.len();
        let own = app.store.soknader_of(nummer).await?;
        let in_call = |soknad: &Soknad| call.is_some_and(|call| call.navn == soknad.felles().utlysning);
        let har_sokt = own
            .iter()
            .any(|lagret| in_call(&lagret.verdi) && lagret.verdi.sendt().is_some());
        let kontorer = app.store.alis_kontorer().await?;
        let kontor =
            kontor_for(&kontorer, &kommune.fylkesnummer, app.today()).map(|(kontor, dekning)| Kontor {
                navn: kontor.navn.clone(),
                sted: kontor.sted.clone(),
                status: dekning.status,
            });
        let ledige = match call {
            Some(call) => app.store.kvotestatus(call.kvote_on(app.today())).await?.ledige(),
            None => 0,
        };
        Ok(Some(Self {
            kommune,
            plasser,
            har_sokt,
            ledige,
            kontor,
        }))
    }

    /// The municipality.
    pub fn kommune(&self) -> &Kommune {
        &self.kommune
    }
}

/// The answer. `call` is the newest call that has been announced.
pub fn view(app: &App, svar: &Svar, call: Option<&Utlysning>, level: Level) -> Markup {
    let t = app.tekst;
    let phase = Mulighet::of(app, call, svar.ledige);
    let (tittel, _) = may_apply(app, svar, phase);
    let nummer = &svar.kommune.nummer;
    html! {
        div class="hj-svarblokk hj-stabel" id="svar" role="region" aria-labelledby="svar-h" {
            (heading(level, "xs", "svar-h", &tittel))
            (fakta(Form::Stable, &facts(app, svar, call, phase)))
            p class="hj-rad" {
                @if phase == Mulighet::Lopende || phase == Mulighet::Frist && !svar.har_sokt {
                    a class="ds-button" data-color="accent" href={ "/kan-vi-soke?kommune=" (nummer) } {
                        (t.forside_kan_vi_soke())
                    }
                    a class="ds-button" data-variant="secondary" data-color="accent" href="/logg-inn" {
                        (t.forside_logg_inn_og_sok())
                    }
                } @else {
                    a class="ds-button" data-color="accent" href="/logg-inn" { (t.forside_logg_inn()) }
                    a class="ds-button" data-variant="secondary" data-color="accent" href={ "/varsel?kommune=" (nummer) } {
                        (t.forside_varsel())
                    }
                }
            }
        }
    }
}

fn facts(app: &App, svar: &Svar, call: Option<&Utlysning>, phase: Mulighet) -> Vec<Faktum> {
    let t = app.tekst;
    let (_, can) = may_apply(app, svar, phase);
    let what = if phase != Mulighet::Stengt {
        t.forside_hva_introduksjonsavtaler()
    } else {
        t.forside_hva_ingenting()
    };
    let held = match svar.plasser {
        0 => t.forside_fra_for_ingen(),
        count => t.forside_fra_for(count),
    };
    let mut facts = vec![
        Faktum::new(t.forside_sporsmal_kan(), can),
        Faktum::new(t.forside_sporsmal_hva(), what),
    ];
    if let Some(call) = call {
        let when = match phase {
            Mulighet::Frist => t.forside_nar_frist(t.dato(call.frist)),
            Mulighet::Lopende => t.forside_nar_lopende(t.dato(call.frist)),
            Mulighet::Stengt => t.forside_nar_ute(t.dato(call.frist)),
        };
        facts.push(Faktum::new(t.forside_sporsmal_nar(), when));
        let free = t.forside_ledige(call.kvote, svar.ledige);
        facts.push(Faktum::new(t.forside_sporsmal_ledige(), free));
    }
    facts.push(Faktum::new(t.forside_sporsmal_fra_for(), held));
    facts.push(Faktum::new(t.forside_sporsmal_hjelp(), helper(app, svar)));
    facts
}

/// Who helps. The sources give no way to reach an office, so none is shown.
fn helper(app: &App, svar: &Svar) -> Markup {
    let t = app.tekst;
    html! {
        @match &svar.kontor {
            Some(kontor) => {
                (t.forside_kontor(kontor.navn.as_str(), kontor.sted.as_str())) (status_tag(t, kontor.status))
                span class="hj-dempet hj-liten" { " " (t.forside_kontor_kontakt()) }
            }
            None => (t.forside_kontor_ukjent()),
        }
    }
}

/// The title of the answer, and the answer to the first question.
fn may_apply(app: &App, svar: &Svar, phase: Mulighet) -> (String, String) {
    let t = app.tekst;
    let navn = svar.kommune.navn.as_str();
    match (phase, svar.har_sokt, svar.kommune.utdanningsvirksomhet) {
        (Mulighet::Lopende, _, Some(Utdanningsvirksomhet::Nei)) => {
            (t.forside_svar_kanskje(navn), t.forside_kan_nei())
        }
        (Mulighet::Lopende, _, _) => (t.forside_svar_ja(navn), t.forside_kan_lopende()),
        (_, true, _) => (t.forside_svar_sendt(navn), t.forside_kan_sendt()),
        (Mulighet::Stengt, _, _) => (t.forside_svar_nei(navn), t.forside_kan_lukket()),
        (Mulighet::Frist, _, Some(Utdanningsvirksomhet::Registrert)) => {
            (t.forside_svar_ja(navn), t.forside_kan_registrert())
        }
        (Mulighet::Frist, _, Some(Utdanningsvirksomhet::Sokt)) => {
            (t.forside_svar_ja(navn), t.forside_kan_sokt())
        }
        (Mulighet::Frist, _, Some(Utdanningsvirksomhet::Nei)) => {
            (t.forside_svar_kanskje(navn), t.forside_kan_nei())
        }
        (Mulighet::Frist, _, None) => (t.forside_svar_ja(navn), t.forside_kan_ukjent()),
    }
}
