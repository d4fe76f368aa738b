# What people at /choices just did, and what comes next.

done-on = Mixgħula
done-on-next = Tista’ titfiha hawn meta trid.

done-off = Mitfija
done-off-next = Minn din l-app ma jaslux messaġġi ġodda.

done-password = Il-password tiegħek inbidlet
done-password-next = Is-sessjonijiet l-oħra kollha ntemmu.

done-sessions-ended = Is-sessjonijiet l-oħra kollha ntemmu
done-sessions-ended-next = Għandek sessjoni miftuħa fuq dan l-apparat biss.

done-signed-out = Ħriġt mill-kont tiegħek
done-signed-out-next = Agħlaq il-browser jekk jużawh oħrajn ukoll.
done-account-deleted = Il-kont tiegħek tħassar
done-account-deleted-next = Ħadd ma jista’ jidħol fih aktar. Dak li l-liġi titlob li jinżamm għandu numru minflok ismek.
