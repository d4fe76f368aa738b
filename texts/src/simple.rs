//! Messages that need no more than their values put in: words and the names of values, one after the other.

/// A message on one line that chooses nothing.
pub struct Simple(Vec<Part>);

enum Part {
    Words(&'static str),
    Value(&'static str),
}

impl Simple {
    /// The key of a message and its parts, where a line of a catalogue holds one that is simple.
    pub fn read(line: &'static str) -> Option<(&'static str, Self)> {
        let (key, mut rest) = line.split_once(" = ")?;
        let is_key = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
        if !key.bytes().all(is_key) || key.starts_with('-') {
            return None;
        }
        let mut parts = Vec::new();
        rest = rest.trim();
        while let Some((words, after)) = rest.split_once('{') {
            let (inside, after) = after.split_once('}')?;
            let name = inside.trim().strip_prefix('$')?;
            if !name.bytes().all(|b| is_key(b) || b == b'_') {
                return None;
            }
            parts.push(Part::Words(words));
            parts.push(Part::Value(name));
            rest = after;
        }
        parts.push(Part::Words(rest));
        Some((key, Self(parts)))
    }

    /// The message with its values. One that is missing is shown by its name, as Fluent does.
    pub fn fill(&self, value: impl Fn(&str) -> Option<String>) -> String {
        let mut said = String::new();
        for part in &self.0 {
            match part {
                Part::Words(words) => said.push_str(words),
                Part::Value(name) => said.push_str(&value(name).unwrap_or_else(|| format!("{{${name}}}"))),
            }
        }
        said
    }

    /// The names of its values.
    #[cfg(test)]
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|part| if let Part::Value(name) = part { Some(*name) } else { None })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_in_and_choices_are_left_to_others() {
        let filled =
            |line| Simple::read(line).map(|(_, m)| m.fill(|name| (name == "a").then(|| "1".to_owned())));
        assert_eq!(filled("key = { $a } of { $b }.").as_deref(), Some("1 of {$b}."));
        assert_eq!(filled("key = plain").as_deref(), Some("plain"));
        for other in ["key = { $n ->", "# key = x", "-term = x", "    [one] x = y", "key = { other }"] {
            assert!(filled(other).is_none(), "{other}");
        }
    }
}
