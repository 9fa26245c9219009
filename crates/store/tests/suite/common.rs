//! Small builders. Everybody in them is made up.

use std::sync::atomic::{AtomicU64, Ordering};

use regelverk::introduksjonsavtale::soknad::Utdanningsvirksomhet;
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::tid::{Dato, Tidspunkt};
use sak::aktor::{Aktor, Rolle};
use sak::id::{Kommunenummer, SoknadId, UtlysningNavn, VedtakId};
use sak::kommune::{Kommune, Maalform};
use sak::runde::Runde;
use sak::soknad::felt::{Felt, Svarskjema};
use sak::soknad::{Felles, Innhold, Innstilling, Soknad, Steg};
use sak::utlysning::Utlysning;
use sak::vedtak::{GodkjenningFeil, Godkjent, Vedtak};
use sea_orm::{ConnectionTrait, Database};
use store::{Dokument, EndringFeil, Import, Mail, Mailbox, Spor, Store};
use uuid::Uuid;

/// The municipalities that every test has.
pub const KOMMUNER: u64 = 40;

/// Ids that no two tests or tasks share.
pub fn new_id() -> Uuid {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    Uuid::from_u128(NEXT.fetch_add(1, Ordering::Relaxed).into())
}

pub fn navn(text: &str) -> UtlysningNavn {
    UtlysningNavn::parse(text).unwrap()
}

/// The n-th municipality, from 1.
pub fn nummer(n: u64) -> Kommunenummer {
    Kommunenummer::parse(&format!("{n:04}")).unwrap()
}

pub fn kommune(n: u64) -> Kommune {
    Kommune {
        nummer: nummer(n),
        navn: format!("Prøvevik {n:02}"),
        fylkesnummer: "99".into(),
        fylke: "Prøvefylket".into(),
        sentralitetsindeks: 500,
        sentralitetsklasse: 5,
        befolkning: 4_000,
        gyldig_fra: Dato::constant(2024, 1, 1),
        gyldig_til: None,
        etterfolger: None,
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        utdanningsvirksomhet_dato: Some(Dato::constant(2022, 3, 16)),
        maalform: Maalform::Nynorsk,
    }
}

pub fn aktor(id: &str, rolle: Rolle) -> Aktor {
    Aktor {
        id: id.into(),
        navn: format!("Prøve {id}"),
        rolle,
        kommune: (rolle == Rolle::Kommune).then(|| nummer(1)),
        hpr: None,
    }
}

pub fn saksbehandler() -> Aktor {
    aktor("saksbehandler-1", Rolle::Saksbehandler)
}

pub fn attestant() -> Aktor {
    aktor("attestant-1", Rolle::Attestant)
}

pub fn soker() -> Aktor {
    aktor("soker-1", Rolle::Kommune)
}

/// Noon on the given day of 2022.
pub fn noon(month: i8, day: i8) -> Tidspunkt {
    Tidspunkt::in_norway(Dato::new(2022, month, day).unwrap(), 12, 0).unwrap()
}

pub fn spor(aktor: &Aktor, now: Tidspunkt) -> Spor<'_> {
    Spor { aktor, now }
}

pub fn utlysning(name: &str, kvote: u64) -> Utlysning {
    Utlysning {
        navn: navn(name),
        tittel: format!("Runde {name}"),
        kunngjort: Dato::constant(2022, 2, 1),
        frist: Dato::constant(2022, 3, 15),
        lopende: true,
        kvote,
        rekkefolge: Kriterium::DEFAULT_ORDER.to_vec(),
    }
}

pub fn innhold(antall: u64, behov: u64) -> Innhold {
    Innhold {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: Some(antall),
        antall_hovedformal: Some(antall),
        behov: Some(behov),
        annet_allmennlegearbeid: Some("sykehjem".into()),
        perioder: Some(1),
        stillingsandel: Some(6250),
        antall_knyttet_til_alis: Some(0),
        pasientgrunnlag: Some(900),
    }
}

pub fn import_row(n: u64, antall: u64, behov: u64) -> Import {
    Import {
        id: SoknadId(new_id()),
        kommune: nummer(n),
        mottatt: noon(3, 1),
        innhold: innhold(antall, behov),
    }
}

