//! `hjemmel serve`: the web application.

use std::process::ExitCode;

use metrics_exporter_prometheus::PrometheusBuilder;
use store::Store;
use tokio::net::TcpListener;
use web::state::{App, Demonstrasjon};

use crate::cli::Serve;
use crate::edge;
use crate::exit::{Slutt, say};

/// Serves until it is told to stop, and lets requests that have begun end.
pub async fn run(args: Serve) -> Result<ExitCode, Slutt> {
    let t = texts::nb();
    if args.demo && !args.listen.ip().is_loopback() {
        return Err(Slutt::bad(t.cli_demo_bare_her()));
    }
    log_to_stderr();
    let listener = TcpListener::bind(args.listen)
        .await
        .map_err(|error| Slutt::failed(t.cli_port(args.listen.to_string(), error.to_string())))?;
    let store = super::open(&args.database).await?;
    let metrics = PrometheusBuilder::new()
        .install_recorder()
        .map_err(Slutt::failed)?;
    let app = App::new(store.clone(), edge::clock(), edge::ids()).with_metrics(metrics);
    let app = if args.demo {
        demonstration(app, &store).await?
    } else {
        app
    };
    let address = listener.local_addr()?;
    say(&t.cli_klar(format!("http://{address}")));
    axum::serve(listener, web::router(app))
        .with_graceful_shutdown(told_to_stop())
        .await?;
    Ok(ExitCode::SUCCESS)
}

async fn demonstration(app: App, store: &Store) -> Result<App, Slutt> {
    demo::fill(store, app.tekst, demo::Stand::NestenVurdert, &edge::ids())
        .await
        .map_err(Slutt::failed)?;
    Ok(app.with_demo(Demonstrasjon::new(demo::start(), edge::now())))
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
