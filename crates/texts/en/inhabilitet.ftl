# When somebody may not handle a case.

inhabilitet-lenke = Declare that you are disqualified (inhabil)
inhabilitet-tittel = Declare yourself disqualified (inhabil) in the case of { $kommune }?
inhabilitet-forklaring = From then on, you can read the case but not do anything in it. This also covers moves, choices by discretion and approvals that affect it. The manager can revoke the declaration.
inhabilitet-grunn = Only the fact that you are disqualified under section 6 of the Public Administration Act (forvaltningsloven) is saved, not why.
inhabilitet-til = Who will take over?
inhabilitet-til-koen = No one yet, put the case in the queue
inhabilitet-ja = Yes, declare me disqualified
inhabilitet-nei = No, go back to the case
inhabilitet-meldt = { $navn } declared themselves disqualified (Public Administration Act, section 6) on { $tidspunkt }.
inhabilitet-opphev = Revoke the declaration
inhabilitet-deg = You have declared yourself disqualified in this case. You can read it, but not do anything in it.
