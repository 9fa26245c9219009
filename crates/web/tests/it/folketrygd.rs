//! What the agreements cost the national insurance: from a file to the report, and who may see it.

use std::io::Read;

use axum::http::StatusCode;
use regelverk::penger::Ore;
use regelverk::tid::Dato;
use sak::oppdrag::KJENTE;

use crate::avtaler::bygg::{FASTLEGE, KOLLEGA, LIS, entered, hpr};
use crate::common::{Answer, TestApp, Visitor, between};

const LIST: &str = "/folketrygd";
const READERS: [&str; 5] = ["helfo", "saksbehandler", "attestant", "leder", "departement"];

/// Refunds of two years, by month: the doctor in specialisation 60 000 kr in 2023, one GP 100 000 kr in both years, the
/// other nothing in 2022, two control doctors 100 000 and then 102 000 kr. By hand: 720 000 less 24 000 kr for one
/// full-time year.
fn refunds() -> String {
    let mut text = String::from("hpr;maned;belop_ore\n");
    let mut row = |hpr: u64, year: u16, month: u8, kroner: u64| {
        text.push_str(&format!("{hpr};{year}-{month:02};{}\n", kroner * 100));
    };
    for month in 1..=12 {
        row(hpr(LIS).number(), 2023, month, 60_000);
        row(hpr(FASTLEGE).number(), 2022, month, 100_000);
        row(hpr(FASTLEGE).number(), 2023, month, 100_000);
        row(hpr(KOLLEGA).number(), 2023, month, 90_000);
        for control in [990_000_001, 990_000_002] {
            row(control, 2022, month, 100_000);
            row(control, 2023, month, 102_000);
        }
    }
    text
}

/// An agreement for 2023, and the day when its refunds are known.
async fn world() -> TestApp {
    let (app, ..) = entered().await;
    app.go_to(Dato::constant(2024, 2, 1));
    app
}

async fn upload(app: &TestApp, who: &Visitor, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let usual = [("ar", "2023"), ("bevilgning", "32 700 000")];
    let others = usual
        .into_iter()
        .filter(|(name, _)| fields.iter().all(|(given, _)| given != name));
    let all: Vec<(&str, &str)> = others.chain(fields.iter().copied()).collect();
    app.upload_as(who, LIST, &all, &[("fil", "refusjoner 2023.csv", file)])
        .await
}

