# The queue after the allocation: who is waiting for a place, who is first, and what is to be done now.

ko-tittel = The queue
ko-ingress = When a place becomes available, it goes to whoever is first: the waiting list in order, and then the applications that came after the deadline.
ko-ingen = No one is waiting for a place
ko-ingen-hvordan = The places on the waiting list appear here when the decisions in the round have been approved.
ko-se-plassene = View the places
ko-tall-ledige = Available places
ko-tall-venter = Waiting for a place
ko-tall-av = of { $kvote }
ko-navn = Places in the queue
ko-nummer = No.
ko-kommune = Municipality
ko-plass = Place in the application
ko-opphav = Why it is here
ko-opphav-venteliste = Waiting list, number { $nummer }
ko-opphav-supplerende = Applied { $tidspunkt }
ko-stand = Next step
ko-stand-tur = Check and offer
ko-stand-venter = Waiting
ko-stand-til-attestering = Offer sent for approval
ko-stand-forbigatt = Passed over
ko-stand-trukket = The municipality took it out
ko-uavgjort-tittel = Not all the decisions in the round have been approved
ko-uavgjort = { $antall ->
    [one] 1 decision is awaiting approval. We cannot be sure who is first, so no place can be offered until it has been approved.
   *[other] { $antall } decisions are awaiting approval. We cannot be sure who is first, so no place can be offered until they have been approved.
}
ko-fullt = No places are available. The queue moves on when a municipality declines or returns a place.
ko-filter-navn = Filter the queue
ko-filter-sok = Municipality or case number
ko-filter-vis = Show
ko-filter-nullstill = Show all
ko-filter-tom = No places match
ko-filter-tom-hvordan = There are { $antall } places in the queue. Change the search, or show all.

## One place in the queue

ko-plass-tittel = { $kommune }, place { $plass } in the application
ko-saksnummer = Case number
ko-nummer-i-koen = Number in the queue
ko-nummer-ute = Not in line
ko-kontroll = New check
ko-kontroll-forklaring = The same rules as when the application came, with the facts as they are today.
ko-kontroll-feiler-tittel = The place cannot be offered
ko-kontroll-feiler = The new check shows that this is not met: { $regler }. Pass over the place, and give a reason.
ko-tilby = Send the offer for approval
ko-tilby-forklaring = Another person approves the offer. The municipality then gets the letter and the place.
ko-til-forslaget = View the offer that is awaiting approval
ko-merknader = What has been done with the place in the queue
ko-merknad-forbigatt = { $hvem } passed over the place
ko-merknad-trukket = { $hvem } took the place out of the queue
ko-merknad-opphevet = { $hvem } took the place back into the queue
ko-gjort-forbi = The place has been passed over. It is now the turn of the next one in the queue.
ko-gjort-inn = The place is back in the queue, where it was.
ko-gjort-tilby = The offer has been sent for approval.
ko-gjort-ut = The place has been taken out of the queue.

## Passing over, putting back, taking out

ko-ga-forbi = Pass over
ko-ga-forbi-tittel = Pass over { $kommune } in the queue?
ko-ga-forbi-ingress = The available place then goes to the next one. The reason is shown with the place, and the municipality sees it. The place keeps its number and can be put back.
ko-ga-forbi-begrunnelse = Why are you passing over it?
ko-ga-forbi-begrunnelse-hjelp = For example that the municipality no longer wants the place, or that the new check shows that a requirement is not met.
ko-ga-forbi-ja = Pass over
ko-ta-inn = Put back in the queue
ko-ta-inn-tittel = Put { $kommune } back in the queue?
ko-ta-inn-ingress = The place returns to where it was in the queue.
ko-ta-inn-begrunnelse = Why is the place being put back?
ko-ta-inn-ja = Put back
ko-ta-ut = Take the place out of the queue
ko-ta-ut-tittel = Take place { $plass } in the application out of the queue?
ko-ta-ut-ingress = The municipality will not be offered the place. This cannot be undone. If you want a place later, you must apply again.
ko-ta-ut-begrunnelse = Why are you taking the place out?
ko-ta-ut-ja = Yes, take it out

## When it cannot be done

ko-feil-ikke-i-ko = The place is no longer in the queue.
ko-feil-ikke-tur = Another place is ahead in the queue. Deal with that one first, or pass over it with a reason.
ko-feil-ingen-ledige = No places are available now.
ko-feil-til-attestering = An offer of the place is awaiting approval. It must be sent back first.
ko-feil-alt-merket = The place has already been set aside.
ko-feil-ikke-forbigatt = The place has not been passed over, so it cannot be put back.
ko-feil-runden = Decisions in the round are awaiting approval. They must be approved first.
ko-feil-tidligere = An application that came earlier has not been decided. It must be decided first.

## The municipality’s own places in the queue

ko-egne = Places you are waiting for
ko-egne-linje = Place { $plass } in application { $saksnummer }
ko-egne-nummer = Number { $nummer } in the queue. { $ledige ->
    [0] No places are available now.
    [one] 1 place is available now.
   *[other] { $ledige } places are available now.
}
ko-egne-forbigatt = The Norwegian Directorate of Health passed over the place on { $dato }: “{ $begrunnelse }”
ko-egne-trukket = You took the place out of the queue on { $dato }.

## On the task page

ko-oppgave = { $antall ->
    [one] 1 available place can be offered
   *[other] { $antall } available places can be offered
}
ko-oppgave-forklaring = First in the queue: { $kommune }.
ko-oppgave-lenke = View the queue
