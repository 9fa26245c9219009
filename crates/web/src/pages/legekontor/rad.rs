//! Rows of doctors in a form: how many there are, one less, and the fields that an office and an agreement share.

use maud::{Markup, html};
use texts::Tekst;

use crate::form::les::Typed;
use crate::pages::avtaleutkast::felter::{Form, row_of};

/// What the button for one more row sends.
pub const MORE: &str = "legg-til";
const REMOVE: &str = "fjern-";

/// The number of the last row that has any of these fields.
pub fn count(typed: &Typed, fields: &[&str]) -> usize {
    let rows = typed.iter().filter_map(|(name, _)| row_in(name, fields));
    rows.max().unwrap_or(0).min(MOST)
}

/// More rows than any office has doctors; a number that somebody made up must not make a million.
const MOST: usize = 60;

/// The row of a field that is one of these.
fn row_in(name: &str, fields: &[&str]) -> Option<usize> {
    let number = row_of(name)?;
    let (field, _) = name.rsplit_once('_')?;
    fields.contains(&field).then_some(number)
}

/// The same without one row; those after it move up.
pub fn without(typed: &Typed, fields: &[&str], gone: usize) -> Typed {
    let mut kept = Typed::default();
    for (name, text) in typed.iter() {
        match row_in(name, fields) {
            Some(number) if number == gone => {}
            Some(number) if number > gone => {
                let field = name.rsplit_once('_').map_or(name, |(field, _)| field);
                kept.push(format!("{field}_{}", number - 1), text);
            }
            _ => kept.push(name, text),
        }
    }
    kept
}

/// The row that a button takes away.
pub fn removed(til: &str) -> Option<usize> {
    til.strip_prefix(REMOVE)?.parse().ok()
}

/// Who a doctor is, what they hold, and how many patients they have.
pub fn who(form: &Form<'_>, number: usize) -> Markup {
    let name = |field: &str| format!("{field}_{number}");
    html! {
        div class="hj-lege-hvem" {
            (form.tall(&name("hpr")))
            (form.tekst(&name("navn")))
        }
        (form.ja_nei(&name("spesialist")))
        (form.ja_nei(&name("trygderefusjon")))
        (form.tall(&name("pasienter")))
    }
}

/// The button that takes a row away.
pub fn remove(t: &Tekst, number: usize) -> Markup {
    html! {
        p {
            button class="ds-button" data-variant="tertiary" data-color="danger" data-size="sm" type="submit"
                name="knapp" value={ (REMOVE) (number) } { (t.avtaleutkast_fjern(number)) }
        }
    }
}
