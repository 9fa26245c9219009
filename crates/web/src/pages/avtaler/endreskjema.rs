//! The forms of the amendments: which fields each kind has, and how they are read.

use maud::{Markup, html};
use regelverk::regel::RegelId;
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;
use sak::abonnement::Epost;
use sak::avtale::innhold::{Fastlege, Listetak, Veileder};
use sak::avtale::{EndringFeil, Endringsslag, Inngatt, Permisjon, Regelfeil};
use sak::id::Hpr;
use sak::soknad::felt::parse_percent;
use texts::Tekst;

use super::bilde::Bilde;
use crate::components::felt::{Bredde, Felt, Valg};
use crate::form::Felter;
use crate::pages::sporsmal::Hindring;

/// The version of the agreement that the form was shown for.
pub const VERSJON: &str = "versjon";
const FRA: &str = "fra";
const TIL: &str = "til";
const SISTE: &str = "siste";
const ANDEL: &str = "prosent";
const ARBEIDER: &str = "arbeider";
const LOVREGULERT: &str = "lovregulert";
const HPR: &str = "hpr";
const NAVN: &str = "navn";
const SPESIALIST: &str = "spesialist";
const REFUSJON: &str = "refusjon";
const SUPERVISJON: &str = "supervisjon";
const PASIENTER: &str = "pasienter";
/// Which leave is corrected.
pub const RETTER: &str = "retter";
/// None: the leave was never registered.
pub const NY: &str = "ny";
const EPOST: &str = "epost";

/// A kind of amendment, as the municipality chooses one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skjemaslag {
    /// Another share.
    Andel,
    /// Leave.
    Permisjon,
    /// A GP comes in.
    FastlegeInn,
    /// A GP leaves.
    FastlegeUt,
    /// Another supervisor.
    Veileder,
    /// An earlier end.
    Avslutning,
    /// A later end.
    Forlengelse,
    /// Leave that was registered wrongly or not at all.
    Rettelse,
}

impl Skjemaslag {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Permisjon,
        Self::Andel,
        Self::FastlegeInn,
        Self::FastlegeUt,
        Self::Veileder,
        Self::Avslutning,
        Self::Forlengelse,
        Self::Rettelse,
    ];

    /// The word that addresses and text keys use.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Andel => "andel",
            Self::Permisjon => "permisjon",
            Self::FastlegeInn => "fastlege-inn",
            Self::FastlegeUt => "fastlege-ut",
            Self::Veileder => "veileder",
            Self::Avslutning => "avslutning",
            Self::Forlengelse => "forlengelse",
            Self::Rettelse => "rettelse",
        }
    }

    /// The opposite of [`Self::word`].
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|slag| slag.word() == word)
    }

    /// The kind in words.
    pub fn text(self, t: &Tekst) -> String {
        t.get(&format!("avtaler-endre-{}", self.word()), &[])
    }

    /// What it means, and who signs.
    pub fn ingress(self, t: &Tekst) -> String {
        t.get(&format!("avtaler-endre-ingress-{}", self.word()), &[])
    }

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

    /// What the form says.
    ///
    /// # Errors
    /// What must be put right in the fields.
    pub fn read(self, t: &Tekst, felter: &Felter, inngatt: &Inngatt) -> Result<Endringsslag, Hindring> {
        let mut read = Leser {
            t,
            felter,
            feil: Vec::new(),
        };
        let said = match self {
            Self::Andel => read
                .share(ANDEL)
                .zip(read.date(FRA))
                .map(|(stillingsandel, fra)| Endringsslag::Andel { fra, stillingsandel }),
            Self::Permisjon => read.leave().map(Endringsslag::Permisjon),
            Self::FastlegeInn => read.fastlege(),
            Self::FastlegeUt => read
                .hpr()
                .zip(read.date(FRA))
                .map(|(hpr, fra)| Endringsslag::FastlegeUt { fra, hpr }),
            Self::Veileder => read.veileder(),
            Self::Avslutning => read.date(SISTE).map(|siste| Endringsslag::Avslutning { siste }),
            Self::Forlengelse => read.date(SISTE).map(|siste| Endringsslag::Forlengelse { siste }),
            Self::Rettelse => read.correction(inngatt),
        };
        match said {
            Some(said) if read.feil.is_empty() => Ok(said),
            _ => Err(Hindring::Felter(read.feil)),
        }
    }

    /// A refusal in words, beside the field that can be put right where there is one.
    pub fn refused(self, t: &Tekst, feil: &EndringFeil) -> Hindring {
        let said = letters::avtale::feil::endring(t, feil);
        let day = match self {
            Self::Avslutning | Self::Forlengelse => SISTE,
            _ => FRA,
        };
        match feil {
            EndringFeil::Registrert(last) => Hindring::Felt(day, t.avtaler_registrert(t.dato(*last))),
            EndringFeil::Utenfor | EndringFeil::Overlapp(_) | EndringFeil::UtenFastlege(_) => {
                Hindring::Felt(day, said)
            }
            EndringFeil::Rekkefolge => Hindring::Felt(TIL, said),
            EndringFeil::Andel if self == Self::Andel => Hindring::Felt(ANDEL, said),
            EndringFeil::Andel => Hindring::Felt(ARBEIDER, said),
            EndringFeil::AlleredePart(_) | EndringFeil::IkkePart(_) => Hindring::Felt(HPR, said),
            _ => stopped(t, feil),
        }
    }
}

