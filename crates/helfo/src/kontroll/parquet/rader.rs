//! Rows that are decoded, judged column by column: what nearly every row is, is found without a branch for each.

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type};
use arrow_array::{Array, ArrayRef, BinaryViewArray, Date32Array, Int64Array, RecordBatch, StringViewArray};

use crate::kontroll::krav::{Avvik, Kolonne, Krav, Verdier};
use crate::kontroll::opptelling::Delsum;
use crate::kontroll::{Kontroll, KontrollFeil, Opptelling, Utfall};

/// Rows that are decoded. A column that says nothing is not there.
pub(super) struct Rader<'a> {
    rows: usize,
    krav_id: Option<&'a Int64Array>,
    behandler: &'a Int64Array,
    liste: &'a Int64Array,
    dato: &'a Date32Array,
    belop: &'a Int64Array,
    grunnlag: Option<Grunnlag<'a>>,
}

/// Text as Parquet holds it, with or without a note that it is UTF-8.
enum Grunnlag<'a> {
    Text(&'a StringViewArray),
    Bytes(&'a BinaryViewArray),
}

/// Room for the numbers of rows that are looked at again. Kept from one batch to the next.
#[derive(Default)]
pub(super) struct Plass(Vec<u32>);

/// Whether a view is of a text that is not empty: its lowest 32 bits are the length.
#[inline]
const fn is_filled(view: u128) -> bool {
    view & 0xffff_ffff != 0
}

impl Grunnlag<'_> {
    #[inline]
    fn is_stated(&self, row: usize) -> bool {
        match self {
            Self::Text(text) => is_filled(text.views()[row]) && text.is_valid(row),
            Self::Bytes(bytes) => is_filled(bytes.views()[row]) && bytes.is_valid(row),
        }
    }

    fn text(&self, row: usize) -> Box<str> {
        match self {
            Self::Text(text) => text.value(row).into(),
            Self::Bytes(bytes) => String::from_utf8_lossy(bytes.value(row)).into(),
        }
    }
}

impl<'a> Rader<'a> {
    /// The rows of a batch whose columns are these.
    pub fn of(batch: &'a RecordBatch, order: &[Kolonne]) -> Result<Self, KontrollFeil> {
        let find = |column: Kolonne| -> Option<&ArrayRef> {
            let place = order.iter().position(|one| *one == column)?;
            batch.columns().get(place)
        };
        let numbers = |column| find(column).and_then(|array| array.as_primitive_opt::<Int64Type>());
        let days = find(Kolonne::Dato).and_then(|array| array.as_primitive_opt::<Date32Type>());
        let missing = || KontrollFeil::ulesbar("a column has changed its type");
        let ground = find(Kolonne::Grunnlag).and_then(|array| {
            let text = array.as_string_view_opt().map(Grunnlag::Text);
            text.or_else(|| array.as_binary_view_opt().map(Grunnlag::Bytes))
        });
        Ok(Self {
            rows: batch.num_rows(),
            krav_id: numbers(Kolonne::KravId),
            behandler: numbers(Kolonne::BehandlerHpr).ok_or_else(missing)?,
            liste: numbers(Kolonne::ListeHpr).ok_or_else(missing)?,
            dato: days.ok_or_else(missing)?,
            belop: numbers(Kolonne::BelopOre).ok_or_else(missing)?,
            grunnlag: ground,
        })
    }

