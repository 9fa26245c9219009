//! The frame of a page: what the layout needs, gathered from the application and from who is logged in.

use maud::Markup;

use crate::access::{Handling, allow};
use crate::components::layout::{self, DemoBanner, Density, Hvem, Link, MenuItem};
use crate::session::Innlogget;
use crate::state::App;

/// A point of the main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Menypunkt {
    /// The public front page.
    Forside,
    /// What waits for whoever is logged in.
    Oppgaver,
    /// The municipality's letters.
    Brev,
    /// The case worker's queue.
    Saker,
    /// The ranking of the round.
    Prioritering,
    /// What waits for approval.
    Attestering,
    /// The municipalities, for everybody.
    Kommuner,
    /// The figures, for everybody.
    Tall,
    /// The places of the quota.
    Plasser,
    /// The agreements under the places.
    Avtaler,
    /// The ministry's assignments.
    Oppdrag,
    /// The rules.
    Regler,
    /// The agreements as they are registered to the payer of refunds.
    Registrering,
    /// Who has refund right.
    Refusjonsrett,
    /// Control of claims.
    Kontroll,
    /// What the agreements cost the national insurance.
    Folketrygd,
    /// The access keys.
    Tilgangsnokler,
}

impl Menypunkt {
    const ALL: [Self; 17] = [
        Self::Forside,
        Self::Oppgaver,
        Self::Saker,
        Self::Prioritering,
        Self::Attestering,
        Self::Plasser,
        Self::Avtaler,
        Self::Registrering,
        Self::Refusjonsrett,
        Self::Kontroll,
        Self::Folketrygd,
        Self::Brev,
        Self::Kommuner,
        Self::Tall,
        Self::Oppdrag,
        Self::Regler,
        Self::Tilgangsnokler,
    ];

    /// The word of the text key `meny-<word>`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Forside => "forside",
            Self::Oppgaver => "oppgaver",
            Self::Brev => "brev",
            Self::Saker => "saker",
            Self::Prioritering => "prioritering",
            Self::Attestering => "attestering",
            Self::Kommuner => "kommuner",
            Self::Tall => "tall",
            Self::Plasser => "plasser",
            Self::Avtaler => "avtaler",
            Self::Oppdrag => "oppdrag",
            Self::Regler => "regler",
            Self::Registrering => "registrering",
            Self::Refusjonsrett => "refusjonsrett",
            Self::Kontroll => "kontroll",
            Self::Folketrygd => "folketrygd",
            Self::Tilgangsnokler => "tilgangsnokler",
        }
    }

    /// The address.
    pub const fn href(self) -> &'static str {
        match self {
            Self::Forside => "/",
            Self::Oppgaver => "/oppgaver",
            Self::Brev => "/brev",
            Self::Saker => "/saker",
            Self::Prioritering => "/prioritering",
            Self::Attestering => "/attestering",
            Self::Kommuner => "/kommuner",
            Self::Tall => "/tall",
            Self::Plasser => "/plasser",
            Self::Avtaler => "/avtaler",
            Self::Oppdrag => "/oppdrag",
            Self::Regler => "/regler",
            Self::Registrering => "/helfo/registrering",
            Self::Refusjonsrett => "/helfo/refusjonsrett",
            Self::Kontroll => "/helfo/kontroll",
            Self::Folketrygd => "/folketrygd",
            Self::Tilgangsnokler => "/tilgangsnokler",
        }
    }

    /// Whether the point leads anywhere for this person. Nobody is shown a door that is closed to them.
    pub fn is_for(self, innlogget: Option<&Innlogget>) -> bool {
        let may = |handling| innlogget.is_some_and(|who| allow(who.aktor.rolle, handling));
        match self {
            Self::Forside | Self::Kommuner | Self::Tall => innlogget.is_none(),
            Self::Regler => true,
            Self::Oppgaver => innlogget.is_some(),
            Self::Plasser => may(Handling::Soke) || may(Handling::Lese),
            Self::Avtaler => may(Handling::Soke) || may(Handling::Lese) || may(Handling::SeEgneAvtaler),
            Self::Brev => may(Handling::Soke),
            Self::Saker | Self::Prioritering | Self::Attestering | Self::Oppdrag => may(Handling::Lese),
            Self::Registrering | Self::Refusjonsrett | Self::Kontroll => may(Handling::KontrollereRefusjon),
            Self::Folketrygd => may(Handling::SeKostnad),
            Self::Tilgangsnokler => may(Handling::Administrere),
        }
    }
}

/// A page to be.
#[derive(Clone)]
pub struct Side<'a> {
    /// The application.
    pub app: &'a App,
    /// Who is logged in.
    pub innlogget: Option<&'a Innlogget>,
    /// The title: the page's own, without the product's name.
    pub tittel: String,
    /// The point of the menu that the page belongs to.
    pub aktiv: Option<Menypunkt>,
    /// Case work: smaller type, closer lines, shortcuts.
    pub tett: bool,
    /// The way here, the page itself last.
    pub smuler: Vec<Link>,
}

impl<'a> Side<'a> {
    /// A public page, or one for whoever is logged in.
    pub fn new(app: &'a App, innlogget: Option<&'a Innlogget>, tittel: impl Into<String>) -> Self {
        Self {
            app,
            innlogget,
            tittel: tittel.into(),
            aktiv: None,
            tett: false,
            smuler: Vec::new(),
        }
    }

    /// Marks the point of the menu that the page belongs to.
    #[must_use]
    pub fn aktiv(mut self, punkt: Menypunkt) -> Self {
        self.aktiv = Some(punkt);
        self
    }

    /// A page for case work.
    #[must_use]
    pub fn tett(mut self) -> Self {
        self.tett = true;
        self
    }

    /// Shows the way here: links, the page itself last.
    #[must_use]
    pub fn smuler(mut self, smuler: Vec<Link>) -> Self {
        self.smuler = smuler;
        self
    }

    fn meny(&self) -> Vec<MenuItem> {
        Menypunkt::ALL
            .into_iter()
            .filter(|punkt| punkt.is_for(self.innlogget))
            .map(|punkt| MenuItem {
                link: Link::new(
                    self.app.tekst.get(&format!("meny-{}", punkt.word()), &[]),
                    punkt.href(),
                ),
                current: self.aktiv == Some(punkt),
            })
            .collect()
    }

    /// The whole page around its content (what stands inside `<main>`).
    pub fn render(&self, innhold: Markup) -> Markup {
        let (app, t) = (self.app, self.app.tekst);
        let hvem = self.innlogget.map(|innlogget| Hvem {
            navn: innlogget.aktor.navn.clone(),
            logg_ut: "/logg-ut".into(),
            csrf: innlogget.csrf.clone(),
        });
        layout::page(&layout::Page {
            t,
            tittel: &self.tittel,
            meny: &self.meny(),
            density: if self.tett { Density::Sm } else { Density::Md },
            hvem: hvem.as_ref(),
            logg_inn: self.innlogget.is_none().then_some("/logg-inn"),
            demo: app.is_demo().then(|| DemoBanner { dato: app.today() }),
            breadcrumbs: &self.smuler,
            footer: &[
                Link::new(t.meny_kommuner(), "/kommuner"),
                Link::new(t.meny_tall(), "/tall"),
                Link::new(t.meny_varsel(), "/varsel"),
                Link::new(t.meny_regler(), "/regler"),
                Link::new(t.meny_api(), "/api"),
                Link::new(t.meny_om(), "/om"),
            ],
            shortcuts: self.tett,
            body: innhold,
        })
    }
}
