//! The fields of each kind of amendment.

use maud::{Markup, html};
use sak::id::Hpr;
use texts::Tekst;

use super::{
    ANDEL, ARBEIDER, EPOST, FRA, HPR, LOVREGULERT, NAVN, NY, PASIENTER, REFUSJON, RETTER, SISTE, SPESIALIST,
    SUPERVISJON, Skjemaslag, TIL, VERSJON,
};
use crate::components::felt::{Bredde, Felt, Valg};
use crate::form::Felter;
use crate::pages::avtaler::bilde::Bilde;
use crate::pages::sporsmal::Hindring;

impl Skjemaslag {
    /// The fields, with what was typed or tried.
    pub fn fields(self, t: &Tekst, bilde: &Bilde, felter: &Felter, hindring: &Hindring) -> Markup {
        let form = Skjema { t, felter, hindring };
        let versjon = bilde.avtale.inngatt().map_or(0, |inngatt| inngatt.versjon);
        html! {
            input type="hidden" name=(VERSJON) value=(versjon);
            @match self {
                Self::Andel => {
                    (form.share(ANDEL, t.avtaler_felt_andel(), &t.avtaler_felt_andel_hjelp()))
                    (form.date(FRA, t.avtaler_felt_fra()))
                },
                Self::Permisjon => (form.leave()),
                Self::FastlegeInn => {
                    (form.person())
                    (form.date(FRA, t.avtaler_felt_fra()))
                    (form.yes_no(SPESIALIST, t.avtaler_felt_spesialist()))
                    (form.yes_no(REFUSJON, t.avtaler_felt_refusjon()))
                    (form.yes_no(SUPERVISJON, t.avtaler_felt_supervisjon()))
                    (form.field(PASIENTER, t.avtaler_felt_pasienter()).bredde(Bredde::Kort).tall(form.typed(PASIENTER)))
                    (form.field(EPOST, t.avtaler_felt_epost())
                        .beskrivelse(t.avtaler_felt_epost_hjelp())
                        .epost(form.typed(EPOST)))
                },
                Self::FastlegeUt => {
                    (form.choice(HPR, t.avtaler_felt_fastlege(), &parties(bilde)))
                    (form.date(FRA, t.avtaler_felt_fra_uten()))
                },
                Self::Veileder => {
                    (form.person())
                    (form.yes_no(SPESIALIST, t.avtaler_felt_spesialist()))
                    (form.date(FRA, t.avtaler_felt_fra()))
                },
                Self::Avslutning | Self::Forlengelse => (form.date(SISTE, t.avtaler_felt_siste())),
                Self::Rettelse => {
                    (form.choice(RETTER, t.avtaler_felt_retter(), &leaves(t, bilde)))
                    p class="hj-liten hj-dempet hj-les" { (t.avtaler_felt_retter_hjelp()) }
                    (form.leave())
                },
            }
        }
    }
}

/// The GPs of the agreement: number and name.
fn parties(bilde: &Bilde) -> Vec<(String, String)> {
    let Some(inngatt) = bilde.avtale.inngatt() else {
        return Vec::new();
    };
    let mut found: Vec<Hpr> = inngatt
        .forlop()
        .fastleger
        .iter()
        .filter(|days| days.til.is_none())
        .filter_map(|days| days.fastlege.hpr)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
        .into_iter()
        .map(|hpr| (hpr.to_string(), bilde.navn(hpr)))
        .collect()
}

/// Leave that stands: the number of the amendment that says so, and the days; first that none was registered.
fn leaves(t: &Tekst, bilde: &Bilde) -> Vec<(String, String)> {
    let standing = bilde.avtale.inngatt().map(|inngatt| inngatt.forlop().permisjoner);
    let standing = standing.unwrap_or_default().into_iter().map(|(nr, leave)| {
        let days = t.avtaler_fra_til(t.dato(leave.fra), t.dato(leave.til));
        (nr.to_string(), days)
    });
    [(NY.to_owned(), t.avtaler_felt_retter_ny())]
        .into_iter()
        .chain(standing)
        .collect()
}

/// The fields, as they are written.
struct Skjema<'a> {
    t: &'a Tekst,
    felter: &'a Felter,
    hindring: &'a Hindring,
}

impl<'a> Skjema<'a> {
    fn typed(&self, navn: &str) -> &'a str {
        self.felter.get(navn).unwrap_or_default()
    }

    fn field(&self, navn: &'static str, label: String) -> Felt<'a> {
        Felt::new(navn, label).feil(self.hindring.of(navn))
    }

    fn date(&self, navn: &'static str, label: String) -> Markup {
        self.field(navn, label).dato(self.typed(navn))
    }

    fn share(&self, navn: &'static str, label: String, hjelp: &str) -> Markup {
        self.field(navn, label)
            .beskrivelse(hjelp.to_owned())
            .bredde(Bredde::Kort)
            .tekst(self.typed(navn))
    }

    fn yes_no(&self, navn: &'static str, label: String) -> Markup {
        let choices = [
            Valg::new("ja", self.t.soknad_valg_ja()),
            Valg::new("nei", self.t.soknad_valg_nei_kort()),
        ];
        self.field(navn, label).radio(&choices, self.felter.get(navn))
    }

    fn choice(&self, navn: &'static str, label: String, of: &[(String, String)]) -> Markup {
        let choices: Vec<Valg<'_>> = of
            .iter()
            .map(|(verdi, tekst)| Valg::new(verdi.as_str(), tekst.as_str()))
            .collect();
        Felt::new(navn, label)
            .feil(self.hindring.of(navn))
            .radio(&choices, self.felter.get(navn))
    }

    fn person(&self) -> Markup {
        html! {
            (self.field(HPR, self.t.avtaler_felt_hpr()).bredde(Bredde::Middels).tall(self.typed(HPR)))
            (self.field(NAVN, self.t.avtaler_felt_navn()).tekst(self.typed(NAVN)))
        }
    }

    fn leave(&self) -> Markup {
        let t = self.t;
        html! {
            (self.date(FRA, t.avtaler_felt_permisjon_fra()))
            (self.date(TIL, t.avtaler_felt_permisjon_til()))
            (self.yes_no(LOVREGULERT, t.avtaler_felt_lovregulert()))
            (self.share(ARBEIDER, t.avtaler_felt_arbeider(), &t.avtaler_felt_arbeider_hjelp()))
        }
    }
}
