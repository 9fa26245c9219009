//! One operation of the API: its route and its description, made together.
//!
//! What follows from the rest is not written again: an operation with a body can answer 413, one with a key 401.

use std::sync::Arc;

use axum::handler::Handler;
use axum::middleware::{self, Next};
use axum::routing::{MethodRouter, get, post};
use sak::tilgangsnokkel::Omfang;
use serde_json::{Map, Value, json};

use super::problem::Kind;
use super::query;
use crate::state::App;

/// Who may ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Open,
    /// Anybody; a key with this scope shows more.
    Optional(Omfang),
    /// Whoever has a key with this scope.
    Key(Omfang),
}

/// A parameter of the address.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// `path` or `query`.
    place: &'static str,
    what: &'static str,
    schema: Value,
    example: Value,
}

impl Parameter {
    /// A part of the path.
    pub fn path(name: &'static str, what: &'static str, schema: Value, example: Value) -> Self {
        Self {
            name,
            place: "path",
            what,
            schema,
            example,
        }
    }

    /// A parameter after the question mark. It may always be left out.
    pub fn query(name: &'static str, what: &'static str, schema: Value, example: Value) -> Self {
        Self {
            place: "query",
            ..Self::path(name, what, schema, example)
        }
    }

    /// The day whose rules and values are wanted.
    pub fn day(what: &'static str) -> Self {
        let schema = json!({ "type": "string", "format": "date" });
        Self::query("dato", what, schema, json!("2022-03-15"))
    }

    /// Which page of a list, and how long the pages are.
    pub fn pages() -> [Self; 2] {
        let whole = |most: usize, usual: usize| json!({ "type": "integer", "minimum": 1, "maximum": most, "default": usual });
        [
            Self::query(
                "side",
                "Page of the list, from 1.",
                whole(1_000_000_000, 1),
                json!(1),
            ),
            Self::query("antall", "Elements of a page.", whole(query::MOST, 100), json!(2)),
        ]
    }

    fn described(&self) -> Value {
        json!({
            "name": self.name, "in": self.place, "required": self.place == "path",
            "description": self.what, "schema": self.schema, "example": self.example,
        })
    }
}

