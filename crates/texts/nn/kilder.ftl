# Dokumenta som reglane byggjer på.

kilder-tittel = Kjelder
kilder-ingress = Reglane byggjer på desse dokumenta. Regelboka gir att innhaldet med eigne ord og viser til punktet. Ordlyden står i dokumentet sjølv.
kilder-kode = Kode
kilder-avsender = Avsendar
kilder-datering = Datert
kilder-om = Kva det er
kilder-regler = Reglar som viser til dokumentet
kilder-verdier = Verdiar som viser til dokumentet
kilder-ingen = Ingen
kilder-versjon = { $regel } (versjon { $versjon })

kilder-s0-om = Ei side på alis.no som forklarer introduksjonsstillingar for legar og kommunar. Sida er ikkje eit brev frå departementet, men fortel korleis ordninga er blitt praktisert, mellom anna kvoten og at listetaket no kan hevast.
kilder-s1-om = Brevet der departementet ber Helsedirektoratet forvalte ordninga. Det gir rammer i ni nummererte punkt for varigheit, rettleiing, kontor, pasientgrunnlag, anna arbeid og klagerett, og ber om forslag til søknadskriterium.
kilder-s2-om = Brevet med seks deloppdrag om rekruttering til allmennmedisin. For introduksjonsavtalane seier det kven som kan søke, kor lenge avtalen varer, og korleis søknadene skal prioriterast. Brevet har ingen dato, berre årstalet.
