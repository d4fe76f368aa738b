# Where a request stands.

request-state-draft = Чернова
request-state-received = Получено
request-state-in-review = В процес на преглед
request-state-asked = Зададен въпрос
request-state-accepted = Прието
request-state-refused = Отказано
request-state-ready = Готово
request-state-live = В действие
request-state-suspended = Спряно
request-state-withdrawn = Оттеглено
request-state-terminated = Прекратено
