//! What the route tests share: the whole application on a database in memory, a clock that stands still
//! until it is told to go on, and a visitor with a cookie.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use demo::Stand;
use regelverk::tid::{Dato, Tidspunkt};
use sak::id::UtlysningNavn;
use store::Store;
use tower::ServiceExt;
use uuid::Uuid;
use web::state::{App, Demonstrasjon};

/// The application, and who visits it.
pub struct TestApp {
    /// The store beneath it.
    pub store: Store,
    router: Router,
    clock: Arc<AtomicI64>,
    database: tempfile::TempDir,
}

/// An answer, read to its end.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// Where it leads; empty if nowhere.
    pub location: String,
    /// The body.
    pub body: String,
    /// The bytes of the body.
    pub bytes: Vec<u8>,
    cookie: Option<String>,
}

impl Answer {
    /// A header of the answer; empty if it has none of the name.
    pub fn header(&self, name: &str) -> String {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or_default().to_owned()
    }

    /// Whether the answer gives the browser a cookie to keep.
    pub fn sets_cookie(&self) -> bool {
        self.cookie.is_some()
    }

    /// Whoever keeps the cookie of this answer.
    pub fn visitor(&self) -> Visitor {
        Visitor {
            cookie: self.cookie.clone().unwrap(),
            csrf: String::new(),
        }
    }
}

/// Somebody who is logged in.
pub struct Visitor {
    cookie: String,
    /// The session's token.
    pub csrf: String,
}

fn counting_ids() -> Arc<dyn Fn() -> Uuid + Send + Sync> {
    let next = AtomicU64::new(1);
    Arc::new(move || Uuid::from_u128(u128::from(next.fetch_add(1, Ordering::Relaxed))))
}

impl TestApp {
    /// The demonstration world as it is when it is new, on the day before the deadline.
    pub async fn new() -> Self {
        Self::with(Stand::NestenVurdert).await
    }

    /// The demonstration world with as much case work done as `stand` says.
    pub async fn with(stand: Stand) -> Self {
        Self::set_up(stand, |app| app).await
    }

    /// The same, set up in another way than is usual.
    pub async fn set_up(stand: Stand, set_up: impl FnOnce(App) -> App) -> Self {
        let database = tempfile::tempdir().unwrap();
        let path = database.path().join("hjemmel.db");
        let store = Store::open(&format!("sqlite:{}", path.display())).await.unwrap();
        let ids = counting_ids();
        demo::fill(&store, texts::nb(), stand, &ids).await.unwrap();
        let clock = Arc::new(AtomicI64::new(demo::start(stand).unix_seconds()));
        let shown = Arc::clone(&clock);
        let reader = Arc::new(move || Tidspunkt::from_unix_seconds(shown.load(Ordering::Relaxed)));
        let app = App::new(store.clone(), reader, ids)
            .with_demo(Demonstrasjon::new(demo::start(stand), demo::start(stand)))
            .with_files(&database.path().join("filer"));
        Self {
            store,
            router: web::router(set_up(app)),
            clock,
            database,
        }
    }

    /// Where claims lie while they are checked.
    pub fn files(&self) -> std::path::PathBuf {
        self.database.path().join("filer")
    }

    /// The demonstration's call.
    pub fn call(&self) -> UtlysningNavn {
        UtlysningNavn::parse(demo::UTLYSNING).unwrap()
    }

    /// What the clock shows.
    pub fn now(&self) -> Tidspunkt {
        Tidspunkt::from_unix_seconds(self.clock.load(Ordering::Relaxed))
    }

    /// Sets the clock to nine o'clock on a day.
    pub fn go_to(&self, dato: Dato) {
        self.set_clock(Tidspunkt::in_norway(dato, 9, 0).unwrap());
    }

    /// Sets the clock.
    pub fn set_clock(&self, now: Tidspunkt) {
        self.clock.store(now.unix_seconds(), Ordering::Relaxed);
    }

