# All of a person's choices at a glance.

glance-apps = Приложения, които могат да се свързват с Вас: { $on } от { $all }
