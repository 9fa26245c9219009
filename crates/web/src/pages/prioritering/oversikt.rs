//! What stands around the list: the facts under the title, the counties, why places are equal, the moves, and
//! where the quota comes from.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};
use regelverk::introduksjonsavtale::ia41_prioritering;
use regelverk::introduksjonsavtale::tildeling::Kriterium;
use regelverk::parameter::{KOSTNAD_PER_AVTALE, KVOTE, Verdi};
use regelverk::penger::Ore;
use sak::prioritering::liste::Likhet;
use sak::prioritering::{Liste, Plassutfall, Prioritering, Skjonnsvalg};
use texts::format::tall;
use texts::{Tekst, regel};

use super::bilde::{Bilde, Plass, key};
use super::prov::{Prov, proposed, tall_of};
use super::tabell::direction;
use crate::components::fakta::{Faktum, Form, fakta, linjefakta};
use crate::components::stolpe::{Stolpe, stolper};
use crate::components::vurdering::status_tag;

/// The state of the ranking as a tag.
pub fn state_tag(t: &Tekst, bilde: &Bilde, klar: bool) -> Markup {
    let (colour, text) = match &bilde.runde.prioritering {
        Prioritering::Apen(_) if klar => ("accent", t.prioritering_tilstand_klar()),
        Prioritering::Apen(_) => ("warning", t.prioritering_tilstand_apen()),
        Prioritering::Foreslatt(_) => ("accent", t.prioritering_tilstand_foreslatt()),
        Prioritering::Vedtatt(_) => ("success", t.prioritering_tilstand_vedtatt()),
    };
    html! { span class="ds-tag" data-color=(colour) { (text) } }
}

/// The line of facts under the title.
pub fn facts(t: &Tekst, bilde: &Bilde, liste: &Liste, prov: &Prov) -> Markup {
    let runde = &bilde.runde;
    let quota = html! { (tall_of(prov.kvote)) " " a href="#kvote-kilde" { (t.prioritering_hvorfor()) } };
    let count = |likhet: &Likhet| t.prioritering_ma_avgjores_verdi(likhet.gruppe.len(), likhet.ledig);
    let tie = match &liste.likhet {
        Some(likhet) if likhet.avgjort => Faktum::new(t.prioritering_avgjort_ved_skjonn(), count(likhet)),
        Some(likhet) => Faktum::new(
            t.prioritering_ma_avgjores(),
            html! { a href="#likt" { (count(likhet)) } },
        ),
        None => Faktum::new(t.prioritering_ma_avgjores(), t.prioritering_ma_avgjores_ingen()),
    };
    let mut facts = vec![
        Faktum::new(t.prioritering_soknader(), runde.soknader.len()),
        Faktum::new(t.prioritering_onskede(), tall_of(runde.onsket())),
        Faktum::new(t.prioritering_kvote(), quota),
    ];
    if liste.kapasitet != prov.kvote {
        facts.push(Faktum::new(t.prioritering_ledige(), tall_of(liste.kapasitet)));
    }
    facts.push(Faktum::new(
        t.prioritering_flyttet(),
        runde.prioritering.inngrep().flyttinger.len(),
    ));
    facts.push(tie);
    if runde.uvurdert() > 0 {
        let unassessed = html! { a href=(unassessed_href(bilde)) { (runde.uvurdert()) } };
        facts.push(Faktum::new(t.prioritering_uvurdert(), unassessed));
    }
    let frist = runde.utlysning.frist;
    facts.push(Faktum::new(
        t.prioritering_frist(),
        html! { time datetime=(frist) { (t.dato(frist)) } },
    ));
    linjefakta(&facts)
}

/// The queue of applications that are not assessed.
pub fn unassessed_href(bilde: &Bilde) -> String {
    format!("/saker?utlysning={}&tilstand=sendt", bilde.navn())
}

/// Places by county, most wanted first.
pub fn counties(t: &Tekst, bilde: &Bilde, liste: &Liste) -> Markup {
    let mut by_name: BTreeMap<&str, Stolpe> = BTreeMap::new();
    for row in &liste.plasser {
        let navn = bilde.fylke(row.plass.soknad);
        let empty = || Stolpe {
            navn: navn.to_owned(),
            inne: 0,
            likt: 0,
            venter: 0,
        };
        let stolpe = by_name.entry(navn).or_insert_with(empty);
        match row.utfall {
            Plassutfall::Innenfor => stolpe.inne += 1,
            Plassutfall::Likt => stolpe.likt += 1,
            Plassutfall::Venteliste => stolpe.venter += 1,
        }
    }
    let mut all: Vec<Stolpe> = by_name.into_values().collect();
    all.sort_by_key(|stolpe| std::cmp::Reverse(stolpe.sokt()));
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="fylke-h" {
            h2 class="ds-heading" data-size="2xs" id="fylke-h" { (t.prioritering_etter_fylke()) }
            (stolper(t, &t.prioritering_plasser_etter_fylke(), &t.prioritering_fylke(), &all))
        }
    }
}

