# Elegir una contraseña, y por qué se rechaza alguna.

password-title = Contraseña
password-what = Después del cambio solo continúa esta sesión. Todas las demás terminan.
password-present = Contraseña actual
password-new = Contraseña nueva
password-change = Cambiar la contraseña
password-not-yours = Esta no es su contraseña. Compruébela e inténtelo de nuevo.

password-short = { $count ->
    [one] La contraseña tiene un carácter. Utilice al menos { $min }. Tres o cuatro palabras sin relación entre sí son una buena opción.
    [many] La contraseña tiene { $count } caracteres. Utilice al menos { $min }. Tres o cuatro palabras sin relación entre sí son una buena opción.
   *[other] La contraseña tiene { $count } caracteres. Utilice al menos { $min }. Tres o cuatro palabras sin relación entre sí son una buena opción.
}
password-repeats = La contraseña repite un solo carácter. Tres o cuatro palabras sin relación entre sí son una buena opción.
password-is-email = La contraseña es su dirección de correo electrónico. Elija algo que los demás no puedan adivinar.
password-common = Esta contraseña es una de las que todo el mundo prueba primero, aunque lleve algo delante o detrás. Tres o cuatro palabras sin relación entre sí son una buena opción.
password-guessed = Esta contraseña se adivinaría pronto. Tres o cuatro palabras sin relación entre sí son una buena opción.
password-guessed-because = Esta contraseña se adivinaría pronto. { $why } Tres o cuatro palabras sin relación entre sí son una buena opción.

password-rows = Las filas de teclas son fáciles de adivinar.
password-keyboard = Los patrones cortos de teclado son fáciles de adivinar.
password-aaa = Las repeticiones como «aaa» son fáciles de adivinar.
password-abcabc = Las repeticiones como «abcabcabc» son solo un poco más difíciles de adivinar que «abc».
password-top-10 = Es una de las diez contraseñas más comunes.
password-top-100 = Es una de las cien contraseñas más comunes.
password-very-common = Es una contraseña muy común.
password-similar = Se parece a una contraseña de uso común.
password-sequence = Las secuencias como abc o 6543 son fáciles de adivinar.
password-years = Los años recientes son fáciles de adivinar.
password-word = Una sola palabra es fácil de adivinar.
password-dates = Las fechas suelen ser fáciles de adivinar.
password-name = Los nombres y apellidos por sí solos son fáciles de adivinar.
password-common-name = Los nombres y apellidos comunes son fáciles de adivinar.
