//! The form for a new key: what was typed, what is wrong with it, and its fields.

use std::collections::BTreeSet;

use maud::{Markup, html};
use regelverk::tid::Dato;
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::tilgangsnokkel::{LONGEST_LIFE, LONGEST_NAME, NokkelFeil, Omfang, Onske, Organisasjon};
use texts::Tekst;

use crate::components::feilliste::Feil as Skjemafeil;
use crate::components::felt::{Felt, Valg};
use crate::components::kommunevalg::kommunevalg;
use crate::form::Felter;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    navn: String,
    organisasjon: String,
    kommune: String,
    omfang: Vec<String>,
    siste_dag: String,
}

/// What is wrong, by field.
#[derive(Clone, Debug, Default)]
pub struct Faults(Vec<(&'static str, String)>);

impl Faults {
    /// For the summary at the top.
    pub fn listed(&self) -> Vec<Skjemafeil> {
        let listed = self.0.iter().map(|(felt, tekst)| Skjemafeil {
            felt: (*felt).to_owned(),
            tekst: tekst.clone(),
        });
        listed.collect()
    }

    fn of(&self, field: &str) -> Option<&str> {
        let found = self.0.iter().find(|(name, _)| *name == field);
        found.map(|(_, tekst)| tekst.as_str())
    }
}

impl Typed {
    /// An empty form: for the directorate, to read, for as long as can be.
    pub fn new(today: Dato) -> Self {
        let last = today.plus_days(LONGEST_LIFE).unwrap_or(today);
        Self {
            omfang: vec![Omfang::RundeLes.word().to_owned()],
            siste_dag: last.to_string(),
            ..Self::default()
        }
    }

    /// What was sent.
    pub fn read(felter: &Felter) -> Self {
        let text = |name| felter.get(name).unwrap_or_default().trim().to_owned();
        Self {
            navn: text("navn"),
            organisasjon: text("organisasjon"),
            kommune: text("kommune"),
            omfang: felter.all("omfang").into_iter().map(str::to_owned).collect(),
            siste_dag: text("siste_dag"),
        }
    }

    /// The key that is wanted.
    ///
    /// # Errors
    /// Everything that is wrong, beside its field.
    pub fn wanted(&self, t: &Tekst, kommuner: &[Kommune], today: Dato) -> Result<Onske, Faults> {
        let mut faults = Vec::new();
        let known = |nummer: &Kommunenummer| kommuner.iter().any(|kommune| kommune.nummer == *nummer);
        let is_kommune = self.organisasjon == "kommune";
        let kommune = Kommunenummer::parse(&self.kommune).filter(|nummer| is_kommune && known(nummer));
        let organisasjon = Organisasjon::from_word(&self.organisasjon, kommune);
        if organisasjon.is_none() {
            faults.push(if is_kommune {
                ("kommune", t.tilgangsnokkel_feil_kommune())
            } else {
                ("organisasjon", t.tilgangsnokkel_feil_organisasjon())
            });
        }
        let omfang: BTreeSet<Omfang> = self
            .omfang
            .iter()
            .filter_map(|word| Omfang::from_word(word))
            .collect();
        let onske = Onske {
            navn: self.navn.clone(),
            // The fault about the organisation is told already; the rest is judged all the same.
            organisasjon: organisasjon.unwrap_or(Organisasjon::Direktorat),
            omfang,
            siste_dag: Dato::parse(&self.siste_dag).unwrap_or(Dato::FIRST),
        };
        faults.extend(onske.faults(today).into_iter().map(|fault| told(t, fault)));
        if faults.is_empty() {
            return Ok(onske);
        }
        let order = ["navn", "organisasjon", "kommune", "omfang", "siste_dag"];
        faults.sort_by_key(|(field, _)| order.iter().position(|name| name == field));
        Err(Faults(faults))
    }

    /// The fields.
    pub fn fields(&self, t: &Tekst, kommuner: &[Kommune], faults: &Faults) -> Markup {
        let scopes: Vec<&str> = self.omfang.iter().map(String::as_str).collect();
        let chosen = |text: &'static str| Some(text).filter(|_| self.organisasjon == text);
        let organisasjon = ["direktorat", "departement", "helfo", "kommune"]
            .into_iter()
            .find_map(chosen);
        html! {
            (Felt::new("navn", t.tilgangsnokkel_felt_navn())
                .beskrivelse(t.tilgangsnokkel_felt_navn_hjelp()).feil(faults.of("navn")).tekst(&self.navn))
            (Felt::new("organisasjon", t.tilgangsnokkel_felt_organisasjon()).feil(faults.of("organisasjon")).radio(&[
                Valg::new("direktorat", t.tilgangsnokkel_organisasjon_direktorat())
                    .beskrivelse(t.tilgangsnokkel_organisasjon_direktorat_hjelp()),
                Valg::new("departement", t.tilgangsnokkel_organisasjon_departement())
                    .beskrivelse(t.tilgangsnokkel_organisasjon_departement_hjelp()),
                Valg::new("helfo", t.tilgangsnokkel_organisasjon_helfo())
                    .beskrivelse(t.tilgangsnokkel_organisasjon_helfo_hjelp()),
                Valg::new("kommune", t.tilgangsnokkel_organisasjon_kommune())
                    .beskrivelse(t.tilgangsnokkel_organisasjon_kommune_hjelp()),
            ], organisasjon))
            (kommunevalg(
                &Felt::new("kommune", t.tilgangsnokkel_felt_kommune())
                    .beskrivelse(t.tilgangsnokkel_felt_kommune_hjelp()).feil(faults.of("kommune")),
                &t.tilgangsnokkel_velg_kommune(), kommuner,
                Some(self.kommune.as_str()).filter(|nummer| !nummer.is_empty()),
            ))
            (Felt::new("omfang", t.tilgangsnokkel_felt_omfang()).feil(faults.of("omfang")).kryss(&[
                Valg::new(Omfang::RundeLes.word(), t.tilgangsnokkel_omfang_runde_les()),
                Valg::new(Omfang::RundeInnhold.word(), t.tilgangsnokkel_omfang_runde_innhold())
                    .beskrivelse(t.tilgangsnokkel_omfang_runde_innhold_hjelp()),
                Valg::new(Omfang::SoknadSkriv.word(), t.tilgangsnokkel_omfang_soknad_skriv())
                    .beskrivelse(t.tilgangsnokkel_omfang_soknad_skriv_hjelp()),
                Valg::new(Omfang::Refusjonsrett.word(), t.tilgangsnokkel_omfang_refusjonsrett())
                    .beskrivelse(t.tilgangsnokkel_omfang_refusjonsrett_hjelp()),
                Valg::new(Omfang::Registrering.word(), t.tilgangsnokkel_omfang_registrering())
                    .beskrivelse(t.tilgangsnokkel_omfang_registrering_hjelp()),
            ], &scopes))
            (Felt::new("siste_dag", t.tilgangsnokkel_felt_siste_dag())
                .beskrivelse(t.tilgangsnokkel_felt_siste_dag_hjelp(LONGEST_LIFE.to_string()))
                .feil(faults.of("siste_dag")).dato(&self.siste_dag))
        }
    }
}

fn told(t: &Tekst, fault: NokkelFeil) -> (&'static str, String) {
    match fault {
        NokkelFeil::Navn => ("navn", t.tilgangsnokkel_feil_navn(LONGEST_NAME.to_string())),
        NokkelFeil::IngenOmfang => ("omfang", t.tilgangsnokkel_feil_omfang()),
        NokkelFeil::Omfang(omfang) => ("omfang", t.tilgangsnokkel_feil_omfang_ikke_lov(omfang.word())),
        NokkelFeil::SisteDag => (
            "siste_dag",
            t.tilgangsnokkel_feil_siste_dag(LONGEST_LIFE.to_string()),
        ),
    }
}
