//! The contrast of every pair of colours the style sheet puts on each other, in light and dark (WCAG 2.2, 1.4.3 and
//! 1.4.11).

use crate::folders::root;
use crate::run::say;
use anyhow::{Context as _, Result, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Text of ordinary size.
const TEXT: f64 = 4.5;
/// Borders of controls, marks of focus, parts of drawings.
const SHAPE: f64 = 3.0;

/// What stands on what, by the names of tokens. `tone 11% surface` is a mixture as in `color-mix(in oklab, …)`.
const PAIRS: &[(&[&str], &[&str], f64)] = &[
    (&["ink", "muted", "teal", "teal-strong", "bad"], &["paper", "surface", "sunken"], TEXT),
    (&["good", "warn"], &["paper", "surface", "sunken"], TEXT),
    (&["on-teal"], &["teal", "teal-strong"], TEXT),
    (&["paper"], &["copper"], TEXT),
    (&["on-band"], &["band"], TEXT),
    (&["on-bad"], &["bad", "bad 85% ink"], TEXT),
    (&["edge", "copper", "focus"], &["paper", "surface", "sunken"], SHAPE),
    (&["focus-band"], &["band"], SHAPE),
    (&["mark-provider", "mark-review", "mark-admin", "mark-choices"], &["band"], SHAPE),
    (&["copper 50% teal"], &["paper", "surface"], SHAPE),
    // Borders of messages say nothing alone: their text and mark do.
    (
        &["ink"],
        &["muted 35% surface", "teal 35% surface", "good 35% surface", "warn 35% surface", "bad 35% surface"],
        SHAPE,
    ),
    (&["muted"], &["muted 11% surface", "muted 7% surface"], TEXT),
    (&["teal"], &["teal 11% surface", "teal 7% surface"], TEXT),
    (&["good"], &["good 11% surface", "good 7% surface", "good 12% surface"], TEXT),
    (&["warn"], &["warn 11% surface", "warn 7% surface"], TEXT),
    (&["bad"], &["bad 11% surface", "bad 7% surface"], TEXT),
    (&["ink"], &["teal 7% surface", "good 12% surface", "bad 10% surface", "warn 7% surface"], TEXT),
];
/// Lines that part things for the eye and say nothing.
const SILENT: &[&str] = &["rule"];

type Rgb = [f64; 3];

/// Reads the tokens and compares. Returns a line about it.
///
/// # Errors
/// A pair is too faint, or a colour is in no pair.
pub fn check() -> Result<String> {
    let sheet = std::fs::read_to_string(root().join("style/tokens.css")).context("style/tokens.css")?;
    let tokens = tokens(&sheet);
    let (mut problems, compared, least) = problems(&tokens)?;
    for sheet in sheets(&root().join("style"))? {
        problems.extend(unlisted(&sheet));
    }
    problems.iter().for_each(|problem| say(problem));
    let line = format!("contrast: {compared} pairs in light and dark, the faintest text at {least:.2}");
    if problems.is_empty() { Ok(line) } else { bail!("{} pairs of colours are wrong", problems.len()) }
}

/// The text of every style sheet under a folder.
fn sheets(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(sheets(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "css") {
            found.push(std::fs::read_to_string(path)?);
        }
    }
    Ok(found)
}

/// The colours `--tone` stands for.
const TONES: &[&str] = &["muted", "teal", "good", "warn", "bad"];

/// Mixtures of colours that stand in no pair.
fn unlisted(sheet: &str) -> Vec<String> {
    let listed: BTreeSet<&str> =
        PAIRS.iter().flat_map(|(tops, grounds, _)| tops.iter().chain(*grounds)).copied().collect();
    let mut told = Vec::new();
    for rest in sheet.split("color-mix(in oklab, var(--").skip(1) {
        let Some((top, rest)) = rest.split_once(") ") else { continue };
        let Some((share, ground)) = rest.split_once(", ") else { continue };
        let Some(ground) = ground.strip_prefix("var(--").and_then(|ground| ground.split(')').next()) else {
            continue;
        };
        let tops = if top == "tone" { TONES } else { &[top] };
        let mixtures = tops.iter().map(|top| format!("{top} {share} {ground}"));
        told.extend(
            mixtures
                .filter(|mixture| !listed.contains(mixture.as_str()))
                .map(|mixture| format!("{mixture} is in no pair")),
        );
    }
    told
}

/// Light and dark value of each colour.
fn tokens(sheet: &str) -> BTreeMap<String, [Rgb; 2]> {
    let mut found = BTreeMap::new();
    for line in sheet.lines() {
        let Some((name, value)) = line.trim().strip_prefix("--").and_then(|line| line.split_once(':')) else {
            continue;
        };
        let value = value.trim().trim_end_matches(';');
        let pair = value.strip_prefix("light-dark(").and_then(|inner| inner.strip_suffix(')'));
        let (light, dark) = pair.and_then(|pair| pair.split_once(',')).unwrap_or((value, value));
        if let (Some(light), Some(dark)) = (rgb(light.trim()), rgb(dark.trim())) {
            found.insert(name.to_owned(), [light, dark]);
        }
    }
    found
}

fn rgb(text: &str) -> Option<Rgb> {
    let hex = text.strip_prefix('#')?;
    let wide: String =
        if hex.len() == 3 { hex.chars().flat_map(|c| [c, c]).collect() } else { hex.to_owned() };
    let part = |at: usize| Some(f64::from(u8::from_str_radix(wide.get(at..at + 2)?, 16).ok()?) / 255.0);
    Some([part(0)?, part(2)?, part(4)?])
}

fn problems(tokens: &BTreeMap<String, [Rgb; 2]>) -> Result<(Vec<String>, usize, f64)> {
    let mut told = Vec::new();
    let (mut compared, mut least) = (0, f64::MAX);
    let mut used: BTreeSet<&str> = SILENT.iter().copied().collect();
    for (tops, grounds, wanted) in PAIRS {
        for (top, ground) in tops.iter().flat_map(|top| grounds.iter().map(move |ground| (*top, *ground))) {
            used.extend(top.split(' ').chain(ground.split(' ')));
            for (scheme, name) in ["light", "dark"].into_iter().enumerate() {
                let ratio = ratio(colour(tokens, top, scheme)?, colour(tokens, ground, scheme)?);
                compared += 1;
                if *wanted > SHAPE {
                    least = least.min(ratio);
                }
                if ratio < *wanted {
                    told.push(format!("{top} on {ground} ({name}): {ratio:.2}, {wanted} is wanted"));
                }
            }
        }
    }
    let unused = tokens.keys().filter(|name| !used.contains(name.as_str()));
    told.extend(unused.map(|name| format!("--{name} is in no pair")));
    Ok((told, compared / 2, least))
}

fn colour(tokens: &BTreeMap<String, [Rgb; 2]>, name: &str, scheme: usize) -> Result<Rgb> {
    let one = |name: &str| {
        tokens.get(name).map(|both| both[scheme]).with_context(|| format!("there is no colour --{name}"))
    };
    let parts: Vec<&str> = name.split(' ').collect();
    match parts.as_slice() {
        [top, share, ground] => {
            let share: f64 = share.trim_end_matches('%').parse().context("a share of a mixture")?;
            Ok(mixed(one(top)?, one(ground)?, share / 100.0))
        }
        _ => one(name),
    }
}

fn linear(part: f64) -> f64 {
    if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
}

fn gamma(part: f64) -> f64 {
    let part = part.clamp(0.0, 1.0);
    if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 }
}