/// The page of an estimate that was worked out from the usual file.
async fn estimated(app: &TestApp) -> String {
    let helfo = app.login("helfo").await;
    let done = upload(app, &helfo, &[], refunds().as_bytes()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    done.location.split('?').next().unwrap().to_owned()
}

/// As people see it: no-break spaces are spaces.
fn seen(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[tokio::test]
async fn those_whom_it_concerns_see_it_and_others_do_not() {
    let app = world().await;
    let one = estimated(&app).await;
    let pages = [
        LIST.to_owned(),
        one.clone(),
        format!("{one}/rapport.pdf"),
        format!("{one}/rapport.xlsx"),
    ];
    for who in READERS {
        let visitor = app.login(who).await;
        for page in &pages {
            assert_eq!(
                app.get_as(&visitor, page).await.status,
                StatusCode::OK,
                "{who} {page}"
            );
        }
        let works_out = ["helfo", "saksbehandler"].contains(&who);
        let list = app.get_as(&visitor, LIST).await.body;
        assert_eq!(list.contains("type=\"file\""), works_out, "{who}");
        let sent = upload(&app, &visitor, &[], refunds().as_bytes()).await;
        let expected = if works_out {
            StatusCode::SEE_OTHER
        } else {
            StatusCode::FORBIDDEN
        };
        assert_eq!(sent.status, expected, "{who}");
    }
    for who in ["kommune-5037", LIS] {
        let visitor = app.login(who).await;
        for page in &pages {
            let refused = app.get_as(&visitor, page).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{who} {page}");
            assert!(
                refused
                    .body
                    .contains(&texts::nb().feil_ingen_tilgang_se_kostnad())
            );
        }
        let sent = upload(&app, &visitor, &[], refunds().as_bytes()).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN, "{who}");
    }
    for page in &pages {
        assert_eq!(app.get(page).await.status, StatusCode::SEE_OTHER, "{page}");
    }
    assert_eq!(app.store.kostnadsberegninger().await.unwrap().len(), 3);
    let mut forged = app.login("helfo").await;
    forged.csrf = "feil".into();
    let sent = upload(&app, &forged, &[], refunds().as_bytes()).await;
    assert_eq!(sent.status, StatusCode::FORBIDDEN);
    assert!(sent.body.contains("value=\"2023\""), "what was typed is there");
    assert_eq!(app.store.kostnadsberegninger().await.unwrap().len(), 3);
    let unknown = format!("{LIST}/00000000-0000-0000-0000-0000000000ff");
    let helfo = app.login("helfo").await;
    assert_eq!(app.get_as(&helfo, &unknown).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn before_the_first_the_list_says_how_one_gets_there() {
    let app = TestApp::new().await;
    let t = texts::nb();
    for (who, how) in [
        ("helfo", t.folketrygd_tom_beregner()),
        ("departement", t.folketrygd_tom_leser()),
    ] {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, LIST).await.body;
        assert!(
            page.contains(&t.folketrygd_tom()) && page.contains(&how),
            "{who}: {page}"
        );
        assert!(page.contains("500\u{a0}000\u{a0}kr"));
    }
    let helfo = app.login("helfo").await;
    let page = app.get_as(&helfo, LIST).await.body;
    assert!(
        page.contains("name=\"ar\"") && page.contains("value=\"2021\""),
        "the year that is over"
    );
    assert!(seen(&page).contains("value=\"32 700 000\""), "{page}");
}

#[tokio::test]
async fn a_file_becomes_an_estimate_that_can_be_checked_by_hand() {
    let app = world().await;
    let helfo = app.login("helfo").await;
    let done = upload(&app, &helfo, &[], refunds().as_bytes()).await;
    assert!(done.location.ends_with("?kvittert=1"), "{}", done.location);
    let page = app.get_as(&helfo, &done.location).await;
    assert_eq!(page.status, StatusCode::OK);
    let text = seen(&page.body);
    for said in [
        "Beregningen er lagret.",
        "kostet folketrygden 696 000 kr i 2023. Et 95 % intervall går fra 696 000 kr til 696 000 kr.",
        "Beregningen har bare én avtale.",
        "Departementets anslag: 500 000 kr",
        "32 700 000 kr rekker til 46 hele avtaler, når hver koster 696 000 kr.",
        "ikke en ny kvote. Kvoten er 65 avtaler",
        "720 000 kr pluss −24 000 kr er 696 000 kr.",
        "Legene arbeidet 365 dager i full stilling. Delt på 365 dager i året er det 1 årsverk.",
        "696 000 kr delt på 365 og ganget med 365 er 696 000 kr per avtaleårsverk.",
        "januar 2023",
        "+2 %",
        "12 måneder for fastleger er utelatt",
        "forskjell i forskjeller",
        "refusjoner 2023.csv",
        "1 aktive i 2023, slik de var registrert etter melding nr.",
        "role=\"img\"",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
    let kept = app.store.kostnadsberegninger().await.unwrap().remove(0);
    assert_eq!(kept.resultat.kostnad, Some(Ore(69_600_000)));
    assert_eq!((kept.resultat.rader, kept.resultat.utelatt), (96, 12));
    assert_eq!(kept.resultat.trend.len(), 12);
    assert_eq!(kept.resultat.trend[0].leger, 2);
    assert_eq!(kept.av.id, "helfo");
    for digits in [&kept.grunnlag.sha256, &kept.avtrykk(), &kept.dokumentnummer()] {
        assert!(text.contains(digits.as_str()), "{digits}");
    }
    let list = seen(&app.get_as(&helfo, LIST).await.body);
    assert!(
        list.contains("Den siste beregningen gjelder 2023") && list.contains("696 000 kr"),
        "{list}"
    );
    app.store.verify_journal().await.unwrap();
}

#[tokio::test]
async fn no_doctor_is_named_and_only_those_who_may_open_an_agreement_get_a_link() {
    let app = world().await;
    let one = estimated(&app).await;
    let avtale = app.store.avtaler().await.unwrap().remove(0).avtale.felles().id;
    for who in READERS {
        let visitor = app.login(who).await;
        let page = app.get_as(&visitor, &one).await.body;
        for doctor in [LIS, FASTLEGE, KOLLEGA] {
            let number = hpr(doctor).to_string();
            assert!(!page.contains(&number), "{who} sees {number}");
        }
        assert!(
            !page.contains("Oppdiktet Lis") && !page.contains("Lise Oppdiktet"),
            "{who}"
        );
        let linked = page.contains(&format!("href=\"/avtaler/{avtale}\""));
        assert_eq!(linked, who != "helfo", "{who}");
    }
}

#[tokio::test]
async fn the_same_form_sent_twice_makes_one_estimate() {
    let app = world().await;
    let helfo = app.login("helfo").await;
    let form = app.get_as(&helfo, LIST).await.body;
    let id = between(&form, "name=\"id\" value=\"", "\"").unwrap().to_owned();
    let fields = [("id", id.as_str())];
    let first = upload(&app, &helfo, &fields, refunds().as_bytes()).await;
    let second = upload(&app, &helfo, &fields, refunds().as_bytes()).await;
    assert_eq!(first.location, format!("{LIST}/{id}?kvittert=1"));
    assert_eq!(second.location, format!("{LIST}/{id}"));
    assert_eq!(app.store.kostnadsberegninger().await.unwrap().len(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_nothing_is_kept() {
    let app = world().await;
    let t = texts::nb();
    let helfo = app.login("helfo").await;
    let good = refunds();
    let with_patient = good.replace("belop_ore\n", "belop_ore;fnr\n");
    let without_controls: String = good
        .lines()
        .filter(|row| !row.starts_with("99000000"))
        .map(|row| format!("{row}\n"))
        .collect();
    let first_row = good.lines().nth(1).unwrap();
    let twice = format!("{good}{first_row}\n");
    let large = vec![b'x'; 32 * 1024 * 1024 + 1];
    let huge = good.replacen("6000000\n", "9007199254740993\n", 1);
    /// What is typed, the file, and what is told.
    type Sending<'a> = (&'a [(&'a str, &'a str)], &'a [u8], String);
    let cases: [Sending<'_>; 10] = [
        (&[], b"", t.folketrygd_feil_fil()),
        (
            &[],
            with_patient.as_bytes(),
            t.refusjonsfil_kolonner("hpr, maned, belop_ore, fnr"),
        ),
        (
            &[],
            without_controls.as_bytes(),
            t.refusjonsfil_uten_trend("2023-01"),
        ),
        (&[], twice.as_bytes(), t.refusjonsfil_dobbel("97")),
        (&[], huge.as_bytes(), t.folketrygd_feil_belop()),
        (&[], &large, t.folketrygd_feil_fil_stor(32)),
        (
            &[("ar", "2025")],
            good.as_bytes(),
            t.folketrygd_feil_ar("2020", "2024"),
        ),
        (
            &[("ar", "i fjor")],
            good.as_bytes(),
            t.folketrygd_feil_ar("2020", "2024"),
        ),
        (
            &[("bevilgning", "0")],
            good.as_bytes(),
            t.folketrygd_feil_bevilgning(t.tall(32_700_000)),
        ),
        (
            &[("bevilgning", "12,50")],
            good.as_bytes(),
            t.folketrygd_feil_bevilgning(t.tall(32_700_000)),
        ),
    ];
    for (fields, file, told) in cases {
        let answer = upload(&app, &helfo, fields, file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
        let told = maud::html! { (told) }.into_string();
        assert_eq!(
            answer.body.matches(&told).count(),
            2,
            "{told}: in the summary and at the field"
        );
        for (name, value) in [("ar", "2023"), ("bevilgning", "32 700 000")] {
            let typed = fields
                .iter()
                .find(|(given, _)| *given == name)
                .map_or(value, |field| field.1);
            assert!(
                answer.body.contains(&format!("value=\"{typed}\"")),
                "{name} stays: {}",
                answer.body
            );
        }
    }
    let too_large = vec![b'x'; 49 * 1024 * 1024];
    let answer = upload(&app, &helfo, &[], &too_large).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(app.store.kostnadsberegninger().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_packed_file_is_read_as_well() {
    let app = world().await;
    let helfo = app.login("helfo").await;
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packer, refunds().as_bytes()).unwrap();
    let done = upload(&app, &helfo, &[], &packer.finish().unwrap()).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let kept = app.store.kostnadsberegninger().await.unwrap().remove(0);
    assert_eq!(kept.resultat.kostnad, Some(Ore(69_600_000)));
}

#[tokio::test]
async fn amounts_below_zero_are_counted_in_and_told_of() {
    let app = world().await;
    let helfo = app.login("helfo").await;
    let none = estimated(&app).await;
    let below = refunds().replacen(";10000000\n", ";-10000000\n", 2);
    let done = upload(&app, &helfo, &[], below.as_bytes()).await;
    let said = texts::nb().folketrygd_negative(2_u64);
    assert!(app.get_as(&helfo, &done.location).await.body.contains(&said));
    assert!(!app.get_as(&helfo, &none).await.body.contains("negative beløp"));
}

#[tokio::test]
async fn a_file_without_refunds_to_those_who_worked_is_refused() {
    let app = world().await;
    let helfo = app.login("helfo").await;
    let lis = hpr(LIS).number().to_string();
    let without: String = refunds()
        .lines()
        .filter(|row| !row.starts_with(&format!("{lis};")))
        .map(|row| format!("{row}\n"))
        .collect();
    let answer = upload(&app, &helfo, &[], without.as_bytes()).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let told = texts::nb().folketrygd_feil_ingen_refusjoner("2023");
    assert_eq!(answer.body.matches(&told).count(), 2, "{}", answer.body);
    assert!(app.store.kostnadsberegninger().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_year_without_work_is_told_in_words() {
    let app = world().await;
    let t = texts::nb();
    let helfo = app.login("helfo").await;
    let done = upload(&app, &helfo, &[("ar", "2022")], refunds().as_bytes()).await;
    let page = app.get_as(&helfo, &done.location).await.body;
    for said in [
        t.folketrygd_svar_ingen("2022"),
        t.folketrygd_forslag_ingen_arsverk(),
        t.folketrygd_steg_deling_ingen(),
        t.folketrygd_avtaler_ingen("2022"),
        t.folketrygd_trend_ingen(),
    ] {
        assert!(page.contains(&said), "{said} in {page}");
    }
    assert!(!page.contains("role=\"img\""), "nothing to draw");
    let one = done.location.split('?').next().unwrap().to_owned();
    for file in ["rapport.pdf", "rapport.xlsx"] {
        assert_eq!(
            app.get_as(&helfo, &format!("{one}/{file}")).await.status,
            StatusCode::OK,
            "{file}"
        );
    }
    let list = app.get_as(&helfo, LIST).await.body;
    assert!(list.contains(&t.folketrygd_tall_ingen()));
}

#[tokio::test]
async fn the_report_is_a_tagged_document_and_the_same_every_time() {
    let app = world().await;
    let one = estimated(&app).await;
    let leser = app.login("departement").await;
    let address = format!("{one}/rapport.pdf");
    let first = app.get_as(&leser, &address).await;
    assert_eq!(first.header("content-type"), "application/pdf");
    let kept = app.store.kostnadsberegninger().await.unwrap().remove(0);
    assert!(
        first
            .header("content-disposition")
            .contains(&format!("{}.pdf", kept.dokumentnummer()))
    );
    assert!(first.bytes.starts_with(b"%PDF-"));
    assert!(first.body.contains("<pdfaid:conformance>A<") && first.body.contains("<pdfuaid:part>1<"));
    app.go_to(Dato::constant(2024, 6, 1));
    assert!(
        app.get_as(&leser, &address).await.bytes == first.bytes,
        "made of what was kept"
    );
}

/// A file inside a workbook.
fn part(book: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(book)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[tokio::test]
async fn the_workbook_has_three_sheets_and_amounts_are_numbers_in_kroner() {
    let app = world().await;
    let one = estimated(&app).await;
    let leser = app.login("departement").await;
    let address = format!("{one}/rapport.xlsx");
    let book = app.get_as(&leser, &address).await;
    let t = texts::nb();
    let sheets = part(&book.bytes, "xl/workbook.xml");
    for name in [
        t.folketrygd_ark_tallene(),
        t.folketrygd_ark_avtaler(),
        t.folketrygd_ark_trend(),
    ] {
        assert!(sheets.contains(&format!("name=\"{name}\"")), "{name} in {sheets}");
    }
    let figures = part(&book.bytes, "xl/worksheets/sheet1.xml");
    for number in [
        "696000", "500000", "32700000", "46", "-24000", "720000", "365", "12", "96",
    ] {
        let found = figures.contains(&format!("<v>{number}</v>"));
        // The count of rows stands as people write it, as a text.
        assert_eq!(found, number != "96", "{number} in {figures}");
    }
    let agreements = part(&book.bytes, "xl/worksheets/sheet2.xml");
    assert!(
        agreements.contains("<v>720000</v>") && agreements.contains("<v>-24000</v>"),
        "{agreements}"
    );
    let trend = part(&book.bytes, "xl/worksheets/sheet3.xml");
    assert_eq!(trend.matches("<v>204000</v>").count(), 12, "{trend}");
    assert!(app.get_as(&leser, &address).await.bytes == book.bytes);
}

#[tokio::test]
async fn an_assignment_is_shown_with_its_deadline_and_answered_with_the_report() {
    let app = world().await;
    let t = texts::nb();
    let one = estimated(&app).await;
    let known = KJENTE
        .iter()
        .find(|kjent| kjent.nokkel == "kostnadsanslag")
        .unwrap();
    let all = app.store.oppdragsliste().await.unwrap();
    let oppdrag = all
        .iter()
        .find(|oppdrag| oppdrag.apent().innhold.kilde == known.kilde())
        .unwrap();
    let (id, title) = (oppdrag.id(), oppdrag.apent().innhold.tittel.clone());
    for who in READERS {
        let visitor = app.login(who).await;
        let list = app.get_as(&visitor, LIST).await.body;
        assert!(
            list.contains(&title) && list.contains("1. januar 2023"),
            "{who}: {list}"
        );
        assert!(list.contains("Helse- og omsorgsdepartementet"));
        assert_eq!(
            list.contains(&format!("href=\"/oppdrag/{id}\"")),
            who != "helfo",
            "{who}"
        );
        assert!(
            !list.contains(&t.get("oppdrag-kjent-mandat", &[])),
            "another assignment"
        );
        let page = app.get_as(&visitor, &one).await.body;
        let answers = ["saksbehandler", "leder"].contains(&who);
        assert_eq!(
            page.contains(&format!("/oppdrag/{id}/svar?beregning=")),
            answers,
            "{who}"
        );
    }
    let leder = app.login("leder").await;
    let estimate = one.rsplit('/').next().unwrap();
    let form = app
        .get_as(&leder, &format!("/oppdrag/{id}/svar?beregning={estimate}"))
        .await
        .body;
    let kept = app.store.kostnadsberegninger().await.unwrap().remove(0);
    let reference = t.folketrygd_rapport_referanse("2023", kept.dokumentnummer());
    assert!(form.contains(&format!("value=\"{reference}\"")), "{form}");
    assert!(
        form.contains("kostet folketrygden 696 000 kr i 2023") && form.contains("46 hele avtaler"),
        "{form}"
    );
    assert!(
        form.contains("value=\"kostnad_per_avtale-2020-10-27\" checked"),
        "{form}"
    );
    let plain = app.get_as(&leder, &format!("/oppdrag/{id}/svar")).await.body;
    assert!(!plain.contains(&reference) && !plain.contains("2020-10-27\" checked"));
    let nothing = format!("/oppdrag/{id}/svar?beregning=tull");
    assert_eq!(app.get_as(&leder, &nothing).await.status, StatusCode::NOT_FOUND);

    let version = between(&form, "name=\"versjon\" value=\"", "\"")
        .unwrap()
        .to_owned();
    let fields = [
        ("versjon", version.as_str()),
        ("dato", "2024-02-01"),
        ("sammendrag", "Et avtaleårsverk kostet 696 000 kr."),
        ("referanse", reference.as_str()),
    ];
    let answered = app.post_as(&leder, &format!("/oppdrag/{id}/svar"), &fields).await;
    assert_eq!(answered.location, format!("/oppdrag/{id}?kvittert=svar"));
    let list = app.get_as(&leder, LIST).await.body;
    assert!(list.contains(&t.folketrygd_frister_ingen()) && list.contains("href=\"/oppdrag/nytt\""));
    assert!(!app.get_as(&leder, &one).await.body.contains("/svar?beregning="));
    app.store.verify_journal().await.unwrap();
}
