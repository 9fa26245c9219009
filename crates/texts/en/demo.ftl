# The invented people and texts of the demonstration.

demo-person-saksbehandler = Sanna Saksbehandler
demo-person-saksbehandler2 = Simen Saksbehandler
demo-person-attestant = Atle Attestant
demo-person-attestant2 = Astri Attestant
demo-person-leder = Liv Leder
demo-person-departement = Dina Departement
demo-person-kommune = { $kommune } Municipality
demo-utlysning = Introduction agreements, deadline round 2022
demo-formal-alle = All the places are for doctors who do other general medical work in the municipality.
demo-formal-noen = Some of the places are for doctors in other general medical work. The rest will be used to recruit GPs.
demo-formal-ingen = The places will be used to recruit GPs. This is permitted, but comes after the main purpose.
demo-pasientgrunnlag = The practice is growing, and the municipality points out that the doctor will have patients from several GPs. The learning objectives can be reached.
