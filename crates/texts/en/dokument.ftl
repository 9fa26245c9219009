# The sources: name, date and who wrote them.

dokument-s0-navn = Introduksjonsstilling, page on alis.no
dokument-s0-dato = September 2023
dokument-s0-avsender = alis.no

dokument-s1-navn = Supplement to letter of allocation no. 62
dokument-s1-dato = 27 October 2020
dokument-s1-avsender = Ministry of Health and Care Services

dokument-s2-navn = Supplement to letter of allocation no. 88
dokument-s2-dato = 2021 (the letter is undated)
dokument-s2-avsender = Ministry of Health and Care Services
