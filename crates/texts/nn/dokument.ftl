# Kjeldene: namn, datering og kven som står bak. Titlane er dei dokumenta sjølve har.

dokument-s0-navn = Introduksjonsstilling, side på alis.no
dokument-s0-dato = september 2023
dokument-s0-avsender = alis.no

dokument-s1-navn = Tillegg til tildelingsbrev nr. 62
dokument-s1-dato = 27. oktober 2020
dokument-s1-avsender = Helse- og omsorgsdepartementet

dokument-s2-navn = Tillegg til tildelingsbrev nr. 88
dokument-s2-dato = 2021 (brevet er udatert)
dokument-s2-avsender = Helse- og omsorgsdepartementet
