//! Any change of anything in a round either changes the fingerprint of a decision, or leaves every word of its
//! letter as it was.

use proptest::prelude::*;
use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::introduksjonsavtale::tildeling::Onske;
use regelverk::vurdering::Vurdering;
use sak::id::SoknadId;
use sak::prioritering::{Apen, Inngrep, ListePlass, Prioritering};
use sak::runde::Runde;
use sak::soknad::{Innstilt, Soknad};
use serde_json::{Value, json};

use crate::common;

/// Everything that the letter of a decision shows, and the outcome. Read off the letter, not off the
/// fingerprint.
fn letter(runde: &Runde, id: SoknadId) -> Option<(String, Value)> {
    let liste = runde.liste();
    let (innstilt, grunnlag) = runde.grunnlag(id, &liste)?;
    let deltakere = runde.deltakere();
    let onske: Option<&Onske> = deltakere.iter().find(|d| d.soknad == id).map(|d| &d.onske);
    let row = |row: &ListePlass| {
        let number = row.plass.plass;
        json!({
            "plass": number,
            "hovedformal": onske.map(|onske| number <= onske.antall_hovedformal),
            "kvotient": [onske.map(|onske| onske.behov), Some(number)],
            "knyttet": onske.map(|onske| number > onske.antall - onske.antall_knyttet_til_alis),
            "rang": [row.endelig.0, liste.plasser.len() as u64],
            "flyttet": row.flyttet.as_ref().map(|f| json!([row.beregnet.0, row.endelig.0, f.begrunnelse])),
            "venter": liste.waiting_number(row.plass),
        })
    };
    let mine = liste
        .likhet
        .as_ref()
        .filter(|l| l.avgjort && l.gruppe.iter().any(|p| p.soknad == id));
    let choice = mine.map(|likhet| {
        let reason = &runde.prioritering.inngrep().valg.as_ref().unwrap().begrunnelse;
        json!([likhet.gruppe.len(), likhet.ledig, reason])
    });
    let sendt = &innstilt.sendt;
    let shown = json!({
        "utfall": grunnlag.utfall,
        "regler": grunnlag.vurderinger.iter().map(Vurdering::canonical).collect::<Vec<_>>(),
        "avgjorende": grunnlag.vurderinger.iter().map(Vurdering::is_decisive).collect::<Vec<_>>(),
        "utlysning": [&runde.utlysning.tittel],
        "kriterier": runde.utlysning.rekkefolge,
        "fullt": liste.plasser.len() as u64 > liste.kapasitet,
        "sak": [&sendt.saksnummer, &sendt.mottatt.dato().to_string(), &innstilt.av.navn],
        "innhold": sendt.innhold,
        "svar": sendt.svar,
        "begrunnelse": innstilt.innstilling.begrunnelse(),
        "antall": innstilt.innstilling.antall(),
        "rader": liste.of(id).map(row).collect::<Vec<_>>(),
        "skjonn": choice,
    });
    Some((grunnlag.avtrykk, shown))
}

fn round() -> impl Strategy<Value = Runde> {
    let one = (1_u64..4, 0_u64..4)
        .prop_flat_map(|(antall, behov)| (Just(antall), 0..=antall, Just(behov), 0..=antall, 0..=antall));
    let moves = prop::collection::vec((any::<prop::sample::Index>(), 1_u64..9), 0..3);
    (prop::collection::vec(one, 1..5), 0_u64..8, moves).prop_map(|(all, ledige, moves)| {
        let each = (1..)
            .zip(all)
            .map(|(number, (antall, hovedformal, behov, tied, granted))| {
                let mut innhold = common::innhold(antall, hovedformal, behov);
                innhold.antall_knyttet_til_alis = Some(tied);
                let innstilling = if granted == 0 {
                    common::kan_ikke()
                } else {
                    common::kan(granted)
                };
                Soknad::Innstilt(common::innstilt(common::sendt(number, innhold), innstilling))
            });
        let mut runde = common::runde(each.collect(), ledige);
        let rows = runde.liste().plasser;
        let mut inngrep = Inngrep::default();
        for (index, til) in moves.into_iter().filter(|_| !rows.is_empty()) {
            let plass = index.get(&rows).plass;
            inngrep.flyttinger.retain(|earlier| earlier.plass != plass);
            inngrep.flyttinger.push(common::flytting(plass, til));
        }
        runde.prioritering = Prioritering::Apen(common::apen(inngrep));
        choose(&mut runde, 0);
        runde
    })
}

/// Settles the tie, if there is one, for those who stand first after turning the group.
fn choose(runde: &mut Runde, turn: usize) {
    let Some(likhet) = runde.liste().likhet else {
        return;
    };
    let mut valgte = likhet.gruppe.clone();
    valgte.rotate_left(turn % likhet.gruppe.len());
    valgte.truncate(usize::try_from(likhet.ledig).unwrap());
    valgte.sort();
    apen(runde).inngrep.valg = Some(common::valg(likhet.gruppe, valgte));
}

