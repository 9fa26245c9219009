# About the system.

om-tittel = About Hjemmel
om-ingress = Hjemmel is the system for the schemes that help more doctors to start in general practice. Every verdict shows the source it is based on.
om-regler-tittel = Rules and sources
om-regler = All the rules are in <a>the rule book</a> with source, date and status. What the sources leave open is marked as interpretation or not confirmed.
om-personvern-tittel = Privacy
om-personvern = We do not store national identity numbers, we do not store patient information, and we never store the reason for leave. The browser gets one cookie, the one that keeps you signed in. Nothing is fetched from other websites.
om-personvern-epost = We store email addresses only to send notices. Whoever has asked for alerts about calls for applications has the address deleted when they unsubscribe. A municipality can give a shared mailbox. It is only told that a letter, a question or a new deadline is waiting, never what it says.
om-personvern-vedlegg = Attachments belong to the case they were sent in. Only the municipality that applied, and those who read cases, can open them. Attachments must not contain patient information or national identity numbers.
om-tilgjengelighet-tittel = Accessibility
om-tilgjengelighet = You should be able to use the pages with a keyboard, a screen reader or a mobile phone, and without JavaScript. The pages are checked automatically against WCAG 2.1 AA every time the system changes.
om-demo-tittel = The demonstration
om-demo = The figures for the 2022 round are known: 34 applicants, 91 places wanted, a quota of 65 and the deadline 15 March 2022. Which municipalities have applied, what they have written, and all the people are invented. The list of municipalities is from 2024.
om-kilde-kommuner = Municipalities, counties, centrality and population figures are from Statistics Norway.
