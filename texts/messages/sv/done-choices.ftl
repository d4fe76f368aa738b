# What people at /choices just did, and what comes next.

done-on = Påslagen
done-on-next = Du kan när som helst stänga av appen här.

done-off = Avstängd
done-off-next = Inga nya meddelanden kommer från den här appen.

done-password = Ditt lösenord är bytt
done-password-next = Alla andra sessioner har avslutats.

done-sessions-ended = Alla andra sessioner har avslutats
done-sessions-ended-next = Du är bara inloggad på den här enheten.

done-signed-out = Du är utloggad
done-signed-out-next = Stäng webbläsaren om andra också använder den.
done-account-deleted = Ditt konto är raderat
done-account-deleted-next = Ingen kan längre logga in på det. Det som enligt lag måste sparas är märkt med ett nummer i stället för ditt namn.
