//! Whether an amendment can be: its form, where its effect lies, and what the rules say of the result.

use regelverk::introduksjonsavtale::avtale as regler;
use regelverk::introduksjonsavtale::varighet::{Grense, Plan, Varighet, brudd};
use regelverk::regel::{RegelId, Regeldag};
use regelverk::tid::Dato;
use regelverk::vurdering::Vurdering;

use super::{EndringFeil, Endringsslag, Permisjon, Tidsbrudd};
use crate::avtale::innhold::check_text;
use crate::avtale::vilkar::{is_named, is_share};
use crate::avtale::{Forlop, Inngatt, Omgivelser, Regelfeil};
use crate::id::Hpr;

/// The rules of time that an amendment can break.
const TIME: [RegelId; 4] = [
    RegelId("IA-12"),
    RegelId("IA-14"),
    RegelId("IA-15"),
    RegelId("IA-16"),
];

/// The other demands that new people can break.
const PEOPLE: [RegelId; 3] = [RegelId("IA-21"), RegelId("IA-26"), RegelId("IA-35")];

impl Inngatt {
    /// The course with an amendment on top, if it can be. `nr` is the amendment's number.
    pub(super) fn with(
        &self,
        nr: u64,
        slag: &Endringsslag,
        omgivelser: &Omgivelser<'_>,
    ) -> Result<Forlop, EndringFeil> {
        let before = self.forlop();
        check_form(slag, &before)?;
        let virkning = slag.virkning(&before).ok_or(EndringFeil::Utenfor)?;
        let reaches_back = matches!(slag, Endringsslag::Rettelse { .. });
        if let Some(last) = omgivelser
            .registrert
            .filter(|last| !reaches_back && virkning <= *last)
        {
            return Err(EndringFeil::Registrert(last));
        }
        // What has been can be corrected when the place is another's; nothing new comes under it.
        if !reaches_back && !omgivelser.holds(&self.felles) {
            return Err(Regelfeil::Plass.into());
        }
        check_place(slag, &before)?;
        let mut after = before;
        after.apply(nr, slag);
        if let Some(dag) = after.without_fastlege() {
            return Err(EndringFeil::UtenFastlege(dag));
        }
        let dag = Regeldag::new(virkning).ok_or(Regelfeil::IngenRegler(virkning))?;
        if let Some(crossed) = omgivelser.frames_cross(&self.felles, after.fra, after.til) {
            return Err(Regelfeil::Rammerekkefolge(crossed).into());
        }
        let brudd = self.breaches(&after, omgivelser, dag);
        if !brudd.is_empty() {
            return Err(EndringFeil::Tid(brudd));
        }
        if matches!(
            slag,
            Endringsslag::FastlegeInn { .. } | Endringsslag::Veileder { .. }
        ) {
            self.check_people(&after, virkning, dag)?;
        }
        Ok(after)
    }

    /// Where all agreements of the frame together would break a rule of time.
    fn breaches(&self, after: &Forlop, omgivelser: &Omgivelser<'_>, dag: Regeldag) -> Vec<Tidsbrudd> {
        let mut avtaler = omgivelser.in_frame(&self.felles);
        avtaler.push(after.plan());
        let fra = avtaler.iter().map(|avtale| avtale.fra).min().unwrap_or(after.fra);
        let (plan, grense) = (Plan { fra, avtaler }, Grense::on(dag));
        let varighet = Varighet::compute(&plan, &grense);
        let found = brudd::all(&plan, &varighet, &grense).into_iter();
        let of_time = found.filter(|brudd| TIME.contains(&brudd.regel));
        let told = of_time.map(|brudd| Tidsbrudd {
            regel: brudd.regel,
            fra: brudd.fra,
            til: brudd.til,
        });
        told.collect()
    }

    /// What the rules demand of GPs and supervisor, on the day on which they change.
    fn check_people(&self, after: &Forlop, virkning: Dato, dag: Regeldag) -> Result<(), Regelfeil> {
        let mut innhold = self.utfylt.innhold.clone();
        innhold.fastleger = after.fastleger_on(virkning);
        innhold.veileder = after.veileder_on(virkning);
        let mut fakta = innhold.fakta(virkning, regler::Signert::default(), Vec::new(), None);
        // Leaving and coming back does not make a raise in between lawful.
        for fastlege in fakta.fastleger.iter_mut().flatten() {
            let first = fastlege
                .hpr
                .and_then(Hpr::new)
                .and_then(|hpr| self.first_entered(hpr));
            fastlege.inngatt = first.or(fastlege.inngatt);
        }
        let verdicts = regler::judge(&fakta, dag);
        let stops = |one: &Vurdering| PEOPLE.contains(&one.id()) && one.blocks();
        let stopped: Vec<Vurdering> = verdicts.into_iter().filter(stops).collect();
        if stopped.is_empty() {
            Ok(())
        } else {
            Err(Regelfeil::Stoppet(stopped))
        }
    }
}

