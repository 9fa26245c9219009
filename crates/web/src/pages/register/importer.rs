//! Taking in a list: first what it would change, then the change. Nothing of a faulty list is taken in.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kontrakt::registerfil::{self, RegisterRad};
use kontrakt::soknadsfil::RadFeil;
use maud::{Markup, html};
use sak::id::Kommunenummer;
use sak::kommune::Kommune;
use sak::utdanningsvirksomhet::{LONGEST_KILDE, Opplysning};
use store::EndringFeil;

use super::{HREF, felles};
use crate::access::Saksbehandler;
use crate::components::feilliste::{self, feilliste};
use crate::components::felt::Felt;
use crate::components::layout::Link;
use crate::error::Feil;
use crate::form::{Skjema, TOKEN};
use crate::side::{Menypunkt, Side};
use crate::state::App;

/// Faults that are shown at once.
const SHOWN: usize = 50;

/// The form.
pub async fn ask(app: App, bruker: Saksbehandler) -> Markup {
    page(&app, &bruker, &form(&app, &bruker, "", &[], &[]))
}

/// Reads the file and shows what it would change.
pub async fn preview(app: App, bruker: Saksbehandler, Skjema(felter): Skjema) -> Result<Response, Feil> {
    let t = app.tekst;
    let kilde = felter.get("kilde").unwrap_or_default();
    let files = felter.files("fil");
    let fil = files.first().map_or(&[][..], |fil| fil.innhold.as_slice());
    let mut missing = Vec::new();
    if fil.is_empty() {
        missing.push(("fil", t.register_inn_velg()));
    }
    if kilde.trim().is_empty() {
        missing.push(("kilde", t.register_feil_kilde()));
    } else if kilde.chars().count() > LONGEST_KILDE {
        missing.push(("kilde", t.register_feil_for_lang(LONGEST_KILDE)));
    }
    if !missing.is_empty() {
        return Ok(refused(&app, &bruker, kilde, &missing, &[]));
    }
    let known = known(&app).await?;
    match registerfil::read(fil, &|nummer| known.contains_key(nummer), app.today()) {
        Err(faults) => Ok(refused(&app, &bruker, kilde, &[], &faults)),
        Ok(rows) => Ok(page(&app, &bruker, &changes(&app, &bruker, kilde, &rows, &known)).into_response()),
    }
}

/// Takes the list in.
pub async fn take_in(app: App, bruker: Saksbehandler, Skjema(felter): Skjema) -> Result<Response, Feil> {
    let kilde = felter.text("kilde").unwrap_or_default();
    let list = felter.get("liste").unwrap_or_default();
    let known = known(&app).await?;
    let rows = match registerfil::read(list.as_bytes(), &|nummer| known.contains_key(nummer), app.today()) {
        Ok(rows) => rows,
        Err(faults) => return Ok(refused(&app, &bruker, kilde, &[], &faults)),
    };
    let liste = rows
        .iter()
        .filter_map(|row| {
            let nummer = Kommunenummer::parse(&row.kommunenummer)?;
            let opplysning = Opplysning {
                status: row.status,
                dato: row.dato,
                kilde: kilde.to_owned(),
            };
            Some((nummer, opplysning))
        })
        .collect();
    match app.store.take_in_register(liste, app.spor(bruker.aktor())).await {
        Ok(count) => Ok(Redirect::to(&format!("{HREF}?tatt_inn={count}")).into_response()),
        Err(EndringFeil::Avvist(_) | EndringFeil::Konflikt) => Err(Feil::Conflict),
        Err(EndringFeil::IkkeFunnet) => Err(Feil::NotFound),
        Err(EndringFeil::Store(feil)) => Err(feil.into()),
    }
}

async fn known(app: &App) -> Result<BTreeMap<String, Kommune>, Feil> {
    let kommuner = app.store.kommuner().await?.into_iter();
    Ok(kommuner
        .map(|kommune| (kommune.nummer.to_string(), kommune))
        .collect())
}

