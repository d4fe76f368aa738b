# The page around every page, and words that parts share.

frame-skip = Към основното съдържание
frame-sign-in = Вход
frame-sign-out = Изход
frame-sections = Раздели
frame-breadcrumbs = Навигационна пътека
frame-provider = Доставчик
frame-review = Разглеждане
frame-admin = Администрация
frame-choices = Вашият избор
frame-about = Оперативна съвместимост на услугите за обмен на съобщения съгласно член 7 от Акта за цифровите пазари.
frame-portal = За портала
frame-offers = Референтни оферти
frame-calculator = Калкулатор на срокове
frame-policy = Как защитаваме профилите
frame-source = Изходен код
frame-language = Език
frame-switch = Смяна
frame-trace = Идентификатор на събитието
frame-start = Към началната страница
frame-prove = Потвърдете, че това сте Вие
frame-account = Към Вашия профил

form-problem = Проблем
form-problems = Възникна проблем
form-change = Промяна

pager-label = Страници на този списък
pager-previous = Предишна
pager-next = Следваща

timeline-table = Същото като таблица
timeline-what = Какво
timeline-when = Кога

tone-neutral = Бележка
tone-info = Информация
tone-success = Готово
tone-warning = Предупреждение
tone-problem = Проблем
