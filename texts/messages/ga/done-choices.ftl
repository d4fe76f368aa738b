# What people at /choices just did, and what comes next.

done-on = Curtha ar siúl
done-on-next = Is féidir leat é a mhúchadh anseo am ar bith.

done-off = Múchta
done-off-next = Ní thagann teachtaireachtaí nua ón aip seo a thuilleadh.

done-password = Athraíodh do phasfhocal
done-password-next = Tá deireadh le gach seisiún eile.

done-sessions-ended = Cuireadh deireadh le gach seisiún eile
done-sessions-ended-next = Níl ach an gléas seo logáilte isteach.

done-signed-out = Tá tú logáilte amach
done-signed-out-next = Dún an brabhsálaí má úsáideann daoine eile é freisin.
done-account-deleted = Scriosadh do chuntas
done-account-deleted-next = Ní féidir le duine ar bith logáil isteach ann a thuilleadh. Sna sonraí nach mór a choinneáil de réir dlí, tá uimhir in ionad d’ainm.
