# All of a person's choices at a glance.

glance-apps = Aipeanna ar féidir leo teagmháil a dhéanamh leat: { $on } as { $all }
