//! From the figures of a frame to its picture.

use regelverk::tid::Dato;
use texts::Tekst;

use super::modell::{Avtaletid, Rammetid};
use super::strekk::{self, Strekk, Strekkslag};
use super::{Grunnlag, ord, rest};
use crate::components::tidslinje::{Blokk, Del, Slag, Tidslinje};

/// The picture of a frame. `id` keeps it apart from others on the page.
pub fn of(grunnlag: &Grunnlag<'_>, tid: &Rammetid, id: &str, tittel: String) -> Tidslinje {
    let idag = grunnlag.idag;
    let siste = tid.ramme.siste_tillatte_dag();
    let all = || tid.avtaler.iter().chain(&tid.utkast);
    let mut minst: Vec<(Dato, Dato)> = all()
        .filter_map(|avtale| {
            Some((
                avtale.plan.fra,
                rest::shortest_until(avtale.plan.fra, &tid.ramme.grense)?,
            ))
        })
        .collect();
    minst.sort_unstable();
    let brudd: Vec<(Dato, Dato)> = tid
        .ramme
        .brudd()
        .iter()
        .map(|brudd| (brudd.fra, brudd.til))
        .collect();
    let mut blokker: Vec<(usize, Blokk)> = Vec::new();
    for avtale in &tid.avtaler {
        let slag = if tid.er_signert {
            Slag::Inngatt
        } else {
            Slag::Utkast
        };
        blokker.push((avtale.nummer, blokk(grunnlag, avtale, slag)));
    }
    for avtale in &tid.utkast {
        blokker.push((avtale.nummer, blokk(grunnlag, avtale, Slag::Utkast)));
    }
    blokker.sort_by_key(|(nummer, _)| *nummer);
    Tidslinje {
        id: id.to_owned(),
        tittel,
        beskrivelse: describe(grunnlag, tid, &brudd),
        blokker: blokker.into_iter().map(|(_, blokk)| blokk).collect(),
        forlenges: extension(tid, idag),
        idag,
        siste,
        minst,
        minste_maneder: tid.ramme.grense.minstetid_maneder,
        brudd,
    }
}

/// From the day after the agreements to the last permitted one, at the last share. What is over is not extended.
fn extension(tid: &Rammetid, idag: Dato) -> Option<Del> {
    let (slutt, siste) = (tid.ramme.plan.siste_dag()?, tid.ramme.siste_tillatte_dag()?);
    let andel = i64::from(tid.sist()?.siste_andel());
    let fra = slutt.plus_days(1).filter(|fra| *fra <= siste && idag < *fra)?;
    Some(Del {
        fra,
        til: siste,
        andel,
        bruk: andel,
    })
}

fn blokk(grunnlag: &Grunnlag<'_>, avtale: &Avtaletid, slag: Slag) -> Blokk {
    let Grunnlag { t, navn, idag, .. } = *grunnlag;
    let strekk = strekk::of_avtale(avtale.nummer, &avtale.plan, idag);
    let (past, future): (Vec<Strekk>, Vec<Strekk>) = strekk.iter().partition(|strekk| strekk.til <= idag);
    let used = |strekk: &[Strekk]| strekk.iter().map(Strekk::enheter).sum::<i64>();
    let name = t.plasstid_avtale(avtale.nummer);
    let who = |strekk: &[Strekk]| match share(t, strekk) {
        Some(share) => t.plasstid_lege_og_andel(share, navn(avtale.lis)),
        None => navn(avtale.lis),
    };
    let brukt = vec![
        name.clone(),
        who(&past),
        t.plasstid_brukt_dager(ord::rundt(t, used(&past))),
    ];
    let days = t.plasstid_avtalt_dager(ord::rundt(t, used(&future)));
    let avtalt = match slag {
        Slag::Utkast => vec![name, who(&strekk), t.plasstid_ikke_signert_kort()],
        Slag::Inngatt if past.is_empty() => vec![name, who(&future), days],
        Slag::Inngatt => {
            let share = share(t, &future);
            vec![
                share.map_or_else(|| t.plasstid_avtalt(), |share| t.plasstid_avtalt_andel(share)),
                days,
            ]
        }
    };
    let brukt = if slag == Slag::Utkast {
        avtalt.clone()
    } else {
        brukt
    };
    Blokk {
        slag,
        kort: avtale.nummer.to_string(),
        deler: strekk.iter().map(del).collect(),
        brukt,
        avtalt,
    }
}

/// The share, if it is the same in all of them.
fn share(t: &Tekst, strekk: &[Strekk]) -> Option<String> {
    let first = strekk.first()?.andel;
    strekk
        .iter()
        .all(|strekk| strekk.andel == first)
        .then(|| ord::andel(t, first))
}

fn del(strekk: &Strekk) -> Del {
    let Strekk {
        fra,
        til,
        andel,
        bruk,
        ..
    } = *strekk;
    Del {
        fra,
        til,
        andel,
        bruk,
    }
}

/// The same in sentences, for those who do not see the picture.
fn describe(grunnlag: &Grunnlag<'_>, tid: &Rammetid, brudd: &[(Dato, Dato)]) -> String {
    let Grunnlag { t, navn, idag, .. } = *grunnlag;
    let mut sentences: Vec<String> = Vec::new();
    for avtale in tid.etter_dag() {
        let plan = &avtale.plan;
        let parts: Vec<String> = strekk::of_avtale(avtale.nummer, plan, plan.til)
            .iter()
            .map(|strekk| part(t, strekk))
            .collect();
        sentences.push(t.plasstid_beskriv_avtale(
            parts.join(", "),
            t.dato(plan.fra),
            navn(avtale.lis),
            avtale.nummer,
            t.dato(plan.til),
        ));
    }
    let not_signed = if tid.er_signert { &tid.utkast } else { &tid.avtaler };
    sentences.extend(not_signed.iter().map(|avtale| {
        let (fra, til) = (t.dato(avtale.plan.fra), t.dato(avtale.plan.til));
        t.plasstid_beskriv_utkast(fra, navn(avtale.lis), avtale.nummer, til)
    }));
    sentences.push(t.plasstid_beskriv_idag(t.dato(idag)));
    sentences.push(t.plasstid_beskriv_siste(ord::dag(t, tid.ramme.siste_tillatte_dag())));
    if !brudd.is_empty() {
        let days = brudd
            .iter()
            .map(|(fra, til)| t.plasstid_fra_til(t.dato(*fra), t.dato(*til)));
        sentences.push(t.plasstid_beskriv_brudd(days.collect::<Vec<_>>().join(", ")));
    }
    sentences.join(" ")
}

fn part(t: &Tekst, strekk: &Strekk) -> String {
    match strekk.slag {
        Strekkslag::Permisjon(_) => {
            t.plasstid_beskriv_permisjon(ord::andel(t, strekk.bruk), t.dato(strekk.fra), t.dato(strekk.til))
        }
        Strekkslag::Arbeid(_) | Strekkslag::Opphold => {
            t.plasstid_beskriv_del(ord::andel(t, strekk.andel), t.dato(strekk.fra))
        }
    }
}