/// A mixture in Oklab (CSS Color 4, section 9.3).
fn mixed(top: Rgb, ground: Rgb, share: f64) -> Rgb {
    let (a, b) = (oklab(top), oklab(ground));
    let lab = [0, 1, 2].map(|n| a[n] * share + b[n] * (1.0 - share));
    let l = (lab[0] + 0.396_337_777_4 * lab[1] + 0.215_803_757_3 * lab[2]).powi(3);
    let m = (lab[0] - 0.105_561_345_8 * lab[1] - 0.063_854_172_8 * lab[2]).powi(3);
    let s = (lab[0] - 0.089_484_177_5 * lab[1] - 1.291_485_548 * lab[2]).powi(3);
    [
        gamma(4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s),
        gamma(-1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s),
        gamma(-0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701 * s),
    ]
}

fn oklab(colour: Rgb) -> Rgb {
    let [r, g, b] = colour.map(linear);
    let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
    let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
    let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
    [
        0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
        1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
        0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
    ]
}

fn luminance(colour: Rgb) -> f64 {
    let [r, g, b] = colour.map(linear);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

fn ratio(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_those_of_the_guideline() {
        let of = |a, b| ratio(rgb(a).unwrap(), rgb(b).unwrap());
        assert!((of("#000", "#fff") - 21.0).abs() < 0.01);
        assert!((of("#777777", "#ffffff") - 4.48).abs() < 0.01);
    }

    #[test]
    fn a_mixture_lies_between_and_all_of_one_is_that_one() {
        let (top, ground) = (rgb("#a1241f").unwrap(), rgb("#fffefb").unwrap());
        for (share, like) in [(1.0, top), (0.0, ground)] {
            let mixed = mixed(top, ground, share);
            assert!(mixed.iter().zip(like).all(|(a, b)| (a - b).abs() < 0.002), "{mixed:?}");
        }
        assert!(luminance(mixed(top, ground, 0.1)) < luminance(ground));
    }

    #[test]
    fn a_mixture_nobody_compared_is_named() {
        let mixed = |share: &str| {
            unlisted(&format!(
                "a {{ background: color-mix(in oklab, var(--tone) {share}, var(--surface)); }}"
            ))
        };
        assert!(mixed("11%").is_empty(), "{:?}", mixed("11%"));
        assert_eq!(mixed("40%").len(), TONES.len());
        assert!(unlisted("color-mix(in oklab, var(--tone) 30%, transparent)").is_empty());
    }

    #[test]
    fn light_and_dark_are_read_apart() {
        let tokens = tokens("--ink: light-dark(#000, #fff);\n--page: 70rem;\n--on-band: #f8f5ef;\n");
        assert_eq!(tokens["ink"], [[0.0; 3], [1.0; 3]]);
        assert_eq!(tokens.len(), 2);
    }
}
