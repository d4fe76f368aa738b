# Mails über das, was zu einem Antrag geschrieben wurde.

mail-message-provider-subject = Eine Nachricht zu Ihrem Antrag an { $service }
mail-message-provider-1 = Der Torwächter schreibt zu Ihrem Antrag an { $service }:
mail-message-provider-2 = Lesen und beantworten Sie sie hier:
mail-message-staff-subject = { $organisation } hat zum Antrag an { $service } geschrieben
mail-message-staff-1 = { $organisation } hat eine Nachricht zum eigenen Antrag an { $service } geschrieben. Sie steht nur im Portal, weil sie vertraulich sein kann:

mail-mentioned-subject = { $by } hat Sie in einer Notiz genannt: { $organisation } an { $service }
mail-mentioned-1 = { $by } hat Sie in einer internen Notiz zum Antrag von { $organisation } an { $service } genannt. Sie steht nur im Portal:
