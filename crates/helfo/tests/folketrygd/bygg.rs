//! Small builders. Every doctor is a number that nobody has.

use helfo::Avtale;
use helfo::Maned;
use helfo::avtale::{Deltakelse, Periode};
use helfo::folketrygd::{Anslag, Refusjoner, estimate};
use num_bigint::BigInt;
use num_rational::BigRational;
use regelverk::introduksjonsavtale::varighet::Andel;
use regelverk::tid::Dato;

/// The year of the examples.
pub const AR: i16 = 2023;
/// A doctor in specialisation.
pub const LIS: i64 = 1;
/// A GP who gives patients.
pub const FASTLEGE: i64 = 2;
/// A doctor in no agreement.
pub const KONTROLL: i64 = 9;

pub fn dato(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

pub fn maned(text: &str) -> Maned {
    Maned::parse(text).unwrap()
}

pub fn periode(fra: &str, til: &str) -> Periode {
    Periode {
        fra: dato(fra),
        til: dato(til),
    }
}

/// A full-time agreement without GPs and leave.
pub fn avtale(id: &str, lis: i64, fra: &str, til: &str) -> Avtale {
    Avtale {
        id: id.into(),
        lis,
        dager: periode(fra, til),
        fastleger: Vec::new(),
        permisjoner: Vec::new(),
        andeler: Vec::new(),
    }
}

/// The whole year of the examples.
pub fn hele_aret(id: &str, lis: i64) -> Avtale {
    avtale(id, lis, "2023-01-01", "2023-12-31")
}

/// With a GP on some days.
pub fn med_fastlege(mut avtale: Avtale, hpr: i64, fra: &str, til: &str) -> Avtale {
    avtale.fastleger.push(Deltakelse {
        hpr,
        dager: periode(fra, til),
    });
    avtale
}

/// With full leave on some days.
pub fn med_permisjon(mut avtale: Avtale, fra: &str, til: &str) -> Avtale {
    avtale.permisjoner.push(periode(fra, til));
    avtale
}

/// With a share from a day on.
pub fn med_andel(mut avtale: Avtale, fra: &str, stillingsandel: u16) -> Avtale {
    avtale.andeler.push(Andel {
        fra: dato(fra),
        stillingsandel,
    });
    avtale
}

/// What was refunded: doctor, month, øre.
pub fn refusjoner(rows: &[(i64, &str, i64)]) -> Refusjoner {
    let mut found = Refusjoner::default();
    for (rad, (hpr, month, ore)) in (1..).zip(rows) {
        found.insert(rad, *hpr, maned(month), *ore).unwrap();
    }
    found
}

/// The estimate for the year of the examples.
pub fn anslag(avtaler: &[Avtale], rows: &[(i64, &str, i64)]) -> Anslag {
    estimate(avtaler, &refusjoner(rows), AR).unwrap()
}

/// A fraction.
pub fn brok(over: i64, under: i64) -> BigRational {
    BigRational::new(BigInt::from(over), BigInt::from(under))
}
