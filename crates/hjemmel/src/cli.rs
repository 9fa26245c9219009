//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Hjemmel: the schemes for recruiting doctors into general practice.
#[derive(Debug, Parser)]
#[command(
    name = "hjemmel",
    version,
    about = "Ordningene for rekruttering til allmennmedisin"
)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start nettstedet
    Serve(Serve),
    /// Vurder opplysninger etter reglene (JSON inn, JSON ut)
    Vurder {
        /// Hva som skal vurderes
        #[arg(value_enum)]
        hva: Vurder,
        /// Filen med opplysningene; standard inndata hvis den ikke er oppgitt
        fil: Option<PathBuf>,
    },
    /// Regn ut hvor lenge avtalene under en plass varer (JSON inn, JSON ut)
    Varighet {
        /// Filen med avtalene; standard inndata hvis den ikke er oppgitt
        fil: Option<PathBuf>,
    },
    /// Ranger ønskede plasser (JSON inn, JSON ut)
    Tildel {
        /// Filen med søknadene; standard inndata hvis den ikke er oppgitt
        fil: Option<PathBuf>,
    },
    /// Kontroller refusjonskrav: hva som ikke er dekket av en introduksjonsavtale
    Kontroll(Kontroll),
    /// Anslå hva introduksjonsavtalene koster folketrygden
    Folketrygd(Folketrygd),
    /// Les inn filer
    Import {
        /// Hva som skal leses inn
        #[command(subcommand)]
        hva: Import,
    },
    /// Vis det som ligger i databasen (JSON ut)
    Vis {
        /// Hva som skal vises
        #[command(subcommand)]
        hva: Vis,
    },
}

/// What to judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Vurder {
    /// An application for introduction agreements.
    IntroduksjonsavtaleSoknad,
    /// An introduction agreement.
    Introduksjonsavtale,
}

/// The web application.
#[derive(Debug, Args)]
pub struct Serve {
    /// Adresse og port
    #[arg(long, default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Fyll en tom database med demonstrasjonen og tilby innlogging uten passord (bare på egen maskin)
    #[arg(long, value_enum, num_args = 0..=1, default_missing_value = "runde")]
    pub demo: Option<Demo>,
    /// Databasen
    #[command(flatten)]
    pub database: Database,
    /// E-post
    #[command(flatten)]
    pub post: Post,
    /// Mappen der filer med krav ligger mens de kontrolleres, og der avvikene tas vare på
    #[arg(long, env = "HJEMMEL_FILER", default_value = "hjemmel-filer")]
    pub filer: PathBuf,
    /// Maskinporten
    #[command(flatten)]
    pub maskinporten: Maskinporten,
}

/// Whose access tokens are keys to the API, beside the keys that are made here.
#[derive(Clone, Debug, Args)]
pub struct Maskinporten {
    /// Utstederen av tokener, slik den skriver seg selv: `https://maskinporten.no/`
    #[arg(long = "maskinporten", env = "HJEMMEL_MASKINPORTEN", requires_all = ["mottaker", "nokler", "organisasjoner"])]
    pub utsteder: Option<String>,
    /// Dette API-et, slik klienter navngir det når de ber om et token
    #[arg(
        long = "maskinporten-mottaker",
        env = "HJEMMEL_MASKINPORTEN_MOTTAKER",
        id = "mottaker"
    )]
    pub mottaker: Option<String>,
    /// Adressen til utstederens nøkler: `https://maskinporten.no/jwk`
    #[arg(
        long = "maskinporten-nokler",
        env = "HJEMMEL_MASKINPORTEN_NOKLER",
        id = "nokler"
    )]
    pub nokler: Option<String>,
    /// Hvem som er hvem: `999999001=helfo,999999002=5037`
    #[arg(
        long = "maskinporten-organisasjoner",
        env = "HJEMMEL_MASKINPORTEN_ORGANISASJONER",
        id = "organisasjoner"
    )]
    pub organisasjoner: Option<String>,
}

/// Which time the demonstration shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Demo {
    /// Runden, dagen før fristen
    Runde,
    /// Etter runden: plasser er svart på og gitt videre, og noen har søkt etter fristen
    Avgjort,
    /// Avtalene etter det første året: 25. august 2023
    #[value(name = "avtaler-2023")]
    Avtaler2023,
    /// Avtalene etter fire år: 23. november 2026
    Avtaler,
}