/// A refusal in words, with the rules that are in the way.
pub fn stopped(t: &Tekst, feil: &EndringFeil) -> Hindring {
    let said = letters::avtale::feil::endring(t, feil);
    match feil {
        EndringFeil::Tid(brudd) => {
            let mut rules: Vec<RegelId> = brudd.iter().map(|one| one.regel).collect();
            rules.dedup();
            Hindring::Regler(said, rules)
        }
        EndringFeil::Regler(Regelfeil::Stoppet(verdicts)) => {
            Hindring::Regler(said, verdicts.iter().map(Vurdering::id).collect())
        }
        _ => Hindring::Last(said),
    }
}

/// Where a GP who comes in is told that something waits to be signed, if that was answered.
pub fn address(felter: &Felter) -> Option<(Hpr, String)> {
    let typed = felter.text(EPOST).filter(|text| Epost::parse(text).is_some());
    felter.hpr(HPR).zip(typed.map(str::to_owned))
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

/// Reads fields and remembers what is wrong in them.
struct Leser<'a> {
    t: &'a Tekst,
    felter: &'a Felter,
    feil: Vec<(&'static str, String)>,
}

impl Leser<'_> {
    fn need<T>(&mut self, navn: &'static str, found: Option<T>, feil: fn(&Tekst) -> String) -> Option<T> {
        if found.is_none() {
            self.feil.push((navn, feil(self.t)));
        }
        found
    }

    fn date(&mut self, navn: &'static str) -> Option<Dato> {
        self.need(navn, self.felter.date(navn), |t| t.avtaler_feil_dato())
    }

    fn share(&mut self, navn: &'static str) -> Option<u16> {
        let found = self.felter.text(navn).and_then(parse_percent);
        self.need(navn, found, |t| t.avtaler_feil_andel())
    }

    fn yes_no(&mut self, navn: &'static str) -> Option<bool> {
        let found = match self.felter.get(navn) {
            Some("ja") => Some(true),
            Some("nei") => Some(false),
            _ => None,
        };
        self.need(navn, found, |t| t.avtaler_feil_ja_nei())
    }

    fn hpr(&mut self) -> Option<Hpr> {
        self.need(HPR, self.felter.hpr(HPR), |t| t.avtaler_feil_hpr())
    }

    fn navn(&mut self) -> Option<String> {
        let found = self.felter.text(NAVN).map(str::to_owned);
        self.need(NAVN, found, |t| t.avtaler_feil_navn())
    }

    fn leave(&mut self) -> Option<Permisjon> {
        let (fra, til) = (self.date(FRA), self.date(TIL));
        let (lovregulert, arbeider) = (self.yes_no(LOVREGULERT), self.share(ARBEIDER));
        Some(Permisjon {
            fra: fra?,
            til: til?,
            lovregulert: lovregulert?,
            arbeider: arbeider?,
        })
    }

    fn fastlege(&mut self) -> Option<Endringsslag> {
        let (hpr, navn, fra) = (self.hpr(), self.navn(), self.date(FRA));
        let (spesialist, refusjon) = (self.yes_no(SPESIALIST), self.yes_no(REFUSJON));
        let supervisjon = self.yes_no(SUPERVISJON);
        let pasienter = self.need(PASIENTER, self.felter.number(PASIENTER), |t| {
            t.avtaler_feil_pasienter()
        });
        if self
            .felter
            .text(EPOST)
            .is_some_and(|text| Epost::parse(text).is_none())
        {
            self.feil.push((EPOST, self.t.avtaler_feil_epost()));
        }
        let fastlege = Fastlege {
            hpr: Some(hpr?),
            navn: Some(navn?),
            spesialist,
            trygderefusjon: refusjon,
            supervisjon,
            pasienter,
            listetak: Listetak::IkkeOkt,
        };
        Some(Endringsslag::FastlegeInn { fra: fra?, fastlege })
    }

    fn veileder(&mut self) -> Option<Endringsslag> {
        let (hpr, navn, fra) = (self.hpr(), self.navn(), self.date(FRA));
        let veileder = Veileder {
            spesialist: self.yes_no(SPESIALIST),
            hpr: Some(hpr?),
            navn: Some(navn?),
        };
        Some(Endringsslag::Veileder { fra: fra?, veileder })
    }

    /// Without days, the leave that is chosen never was.
    fn correction(&mut self, inngatt: &Inngatt) -> Option<Endringsslag> {
        let chosen = self.felter.get(RETTER);
        let known = |nr: &u64| inngatt.forlop().permisjoner.iter().any(|(own, _)| own == nr);
        let retter = match chosen {
            Some(NY) => Some(None),
            Some(nr) => nr.parse().ok().filter(known).map(Some),
            None => None,
        };
        let retter = self.need(RETTER, retter, |t| t.avtaler_feil_retter());
        let empty = [FRA, TIL, LOVREGULERT, ARBEIDER].map(|navn| self.felter.text(navn));
        let empty = empty.iter().all(Option::is_none);
        let permisjon = if empty && matches!(retter, Some(Some(_))) {
            None
        } else {
            Some(self.leave()?)
        };
        Some(Endringsslag::Rettelse {
            retter: retter?,
            permisjon,
        })
    }
}
