# What people at /choices just did, and what comes next.

done-on = Включено
done-on-next = Можете да го изключите тук по всяко време.

done-off = Изключено
done-off-next = От това приложение вече не пристигат нови съобщения.

done-password = Паролата Ви е променена
done-password-next = Всички други сесии приключиха.

done-sessions-ended = Всички други сесии са прекратени
done-sessions-ended-next = Влезли сте само от това устройство.

done-signed-out = Излязохте от профила си
done-signed-out-next = Затворете браузъра, ако го използват и други хора.
done-account-deleted = Профилът Ви е изтрит
done-account-deleted-next = Вече никой не може да влезе в него. В данните, които законът изисква да се пазят, вместо името Ви стои номер.
