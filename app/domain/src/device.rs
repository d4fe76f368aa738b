//! What people are told about the device behind a web session: enough to know it again, no more.

use crate::text;
use crate::text::Text;

/// Browsers by the words they use for themselves. The order counts: most also claim to be those further down.
const BROWSERS: [(&str, &str); 5] =
    [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrom", "Chrome"), ("Safari/", "Safari")];
const SYSTEMS: [(&str, &str); 7] = [
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
];
/// In place of the range of an address that is none.
const NOWHERE: &str = "unknown";

/// Browser and system by the words browsers use for themselves, like `Firefox on Linux`.
#[must_use]
pub fn name(agent: &str) -> Text {
    let find =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| agent.contains(mark)).map(|k| k.1);
    said(find(&BROWSERS), find(&SYSTEMS))
}

/// A name as sessions keep it, which is the English one, to be said in any language.
#[must_use]
pub fn kept(name: &str) -> Text {
    let browser = BROWSERS.iter().find(|(_, browser)| name.starts_with(browser)).map(|k| k.1);
    let system = SYSTEMS.iter().find(|(_, system)| name.ends_with(system)).map(|k| k.1);
    said(browser, system)
}

fn said(browser: Option<&'static str>, system: Option<&'static str>) -> Text {
    match (browser, system) {
        (Some(browser), Some(system)) => {
            text!("device-browser-on-system", browser = browser, system = system)
        }
        (Some(browser), None) => Text::verbatim(browser),
        (None, Some(system)) => text!("device-system", system = system),
        (None, None) => text!("device-unknown"),
    }
}

/// A range of addresses as it is shown.
#[must_use]
pub fn network(range: &str) -> Text {
    if range == NOWHERE { text!("device-nowhere") } else { Text::verbatim(range) }
}

/// An address without what names one machine: 24 bits of IPv4, 48 of IPv6.
#[must_use]
pub fn range(address: &str) -> String {
    use std::net::IpAddr::{V4, V6};
    match address.parse() {
        Ok(V4(v4)) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}.0/24")
        }
        Ok(V6(v6)) => match v6.to_ipv4_mapped() {
            Some(v4) => range(&v4.to_string()),
            None => {
                let [a, b, c, ..] = v6.segments();
                format!("{a:x}:{b:x}:{c:x}::/48")
            }
        },
        Err(_) => NOWHERE.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_apart_by_what_only_they_say() {
        let on = |browser: &str, system: &str| {
            text!("device-browser-on-system", browser = browser, system = system)
        };
        let linux = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
        assert_eq!(name(linux), on("Chrome", "Linux"));
        assert_eq!(name(&format!("{linux} Edg/126.0")), on("Edge", "Linux"));
        assert_eq!(
            name("Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0"),
            on("Firefox", "Windows")
        );
        assert_eq!(
            name(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1"
            ),
            on("Safari", "iPhone")
        );
        assert_eq!(name("curl/8.7"), text!("device-unknown"));
        assert_eq!(name(""), text!("device-unknown"));
    }

    #[test]
    fn what_a_session_keeps_is_read_again() {
        assert_eq!(
            kept("Chrome on ChromeOS").to_string(),
            "device-browser-on-system browser=Chrome system=ChromeOS"
        );
        assert_eq!(kept("Firefox").to_string(), "Firefox");
        assert_eq!(kept("A browser on ChromeOS"), text!("device-system", system = "ChromeOS"));
        assert_eq!(kept("An unknown device"), text!("device-unknown"));
        assert_eq!(network("192.0.2.0/24").to_string(), "192.0.2.0/24");
        assert_eq!(network("unknown"), text!("device-nowhere"));
    }

    #[test]
    fn a_range_names_no_machine() {
        assert_eq!(range("192.0.2.77"), "192.0.2.0/24");
        assert_eq!(range("::ffff:192.0.2.77"), "192.0.2.0/24");
        assert_eq!(range("2001:db8:1:2::9"), "2001:db8:1::/48");
        assert_eq!(range("local"), "unknown");
    }
}
