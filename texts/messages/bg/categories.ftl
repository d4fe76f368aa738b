# The kinds of ground by which refusals are counted.

category-missing = Изберете вида на основанието.
category-legend = Вид на основанието
category-integrity = Цялост на услугата
category-security = Сигурност
category-privacy = Неприкосновеност на личния живот
category-eligibility = Не е доставчик по член 7
category-unanswered = Въпроси, останали без отговор
category-other = Друго основание
