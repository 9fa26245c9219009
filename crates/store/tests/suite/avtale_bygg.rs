//! Builders of agreements. What a test does not name is ordinary: two GPs, all that the rules ask for in place.
//! Every doctor is made up.

use regelverk::introduksjonsavtale::avtale::{Ordning, Tilknytning};
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::avtale::innhold::{Fastlege, Lis, Listetak, Utdanningsplan, Veileder};
use sak::avtale::{
    AvslutningFeil, Avtale, EndringFeil as Endringsnei, Endringsslag, Innhold, Omgivelser, Part, Permisjon,
    SendFeil, SignerFeil, Signert, Utfylt,
};
use sak::hendelse::Hendelse;
use sak::id::{AvtaleId, Hpr};
use sak::kvoteplass::{Kvoteplass, PlassTilstand};
use store::{Avtalesak, EndringFeil, Store};

use crate::common::*;

pub const LIS: u64 = 990_001_001;
pub const NESTE: u64 = 990_001_002;
pub const FASTLEGE: u64 = 990_002_001;
pub const KOLLEGA: u64 = 990_002_002;

/// Why a command is refused.
#[derive(Debug, PartialEq)]
pub enum Nei {
    Tilstand,
    Send(SendFeil),
    Signer(SignerFeil),
    Endring(Endringsnei),
    Avslutning(AvslutningFeil),
}

pub type Svar = Result<Avtalesak, EndringFeil<Nei>>;

pub fn hpr(number: u64) -> Hpr {
    Hpr::new(number).unwrap()
}

pub fn dato(text: &str) -> Dato {
    Dato::parse(text).unwrap()
}

/// Noon on a day.
pub fn den(text: &str) -> Tidspunkt {
    noon_on(dato(text))
}

pub fn noon_on(dag: Dato) -> Tidspunkt {
    Tidspunkt::in_norway(dag, 12, 0).unwrap()
}

/// Somebody who may sign for a party of an agreement of municipality 1.
pub fn signatory(part: Part) -> Aktor {
    match part.hpr() {
        None => soker(),
        Some(hpr) => Aktor {
            hpr: Some(hpr),
            ..aktor(&format!("lege-{hpr}"), Rolle::Lege)
        },
    }
}

fn fastlege(number: u64) -> Fastlege {
    Fastlege {
        hpr: Some(hpr(number)),
        navn: Some(format!("Prøve Fastlege {number}")),
        spesialist: Some(true),
        trygderefusjon: Some(true),
        supervisjon: Some(true),
        pasienter: Some(700),
        listetak: Listetak::IkkeOkt,
    }
}

/// What an agreement of a doctor says.
pub fn tekst(lis: u64, fra: Dato, til: Dato, stillingsandel: u16) -> Utfylt {
    let innhold = Innhold {
        legekontor: None,
        lis: Lis {
            hpr: Some(hpr(lis)),
            navn: Some(format!("Prøve Lis {lis}")),
            lis1_fullfort: Some(dato("2021-08-31")),
            ordning: Some(Ordning::Ny),
            ..Lis::default()
        },
        fastleger: vec![fastlege(FASTLEGE), fastlege(KOLLEGA)],
        fra: Some(fra),
        til: Some(til),
        stillingsandel: Some(stillingsandel),
        annet_allmennlegearbeid: Some("ingen".into()),
        supervisjon_hele_perioden: Some(true),
        veileder: Veileder {
            hpr: Some(hpr(FASTLEGE)),
            navn: Some("Prøve Veileder".into()),
            spesialist: Some(true),
        },
        utdanningsplan: Utdanningsplan {
            kontoret_er_laeringsarena: Some(true),
            laeringsmal_angitt: Some(true),
            veiledning_beskrevet: Some(true),
        },
        kontor_og_utstyr: Some(true),
        uselektert: Some(true),
        oppfolging_over_tid: Some(true),
        tilknytning: Some(Tilknytning::Ansatt),
        okonomi_avtalt: Some(true),
        knyttet_til_alis_avtale: Some(false),
        mal_brukt: Some(true),
    };
    Utfylt {
        innhold,
        epost: [(hpr(lis), "lis@provevik.example".to_owned())].into(),
        ..Utfylt::default()
    }
}

