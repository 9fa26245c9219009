//! What was typed, as an amendment on top of an agreement. What cannot be is told beside its field.

use regelverk::tid::Dato;
use sak::avtale::{EndringFeil, Endringsslag, Forlop, Permisjon};
use sak::id::AvtaleId;
use sak::soknad::felt::parse_percent;

use super::super::Grunnlag;
use super::{Kandidat, Prove};

/// The names of the fields.
pub const PROSENT: &str = "prosent";
pub const FRA: &str = "fra";
pub const TIL: &str = "til";
pub const ARBEIDER: &str = "arbeider";
pub const SISTE: &str = "siste";

/// An amendment that can be tried.
#[derive(Clone, Debug)]
pub struct Forsok {
    /// The agreement's place in the frame.
    pub index: usize,
    /// The agreement.
    pub avtale: AvtaleId,
    /// What changes.
    pub slag: Endringsslag,
    /// The first day that changes.
    pub virkning: Dato,
    /// The agreement as it stands.
    pub before: Forlop,
    /// The agreement with the amendment on top.
    pub after: Forlop,
}

/// What was read.
#[derive(Clone, Debug)]
pub struct Lest {
    /// What is tried.
    pub prove: Prove,
    /// The amendment, if all can be.
    pub forsok: Option<Forsok>,
    /// What is wrong, by field.
    pub feil: Vec<(&'static str, String)>,
}

type Feltfeil = Vec<(&'static str, String)>;

/// Reads the address.
pub fn read(grunnlag: &Grunnlag<'_>, kandidater: &[Kandidat<'_>], prove: Prove) -> Lest {
    let names: &[&str] = match prove {
        Prove::Andel => &[PROSENT],
        Prove::Permisjon => &[FRA, TIL],
        Prove::Slutt => &[SISTE],
    };
    let typed = names.iter().any(|name| grunnlag.sporring.text(name).is_some());
    let sent = typed || grunnlag.sporring.get(names[0]).is_some();
    let read = (sent && !kandidater.is_empty()).then(|| amendment(grunnlag, kandidater, prove));
    let tried = read.map(|read| {
        let (kandidat, slag) = read?;
        try_on(grunnlag, kandidat, slag)
    });
    let (forsok, feil) = match tried {
        None => (None, Vec::new()),
        Some(Ok(forsok)) => (Some(forsok), Vec::new()),
        Some(Err(feil)) => (None, feil),
    };
    Lest { prove, forsok, feil }
}

fn amendment<'a, 'b>(
    grunnlag: &Grunnlag<'_>,
    kandidater: &'a [Kandidat<'b>],
    prove: Prove,
) -> Result<(&'a Kandidat<'b>, Endringsslag), Feltfeil> {
    match prove {
        Prove::Andel => {
            let share = percent(grunnlag, PROSENT).filter(|share| *share > 0);
            let share = share.ok_or_else(|| (PROSENT, grunnlag.t.plasstid_feil_prosent()));
            let (stillingsandel, fra) = both(share, day(grunnlag, FRA))?;
            let kandidat = covering(grunnlag, kandidater, fra, FRA)?;
            Ok((kandidat, Endringsslag::Andel { fra, stillingsandel }))
        }
        Prove::Permisjon => {
            let works = match grunnlag.sporring.text(ARBEIDER) {
                None => Ok(0),
                Some(_) => {
                    percent(grunnlag, ARBEIDER).ok_or_else(|| (ARBEIDER, grunnlag.t.plasstid_feil_arbeider()))
                }
            };
            let days = both(day(grunnlag, FRA), day(grunnlag, TIL));
            let (fra, til, arbeider) = match (days, works) {
                (Ok((fra, til)), Ok(works)) => (fra, til, works),
                (days, works) => {
                    let faults = days.err().into_iter().flatten();
                    return Err(faults.chain(works.err()).collect());
                }
            };
            let kandidat = covering(grunnlag, kandidater, fra, FRA)?;
            let permisjon = Permisjon {
                fra,
                til,
                lovregulert: true,
                arbeider,
            };
            Ok((kandidat, Endringsslag::Permisjon(permisjon)))
        }
        Prove::Slutt => {
            let siste = day(grunnlag, SISTE).map_err(|fault| vec![fault])?;
            let kandidat = kandidater.last().ok_or_else(Vec::new)?;
            let slag = if siste > kandidat.forlop.til {
                Endringsslag::Forlengelse { siste }
            } else {
                Endringsslag::Avslutning { siste }
            };
            Ok((kandidat, slag))
        }
    }
}