impl Demo {
    /// How much of the case work is done.
    pub const fn stand(self) -> demo::Stand {
        match self {
            Self::Runde => demo::Stand::NestenVurdert,
            Self::Avgjort => demo::Stand::Avgjort,
            Self::Avtaler2023 => demo::Stand::Avtaler2023,
            Self::Avtaler => demo::Stand::Avtaler,
        }
    }
}

/// How letters by e-mail leave the program, and where their links lead.
#[derive(Clone, Debug, Args)]
pub struct Post {
    /// E-postserveren: smtps://bruker:passord@vert eller smtp://vert:587?tls=required
    #[arg(
        long = "smtp",
        env = "HJEMMEL_SMTP",
        hide_env_values = true,
        requires = "avsender"
    )]
    pub smtp: Option<String>,
    /// Avsenderen: «Hjemmel <ikke-svar@eksempel.no>»
    #[arg(long, env = "HJEMMEL_AVSENDER")]
    pub avsender: Option<String>,
    /// Adressen som andre når nettstedet på: `https://eksempel.no`
    #[arg(long, env = "HJEMMEL_ADRESSE")]
    pub adresse: Option<String>,
}

/// Which database.
#[derive(Clone, Debug, Args)]
pub struct Database {
    /// Adressen til databasen: sqlite:… eller postgres://…
    #[arg(
        long = "database",
        env = "HJEMMEL_DATABASE",
        default_value = "sqlite:hjemmel.db",
        hide_env_values = true
    )]
    pub url: String,
}

/// Where the signed agreements are: in a file, or in the database.
#[derive(Clone, Debug, Args)]
#[group(required = true, multiple = false)]
pub struct Avtaler {
    /// Filen med signerte avtaler (JSON)
    #[arg(long)]
    pub avtaler: Option<PathBuf>,
    /// Databasen med avtalene: sqlite:… eller postgres://…
    #[arg(long)]
    pub database: Option<String>,
}

/// A file of claims to check.
#[derive(Debug, Args)]
pub struct Kontroll {
    /// Filen med krav: Parquet eller CSV, gjerne pakket med gzip eller zstd
    pub krav: PathBuf,
    /// Avtalene
    #[command(flatten)]
    pub avtaler: Avtaler,
    /// Skriv radene som ikke er dekket, til denne filen (.csv eller .parquet)
    #[arg(long)]
    pub avvik: Option<PathBuf>,
    /// Ta også med rader fra leger som ikke har noen avtale, i filen som --avvik nevner
    #[arg(long)]
    pub alle: bool,
}

/// A file of refunds to estimate from.
#[derive(Debug, Args)]
pub struct Folketrygd {
    /// Filen med refusjoner per lege og måned: Parquet eller CSV
    pub refusjoner: PathBuf,
    /// Avtalene
    #[command(flatten)]
    pub avtaler: Avtaler,
    /// Året
    #[arg(long, value_parser = clap::value_parser!(i16).range(1900..=2999))]
    pub ar: i16,
    /// Bevilgningen som antall plasser blir foreslått ut fra, i øre
    #[arg(long, default_value_t = kontrakt::folketrygd::BEVILGNING_ORE, value_parser = clap::value_parser!(i64).range(0..=1 << 53))]
    pub bevilgning_ore: i64,
}

/// What to take in.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Søknader fra CSV eller XLSX
    Soknader(Soknader),
}

/// Applications from a file.
#[derive(Debug, Args)]
pub struct Soknader {
    /// Filen: CSV eller XLSX
    pub fil: PathBuf,
    /// Navnet på utlysningen; den blir opprettet hvis den ikke finnes
    #[arg(long)]
    pub utlysning: String,
    /// Antall plasser i en ny utlysning; standard er kvoten som gjelder på fristen
    #[arg(long)]
    pub kvote: Option<u64>,
    /// Fristen i en ny utlysning (ÅÅÅÅ-MM-DD); standard er dagen den siste søknaden kom
    #[arg(long)]
    pub frist: Option<String>,
    /// En ny utlysning tar imot søknader også etter fristen, så lenge det er ledige plasser
    #[arg(long)]
    pub lopende: bool,
    /// Databasen
    #[command(flatten)]
    pub database: Database,
}

/// What to show.
#[derive(Debug, Subcommand)]
pub enum Vis {
    /// Rangeringen i en utlysning
    Tildeling {
        /// Navnet på utlysningen
        navn: String,
        /// Databasen
        #[command(flatten)]
        database: Database,
    },
}
