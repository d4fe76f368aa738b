//! The order of a table, which stands in the address of its page.

use domain::form::Fields;

/// By which column a table is ordered, and which way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    key: String,
    descending: bool,
}

impl Sort {
    /// The order the address asks for by `sort=due`, or `sort=-due` the other way. Without one rows stay as they come.
    #[must_use]
    pub fn of(query: &Fields) -> Self {
        let asked = query.get("sort");
        let (key, descending) = asked.strip_prefix('-').map_or((asked, false), |key| (key, true));
        Self { key: key.to_owned(), descending }
    }

    /// Orders rows by the column that is asked for, where `value` knows it. Equal ones stay as they come.
    pub fn apply<T, V: Ord>(&self, rows: &mut [T], value: impl Fn(&T, &str) -> Option<V>) {
        if rows.first().is_none_or(|first| value(first, &self.key).is_none()) {
            return;
        }
        rows.sort_by(|a, b| {
            let order = value(a, &self.key).cmp(&value(b, &self.key));
            if self.descending { order.reverse() } else { order }
        });
    }

    /// The address that orders by a column, or turns the order round where it is the present one.
    pub(super) fn href(&self, key: &str) -> String {
        let turn = if self.key == key && !self.descending { "-" } else { "" };
        format!("?sort={turn}{key}")
    }

    /// `aria-sort` of a column.
    pub(super) fn aria(&self, key: &str) -> Option<&'static str> {
        let way = if self.descending { "descending" } else { "ascending" };
        (self.key == key).then_some(way)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sort(asked: &str) -> Sort {
        Sort::of(&[("sort", asked)].into_iter().collect())
    }

    #[test]
    fn rows_are_ordered_by_what_is_asked_and_by_nothing_else() {
        let ordered = |asked: &str| {
            let mut rows = vec![(2, 'b'), (1, 'b'), (3, 'a')];
            sort(asked).apply(&mut rows, |row, key| match key {
                "number" => Some(row.0),
                "letter" => Some(i32::from(row.1 as u8)),
                _ => None,
            });
            rows.into_iter().map(|row| row.0).collect::<Vec<_>>()
        };
        assert_eq!(ordered("number"), [1, 2, 3]);
        assert_eq!(ordered("-number"), [3, 2, 1]);
        assert_eq!(ordered("letter"), [3, 2, 1]);
        assert_eq!(ordered(""), [2, 1, 3]);
        assert_eq!(ordered("nothing"), [2, 1, 3]);
    }

    #[test]
    fn pressing_a_column_twice_turns_it_round() {
        assert_eq!(
            (sort("").href("due"), sort("due").href("due")),
            ("?sort=due".into(), "?sort=-due".into())
        );
        assert_eq!((sort("-due").aria("due"), sort("-due").aria("state")), (Some("descending"), None));
    }
}
