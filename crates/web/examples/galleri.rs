//! Writes a page with every component, and the static files beside it, so that they can be looked at:
//! `cargo run -p web --example galleri`, then open `target/galleri/index.html`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use maud::{Markup, html};
use regelverk::introduksjonsavtale::soknad::{self, SoknadFakta, Utdanningsvirksomhet};
use regelverk::regel::Regeldag;
use regelverk::tid::{Dato, Tidspunkt};
use regelverk::vurdering::Vurdering;
use web::components::Level;
use web::components::fakta::{Faktum, Form, fakta, linjefakta, tall};
use web::components::feilliste::{Feil, feilliste};
use web::components::felt::{Bredde, Felt, Valg};
use web::components::handling::{Handling, handling};
use web::components::historikk::{Hendelse, historikk};
use web::components::kvote::{Kvote, kvote};
use web::components::lagret::lagret;
use web::components::layout::{self, DemoBanner, Density, Hvem, Link, MenuItem, Page, breadcrumbs};
use web::components::sider::sider;
use web::components::steg::{Steg, steg};
use web::components::stolpe::{Stolpe, stolper};
use web::components::tom::tom;
use web::components::vurdering::{Visning, grupper, oppsummering, svar, telling};

const DAY: Dato = Dato::constant(2022, 3, 22);
const NOW: Tidspunkt = Tidspunkt::from_unix_seconds(1_647_940_020);

fn main() -> Result<(), Box<dyn Error>> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/galleri");
    let verdicts = verdicts().ok_or("no rulebook on the day of the example")?;
    write(&target, "sak.html", &case(&verdicts))?;
    write(&target, "skjema.html", &form(&verdicts))?;
    write(&target, "forside.html", &front())?;
    copy_static(&target)?;
    Ok(())
}

/// Addresses from the root become addresses beside the page, so that no server is needed.
fn write(target: &Path, name: &str, page: &Markup) -> Result<(), Box<dyn Error>> {
    let text = page.0.replace("\"/static/", "\"static/");
    fs::create_dir_all(target)?;
    fs::write(target.join(name), text)?;
    Ok(())
}

fn copy_static(target: &Path) -> Result<(), Box<dyn Error>> {
    let url = web::assets::asset_url("hjemmel.css");
    let directory = target.join(
        Path::new(url.trim_start_matches('/'))
            .parent()
            .ok_or("no directory")?,
    );
    fs::create_dir_all(&directory)?;
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("static");
    let files: [(&str, &str); 8] = [
        ("hjemmel.css", "hjemmel.css"),
        ("hjemmel.js", "hjemmel.js"),
        ("symboler.svg", "symboler.svg"),
        ("vendor/designsystemet/designsystemet.css", "designsystemet.css"),
        ("vendor/designsystemet/tema.css", "tema.css"),
        ("vendor/htmx/htmx.min.js", "htmx.js"),
        ("vendor/inter/inter.woff2", "inter.woff2"),
        ("vendor/inter/inter-samisk.woff2", "inter-samisk.woff2"),
    ];
    for (from, to) in files {
        let from: PathBuf = own.join(from);
        fs::copy(from, directory.join(to))?;
    }
    Ok(())
}

fn verdicts() -> Option<Vec<Vurdering>> {
    let facts = SoknadFakta {
        utdanningsvirksomhet: Some(Utdanningsvirksomhet::Registrert),
        antall: Some(3),
        antall_hovedformal: Some(2),
        tidligere_soknader_i_fristrunden: Some(0),
        frist: Dato::new(2022, 3, 25),
        perioder: Some(2),
        annet_allmennlegearbeid: None,
        pasientgrunnlag: Some(740),
        ..SoknadFakta::unknown(DAY)
    };
    Some(soknad::judge(&facts, Regeldag::new(DAY)?))
}

fn frame(tittel: &str, density: Density, current: usize, body: Markup) -> Markup {
    let names = ["Oppgaver", "Saker", "Prioritering", "Regelbok"];
    let menu: Vec<MenuItem> = (0..)
        .zip(names)
        .map(|(index, name)| MenuItem {
            link: Link::new(name, "#"),
            current: index == current,
        })
        .collect();
    let who = Hvem {
        navn: "Saksbehandler Prøve".into(),
        logg_ut: "/logg-ut".into(),
        csrf: "x".into(),
    };
    layout::page(&Page {
        t: texts::nb(),
        tittel,
        meny: &menu,
        density,
        hvem: Some(&who),
        logg_inn: None,
        demo: Some(DemoBanner { dato: DAY }),
        breadcrumbs: &[],
        footer: &[Link::new("Regelbok", "#"), Link::new("Om løsningen", "#")],
        shortcuts: density == Density::Sm,
        body,
    })
}

