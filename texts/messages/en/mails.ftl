# Mails. Plain text: they read the same everywhere and hide no address.

mail-foot = Causeway, the portal for messaging interoperability
