//! Every place of the application: what the criteria saw, where it stands, what it got.

use sak::prioritering::{ListePlass, Plassutfall};
use texts::Tekst;
use texts::format::tall;

use super::Vedtaksbrev;
use crate::Blokk;

/// The table. Nothing for a refusal: no place took part.
pub fn table(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let mut rows: Vec<&ListePlass> = sak.liste.of(sak.forslag.soknad).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    rows.sort_by_key(|row| row.plass.plass);
    let hode = vec![
        t.vedtaksbrev_plasser_plass(),
        t.vedtaksbrev_plasser_formal(),
        t.vedtaksbrev_plasser_kvotient(),
        t.vedtaksbrev_plasser_alis(),
        t.vedtaksbrev_plasser_rang(),
        t.vedtaksbrev_plasser_svar(),
    ];
    vec![Blokk::Tabell {
        tittel: t.vedtaksbrev_plasser(),
        hode,
        rader: rows.into_iter().map(|row| cells(t, sak, row)).collect(),
        hoyre: vec![2, 4],
    }]
}

fn cells(t: &Tekst, sak: &Vedtaksbrev<'_>, row: &ListePlass) -> Vec<String> {
    let number = row.plass.plass;
    let participants = sak.runde.deltakere();
    let onske = participants
        .iter()
        .find(|deltaker| deltaker.soknad == row.plass.soknad)
        .map(|deltaker| &deltaker.onske);
    let main = onske.is_some_and(|onske| number <= onske.antall_hovedformal);
    let tied = onske.is_some_and(|onske| number > onske.antall.saturating_sub(onske.antall_knyttet_til_alis));
    let need = onske.map_or(0, |onske| onske.behov);
    let all = tall(i64::try_from(sak.liste.plasser.len()).unwrap_or(i64::MAX));
    let rank = tall(i64::try_from(row.endelig.0).unwrap_or(i64::MAX));
    vec![
        number.to_string(),
        if main {
            t.vedtaksbrev_formal_hoved()
        } else {
            t.vedtaksbrev_formal_annet()
        },
        t.vedtaksbrev_kvotient(need.to_string(), number.to_string()),
        if tied { t.felles_ja() } else { t.felles_nei() },
        t.vedtaksbrev_rang(all, rank),
        match sak.liste.waiting_number(row.plass) {
            Some(nummer) => t.vedtaksbrev_venter(nummer),
            None if row.utfall == Plassutfall::Innenfor => t.vedtaksbrev_tildelt(),
            None => String::new(),
        },
    ]
}