impl Endringsslag {
    /// Whether it says something that can be, where it can be, on top of a course. What is registered, other
    /// agreements and the rules are not asked.
    ///
    /// # Errors
    /// Why not.
    pub fn check(&self, before: &Forlop) -> Result<(), EndringFeil> {
        check_form(self, before)?;
        check_place(self, before)
    }
}

/// Whether it says something that can be.
fn check_form(slag: &Endringsslag, before: &Forlop) -> Result<(), EndringFeil> {
    match slag {
        Endringsslag::Andel { stillingsandel, .. } if !is_share(*stillingsandel) => Err(EndringFeil::Andel),
        Endringsslag::Permisjon(permisjon) => check_leave(permisjon, before),
        Endringsslag::FastlegeInn { fastlege, .. } => {
            fastlege.known().ok_or(EndringFeil::Ukjent)?;
            Ok(check_text(fastlege.navn.as_deref().unwrap_or_default())?)
        }
        Endringsslag::Veileder { veileder, .. } => {
            let navn = veileder.navn.as_deref();
            if veileder.hpr.is_none() || !is_named(navn) {
                return Err(EndringFeil::Ukjent);
            }
            Ok(check_text(navn.unwrap_or_default())?)
        }
        Endringsslag::Rettelse {
            retter: None,
            permisjon: None,
        } => Err(EndringFeil::TomRettelse),
        Endringsslag::Rettelse { retter, permisjon } => {
            let stands = |nr: &u64| before.permisjoner.iter().any(|(other, _)| other == nr);
            if let Some(nr) = retter.filter(|nr| !stands(nr)) {
                return Err(EndringFeil::UkjentPermisjon(nr));
            }
            permisjon.map_or(Ok(()), |permisjon| check_leave(&permisjon, before))
        }
        _ => Ok(()),
    }
}

fn check_leave(permisjon: &Permisjon, before: &Forlop) -> Result<(), EndringFeil> {
    if permisjon.til < permisjon.fra {
        return Err(EndringFeil::Rekkefolge);
    }
    if !before.covers(permisjon.fra) || !before.covers(permisjon.til) {
        return Err(EndringFeil::Utenfor);
    }
    if permisjon.arbeider >= before.andel_on(permisjon.fra) {
        return Err(EndringFeil::Andel);
    }
    Ok(())
}

/// Whether it lies where it can, on top of what stands.
fn check_place(slag: &Endringsslag, before: &Forlop) -> Result<(), EndringFeil> {
    let inside = |dag: &Dato| before.covers(*dag);
    let there = |hpr, fra: &Dato| before.fastleger_on(*fra).iter().any(|one| one.hpr == Some(hpr));
    match slag {
        Endringsslag::Andel { fra, .. } | Endringsslag::Veileder { fra, .. } if !inside(fra) => {
            Err(EndringFeil::Utenfor)
        }
        Endringsslag::FastlegeInn { fra, .. } | Endringsslag::FastlegeUt { fra, .. } if !inside(fra) => {
            Err(EndringFeil::Utenfor)
        }
        Endringsslag::FastlegeInn { fra, fastlege } => match fastlege.hpr {
            Some(hpr) if hpr == before.lis || there(hpr, fra) => Err(EndringFeil::AlleredePart(hpr)),
            _ => Ok(()),
        },
        Endringsslag::FastlegeUt { fra, hpr } if !there(*hpr, fra) => Err(EndringFeil::IkkePart(*hpr)),
        Endringsslag::Avslutning { siste } if !inside(siste) || *siste == before.til => {
            Err(EndringFeil::Utenfor)
        }
        Endringsslag::Forlengelse { siste } if *siste <= before.til => Err(EndringFeil::Utenfor),
        Endringsslag::Permisjon(permisjon) => no_other_leave(permisjon, None, before),
        Endringsslag::Rettelse {
            retter,
            permisjon: Some(permisjon),
        } => no_other_leave(permisjon, *retter, before),
        _ => Ok(()),
    }
}

fn no_other_leave(permisjon: &Permisjon, retter: Option<u64>, before: &Forlop) -> Result<(), EndringFeil> {
    let meets = |(nr, other): &&(u64, Permisjon)| {
        Some(*nr) != retter && other.fra <= permisjon.til && permisjon.fra <= other.til
    };
    match before.permisjoner.iter().find(meets) {
        Some((nr, _)) => Err(EndringFeil::Overlapp(*nr)),
        None => Ok(()),
    }
}
