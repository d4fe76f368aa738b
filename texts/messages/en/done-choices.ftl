# What people at /choices just did, and what comes next.

done-on = Turned on
done-on-next = You can turn it off here at any time.

done-off = Turned off
done-off-next = No new messages arrive from this app.

done-password = Your password is changed
done-password-next = All other sessions have ended.

done-sessions-ended = All other sessions ended
done-sessions-ended-next = Only this device is signed in.

done-signed-out = You are signed out
done-signed-out-next = Close the browser if others use it too.
done-account-deleted = Your account is deleted
done-account-deleted-next = Nobody signs in with it any more. What the law keeps bears a number in place of your name.