fn apen(runde: &mut Runde) -> &mut Apen {
    match &mut runde.prioritering {
        Prioritering::Apen(apen) => apen,
        other => panic!("{other:?}"),
    }
}

fn innstilt(runde: &mut Runde, index: usize) -> &mut Innstilt {
    let count = runde.soknader.len();
    match &mut runde.soknader[index % count] {
        Soknad::Innstilt(innstilt) => innstilt,
        other => panic!("{other:?}"),
    }
}

/// Changes one thing: in an application, its assessment, the call, the ranking or the quota.
fn change(runde: &mut Runde, what: u8, which: usize, value: u64) {
    let wanted = innstilt(runde, which).sendt.innhold.antall.unwrap();
    let part = value % (wanted + 1);
    let text = format!("Grunn {value}.");
    match what {
        0..=8 => change_content(innstilt(runde, which), what, value, part),
        9..=16 => change_assessment(innstilt(runde, which), what, value, part),
        17 => runde.utlysning.tittel = text,
        18 => runde.utlysning.kvote = value,
        19 => runde.utlysning.rekkefolge.rotate_left(1),
        20 => runde.utlysning.frist = common::FRIST.plus_days(i64::try_from(value).unwrap()).unwrap(),
        21 => runde.ledige = value,
        22 => drop(runde.soknader.remove(which % runde.soknader.len())),
        23 => choose(runde, which),
        24 => apen(runde).inngrep.valg = None,
        25 => {
            if let Some(valg) = &mut apen(runde).inngrep.valg {
                valg.begrunnelse = text;
            }
        }
        26 => {
            if let Some(flytting) = apen(runde).inngrep.flyttinger.first_mut() {
                flytting.begrunnelse = text;
            }
        }
        27 => drop(apen(runde).inngrep.flyttinger.pop()),
        _ => {
            let rows = runde.liste().plasser;
            if let Some(row) = rows.get(which % rows.len().max(1)) {
                let inngrep = &mut apen(runde).inngrep;
                inngrep.flyttinger.retain(|earlier| earlier.plass != row.plass);
                inngrep.flyttinger.push(common::flytting(row.plass, value + 1));
            }
        }
    }
}

fn change_content(innstilt: &mut Innstilt, what: u8, value: u64, part: u64) {
    let innhold = &mut innstilt.sendt.innhold;
    match what {
        0 => innhold.antall = Some(innhold.antall.unwrap() + value),
        1 => innhold.antall_hovedformal = Some(part),
        2 => innhold.behov = Some(value),
        3 => innhold.antall_knyttet_til_alis = Some(part),
        4 => innhold.perioder = Some(value % 2 + 1),
        5 => innhold.stillingsandel = None,
        6 => innhold.annet_allmennlegearbeid = Some(format!("arbeid {value}")),
        7 => innhold.pasientgrunnlag = Some(796 + value),
        _ => innhold.utdanningsvirksomhet = Some(Utdanningsvirksomhet::ALL[usize::from(part == 0)]),
    }
}

fn change_assessment(innstilt: &mut Innstilt, what: u8, value: u64, part: u64) {
    let text = format!("Grunn {value}.");
    match what {
        9 => innstilt.sendt.svar.hovedformal = Some(part),
        10 => drop(innstilt.sendt.svar.begrunnelser.insert("IA-24".into(), text)),
        11 => innstilt.innstilling = common::kan(part.max(1)),
        12 => innstilt.innstilling = common::kan_ikke(),
        13 => innstilt.av.navn = text,
        14 => innstilt.sendt.mottatt = common::before().plus_seconds(i64::try_from(value).unwrap() * 43_200),
        15 => innstilt.sendt.saksnummer = text,
        _ => innstilt.sendt.ved_mottak.ledige_plasser = value,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(700))]

    #[test]
    fn a_change_voids_the_proposal_or_leaves_the_letter_as_it_was(
        runde in round(), what in 0_u8..30, which in 0_usize..12, value in 0_u64..9,
    ) {
        let mut after = runde.clone();
        change(&mut after, what, which, value);
        for soknad in &runde.soknader {
            let id = soknad.felles().id;
            // Without a decision afterwards nothing can be approved.
            if let (Some(old), Some(new)) = (letter(&runde, id), letter(&after, id)) && old.0 == new.0 {
                prop_assert_eq!(old.1, new.1, "change {}", what);
            }
        }
    }

    #[test]
    fn granted_and_waiting_places_are_the_ranked_ones(runde in round()) {
        for soknad in &runde.soknader {
            let id = soknad.felles().id;
            let (innstilt, grunnlag) = runde.grunnlag(id, &runde.liste()).unwrap();
            let waiting = grunnlag.utfall.venteliste.iter().map(|place| place.plass);
            let mut all: Vec<u64> = grunnlag.utfall.tildelt.iter().copied().chain(waiting).collect();
            all.sort_unstable();
            prop_assert_eq!(all, (1..=innstilt.innstilling.antall()).collect::<Vec<_>>());
        }
    }
}
