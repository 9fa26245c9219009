# Verdiar som kan endrast med ein dato.

parametre-tittel = Parametrar
parametre-ingress = Tal og datoar som kan endrast utan at reglane blir skrivne om. Kvar verdi har to datoar: dagen han gjeld frå, og dagen han blei kjend. Ei avgjerd beheld verdien som gjaldt då.
parametre-filter-vis = Vis verdiar
parametre-tabell = Verdiar som gjaldt { $dato }
parametre-navn = Parameter
parametre-kunngjort = Kjend frå
parametre-kilde = Kjelde
parametre-status = Status
parametre-kontrollert = Sist kontrollert
parametre-brukt-av = Brukt av
parametre-ikke-brukt = Ingen regel les verdien. Han blir vist til opplysning og brukt når noko blir prøvd ut.
parametre-ikke-brukt-kort = Ingen regel
parametre-kjent-senere = blei kjend først { $dato }
parametre-historikk = Historikk
parametre-historikk-tabell = Alle verdiar for { $navn }
parametre-alle = Alle parametrane
parametre-sporsmal = Spørsmål om verdien
