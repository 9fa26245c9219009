# Meldinger på kommandolinjen.

cli-fil-kan-ikke-leses = { $fil }: filen kan ikke leses
cli-utlysning-navn = --utlysning { $navn }: navnet må ha minst én bokstav eller ett siffer, og høyst 60 tegn
cli-frist = --frist { $frist }: oppgi en dato som ÅÅÅÅ-MM-DD
cli-kvote = --kvote { $kvote }: oppgi et helt tall fra 0 til { $maks }
cli-for-regelverket = --frist { $frist }: det finnes ikke regler før 2020-10-27
cli-allerede-sokt = Disse kommunene har allerede en søknad i utlysningen, ta dem ut av filen: { $kommuner }
cli-utlysning-er-annerledes = Utlysningen { $navn } finnes med frist { $frist } og kvote { $kvote }. La være å oppgi --frist, --kvote og --lopende, eller velg et annet navn
cli-utlysning-tittel = Introduksjonsavtaler, { $navn }
cli-importert = { $antall ->
    [one] 1 søknad er lest inn i { $navn }
   *[other] { $antall } søknader er lest inn i { $navn }
}
cli-ukjent-utlysning = { $navn }: utlysningen finnes ikke
cli-aktor = Kommandolinjen
cli-demo-bare-her = --demo: demonstrasjonen kan bare kjøres på egen maskin, bruk for eksempel --listen 127.0.0.1:8080
cli-port = { $adresse } kan ikke brukes: { $grunn }
cli-database = --database: adressen må begynne med sqlite: eller postgres://
cli-klar = Hjemmel er klar på { $adresse }
cli-epost = E-postserveren er ikke satt opp riktig: { $hvorfor }
cli-fremdrift = { $prosent } % er lest
cli-avvik-er-krav = --avvik { $fil }: dette er filen med krav. Velg et annet navn
cli-organisasjoner = --maskinporten-organisasjoner { $hva }: skriv organisasjonsnummer=hvem, der hvem er helfo, direktorat, departement eller et kommunenummer
cli-maskinporten-nokler = --maskinporten-nokler: adressen må begynne med https://
