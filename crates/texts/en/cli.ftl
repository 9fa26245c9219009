# Messages on the command line.

cli-fil-kan-ikke-leses = { $fil }: the file cannot be read
cli-utlysning-navn = --utlysning { $navn }: the name must have at least one letter or digit, and at most 60 characters
cli-frist = --frist { $frist }: give a date as YYYY-MM-DD
cli-kvote = --kvote { $kvote }: give a whole number from 0 to { $maks }
cli-for-regelverket = --frist { $frist }: there are no rules before 2020-10-27
cli-allerede-sokt = These municipalities already have an application in the call for applications, take them out of the file: { $kommuner }
cli-utlysning-er-annerledes = The call for applications { $navn } exists with deadline { $frist } and quota { $kvote }. Leave out --frist, --kvote and --lopende, or choose another name
cli-utlysning-tittel = Introduction agreements, { $navn }
cli-importert = { $antall ->
    [one] 1 application has been read into { $navn }
   *[other] { $antall } applications have been read into { $navn }
}
cli-ukjent-utlysning = { $navn }: there is no such call for applications
cli-aktor = The command line
cli-demo-bare-her = --demo: the demonstration can run only on your own machine, use for example --listen 127.0.0.1:8080
cli-port = { $adresse } cannot be used: { $grunn }
cli-database = --database: the address must begin with sqlite: or postgres://
cli-klar = Hjemmel is ready at { $adresse }
cli-epost = The email server is not set up correctly: { $hvorfor }
cli-fremdrift = { $prosent } % read
cli-avvik-er-krav = --avvik { $fil }: this is the file of claims. Choose another name
cli-organisasjoner = --maskinporten-organisasjoner { $hva }: write organisation number=who, where who is helfo, direktorat, departement or the number of a municipality
cli-maskinporten-nokler = --maskinporten-nokler: the address must begin with https://