/// An open store with municipalities and nothing else.
pub async fn open(url: &str) -> Store {
    let store = Store::open(url).await.unwrap();
    let kommuner: Vec<Kommune> = (1..=KOMMUNER).map(kommune).collect();
    store.save_kommuner(&kommuner).await.unwrap();
    store
}

/// A call with no applications.
pub async fn call(store: &Store, name: &str, kvote: u64) -> UtlysningNavn {
    let leder = aktor("leder-1", Rolle::Leder);
    let utlysning = utlysning(name, kvote);
    store
        .create_utlysning(&utlysning, spor(&leder, noon(2, 1)))
        .await
        .unwrap();
    utlysning.navn
}

/// A call with one received application for each (places, need), from municipality 1 on.
pub async fn received(store: &Store, name: &str, kvote: u64, wanted: &[(u64, u64)]) -> UtlysningNavn {
    let navn = call(store, name, kvote).await;
    let rows = (1..)
        .zip(wanted)
        .map(|(n, (antall, behov))| import_row(n, *antall, *behov))
        .collect();
    store
        .import(&navn, rows, spor(&saksbehandler(), noon(3, 1)))
        .await
        .unwrap();
    navn
}

/// The same, with every application recommended.
pub async fn recommended(store: &Store, name: &str, kvote: u64, wanted: &[(u64, u64)]) -> UtlysningNavn {
    let navn = received(store, name, kvote, wanted).await;
    recommend_all(store, &navn).await;
    navn
}

/// The same, sent for approval.
pub async fn proposed(store: &Store, name: &str, kvote: u64, wanted: &[(u64, u64)]) -> UtlysningNavn {
    let navn = recommended(store, name, kvote, wanted).await;
    send_for_approval(store, &navn).await;
    navn
}

pub async fn recommend_all(store: &Store, navn: &UtlysningNavn) {
    for soknad in runde(store, navn).await.soknader {
        if matches!(soknad, Soknad::Sendt(_)) {
            recommend(store, soknad.felles().id).await;
        }
    }
}

/// Answers every rule that asks for it, and recommends all places.
pub async fn recommend(store: &Store, id: SoknadId) -> i64 {
    let versjon = store.soknad(id).await.unwrap().unwrap().versjon;
    let behandler = saksbehandler();
    let change = |soknad: Soknad, runde: &Runde| recommend_command(soknad, runde, &behandler);
    store
        .change_soknad(id, versjon, spor(&behandler, noon(3, 20)), change)
        .await
        .unwrap()
}

pub fn recommend_command(
    soknad: Soknad,
    runde: &Runde,
    av: &Aktor,
) -> Result<(Soknad, Vec<sak::hendelse::Hendelse>), String> {
    let Soknad::Sendt(sendt) = soknad else {
        return Err("only a received application can be recommended".into());
    };
    let vurderinger = sendt.judge(&runde.utlysning);
    let mut svar = sendt.svar.clone();
    for regel in sendt.unanswered(&vurderinger) {
        svar.begrunnelser
            .insert(regel, "Vurdert og funnet i orden.".to_owned());
    }
    let (sendt, answered) = sendt.answer(svar).map_err(|error| error.to_string())?;
    let innstilling = Innstilling::KanTildeles {
        antall: sendt.innhold.antall.unwrap(),
        begrunnelse: None,
    };
    let (innstilt, recommended) = sendt
        .recommend(innstilling, &vurderinger, av, noon(3, 20))
        .map_err(|error| error.to_string())?;
    Ok((Soknad::Innstilt(innstilt), vec![answered, recommended]))
}

pub async fn reopen(store: &Store, id: SoknadId) -> Result<i64, EndringFeil<String>> {
    let versjon = store.soknad(id).await.unwrap().unwrap().versjon;
    let behandler = saksbehandler();
    let change = |soknad: Soknad, _: &Runde| match soknad {
        Soknad::Innstilt(innstilt) => {
            let (sendt, hendelse) = innstilt.reopen();
            Ok((Soknad::Sendt(sendt), vec![hendelse]))
        }
        _ => Err("not recommended".to_owned()),
    };
    store
        .change_soknad(id, versjon, spor(&behandler, noon(4, 2)), change)
        .await
}

