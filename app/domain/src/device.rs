//! What people are told about the device behind a web session: enough to know it again, no more.

/// Browser and system by the words browsers use for themselves, like `Firefox on Linux`.
#[must_use]
pub fn name(agent: &str) -> String {
    // The order counts: most browsers also claim to be those further down.
    let browsers = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("Firefox/", "Firefox"),
        ("Chrom", "Chrome"),
        ("Safari/", "Safari"),
    ];
    let systems = [
        ("Windows", "Windows"),
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let find = |known: &[(&str, &'static str)]| {
        known.iter().find(|(mark, _)| agent.contains(mark)).map(|(_, name)| *name)
    };
    match (find(&browsers), find(&systems)) {
        (Some(browser), Some(system)) => format!("{browser} on {system}"),
        (Some(browser), None) => browser.to_owned(),
        (None, Some(system)) => format!("A browser on {system}"),
        (None, None) => "An unknown device".to_owned(),
    }
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
        Err(_) => "unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_apart_by_what_only_they_say() {
        let linux = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
        assert_eq!(name(linux), "Chrome on Linux");
        assert_eq!(name(&format!("{linux} Edg/126.0")), "Edge on Linux");
        assert_eq!(
            name("Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Firefox/128.0"),
            "Firefox on Windows"
        );
        assert_eq!(
            name(
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1"
            ),
            "Safari on iPhone"
        );
        assert_eq!(name("curl/8.7"), "An unknown device");
        assert_eq!(name(""), "An unknown device");
    }

    #[test]
    fn a_range_names_no_machine() {
        assert_eq!(range("192.0.2.77"), "192.0.2.0/24");
        assert_eq!(range("::ffff:192.0.2.77"), "192.0.2.0/24");
        assert_eq!(range("2001:db8:1:2::9"), "2001:db8:1::/48");
        assert_eq!(range("local"), "unknown");
    }
}