/// Why places are equal across the cut, and the source of discretion. Stands as long as there are such places,
/// also after somebody has chosen.
pub fn why_equal(t: &Tekst, bilde: &Bilde, liste: &Liste, rekkefolge: &[Kriterium]) -> Markup {
    let Some(likhet) = &liste.likhet else {
        return html! {};
    };
    let rows: Vec<Plass<'_>> = likhet
        .gruppe
        .iter()
        .filter_map(|plass| liste.find(*plass))
        .map(|row| bilde.plass(row))
        .collect();
    let Some(first) = rows.first() else {
        return html! {};
    };
    let parts: Vec<String> = rekkefolge
        .iter()
        .map(|kriterium| part(t, *kriterium, first))
        .collect();
    let sentence = t.prioritering_likt_forklaring(rows.len(), joined(t, &parts));
    // Equal fractions that are written alike are said once.
    let quotients: BTreeSet<String> = rows
        .iter()
        .map(|plass| format!("{}/{}", plass.behov(), plass.nummer()))
        .collect();
    let quotients: Vec<String> = quotients.into_iter().collect();
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="likt-h" {
            h2 class="ds-heading" data-size="2xs" id="likt-h" tabindex="-1" { (t.prioritering_likt_hvorfor()) }
            div class="hj-hjemmel" {
                p { (sentence) }
                (source(t, bilde, &quotients.join(" = ")))
            }
        }
    }
}

fn part(t: &Tekst, kriterium: Kriterium, plass: &Plass<'_>) -> String {
    match kriterium {
        Kriterium::Formal if plass.hoved() => t.prioritering_likt_del_formal_hoved(),
        Kriterium::Formal => t.prioritering_likt_del_formal_annet(),
        Kriterium::Behov => t.prioritering_likt_del_behov(),
        Kriterium::Alis if plass.knyttet() => t.prioritering_likt_del_alis_knyttet(),
        Kriterium::Alis => t.prioritering_likt_del_alis_fri(),
    }
}

fn joined(t: &Tekst, parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => t.prioritering_likt_og(first.join(", "), last.as_str()),
    }
}

/// The source of the order of priority, in the form of every other.
fn source(t: &Tekst, bilde: &Bilde, facts: &str) -> Markup {
    let rule = &ia41_prioritering::REGEL;
    let Some(versjon) = rule.versjon_on(bilde.runde.utlysning.kunngjort) else {
        return html! {};
    };
    let hjemmel = &versjon.hjemmel;
    let named = t.prioritering_regel(regel::art(t, versjon.art), rule.id.to_string(), versjon.nummer);
    fakta(
        Form::Smal,
        &[
            Faktum::new(t.prioritering_likt_opplysninger(), facts),
            Faktum::new(t.komponent_dokument(), regel::dokument(t, hjemmel.dokument)),
            Faktum::new(t.komponent_dato(), regel::datering(t, hjemmel.dokument)),
            Faktum::new(t.komponent_punkt(), hjemmel.punkt),
            Faktum::new(
                t.komponent_innhold(),
                regel::gjengivelse(t, rule.id, versjon.nummer),
            ),
            Faktum::new(
                t.komponent_status(),
                html! {
                    (status_tag(t, hjemmel.status)) " " (regel::status_betydning(t, hjemmel.status))
                },
            ),
            Faktum::new(
                t.komponent_regel(),
                html! {
                    (named) " " a href={ "/regler/" (rule.id) } { (t.komponent_se_regelen()) }
                },
            ),
        ],
    )
}

/// The choice between equal places, once somebody has made it.
pub fn choice(t: &Tekst, bilde: &Bilde, liste: &Liste, may_change: bool) -> Markup {
    let decided = liste.likhet.as_ref().filter(|likhet| likhet.avgjort);
    let (Some(likhet), Some(valg)) = (decided, &bilde.runde.prioritering.inngrep().valg) else {
        return html! {};
    };
    let Skjonnsvalg {
        av,
        tidspunkt,
        begrunnelse,
        ..
    } = valg;
    let who = t.prioritering_likt_avgjort_av(
        likhet.gruppe.len(),
        likhet.ledig,
        av.navn.as_str(),
        t.tidspunkt(*tidspunkt),
    );
    html! {
        section class="hj-stabel" data-luft="liten" aria-labelledby="valg-h" {
            h2 class="ds-heading" data-size="2xs" id="valg-h" { (t.prioritering_likt_avgjort()) }
            ul class="hj-linjeliste hj-liten" {
                @for plass in valg.valgte.iter().filter_map(|plass| liste.find(*plass)) {
                    @let plass = bilde.plass(plass);
                    li { (t.prioritering_plass_fylke(plass.fylke(), plass.kommune(), plass.nummer())) }
                }
            }
            p class="hj-liten" { q { (begrunnelse.trim()) } }
            p class="hj-mini hj-dempet" { (who) }
            @if may_change {
                p class="hj-liten" { a href={ (bilde.href()) "?velg=1#likt" } { (t.prioritering_likt_velg_pa_nytt()) } }
            }
        }
    }
}

