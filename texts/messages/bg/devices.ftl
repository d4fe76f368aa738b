# Devices people sign in from.

device-browser-on-system = { $browser } под { $system }
device-system = Браузър под { $system }
device-unknown = Непознато устройство
device-nowhere = неизвестна

device-deny-title = Не бяхте ли Вие?
device-deny-lead = Значи някой друг знае паролата Ви. Прекратете сега всички сесии в профила си; ще Ви изпратим връзка за нова парола.
device-deny = Прекратяване на всички сесии
