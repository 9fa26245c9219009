//! Numbers that look random and are the same every time (xorshift64*), whole numbers only.

/// A sequence.
pub struct Tilfeldig(u64);

impl Tilfeldig {
    /// The sequence of a seed.
    pub fn new(seed: u64) -> Self {
        let mut made = Self(seed.wrapping_mul(0x2545_f491_4f6c_dd1d) | 1);
        // The first numbers of seeds that are near each other are alike.
        for _ in 0..16 {
            made.next();
        }
        made
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// From the first to the last, both included, each as likely.
    pub fn between(&mut self, first: i64, last: i64) -> i64 {
        let span = u128::from(last.abs_diff(first)) + 1;
        let drawn = (u128::from(self.next()) * span) >> 64;
        first + i64::try_from(drawn).unwrap()
    }

    /// Around 0, like a bell: at most `most` away, and mostly within a third of that.
    pub fn noise(&mut self, most: i64) -> i64 {
        let parts = (0..12).map(|_| self.between(-most, most));
        parts.sum::<i64>() / 12
    }
}
