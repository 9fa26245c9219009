//! What agreements leave to do, for the task lists.

use letters::avtale::avtalenummer;
use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::avtale::ramme::open_frames;
use sak::avtale::{Avtale, Varsel, Varselslag, standing_on};
use sak::kvoteplass::{Kvoteplass, PlassTilstand, Plasstegslag};
use store::Avtalesak;

use super::bilde::Bilde;
use super::stand::Stand;
use super::{deler, href};
use crate::access::{Avtaleinnsyn, Handling, allow};
use crate::components::layout::Link;
use crate::error::Feil;
use crate::pages::oppgaver::gjoremal::Gjoremal;
use crate::pages::plasser;
use crate::state::App;

/// What waits for a municipality, above its other tasks; nothing if there is nothing.
///
/// # Errors
/// The database.
pub async fn section(app: &App, innsyn: &Avtaleinnsyn) -> Result<Markup, Feil> {
    let mut tasks = Vec::new();
    let Some(kommune) = innsyn.kommune() else {
        return Ok(html! {});
    };
    let mine = app.store.avtaler_for(kommune).await?;
    for sak in mine.iter().filter(|sak| may_ask(app, &sak.avtale)) {
        let bilde = Bilde::load(app, innsyn, sak.avtale.felles().id).await?;
        tasks.extend(of_bilde(app, innsyn, &bilde));
    }
    for plass in app.store.kvoteplasser_for(kommune).await? {
        tasks.extend(warnings(app, &plass, &mine));
        tasks.extend(unused(app, &plass, &mine));
        tasks.extend(used_up(app, &plass, &mine).await?);
    }
    Ok(html! {
        @if !tasks.is_empty() {
            section class="hj-stabel" aria-labelledby="avtaler-h" {
                h2 class="ds-heading" data-size="xs" id="avtaler-h" { (app.tekst.avtaler_oppgaver()) }
                ul class="hj-apent" { @for task in &tasks { (task.render()) } }
            }
        }
    })
}

