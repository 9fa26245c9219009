# Values that can change on a date.

parametre-tittel = Parameters
parametre-ingress = Numbers and dates that can change without the rules being rewritten. Each value has two dates: the day it is in force from, and the day it became known. A decision keeps the value that was in force at the time.
parametre-filter-vis = Show values
parametre-tabell = Values in force on { $dato }
parametre-navn = Parameter
parametre-kunngjort = Known from
parametre-kilde = Source
parametre-status = Status
parametre-kontrollert = Last checked
parametre-brukt-av = Used by
parametre-ikke-brukt = No rule reads the value. It is shown for information and used when something is tried out.
parametre-ikke-brukt-kort = No rule
parametre-kjent-senere = not known until { $dato }
parametre-historikk = History
parametre-historikk-tabell = All values for { $navn }
parametre-alle = All the parameters
parametre-sporsmal = Question about the value
