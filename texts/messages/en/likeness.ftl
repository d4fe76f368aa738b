# What two organisations have in common, for whoever reviews.

likeness-identifier = Both entered the identifier { $identifier }.
likeness-same-name = Both are called “{ $name }”.
likeness-reads-like = “{ $other }” reads like “{ $one }”: only case, accents, look-alike letters or the legal form differ.
likeness-website = Both have their website at { $host }.
likeness-near-name = “{ $other }” differs from “{ $one }” by a letter or two.
