# Devices people sign in from.

device-browser-on-system = { $browser } fuq { $system }
device-system = Browser fuq { $system }
device-unknown = Apparat mhux magħruf
device-nowhere = mhux magħruf

device-deny-title = Ma kontx int?
device-deny-lead = Mela xi ħadd ieħor jaf il-password tiegħek. Temm issa s-sessjonijiet kollha tal-kont tiegħek; nibagħtulek link għal password ġdida.
device-deny = Temm is-sessjonijiet kollha
