//! The questions of a step as fields, and the form's answers as they were typed.

use maud::{Markup, html};
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::parameter::PASIENTGRUNNLAG_MINST;
use sak::soknad::Steg;
use sak::soknad::felt::{ARBEID, Felt, FeltFeil, Svarskjema, parse_whole, usual};
use sak::soknad::kladd::StegInnhold;
use sak::utlysning::Utlysning;
use texts::{FluentValue, Tekst};

use super::bilde::Bilde;
use super::feil::{self, is_part};
use crate::components::felt::{self, Bredde, Valg};
use crate::form::Felter;

/// The hidden field that tells that the form asked about one place.
const ONE_PLACE: &str = "en_plass";

/// The questions that a step asks. What the register knows is not asked.
pub fn asked(bilde: &Bilde, steg: Steg) -> Vec<Felt> {
    let known = bilde.kommune.utdanningsvirksomhet.is_some();
    Felt::ALL
        .into_iter()
        .filter(|felt| felt.steg() == steg && !(known && *felt == Felt::Utdanningsvirksomhet))
        .collect()
}

/// What stands in the fields of a step: what was saved, or what is right for most while nobody has saved it.
pub fn shown(steg: Steg, stored: &StegInnhold) -> Svarskjema {
    if stored.versjon == 0 {
        usual(steg)
    } else {
        stored.svar.clone()
    }
}

/// Whether the form asked about one place with yes and no, and somebody then wrote another number. The answer
/// is no answer to the new question.
pub fn asks_anew(steg: Steg, felter: &Felter) -> bool {
    steg == Steg::Legene && felter.get(ONE_PLACE).is_some() && felter.number(Felt::Antall.name()) != Some(1)
}

/// The answers of a step, exactly as typed. A field that is left empty is not answered.
pub fn read(steg: Steg, felter: &Felter) -> Svarskjema {
    let anew = asks_anew(steg, felter);
    let answers = |felt: Felt| {
        if anew && felt == Felt::AntallHovedformal {
            return None;
        }
        let typed = felter
            .all(felt.name())
            .into_iter()
            .filter(|text| !text.trim().is_empty());
        let typed: Vec<String> = typed.map(str::to_owned).collect();
        (!typed.is_empty()).then_some((felt, typed))
    };
    Felt::ALL
        .into_iter()
        .filter(|felt| felt.steg() == steg)
        .filter_map(answers)
        .collect()
}

/// The fields of a step with what was typed in them.
pub fn fields(t: &Tekst, bilde: &Bilde, steg: Steg, svar: &Svarskjema, feil: &[FeltFeil]) -> Markup {
    let one = steg == Steg::Legene && wants_one(bilde, svar);
    html! {
        @if one { input type="hidden" name=(ONE_PLACE) value="1"; }
        @for felt in asked(bilde, steg) {
            @if felt == Felt::AnnetArbeid && !svar.contains_key(&felt) {
                // Out of sight until its box is ticked, where the browser can tell.
                div class="hj-hvis-annet" { (field(t, bilde, felt, svar, feil)) }
            } @else {
                (field(t, bilde, felt, svar, feil))
            }
        }
    }
}

/// Whether one place is applied for: then how many of the places is a question of yes or no.
fn wants_one(bilde: &Bilde, svar: &Svarskjema) -> bool {
    let typed = svar.get(&Felt::Antall).and_then(|texts| texts.first());
    typed.map_or(bilde.innhold.antall == Some(1), |text| {
        parse_whole(text) == Some(1)
    })
}

fn field(t: &Tekst, bilde: &Bilde, felt: Felt, svar: &Svarskjema, feil: &[FeltFeil]) -> Markup {
    let form = Form {
        one: is_part(felt) && wants_one(bilde, svar),
        late: bilde.is_supplerende(),
    };
    question(t, &bilde.utlysning, felt, (svar, feil), form)
}

/// All answers, exactly as typed.
pub fn read_all(felter: &Felter) -> Svarskjema {
    Steg::ALL
        .into_iter()
        .flat_map(|steg| read(steg, felter))
        .collect()
}

/// One question as a field, with what was typed in it.
pub fn control(t: &Tekst, utlysning: &Utlysning, felt: Felt, svar: &Svarskjema, feil: &[FeltFeil]) -> Markup {
    question(t, utlysning, felt, (svar, feil), Form::default())
}

