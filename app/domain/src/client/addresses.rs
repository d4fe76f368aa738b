//! The addresses a token may be used from.

use crate::text;
use crate::text::Text;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Most lines of a list.
const MOST: usize = 32;
/// Bits in front of an IPv4 address that is written as an IPv6 one.
const MAPPED: u8 = 96;

/// A run of addresses that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    first: u128,
    /// 32 or 128.
    width: u8,
    bits: u8,
}

/// An address as a number, and how many bits it has. IPv4 is IPv4 however it is written.
fn number(ip: IpAddr) -> (u128, u8) {
    match ip.to_canonical() {
        IpAddr::V4(v4) => (u32::from(v4).into(), 32),
        IpAddr::V6(v6) => (v6.into(), 128),
    }
}

impl Range {
    /// Reads a line of a list.
    fn parse(text: &str, line: usize) -> Result<Self, Text> {
        let not_one = || text!("client-address-wrong", line = line);
        let (address, bits) = text.split_once('/').map_or((text, None), |(a, b)| (a, Some(b)));
        let ip: IpAddr = address.parse().map_err(|_| not_one())?;
        let (first, width) = number(ip);
        let written = if ip.is_ipv4() { 32 } else { 128 };
        let bits = match bits {
            None => written,
            Some(bits) if bits.bytes().all(|b| b.is_ascii_digit()) => {
                bits.parse().ok().filter(|bits| *bits <= written).ok_or_else(not_one)?
            }
            Some(_) => return Err(not_one()),
        };
        let bits = if written == width {
            bits
        } else {
            bits.checked_sub(MAPPED).ok_or_else(|| text!("client-address-mixed", line = line))?
        };
        let begins = Self { first, width, bits }.beginning();
        if begins.first != first {
            let (range, bits) = (begins.to_string(), bits.to_string());
            return Err(text!("client-address-begins", line = line, range = range, bits = bits));
        }
        Ok(begins)
    }

    /// Bits that differ within the range.
    fn free(self) -> u32 {
        u32::from(self.width - self.bits)
    }

    fn beginning(self) -> Self {
        let first = self.first.checked_shr(self.free()).and_then(|n| n.checked_shl(self.free()));
        Self { first: first.unwrap_or(0), ..self }
    }

    fn contains(self, ip: IpAddr) -> bool {
        let (number, width) = number(ip);
        let begins = |n: u128| n.checked_shr(self.free()).unwrap_or(0);
        width == self.width && begins(number) == begins(self.first)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match u32::try_from(self.first) {
            Ok(v4) if self.width == 32 => write!(f, "{}", Ipv4Addr::from(v4))?,
            _ => write!(f, "{}", Ipv6Addr::from(self.first))?,
        }
        if self.bits == self.width { Ok(()) } else { write!(f, "/{}", self.bits) }
    }
}

/// Addresses and ranges of them. None at all stands for everywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses(Vec<Range>);

impl Addresses {
    /// Reads a form or a row: one address or range on each line.
    ///
    /// # Errors
    /// What is wrong with which line, and what would be right.
    pub fn parse(text: &str) -> Result<Self, Text> {
        let mut ranges = Vec::new();
        let lines = text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty());
        for (at, line) in lines {
            let range = Range::parse(line, at + 1)?;
            if !ranges.contains(&range) {
                ranges.push(range);
            }
        }
        if ranges.len() > MOST {
            return Err(text!("client-addresses-too-many", count = ranges.len(), most = MOST));
        }
        Ok(Self(ranges))
    }

    /// Whether an address is in the list.
    #[must_use]
    pub fn contains(&self, ip: IpAddr) -> bool {
        self.0.iter().any(|range| range.contains(ip))
    }

    /// Whether somebody may call from here. What is no address is nowhere.
    #[must_use]
    pub fn admits(&self, address: &str) -> bool {
        self.0.is_empty() || address.parse().is_ok_and(|ip| self.contains(ip))
    }

    /// Each line.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(Range::to_string)
    }
}

