# Kriteria som plassane blir prioriterte etter, i den rekkjefølgja utlysinga bestemmer.

kriterium-formal = Hovudformål først
kriterium-behov = Størst behovskvotient
kriterium-alis = Ikkje knytta til ALIS-avtale

kriterium-formal-forklaring = Plassar som tener hovudformålet, går føre andre.
kriterium-behov-forklaring = Talet på legar som treng spesialisering, blir delt på nummeret til plassen i søknaden. Størst kvotient går føre.
kriterium-alis-forklaring = Plassar som ikkje er knytta til ein ALIS-avtale, går føre plassar som er det.