/// Every move with its reason. `csrf` is given to those who may undo one.
pub fn moves(t: &Tekst, bilde: &Bilde, liste: &Liste, csrf: Option<&str>) -> Markup {
    let moved = bilde.runde.prioritering.inngrep().flyttinger.iter();
    let rows: Vec<_> = moved
        .filter_map(|flytting| Some((flytting, liste.find(flytting.plass)?)))
        .collect();
    html! {
        @if !rows.is_empty() {
            section class="hj-stabel" data-luft="liten" aria-labelledby="flyttet-h" {
                h2 class="ds-heading" data-size="2xs" id="flyttet-h" { (t.prioritering_flyttinger()) }
                ul class="hj-linjeliste hj-liten hj-stabel" data-luft="liten" {
                    @for (flytting, row) in &rows {
                        @let plass = bilde.plass(row);
                        li {
                            span class="hj-vekt" {
                                (t.prioritering_plass_fylke(plass.fylke(), plass.kommune(), plass.nummer()))
                            }
                            br;
                            (direction(t, row)) ". " q { (flytting.begrunnelse.trim()) } " "
                            span class="hj-dempet" {
                                (t.prioritering_flyttet_av(t.dato(flytting.tidspunkt.dato()), flytting.av.navn.as_str()))
                            }
                            @if let Some(csrf) = csrf {
                                form method="post" action={ (bilde.href()) "/angre" } {
                                    input type="hidden" name="csrf" value=(csrf);
                                    input type="hidden" name="versjon" value=(bilde.versjon);
                                    input type="hidden" name="plass" value=(key(flytting.plass));
                                    button class="hj-knapplenke" type="submit" {
                                        (t.prioritering_angre())
                                        span class="ds-sr-only" {
                                            ": " (t.prioritering_plass(plass.kommune(), plass.nummer()))
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Where the quota comes from, and the calculation that explains it.
pub fn quota_source(t: &Tekst, bilde: &Bilde) -> Markup {
    let utlysning = &bilde.runde.utlysning;
    let Some(dag) = utlysning.regeldag() else {
        return html! {};
    };
    let verdi = KVOTE.on(dag);
    let own = u64::try_from(verdi.verdi).ok() != Some(utlysning.kvote);
    html! {
        details class="hj-fold" {
            summary { (t.prioritering_kvote_hvorfor(tall_of(utlysning.kvote))) }
            div class="hj-hjemmel" id="kvote-kilde" tabindex="-1" {
                p {
                    (t.prioritering_kvote_forklaring())
                    @if own { " " (t.prioritering_kvote_egen(tall_of(utlysning.kvote), tall(verdi.verdi))) }
                }
                @if bilde.held() > 0 {
                    p {
                        (t.prioritering_kvote_brukt(
                            utlysning.kvote, bilde.gjeldende.kapasitet, bilde.held()
                        ))
                    }
                }
                (quota_facts(t, verdi))
                @if let Some(sum) = calculation(t, bilde) { p class="hj-liten" { (sum) } }
            }
        }
    }
}

fn quota_facts(t: &Tekst, verdi: &Verdi) -> Markup {
    fakta(
        Form::Smal,
        &[
            Faktum::new(t.komponent_verdi(), regel::parameter_verdi(t, "kvote", verdi)),
            Faktum::new(t.komponent_dokument(), regel::dokument(t, verdi.dokument)),
            Faktum::new(t.komponent_dato(), regel::datering(t, verdi.dokument)),
            Faktum::new(t.komponent_punkt(), verdi.punkt.as_str()),
            Faktum::new(t.komponent_status(), regel::status(t, verdi.status)),
        ],
    )
}

fn calculation(t: &Tekst, bilde: &Bilde) -> Option<String> {
    let dag = bilde.runde.utlysning.regeldag()?;
    let (sum, price) = (proposed(bilde)?, Ore(KOSTNAD_PER_AVTALE.on(dag).verdi));
    let count = sum.whole_times(price)?;
    Some(t.prioritering_kvote_regnestykke(tall_of(count), t.kroner(sum), t.kroner(price)))
}