impl fmt::Display for Addresses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().collect::<Vec<_>>().join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(text: &str) -> Addresses {
        Addresses::parse(text).unwrap()
    }

    #[test]
    fn an_empty_list_admits_everybody_and_another_only_whom_it_names() {
        assert!(list(" \n\n").admits("anything"));
        let some = list("192.0.2.7\n 198.51.100.0/25 \n2001:db8:1::/48");
        for inside in ["192.0.2.7", "::ffff:192.0.2.7", "198.51.100.127", "2001:db8:1:ffff::1"] {
            assert!(some.admits(inside), "{inside}");
        }
        for outside in
            ["192.0.2.8", "198.51.100.128", "2001:db8:2::1", "::192.0.2.7", "", "local", "192.0.2.7:443"]
        {
            assert!(!some.admits(outside), "{outside}");
        }
        assert!(list("0.0.0.0/0").admits("203.0.113.9") && !list("0.0.0.0/0").admits("2001:db8::1"));
        assert!(list("::/0").admits("2001:db8::1") && !list("::/0").admits("::ffff:203.0.113.9"));
    }

    #[test]
    fn ipv4_is_ipv4_however_it_is_written() {
        assert_eq!(list("::ffff:192.0.2.0/120\n192.0.2.0/24").to_string(), "192.0.2.0/24");
        assert_eq!(list("::FFFF:192.0.2.9").to_string(), "192.0.2.9");
    }

    #[test]
    fn what_is_wrong_is_told_by_line() {
        let wrong = |text: &str| Addresses::parse(text).err().map(|why| why.to_string()).unwrap_or_default();
        for bad in [
            "x",
            "192.0.2",
            "192.0.2.1/33",
            "192.0.2.1/",
            "192.0.2.1/+8",
            "192.0.2.1/8/8",
            "2001:db8::/129",
            "fe80::1%eth0",
            "192.0.2.1 192.0.2.2",
            "example.org",
            "/24",
            "1.2.3.4/-1",
        ] {
            assert_eq!(wrong(bad), "client-address-wrong line=1", "{bad}");
        }
        assert_eq!(
            wrong("192.0.2.1\n\n192.0.2.1/24"),
            "client-address-begins line=3 range=192.0.2.0/24 bits=24"
        );
        assert_eq!(wrong("::ffff:0.0.0.0/90"), "client-address-mixed line=1");
        let many: Vec<String> = (0..33).map(|n| format!("192.0.2.{n}")).collect();
        assert_eq!(wrong(&many.join("\n")), "client-addresses-too-many count=33 most=32");
        assert!(wrong(&many[1..].join("\n")).is_empty());
    }

    proptest! {
        #[test]
        fn a_range_holds_exactly_the_addresses_with_its_first_bits(ip in any::<u32>(), bits in 0_u8..=32, other in any::<u32>()) {
            let mask = u32::MAX.checked_shl(32 - u32::from(bits)).unwrap_or(0);
            let range = list(&format!("{}/{bits}", Ipv4Addr::from(ip & mask)));
            prop_assert!(range.contains(Ipv4Addr::from(ip).into()));
            prop_assert!(range.contains(Ipv4Addr::from(ip).to_ipv6_mapped().into()));
            prop_assert_eq!(range.contains(Ipv4Addr::from(other).into()), other & mask == ip & mask);
        }

        #[test]
        fn the_same_of_ipv6(ip in any::<u128>(), bits in 0_u8..=128, other in any::<u128>()) {
            let mask = u128::MAX.checked_shl(128 - u32::from(bits)).unwrap_or(0);
            let (first, other) = (Ipv6Addr::from(ip & mask), Ipv6Addr::from(other));
            prop_assume!([first, other, ip.into()].iter().all(|v6| v6.to_ipv4_mapped().is_none()));
            let range = list(&format!("{first}/{bits}"));
            prop_assert!(range.contains(Ipv6Addr::from(ip).into()));
            prop_assert_eq!(range.contains(other.into()), u128::from(other) & mask == ip & mask);
        }

        #[test]
        fn a_list_is_read_back_as_it_was_written(ips in prop::collection::vec(any::<IpAddr>(), 0..20)) {
            let text = ips.iter().map(IpAddr::to_string).collect::<Vec<_>>().join("\n");
            let read = list(&text);
            prop_assert!(ips.iter().all(|ip| read.contains(*ip)));
            prop_assert_eq!(Addresses::parse(&read.to_string()), Ok(read));
        }

        #[test]
        fn no_text_breaks_it(text in "[0-9a-f:./ \n]{0,60}|\\PC{0,60}") {
            let _ = Addresses::parse(&text);
        }
    }
}
