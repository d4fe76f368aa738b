# All of a person's choices at a glance.

glance-apps = Alkalmazások, amelyek elérhetik Önt: { $on } / { $all }
