# Choosing a password, and why one is refused.

password-title = Palavra-passe
password-what = Após a alteração, só esta sessão continua. Todas as outras terminam.
password-present = Palavra-passe atual
password-new = Nova palavra-passe
password-change = Alterar a palavra-passe
password-not-yours = Esta não é a sua palavra-passe. Verifique-a e tente novamente.

password-short = { $count ->
    [one] A palavra-passe tem { $count } carácter. Utilize pelo menos { $min }; três ou quatro palavras sem relação entre si são uma boa escolha.
    [many] A palavra-passe tem { $count } de caracteres. Utilize pelo menos { $min }; três ou quatro palavras sem relação entre si são uma boa escolha.
   *[other] A palavra-passe tem { $count } caracteres. Utilize pelo menos { $min }; três ou quatro palavras sem relação entre si são uma boa escolha.
}
password-repeats = A palavra-passe repete um único carácter. Três ou quatro palavras sem relação entre si são uma boa escolha.
password-is-email = A palavra-passe é o seu endereço de correio eletrónico. Escolha algo que outros não possam adivinhar.
password-common = Esta palavra-passe é uma das que todos experimentam primeiro, seja o que for que se acrescente antes ou depois. Três ou quatro palavras sem relação entre si são uma boa escolha.
password-guessed = Esta palavra-passe seria depressa adivinhada. Três ou quatro palavras sem relação entre si são uma boa escolha.
password-guessed-because = Esta palavra-passe seria depressa adivinhada. { $why } Três ou quatro palavras sem relação entre si são uma boa escolha.

password-rows = As filas de teclas seguidas são fáceis de adivinhar.
password-keyboard = Os padrões curtos de teclado são fáceis de adivinhar.
password-aaa = As repetições como «aaa» são fáceis de adivinhar.
password-abcabc = As repetições como «abcabcabc» são pouco mais difíceis de adivinhar do que «abc».
password-top-10 = É uma das dez palavras-passe mais comuns.
password-top-100 = É uma das cem palavras-passe mais comuns.
password-very-common = É uma palavra-passe muito comum.
password-similar = É semelhante a uma palavra-passe de uso frequente.
password-sequence = As sequências como abc ou 6543 são fáceis de adivinhar.
password-years = Os anos recentes são fáceis de adivinhar.
password-word = Uma palavra isolada é fácil de adivinhar.
password-dates = As datas são muitas vezes fáceis de adivinhar.
password-name = Os nomes próprios e apelidos isolados são fáceis de adivinhar.
password-common-name = Os nomes próprios e apelidos comuns são fáceis de adivinhar.
