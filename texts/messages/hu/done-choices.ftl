# What people at /choices just did, and what comes next.

done-on = Bekapcsolva
done-on-next = Itt bármikor kikapcsolhatja.

done-off = Kikapcsolva
done-off-next = Ebből az alkalmazásból nem érkeznek új üzenetek.

done-password = A jelszava módosult
done-password-next = Minden más munkamenet véget ért.

done-sessions-ended = Minden más munkamenet véget ért
done-sessions-ended-next = Csak ezen az eszközön van bejelentkezve.

done-signed-out = Kijelentkezett
done-signed-out-next = Zárja be a böngészőt, ha mások is használják.
done-account-deleted = A fiókját töröltük
done-account-deleted-next = Abba már senki nem tud bejelentkezni. Amit a törvény szerint meg kell őrizni, abban az Ön neve helyett egy szám áll.
