# How certain it is that the source says what the rule says.

status-bekreftet = Confirmed
status-ubekreftet = Not confirmed
status-tolkning = Interpretation

status-bekreftet-betydning = The source says so.
status-ubekreftet-betydning = The source does not say so clearly. The value is used until it has been confirmed.
status-tolkning-betydning = The source leaves this open. This is the basis used until something else has been settled.
