# What people at /choices just did, and what comes next.

done-on = Įjungta
done-on-next = Čia galite ją bet kada išjungti.

done-off = Išjungta
done-off-next = Naujų pranešimų iš šios programėlės nebegausite.

done-password = Jūsų slaptažodis pakeistas
done-password-next = Visos kitos sesijos baigtos.

done-sessions-ended = Visos kitos sesijos baigtos
done-sessions-ended-next = Esate prisijungę tik šiame įrenginyje.

done-signed-out = Jūs atsijungėte
done-signed-out-next = Uždarykite naršyklę, jei ja naudojasi ir kiti.
done-account-deleted = Jūsų paskyra pašalinta
done-account-deleted-next = Niekas prie jos nebegali prisijungti. Duomenyse, kuriuos saugoti reikalauja teisės aktai, vietoj jūsų vardo ir pavardės yra numeris.
