# Choosing a password, and why one is refused.

password-title = Password
password-what = After the change only this session goes on. Every other one ends.
password-present = Present password
password-new = New password
password-change = Change password
password-not-yours = This is not your password. Check it and try again.

password-short = { $count ->
    [one] The password has one character. Use at least { $min }; three or four unrelated words are good.
   *[other] The password has { $count } characters. Use at least { $min }; three or four unrelated words are good.
}
password-repeats = The password repeats one character. Three or four unrelated words are good.
password-is-email = The password is your e-mail address. Choose something others cannot guess.
password-common = This password is one of those everybody tries first, whatever stands around it. Three or four words that have nothing to do with each other are good.
password-guessed = This password would soon be guessed. Three or four words that have nothing to do with each other are good.
password-guessed-because = This password would soon be guessed. { $why } Three or four words that have nothing to do with each other are good.

password-rows = Straight rows of keys are easy to guess.
password-keyboard = Short keyboard patterns are easy to guess.
password-aaa = Repeats like “aaa” are easy to guess.
password-abcabc = Repeats like “abcabcabc” are only slightly harder to guess than “abc”.
password-top-10 = This is a top-10 common password.
password-top-100 = This is a top-100 common password.
password-very-common = This is a very common password.
password-similar = This is similar to a commonly used password.
password-sequence = Sequences like abc or 6543 are easy to guess.
password-years = Recent years are easy to guess.
password-word = A word by itself is easy to guess.
password-dates = Dates are often easy to guess.
password-name = Names and surnames by themselves are easy to guess.
password-common-name = Common names and surnames are easy to guess.
