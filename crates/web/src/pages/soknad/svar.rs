//! The answers of an application as rows, the way a letter would have them.

use maud::{Markup, html};
use sak::soknad::felt::{Felt, FeltFeil};
use sak::soknad::{Innhold, Kladd, Steg};
use texts::Tekst;
use texts::format::tall;

use super::{feil, felter};
use crate::components::fakta::Faktum;

/// The name of an answer.
pub fn name(t: &Tekst, felt: Felt) -> String {
    t.get(&format!("oppsummering-svar-{}", feil::key(felt)), &[])
}

/// What an application says to a question; `None` if it says nothing. The words for other work stand in the
/// answer on work.
pub fn value(t: &Tekst, felt: Felt, innhold: &Innhold) -> Option<String> {
    let number =
        |value: Option<u64>| value.map(|value| i64::try_from(value).map_or_else(|_| value.to_string(), tall));
    match felt {
        Felt::Utdanningsvirksomhet => {
            let status = innhold.utdanningsvirksomhet?;
            Some(t.get(&format!("faktum-utdanningsvirksomhet-{}", status.word()), &[]))
        }
        Felt::Antall => number(innhold.antall),
        Felt::AntallHovedformal => number(innhold.antall_hovedformal),
        Felt::Behov => number(innhold.behov),
        Felt::Arbeid => innhold.annet_allmennlegearbeid.clone(),
        Felt::AnnetArbeid => None,
        Felt::Perioder => match innhold.perioder? {
            1 => Some(t.soknad_valg_en_periode()),
            2 => Some(t.soknad_valg_to_perioder()),
            other => Some(other.to_string()),
        },
        Felt::Stillingsandel => innhold.stillingsandel.map(|share| t.prosent(share)),
        Felt::AntallKnyttetTilAlis => number(innhold.antall_knyttet_til_alis),
        Felt::Pasientgrunnlag => number(innhold.pasientgrunnlag).map(|count| t.soknad_enhet_pasienter(count)),
    }
}

/// The questions whose answers are shown, in order.
pub fn shown(steg: Steg) -> impl Iterator<Item = Felt> {
    Felt::ALL
        .into_iter()
        .filter(move |felt| felt.steg() == steg && *felt != Felt::AnnetArbeid)
}

/// Whether an application may be sent without this answer.
pub const fn is_optional(felt: Felt) -> bool {
    matches!(felt, Felt::Stillingsandel | Felt::Pasientgrunnlag)
}

/// Names and values of a sent application.
pub fn sent(t: &Tekst, innhold: &Innhold) -> Vec<(String, String)> {
    let row = |felt| {
        (
            name(t, felt),
            value(t, felt, innhold).unwrap_or_else(|| t.oppsummering_valgfritt()),
        )
    };
    Steg::ALL.into_iter().flat_map(shown).map(row).collect()
}

/// Names and values of a step of a draft: what cannot be read stands as it was typed.
pub fn draft(
    t: &Tekst,
    kladd: &Kladd,
    innhold: &Innhold,
    unreadable: &[FeltFeil],
    steg: Steg,
) -> Vec<Faktum> {
    let row = |felt: Felt| {
        let broken = unreadable
            .iter()
            .any(|feil| feil.felt == felt || is_words_of(feil.felt, felt));
        let typed = kladd
            .step(steg)
            .svar
            .get(&felt)
            .map(|typed| felter::in_words(t, felt, typed));
        let content = match (value(t, felt, innhold), typed) {
            (Some(value), _) => html! { (value) },
            (None, Some(typed)) if broken => html! { (t.oppsummering_kan_ikke_leses(typed)) },
            (None, _) => absent(t, felt),
        };
        Faktum::new(name(t, felt), content)
    };
    shown(steg).map(row).collect()
}

fn absent(t: &Tekst, felt: Felt) -> Markup {
    let text = if is_optional(felt) {
        t.oppsummering_valgfritt()
    } else {
        t.oppsummering_mangler_svar()
    };
    html! { span class="hj-dempet" { (text) } }
}

/// Whether an error in the words for other work makes the answer on work unreadable.
fn is_words_of(broken: Felt, felt: Felt) -> bool {
    broken == Felt::AnnetArbeid && felt == Felt::Arbeid
}
