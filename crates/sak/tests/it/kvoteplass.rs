//! Numbers in the quota.

use std::collections::BTreeSet;

use proptest::prelude::*;
use sak::kvoteplass::{Kvotestatus, free_numbers};

/// One number at a time, the smallest that is free.
fn one_by_one(kvote: u64, taken: &[u64], count: usize) -> Option<Vec<u64>> {
    let mut taken: BTreeSet<u64> = taken.iter().copied().collect();
    let mut given = Vec::new();
    while given.len() < count {
        let mut number = 1;
        while taken.contains(&number) {
            number += 1;
        }
        if number > kvote {
            return None;
        }
        taken.insert(number);
        given.push(number);
    }
    Some(given)
}

proptest! {
    #[test]
    fn the_smallest_free_numbers_are_given(
        kvote in 0_u64..12, taken in prop::collection::vec(0_u64..16, 0..14), count in 0_usize..8,
    ) {
        prop_assert_eq!(free_numbers(kvote, &taken, count), one_by_one(kvote, &taken, count));
    }

    #[test]
    fn there_are_numbers_for_all_places_that_are_free(
        kvote in 0_u64..12, taken in prop::collection::btree_set(1_u64..16, 0..14),
    ) {
        // Also when the quota was lowered after numbers beyond it were given.
        let taken: Vec<u64> = taken.into_iter().collect();
        let status = Kvotestatus { kvote, tildelt: taken.len() as u64, ..Kvotestatus::default() };
        let count = usize::try_from(status.ledige()).unwrap();
        prop_assert!(free_numbers(kvote, &taken, count).is_some());
    }
}

#[test]
fn no_more_is_free_than_the_quota_less_what_is_held() {
    let free = |kvote, tildelt| {
        let status = Kvotestatus {
            kvote,
            tildelt,
            ..Kvotestatus::default()
        };
        status.ledige()
    };
    assert_eq!(
        [free(65, 0), free(65, 64), free(65, 65), free(60, 62)],
        [65, 1, 0, 0]
    );
}
