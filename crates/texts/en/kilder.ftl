# The documents that the rules rest on.

kilder-tittel = Sources
kilder-ingress = The rules rest on these documents. The rule book puts them in its own words and refers to the point. The exact wording is in the document itself.
kilder-kode = Code
kilder-avsender = Sender
kilder-datering = Dated
kilder-om = What it is
kilder-regler = Rules that refer to the document
kilder-verdier = Values that refer to the document
kilder-ingen = None
kilder-versjon = { $regel } (version { $versjon })
kilder-s0-om = A page on alis.no that explains introduction positions (introduksjonsstillinger) to doctors and municipalities. It is not a letter from the Ministry, but it tells how the scheme has worked in practice, including the quota and that the cap on the GP’s list can now be raised.
kilder-s1-om = The letter in which the Ministry asks the Norwegian Directorate of Health to administer the scheme. Nine numbered points set limits for duration, supervision, premises, patient base, other work and right of appeal. The letter also asks for proposed criteria for applications.
kilder-s2-om = The letter with six separate assignments on recruitment to general practice. For introduction agreements, it says who can apply, how long the agreement lasts, and how the applications are to be prioritised. The letter carries no date, only the year.
