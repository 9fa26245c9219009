//! What must be there to be looked at.

use regelverk::tid::Dato;
use regelverk::vurdering::Utfall;
use sak::avtale::{Avtale, Endringsslag, Inngatt, Slutt, Varselslag};
use sak::kvoteplass::PlassTilstand;

use crate::verden::Verden;

const FULL: u16 = 10_000;

fn length(one: &Inngatt) -> i64 {
    one.vilkar.fra.days_until(one.forlop().til) + 1
}

/// Each with whether it is there.
pub fn situations(verden: &Verden) -> Vec<(&'static str, bool)> {
    let d = Dato::constant;
    let mut found =
        vec![
            (
                "full time to the regular end of the frame",
                verden.over().any(|over| {
                    let one = &over.inngatt;
                    over.slutt == Slutt::Ordinaer && one.vilkar.stillingsandel == FULL && length(one) == 731
                }),
            ),
            (
                "half time over four years",
                verden.over().any(|over| {
                    over.inngatt.vilkar.stillingsandel == FULL / 2 && length(&over.inngatt) == 1461
                }),
            ),
            ("two one after another", verden.split_among(2)),
            ("three one after another", verden.split_among(3)),
            ("two frames", verden.inngatte().any(|one| one.felles.ramme == 2)),
            (
                "resigned after four months, and a next one",
                verden.over().any(|over| {
                    let siblings = verden.under(over.inngatt.felles.plass);
                    over.slutt == Slutt::Fortidig
                        && (110..135).contains(&length(&over.inngatt))
                        && siblings
                            .iter()
                            .any(|other| other.inngatt().is_some_and(|other| other.vilkar.fra > over.siste))
                }),
            ),
            (
                "cancelled after all had signed",
                verden
                    .avtaler
                    .iter()
                    .any(|avtale| matches!(avtale, Avtale::Kansellert(one) if one.signaturer.len() == 4)),
            ),
            (
                "a draft without a known candidate",
                verden.avtaler.iter().any(
                    |avtale| matches!(avtale, Avtale::Utkast(one) if one.utfylt.innhold.lis.hpr.is_none()),
                ),
            ),
            (
                "waits for some signatures",
                verden.avtaler.iter().any(|avtale| {
                    matches!(avtale, Avtale::TilSignering(one)
                    if !one.missing().is_empty() && !one.signaturer.is_empty())
                }),
            ),
            (
                "a report is missing",
                verden.over().any(|over| over.rapport.is_none()),
            ),
            ("reported", verden.over().any(|over| over.rapport.is_some())),
            (
                "list ceiling raised while forbidden",
                verden.raised().contains(&(d(2022, 11, 15), Utfall::IkkeOppfylt)),
            ),
            (
                "list ceiling raised when allowed",
                verden.raised().contains(&(d(2024, 1, 8), Utfall::Oppfylt)),
            ),
            (
                "a place is closed",
                verden
                    .plasser
                    .iter()
                    .any(|plass| plass.tilstand == PlassTilstand::Avsluttet),
            ),
            (
                "accepted and never used",
                verden.plasser.iter().any(|plass| {
                    plass.tilstand == PlassTilstand::Tildelt && verden.under(plass.id).is_empty()
                }),
            ),
            ("90 days left", verden.due(Varselslag::NittiDager)),
            ("30 days left", verden.due(Varselslag::TrettiDager)),
            ("unused for six months", verden.due(Varselslag::Ubrukt)),
        ];
    found.extend(amendments(verden));
    found
}

fn amendments(verden: &Verden) -> Vec<(&'static str, bool)> {
    let leap = Dato::constant(2024, 2, 29);
    vec![
        (
            "another share, from a leap day",
            verden.amended(|slag| matches!(slag, Endringsslag::Andel { fra, .. } if *fra == leap)),
        ),
        (
            "full statutory leave",
            verden.on_leave(|leave| leave.lovregulert && leave.arbeider == 0),
        ),
        (
            "graded leave",
            verden.on_leave(|leave| leave.lovregulert && leave.arbeider == 4000),
        ),
        ("other absence", verden.on_leave(|leave| !leave.lovregulert)),
        (
            "leave reported late",
            verden.amended(|slag| matches!(slag, Endringsslag::Rettelse { .. })),
        ),
        (
            "a GP in",
            verden.amended(|slag| matches!(slag, Endringsslag::FastlegeInn { .. })),
        ),
        (
            "a GP out",
            verden.amended(|slag| matches!(slag, Endringsslag::FastlegeUt { .. })),
        ),
        (
            "another supervisor",
            verden.amended(|slag| matches!(slag, Endringsslag::Veileder { .. })),
        ),
        (
            "extended",
            verden.amended(|slag| matches!(slag, Endringsslag::Forlengelse { .. })),
        ),
        (
            "an amendment waits",
            verden.open_endring(|one, endring| {
                endring.bygger_pa == one.versjon && !endring.signaturer.is_empty()
            }),
        ),
        (
            "an amendment is stale",
            verden.open_endring(|one, endring| endring.bygger_pa < one.versjon),
        ),
    ]
}