/// Both values, or what is wrong with each.
fn both<A, B>(
    one: Result<A, (&'static str, String)>,
    other: Result<B, (&'static str, String)>,
) -> Result<(A, B), Feltfeil> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (one, other) => Err(one.err().into_iter().chain(other.err()).collect()),
    }
}

fn percent(grunnlag: &Grunnlag<'_>, name: &str) -> Option<u16> {
    parse_percent(grunnlag.sporring.text(name)?)
}

fn day(grunnlag: &Grunnlag<'_>, name: &'static str) -> Result<Dato, (&'static str, String)> {
    let t = grunnlag.t;
    let read = grunnlag.sporring.text(name).and_then(crate::form::read_date);
    read.ok_or_else(|| (name, t.plasstid_feil_dato(t.dato_kort(grunnlag.idag))))
}

/// The agreement that a day belongs to.
fn covering<'a, 'b>(
    grunnlag: &Grunnlag<'_>,
    kandidater: &'a [Kandidat<'b>],
    dag: Dato,
    field: &'static str,
) -> Result<&'a Kandidat<'b>, Feltfeil> {
    let found = kandidater.iter().find(|kandidat| kandidat.forlop.covers(dag));
    let nearest = kandidater
        .iter()
        .rev()
        .find(|kandidat| kandidat.forlop.fra <= dag);
    let nearest = nearest.or_else(|| kandidater.first());
    found.ok_or_else(|| {
        nearest
            .map(|near| outside(grunnlag, near, field))
            .into_iter()
            .collect()
    })
}

fn outside(grunnlag: &Grunnlag<'_>, kandidat: &Kandidat<'_>, field: &'static str) -> (&'static str, String) {
    let (t, forlop) = (grunnlag.t, &kandidat.forlop);
    (
        field,
        t.plasstid_feil_utenfor(t.dato(forlop.fra), t.dato(forlop.til)),
    )
}

/// Puts the amendment on top, as when it is signed.
fn try_on(grunnlag: &Grunnlag<'_>, kandidat: &Kandidat<'_>, slag: Endringsslag) -> Result<Forsok, Feltfeil> {
    let before = kandidat.forlop.clone();
    slag.check(&before)
        .map_err(|feil| vec![told(grunnlag, kandidat, &slag, &feil)])?;
    let virkning = slag.virkning(&before).unwrap_or(before.til);
    let mut after = before.clone();
    after.apply(kandidat.inngatt.endringer.len() as u64 + 1, &slag);
    Ok(Forsok {
        index: kandidat.index,
        avtale: kandidat.inngatt.felles.id,
        slag,
        virkning,
        before,
        after,
    })
}

/// Why an amendment cannot be, beside the field where it can be mended.
fn told(
    grunnlag: &Grunnlag<'_>,
    kandidat: &Kandidat<'_>,
    slag: &Endringsslag,
    feil: &EndringFeil,
) -> (&'static str, String) {
    let (t, forlop) = (grunnlag.t, &kandidat.forlop);
    match (slag, feil) {
        (Endringsslag::Permisjon(leave), EndringFeil::Rekkefolge) => {
            (TIL, t.plasstid_feil_rekkefolge(t.dato(leave.fra)))
        }
        (Endringsslag::Permisjon(leave), EndringFeil::Andel) => (
            ARBEIDER,
            t.plasstid_feil_arbeider_mye(t.prosent(forlop.andel_on(leave.fra))),
        ),
        (Endringsslag::Permisjon(_), EndringFeil::Overlapp(_)) => (FRA, t.plasstid_feil_overlapp()),
        (Endringsslag::Permisjon(_), _) => outside(grunnlag, kandidat, TIL),
        (Endringsslag::Avslutning { siste }, _) if *siste == forlop.til => {
            (SISTE, t.plasstid_feil_samme_slutt(t.dato(*siste)))
        }
        (Endringsslag::Avslutning { .. } | Endringsslag::Forlengelse { .. }, _) => {
            (SISTE, t.plasstid_feil_for_tidlig(t.dato(forlop.fra)))
        }
        _ => outside(grunnlag, kandidat, FRA),
    }
}