    /// Judges them all. `rad` is the number of the first; deviations go to `avvik` in order.
    pub fn check(
        &self,
        (kontroll, writes): (&Kontroll<'_>, bool),
        plass: &mut Plass,
        sum: &mut Opptelling,
        (rad, avvik): (u64, &mut Vec<Avvik>),
    ) {
        let rest = &mut plass.0;
        self.leave_out_ordinary(rest, sum);
        if !(writes && kontroll.alle) {
            self.leave_out_unknown(kontroll, rest, sum);
        }
        for &row in rest.iter() {
            let row = row as usize;
            let judged = if self.is_whole(row) {
                self.verdier(row).judge(self.is_stated(row), kontroll.register)
            } else {
                (Utfall::Ugyldig, None)
            };
            sum.add(judged, self.dato.values()[row], self.belop.values()[row]);
            if writes && judged.0.is_deviation(kontroll.alle) {
                avvik.push(Avvik {
                    rad: rad + row as u64,
                    krav: self.krav(row),
                    utfall: judged.0,
                });
            }
        }
    }

    /// Counts the rows whose doctor owns the list and that state no other ground; the others are the rest.
    fn leave_out_ordinary(&self, rest: &mut Vec<u32>, sum: &mut Opptelling) {
        let columns = [
            self.behandler.nulls(),
            self.liste.nulls(),
            self.dato.nulls(),
            self.belop.nulls(),
        ];
        let nulls = columns
            .into_iter()
            .chain([self.krav_id.and_then(Array::nulls)])
            .flatten();
        rest.clear();
        if nulls.map(|nulls| nulls.null_count()).sum::<usize>() > 0 {
            // Something is missing somewhere, which is rare: every row is looked at.
            rest.extend((0_u32..).take(self.rows));
            return;
        }
        rest.resize(self.rows, 0);
        let (mut kept, mut ordinary) = (0, Delsum::default());
        let belop = &self.belop.values()[..self.rows];
        for (row, belop) in belop.iter().enumerate() {
            let verdier = self.verdier(row);
            let is_ordinary =
                (verdier.behandler == verdier.liste) & verdier.is_possible() & !self.is_stated(row);
            ordinary.add_if(is_ordinary, *belop);
            // Written in any case, and written over if it is not kept: no branch that could be guessed wrongly.
            rest[kept] = u32::try_from(row).unwrap_or(u32::MAX);
            kept += usize::from(!is_ordinary);
        }
        rest.truncate(kept);
        sum.add_many(Utfall::Ordinaer, ordinary);
    }

    /// Counts those of the rest whose doctor is surely the one in specialisation of no agreement.
    fn leave_out_unknown(&self, kontroll: &Kontroll<'_>, rest: &mut Vec<u32>, sum: &mut Opptelling) {
        let (mut kept, mut unknown) = (0, Delsum::default());
        for place in 0..rest.len() {
            let row = rest[place] as usize;
            let verdier = self.verdier(row);
            let is_unknown = !kontroll.register.may_know(verdier.behandler)
                && verdier.behandler != verdier.liste
                && verdier.is_possible()
                && !self.is_stated(row)
                && self.is_whole(row);
            unknown.add_if(is_unknown, self.belop.values()[row]);
            rest[kept] = rest[place];
            kept += usize::from(!is_unknown);
        }
        rest.truncate(kept);
        sum.add_many(Utfall::IngenAvtale, unknown);
    }

    #[inline]
    fn verdier(&self, row: usize) -> Verdier {
        Verdier {
            krav_id: self.krav_id.map_or(0, |numbers| numbers.values()[row]),
            behandler: self.behandler.values()[row],
            liste: self.liste.values()[row],
            dag: self.dato.values()[row],
        }
    }

    #[inline]
    fn is_whole(&self, row: usize) -> bool {
        self.krav_id.is_none_or(|numbers| numbers.is_valid(row))
            && self.behandler.is_valid(row)
            && self.liste.is_valid(row)
            && self.dato.is_valid(row)
            && self.belop.is_valid(row)
    }

    #[inline]
    fn is_stated(&self, row: usize) -> bool {
        self.grunnlag.as_ref().is_some_and(|text| text.is_stated(row))
    }

    fn krav(&self, row: usize) -> Krav {
        let number = |numbers: &Int64Array| numbers.is_valid(row).then(|| numbers.value(row));
        let stated = self.grunnlag.as_ref().filter(|text| text.is_stated(row));
        Krav {
            krav_id: self.krav_id.and_then(number),
            behandler_hpr: number(self.behandler),
            liste_hpr: number(self.liste),
            dag: self.dato.is_valid(row).then(|| self.dato.value(row)),
            belop_ore: number(self.belop),
            grunnlag: stated.map(|text| text.text(row)),
        }
    }
}
