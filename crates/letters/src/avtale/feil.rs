//! Why something could not be done with an agreement, as a sentence that also says what to do.

use regelverk::vurdering::Vurdering;
use sak::avtale::endring::Tidsbrudd;
use sak::avtale::innhold::{LONGEST_TEXT, TekstFeil};
use sak::avtale::{
    AvslutningFeil, BegynnFeil, EndringFeil, LagreFeil, Mangel, RapportFeil, Regelfeil, SendFeil,
    SignaturFeil, SignerFeil,
};
use texts::{Tekst, regel};

/// Why no draft is begun.
pub fn begynn(t: &Tekst, feil: BegynnFeil) -> String {
    match feil {
        BegynnFeil::IkkeTildelt => t.avtaleord_begynn_ikke_tildelt(),
        BegynnFeil::Ramme => t.avtaleord_begynn_ramme(),
        BegynnFeil::Tekst(feil) => tekst(t, feil),
    }
}

/// Why a draft is not saved.
pub fn lagre(t: &Tekst, feil: &LagreFeil) -> String {
    match feil {
        LagreFeil::Kollisjon(_) => t.avtaleord_kollisjon(),
        LagreFeil::Tekst(feil) => tekst(t, *feil),
    }
}

/// Why a draft is not sent: a sentence, or one for each thing that is missing.
pub fn send(t: &Tekst, feil: &SendFeil) -> Vec<String> {
    match feil {
        SendFeil::Kollisjon(_) => vec![t.avtaleord_kollisjon()],
        SendFeil::Mangler(mangler) => mangler.iter().map(|one| mangel(t, *one)).collect(),
        SendFeil::Regler(feil) => vec![regler(t, feil)],
    }
}

/// What is missing in a draft.
pub fn mangel(t: &Tekst, mangel: Mangel) -> String {
    match mangel {
        Mangel::Lis => t.avtaleord_mangel_lis(),
        Mangel::Fastleger => t.avtaleord_mangel_fastleger(),
        Mangel::Fastlege(index) => t.avtaleord_mangel_fastlege(index + 1),
        Mangel::SammePerson(hpr) => t.avtaleord_mangel_samme_person(hpr.to_string()),
        Mangel::Fra => t.avtaleord_mangel_fra(),
        Mangel::Til => t.avtaleord_mangel_til(),
        Mangel::Rekkefolge => t.avtaleord_mangel_rekkefolge(),
        Mangel::Stillingsandel => t.avtaleord_mangel_stillingsandel(),
    }
}

/// Why a text cannot be kept.
pub fn tekst(t: &Tekst, feil: TekstFeil) -> String {
    match feil {
        TekstFeil::ForLang => t.avtaleord_tekst_for_lang(LONGEST_TEXT.to_string()),
        TekstFeil::Elleve => t.avtaleord_tekst_elleve(),
    }
}

/// Why the rules stop an agreement, with the verdicts that do as findings.
pub fn regler(t: &Tekst, feil: &Regelfeil) -> String {
    match feil {
        Regelfeil::Plass => t.avtaleord_regel_plass(),
        Regelfeil::IngenRegler(dato) => t.avtaleord_regel_ingen_regler(t.dato(*dato)),
        Regelfeil::Rammerekkefolge(dato) => t.avtaleord_regel_rammerekkefolge(t.dato(*dato)),
        Regelfeil::Stoppet(verdicts) => {
            let found = |one: &Vurdering| regel::overskrift(t, one);
            let found: Vec<String> = verdicts.iter().map(found).collect();
            t.avtaleord_regel_stoppet(found.len(), listed(&found))
        }
    }
}

