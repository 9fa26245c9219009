//! Which language a request is answered in: the one that the reader chose, which a cookie keeps, otherwise
//! nynorsk where the browser puts it before bokmål, otherwise bokmål. English is never guessed: many who read
//! Norwegian have a browser that asks for English.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use texts::Spraak;

/// The cookie that keeps the choice.
pub const COOKIE_NAME: &str = "hjemmel_spraak";

/// The language that the request asks for.
pub fn wanted(headers: &HeaderMap) -> Spraak {
    chosen(headers).unwrap_or_else(|| preferred(headers))
}

fn chosen(headers: &HeaderMap) -> Option<Spraak> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(name, _)| *name == COOKIE_NAME)
        .and_then(|(_, tag)| Spraak::from_tag(tag))
}

/// Browsers list languages in the order in which they are wanted.
fn preferred(headers: &HeaderMap) -> Spraak {
    let wanted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let first = wanted.unwrap_or_default().split(',').find_map(|part| {
        let tag = part
            .split(';')
            .next()?
            .trim()
            .split('-')
            .next()?
            .to_ascii_lowercase();
        match tag.as_str() {
            "nn" => Some(Spraak::Nn),
            "nb" | "no" => Some(Spraak::Nb),
            _ => None,
        }
    });
    first.unwrap_or(Spraak::Nb)
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn wanted_by(accept: &'static str, cookie: Option<&'static str>) -> Spraak {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
        if let Some(cookie) = cookie {
            headers.insert(COOKIE, HeaderValue::from_static(cookie));
        }
        wanted(&headers)
    }

    #[test]
    fn the_choice_comes_first_then_nynorsk_where_it_is_asked_for() {
        assert_eq!(wanted_by("nb-NO,nb;q=0.9", None), Spraak::Nb);
        assert_eq!(wanted_by("nn-NO,nn;q=0.9,nb;q=0.8", None), Spraak::Nn);
        assert_eq!(wanted_by("en-GB,en;q=0.9,nn;q=0.5,no;q=0.4", None), Spraak::Nn);
        assert_eq!(wanted_by("en-GB,en;q=0.9", None), Spraak::Nb);
        assert_eq!(wanted_by("", None), Spraak::Nb);
        assert_eq!(wanted_by("nb", Some("hjemmel=x; hjemmel_spraak=en")), Spraak::En);
        assert_eq!(wanted_by("nn", Some("hjemmel_spraak=nb")), Spraak::Nb);
        assert_eq!(wanted_by("nn", Some("hjemmel_spraak=tull")), Spraak::Nn);
    }
}
