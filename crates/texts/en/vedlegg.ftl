# Attachments to a case.

vedlegg-felt = Attachments
vedlegg-felt-hjelp = PDF, image (PNG or JPEG), Word (DOCX) or email (EML). Each attachment can be up to { $maks } MB.
vedlegg-ingen-pasienter = Do not attach anything about patients: no names, no national identity numbers, no health information.
vedlegg-velg-igjen = Select the attachment again. The browser does not remember it when the form is shown again.
vedlegg-feil-tom = “{ $navn }” is empty. Select another file.
vedlegg-feil-stor = “{ $navn }” is larger than { $maks } MB. Select a smaller file, or split it.
vedlegg-feil-slag = The content of “{ $navn }” is not PDF, PNG, JPEG, DOCX or EML. Save it as PDF and select it again.
vedlegg-linje = { $storrelse }, { $navn }, { $tidspunkt }
vedlegg-storrelse = { $antall } kB
vedlegg-legg-til = Add attachments
vedlegg-knapp = Upload
vedlegg-overskrift = Attachments
vedlegg-feil-avvist = Nothing has been saved. Select at least one file. Each file must be PDF, PNG, JPEG, DOCX or EML, must not be empty, and can be at most { $maks } MB.