    /// Sends any request.
    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let header = |name| {
            response
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        let (status, location, cookie) = (
            response.status(),
            header(header::LOCATION),
            header(header::SET_COOKIE),
        );
        let headers = response.headers().clone();
        let bytes = axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap()
            .to_vec();
        let cookie = cookie
            .split(';')
            .next()
            .filter(|part| !part.is_empty())
            .map(str::to_owned);
        Answer {
            status,
            headers,
            location,
            body: String::from_utf8_lossy(&bytes).into_owned(),
            bytes,
            cookie,
        }
    }

    /// Asks for a page without being logged in.
    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Asks for a page with these headers, without being logged in.
    pub async fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let asked = Request::get(path);
        let request = headers
            .iter()
            .fold(asked, |request, (name, value)| request.header(*name, *value));
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Follows a link that stands on `page`.
    pub async fn get_from(&self, path: &str, page: &str) -> Answer {
        let request = Request::get(path)
            .header(header::HOST, "localhost")
            .header(header::REFERER, page);
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form without being logged in.
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path, fields, None)).await
    }

    /// Logs in as somebody of the demonstration (`saksbehandler`, `attestant`, `leder`, `departement`,
    /// `kommune-5037` …).
    pub async fn login(&self, bruker: &str) -> Visitor {
        self.log_in_with(&[("bruker", bruker)]).await
    }

    /// Logs in for any municipality.
    pub async fn login_kommune(&self, nummer: &str) -> Visitor {
        self.log_in_with(&[("kommune", nummer)]).await
    }

    async fn log_in_with(&self, fields: &[(&str, &str)]) -> Visitor {
        let answer = self.post("/logg-inn", fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let visitor = Visitor {
            cookie: answer.cookie.unwrap(),
            csrf: String::new(),
        };
        let page = self.get_as(&visitor, "/om").await;
        let csrf = between(&page.body, "name=\"csrf\" value=\"", "\"")
            .unwrap()
            .to_owned();
        Visitor { csrf, ..visitor }
    }

    /// The same as [`get_as`](Self::get_as), by a browser that takes compressed answers.
    pub async fn get_packed_as(&self, visitor: &Visitor, path: &str) -> Answer {
        let headers = [("cookie", visitor.cookie.as_str()), ("accept-encoding", "gzip")];
        self.get_with(path, &headers).await
    }

    /// Asks for a page.
    pub async fn get_as(&self, visitor: &Visitor, path: &str) -> Answer {
        self.send(
            Request::get(path)
                .header(header::COOKIE, &visitor.cookie)
                .body(Body::empty())
                .unwrap(),
        )
        .await
    }

    /// Sends a form with the session's token.
    pub async fn post_as(&self, visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut all = vec![("csrf", visitor.csrf.as_str())];
        all.extend_from_slice(fields);
        self.send(form(path, &all, Some(visitor))).await
    }

    /// Sends a form with the session's token and files: the field, the name and the content of each.
    pub async fn upload_as(
        &self,
        visitor: &Visitor,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &str, &[u8])],
    ) -> Answer {
        const EDGE: &str = "a-line-that-no-test-writes";
        let mut body = Vec::new();
        let csrf = [("csrf", visitor.csrf.as_str())];
        for (name, value) in csrf.iter().chain(fields) {
            body.extend(
                format!("--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        for (name, file, content) in files {
            let head = format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
                 Content-Type: application/octet-stream\r\n\r\n"
            );
            body.extend(head.bytes());
            body.extend_from_slice(content);
            body.extend(b"\r\n");
        }
        body.extend(format!("--{EDGE}--\r\n").bytes());
        let request = Request::post(path)
            .header(
                header::CONTENT_TYPE,
                format!("multipart/form-data; boundary={EDGE}"),
            )
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &visitor.cookie);
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Sends a form without the session's token.
    pub async fn post_without_token(&self, visitor: &Visitor, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(form(path, fields, Some(visitor))).await
    }
}

fn form(path: &str, fields: &[(&str, &str)], visitor: Option<&Visitor>) -> Request<Body> {
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin");
    if let Some(visitor) = visitor {
        request = request.header(header::COOKIE, &visitor.cookie);
    }
    request
        .body(Body::from(serde_html_form::to_string(fields).unwrap()))
        .unwrap()
}

/// What stands between two texts, the first time.
pub fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let rest = &text[text.find(before)? + before.len()..];
    Some(&rest[..rest.find(after)?])
}
