# Mails about decisions.

mail-refused-what = What is refused: { $what }
mail-refused-remedy = What you can do against it: { $remedy }
mail-refused-outside = You can also complain outside this portal: to the European Commission, which watches over the Digital Markets Act, or before the courts.
mail-announced-subject = A refusal of your request to { $service } is announced
mail-announced-1 = Two people decided to refuse it. Before that takes effect you may respond.
mail-announced-until = The last day to respond is { $until }. Without a response the refusal takes effect after it. The statutory deadline keeps running meanwhile.
mail-announced-2 = Respond here:
mail-parted-subject = Your request to { $service } was accepted in part
mail-parted-1 = Two people decided. What they accepted goes on here, with their reasons:
mail-parted-2 = For the rest a refusal is announced. It is a request of its own from now on, with the same receipt and the same legal date, and you may respond before it takes effect.
mail-upheld-subject = Your challenge was upheld: { $service }
mail-upheld-1 = Two people who took no part before decided that the refusal falls. Their reasons:
mail-upheld-2 = The review goes on where it was. What had expired is asked again.
mail-rejected-subject = Your challenge was rejected: { $service }
mail-rejected-1 = Two people who took no part before decided that the refusal stays. Their reasons:
