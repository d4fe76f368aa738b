# All of a person's choices at a glance.

glance-apps = Apps li jistgħu jikkuntattjawk: { $on } minn { $all }
