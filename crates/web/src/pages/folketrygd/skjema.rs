//! The form: what was typed, what is wrong with it, and how it looks.

use kontrakt::folketrygd::BEVILGNING_ORE;
use maud::{Markup, html};
use regelverk::penger::Ore;
use regelverk::regel::FIRST_RULEBOOK;
use regelverk::tid::Dato;
use sak::id::KostnadsberegningId;
use sak::soknad::felt::parse_whole;
use texts::Tekst;

use super::{HREF, LARGEST_FILE, LARGEST_MB};
use crate::components::feilliste;
use crate::components::felt::{Bredde, Felt};
use crate::form::{Felter, TOKEN};
use crate::session::Innlogget;
use crate::state::App;

/// The largest appropriation, in kroner: what is more is a slip.
const LARGEST: u64 = 1_000_000_000_000;

/// What stands in the form.
pub struct Utfylt {
    /// The id that the estimate gets: a form that is sent twice makes one.
    pub id: KostnadsberegningId,
    ar: String,
    bevilgning: String,
    /// What is wrong, by field.
    pub feil: Vec<feilliste::Feil>,
}

/// What was asked, read.
pub struct Onske {
    /// The year.
    pub ar: i16,
    /// The appropriation.
    pub bevilgning: Ore,
    /// What the file is called.
    pub filnavn: String,
    /// What it holds.
    pub innhold: Vec<u8>,
}

/// The first and the last year that can be asked for.
fn years(today: Dato) -> (i16, i16) {
    (FIRST_RULEBOOK.year(), today.year().max(FIRST_RULEBOOK.year()))
}

impl Utfylt {
    /// The year that was over last, and the appropriation that was proposed.
    pub fn empty(app: &App) -> Self {
        let (first, _) = years(app.today());
        Self {
            id: KostnadsberegningId(app.new_id()),
            ar: (app.today().year() - 1).max(first).to_string(),
            bevilgning: texts::format::tall(BEVILGNING_ORE / 100),
            feil: Vec::new(),
        }
    }

    /// What was sent.
    pub fn typed(app: &App, felter: &Felter) -> Self {
        let given = felter.get("id").and_then(|id| id.parse().ok());
        Self {
            id: given.unwrap_or_else(|| KostnadsberegningId(app.new_id())),
            ar: felter.get("ar").unwrap_or_default().to_owned(),
            bevilgning: felter.get("bevilgning").unwrap_or_default().to_owned(),
            feil: Vec::new(),
        }
    }

    /// Reads it all. What cannot be read is marked.
    pub fn read(&mut self, app: &App, felter: &Felter) -> Option<Onske> {
        let t = app.tekst;
        let files = felter.files("fil");
        let fil = files.first().filter(|fil| !fil.innhold.is_empty());
        match fil {
            None => self.wrong("fil", t.folketrygd_feil_fil()),
            Some(fil) if fil.innhold.len() > LARGEST_FILE => {
                self.wrong("fil", t.folketrygd_feil_fil_stor(LARGEST_MB));
            }
            Some(_) => {}
        }
        let (first, last) = years(app.today());
        let ar = self
            .ar
            .trim()
            .parse()
            .ok()
            .filter(|ar| (first..=last).contains(ar));
        if ar.is_none() {
            self.wrong("ar", t.folketrygd_feil_ar(first.to_string(), last.to_string()));
        }
        let kroner = parse_whole(&self.bevilgning).filter(|kroner| (1..=LARGEST).contains(kroner));
        let bevilgning = kroner.and_then(|kroner| Ore::from_kroner(i64::try_from(kroner).ok()?));
        if bevilgning.is_none() {
            let example = texts::format::tall(BEVILGNING_ORE / 100);
            self.wrong("bevilgning", t.folketrygd_feil_bevilgning(example));
        }
        let (fil, ar, bevilgning) = (fil?, ar?, bevilgning?);
        self.feil.is_empty().then(|| Onske {
            ar,
            bevilgning,
            filnavn: kontrakt::vis::file_name(&fil.navn),
            innhold: fil.innhold.clone(),
        })
    }

    /// Marks a field.
    pub fn wrong(&mut self, felt: &str, tekst: String) {
        self.feil.push(feilliste::Feil {
            felt: felt.to_owned(),
            tekst,
        });
    }

    fn error(&self, felt: &str) -> Option<&str> {
        let found = self.feil.iter().find(|feil| feil.felt == felt);
        found.map(|feil| feil.tekst.as_str())
    }

    /// The form. `avtaler` is how many agreements there are to work it out for.
    pub fn form(&self, t: &Tekst, innlogget: &Innlogget, avtaler: usize) -> Markup {
        html! {
            section class="hj-stabel hj-les" id="ny" aria-labelledby="ny-h" {
                h2 class="ds-heading" data-size="sm" id="ny-h" { (t.folketrygd_ny()) }
                p { (t.folketrygd_ny_forklaring()) }
                p { (t.folketrygd_ny_avtaler(avtaler)) }
                form class="hj-skjema" method="post" action=(HREF) enctype="multipart/form-data" {
                    input type="hidden" name=(TOKEN) value=(innlogget.csrf);
                    input type="hidden" name="id" value=(self.id);
                    (self.file(t))
                    (Felt::new("ar", t.folketrygd_felt_ar())
                        .bredde(Bredde::Kort).feil(self.error("ar")).tall(&self.ar))
                    (Felt::new("bevilgning", t.folketrygd_felt_bevilgning())
                        .beskrivelse(t.folketrygd_felt_bevilgning_hjelp(t.kroner(Ore(BEVILGNING_ORE))))
                        .bredde(Bredde::Middels).feil(self.error("bevilgning")).tall(&self.bevilgning))
                    p { button class="ds-button" data-color="accent" type="submit" { (t.folketrygd_regn_ut()) } }
                }
            }
        }
    }

    /// Nothing can stand in it beforehand: browsers allow no page to choose a file.
    fn file(&self, t: &Tekst) -> Markup {
        let error = self.error("fil");
        let described_by = if error.is_some() { "fil-b fil-f" } else { "fil-b" };
        html! {
            div class="ds-field" {
                label class="ds-label" for="fil" { (t.folketrygd_felt_fil()) }
                p data-field="description" id="fil-b" {
                    (t.folketrygd_felt_fil_hjelp(LARGEST_MB))
                    @if error.is_none() && !self.feil.is_empty() { " " strong { (t.folketrygd_felt_fil_igjen()) } }
                }
                input class="ds-input" type="file" id="fil" name="fil" accept=".csv,.gz,.zst,.parquet"
                    aria-invalid=[error.map(|_| "true")] aria-describedby=(described_by);
                @if let Some(text) = error { p class="ds-validation-message" id="fil-f" { (text) } }
            }
        }
    }
}
