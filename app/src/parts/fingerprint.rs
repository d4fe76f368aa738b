//! Long numbers people compare by eye.

use leptos::prelude::*;

/// A hash or key in groups that the eye can hold. The gaps are drawn, so a copy has none.
#[component]
pub fn Fingerprint(
    /// The characters, without gaps.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    // Signal's safety numbers are digits in groups of five; hashes are read in fours.
    let size = if text.bytes().all(|byte| byte.is_ascii_digit()) { 5 } else { 4 };
    let characters: Vec<char> = text.chars().collect();
    let groups = characters
        .chunks(size)
        .map(|group| view! { <span>{group.iter().collect::<String>()}</span><wbr/> })
        .collect_view();
    view! { <code class="fingerprint">{groups}</code> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn groups_of_four_and_of_five() {
        let hex = html(|| view! { <Fingerprint text="0a1b2c3d4e"/> });
        assert!(hex.contains("<span>0a1b</span><wbr><span>2c3d</span><wbr><span>4e</span>"), "{hex}");
        let digits = html(|| view! { <Fingerprint text="1234567890"/> });
        assert!(digits.contains("<span>12345</span><wbr><span>67890</span>"), "{digits}");
    }
}
