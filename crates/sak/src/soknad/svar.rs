//! What an application says, written back as the answers of the form: the opposite of [`felt::read`].

use super::felt::{self, ARBEID, Felt, Svarskjema};
use super::innhold::Innhold;

/// The answers that say what `innhold` says. Read again, they give the same content.
pub fn write(innhold: &Innhold) -> Svarskjema {
    let number = |felt: Felt, value: Option<u64>| Some((felt, vec![value?.to_string()]));
    let status = innhold
        .utdanningsvirksomhet
        .map(|status| status.word().to_owned());
    let share = innhold.stillingsandel.map(percent);
    let answers = [
        status.map(|word| (Felt::Utdanningsvirksomhet, vec![word])),
        number(Felt::Antall, innhold.antall),
        number(Felt::AntallHovedformal, innhold.antall_hovedformal),
        number(Felt::Behov, innhold.behov),
        number(Felt::Perioder, innhold.perioder),
        share.map(|text| (Felt::Stillingsandel, vec![text])),
        number(Felt::AntallKnyttetTilAlis, innhold.antall_knyttet_til_alis),
        number(Felt::Pasientgrunnlag, innhold.pasientgrunnlag),
    ];
    let work = innhold.annet_allmennlegearbeid.as_deref().map(work);
    answers
        .into_iter()
        .flatten()
        .chain(work.into_iter().flatten())
        .collect()
}

/// Hundredths of a percent as people write it: 6250 is `62,5`.
fn percent(share: u16) -> String {
    let (whole, hundredths) = (share / 100, share % 100);
    match hundredths {
        0 => whole.to_string(),
        _ if hundredths % 10 == 0 => format!("{whole},{}", hundredths / 10),
        _ => format!("{whole},{hundredths:02}"),
    }
}

/// The boxes that the text begins with, in the order of the form; the rest is other work in words.
fn work(text: &str) -> Vec<(Felt, Vec<String>)> {
    let parts: Vec<&str> = text.split(", ").collect();
    let boxes = ARBEID.iter().filter(|box_| !matches!(**box_, "annet" | "ingen"));
    let mut ticked: Vec<String> = Vec::new();
    for box_ in boxes {
        if parts.get(ticked.len()) == Some(box_) {
            ticked.push((*box_).to_owned());
        }
    }
    if text.trim().eq_ignore_ascii_case("ingen") {
        return vec![(Felt::Arbeid, vec!["ingen".to_owned()])];
    }
    let rest = parts.get(ticked.len()..).unwrap_or_default().join(", ");
    if rest.is_empty() {
        return vec![(Felt::Arbeid, ticked)];
    }
    // Words are read without the blanks around them; where those count, the whole text stands as words.
    let (rest, mut ticked) = if rest.trim() == rest {
        (rest, ticked)
    } else {
        (text.to_owned(), Vec::new())
    };
    ticked.push("annet".to_owned());
    vec![(Felt::Arbeid, ticked), (Felt::AnnetArbeid, vec![rest])]
}

/// The questions to which two contents say something different.
pub fn changed(before: &Innhold, after: &Innhold) -> Vec<Felt> {
    let (before, after) = (write(before), write(after));
    let differs = |felt: &Felt| match felt {
        // The words for other work are part of the answer to the boxes.
        Felt::Arbeid => {
            before.get(felt) != after.get(felt)
                || before.get(&Felt::AnnetArbeid) != after.get(&Felt::AnnetArbeid)
        }
        Felt::AnnetArbeid => false,
        felt => before.get(felt) != after.get(felt),
    };
    felt::Felt::ALL.into_iter().filter(differs).collect()
}
