# Meldingar på kommandolinja.

cli-fil-kan-ikke-leses = { $fil }: fila kan ikkje lesast
cli-utlysning-navn = --utlysning { $navn }: namnet må ha minst éin bokstav eller eitt siffer, og høgst 60 teikn
cli-frist = --frist { $frist }: oppgi ein dato som ÅÅÅÅ-MM-DD
cli-kvote = --kvote { $kvote }: oppgi eit heilt tal frå 0 til { $maks }
cli-for-regelverket = --frist { $frist }: det finst ikkje reglar før 2020-10-27
cli-allerede-sokt = Desse kommunane har allereie ein søknad i utlysinga, ta dei ut av fila: { $kommuner }
cli-utlysning-er-annerledes = Utlysinga { $navn } finst med frist { $frist } og kvote { $kvote }. La vere å oppgi --frist, --kvote og --lopende, eller vel eit anna namn
cli-utlysning-tittel = Introduksjonsavtalar, { $navn }
cli-importert = { $antall ->
    [one] 1 søknad er henta inn i { $navn }
   *[other] { $antall } søknader er henta inn i { $navn }
}
cli-ukjent-utlysning = { $navn }: utlysinga finst ikkje
cli-aktor = Kommandolinja
cli-demo-bare-her = --demo: demonstrasjonen kan berre køyrast på eiga maskin, bruk til dømes --listen 127.0.0.1:8080
cli-port = { $adresse } kan ikkje brukast: { $grunn }
cli-database = --database: adressa må begynne med sqlite: eller postgres://
cli-klar = Hjemmel er klar på { $adresse }
cli-epost = E-postserveren er ikkje sett opp riktig: { $hvorfor }
cli-fremdrift = { $prosent } % er lest
cli-avvik-er-krav = --avvik { $fil }: dette er fila med krav. Vel eit anna namn
cli-organisasjoner = --maskinporten-organisasjoner { $hva }: skriv organisasjonsnummer=kven, der kven er helfo, direktorat, departement eller eit kommunenummer
cli-maskinporten-nokler = --maskinporten-nokler: adressa må byrje med https://
