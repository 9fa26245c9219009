//! The forms of the bodies.

use serde_json::{Value, json};

use crate::pages::avtaler::stand::Stand;

/// The state of an agreement.
pub fn stand() -> Value {
    json!({ "type": "string", "enum": Stand::ALL.map(Stand::word) })
}

/// The schemas by name.
pub fn all() -> Vec<(&'static str, Value)> {
    let number = json!({ "type": "integer", "minimum": 1 });
    let count = json!({ "type": "integer", "minimum": 0 });
    let maybe_date = json!({ "type": ["string", "null"], "format": "date" });
    let frame = json!({
        "type": "object",
        "required": ["nummer", "fra", "brukt_enheter", "igjen_enheter", "siste_tillatte_dag"],
        "properties": {
            "nummer": number, "fra": date(), "brukt_enheter": count, "igjen_enheter": count,
            "siste_tillatte_dag": maybe_date,
        },
    });
    let place = json!({
        "type": "object", "required": ["plass", "rammer", "avtaler"],
        "properties": {
            "plass": id(),
            "rammer": {
                "type": "array", "items": frame,
                "description": "Frames that an agreement which all have signed stands in.",
            },
            "avtaler": { "type": "array", "items": { "$ref": "#/components/schemas/Avtale" } },
        },
    });
    let (required, properties) = avtale();
    let mut whole = properties.clone();
    let (more, named) = hel_avtale();
    for (name, schema) in named {
        whole[name] = schema;
    }
    let all_required: Vec<&str> = required.iter().chain(&more).copied().collect();
    vec![
        ("Plassavtaler", place),
        (
            "Avtale",
            json!({ "type": "object", "required": required, "properties": properties }),
        ),
        (
            "HelAvtale",
            json!({ "type": "object", "required": all_required, "properties": whole }),
        ),
        ("Avtalepart", part()),
        ("Lege", lege()),
    ]
}

fn id() -> Value {
    json!({ "type": "string", "format": "uuid" })
}

fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

fn share() -> Value {
    json!({ "type": "integer", "minimum": 0, "maximum": 10_000 })
}

fn time(what: &str) -> Value {
    json!({ "type": ["string", "null"], "description": format!("{what} In Norwegian time, to the minute: 2022-03-01T14:32.") })
}

fn lege() -> Value {
    json!({
        "type": "object", "required": ["hpr", "navn"],
        "properties": {
            "hpr": { "type": ["integer", "null"], "minimum": 1, "maximum": 999_999_999 },
            "navn": { "type": ["string", "null"] },
        },
    })
}

fn part() -> Value {
    let mut part = lege();
    part["required"] = json!(["rolle", "hpr", "navn", "signert"]);
    part["properties"]["rolle"] = json!({ "type": "string", "enum": ["kommune", "lis", "fastlege"] });
    part["properties"]["signert"] = time("When the party signed.");
    part
}

fn parter() -> Value {
    json!({ "type": "array", "items": { "$ref": "#/components/schemas/Avtalepart" } })
}

fn avtale() -> (Vec<&'static str>, Value) {
    let number = json!({ "type": "integer", "minimum": 1 });
    let maybe_date =
        |what: &str| json!({ "type": ["string", "null"], "format": "date", "description": what });
    let andel = json!({
        "type": "object", "required": ["fra", "stillingsandel"],
        "properties": { "fra": date(), "stillingsandel": share() },
    });
    let required = vec![
        "id",
        "nummer",
        "plass",
        "soknad",
        "kommune",
        "ramme",
        "stand",
        "fra",
        "til",
        "refusjon_fra",
        "andeler",
        "signert",
        "parter",
    ];
    let properties = json!({
        "id": id(), "plass": id(), "soknad": id(),
        "nummer": { "type": "integer", "minimum": 1, "description": "Its number under the application." },
        "kommune": { "$ref": "#/components/schemas/Kommunenummer" },
        "ramme": number, "stand": stand(),
        "fra": maybe_date("The first day."),
        "til": maybe_date("The last day, as it is now."),
        "refusjon_fra": maybe_date("The first day with refund right; null until all have signed."),
        "andeler": {
            "type": "array", "items": andel, "description": "Each is in force until the next. Leave is not in them.",
        },
        "signert": time("When the last party signed."),
        "parter": parter(),
    });
    (required, properties)
}

fn hel_avtale() -> (Vec<&'static str>, [(&'static str, Value); 4]) {
    let lege = json!({ "$ref": "#/components/schemas/Lege" });
    let leave = json!({
        "type": ["object", "null"], "required": ["fra", "til", "arbeider"],
        "description": "Leave on the day, and the share that is worked meanwhile.",
        "properties": { "fra": date(), "til": date(), "arbeider": share() },
    });
    let in_force = json!({
        "type": ["object", "null"],
        "description": "What is in force on `dato`; null on days outside an agreement that all have signed.",
        "required": ["stillingsandel", "permisjon", "lis", "fastleger", "veileder"],
        "properties": {
            "stillingsandel": share(), "permisjon": leave, "lis": lege, "veileder": lege,
            "fastleger": { "type": "array", "items": lege },
        },
    });
    let slag = [
        "andel",
        "permisjon",
        "fastlege_inn",
        "fastlege_ut",
        "veileder",
        "avslutning",
        "forlengelse",
        "rettelse",
    ];
    let amendment = json!({
        "type": "object", "required": ["nr", "slag", "virkning", "stand", "foreslatt", "signert", "parter"],
        "properties": {
            "nr": { "type": "integer", "minimum": 1 },
            "slag": { "type": "string", "enum": slag },
            "virkning": { "type": ["string", "null"], "format": "date", "description": "The first day that it changes." },
            "stand": {
                "type": "string", "enum": ["apen", "foreldet", "virker", "trukket"],
                "description": "`foreldet`: another took effect first, so it cannot be signed any more.",
            },
            "foreslatt": { "type": "string" },
            "signert": time("When the last party signed."),
            "parter": parter(),
        },
    });
    let document = json!({
        "type": "object", "required": ["endring", "nummer", "sha256"],
        "properties": {
            "endring": { "type": ["integer", "null"], "description": "The amendment; null for the agreement itself." },
            "nummer": { "type": "string" },
            "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of the archived PDF." },
        },
    });
    let named = [
        ("dato", date()),
        ("gjeldende", in_force),
        ("endringer", json!({ "type": "array", "items": amendment })),
        ("dokumenter", json!({ "type": "array", "items": document })),
    ];
    (vec!["dato", "gjeldende", "endringer", "dokumenter"], named)
}
