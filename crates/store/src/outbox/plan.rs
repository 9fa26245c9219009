//! When a letter that could not be sent is tried again, and when it is given up.

/// For how long a worker has a letter to itself, in seconds. Longer than sending one ever takes.
pub const CLAIM: i64 = 5 * 60;

/// How often a letter is tried before it is given up.
pub const TRIES: u32 = 8;

/// The pauses after each failure, in seconds: one minute, five, half an hour, two hours, six, twelve, a day.
const PAUSES: [i64; TRIES as usize - 1] = [60, 300, 1_800, 7_200, 21_600, 43_200, 86_400];

/// How long to wait after `forsok` tries that all failed; `None` when it is time to give up.
pub fn pause(forsok: u32) -> Option<i64> {
    let index = usize::try_from(forsok.checked_sub(1)?).ok()?;
    PAUSES.get(index).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pauses_grow_and_end() {
        let pauses: Vec<i64> = (1..TRIES).filter_map(pause).collect();
        assert_eq!(pauses.len(), TRIES as usize - 1);
        assert!(pauses.is_sorted());
        assert_eq!(pause(TRIES), None);
        assert_eq!(pause(0), None);
    }
}
