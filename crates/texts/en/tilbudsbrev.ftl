# The letter that offers a place to whoever is first in the queue. The frame around it is the one in vedtaksbrev.ftl.

tilbudsbrev-tittel = { $kommune } Municipality is offered a place for introduction agreements
tilbudsbrev-svar = A place is available, and it is your turn. We offer you place { $plass } in the application.
tilbudsbrev-svar-innen = Tell us by { $dato } whether you accept the place. Sign in to Hjemmel and select Places. If you need more time, write to us before the deadline.
tilbudsbrev-svar-utkast = The deadline for answering is set when the letter is approved. Sign in to Hjemmel and select Places.
tilbudsbrev-takk-nei = Decline if you do not want to use the place. It then goes to the next one in the queue.
tilbudsbrev-venteliste = The place was number { $nummer } on the waiting list after the allocation. Everyone ahead has been given a place, has declined or has been set aside with a reason.
tilbudsbrev-supplerende = The application came on { $mottatt }, after the deadline. Available places go first to the waiting list and then to the applications in the order they came. Everyone ahead has been given a place, has declined or has been set aside with a reason.
tilbudsbrev-kontroll = New check
tilbudsbrev-kontroll-forklaring = We checked the application again on { $dato }, against the rules for the call for applications and with the facts as they were on that day.
