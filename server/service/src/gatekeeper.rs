//! Whose portal it is: name, services and calendar are configuration. Meta is what it ships with.

use domain::calendar::{self, Holidays};
use domain::request::Periods;
use jiff::tz::TimeZone;

/// A messaging service the gatekeeper has to open.
#[derive(Clone, Debug)]
pub struct MessagingService {
    /// In addresses and rows.
    pub slug: String,
    /// On screens.
    pub name: String,
}

/// The gatekeeper.
#[derive(Clone, Debug)]
pub struct Gatekeeper {
    /// On screens.
    pub name: String,
    /// What can be asked for.
    pub services: Vec<MessagingService>,
    /// Holidays by which deadlines are computed.
    pub holidays: Holidays,
    /// Zone in which days begin and end.
    pub zone: TimeZone,
    /// How long each side has inside the three months.
    pub periods: Periods,
}

impl Gatekeeper {
    /// Meta, with Irish holidays and Dublin days: where it is established in the Union.
    #[must_use]
    pub fn meta() -> Self {
        let holidays = calendar::ireland().clone();
        let zone = TimeZone::get(&holidays.zone).unwrap_or(TimeZone::UTC);
        let service =
            |slug: &str, name: &str| MessagingService { slug: slug.to_owned(), name: name.to_owned() };
        let services = vec![service("whatsapp", "WhatsApp"), service("messenger", "Messenger")];
        Self { name: "Meta".to_owned(), services, holidays, zone, periods: Periods::default() }
    }

    /// A service by slug.
    #[must_use]
    pub fn service(&self, slug: &str) -> Option<&MessagingService> {
        self.services.iter().find(|s| s.slug == slug)
    }

    /// The name of a service, or its slug when it was taken out of the configuration.
    #[must_use]
    pub fn service_name(&self, slug: &str) -> String {
        self.service(slug).map_or_else(|| slug.to_owned(), |s| s.name.clone())
    }
}
