# Verdier som kan endres med en dato.

parametre-tittel = Parametere
parametre-ingress = Tall og datoer som kan endres uten at reglene skrives om. Hver verdi har to datoer: dagen den gjelder fra, og dagen den ble kjent. En avgjørelse beholder verdien som gjaldt da.
parametre-filter-vis = Vis verdier
parametre-tabell = Verdier som gjaldt { $dato }
parametre-navn = Parameter
parametre-kunngjort = Kjent fra
parametre-kilde = Kilde
parametre-status = Status
parametre-kontrollert = Sist kontrollert
parametre-brukt-av = Brukes av
parametre-ikke-brukt = Ingen regel leser verdien. Den vises til opplysning og brukes når noe prøves ut.
parametre-ikke-brukt-kort = Ingen regel
parametre-kjent-senere = ble kjent først { $dato }
parametre-historikk = Historikk
parametre-historikk-tabell = Alle verdier for { $navn }
parametre-alle = Alle parameterne
parametre-sporsmal = Spørsmål om verdien
