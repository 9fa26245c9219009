//! The issuer of `e2e/maskinporten`, started, and its clients.

use std::process::Stdio;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;
use regelverk::tid::Tidspunkt;
use ring::rand::SystemRandom;
use ring::rsa::KeyPair;
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use web::maskinporten::{Hent, Maskinporten, Oppsett};

use super::installasjon::install;

/// For whoever waits for a program that has stopped.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running issuer. It ends with the test.
pub struct Tilbyder {
    /// What it told of itself when it was ready.
    pub om: Value,
    child: Child,
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
    key: KeyPair,
    grants: usize,
}

impl Tilbyder {
    /// Starts one on a free port; `Err` says in a line what is missing.
    pub async fn start() -> Result<Self, String> {
        let directory = install()?;
        let mut child = Command::new("node")
            .args(["tilbyder.mjs", "0"])
            .current_dir(directory)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| format!("node: {error}"))?;
        let input = child.stdin.take().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
        let om = line(&mut output).await.ok_or("the issuer did not start")?;
        let pkcs8 = STANDARD
            .decode(om["klientnokkel"]["pkcs8"].as_str().unwrap())
            .unwrap();
        Ok(Self {
            om,
            child,
            input,
            output,
            key: KeyPair::from_pkcs8(&pkcs8).unwrap(),
            grants: 0,
        })
    }

    /// What it said of itself by this name when it was ready.
    pub fn word(&self, name: &str) -> &str {
        self.om[name].as_str().unwrap()
    }

    /// Tells it to do something; its answer.
    pub async fn tell(&mut self, command: &str) -> Value {
        self.input
            .write_all(format!("{command}\n").as_bytes())
            .await
            .unwrap();
        line(&mut self.output).await.unwrap()
    }

    /// Its clock.
    pub async fn now(&mut self) -> Tidspunkt {
        Tidspunkt::from_unix_seconds(self.tell("tell").await["naa"].as_i64().unwrap())
    }

    /// How often it has given away its key set.
    pub async fn fetched(&mut self) -> u64 {
        self.tell("tell").await["hentet"].as_u64().unwrap()
    }

    /// Stops it.
    pub async fn stop(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// A token as a client of Maskinporten gets it: it signs what it wants, and sends that. Or the error.
    pub async fn token(&mut self, klient: &str, scope: &str, resource: &str) -> Result<String, String> {
        let now = self.now().await.unix_seconds();
        self.grants += 1;
        let header = json!({ "alg": "RS256", "kid": self.om["klientnokkel"]["kid"] });
        let grant = json!({
            "iss": klient, "aud": self.om["utsteder"], "scope": scope, "resource": [resource],
            "iat": now, "exp": now + 100, "jti": format!("{klient}-{}", self.grants),
        });
        let encode = |value: Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let signed = format!("{}.{}", encode(header), encode(grant));
        let mut signature = vec![0; self.key.public().modulus_len()];
        self.key
            .sign(
                &RSA_PKCS1_SHA256,
                &SystemRandom::new(),
                signed.as_bytes(),
                &mut signature,
            )
            .unwrap();
        let signature = URL_SAFE_NO_PAD.encode(signature);
        let grant_type = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";
        let form = format!("grant_type={grant_type}&assertion={signed}.{signature}");
        let request = Request::post(self.word("token"))
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .unwrap();
        let (status, body) = send(request).await?;
        let answer: Value = serde_json::from_str(&body).unwrap();
        match answer["access_token"].as_str() {
            Some(token) if status == StatusCode::OK => Ok(token.to_owned()),
            _ => Err(answer["error"].to_string()),
        }
    }

    /// A validator that believes this issuer, within these limits.
    pub fn maskinporten(&self, levetid: i64, pause: i64) -> Maskinporten {
        let oppsett = Oppsett {
            levetid,
            pause,
            ..Oppsett::new(self.word("utsteder"), self.word("mottaker"))
        };
        Maskinporten::new(oppsett, hent(self.word("nokkelsett")))
    }
}

/// Fetches what stands at `url`.
pub fn hent(url: &str) -> Hent {
    let url = url.to_owned();
    std::sync::Arc::new(move || Box::pin(get(url.clone())))
}

/// What stands at `url`.
pub async fn get(url: String) -> Result<String, String> {
    let request = Request::get(url).body(Body::empty()).unwrap();
    let (status, body) = send(request).await?;
    if status == StatusCode::OK {
        Ok(body)
    } else {
        Err(status.to_string())
    }
}

async fn send(request: Request<Body>) -> Result<(StatusCode, String), String> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Body>();
    let answer = client.request(request).await.map_err(|error| error.to_string())?;
    let status = answer.status();
    let bytes = axum::body::to_bytes(Body::new(answer.into_body()), 1 << 16).await;
    let bytes = bytes.map_err(|error| error.to_string())?;
    Ok((status, String::from_utf8(bytes.to_vec()).unwrap()))
}

async fn line(output: &mut Lines<BufReader<ChildStdout>>) -> Option<Value> {
    let line = tokio::time::timeout(PATIENCE, output.next_line())
        .await
        .ok()?
        .ok()??;
    serde_json::from_str(&line).ok()
}