/// How a question is put.
#[derive(Clone, Copy, Default)]
struct Form {
    /// Of one place one asks whether, not how many.
    one: bool,
    /// After the deadline nothing is ranked, so nothing is said of ranking.
    late: bool,
}

/// Questions whose help tells what the answer does to the ranking.
const RANKED: [Felt; 3] = [Felt::AntallHovedformal, Felt::Behov, Felt::AntallKnyttetTilAlis];

fn question(
    t: &Tekst,
    utlysning: &Utlysning,
    felt: Felt,
    (svar, feil): (&Svarskjema, &[FeltFeil]),
    Form { one, late }: Form,
) -> Markup {
    let key = if one {
        format!("{}-en", feil::key(felt))
    } else {
        feil::key(felt)
    };
    let label = t.get(&format!("soknad-felt-{key}"), &[]);
    let help = if late && RANKED.contains(&felt) {
        format!("etterfrist-felt-{key}-hjelp")
    } else {
        format!("soknad-felt-{key}-hjelp")
    };
    let help = t.get(&help, &[("minst", least_base(utlysning))]);
    let error = feil
        .iter()
        .find(|feil| feil.felt == felt)
        .map(|feil| feil::below_field(t, *feil));
    let control = felt::Felt::new(felt.name(), label).beskrivelse(help).feil(error);
    let typed: Vec<&str> = svar
        .get(&felt)
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    let first = typed.first().copied();
    match felt {
        Felt::Utdanningsvirksomhet => control.radio(&statuses(t), first),
        Felt::Perioder => control.radio(&periods(t), first),
        // The boxes and the number have no id in common: refreshing the one into the other would keep the value
        // of a box as the number. The address of the question is around them.
        _ if one => html! {
            div id=(felt.name()) {
                (control.id(format!("{}-valg", felt.name())).radio(&yes_or_no(t), first))
            }
        },
        Felt::Arbeid => control.kryss(&work(t), &typed),
        Felt::AnnetArbeid => control.tekst(first.unwrap_or_default()),
        Felt::Stillingsandel => control.bredde(Bredde::Kort).tekst(first.unwrap_or_default()),
        Felt::Antall
        | Felt::AntallHovedformal
        | Felt::Behov
        | Felt::AntallKnyttetTilAlis
        | Felt::Pasientgrunnlag => control.bredde(Bredde::Kort).tall(first.unwrap_or_default()),
    }
}

/// The recommended patient base in force for the call.
fn least_base(utlysning: &Utlysning) -> FluentValue<'static> {
    utlysning.regeldag().map_or(FluentValue::None, |dag| {
        PASIENTGRUNNLAG_MINST.on(dag).verdi.into()
    })
}

fn choice(t: &Tekst, value: &'static str, key: &str) -> Valg<'static> {
    Valg::new(value, t.get(key, &[])).beskrivelse(t.get(&format!("{key}-hjelp"), &[]))
}

fn statuses(t: &Tekst) -> Vec<Valg<'static>> {
    Utdanningsvirksomhet::ALL
        .into_iter()
        .map(|status| choice(t, status.word(), &format!("soknad-valg-{}", status.word())))
        .collect()
}

fn periods(t: &Tekst) -> Vec<Valg<'static>> {
    vec![
        choice(t, "1", "soknad-valg-en-periode"),
        choice(t, "2", "soknad-valg-to-perioder"),
    ]
}

fn yes_or_no(t: &Tekst) -> Vec<Valg<'static>> {
    vec![
        Valg::new("1", t.soknad_valg_ja()),
        Valg::new("0", t.soknad_valg_nei_kort()),
    ]
}

fn work(t: &Tekst) -> Vec<Valg<'static>> {
    ARBEID
        .into_iter()
        .map(|word| Valg::new(word, t.get(&format!("soknad-arbeid-{word}"), &[])))
        .collect()
}

/// What was typed, in words: the choices by their labels.
pub fn in_words(t: &Tekst, felt: Felt, typed: &[String]) -> String {
    let choices = match felt {
        Felt::Utdanningsvirksomhet => statuses(t),
        Felt::Perioder => periods(t),
        Felt::Arbeid => work(t),
        _ => Vec::new(),
    };
    let word = |text: &String| {
        let found = choices.iter().find(|valg| valg.verdi == text.as_str());
        found.map_or_else(|| text.clone(), |valg| valg.tekst.clone().into_owned())
    };
    typed.iter().map(word).collect::<Vec<_>>().join(", ")
}
