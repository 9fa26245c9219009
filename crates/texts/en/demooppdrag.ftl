# Invented answers to the assignments in the demonstration.

demooppdrag-avdeling = The trial department
demooppdrag-svar-soknadskriterier = Invented answer: Proposed criteria for applications have been sent to the Ministry.
demooppdrag-svar-regelverk = Invented answer: Proposed rules have been sent to the Ministry.
demooppdrag-svar-veiledning = Invented answer: The rules have been assessed, and a simpler application form has been proposed.
demooppdrag-svar-mandat = Invented answer: A draft of the new mandate has been sent to the Ministry.
demooppdrag-svar-utlysning = Invented answer: The introduction agreements have been announced in a call for applications, with the deadline 15 March 2022.
demooppdrag-referanse = Invented document 21/0000-{ $nummer }
demooppdrag-purring = Invented reminder: The Ministry asks when the applications will be gathered in one place.
