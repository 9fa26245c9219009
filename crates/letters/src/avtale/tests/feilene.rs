//! What stops somebody, in words.

use regelverk::introduksjonsavtale::avtale::{AvtaleFakta, judge};
use regelverk::regel::{RegelId, Regeldag};
use sak::avtale::endring::Tidsbrudd;
use sak::avtale::innhold::TekstFeil;
use sak::avtale::{
    AvslutningFeil, BegynnFeil, EndringFeil, LagreFeil, Mangel, Part, RapportFeil, Regelfeil, SendFeil,
    SignaturFeil, SignerFeil,
};
use texts::Tekst;

use super::{bygg, languages};
use crate::avtale::{feil, ord};

fn stopped() -> Regelfeil {
    let day = bygg::dato("2022-04-01");
    let verdicts = judge(&AvtaleFakta::unknown(day), Regeldag::new(day).unwrap());
    Regelfeil::Stoppet(verdicts.into_iter().filter(|one| one.blocks()).collect())
}

/// One of everything that can be said no to.
fn sentences(t: &Tekst) -> Vec<String> {
    let (day, hpr) = (bygg::dato("2022-04-01"), bygg::hpr(bygg::LIS));
    let rules = [
        Regelfeil::Plass,
        Regelfeil::IngenRegler(day),
        Regelfeil::Rammerekkefolge(day),
        stopped(),
    ];
    let missing = [
        Mangel::Lis,
        Mangel::Fastleger,
        Mangel::Fastlege(0),
        Mangel::SammePerson(hpr),
        Mangel::Fra,
        Mangel::Til,
        Mangel::Rekkefolge,
        Mangel::Stillingsandel,
    ];
    let signature = [
        SignaturFeil::Avtrykk,
        SignaturFeil::IkkePart,
        SignaturFeil::AlleredeSignert,
        SignaturFeil::Fullmakt,
        SignaturFeil::SammePerson,
    ];
    let amendment = [
        EndringFeil::Kollisjon(2),
        EndringFeil::Andel,
        EndringFeil::Rekkefolge,
        EndringFeil::Ukjent,
        EndringFeil::TomRettelse,
        EndringFeil::Registrert(day),
        EndringFeil::Utenfor,
        EndringFeil::Overlapp(1),
        EndringFeil::UkjentPermisjon(1),
        EndringFeil::AlleredePart(hpr),
        EndringFeil::IkkePart(hpr),
        EndringFeil::UtenFastlege(day),
        EndringFeil::Tid(vec![Tidsbrudd {
            regel: RegelId("IA-14"),
            fra: day,
            til: day,
        }]),
        EndringFeil::IkkeApen,
        EndringFeil::BareRettelse,
    ];
    let mut all = vec![
        feil::begynn(t, BegynnFeil::IkkeTildelt),
        feil::begynn(t, BegynnFeil::Ramme),
        feil::lagre(t, &LagreFeil::Kollisjon(1)),
        feil::tekst(t, TekstFeil::ForLang),
        feil::tekst(t, TekstFeil::Elleve),
        feil::signer(t, &SignerFeil::Utlopt),
        feil::avslutning(t, AvslutningFeil::Varer(day)),
        feil::avslutning(t, AvslutningFeil::Begynt(day)),
        feil::rapport(t, RapportFeil::Rapportert),
        feil::rapport(t, RapportFeil::AnnetArbeid),
        t.avtaleord_plass_avtale_loper(),
        t.avtaleord_plass_tid_igjen(),
    ];
    all.extend(rules.iter().map(|one| feil::regler(t, one)));
    all.extend(feil::send(t, &SendFeil::Mangler(missing.to_vec())));
    all.extend(signature.iter().map(|one| feil::signatur(t, one)));
    all.extend(amendment.iter().map(|one| feil::endring(t, one)));
    all
}

#[test]
fn each_says_its_own_thing_in_whole_sentences() {
    for t in languages() {
        let all = sentences(t);
        for (index, sentence) in all.iter().enumerate() {
            assert!(sentence.ends_with('.'), "{sentence}");
            assert!(!sentence.contains(['[', '{', '_']), "{sentence}");
            assert!(!all[..index].contains(sentence), "said twice: {sentence}");
        }
    }
}

#[test]
fn what_is_inside_another_is_said_as_itself() {
    let t = texts::nb();
    let signature = feil::signatur(t, &SignaturFeil::Avtrykk);
    assert_eq!(feil::signer(t, &SignaturFeil::Avtrykk.into()), signature);
    assert_eq!(feil::endring(t, &SignaturFeil::Avtrykk.into()), signature);
    let rules = feil::regler(t, &Regelfeil::Plass);
    assert_eq!(feil::signer(t, &Regelfeil::Plass.into()), rules);
    assert_eq!(feil::endring(t, &Regelfeil::Plass.into()), rules);
    assert_eq!(feil::send(t, &Regelfeil::Plass.into()), [rules]);
    let text = feil::tekst(t, TekstFeil::Elleve);
    assert_eq!(feil::lagre(t, &TekstFeil::Elleve.into()), text);
    assert_eq!(feil::rapport(t, TekstFeil::Elleve.into()), text);
    assert_eq!(feil::endring(t, &TekstFeil::Elleve.into()), text);
    assert_eq!(
        feil::send(t, &SendFeil::Kollisjon(1)),
        [feil::lagre(t, &LagreFeil::Kollisjon(2))]
    );
}

#[test]
fn what_the_rules_stop_is_told_as_findings() {
    let told = feil::regler(texts::nb(), &stopped());
    assert!(told.contains("Stillingen er ikke oppgitt; "), "{told}");
}

#[test]
fn parties_are_named_by_what_they_are() {
    let hpr = bygg::hpr(bygg::LIS);
    let parties = [Part::Kommune, Part::Lis(hpr), Part::Fastlege(hpr)];
    let named = parties.map(|part| ord::part(texts::nb(), part));
    assert_eq!(named, ["kommunen", "legen", "fastlegen"]);
}