pub async fn runde(store: &Store, navn: &UtlysningNavn) -> Runde {
    store.runde(navn).await.unwrap().unwrap().verdi
}

pub async fn versjon(store: &Store, navn: &UtlysningNavn) -> i64 {
    store.runde(navn).await.unwrap().unwrap().versjon
}

pub async fn send_for_approval(store: &Store, navn: &UtlysningNavn) {
    let expected = versjon(store, navn).await;
    let behandler = saksbehandler();
    store
        .send_for_approval(navn, expected, spor(&behandler, noon(4, 1)), &mut new_id)
        .await
        .unwrap();
}

/// The notice to a municipality's mailbox.
pub fn notice(mailbox: &Mailbox) -> Mail {
    Mail {
        id: new_id(),
        slag: "kommune-brev".into(),
        til: mailbox.adresse.clone(),
        emne: format!("{} {}", mailbox.saksnummer, mailbox.maalform.word()),
        tekst: "Prøvetekst".into(),
        avmelding: None,
    }
}

/// A letter that fits a decision.
pub fn letter(vedtak: &Vedtak) -> Dokument {
    Dokument {
        nummer: format!("{}-1", vedtak.id()),
        avtrykk: vedtak.forslag().avtrykk.clone(),
        brev: serde_json::json!({ "til": "Prøvevik kommune", "plasser": vedtak.forslag().utfall.tildelt }),
        pdf: b"%PDF-1.7 not really".to_vec(),
        sha256: "00".repeat(32),
    }
}

pub async fn approve(
    store: &Store,
    id: VedtakId,
    av: &Aktor,
) -> Result<Godkjent, EndringFeil<GodkjenningFeil>> {
    let vedtak = store.vedtak(id).await.unwrap().unwrap();
    store
        .approve(id, (letter(&vedtak), &notice), spor(av, noon(4, 3)), &mut new_id)
        .await
}

/// A draft for the n-th municipality.
pub fn felles(navn: &UtlysningNavn, n: u64) -> Felles {
    Felles {
        id: SoknadId(new_id()),
        utlysning: navn.clone(),
        kommune: nummer(n),
    }
}

/// Answers that make a draft complete, step by step.
pub fn complete_answers() -> [(Steg, Svarskjema); 4] {
    let step = |pairs: &[(Felt, &str)]| -> Svarskjema {
        pairs
            .iter()
            .map(|(felt, text)| (*felt, vec![(*text).to_owned()]))
            .collect()
    };
    [
        (
            Steg::Kommunen,
            step(&[(Felt::Utdanningsvirksomhet, "registrert")]),
        ),
        (
            Steg::Legene,
            step(&[
                (Felt::Antall, "2"),
                (Felt::AntallHovedformal, "1"),
                (Felt::Behov, "7"),
                (Felt::Arbeid, "legevakt"),
            ]),
        ),
        (
            Steg::Plassene,
            step(&[
                (Felt::Perioder, "2"),
                (Felt::Stillingsandel, "62,5 %"),
                (Felt::AntallKnyttetTilAlis, "1"),
            ]),
        ),
        (Steg::Legekontoret, step(&[(Felt::Pasientgrunnlag, "1 200")])),
    ]
}

/// A complete draft for the n-th municipality.
pub async fn complete_draft(store: &Store, navn: &UtlysningNavn, n: u64) -> SoknadId {
    let soker = soker();
    let lagret = store
        .begin_kladd(felles(navn, n), spor(&soker, noon(3, 1)))
        .await
        .unwrap();
    let id = lagret.verdi.felles().id;
    for (steg, svar) in complete_answers() {
        store
            .save_step(id, steg, 0, svar, spor(&soker, noon(3, 1)))
            .await
            .unwrap();
    }
    id
}

/// Changes the database behind the store's back.
pub async fn tamper(url: &str, statement: &str) -> u64 {
    let connection = Database::connect(url).await.unwrap();
    let changed = connection
        .execute_unprepared(statement)
        .await
        .unwrap()
        .rows_affected();
    connection.close().await.unwrap();
    changed
}
