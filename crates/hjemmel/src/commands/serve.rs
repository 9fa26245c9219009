//! `hjemmel serve`: the web application.

use std::process::ExitCode;

use metrics_exporter_prometheus::PrometheusBuilder;
use store::Store;
use tokio::net::TcpListener;
use tokio::sync::watch;
use web::state::{App, Demonstrasjon};

use crate::cli::Serve;
use crate::edge;
use crate::exit::{Slutt, say};
use crate::jobber;
use crate::maskinporten;
use crate::post::Postkontor;

/// Serves until it is told to stop, and lets requests that have begun end.
pub async fn run(args: Serve) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    if args.demo.is_some() && !args.listen.ip().is_loopback() {
        return Err(Slutt::bad(t.cli_demo_bare_her()));
    }
    log_to_stderr();
    let tillit = maskinporten::trusted(&args.maskinporten)?;
    let listener = TcpListener::bind(args.listen)
        .await
        .map_err(|error| Slutt::failed(t.cli_port(args.listen.to_string(), error.to_string())))?;
    let store = super::open(&args.database).await?;
    let metrics = PrometheusBuilder::new()
        .install_recorder()
        .map_err(Slutt::failed)?;
    let app = App::new(store.clone(), edge::clock(), edge::ids()).with_metrics(metrics);
    let app = if let Some(demo) = args.demo {
        demonstration(app, &store, demo.stand()).await?
    } else {
        app
    };
    let address = listener.local_addr()?;
    let here = format!("http://{address}");
    let app = app
        .with_secrets(edge::secrets())
        .with_files(&args.filer)
        .with_address(args.post.adresse.as_deref().unwrap_or(&here));
    let app = match tillit {
        Some(tillit) => app.with_maskinporten(tillit),
        None => app,
    };
    let (app, post) = match post_office(&args)? {
        Some(post) => (app.with_mail(), Some(post)),
        None => (app, None),
    };
    if post.is_none() && args.demo.is_none() {
        tracing::warn!("no mail server is set up: letters stay in the outbox");
    }
    let (stop, stopped) = watch::channel(false);
    let jobs = tokio::spawn(jobber::run(app.clone(), post, stopped));
    let runs = app.kontrollrom().cloned();
    say(&t.cli_klar(here));
    axum::serve(listener, web::router(app))
        .with_graceful_shutdown(told_to_stop())
        .await?;
    if let Some(runs) = runs {
        runs.stop_all();
    }
    // If the jobs have ended by themselves, there is nobody left to tell.
    let _ = stop.send(true);
    jobs.await.map_err(Slutt::failed)?;
    Ok(ExitCode::SUCCESS)
}

/// The way out for letters, if there is one. A demonstration sends nothing: it shows its letters.
fn post_office(args: &Serve) -> Result<Option<Postkontor>, Slutt> {
    match (&args.post.smtp, &args.post.avsender) {
        (Some(server), Some(avsender)) if args.demo.is_none() => Postkontor::new(server, avsender)
            .map(Some)
            .map_err(|error| Slutt::bad(texts::nb().cli_epost(error.to_string()))),
        _ => Ok(None),
    }
}

async fn demonstration(app: App, store: &Store, stand: demo::Stand) -> Result<App, Slutt> {
    demo::fill(store, app.tekst, stand, &edge::ids())
        .await
        .map_err(Slutt::failed)?;
    Ok(app.with_demo(Demonstrasjon::new(demo::start(stand), edge::now())))
}

async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! { _ = interrupt => {}, () = terminate => {} }
}

fn log_to_stderr() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("HJEMMEL_LOGG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info,sqlx=warn,sea_orm_migration=warn"));
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}
