# What small helpers on a page say.

copy-copy = Kopēt
copy-copied = Nokopēts
copy-failed = Pārlūkprogramma neatļāva kopēt. Atlasiet tekstu un nokopējiet to pats.
busy-busy = Mirklīti…
