//! The forms: what was typed, what is wrong with it, and how they look.

use std::collections::BTreeMap;

use maud::{Markup, html};
use regelverk::hjemmel::Dokument;
use regelverk::sporsmal;
use regelverk::tid::Dato;
use sak::oppdrag::{Innhold, Kilde, LONGEST_LINE, LONGEST_TEXT, OppdragFeil};
use texts::{Tekst, regel, sporsmal as ord};

use crate::components::feilliste::Feil as Skjemafeil;
use crate::components::felt::{Felt, Valg};
use crate::form::Felter;

/// The value of the list of documents that stands for none of them.
const ANNET: &str = "annet";

/// What stands in a form.
#[derive(Clone, Debug, Default)]
pub struct Utfylt {
    felter: BTreeMap<String, String>,
    sporsmal: Vec<String>,
    /// What is wrong, by field.
    pub feil: Vec<Skjemafeil>,
}

const NAMES: [&str; 10] = [
    "tittel",
    "dokument",
    "annet",
    "punkt",
    "gitt",
    "frist",
    "ansvarlig",
    "grunn",
    "dato",
    "sammendrag",
];

impl Utfylt {
    /// What was sent.
    pub fn typed(felter: &Felter) -> Self {
        let names = NAMES.into_iter().chain(["referanse"]);
        let kept = names.filter_map(|name| Some((name.to_owned(), felter.get(name)?.to_owned())));
        Self {
            felter: kept.collect(),
            sporsmal: felter.all("sporsmal").into_iter().map(str::to_owned).collect(),
            feil: Vec::new(),
        }
    }

    /// What is registered, to be corrected.
    pub fn of(innhold: &Innhold) -> Self {
        let document = innhold.kilde.dokument.map_or(ANNET, Dokument::code);
        let given = innhold.gitt.map(|dato| dato.to_string());
        Self::with([
            ("tittel", innhold.tittel.clone()),
            ("dokument", document.to_owned()),
            ("annet", innhold.kilde.annet.clone().unwrap_or_default()),
            ("punkt", innhold.kilde.punkt.clone()),
            ("gitt", given.unwrap_or_default()),
            ("ansvarlig", innhold.ansvarlig.clone().unwrap_or_default()),
        ])
    }

    /// A form with these values.
    pub fn with<const N: usize>(values: [(&str, String); N]) -> Self {
        Self {
            felter: values.map(|(name, value)| (name.to_owned(), value)).into(),
            ..Self::default()
        }
    }

    /// The same with questions ticked.
    #[must_use]
    pub fn with_questions(mut self, koder: Vec<String>) -> Self {
        self.sporsmal = koder;
        self
    }

    /// A value, as typed.
    pub fn get(&self, name: &str) -> &str {
        self.felter.get(name).map(String::as_str).unwrap_or_default()
    }

    fn text(&self, name: &str) -> Option<String> {
        Some(self.get(name).trim())
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    }

    /// The questions that are ticked.
    pub fn questions(&self) -> Vec<String> {
        self.sporsmal.clone()
    }

    /// A reference, if there is one.
    pub fn reference(&self) -> Option<String> {
        self.text("referanse")
    }

    /// A day. What cannot be read is marked.
    pub fn day(&mut self, t: &Tekst, name: &str, today: Dato) -> Option<Dato> {
        let found = Dato::parse(self.get(name).trim());
        if found.is_none() {
            self.wrong(name, t.oppdrag_feil_datoform(today.to_string()));
        }
        found
    }

    /// What is asked. `None` if a day cannot be read, which is marked.
    pub fn innhold(&mut self, t: &Tekst, today: Dato) -> Option<Innhold> {
        let gitt = match self.text("gitt") {
            None => None,
            Some(_) => Some(self.day(t, "gitt", today)?),
        };
        Some(Innhold {
            tittel: self.get("tittel").to_owned(),
            kilde: Kilde {
                dokument: Dokument::from_code(self.get("dokument")),
                annet: self.text("annet"),
                punkt: self.get("punkt").to_owned(),
            },
            gitt,
            ansvarlig: self.text("ansvarlig"),
        })
    }

    /// Marks a field.
    pub fn wrong(&mut self, felt: &str, tekst: String) {
        self.feil.push(Skjemafeil {
            felt: felt.to_owned(),
            tekst,
        });
    }

