//! Documents that came with a case: a list, the field to choose them in, and how one is sent to a browser.
//!
//! A document comes from outside, so it is never shown in the browser: it is saved to disk, and nothing in it
//! can run as part of these pages.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use sak::vedlegg::{Fil, LARGEST, Vedlegg, VedleggFeil};
use texts::Tekst;

use super::feilliste::Feil;
use super::felt::Felt;

/// The name and id of the field.
pub const VEDLEGG: &str = "vedlegg";

/// What the browser offers to choose; the content decides.
const ACCEPTED: &str = ".pdf,.png,.jpg,.jpeg,.docx,.eml";

/// The field. `valgt_for` is whether something was chosen in a form that is shown again: browsers empty it.
pub fn field(t: &Tekst, feil: Option<&str>, valgt_for: bool) -> Markup {
    let again = valgt_for.then(|| t.vedlegg_velg_igjen());
    html! {
        (Felt::new(VEDLEGG, t.vedlegg_felt())
            .beskrivelse(t.vedlegg_felt_hjelp(LARGEST / 1024 / 1024))
            .feil(feil.map(str::to_owned).or(again))
            .filer(ACCEPTED))
        p class="hj-liten hj-dempet hj-les" { (t.vedlegg_ingen_pasienter()) }
    }
}

/// What is wrong with the chosen documents.
pub fn faults(t: &Tekst, filer: &[&Fil]) -> Vec<Feil> {
    filer
        .iter()
        .filter_map(|fil| fil.check().err().map(|fault| worded(t, &fil.navn, fault)))
        .collect()
}

fn worded(t: &Tekst, navn: &str, fault: VedleggFeil) -> Feil {
    Feil {
        felt: VEDLEGG.to_owned(),
        tekst: match fault {
            VedleggFeil::Tom => t.vedlegg_feil_tom(navn),
            VedleggFeil::ForStor => t.vedlegg_feil_stor(LARGEST / 1024 / 1024, navn),
            VedleggFeil::UkjentSlag => t.vedlegg_feil_slag(navn),
        },
    }
}

/// The documents as a list; nothing if there are none. `href` makes the address of one.
pub fn list<'a>(
    t: &Tekst,
    vedlegg: impl Iterator<Item = &'a Vedlegg>,
    href: impl Fn(&Vedlegg) -> String,
) -> Markup {
    html! {
        @for one in vedlegg {
            li {
                a href=(href(one)) download { (one.navn) }
                span class="hj-mini hj-dempet" {
                    (t.vedlegg_linje(one.av.navn.as_str(), size(t, one.storrelse), t.tidspunkt(one.tidspunkt)))
                }
            }
        }
    }
}

/// `12 kB`, rounded up, so that nothing is 0.
pub fn size(t: &Tekst, bytes: u64) -> String {
    t.vedlegg_storrelse(bytes.div_ceil(1024))
}

/// A document, to be saved.
pub fn download(vedlegg: &Vedlegg, innhold: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, vedlegg.slag.media_type().to_owned()),
        (CONTENT_DISPOSITION, disposition(&vedlegg.navn)),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; sandbox".to_owned()),
    ];
    (headers, innhold).into_response()
}

/// The name in the form that all browsers read, with what is not ASCII encoded.
pub fn disposition(navn: &str) -> String {
    let plain: String = navn
        .chars()
        .map(|c| {
            if c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_') {
                c
            } else {
                '_'
            }
        })
        .collect();
    let encoded: String = navn
        .bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
            other => format!("%{other:02X}"),
        })
        .collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_header() {
        assert_eq!(
            disposition("søknad \"1\".pdf"),
            "attachment; filename=\"s_knad__1_.pdf\"; filename*=UTF-8''s%C3%B8knad%20%221%22.pdf"
        );
    }
}
