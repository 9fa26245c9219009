//! Who did what, and when, in plain words, with the reasons that were given. From the journal, so nothing is
//! left out.

use maud::{Markup, html};
use regelverk::register;
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::Aktor;
use sak::foresporsel::Svar;
use sak::hendelse::Slag;
use sak::soknad::sendt::SvarPaRegler;
use sak::soknad::{Innhold, Innstilling};
use sak::vedtak::Utfall;
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::HistorikkRad;
use texts::Tekst;
use texts::format::maskinlesbar;
use texts::regel::tittel;

use super::load::Sak;
use super::vedtak;
use crate::components::foresporsel::changed;
use crate::pages::soknad::versjoner;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setning {
    /// Who did what.
    pub tekst: String,
    /// The reason, as it was written.
    pub begrunnelse: Option<String>,
}

impl Setning {
    fn plain(tekst: String) -> Self {
        Self {
            tekst,
            begrunnelse: None,
        }
    }
}

/// What happened at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linje {
    /// When.
    pub tidspunkt: Tidspunkt,
    /// What.
    pub setninger: Vec<Setning>,
}

/// The lines of the journal (newest first) as sentences.
pub fn linjer(t: &Tekst, rader: &[HistorikkRad]) -> Vec<Linje> {
    let line = |(index, rad): (usize, &HistorikkRad)| {
        let earlier = rader.get(index + 1..).unwrap_or_default();
        Linje {
            tidspunkt: rad.tidspunkt,
            setninger: sentences(t, rad, earlier),
        }
    };
    rader.iter().enumerate().map(line).collect()
}

/// The lines as a list. `labelled_by` is the id of the heading above it.
pub fn list(t: &Tekst, labelled_by: &str, linjer: &[Linje]) -> Markup {
    html! {
        ol class="hj-historikk" aria-labelledby=(labelled_by) {
            @for linje in linjer {
                li {
                    time datetime=(maskinlesbar(linje.tidspunkt)) { (t.tidspunkt(linje.tidspunkt)) }
                    div { @for setning in &linje.setninger { (sentence(t, setning)) } }
                }
            }
        }
    }
}

fn sentence(t: &Tekst, setning: &Setning) -> Markup {
    html! {
        p { (setning.tekst) }
        @if let Some(text) = &setning.begrunnelse {
            p class="hj-liten hj-dempet hj-les" { (t.hendelse_begrunnelse(text.as_str())) }
        }
    }
}

/// What others have done since this person last did something here, newest first, with when that was.
/// `None` if the person has done nothing here, or nobody else since.
pub fn since_last(t: &Tekst, rader: &[HistorikkRad], aktor: &Aktor) -> Option<(Tidspunkt, Vec<Linje>)> {
    let own = rader.iter().position(|rad| Sak::is_by(rad, aktor))?;
    let mut newer = linjer(t, rader);
    newer.truncate(own);
    (!newer.is_empty()).then(|| (rader[own].tidspunkt, newer))
}

fn sentences(t: &Tekst, rad: &HistorikkRad, earlier: &[HistorikkRad]) -> Vec<Setning> {
    let rolle = t.get(&format!("rolle-{}", rad.rolle.word()), &[]);
    let hvem = t.hendelse_hvem(rad.aktor_navn.as_str(), rolle);
    if rad.slag == Slag::SvarLagret {
        return answers(t, &hvem, rad, earlier);
    }
    if let Some(done) = new_version(t, &hvem, rad) {
        return done;
    }
    vec![details(t, &hvem, rad).unwrap_or_else(|| {
        let id = format!("hendelse-{}", rad.slag.word());
        Setning::plain(t.get(&id, &[("hvem", hvem.as_str().into())]))
    })]
}

/// What the details of the event add; `None` if there is nothing to add, or they are erased.
fn details(t: &Tekst, hvem: &str, rad: &HistorikkRad) -> Option<Setning> {
    let payload = &rad.nyttelast;
    match rad.slag {
        Slag::SoknadSendt | Slag::SoknadImportert | Slag::SoknadRegistrert => {
            let nummer = payload.get("saksnummer")?.as_str()?;
            Some(Setning::plain(match rad.slag {
                Slag::SoknadSendt => t.hendelse_soknad_sendt_nummer(hvem, nummer),
                Slag::SoknadRegistrert => t.hendelse_soknad_registrert_nummer(hvem, nummer),
                _ => t.hendelse_soknad_importert_nummer(hvem, nummer),
            }))
        }
        Slag::SoknadTrukket => Some(Setning {
            tekst: t.hendelse_soknad_trukket(hvem),
            begrunnelse: payload.as_str().map(str::to_owned),
        }),
        Slag::Innstilt => {
            let innstilling: Innstilling = read(payload)?;
            let tekst = match &innstilling {
                Innstilling::KanTildeles { antall, .. } => t.hendelse_innstilt_alle(*antall, hvem),
                Innstilling::KanIkkeTildeles { .. } => t.hendelse_innstilt_ikke(hvem),
            };
            Some(Setning {
                tekst,
                begrunnelse: innstilling.begrunnelse().map(str::to_owned),
            })
        }
        Slag::VedtakForeslatt => {
            let utfall: Utfall = read(payload.get("utfall")?)?;
            Some(Setning::plain(t.hendelse_vedtak_foreslatt_utfall(
                hvem,
                vedtak::outcome(t, &utfall),
            )))
        }
        Slag::VedtakGodkjent => {
            let utfall: Utfall = read(payload.get("forslag")?.get("utfall")?)?;
            Some(Setning::plain(t.hendelse_vedtak_godkjent_utfall(
                hvem,
                vedtak::outcome(t, &utfall),
            )))
        }
        Slag::VedtakReturnert => {
            let tekst = t.hendelse_vedtak_returnert(hvem);
            Some(Setning {
                tekst,
                begrunnelse: payload.as_str().map(str::to_owned),
            })
        }
        Slag::PrioriteringGjenapnet => {
            let tekst = t.hendelse_prioritering_gjenapnet();
            Some(Setning {
                tekst,
                begrunnelse: payload.as_str().map(str::to_owned),
            })
        }
        Slag::PlassFlyttet | Slag::SkjonnValgt => {
            let tekst = t.get(&format!("hendelse-{}", rad.slag.word()), &[("hvem", hvem.into())]);
            let begrunnelse = payload
                .get("begrunnelse")
                .and_then(Value::as_str)
                .map(str::to_owned);
            Some(Setning { tekst, begrunnelse })
        }
        _ => casework(t, hvem, rad),
    }
}

