# Whether somebody may ask at all, before they have an account.

eligibility-title = Czy możemy złożyć wniosek?
eligibility-lead = Trzy pytania, bez konta. Odpowiedź opiera się na art. 7 aktu o rynkach cyfrowych.
eligibility-offers = Czy oferują Państwo w EOG komunikator niewykorzystujący numerów lub zamierzają go oferować?
eligibility-offers-hint = Niewykorzystujący numerów: ludzie kontaktują się ze sobą, a wiadomości nie są przesyłane za pomocą numerów publicznej sieci telefonicznej (usługa łączności interpersonalnej niewykorzystująca numerów).
eligibility-offers-missing = Zaznacz, czy oferują Państwo taką usługę lub zamierzają ją oferować.
eligibility-now = Tak, oferujemy
eligibility-intends = Jeszcze nie, ale zamierzamy
eligibility-no = Nie
eligibility-functionality = O co by Państwo wystąpili?
eligibility-functionality-missing = Wybierz co najmniej jedną funkcjonalność.
eligibility-service = Której usługi dotyczyłby wniosek?
eligibility-service-missing = Wybierz usługę.
eligibility-look = Pokaż odpowiedź
eligibility-not-yours = To prawo przysługuje innym
eligibility-not-yours-why = Art. 7 ust. 1 przyznaje je temu, kto oferuje taką usługę w Unii lub zamierza ją oferować. Z udzielonych odpowiedzi wynika, że tak nie jest.
eligibility-yours = O to można wystąpić: { $service }
eligibility-who = Art. 7 ust. 1: kto oferuje taką usługę w Unii lub zamierza ją oferować, może złożyć wniosek, bezpłatnie.
eligibility-owed = Art. 7 ust. 2, obowiązkowe dziś: { $what }.
eligibility-later = Art. 7 ust. 2, jeszcze nieobowiązkowe: { $what }, obowiązkowe od { $day }. Można o to wystąpić już teraz, ale do tego czasu termin nie biegnie.
eligibility-when = Art. 7 ust. 5: można wystąpić o całość lub część, a rozsądny wniosek musi zostać uwzględniony w ciągu trzech miesięcy od jego otrzymania.
eligibility-review = O tym, czy wniosek jest rozsądny, rozstrzyga się po jego złożeniu, nie tutaj.
eligibility-begin = Rozpocznij wniosek z tymi odpowiedziami
eligibility-begin-what = Potrzebne są do tego konto i organizacja; do tego czasu odpowiedzi czekają w tej przeglądarce.