/// What one agreement leaves its municipality or a doctor to do.
pub fn of_bilde(app: &App, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Vec<Gjoremal> {
    let owns = innsyn.owns(&bilde.avtale);
    let t = app.tekst;
    let nummer = bilde.nummertekst();
    let mut tasks = Vec::new();
    match &bilde.avtale {
        Avtale::Utkast(_) if owns => tasks.push(Gjoremal {
            hva: t.avtaler_oppgave_utkast(nummer),
            forklaring: t.avtaler_oppgave_utkast_forklaring(bilde.plass.nummer),
            lenker: vec![Link::new(
                t.avtaler_oppgave_utkast_lenke(),
                format!("{}/utkast/parter", bilde.href()),
            )],
        }),
        Avtale::TilSignering(venter) if venter.vilkar.til < app.today() => {
            tasks.extend(owns.then(|| Gjoremal {
                hva: t.avtaler_oppgave_utlopt(nummer),
                forklaring: t.avtaler_oppgave_utlopt_forklaring(),
                lenker: vec![Link::new(t.avtaler_oppgave_se(), bilde.href())],
            }));
        }
        Avtale::TilSignering(venter) => {
            let missing = venter.missing();
            if innsyn.may_sign(&bilde.avtale, &missing).is_empty() {
                tasks.extend(owns.then(|| Gjoremal {
                    hva: t.avtaler_oppgave_venter(nummer),
                    forklaring: t.avtaler_oppgave_venter_forklaring(deler::names(t, bilde, &missing)),
                    lenker: vec![Link::new(t.avtaler_oppgave_se(), bilde.href())],
                }));
            } else {
                let all = venter.parter().len();
                tasks.push(Gjoremal {
                    hva: t.avtaler_oppgave_signer(nummer),
                    forklaring: t.avtaler_oppgave_signer_forklaring(all, all - missing.len()),
                    lenker: vec![Link::new(
                        t.avtaler_les_og_signer(),
                        format!("{}/signer", bilde.href()),
                    )],
                });
            }
        }
        _ => tasks.extend(amendments(app, innsyn, bilde)),
    }
    if let Some(inngatt) = bilde
        .avtale
        .inngatt()
        .filter(|_| owns && bilde.stand == Stand::Over)
    {
        let last = inngatt.forlop().til;
        tasks.push(Gjoremal {
            hva: t.avtaler_oppgave_rapport(bilde.nummertekst()),
            forklaring: t.avtaler_oppgave_rapport_forklaring(t.dato(last)),
            lenker: vec![Link::new(
                t.avtaler_rapporter(),
                format!("{}/sluttrapport", bilde.href()),
            )],
        });
    }
    tasks
}

/// Whether an agreement may leave anything to do, before more of it is read.
fn may_ask(app: &App, avtale: &Avtale) -> bool {
    let stand = Stand::of(avtale, app.today());
    let open = avtale.inngatt().map(|inngatt| inngatt.endringer.as_slice());
    let open = open.unwrap_or_default().iter().any(sak::avtale::Endring::is_open);
    open || matches!(stand, Stand::Utkast | Stand::TilSignering | Stand::Over)
}

/// Amendments to sign, and those that cannot be signed any more.
fn amendments(app: &App, innsyn: &Avtaleinnsyn, bilde: &Bilde) -> Vec<Gjoremal> {
    let t = app.tekst;
    let Some(inngatt) = bilde.avtale.inngatt() else {
        return Vec::new();
    };
    let personer = letters::avtale::Personer::of_inngatt(inngatt);
    let open = inngatt.endringer.iter().filter(|endring| endring.is_open());
    let task = |endring: &sak::avtale::Endring| {
        let to = format!("{}/endringer/{}", bilde.href(), endring.nr);
        let said = letters::avtale::ord::endring(t, &endring.slag, &personer);
        if !bilde.avtale.can_be_signed(endring, bilde.idag) {
            return innsyn.owns(&bilde.avtale).then(|| Gjoremal {
                hva: t.avtaler_oppgave_foreldet(endring.nr, bilde.nummertekst()),
                forklaring: t.avtaler_endring_foreldet(),
                lenker: vec![Link::new(t.avtaler_endring_se(endring.nr), to.as_str())],
            });
        }
        let missing = endring.missing();
        if innsyn.may_sign(&bilde.avtale, &missing).is_empty() {
            return innsyn.owns(&bilde.avtale).then(|| Gjoremal {
                hva: t.avtaler_oppgave_endring_venter(endring.nr, bilde.nummertekst()),
                forklaring: t.avtaler_oppgave_venter_forklaring(deler::names(t, bilde, &missing)),
                lenker: vec![Link::new(t.avtaler_endring_se(endring.nr), to.as_str())],
            });
        }
        Some(Gjoremal {
            hva: t.avtaler_oppgave_endring(endring.nr, bilde.nummertekst()),
            forklaring: t.avtaler_oppgave_endring_forklaring(said),
            lenker: vec![Link::new(t.avtaler_les_og_signer(), to.as_str())],
        })
    };
    open.filter_map(task).collect()
}

/// The warnings that hold for a place today.
pub fn standing(app: &App, plass: &Kvoteplass, avtaler: &[Avtalesak]) -> Vec<Varsel> {
    if plass.tilstand != PlassTilstand::Tildelt {
        return Vec::new();
    }
    standing_on(app.today(), accepted(plass), &under(plass, avtaler))
}

/// Those of these agreements that stand under a place.
fn under(plass: &Kvoteplass, avtaler: &[Avtalesak]) -> Vec<Avtale> {
    let own = avtaler.iter().filter(|sak| sak.avtale.felles().plass == plass.id);
    own.map(|sak| sak.avtale.clone()).collect()
}

/// The day on which a place was accepted.
pub(crate) fn accepted(plass: &Kvoteplass) -> Dato {
    let step = plass
        .steg
        .iter()
        .rev()
        .find(|steg| steg.slag == Plasstegslag::Godtatt);
    step.map_or(plass.tildelt, |steg| steg.tidspunkt.dato())
}

/// An accepted place for which nothing was begun. After six months the warning says more.
fn unused(app: &App, plass: &Kvoteplass, avtaler: &[Avtalesak]) -> Option<Gjoremal> {
    let t = app.tekst;
    let begun = avtaler.iter().any(|sak| sak.avtale.felles().plass == plass.id);
    let warned = !standing(app, plass, avtaler).is_empty();
    (plass.tilstand == PlassTilstand::Tildelt && !begun && !warned).then(|| Gjoremal {
        hva: t.avtaler_oppgave_ny(plass.nummer),
        forklaring: t.avtaler_oppgave_ny_forklaring(),
        lenker: vec![Link::new(
            t.avtaler_oppgave_ubrukt_lenke(),
            plasser::href(plass.id),
        )],
    })
}

/// A place whose time is used holds a number that another could have. How many frames it has is read only where it
/// matters.
async fn used_up(app: &App, plass: &Kvoteplass, avtaler: &[Avtalesak]) -> Result<Option<Gjoremal>, Feil> {
    let t = app.tekst;
    let own = under(plass, avtaler);
    let under_way = own.iter().any(|avtale| avtale.is_under_way(app.today()));
    let entered = own.iter().any(|avtale| avtale.inngatt().is_some());
    if plass.tilstand != PlassTilstand::Tildelt || under_way || !entered {
        return Ok(None);
    }
    let perioder = app.store.perioder(plass.soknad).await?;
    let used = open_frames(&own, perioder, app.today()).is_empty();
    Ok(used.then(|| Gjoremal {
        hva: t.avtaler_oppgave_avslutt(plass.nummer),
        forklaring: t.avtaler_oppgave_avslutt_forklaring(),
        lenker: vec![Link::new(
            t.plasser_avslutt(),
            format!("{}/avslutt", plasser::href(plass.id)),
        )],
    }))
}

fn warnings(app: &App, plass: &Kvoteplass, avtaler: &[Avtalesak]) -> Vec<Gjoremal> {
    let t = app.tekst;
    let to = plasser::href(plass.id);
    let task = |varsel: &Varsel| match varsel.slag {
        Varselslag::NittiDager | Varselslag::TrettiDager => Gjoremal {
            hva: t.avtaler_oppgave_frist(plass.nummer),
            forklaring: t.avtaler_oppgave_frist_forklaring(
                app.today().days_until(varsel.gjelder),
                t.dato(varsel.gjelder),
            ),
            lenker: vec![Link::new(t.avtaler_oppgave_frist_lenke(), to.as_str())],
        },
        Varselslag::Ubrukt => Gjoremal {
            hva: t.avtaler_oppgave_ubrukt(plass.nummer),
            forklaring: t.avtaler_oppgave_ubrukt_forklaring(t.dato(varsel.gjelder)),
            lenker: vec![Link::new(t.avtaler_oppgave_ubrukt_lenke(), to.as_str())],
        },
    };
    standing(app, plass, avtaler).iter().map(task).collect()
}

/// What agreements leave the case workers to follow up: list ceilings that were raised while it was forbidden, and
/// places that nobody uses.
///
/// # Errors
/// The database.
pub async fn to_follow_up(app: &App, aktor: &sak::aktor::Aktor) -> Result<Vec<Gjoremal>, Feil> {
    if !allow(aktor.rolle, Handling::Saksbehandle) {
        return Ok(Vec::new());
    }
    let t = app.tekst;
    let all = app.store.avtaler().await?;
    let names = plasser::names(app).await?;
    let numbers = app.store.saksnumre().await?;
    let mut tasks = Vec::new();
    for sak in &all {
        let judged = sak.avtale.inngatt().map(|inngatt| inngatt.judge_listetak());
        for (melding, _) in judged
            .unwrap_or_default()
            .iter()
            .filter(|(melding, verdict)| verdict.blocks() && melding.fulgt_opp.is_none())
        {
            let felles = sak.avtale.felles();
            let kommune = names.get(&felles.kommune).cloned().unwrap_or_default();
            tasks.push(Gjoremal {
                hva: t.avtaler_oppgave_brudd(avtalenummer(
                    numbers.get(&felles.soknad).map_or("", String::as_str),
                    sak.nummer,
                )),
                forklaring: t.avtaler_oppgave_brudd_forklaring(t.dato(melding.okt), kommune),
                lenker: vec![Link::new(t.avtaler_oppgave_se(), href(felles.id))],
            });
        }
    }
    let places = app.store.kvoteplasser().await?;
    let unused = places.iter().filter(|plass| {
        let standing = standing(app, plass, &all);
        standing.iter().any(|varsel| varsel.slag == Varselslag::Ubrukt)
    });
    let unused = unused.count();
    if unused > 0 {
        tasks.push(Gjoremal {
            hva: t.avtaler_oppgave_ubrukte(unused),
            forklaring: t.avtaler_oppgave_ubrukte_forklaring(),
            lenker: vec![Link::new(
                t.avtaler_oppgave_ubrukte_lenke(),
                "/plasser?bruk=ubrukt",
            )],
        });
    }
    Ok(tasks)
}