    /// Marks the field that a refusal belongs to. `false` if it belongs to none.
    pub fn refused(&mut self, t: &Tekst, feil: OppdragFeil, is_change: bool) -> bool {
        let (felt, tekst) = match feil {
            OppdragFeil::Tittel => ("tittel", t.oppdrag_feil_tittel(LONGEST_LINE)),
            OppdragFeil::Kilde => ("dokument", t.oppdrag_feil_dokument()),
            OppdragFeil::Punkt => ("punkt", t.oppdrag_feil_punkt(LONGEST_LINE)),
            OppdragFeil::Frist if is_change => ("gitt", t.oppdrag_feil_gitt()),
            OppdragFeil::Frist => ("frist", t.oppdrag_feil_frist()),
            OppdragFeil::Ansvarlig => ("ansvarlig", t.oppdrag_feil_ansvarlig(LONGEST_LINE)),
            OppdragFeil::NyFrist => ("frist", t.oppdrag_feil_ny_frist()),
            OppdragFeil::Grunn => ("grunn", t.oppdrag_feil_grunn(LONGEST_TEXT)),
            OppdragFeil::Sammendrag => ("sammendrag", t.oppdrag_feil_sammendrag(LONGEST_TEXT)),
            OppdragFeil::Referanse => ("referanse", t.oppdrag_feil_referanse(LONGEST_LINE)),
            OppdragFeil::Dato => ("dato", t.oppdrag_feil_dato()),
            OppdragFeil::Sporsmal => ("sporsmal", t.oppdrag_feil_sporsmal()),
            OppdragFeil::Tilstand => return false,
        };
        self.wrong(felt, tekst);
        true
    }

    /// A field with its error.
    pub fn field<'a>(&self, name: &'a str, label: String, help: Option<String>) -> Felt<'a> {
        let error = self
            .feil
            .iter()
            .find(|feil| feil.felt == name)
            .map(|feil| feil.tekst.clone());
        let field = Felt::new(name, label).feil(error);
        match help {
            Some(help) => field.beskrivelse(help),
            None => field,
        }
    }

    /// The fields that say what is asked.
    pub fn about(&self, t: &Tekst) -> Markup {
        let mut documents: Vec<Valg<'_>> = Dokument::ALL
            .into_iter()
            .map(|one| {
                Valg::new(
                    one.code(),
                    format!("{} ({})", regel::dokument(t, one), regel::datering(t, one)),
                )
            })
            .collect();
        documents.push(Valg::new(ANNET, t.oppdrag_felt_dokument_annet()));
        let chosen = Some(self.get("dokument")).filter(|code| !code.is_empty());
        html! {
            (self.field("tittel", t.oppdrag_felt_tittel(), Some(t.oppdrag_felt_tittel_hjelp())).tekst(self.get("tittel")))
            (self.field("dokument", t.oppdrag_felt_dokument(), None).radio(&documents, chosen))
            (self.field("annet", t.oppdrag_felt_annet(), Some(t.oppdrag_felt_annet_hjelp())).tekst(self.get("annet")))
            (self.field("punkt", t.oppdrag_felt_punkt(), Some(t.oppdrag_felt_punkt_hjelp())).tekst(self.get("punkt")))
            (self.field("gitt", t.oppdrag_felt_gitt(), Some(t.oppdrag_felt_gitt_hjelp())).dato(self.get("gitt")))
            (self.field("ansvarlig", t.oppdrag_felt_ansvarlig(), Some(t.oppdrag_felt_ansvarlig_hjelp()))
                .tekst(self.get("ansvarlig")))
        }
    }

    /// The fields of an answer.
    pub fn answer(&self, t: &Tekst) -> Markup {
        let asked = sporsmal::all();
        let choices: Vec<Valg<'_>> = asked
            .iter()
            .map(|one| Valg::new(one.kode(), ord::sporsmal(t, one)).beskrivelse(ord::emne(t, one)))
            .collect();
        let ticked: Vec<&str> = self.sporsmal.iter().map(String::as_str).collect();
        html! {
            (self.field("dato", t.oppdrag_felt_svar_dato(), None).dato(self.get("dato")))
            (self.field("sammendrag", t.oppdrag_felt_sammendrag(), Some(t.oppdrag_felt_sammendrag_hjelp()))
                .fritekst(self.get("sammendrag"), 5))
            (self.field("referanse", t.oppdrag_felt_referanse(), Some(t.oppdrag_felt_referanse_hjelp()))
                .tekst(self.get("referanse")))
            (self.field("sporsmal", t.oppdrag_felt_sporsmal(), Some(t.oppdrag_felt_sporsmal_hjelp()))
                .kryss(&choices, &ticked))
        }
    }
}