fn case(verdicts: &[Vurdering]) -> Markup {
    let t = texts::nb();
    let way = [
        Link::new("Saker", "#"),
        Link::new("Fristrunden 2022", "#"),
        Link::new("Prøvevik", "#"),
    ];
    let facts = [
        Faktum::new("Ønskede plasser", "3"),
        Faktum::new("Tjener hovedformålet", "2 av 3"),
        Faktum::new("Leger som trenger spesialisering", "5"),
    ];
    let line = [
        Faktum::new("Mottatt", "11. mars 2022"),
        Faktum::new("Saksnummer", "22/1042"),
    ];
    let needs: Vec<&Vurdering> = verdicts.iter().filter(|verdict| verdict.needs_answer()).collect();
    let rest: Vec<Vurdering> = verdicts
        .iter()
        .filter(|verdict| !verdict.needs_answer())
        .cloned()
        .collect();
    let bar = Handling {
        navn: "Innstilling",
        skjema: "beslutning",
        action: "#",
        csrf: "x",
        klar: false,
        stand: html! { span class="hj-vekt" { "1 av 2 svar gitt." } " Gjenstår: " a href="#v-ia-24" { "begrunnelse" } },
    };
    let events = [
        Hendelse {
            tidspunkt: NOW,
            tekst: "Saksbehandler begrunnet formålet (IA-05)".into(),
            kommer: false,
        },
        Hendelse {
            tidspunkt: NOW.plus_seconds(-86_400),
            tekst: "Saksbehandler åpnet saken".into(),
            kommer: false,
        },
    ];
    let body = html! {
        div class="hj-ramme hj-sakstopp hj-stabel" {
            div class="hj-rad" data-fordel {
                (breadcrumbs(t, &way))
                nav class="hj-rad hj-liten" aria-label="Bla i saker" {
                    span class="hj-dempet hj-nr" { "Sak 12 av 34" }
                    a href="#" rel="prev" { "← Øvrevik" } a href="#" rel="next" { "Nedrevik →" }
                }
            }
            div class="hj-rad" {
                h1 class="ds-heading" data-size="md" { "Prøvevik: 3 introduksjonsavtaler" }
                span class="ds-tag" data-color="accent" { "Til vurdering" }
            }
            (linjefakta(&line))
        }
        div class="hj-ramme hj-to hj-sakskropp" data-deling="sak" {
            div class="hj-stabel" data-luft="fakta" {
                section aria-labelledby="f-sok" {
                    h2 class="ds-heading" data-size="2xs" id="f-sok" { "Søknaden" }
                    (fakta(Form::Lik, &facts))
                }
            }
            div class="hj-stabel" data-luft="skjema" {
                (telling(t, verdicts))
                section class="hj-stabel" aria-labelledby="g-svar" {
                    h2 class="ds-heading" data-size="xs" id="g-svar" { "Krever svar fra deg (" (needs.len()) ")" }
                    @for (index, verdict) in needs.iter().enumerate() {
                        (svar(t, verdict, Visning { open: index == 1, tillegg: Some("Du avgjør, med begrunnelse.") },
                            &Felt::new(format!("begrunnelse-{index}"), "Begrunnelse")
                                .beskrivelse("Kommunen får lese den.").skjema("beslutning").fritekst("", 3)))
                    }
                }
                (grupper(t, Level::H2, &rest, "g"))
            }
        }
        (handling(&bar,
            &html! { div class="hj-feltrad" {
                label class="ds-label" for="innst" { "Innstilling" }
                select class="ds-input" id="innst" name="innstilling" { option { "Kan tildeles, 3 plasser" } }
            } },
            &html! {
                button class="ds-button" data-variant="secondary" data-color="accent" type="submit" { "Lagre" }
                button class="ds-button" data-color="accent" type="submit" { "Send til attestering" }
            }))
        div class="hj-ramme hj-stabel hj-etter" {
            h2 class="ds-heading" data-size="xs" id="hist" { "Historikk" }
            (historikk(t, "hist", &events))
            (sider(t, 4, 9, |side| format!("?side={side}")))
        }
    };
    frame("Prøvevik: 3 introduksjonsavtaler", Density::Sm, 1, body)
}

