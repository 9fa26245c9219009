//! What agreements wait for, told once each: signatures, the end of a place's time, a place that nobody uses, a closing
//! report. It is looked at once a day. What was due while the program was down is told when it is up again, the
//! newest stage of it only.

use regelverk::tid::{Dato, Tidspunkt};
use sak::abonnement::Epost;
use sak::avtale::{Avtale, Endring, Part, Varsel, Varselslag};
use sak::id::SoknadId;
use sak::kommune::Maalform;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use store::{Avtalesak, Mail, Mailbox, StoreError};

use crate::avtalepost::varsel::{self, Envelope};
use crate::avtalepost::{self, Anledning};
use crate::pages::avtaler::{href, oppgaver};
use crate::pages::plasser;
use crate::state::App;

/// How many days a text has waited when those who have not signed are reminded.
const WAITED: [i64; 2] = [7, 21];
/// How many days after the last day a closing report is asked for.
const REPORT_AFTER: i64 = 30;

/// Tells what is due; how many letters it took.
///
/// # Errors
/// If the database fails. What was told stays told, and the rest is told the next time.
pub async fn remind(app: &App) -> Result<u64, StoreError> {
    let looked = format!("avtaler/{}", app.today());
    if app.store.reminded(&looked).await? {
        return Ok(0);
    }
    let avtaler = app.store.avtaler().await?;
    let mut plasser = app.store.kvoteplasser().await?;
    plasser.retain(|plass| plass.tilstand == PlassTilstand::Tildelt);
    let mut letters = 0;
    for sak in &avtaler {
        let plass = sak.avtale.felles().plass;
        if plasser.iter().any(|held| held.id == plass) {
            letters += signatures(app, sak).await?;
        }
        letters += report(app, sak).await?;
    }
    for plass in &plasser {
        letters += warnings(app, plass, &avtaler).await?;
    }
    app.store.remind_once(&looked, Vec::new(), app.now()).await?;
    Ok(letters)
}

/// Sends what `write` writes, once. While nobody has an address it stays due, for when somebody gives one.
async fn once(
    app: &App,
    nokkel: &str,
    soknad: SoknadId,
    write: impl FnOnce(Option<&Mailbox>) -> Vec<Mail> + Send,
) -> Result<u64, StoreError> {
    if app.store.reminded(nokkel).await? {
        return Ok(0);
    }
    let mailbox = app.store.mailbox(soknad).await?;
    let mails = write(mailbox.as_ref());
    if mails.is_empty() {
        return Ok(0);
    }
    let count = mails.len() as u64;
    let sent = app.store.remind_once(nokkel, mails, app.now()).await?;
    Ok(if sent { count } else { 0 })
}

/// The last stage that has come since something began to wait.
fn stage(since: Tidspunkt, today: Dato) -> Option<i64> {
    let waited = since.dato().days_until(today);
    WAITED.into_iter().rev().find(|days| *days <= waited)
}

/// Reminds those who have not signed a text that can still be signed.
async fn signatures(app: &App, sak: &Avtalesak) -> Result<u64, StoreError> {
    let today = app.today();
    let felles = sak.avtale.felles();
    let mut letters = 0;
    for (text, since, missing) in waiting(&sak.avtale, today) {
        let Some(days) = stage(since, today) else {
            continue;
        };
        let nokkel = format!("avtale/{}/{text}/{days}", felles.id);
        let write = |mailbox: Option<&Mailbox>| {
            avtalepost::write(app, sak, mailbox, (Anledning::Paminnelse, &missing))
        };
        letters += once(app, &nokkel, felles.soknad, write).await?;
    }
    Ok(letters)
}

/// Texts that wait: what to call each, since when, and for whom. A text that was opened and sent again is another.
fn waiting(avtale: &Avtale, today: Dato) -> Vec<(String, Tidspunkt, Vec<Part>)> {
    match avtale {
        Avtale::TilSignering(venter) if today <= venter.vilkar.til => {
            vec![(
                format!("versjon/{}", venter.versjon),
                venter.sendt,
                venter.missing(),
            )]
        }
        Avtale::Inngatt(inngatt) if today <= inngatt.forlop().til => {
            let signable = |one: &&Endring| one.is_open() && one.bygger_pa == inngatt.versjon;
            let open = inngatt.endringer.iter().filter(signable);
            open.map(|one| (format!("endring/{}", one.nr), one.foreslatt, one.missing()))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Asks the municipality for a closing report that is missing.
async fn report(app: &App, sak: &Avtalesak) -> Result<u64, StoreError> {
    let last = match &sak.avtale {
        Avtale::Inngatt(inngatt) => inngatt.forlop().til,
        Avtale::Avsluttet(over) if over.rapport.is_none() => over.siste,
        _ => return Ok(0),
    };
    if last.days_until(app.today()) < REPORT_AFTER {
        return Ok(0);
    }
    let felles = sak.avtale.felles();
    let nokkel = format!("avtale/{}/sluttrapport", felles.id);
    let write = |mailbox: Option<&Mailbox>| {
        let to = mailbox.map(|mailbox| Envelope::to_kommune(mailbox, href(felles.id)));
        to.map(|to| varsel::report(app, to, last)).into_iter().collect()
    };
    once(app, &nokkel, felles.soknad, write).await
}

/// Warns the municipality, and the doctor whose time runs out.
async fn warnings(app: &App, plass: &Kvoteplass, avtaler: &[Avtalesak]) -> Result<u64, StoreError> {
    let mut letters = 0;
    for standing in oppgaver::standing(app, plass, avtaler) {
        let Varsel { slag, gjelder } = standing;
        let nokkel = format!("plass/{}/{}/{gjelder}", plass.id, slag.word());
        let write = |mailbox: Option<&Mailbox>| {
            let to = mailbox.map(|mailbox| Envelope::to_kommune(mailbox, plasser::href(plass.id)));
            to.map(|to| varsel::warning(app, to, &standing))
                .into_iter()
                .collect()
        };
        letters += once(app, &nokkel, plass.soknad, write).await?;
        if slag == Varselslag::Ubrukt {
            continue;
        }
        for (sak, address) in working(plass, avtaler, app.today()) {
            let id = sak.avtale.felles().id;
            let write = |mailbox: Option<&Mailbox>| {
                let maalform = mailbox.map_or(Maalform::Bokmal, |mailbox| mailbox.maalform);
                let to = Envelope::to_lege(address, maalform, href(id));
                vec![varsel::warning(app, to, &standing)]
            };
            letters += once(app, &format!("{nokkel}/{id}"), plass.soknad, write).await?;
        }
    }
    Ok(letters)
}

/// Agreements under a place that are not over, with the doctor's address where it is known.
fn working<'a>(
    plass: &'a Kvoteplass,
    avtaler: &'a [Avtalesak],
    today: Dato,
) -> impl Iterator<Item = (&'a Avtalesak, Epost)> {
    let own = avtaler
        .iter()
        .filter(move |sak| sak.avtale.felles().plass == plass.id);
    own.filter_map(move |sak| {
        let inngatt = sak.avtale.inngatt()?;
        let address = inngatt.utfylt.epost.get(&inngatt.vilkar.lis)?;
        let goes_on = today <= inngatt.forlop().til;
        Some((sak, Epost::parse(address).filter(|_| goes_on)?))
    })
}
