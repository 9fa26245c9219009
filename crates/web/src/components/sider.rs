//! Pages of a long list.

use maud::{Markup, html};
use texts::Tekst;

/// Links to the other pages. `side` counts from 1; `href` makes the address of a page, with the filters as
/// they are. Nothing if one page holds all.
pub fn sider(t: &Tekst, side: usize, antall: usize, href: impl Fn(usize) -> String) -> Markup {
    html! {
        @if antall > 1 {
            nav class="ds-pagination" aria-label=(t.komponent_sider_navn()) {
                ul {
                    li {
                        @if side > 1 { (button(&href(side - 1), Some("prev"), &t.komponent_forrige_side(), false)) }
                        @else { (room(&t.komponent_forrige_side())) }
                    }
                    @for shown in window(side, antall) {
                        li {
                            @match shown {
                                Some(number) => (button(&href(number), None, &number.to_string(), number == side)),
                                None => span class="hj-dempet" aria-hidden="true" { "…" },
                            }
                        }
                    }
                    li {
                        @if side < antall { (button(&href(side + 1), Some("next"), &t.komponent_neste_side(), false)) }
                        @else { (room(&t.komponent_neste_side())) }
                    }
                }
            }
        }
    }
}

fn button(href: &str, rel: Option<&str>, text: &str, current: bool) -> Markup {
    html! {
        a class="ds-button" data-variant="tertiary" data-color="accent" href=(href) rel=[rel]
            aria-current=[current.then_some("true")] { (text) }
    }
}

/// The room of a step that cannot be taken. The stylesheet gives the first and the last item an arrow, and
/// hides this.
fn room(text: &str) -> Markup {
    html! { span class="ds-button" data-variant="tertiary" aria-hidden="true" { (text) } }
}

/// First, last and the neighbours of the current page; `None` stands for what is left out.
fn window(side: usize, antall: usize) -> Vec<Option<usize>> {
    let near = |number: &usize| *number == 1 || *number == antall || number.abs_diff(side) <= 1;
    let mut shown = Vec::new();
    for number in (1..=antall).filter(near) {
        if shown
            .last()
            .copied()
            .flatten()
            .is_some_and(|last: usize| last + 1 < number)
        {
            shown.push(None);
        }
        shown.push(Some(number));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_far_away_is_left_out() {
        assert_eq!(window(1, 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(
            window(5, 9),
            [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]
        );
        assert_eq!(window(9, 9), [Some(1), None, Some(8), Some(9)]);
    }

    #[test]
    fn the_current_page_is_marked_and_filters_are_kept() {
        let t = texts::nb();
        let html = sider(t, 2, 3, |side| format!("/saker?q=a&side={side}")).into_string();
        assert!(
            html.contains(r#"href="/saker?q=a&amp;side=1" rel="prev""#),
            "{html}"
        );
        assert!(html.contains(r#"aria-current="true">2<"#), "{html}");
        assert_eq!(sider(t, 1, 1, |_| String::new()).into_string(), "");
    }
}
