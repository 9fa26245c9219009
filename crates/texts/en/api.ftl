# The API: the page about it, and what the answers say when something is wrong.

api-tittel = API
api-ingress = With the API, the municipality’s or the directorate’s own systems can fetch and send the same as you see on the pages. The same code and the same rule book answer, so the answers are the same.
api-start-tittel = Try it now
api-start = The rule book, the list of municipalities, the rounds and the calculations are open to all. Here is a verdict on an application:
api-beskrivelse-tittel = The description
api-beskrivelse = Everything that can be fetched and sent is in the description, in the OpenAPI 3.1 format, with examples. Many tools can read it and make code from it.
api-beskrivelse-lenke = Open the description (openapi.json)
api-liste-tittel = What you can fetch and send
api-kolonne-adresse = Address
api-kolonne-hva = What
api-kolonne-adgang = Key
api-apen = Open
api-valgfri = Open, with more for { $omfang }
api-krever = { $omfang }
api-hva-beregn-tildeling = Rank places wanted
api-hva-beregn-varighet = Work out how long agreements last
api-hva-runde-tildeling = The ranking in a round
api-hva-vurder-introduksjonsavtale-soknad = Assess an application against the rules
api-hva-vurder-introduksjonsavtale = Assess an agreement against the rules
api-hva-runder = All the rounds
api-hva-runde = A round: deadline, phase and quota
api-hva-runde-soknader = The applications in a round
api-hva-importer-soknader = Send in applications from a file (CSV or XLSX)
api-hva-plasser = The places that are allocated
api-hva-plass-avtaler = The agreements under a place, and the time that is used
api-hva-avtaler = The agreements
api-hva-avtale = An agreement, and what is in force on a day
api-hva-kommuner = The municipalities
api-hva-regler = The rules
api-hva-regel = A rule with versions and source
api-hva-parametre = The values that the rules use
api-nokkel-tittel = Get an access key
api-nokkel = The applications in a round, the ranking, the places and the agreements require an access key. The manager of the scheme at the Norwegian Directorate of Health makes it for your organisation. The key is shown only once, so save it where your system keeps secrets.
api-nokkel-lenke = Make and revoke access keys
api-nokkel-bruk = Send the key like this:
api-omfang-tittel = What a key opens
api-omfang-runde-les = Which applications a round has, how they stand, the ranking, the places and the agreements. A municipality’s key shows only the municipality’s own applications, places and agreements.
api-omfang-runde-innhold = What the applications say, and names and HPR numbers in the agreements. Needs runde:les as well.
api-omfang-soknad-skriv = Sending in applications from a file. Only for the Norwegian Directorate of Health.
api-sider-tittel = Long lists
api-sider = Lists come in pages. Choose with the parameters side and antall, at most { $mest } at a time. The header Link has the addresses of the next and previous page.
api-uendret = Send the value of the header ETag back in If-None-Match. If nothing has changed, you get status 304 with no content.
api-problem-tittel = When something is wrong
api-problem-ingress = The answer is then always application/problem+json (RFC 9457). The field type leads to the line below, detail says what is wrong right now, and feil has the place: peker in JSON, or linje and kolonne in a file.
api-problem-kolonne-status = Status
api-problem-kolonne-type = Type
api-problem-kolonne-hva = What it means

## The kinds of problems: the name, and what it means

api-problem-avbrutt = The content did not arrive
api-problem-avbrutt-hva = The connection was broken, or the content was not as the headers said. Send it again.
api-problem-nokkel = The access key is missing or not valid
api-problem-nokkel-hva = Send a valid access key in the header Authorization: Bearer hjm_… The key may have expired or been revoked.
api-problem-omfang = The key does not open this
api-problem-omfang-hva = The access key is valid, but does not give access to what you asked for. The manager of the scheme can make a new one.
api-problem-omfang-mangler = The access key must open { $omfang }, and the organisation must be allowed to have that scope.
api-problem-avvist = The demonstration answers only on its own machine
api-problem-avvist-hva = The demonstration lets everyone in, and therefore answers only the person at the machine.
api-problem-finnes-ikke = Not found
api-problem-finnes-ikke-hva = The address is wrong, or what you asked for does not exist.
api-problem-metode = The method cannot be used here
api-problem-metode-hva = Use one of the methods in the header Allow.
api-problem-konflikt = This cannot be done now
api-problem-konflikt-hva = Something has changed in the meantime, so what you asked for no longer fits.
api-problem-avgjort = A decision in the round has been approved, so it takes no more applications from a file.
api-problem-for-stort = Too large
api-problem-for-stort-hva = JSON can be at most 2 MB and a file at most 16 MB. Split what you send.
api-problem-medietype = Wrong kind of content
api-problem-medietype-hva = The header Content-Type must say what you send, and it must be one of the types that the description mentions.
api-problem-medietyper = Set the header Content-Type to { $typer }, and send the content without compression.
api-problem-ugyldig-innhold = Something in what you sent is wrong
api-problem-ugyldig-innhold-hva = The content or the parameters are not as the description says. Nothing has been saved.
api-problem-intern = Something went wrong on our side
api-problem-intern-hva = Try again in a little while. If this does not help, give the value of the header X-Request-Id when you contact us.

## Errors in content and parameters

api-problem-flere = { $antall ->
    [one] 1 error. Nothing has been saved.
   *[other] { $antall } errors. Nothing has been saved.
}
api-problem-adresse = The parameters in the address cannot be read. Write them as name=value with & between them.
api-problem-tall = { $navn }: write a whole number from 1 to { $mest }
api-problem-dato = { $navn }: write a date that exists, as YYYY-MM-DD
api-problem-kommunenummer = kommune: write a municipality number of four digits
api-problem-ord = { $navn }: use one of the words { $ord }
api-problem-for-regelverket = dato: there are no rules before { $dato }
api-problem-ingen-parametre = The address has no parameters.
api-problem-ukjent-parameter = Unknown parameter. The possible parameters are: { $kjente }
api-problem-to-ganger = The parameter appears twice. Keep only one.
api-omfang-refusjonsrett = Look up who has refund right on which list, one day or many.
api-omfang-registrering = Follow the changes in the registered agreements, and acknowledge them.
api-problem-hpr = The parameter { $parameter } must be a number of one to nine digits in the register of health personnel.
api-problem-meldingsnummer = The parameter { $parameter } must be the number of a message: a whole number from 0.
api-problem-ukjent-melding = There is no message with this number.
api-problem-annen-hash = The message with this number has another hash. Fetch the messages again from the last one that you acknowledged.