/// The same for what is done around the assessment.
fn casework(t: &Tekst, hvem: &str, rad: &HistorikkRad) -> Option<Setning> {
    let payload = &rad.nyttelast;
    let text = |name: &str| payload.get(name)?.as_str().map(str::to_owned);
    let frist = || Dato::parse(&text("frist")?).map(|frist| t.dato(frist));
    match rad.slag {
        Slag::VedleggLagtTil => Some(Setning::plain(t.hendelse_vedlegg_navn(hvem, text("navn")?))),
        Slag::ForesporselSendt => Some(Setning {
            tekst: t.hendelse_foresporsel_sendt_frist(frist()?, hvem),
            begrunnelse: text("tekst"),
        }),
        Slag::ForesporselForlenget => Some(Setning::plain(
            t.hendelse_foresporsel_forlenget_frist(frist()?, hvem),
        )),
        Slag::ForesporselBesvart => {
            let svar: Svar = read(payload)?;
            let changes = svar.endringer.iter().map(|change| changed(t, change));
            let all: Vec<String> = std::iter::once(svar.tekst.clone()).chain(changes).collect();
            Some(Setning {
                tekst: t.hendelse_foresporsel_besvart(hvem),
                begrunnelse: Some(all.join(" ")),
            })
        }
        Slag::SaksbehandlerSatt => Some(Setning::plain(
            t.hendelse_saksbehandler_satt_til(hvem, text("navn")?),
        )),
        Slag::InhabilitetOpphevet => Some(Setning::plain(
            t.hendelse_inhabilitet_opphevet_for(hvem, text("navn")?),
        )),
        _ => None,
    }
}

/// What a new version of the application changed; `None` if the event is another, or its details are erased.
fn new_version(t: &Tekst, hvem: &str, rad: &HistorikkRad) -> Option<Vec<Setning>> {
    if rad.slag != Slag::SoknadEndret {
        return None;
    }
    let nr = rad.nyttelast.get("nr")?.as_u64()?;
    let before: Innhold = read(rad.nyttelast.get("forrige")?)?;
    let after: Innhold = read(rad.nyttelast.get("sendt")?.get("innhold")?)?;
    let lines = versjoner::differences(t, &before, &after)
        .into_iter()
        .map(|(navn, verdi)| Setning::plain(t.endring_hendelse_linje(navn, verdi)));
    let first = Setning::plain(t.endring_hendelse_endret(hvem, nr));
    Some(std::iter::once(first).chain(lines).collect())
}

/// Answers are saved all together. What was done is the difference from the time before.
fn answers(t: &Tekst, hvem: &str, rad: &HistorikkRad, earlier: &[HistorikkRad]) -> Vec<Setning> {
    let Some(now) = read::<SvarPaRegler>(&rad.nyttelast) else {
        return vec![Setning::plain(t.hendelse_svar_lagret(hvem))];
    };
    let before = earlier.iter().find(|rad| rad.slag == Slag::SvarLagret);
    let before: SvarPaRegler = before.and_then(|rad| read(&rad.nyttelast)).unwrap_or_default();
    let mut done = Vec::new();
    for id in now
        .begrunnelser
        .keys()
        .chain(before.begrunnelser.keys().filter(|id| now.reason(id).is_none()))
    {
        let title = rule_title(t, id);
        let (new, old) = (now.reason(id), before.reason(id));
        let tekst = match (old, new) {
            (None, Some(_)) => t.hendelse_svar_begrunnet(hvem, id.as_str(), title),
            (Some(old), Some(new)) if old != new => t.hendelse_svar_endret(hvem, id.as_str(), title),
            (Some(_), None) => t.hendelse_svar_fjernet(hvem, id.as_str(), title),
            _ => continue,
        };
        done.push(Setning {
            tekst,
            begrunnelse: new.map(str::to_owned),
        });
    }
    if now.hovedformal != before.hovedformal {
        done.push(Setning::plain(match now.hovedformal {
            Some(antall) => t.hendelse_svar_hovedformal(antall, hvem),
            None => t.hendelse_svar_hovedformal_som_sokt(hvem),
        }));
    }
    if done.is_empty() {
        done.push(Setning::plain(t.hendelse_svar_lagret(hvem)));
    }
    done
}

fn rule_title(t: &Tekst, id: &str) -> String {
    register::find(id).map_or_else(|| id.to_owned(), |regel| tittel(t, regel.id))
}

fn read<T: DeserializeOwned>(payload: &Value) -> Option<T> {
    serde_json::from_value(payload.clone()).ok()
}

#[cfg(test)]
mod tests;
