//! A date as people and forms write it.

use regelverk::tid::Dato;

use crate::soknadsfil::celle::trim;
use crate::soknadsfil::verdi;

/// `2022-03-10` or `10.3.2022`; `None` for anything else, also with a time of day.
pub fn read_dato(text: &str) -> Option<Dato> {
    let read = verdi::received(trim(text))?;
    read.klokke.is_none().then_some(read.dato)
}
