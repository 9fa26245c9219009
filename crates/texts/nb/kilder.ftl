# Dokumentene som reglene bygger på.

kilder-tittel = Kilder
kilder-ingress = Reglene bygger på disse dokumentene. Regelboken gjengir dem med egne ord og viser til punktet. Ordlyden står i dokumentet selv.
kilder-kode = Kode
kilder-avsender = Avsender
kilder-datering = Datert
kilder-om = Hva det er
kilder-regler = Regler som viser til dokumentet
kilder-verdier = Verdier som viser til dokumentet
kilder-ingen = Ingen
kilder-versjon = { $regel } (versjon { $versjon })
kilder-s0-om = En side på alis.no som forklarer introduksjonsstillinger for leger og kommuner. Den er ikke et brev fra departementet, men forteller hvordan ordningen er blitt praktisert, blant annet kvoten og at listetaket nå kan heves.
kilder-s1-om = Brevet der departementet ber Helsedirektoratet forvalte ordningen. Det gir rammer i ni nummererte punkter for varighet, veiledning, kontor, pasientgrunnlag, annet arbeid og klageadgang, og ber om forslag til søknadskriterier.
kilder-s2-om = Brevet med seks deloppdrag om rekruttering til allmennmedisin. For introduksjonsavtalene sier det hvem som kan søke, hvor lenge avtalen varer, og hvordan søknadene skal prioriteres. Brevet bærer ingen dato, bare årstallet.
