# Two versions of what was asked for, next to each other.

version-submitted = As submitted
version-amended = Amended { $at }
version-from = From
version-to = To
version-compare = Compare
version-field = Field
version-difference = Difference
version-changed = What differs
version-none = Both versions ask for the same.
version-empty = Nothing
version-same = { $n ->
    [one] { $n } field is the same
   *[other] { $n } fields are the same
}