fn form(verdicts: &[Vurdering]) -> Markup {
    let t = texts::nb();
    let steps: Vec<Steg> = ["Kommunen", "Behovet", "Legene", "Legekontoret", "Se over og send"]
        .into_iter()
        .zip([true, true, false, false, false])
        .map(|(name, ferdig)| Steg {
            link: Link::new(name, "#"),
            ferdig,
        })
        .collect();
    let errors = [Feil {
        felt: "hovedformal".into(),
        tekst: "Plassene er flere enn avtalene dere søker om".into(),
    }];
    let work = [
        Valg::new("sykehjem", "Sykehjem"),
        Valg::new("legevakt", "Legevakt"),
        Valg::new("ingen", "Ingen").beskrivelse("Bare åpen praksis."),
    ];
    let body = html! {
        div class="hj-ramme hj-topptekst hj-stabel" {
            div class="hj-rad" data-fordel {
                p class="hj-etikett" { "Søknad 2022 · Prøvevik kommune · frist 25. mars 2022" }
                (lagret(t, Some(NOW)))
            }
            (steg(t, &steps, 2))
            (oppsummering(t, verdicts, "#vurderinger"))
        }
        div class="hj-ramme hj-to" data-deling="skjema" {
            div class="hj-stabel" data-luft="skjema" {
                div class="hj-stabel" {
                    (feilliste(t, &errors))
                    h1 class="ds-heading" data-size="md" { "Hvem skal spesialisere seg?" }
                }
                form class="hj-skjema" method="post" novalidate data-vern {
                    (Felt::new("antall", "Hvor mange introduksjonsavtaler søker dere om?")
                        .beskrivelse("En plass varer i to år ved full stilling.").bredde(Bredde::Kort).tall("3"))
                    (Felt::new("hovedformal", "Hvor mange av dem gjelder leger i annet allmennlegearbeid?")
                        .feil(Some("Skriv 3 eller færre. Dere søker om 3 avtaler.")).bredde(Bredde::Kort).tall("4"))
                    (Felt::new("arbeid", "Hvilket annet allmennlegearbeid skal legene gjøre?")
                        .beskrivelse("Velg alt som passer.").kryss(&work, &["sykehjem"]))
                    (Felt::new("virksomhet", "Er kommunen utdanningsvirksomhet?")
                        .radio(&[Valg::new("ja", "Ja"), Valg::new("sokt", "Har søkt"), Valg::new("nei", "Nei")], Some("ja")))
                    (Felt::new("andel", "Stillingsandel").nedtrekk(Some("Velg"), &[Valg::new("5000", "50 %")], None))
                    (Felt::new("dato", "Fra hvilken dato?").bredde(Bredde::Middels).dato("2022-05-01"))
                    (Felt::new("merknad", "Noe dere vil legge til?").fritekst("Kárášjohka og Unjárga", 3))
                    div class="hj-rad" {
                        button class="ds-button" data-color="accent" type="submit" { "Lagre og gå videre" }
                        a class="ds-button" data-variant="secondary" data-color="accent" href="#" { "Forrige" }
                    }
                }
            }
            aside class="hj-side hj-stabel" id="vurderinger" aria-label="Vurderinger så langt" {
                h2 class="ds-heading" data-size="xs" { "Slik ligger dere an" }
                (grupper(t, Level::H3, verdicts, "v"))
            }
        }
    };
    frame("Søknad", Density::Md, 0, body)
}

fn front() -> Markup {
    let t = texts::nb();
    let figures = Kvote {
        i_bruk: 34,
        tildelt: 9,
        returnert: 3,
        ledig: 19,
    };
    let counties = [
        ("Nordfylket", 6, 1, 2),
        ("Vestfylket", 4, 0, 1),
        ("Sørfylket", 2, 1, 0),
    ]
    .map(|(navn, inne, likt, venter)| Stolpe {
        navn: navn.into(),
        inne,
        likt,
        venter,
    });
    let key = [
        Faktum::new("Kvote", "65"),
        Faktum::new("I bruk", "34"),
        Faktum::new("Ledige", "22"),
    ];
    let body = html! {
        div class="hj-ramme" {
            div class="hj-to hj-topptekst" data-deling="lik" {
                div class="hj-stabel" {
                    h1 class="ds-heading" data-size="xl" { "Introduksjons\u{ad}avtaler i\u{a0}allmenn\u{ad}medisin" }
                    p class="ds-paragraph" data-size="lg" { "En lege i spesialisering kan arbeide på fastlegenes lister." }
                    p class="hj-rad" { a class="ds-button" data-color="accent" href="#" { "Finn din kommune" } }
                    (tall(&key, 2))
                }
                (kvote(t, Level::H2, "kvote", &figures, &html! { "Oppdatert 14. mai 2024 kl. 06.00." }))
            }
            section class="hj-del hj-stabel" aria-labelledby="fylker" {
                h2 class="ds-heading" data-size="sm" id="fylker" { "Etter fylke" }
                (stolper(t, "Plasser etter fylke", "Fylke", &counties))
            }
            div class="hj-del" {
                (tom(Level::H2, "tomt", "Ingen saker venter på deg", "Saker kommer hit når en kommune sender en søknad.",
                    Some(&Link::new("Se alle saker", "#"))))
            }
        }
    };
    frame("Introduksjonsavtaler", Density::Md, 9, body)
}