/// An operation.
pub struct Operation {
    /// `get` or `post`.
    pub method: &'static str,
    /// The path below the API's root, parameters in braces.
    pub path: &'static str,
    /// What answers.
    pub route: MethodRouter<App>,
    /// The name of the operation.
    pub id: &'static str,
    /// Who may ask.
    pub access: Access,
    summary: &'static str,
    description: &'static str,
    parameters: Vec<Parameter>,
    bodies: Vec<(&'static str, Value)>,
    answer: (Value, &'static str),
    problems: Vec<Kind>,
}

impl Operation {
    /// Something to read.
    pub fn get<H, T>(id: &'static str, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self::new("get", id, path, get(handler))
    }

    /// Something to send.
    pub fn post<H, T>(id: &'static str, path: &'static str, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        Self::new("post", id, path, post(handler))
    }

    fn new(method: &'static str, id: &'static str, path: &'static str, route: MethodRouter<App>) -> Self {
        Self {
            method,
            path,
            route,
            id,
            access: Access::Open,
            summary: "",
            description: "",
            parameters: Vec::new(),
            bodies: Vec::new(),
            answer: (Value::Null, ""),
            problems: Vec::new(),
        }
    }

    /// What it does, in a line and in a paragraph.
    #[must_use]
    pub fn says(mut self, summary: &'static str, description: &'static str) -> Self {
        (self.summary, self.description) = (summary, description);
        self
    }

    /// Who may ask. The handler takes the access value that goes with it.
    #[must_use]
    pub fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    /// The parameters of the address. Others are refused, on the strength of this list.
    #[must_use]
    pub fn parameters(mut self, parameters: impl IntoIterator<Item = Parameter>) -> Self {
        self.parameters.extend(parameters);
        self
    }

    /// A kind of body, with its description.
    #[must_use]
    pub fn body(mut self, kind: &'static str, media: Value) -> Self {
        self.bodies.push((kind, media));
        self
    }

    /// Changes the route: its layers.
    #[must_use]
    pub fn route(mut self, change: impl FnOnce(MethodRouter<App>) -> MethodRouter<App>) -> Self {
        self.route = change(self.route);
        self
    }

    /// A problem that does not follow from the rest.
    #[must_use]
    pub fn problem(mut self, kind: Kind) -> Self {
        self.problems.push(kind);
        self
    }

    /// The answer: the schema of its body, and an example from a real one. Ends the description; parameters
    /// that it does not name are refused from here on.
    #[must_use]
    pub fn answers(mut self, schema: Value, example: &'static str) -> Self {
        self.answer = (schema, example);
        let in_query = self
            .parameters
            .iter()
            .filter(|parameter| parameter.place == "query");
        let known: Arc<[&'static str]> = in_query.map(|parameter| parameter.name).collect();
        self.route = self
            .route
            .route_layer(middleware::from_fn(move |request, next: Next| {
                query::only(Arc::clone(&known), request, next)
            }));
        self
    }

    fn kinds(&self) -> Vec<Kind> {
        let mut kinds = vec![Kind::UgyldigInnhold, Kind::Intern];
        kinds.extend_from_slice(&self.problems);
        if !self.bodies.is_empty() {
            kinds.extend([Kind::Avbrutt, Kind::ForStort, Kind::Medietype]);
        }
        if self.access != Access::Open {
            kinds.push(Kind::Nokkel);
        }
        if matches!(self.access, Access::Key(_)) {
            kinds.push(Kind::Omfang);
        }
        if self.path.contains('{') {
            kinds.push(Kind::FinnesIkke);
        }
        kinds
    }

    fn responses(&self) -> Value {
        let (schema, example) = &self.answer;
        let example: Value = serde_json::from_str(example).unwrap_or_default();
        let mut headers = json!({ "X-Request-Id": { "$ref": "#/components/headers/X-Request-Id" } });
        if self.method == "get" {
            headers["ETag"] = json!({ "$ref": "#/components/headers/ETag" });
        }
        if self.parameters.iter().any(|parameter| parameter.name == "side") {
            headers["Link"] = json!({ "$ref": "#/components/headers/Link" });
        }
        let mut responses = Map::new();
        let answer = json!({
            "description": "The answer.", "headers": headers,
            "content": { "application/json": { "schema": schema, "example": example } },
        });
        responses.insert("200".into(), answer);
        if self.method == "get" {
            let same = json!({ "$ref": "#/components/responses/304" });
            responses.insert("304".into(), same);
        }
        for kind in self.kinds() {
            let status = kind.status().as_u16().to_string();
            let problem = json!({ "$ref": format!("#/components/responses/{status}") });
            responses.insert(status, problem);
        }
        Value::Object(responses)
    }

    /// The operation as OpenAPI describes it.
    pub fn described(&self) -> Value {
        let key = |omfang: Omfang| json!({ "tilgangsnokkel": [omfang.word()] });
        let security = match self.access {
            Access::Open => json!([]),
            Access::Optional(omfang) => json!([{}, key(omfang)]),
            Access::Key(omfang) => json!([key(omfang)]),
        };
        let mut operation = json!({
            "operationId": self.id, "summary": self.summary, "description": self.description,
            "security": security, "responses": self.responses(),
        });
        if !self.parameters.is_empty() {
            operation["parameters"] = self.parameters.iter().map(Parameter::described).collect();
        }
        if !self.bodies.is_empty() {
            let content: Map<String, Value> = self
                .bodies
                .iter()
                .map(|(kind, media)| ((*kind).to_owned(), media.clone()))
                .collect();
            operation["requestBody"] = json!({ "required": true, "content": content });
        }
        operation
    }
}
