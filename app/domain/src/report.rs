//! Which figures somebody asks for: of which service, from when to when.

use crate::audit::day;
use crate::form::{Fields, Problem, Reader};
use crate::text;
use crate::time::{Date, Timestamp};

/// The service and the days figures are counted of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Slug of a service, or empty for all.
    pub service: String,
    /// The first day.
    pub from: Date,
    /// The last day, which counts.
    pub until: Date,
}

impl Asked {
    /// Reads the form above the figures. Without days it is the year so far; a service nobody knows is as if none
    /// were asked.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields, today: Date, knows: impl Fn(&str) -> bool) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let (from, until) =
            (day(&mut r, "from", text!("audit-from")), day(&mut r, "until", text!("audit-until")));
        let service = fields.get("service");
        let asked = Self {
            service: if knows(service) { service.to_owned() } else { String::new() },
            from: from.unwrap_or_else(|| today.first_of_year()),
            until: until.unwrap_or(today),
        };
        if asked.from > asked.until {
            r.wrong("until", text!("audit-days-swapped"));
        }
        r.finish(asked)
    }

    /// One whole year of all services.
    #[must_use]
    pub fn year(year: i16) -> Option<Self> {
        let from = Date::new(year, 1, 1).ok()?;
        Some(Self { service: String::new(), from, until: from.last_of_year() })
    }

    /// As an address says it.
    #[must_use]
    pub fn query(&self) -> String {
        format!("service={}&from={}&until={}", self.service, self.from, self.until)
    }

    /// As an entry about an attempt names it.
    #[must_use]
    pub fn named(&self) -> String {
        format!("{}:{}:{}", self.service, self.from, self.until)
    }
}

/// The year somebody asks for, or the one of today.
#[must_use]
pub fn year(fields: &Fields, today: Date) -> i16 {
    let asked = fields.get("year").parse().ok();
    asked.filter(|year| (FIRST_YEAR..=today.year()).contains(year)).unwrap_or(today.year())
}

/// Before this year nothing could be asked for: Article 7 applies since 7 March 2024.
pub const FIRST_YEAR: i16 = 2024;

/// Several lengths of time in one figure, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// How many.
    pub count: i64,
    /// The middle one.
    pub median: i64,
    /// The longest.
    pub longest: i64,
}

impl Spread {
    /// Of some lengths, if there are any.
    #[must_use]
    pub fn of(lengths: Vec<i64>) -> Option<Self> {
        let (count, longest) = (i64::try_from(lengths.len()).ok()?, *lengths.iter().max()?);
        Some(Self { count, median: crate::request::median(lengths)?, longest })
    }
}

/// For how many days something has been waiting: the upper end of each class; the last has none.
pub const AGES: [i64; 4] = [14, 30, 60, 90];

/// How many have been waiting for how long, by the classes of [`AGES`] and one beyond.
#[must_use]
pub fn ages(since: impl IntoIterator<Item = Timestamp>, now: Timestamp) -> [i64; AGES.len() + 1] {
    let mut counts = [0; AGES.len() + 1];
    for at in since {
        let days = (now.0 - at.0) / crate::time::days(1).0;
        let class = AGES.iter().position(|end| days < *end).unwrap_or(AGES.len());
        counts[class] += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::days;

    const TODAY: Date = Date::constant(2026, 11, 25);

    fn asked(pairs: &[(&str, &str)]) -> Result<Asked, Vec<Problem>> {
        Asked::parse(&pairs.iter().copied().collect(), TODAY, |slug| slug == "whatsapp")
    }

    #[test]
    fn without_days_it_is_the_year_so_far() {
        assert_eq!(asked(&[]).unwrap().query(), "service=&from=2026-01-01&until=2026-11-25");
        let one = asked(&[("service", "whatsapp"), ("from", "2025-03-01"), ("until", "2025-04-30")]).unwrap();
        assert_eq!(one.named(), "whatsapp:2025-03-01:2025-04-30");
        assert_eq!(asked(&[("service", "fax' OR 1=1")]).unwrap().service, "");
        assert_eq!(asked(&[("from", "1.3.2025")]).unwrap_err()[0].field, "from");
        assert_eq!(asked(&[("from", "2026-11-26")]).unwrap_err()[0].field, "until");
    }

    #[test]
    fn a_year_is_one_in_which_something_could_be_asked_for() {
        let of = |typed: &str| year(&[("year", typed)].into_iter().collect(), TODAY);
        assert_eq!((of("2025"), of("2023"), of("2027"), of("soon")), (2025, 2026, 2026, 2026));
        assert_eq!(Asked::year(2024).unwrap().query(), "service=&from=2024-01-01&until=2024-12-31");
    }

    #[test]
    fn several_lengths_make_one_figure() {
        assert_eq!(Spread::of(Vec::new()), None);
        assert_eq!(Spread::of(vec![5, 1, 9]), Some(Spread { count: 3, median: 5, longest: 9 }));
    }

    #[test]
    fn each_age_falls_into_one_class() {
        let now = Timestamp(days(400).0);
        let since = [0, 13, 14, 29, 30, 89, 90, 300].map(|ago| now - days(ago));
        assert_eq!(ages(since, now), [2, 2, 1, 1, 2]);
    }
}
