//! What must be mended, in words: below the field, and in the summary of errors.

use sak::soknad::felt::{FeilSlag, Felt, FeltFeil};
use texts::Tekst;

/// The name of a question in the ids of texts.
pub fn key(felt: Felt) -> String {
    felt.name().replace('_', "-")
}

/// What to write, below the field.
pub fn below_field(t: &Tekst, feil: FeltFeil) -> String {
    match feil.slag {
        FeilSlag::IkkeTall if feil.felt == Felt::Pasientgrunnlag => t.soknad_feil_ikke_pasienter(),
        FeilSlag::IkkeTall => t.soknad_feil_ikke_tall(),
        FeilSlag::MinstEn => t.soknad_feil_minst_en(),
        FeilSlag::Hoyst(maks) if is_part(feil.felt) => t.soknad_feil_hoyst_plasser(maks),
        FeilSlag::Hoyst(maks) => t.soknad_feil_hoyst(maks),
        FeilSlag::IkkeProsent => t.soknad_feil_ikke_prosent(),
        FeilSlag::IngenOgAnnet => t.soknad_feil_ingen_og_annet(),
        FeilSlag::BeskrivAnnet => t.soknad_feil_beskriv_annet(),
        FeilSlag::UkjentValg => t.soknad_feil_ukjent_valg(),
        FeilSlag::ForLang => t.soknad_feil_for_lang(),
    }
}

/// What is wrong, in the summary of errors, where the question is not in sight.
pub fn in_summary(t: &Tekst, feil: FeltFeil) -> String {
    let suffix = match (feil.felt, feil.slag) {
        (felt, FeilSlag::Hoyst(_)) if felt == Felt::Antall || is_part(felt) => "-hoyst",
        (Felt::Arbeid, FeilSlag::IngenOgAnnet) => "-ingen",
        (Felt::AnnetArbeid, FeilSlag::ForLang) => "-for-lang",
        _ => "",
    };
    t.get(&format!("soknad-rett-{}{suffix}", key(feil.felt)), &[])
}

/// What is not answered, in the summary of errors.
pub fn missing(t: &Tekst, felt: Felt) -> String {
    t.get(&format!("soknad-mangler-{}", key(felt)), &[])
}

/// Whether the answer is a part of the places that are applied for.
pub fn is_part(felt: Felt) -> bool {
    matches!(felt, Felt::AntallHovedformal | Felt::AntallKnyttetTilAlis)
}
