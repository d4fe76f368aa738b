# All of a person's choices at a glance.

glance-apps = Sovellukset, jotka voivat tavoittaa sinut: { $on }/{ $all }