fn refused(
    app: &App,
    bruker: &Saksbehandler,
    kilde: &str,
    missing: &[(&str, String)],
    faults: &[RadFeil],
) -> Response {
    let page = page(app, bruker, &form(app, bruker, kilde, missing, faults));
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn page(app: &App, bruker: &Saksbehandler, body: &Markup) -> Markup {
    let t = app.tekst;
    let way = vec![
        Link::new(t.register_tittel(), HREF),
        Link::new(t.register_inn_tittel(), format!("{HREF}/importer")),
    ];
    let side = Side::new(app, Some(&bruker.innlogget), t.register_inn_tittel()).aktiv(Menypunkt::Saker);
    side.tett().smuler(way).render(html! {
        div class="hj-ramme hj-topptekst hj-stabel" data-luft="skjema" { (body) }
    })
}

fn form(
    app: &App,
    bruker: &Saksbehandler,
    kilde: &str,
    missing: &[(&str, String)],
    faults: &[RadFeil],
) -> Markup {
    let t = app.tekst;
    let error = |felt: &str| {
        missing
            .iter()
            .find(|(name, _)| *name == felt)
            .map(|(_, text)| text.as_str())
    };
    let errors: Vec<feilliste::Feil> = missing
        .iter()
        .map(|(felt, tekst)| feilliste::Feil {
            felt: (*felt).to_owned(),
            tekst: tekst.clone(),
        })
        .collect();
    html! {
        (feilliste(t, &errors))
        @if !faults.is_empty() { (list_of(app, faults)) }
        h1 class="ds-heading" data-size="md" { (t.register_inn_tittel()) }
        p class="hj-les" { (t.register_inn_forklaring()) }
        p class="hj-les" { (t.register_inn_forklaring_alt()) }
        form class="hj-skjema hj-les" method="post" action={ (HREF) "/importer" } enctype="multipart/form-data" {
            input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
            div class="ds-field" {
                label class="ds-label" for="fil" { (t.register_inn_fil()) }
                input class="ds-input" type="file" id="fil" name="fil" accept=".csv,.xlsx"
                    aria-invalid=[error("fil").map(|_| "true")] aria-describedby=[error("fil").map(|_| "fil-f")];
                @if let Some(text) = error("fil") { p class="ds-validation-message" id="fil-f" { (text) } }
            }
            (Felt::new("kilde", t.register_inn_kilde())
                .beskrivelse(t.register_en_kilde_hjelp())
                .feil(error("kilde"))
                .tekst(kilde))
            p { button class="ds-button" data-color="accent" type="submit" { (t.register_inn_se()) } }
        }
    }
}

fn list_of(app: &App, faults: &[RadFeil]) -> Markup {
    let t = app.tekst;
    html! {
        div class="ds-error-summary hj-skjema-bredde" role="group" aria-labelledby="galt-h" tabindex="-1" autofocus {
            h2 class="ds-heading" data-size="xs" id="galt-h" { (t.register_inn_feil(faults.len())) }
            p { (t.register_inn_feil_ingenting()) }
            ul class="ds-list" { @for fault in faults.iter().take(SHOWN) { li { (fault.setning(t)) } } }
            @if faults.len() > SHOWN { p { (t.register_inn_feil_flere(faults.len() - SHOWN)) } }
        }
    }
}

fn changes(
    app: &App,
    bruker: &Saksbehandler,
    kilde: &str,
    rows: &[RegisterRad],
    known: &BTreeMap<String, Kommune>,
) -> Markup {
    let t = app.tekst;
    let changed: Vec<(&RegisterRad, &Kommune)> = rows
        .iter()
        .filter_map(|row| Some((row, known.get(&row.kommunenummer)?)))
        .filter(|(row, kommune)| !kommune.is_registered_as(row.status, row.dato))
        .collect();
    let another = html! { a href={ (HREF) "/importer" } { (t.register_inn_annen()) } };
    html! {
        h1 class="ds-heading" data-size="md" { (t.register_inn_forhand_tittel()) }
        @if changed.is_empty() {
            p class="hj-les" { (t.register_inn_likt()) }
            p { (another) }
        } @else {
            p { (t.register_inn_forhand(changed.len(), rows.len() - changed.len())) }
            table class="ds-table hj-les" {
                caption class="ds-sr-only" { (t.register_inn_forhand_tittel()) }
                thead {
                    tr {
                        th scope="col" { (t.register_kolonne_kommune()) }
                        th scope="col" { (t.register_inn_na()) }
                        th scope="col" { (t.register_inn_blir()) }
                    }
                }
                tbody {
                    @for (row, kommune) in &changed {
                        tr {
                            th scope="row" { (t.register_en_tittel(kommune.navn.as_str(), kommune.nummer.as_str())) }
                            td { (felles::value_of(t, kommune)) }
                            td { (felles::value(t, row.status, row.dato)) }
                        }
                    }
                }
            }
            form class="hj-rad" method="post" action={ (HREF) "/importer/ta-inn" } {
                input type="hidden" name=(TOKEN) value=(bruker.innlogget.csrf);
                input type="hidden" name="kilde" value=(kilde);
                input type="hidden" name="liste" value=(as_file(&changed));
                button class="ds-button" data-color="accent" type="submit" { (t.register_inn_ta()) }
                (another)
            }
        }
    }
}

/// What is to be changed, in the form that is read again when it is confirmed.
fn as_file(changed: &[(&RegisterRad, &Kommune)]) -> String {
    let mut text = String::from("kommunenummer;status;dato\n");
    for (row, _) in changed {
        let dato = row.dato.map(|dato| dato.to_string()).unwrap_or_default();
        text.push_str(&format!(
            "{};{};{dato}\n",
            row.kommunenummer,
            felles::word(row.status)
        ));
    }
    text
}
