//! What was decided, what it means, and the waiting list.

use sak::vedtak::VedtakSlag;
use texts::{Tekst, regel};

use super::Vedtaksbrev;
use crate::Blokk;

/// How many places of the application end where.
struct Antall {
    sokt: u64,
    tildelt: u64,
    venter: u64,
    /// Taken out of the ranking by the case worker.
    utenfor: u64,
}

fn count(sak: &Vedtaksbrev<'_>) -> Antall {
    let utfall = &sak.grunnlag.utfall;
    let (sokt, tildelt, venter) = (
        utfall.sokt,
        utfall.tildelt.len() as u64,
        utfall.venteliste.len() as u64,
    );
    Antall {
        sokt,
        tildelt,
        venter,
        utenfor: sokt.saturating_sub(tildelt + venter),
    }
}

/// The decision in one line.
pub fn tittel(t: &Tekst, sak: &Vedtaksbrev<'_>) -> String {
    let kommune = sak.kommune.navn.as_str();
    let antall = count(sak);
    match sak.grunnlag.utfall.slag {
        VedtakSlag::Avslag => t.vedtaksbrev_tittel_avslag(kommune),
        VedtakSlag::Venteliste => t.vedtaksbrev_tittel_venteliste(kommune),
        VedtakSlag::Tildeling | VedtakSlag::Delvis if antall.tildelt < antall.sokt => {
            t.vedtaksbrev_tittel_noen(kommune, antall.sokt, antall.tildelt)
        }
        VedtakSlag::Tildeling | VedtakSlag::Delvis => t.vedtaksbrev_tittel_alle(kommune, antall.tildelt),
    }
}

/// The decision, then what it answers.
pub fn answer(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let antall = count(sak);
    let first = match sak.grunnlag.utfall.slag {
        VedtakSlag::Avslag => t.vedtaksbrev_svar_avslag(antall.sokt),
        VedtakSlag::Venteliste if antall.venter == antall.sokt => t.vedtaksbrev_svar_venteliste(antall.sokt),
        VedtakSlag::Venteliste => t.vedtaksbrev_svar_ingen_na(antall.sokt),
        VedtakSlag::Tildeling | VedtakSlag::Delvis if antall.tildelt < antall.sokt => {
            t.vedtaksbrev_svar_noen(antall.sokt, antall.tildelt)
        }
        VedtakSlag::Tildeling | VedtakSlag::Delvis => t.vedtaksbrev_svar_alle(antall.tildelt),
    };
    let waiting =
        (antall.venter > 0 && antall.venter < antall.sokt).then(|| t.vedtaksbrev_svar_venter(antall.venter));
    let outside = antall.utenfor > 0 && sak.grunnlag.utfall.slag != VedtakSlag::Avslag;
    let outside = outside.then(|| t.vedtaksbrev_svar_utenfor(antall.utenfor));
    let sentences: Vec<String> = [Some(first), waiting, outside].into_iter().flatten().collect();
    let mottatt = t.dato(sak.innstilt.sendt.mottatt.dato());
    vec![
        Blokk::Avsnitt(sentences.join(" ")),
        Blokk::Avsnitt(t.vedtaksbrev_svar_soknaden(mottatt, sak.runde.utlysning.tittel.as_str())),
    ]
}

/// What a granted place is, and is not.
pub fn meaning(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    if sak.grunnlag.utfall.tildelt.is_empty() {
        return Vec::new();
    }
    let frame = match sak.innstilt.sendt.innhold.perioder {
        Some(2) => t.vedtaksbrev_betyr_to_perioder(),
        _ => t.vedtaksbrev_betyr_en_periode(),
    };
    let source = sak
        .grunnlag
        .vurderinger
        .iter()
        .find(|vurdering| vurdering.id().0 == "IA-07");
    let source = source.map(|vurdering| {
        Blokk::Avsnitt(t.vedtaksbrev_betyr_kilde(regel::henvisning(t, vurdering.hjemmel())))
    });
    let points = vec![frame, t.vedtaksbrev_betyr_start(), t.vedtaksbrev_betyr_penger()];
    let body = vec![
        Blokk::Overskrift(t.vedtaksbrev_betyr()),
        Blokk::Avsnitt(t.vedtaksbrev_betyr_rett()),
        Blokk::Punkter(points),
    ];
    body.into_iter().chain(source).collect()
}

/// The numbers on the waiting list, and how it moves.
pub fn waiting_list(t: &Tekst, sak: &Vedtaksbrev<'_>) -> Vec<Blokk> {
    let waiting = &sak.grunnlag.utfall.venteliste;
    if waiting.is_empty() {
        return Vec::new();
    }
    let late = sak.is_supplerende();
    let places = waiting.iter().map(|place| {
        if late {
            t.vedtaksbrev_ko_plass(place.nummer, place.plass)
        } else {
            t.vedtaksbrev_venteliste_plass(place.nummer, place.plass)
        }
    });
    let moves = if late {
        t.vedtaksbrev_ko_flytter()
    } else {
        t.vedtaksbrev_venteliste_flytter()
    };
    vec![
        Blokk::Overskrift(t.vedtaksbrev_venteliste()),
        Blokk::Punkter(places.collect()),
        Blokk::Avsnitt(moves),
        Blokk::Avsnitt(t.vedtaksbrev_venteliste_beskjed()),
    ]
}
