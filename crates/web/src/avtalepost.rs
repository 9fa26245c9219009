//! Letters about agreements: something waits to be signed, or was decided. They say no more than that and where,
//! since a mailbox may be read by others. Doctors are written to where the municipality has given an address.

pub mod varsel;

use sak::abonnement::Epost;
use sak::avtale::{Avtale, Part};
use sak::id::Hpr;
use sak::kommune::Maalform;
use store::{Avtalesak, Mail, Mailbox};
use texts::Tekst;

use crate::pages::avtaler::href;
use crate::state::App;

/// What a letter is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anledning {
    /// A text waits to be signed.
    Signer,
    /// The same, some time later.
    Paminnelse,
    /// All have signed.
    Signert,
    /// The agreement was cancelled.
    Avlyst,
    /// The text was opened to be changed, so that signatures are void.
    Apnet,
    /// A proposed amendment was withdrawn.
    Trukket,
}

impl Anledning {
    const fn word(self) -> &'static str {
        match self {
            Self::Signer => "signer",
            Self::Paminnelse => "paminnelse",
            Self::Signert => "signert",
            Self::Avlyst => "avlyst",
            Self::Apnet => "apnet",
            Self::Trukket => "trukket",
        }
    }
}

/// To those who have not signed an agreement that waits for signatures.
pub fn to_sign(app: &App) -> impl Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync + '_ {
    |sak, mailbox| match &sak.avtale {
        Avtale::TilSignering(venter) => write(app, sak, mailbox, (Anledning::Signer, &venter.missing())),
        _ => Vec::new(),
    }
}

/// To all parties when the last one has signed; to nobody before.
pub fn signed(app: &App) -> impl Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync + '_ {
    |sak, mailbox| match &sak.avtale {
        Avtale::Inngatt(inngatt) => {
            let parter = inngatt.vilkar.parter();
            write(app, sak, mailbox, (Anledning::Signert, &parter))
        }
        _ => Vec::new(),
    }
}

/// To all parties whom a cancelled agreement named.
pub fn cancelled(app: &App) -> impl Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync + '_ {
    |sak, mailbox| {
        let told = sak.avtale.utfylt().epost.keys().copied().map(Part::Fastlege);
        let parter: Vec<Part> = [Part::Kommune].into_iter().chain(told).collect();
        write(app, sak, mailbox, (Anledning::Avlyst, &parter))
    }
}

/// To those whose signatures are void.
pub fn voided(
    app: &App,
    parter: Vec<Part>,
    anledning: Anledning,
) -> impl Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync + '_ {
    move |sak, mailbox| write(app, sak, mailbox, (anledning, &parter))
}

/// To those who must sign the newest amendment.
pub fn amendment(app: &App) -> impl Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync + '_ {
    |sak, mailbox| {
        let newest = sak.avtale.inngatt().and_then(|inngatt| inngatt.endringer.last());
        let missing = newest.map(sak::avtale::Endring::missing).unwrap_or_default();
        write(app, sak, mailbox, (Anledning::Signer, &missing))
    }
}

/// To those who signed an amendment when the last of them has; to nobody before.
pub fn amendment_done(
    app: &App,
    nr: u64,
) -> impl Fn(&Avtalesak, Option<&Mailbox>) -> Vec<Mail> + Send + Sync + '_ {
    move |sak, mailbox| {
        let all = sak.avtale.inngatt().map(|inngatt| inngatt.endringer.as_slice());
        let done = all
            .unwrap_or_default()
            .iter()
            .find(|one| one.nr == nr && one.has_effect());
        let mut parter = done.map(|one| one.parter.clone()).unwrap_or_default();
        if let Some((inngatt, one)) = sak.avtale.inngatt().zip(done) {
            // Who stays is told too: less or more falls on them.
            let forlop = inngatt.forlop();
            let from = one.slag.virkning(&forlop).unwrap_or(forlop.fra);
            let there = forlop.fastleger_on(from).into_iter().filter_map(|one| one.hpr);
            parter.extend(there.map(Part::Fastlege));
            parter.sort_unstable();
            parter.dedup();
        }
        write(app, sak, mailbox, (Anledning::Signert, &parter))
    }
}

/// A letter to each of these parties that can be written to.
pub fn write(
    app: &App,
    sak: &Avtalesak,
    mailbox: Option<&Mailbox>,
    (anledning, parter): (Anledning, &[Part]),
) -> Vec<Mail> {
    let maalform = mailbox.map_or(Maalform::Bokmal, |mailbox| mailbox.maalform);
    let t = letters::tekst_for(maalform);
    let epost = &sak.avtale.utfylt().epost;
    let address = |hpr: Hpr| epost.get(&hpr).and_then(|text| Epost::parse(text));
    let to = parter.iter().filter_map(|part| match part.hpr() {
        None => mailbox.map(|mailbox| mailbox.adresse.clone()),
        Some(hpr) => address(hpr),
    });
    let letter = |til: Epost| Mail {
        id: app.new_id(),
        slag: format!("avtale-{}", anledning.word()),
        til,
        emne: t.get(&format!("epost-avtale-{}-emne", anledning.word()), &[]),
        tekst: text(app, t, sak, anledning),
        avmelding: None,
    };
    to.map(letter).collect()
}

fn text(app: &App, t: &Tekst, sak: &Avtalesak, anledning: Anledning) -> String {
    [
        t.get(&format!("epost-avtale-{}", anledning.word()), &[]),
        t.epost_avtale_lenke(),
        app.absolute(&href(sak.avtale.felles().id)),
        t.epost_avtale_hvorfor(),
        t.epost_avsender(),
    ]
    .join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::Anledning;

    #[test]
    fn the_outbox_has_words_for_every_letter() {
        let all = [
            Anledning::Signer,
            Anledning::Paminnelse,
            Anledning::Signert,
            Anledning::Avlyst,
            Anledning::Apnet,
            Anledning::Trukket,
        ];
        for anledning in all {
            let id = format!("utboks-slag-avtale-{}", anledning.word());
            assert!(texts::nb().has(&id), "{id}");
        }
    }
}
