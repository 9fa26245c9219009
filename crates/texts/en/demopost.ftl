# The emails that the demonstration would otherwise have sent.

demopost-tittel = Demonstration emails
demopost-ingress = A demonstration sends no email. What would have been sent can be read here. The links work.
demopost-varsle = Send an alert about what is open now
demopost-abonnenter = { $antall ->
    [0] No addresses are confirmed.
    [one] 1 address is confirmed.
   *[other] { $antall } addresses are confirmed.
}
demopost-tom = No emails yet
demopost-tom-hvordan = Sign up an address, and the email with the link appears here.
demopost-til = To { $til }, { $tidspunkt }
