//! The address at which a site will stand.

use std::net::IpAddr;

use super::Trouble;

/// Names that are nobody's (RFC 2606, RFC 6761, RFC 6762): with them a site can't be found on the web.
const RESERVED: [&str; 10] = [
    "example.org",
    "example.com",
    "example.net",
    "example.edu",
    "example",
    "invalid",
    "test",
    "localhost",
    "local",
    "internal",
];

/// What is wrong with a base address.
pub(super) fn examine(base_url: &str) -> Option<Trouble> {
    let trouble =
        |what: String, remedy: &str| Some(Trouble::new("content/site.yaml", what, remedy));
    let host = host(base_url);
    let is_reserved = RESERVED
        .iter()
        .any(|name| host == *name || host.ends_with(&format!(".{name}")));
    if is_reserved {
        return trouble(
            format!("`base_url` is {base_url}, a name for examples and for this machine alone"),
            "write the address at which the site will stand, such as `base_url: https://practices.your-city.mk/`: \
             feeds, link previews and search engines lead there",
        );
    }
    if host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok() || !host.contains('.') {
        return trouble(
            format!("`base_url` is {base_url}, which is a machine and no name"),
            "write the name under which readers will find it; without a name a site has no HTTPS",
        );
    }
    let without = base_url.strip_prefix("http://")?;
    trouble(
        "`base_url` begins with http://, so what readers look for can be read and changed on its way"
            .to_owned(),
        &format!("write `base_url: https://{without}`; every host gives certificates for nothing"),
    )
}

/// The host in an address, in small letters, without a port.
fn host(base_url: &str) -> String {
    let rest = base_url
        .split_once("://")
        .map_or(base_url, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    let host = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    };
    host.trim_end_matches('.').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_nobody_can_open_is_told() {
        for (base_url, told) in [
            ("https://example.org/", "a name for examples"),
            (
                "https://practices.example.org:8080/kb/",
                "a name for examples",
            ),
            ("http://LOCALHOST:4000/", "a name for examples"),
            ("https://10.0.0.7/", "no name"),
            ("https://[::1]/", "no name"),
            ("https://intranet/", "no name"),
            ("http://practices.kumanovo.mk/", "begins with http://"),
        ] {
            let trouble = examine(base_url).unwrap();
            assert!(trouble.what.contains(told), "{base_url}: {}", trouble.what);
        }
        for good in ["https://practices.kumanovo.mk/", "https://my-example.org/"] {
            assert_eq!(examine(good), None);
        }
    }
}
