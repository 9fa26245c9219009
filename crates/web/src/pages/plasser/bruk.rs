//! How places are used: who works under them, and what time is left.

use std::collections::BTreeMap;

use regelverk::tid::Dato;
use sak::avtale::{Avtale, Varselslag, standing_on};
use sak::id::KvoteplassId;
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use texts::Tekst;

use crate::access::Innsyn;
use crate::error::Feil;
use crate::pages::avtaler::oppgaver::accepted;
use crate::pages::avtaler::stand::Stand;
use crate::state::App;

/// What can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plassbruk {
    /// Somebody works under it today.
    IBruk,
    /// It is accepted, and no agreement that all have signed runs or begins later.
    UtenAvtale,
    /// It is accepted, and nobody has used it for six months or more.
    Ubrukt,
    /// At most 90 days are left of its time.
    MotSlutten,
}

impl Plassbruk {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::IBruk, Self::UtenAvtale, Self::Ubrukt, Self::MotSlutten];

    /// The word that addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::IBruk => "i-bruk",
            Self::UtenAvtale => "uten-avtale",
            Self::Ubrukt => "ubrukt",
            Self::MotSlutten => "mot-slutten",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|bruk| bruk.word() == word)
    }

    /// In words.
    pub fn text(self, t: &Tekst) -> String {
        t.get(&format!("plasser-bruk-{}", self.word()), &[])
    }
}

/// The agreements under the places that somebody may see, read once.
pub struct Avtalene {
    under: BTreeMap<KvoteplassId, Vec<Avtale>>,
    today: Dato,
}

impl Avtalene {
    /// Reads them.
    ///
    /// # Errors
    /// The database.
    pub async fn load(app: &App, innsyn: &Innsyn) -> Result<Self, Feil> {
        let all = match innsyn {
            Innsyn::Alle(_) => app.store.avtaler().await?,
            Innsyn::Egne(bruker) => app.store.avtaler_for(&bruker.kommune).await?,
        };
        let mut under: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for sak in all {
            under
                .entry(sak.avtale.felles().plass)
                .or_default()
                .push(sak.avtale);
        }
        Ok(Self {
            under,
            today: app.today(),
        })
    }

    /// Whether a place is used so.
    pub fn is(&self, plass: &Kvoteplass, bruk: Plassbruk) -> bool {
        let under = self.under.get(&plass.id).map_or(&[][..], Vec::as_slice);
        let stands = |stand| under.iter().any(|avtale| Stand::of(avtale, self.today) == stand);
        let accepted_now = plass.tilstand == PlassTilstand::Tildelt;
        let warned = |asked: fn(Varselslag) -> bool| {
            let standing = standing_on(self.today, accepted(plass), under);
            accepted_now && standing.iter().any(|varsel| asked(varsel.slag))
        };
        match bruk {
            Plassbruk::IBruk => stands(Stand::Loper),
            Plassbruk::UtenAvtale => accepted_now && !stands(Stand::Loper) && !stands(Stand::Kommer),
            Plassbruk::Ubrukt => warned(|slag| slag == Varselslag::Ubrukt),
            Plassbruk::MotSlutten => warned(|slag| slag != Varselslag::Ubrukt),
        }
    }
}
