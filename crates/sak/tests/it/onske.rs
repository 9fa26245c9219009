//! What an application brings to the ranking: which places are left out when fewer are recommended.

use proptest::prelude::*;
use sak::soknad::Innhold;

use crate::common::innhold;

/// A place as an application describes it: does it serve the main purpose, is it tied to an ALIS agreement.
type Plass = (bool, bool);

/// The places that the application asks for.
fn asked(antall: u64, hovedformal: u64, tied: u64) -> Vec<Plass> {
    (1..=antall)
        .map(|number| (number <= hovedformal, number > antall - tied))
        .collect()
}

fn application() -> impl Strategy<Value = (u64, u64, u64, u64)> {
    (1_u64..8).prop_flat_map(|antall| (Just(antall), 0..=antall, 0..=antall, 0..=antall + 1))
}

proptest! {
    #[test]
    fn the_places_left_out_are_the_last_ones(
        (antall, hovedformal, tied, most) in application(), corrected in prop::option::of(0_u64..8),
    ) {
        let innhold = Innhold { antall_knyttet_til_alis: Some(tied), ..innhold(antall, hovedformal, 3) };
        let corrected = corrected.map(|number| number.min(antall));
        let onske = innhold.onske("9901".into(), Some(most), corrected);
        let brought = asked(onske.antall, onske.antall_hovedformal, onske.antall_knyttet_til_alis);
        let mut expected = asked(antall, corrected.unwrap_or(hovedformal), tied);
        while expected.len() as u64 > most {
            expected.pop();
        }
        prop_assert_eq!(brought, expected);
        prop_assert!(onske.antall_hovedformal <= onske.antall);
        prop_assert!(onske.antall_knyttet_til_alis <= onske.antall);
    }
}

#[test]
fn without_a_recommendation_it_is_what_the_application_says() {
    let onske = innhold(3, 2, 4).onske("9901".into(), None, None);
    assert_eq!((onske.antall, onske.antall_hovedformal, onske.behov), (3, 2, 4));
    let nothing = Innhold::default().onske("9901".into(), None, None);
    assert_eq!(
        (nothing.antall, nothing.antall_hovedformal, nothing.behov),
        (0, 0, 0)
    );
}

#[test]
fn tied_places_are_left_out_first_since_they_are_the_last() {
    let innhold = Innhold {
        antall_knyttet_til_alis: Some(2),
        ..innhold(3, 3, 4)
    };
    let tied = |most| {
        innhold
            .onske("9901".into(), Some(most), None)
            .antall_knyttet_til_alis
    };
    assert_eq!([tied(3), tied(2), tied(1), tied(0)], [2, 1, 0, 0]);
}
