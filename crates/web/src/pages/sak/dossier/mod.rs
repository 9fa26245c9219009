//! The case as one file, for somebody who checks it: everything that was said, by whom and why, with the hashes
//! by which it can be seen that nothing was changed afterwards.

mod innhold;

use std::io::{Cursor, Write};

use axum::extract::Path;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use sak::id::VedleggId;
use sak::vedtak::{Vedtak, hex};
use sha2::{Digest, Sha256};
use store::{Dokument, Journallinje};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::load::Sak;
use super::parse_id;
use crate::access::Leser;
use crate::components::vedlegg::disposition;
use crate::error::Feil;
use crate::pages::attestering::render;
use crate::state::App;

/// All that the file is made from.
struct Mappe {
    sak: Sak,
    journal: Vec<Journallinje>,
    brev: Option<Dokument>,
}

impl Mappe {
    async fn load(app: &App, leser: &Leser, id: &str) -> Result<Self, Feil> {
        let sak = Sak::load(app, parse_id(id)?, leser.aktor()).await?;
        let journal = app.store.journal(&sak.sendt.felles.kjede()).await?;
        let approved = sak.vedtak.iter().find_map(|vedtak| match vedtak {
            Vedtak::Godkjent(godkjent) => Some(godkjent.forslag.id),
            _ => None,
        });
        let brev = match approved {
            Some(id) => app.store.dokument(id).await?,
            None => None,
        };
        Ok(Self { sak, journal, brev })
    }

    fn name(&self, app: &App, ending: &str) -> String {
        let number = self.sak.sendt.saksnummer.replace('/', "-");
        format!("{}-{number}.{ending}", app.tekst.dossier_filnavn())
    }

    async fn pdf(&self, app: &App) -> Result<Vec<u8>, Feil> {
        let document = innhold::document(app, &self.sak, &self.journal, self.brev.as_ref());
        Ok(render(document, app.now()).await?.1)
    }
}

/// `GET /saker/{id}/dossier.pdf`.
pub async fn pdf(app: App, leser: Leser, Path(id): Path<String>) -> Result<Response, Feil> {
    let mappe = Mappe::load(&app, &leser, &id).await?;
    let bytes = mappe.pdf(&app).await?;
    Ok(file(&mappe.name(&app, "pdf"), "application/pdf", bytes))
}

/// `GET /saker/{id}/dossier.zip`: the same, with the letter, the documents and the journal beside it.
pub async fn zip(app: App, leser: Leser, Path(id): Path<String>) -> Result<Response, Feil> {
    let mappe = Mappe::load(&app, &leser, &id).await?;
    let journal = serde_json::to_vec_pretty(&mappe.journal).map_err(Feil::internal)?;
    let mut files = vec![
        ("sak.pdf".to_owned(), mappe.pdf(&app).await?),
        ("journal.json".to_owned(), journal),
    ];
    if let Some(brev) = &mappe.brev {
        files.push((
            format!("brev-{}.pdf", brev.nummer.replace('/', "-")),
            brev.pdf.clone(),
        ));
    }
    let kept: Vec<VedleggId> = mappe.sak.arbeid().vedlegg.iter().map(|one| one.id).collect();
    for (number, id) in (1..).zip(kept) {
        let (vedlegg, innhold) = app.store.vedlegg(id).await?.ok_or(Feil::NotFound)?;
        files.push((format!("vedlegg/{number:02}-{}", vedlegg.navn), innhold));
    }
    let sums: Vec<String> = files
        .iter()
        .map(|(name, content)| format!("{}  {name}", hex(&Sha256::digest(content))))
        .collect();
    let t = app.tekst;
    let readme = format!(
        "{}\n\n{}\n\n{}\n",
        t.dossier_tittel(mappe.sak.navn(), mappe.sak.sendt.saksnummer.as_str()),
        t.dossier_lesmeg(),
        sums.join("\n")
    );
    files.insert(0, ("LESMEG.txt".to_owned(), readme.into_bytes()));
    let bytes = pack(&files)?;
    Ok(file(&mappe.name(&app, "zip"), "application/zip", bytes))
}

fn pack(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Feil> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        writer
            .start_file(name.as_str(), SimpleFileOptions::default())
            .map_err(Feil::internal)?;
        writer.write_all(content).map_err(Feil::internal)?;
    }
    Ok(writer.finish().map_err(Feil::internal)?.into_inner())
}

fn file(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, disposition(name)),
    ];
    (headers, bytes).into_response()
}
