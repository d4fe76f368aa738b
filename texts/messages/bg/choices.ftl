# A person's choices: which apps may reach them.

choices-title = Решете кой може да се свързва с Вас
choices-door = Влезте, за да видите кои приложения могат да се свържат с Вашата услуга за обмен на съобщения. Всички са изключени, докато не ги включите.
choices-login = Потребителско име
choices-password = Парола
choices-lead = Други приложения, които могат да се свържат с Вашата услуга за обмен на съобщения. Всяко е изключено, докато не го включите, и по всяко време можете отново да го изключите.
choices-empty = Засега нито едно приложение не може да се свърже
choices-empty-next = Когато това стане възможно, приложението ще се появи тук като изключено.
choices-app = { $app } в { $service }
choices-on = Включено
choices-off = Изключено
choices-on-since = Включено ({ $what }) от { $day }
choices-on-unreachable = Включено от { $day }, но в момента приложението не може да се свърже
choices-off-since = Изключено от { $day }
choices-turn-on = Включване
choices-turn-off = Изключване
choices-what = Какво може да достига до Вас
choices-tick-one = Отбележете поне един вид съобщения, които искате да получавате.
choices-notice = Версия на това уведомление: { $version }. SHA-256 на текста му:

choices-sign-in = Как влизате
choices-present-password = Сегашна парола
choices-new-password = Нова парола
choices-change-password = Промяна на паролата
choices-end-others = Прекратяване на всички други сесии
choices-where = Къде сте влезли. Сесията приключва сама след 12 часа без използване и най-късно след 30 дни.
choices-sessions = Сесии
choices-device = Устройство
choices-network = Мрежа
choices-opened = Начало
choices-last-used = Последно използване
choices-this-session = { $device } (тази сесия)
choices-wrong-password = Това не е Вашата парола. Проверете я и опитайте отново.
choices-login-taken = Това потребителско име вече е заето. Изберете друго.
choices-first = Изберете своя собствена парола
choices-first-ends = Сегашната парола Ви беше предоставена и важи до { $at }. След това няма да можете да влизате с нея.