/// Places of municipality 1 that it has accepted.
pub async fn places(store: &Store, count: u64) -> Vec<Kvoteplass> {
    let navn = proposed(store, "runde", count, &[(count, 9)]).await;
    let id = store.vedtak_in(&navn).await.unwrap()[0].id();
    approve(store, id, &attestant()).await.unwrap();
    let soker = soker();
    let at = spor(&soker, noon(4, 10));
    for plass in store.kvoteplasser().await.unwrap() {
        let accepted = store.change_kvoteplass(plass.id, at, |plass| plass.accept(at.aktor, at.now));
        assert_eq!(accepted.await.unwrap().tilstand, PlassTilstand::Tildelt);
    }
    store.kvoteplasser().await.unwrap()
}

/// A draft under a place.
pub async fn draft(store: &Store, plass: &Kvoteplass, tekst: Utfylt) -> AvtaleId {
    let id = AvtaleId(new_id());
    let soker = soker();
    let begun = store.begin_avtale(id, (plass.id, 1), tekst, spor(&soker, noon(5, 2)));
    begun.await.unwrap();
    id
}

/// A command of somebody on a day.
pub async fn change<F>(store: &Store, id: AvtaleId, av: &Aktor, now: Tidspunkt, f: F) -> Svar
where
    F: FnOnce(Avtale, &Omgivelser<'_>) -> Result<(Avtale, Vec<Hendelse>), Nei> + Send,
{
    let told = store.change_avtale(id, &|_, _| Vec::new(), spor(av, now), f);
    told.await
}

pub async fn send(store: &Store, id: AvtaleId, now: Tidspunkt) -> Svar {
    let av = soker();
    change(store, id, &av, now, |avtale, rundt| match avtale {
        Avtale::Utkast(utkast) => {
            let versjon = utkast.versjon;
            let sent = utkast.send(versjon, rundt, &av, now).map_err(Nei::Send)?;
            Ok((Avtale::TilSignering(sent.0), vec![sent.1]))
        }
        _ => Err(Nei::Tilstand),
    })
    .await
}

/// The fingerprint that is shown to those who sign.
pub async fn shown(store: &Store, id: AvtaleId) -> String {
    match store.avtale(id).await.unwrap().unwrap().avtale {
        Avtale::TilSignering(venter) => venter.avtrykk,
        other => panic!("{other:?}"),
    }
}

pub async fn sign(store: &Store, id: AvtaleId, part: Part, avtrykk: &str, now: Tidspunkt) -> Svar {
    let av = signatory(part);
    change(store, id, &av, now, |avtale, rundt| match avtale {
        Avtale::TilSignering(venter) => {
            let signed = venter
                .sign((part, avtrykk), &av, rundt, now)
                .map_err(Nei::Signer)?;
            let avtale = match signed.0 {
                Signert::Venter(venter) => Avtale::TilSignering(venter),
                Signert::Inngatt(inngatt) => Avtale::Inngatt(inngatt),
            };
            Ok((avtale, vec![signed.1]))
        }
        _ => Err(Nei::Tilstand),
    })
    .await
}

/// Those who have not signed what waits for signatures.
pub async fn missing(store: &Store, id: AvtaleId) -> Vec<Part> {
    match store.avtale(id).await.unwrap().unwrap().avtale {
        Avtale::TilSignering(venter) => venter.missing(),
        _ => Vec::new(),
    }
}

/// All but the last sign; what is left is the last signature.
pub async fn all_but_one(store: &Store, id: AvtaleId, now: Tidspunkt) -> (Part, String) {
    let (mut parter, avtrykk) = (missing(store, id).await, shown(store, id).await);
    let last = parter.pop().unwrap();
    for part in parter {
        sign(store, id, part, &avtrykk, now).await.unwrap();
    }
    (last, avtrykk)
}

/// An agreement that all sign on a day.
pub async fn entered(store: &Store, plass: &Kvoteplass, tekst: Utfylt, now: Tidspunkt) -> AvtaleId {
    let id = draft(store, plass, tekst).await;
    send(store, id, now).await.unwrap();
    let (last, avtrykk) = all_but_one(store, id, now).await;
    let signed = sign(store, id, last, &avtrykk, now).await.unwrap();
    assert!(matches!(signed.avtale, Avtale::Inngatt(_)));
    id
}

/// A full-time year of a doctor from 2022-09-01.
pub fn year(lis: u64) -> Utfylt {
    tekst(lis, dato("2022-09-01"), dato("2023-08-31"), 10_000)
}

pub async fn propose(store: &Store, id: AvtaleId, versjon: u64, slag: Endringsslag, now: Tidspunkt) -> Svar {
    let av = soker();
    change(store, id, &av, now, |avtale, rundt| match avtale {
        Avtale::Inngatt(inngatt) => {
            let proposed = inngatt.propose(versjon, slag, rundt, &av, now);
            let (inngatt, hendelse) = proposed.map_err(Nei::Endring)?;
            Ok((Avtale::Inngatt(inngatt), vec![hendelse]))
        }
        Avtale::Avsluttet(over) => {
            let proposed = over.propose(versjon, slag, rundt, &av, now);
            let (over, hendelse) = proposed.map_err(Nei::Endring)?;
            Ok((Avtale::Avsluttet(over), vec![hendelse]))
        }
        _ => Err(Nei::Tilstand),
    })
    .await
}

/// The next who has not signed an amendment signs it.
pub async fn sign_endring(store: &Store, id: AvtaleId, nr: u64, now: Tidspunkt) -> Svar {
    let sak = store.avtale(id).await.unwrap().unwrap();
    let endringer = &sak.avtale.inngatt().unwrap().endringer;
    let endring = endringer.iter().find(|endring| endring.nr == nr).unwrap().clone();
    let Some(part) = endring.missing().first().copied() else {
        return Err(EndringFeil::Avvist(Nei::Tilstand));
    };
    let av = signatory(part);
    let signature = (part, endring.avtrykk.as_str());
    change(store, id, &av, now, |avtale, rundt| match avtale {
        Avtale::Inngatt(inngatt) => {
            let signed = inngatt.sign_endring(nr, signature, &av, rundt, now);
            let (inngatt, hendelse) = signed.map_err(Nei::Endring)?;
            Ok((Avtale::Inngatt(inngatt), vec![hendelse]))
        }
        Avtale::Avsluttet(over) => {
            let signed = over.sign_endring(nr, signature, &av, rundt, now);
            let (over, hendelse) = signed.map_err(Nei::Endring)?;
            Ok((Avtale::Avsluttet(over), vec![hendelse]))
        }
        _ => Err(Nei::Tilstand),
    })
    .await
}

pub async fn close(store: &Store, id: AvtaleId, now: Tidspunkt) -> Svar {
    let av = soker();
    change(store, id, &av, now, |avtale, _| match avtale {
        Avtale::Inngatt(inngatt) => {
            let (over, hendelse) = inngatt.close(now).map_err(Nei::Avslutning)?;
            Ok((Avtale::Avsluttet(over), vec![hendelse]))
        }
        _ => Err(Nei::Tilstand),
    })
    .await
}

/// Gives up what is not entered into, or has not begun.
pub async fn cancel(store: &Store, id: AvtaleId, now: Tidspunkt) -> Svar {
    let av = soker();
    change(store, id, &av, now, |avtale, _| {
        let (over, hendelse) = match avtale {
            Avtale::Utkast(utkast) => utkast.cancel(&av, now),
            Avtale::TilSignering(venter) => venter.cancel(&av, now),
            Avtale::Inngatt(inngatt) => inngatt.cancel(&av, now).map_err(Nei::Avslutning)?,
            Avtale::Avsluttet(_) | Avtale::Kansellert(_) => return Err(Nei::Tilstand),
        };
        Ok((Avtale::Kansellert(over), vec![hendelse]))
    })
    .await
}

/// Full statutory leave.
pub fn leave(fra: &str, til: &str) -> Endringsslag {
    Endringsslag::Permisjon(Permisjon {
        fra: dato(fra),
        til: dato(til),
        lovregulert: true,
        arbeider: 0,
    })
}