/// Why a signature is not taken.
pub fn signatur(t: &Tekst, feil: &SignaturFeil) -> String {
    match feil {
        SignaturFeil::Avtrykk => t.avtaleord_signatur_avtrykk(),
        SignaturFeil::IkkePart => t.avtaleord_signatur_ikke_part(),
        SignaturFeil::AlleredeSignert => t.avtaleord_signatur_allerede_signert(),
        SignaturFeil::Fullmakt => t.avtaleord_signatur_fullmakt(),
        SignaturFeil::SammePerson => t.avtaleord_signatur_samme_person(),
    }
}

/// Why an agreement is not signed.
pub fn signer(t: &Tekst, feil: &SignerFeil) -> String {
    match feil {
        SignerFeil::Signatur(feil) => signatur(t, feil),
        SignerFeil::Utlopt => t.avtaleord_signer_utlopt(),
        SignerFeil::Regler(feil) => regler(t, feil),
    }
}

/// Why an amendment is not proposed, signed or withdrawn.
pub fn endring(t: &Tekst, feil: &EndringFeil) -> String {
    match feil {
        EndringFeil::Kollisjon(_) => t.avtaleord_endring_feil_kollisjon(),
        EndringFeil::Andel => t.avtaleord_endring_feil_andel(),
        EndringFeil::Rekkefolge => t.avtaleord_endring_feil_rekkefolge(),
        EndringFeil::Ukjent => t.avtaleord_endring_feil_ukjent(),
        EndringFeil::Tekst(feil) => tekst(t, *feil),
        EndringFeil::TomRettelse => t.avtaleord_endring_feil_tom_rettelse(),
        EndringFeil::Registrert(dato) => t.avtaleord_endring_feil_registrert(t.dato(*dato)),
        EndringFeil::Utenfor => t.avtaleord_endring_feil_utenfor(),
        EndringFeil::Overlapp(nr) => t.avtaleord_endring_feil_overlapp(nr.to_string()),
        EndringFeil::UkjentPermisjon(nr) => t.avtaleord_endring_feil_ukjent_permisjon(nr.to_string()),
        EndringFeil::AlleredePart(hpr) => t.avtaleord_endring_feil_allerede_part(hpr.to_string()),
        EndringFeil::IkkePart(hpr) => t.avtaleord_endring_feil_ikke_part(hpr.to_string()),
        EndringFeil::UtenFastlege(dato) => t.avtaleord_endring_feil_uten_fastlege(t.dato(*dato)),
        EndringFeil::Tid(brudd) => {
            let found: Vec<String> = brudd.iter().map(|one| tidsbrudd(t, one)).collect();
            t.avtaleord_endring_feil_tid(listed(&found))
        }
        EndringFeil::Regler(feil) => regler(t, feil),
        EndringFeil::Signatur(feil) => signatur(t, feil),
        EndringFeil::IkkeApen => t.avtaleord_endring_feil_ikke_apen(),
        EndringFeil::BareRettelse => t.avtaleord_endring_feil_bare_rettelse(),
    }
}

fn tidsbrudd(t: &Tekst, brudd: &Tidsbrudd) -> String {
    t.avtaleord_tidsbrudd(
        t.dato(brudd.fra),
        regel::tittel(t, brudd.regel),
        t.dato(brudd.til),
    )
}

/// Why an agreement is not ended.
pub fn avslutning(t: &Tekst, feil: AvslutningFeil) -> String {
    match feil {
        AvslutningFeil::Varer(dato) => t.avtaleord_avslutning_varer(t.dato(dato)),
        AvslutningFeil::Begynt(dato) => t.avtaleord_avslutning_begynt(t.dato(dato)),
    }
}

/// Why a closing report is not kept.
pub fn rapport(t: &Tekst, feil: RapportFeil) -> String {
    match feil {
        RapportFeil::Rapportert => t.avtaleord_rapport_rapportert(),
        RapportFeil::AnnetArbeid => t.avtaleord_rapport_annet_arbeid(),
        RapportFeil::Tekst(feil) => tekst(t, feil),
    }
}

/// Findings hold commas of their own.
fn listed(found: &[String]) -> String {
    found.join("; ")
}
