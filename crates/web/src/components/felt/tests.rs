use super::*;

fn field() -> Felt<'static> {
    Felt::new("antall", "Hvor mange?")
}

#[test]
fn label_description_and_error_are_tied_to_the_control() {
    let html = field()
        .beskrivelse("Minst én.")
        .feil(Some("Skriv et tall."))
        .tall("x")
        .into_string();
    assert!(
        html.contains(r#"<label class="ds-label" for="antall">"#),
        "{html}"
    );
    assert!(html.contains(r#"id="antall" name="antall""#), "{html}");
    assert!(
        html.contains(r#"aria-invalid="true" aria-describedby="antall-b antall-f""#),
        "{html}"
    );
    assert!(
        html.contains(r#"id="antall-b""#) && html.contains(r#"id="antall-f""#),
        "{html}"
    );
}

#[test]
fn a_field_without_error_says_nothing_of_errors() {
    let html = field().tekst("3").into_string();
    assert!(
        !html.contains("aria-invalid") && !html.contains("aria-describedby"),
        "{html}"
    );
    assert!(!html.contains("hx-"), "{html}");
}

#[test]
fn what_was_written_is_shown_as_written() {
    let text = "\n<script>&\"' \n siste";
    let html = field().fritekst(text, 3).into_string();
    assert!(
        html.contains("\n\n&lt;script&gt;&amp;&quot;' \n siste</textarea>"),
        "{html}"
    );
    let html = field().tekst("\" onfocus=\"x").into_string();
    assert!(html.contains(r#"value="&quot; onfocus=&quot;x""#), "{html}");
}

#[test]
fn every_choice_has_a_label_and_the_first_has_the_fields_id() {
    let valg = [
        Valg::new("ja", "Ja"),
        Valg::new("nei", "Nei").beskrivelse("Da ikke."),
    ];
    let html = field()
        .feil(Some("Velg ett svar."))
        .radio(&valg, Some("nei"))
        .into_string();
    assert!(html.contains(r#"id="antall" name="antall" value="ja""#), "{html}");
    assert!(html.contains(r#"for="antall-2">Nei<"#), "{html}");
    assert!(html.contains(r#"value="nei" checked"#), "{html}");
    assert!(html.contains(r#"aria-describedby="antall-2-b""#), "{html}");
    assert!(
        html.contains(r#"<fieldset class="ds-fieldset" aria-describedby="antall-f">"#),
        "{html}"
    );
}

#[test]
fn several_boxes_may_be_crossed() {
    let valg = [Valg::new("a", "A"), Valg::new("b", "B"), Valg::new("c", "C")];
    let html = field().kryss(&valg, &["a", "c"]).into_string();
    assert_eq!(html.matches(" checked").count(), 2, "{html}");
}

#[test]
fn nothing_is_chosen_until_somebody_chooses() {
    let valg = [Valg::new("a", "A")];
    let html = field().nedtrekk(Some("Velg"), &valg, None).into_string();
    assert!(html.contains(r#"<option value="" selected>Velg"#), "{html}");
    let html = field()
        .gruppert_nedtrekk(Some("Velg"), &[("Gruppe", valg.to_vec())], Some("a"))
        .into_string();
    assert!(
        html.contains(r#"<optgroup label="Gruppe"><option value="a" selected>"#),
        "{html}"
    );
}

#[test]
fn autosave_sends_the_whole_form() {
    let autosave = Autosave {
        url: "/soknad/1/kladd",
        target: "#lagret",
    };
    let html = field().autosave(Some(autosave)).tall("3").into_string();
    assert!(html.contains(r#"hx-post="/soknad/1/kladd""#), "{html}");
    assert!(html.contains(r##"hx-target="#lagret""##), "{html}");
    assert!(html.contains(r#"hx-include="closest form""#), "{html}");
}
