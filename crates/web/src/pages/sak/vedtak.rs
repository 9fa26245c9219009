//! The answer to the application, as far as it has come, and the documents.

use maud::{Markup, html};
use sak::vedtak::{Utfall, Vedtak};
use texts::Tekst;

use super::load::Sak;
use crate::components::vedlegg;

/// `Delvis tildeling, 2 av 3, 1 på venteliste`.
pub fn outcome(t: &Tekst, utfall: &Utfall) -> String {
    let slag = t.get(&format!("sak-svaret-slag-{}", utfall.slag.word()), &[]);
    t.sak_svaret_utfall(slag, utfall.sokt, utfall.tildelt.len(), utfall.venteliste.len())
}

/// The decision on the application; nothing while there is none.
pub fn section(t: &Tekst, sak: &Sak) -> Markup {
    let Some(vedtak) = sak.vedtak.first() else {
        return html! {};
    };
    let line = match vedtak {
        Vedtak::Forslag(forslag) => {
            t.sak_svaret_forslag(forslag.av.navn.as_str(), t.tidspunkt(forslag.tidspunkt))
        }
        Vedtak::Godkjent(godkjent) => {
            t.sak_svaret_godkjent(godkjent.av.navn.as_str(), t.tidspunkt(godkjent.tidspunkt))
        }
        Vedtak::Returnert {
            av, tidspunkt, grunn, ..
        } => t.sak_svaret_returnert(grunn.as_str(), av.navn.as_str(), t.tidspunkt(*tidspunkt)),
        Vedtak::Bortfalt { tidspunkt, .. } => t.sak_svaret_bortfalt(t.tidspunkt(*tidspunkt)),
    };
    html! {
        section class="hj-svarblokk hj-stabel" data-luft="liten" aria-labelledby="svaret-h" {
            h2 class="ds-heading" data-size="xs" id="svaret-h" { (t.sak_svaret()) }
            @if vedtak.is_current() { p class="hj-vekt" { (outcome(t, &vedtak.forslag().utfall)) } }
            p { (line) }
            @match vedtak {
                Vedtak::Forslag(forslag) => p {
                    a href={ "/attestering/" (forslag.id) } { (t.sak_svaret_til_attestering()) }
                },
                Vedtak::Godkjent(godkjent) => p {
                    a href={ "/attestering/" (godkjent.forslag.id) } { (t.sak_svaret_se()) }
                },
                _ => {}
            }
        }
    }
}

/// The receipt, and the letter when the decision is approved.
pub fn documents(t: &Tekst, sak: &Sak) -> Markup {
    let approved = sak.vedtak.iter().find_map(|vedtak| match vedtak {
        Vedtak::Godkjent(godkjent) => Some(godkjent),
        _ => None,
    });
    html! {
        ul class="hj-dok" {
            @if let Some(godkjent) = approved {
                li {
                    a href={ "/attestering/" (godkjent.forslag.id) "/brev.pdf" } { (t.sak_brev()) }
                    span class="hj-mini hj-dempet" { (t.dato(godkjent.tidspunkt.dato())) }
                }
            } @else {
                li class="hj-dempet" { (t.sak_dokumenter_ingen()) }
            }
            li { a href={ "/saker/" (sak.id()) "/dossier.pdf" } download { (t.dossier_lenke_pdf()) } }
            li { a href={ "/saker/" (sak.id()) "/dossier.zip" } download { (t.dossier_lenke_zip()) } }
            (vedlegg::list(t, sak.arbeid().vedlegg.iter(), |one| format!("/saker/{}/vedlegg/{}", sak.id(), one.id)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use sak::vedtak::{VedtakSlag, VentelistePlass};

    fn said(slag: VedtakSlag, tildelt: &[u64], venteliste: u64) -> String {
        let venteliste = (1..=venteliste)
            .map(|plass| VentelistePlass { plass, nummer: plass })
            .collect();
        outcome(
            texts::nb(),
            &Utfall {
                slag,
                sokt: 3,
                tildelt: tildelt.to_vec(),
                venteliste,
            },
        )
    }

    #[test]
    fn the_outcome_says_what_is_granted_and_what_waits() {
        assert_eq!(said(VedtakSlag::Tildeling, &[1, 2, 3], 0), "Tildeling, 3 av 3");
        assert_eq!(
            said(VedtakSlag::Delvis, &[1, 2], 1),
            "Delvis tildeling, 2 av 3, 1 på venteliste"
        );
        assert_eq!(said(VedtakSlag::Venteliste, &[], 3), "Venteliste for 3 plasser");
        assert_eq!(said(VedtakSlag::Avslag, &[], 0), "Avslag");
    }
}
