//! How other machines reach the preview: the address for a phone, and a code to point it at.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use qrcode::{QrCode, render::unicode::Dense1x2};

/// Who can reach a server that listens at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// This machine alone.
    ThisMachine,
    /// Others too, at this address.
    Network(SocketAddr),
}

impl Reach {
    /// The reach of a server that listens here.
    pub fn of(address: SocketAddr) -> Self {
        if address.ip().is_loopback() {
            return Self::ThisMachine;
        }
        let ip = if address.ip().is_unspecified() {
            own(address.ip()).unwrap_or(address.ip())
        } else {
            address.ip()
        };
        Self::Network(SocketAddr::new(ip, address.port()))
    }
}

/// The address of this machine in its network. A datagram socket that is connected sends nothing; it
/// only finds out by which way it would.
fn own(unspecified: IpAddr) -> Option<IpAddr> {
    /// Addresses for documentation, which are nobody's (RFC 5737 and RFC 3849).
    const NOBODY_V4: IpAddr = IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1));
    const NOBODY_V6: IpAddr = IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1));
    const DISCARD: u16 = 9;
    let nobody = if unspecified.is_ipv4() {
        NOBODY_V4
    } else {
        NOBODY_V6
    };
    let socket = UdpSocket::bind(SocketAddr::new(unspecified, 0)).ok()?;
    socket.connect(SocketAddr::new(nobody, DISCARD)).ok()?;
    let ip = socket.local_addr().ok()?.ip();
    (!ip.is_unspecified()).then_some(ip)
}

/// An address as a code for cameras, in characters for a terminal; nothing where it is too long.
pub fn code(address: &str) -> Option<String> {
    let code = QrCode::new(address.as_bytes()).ok()?;
    // Cameras want dark on light, and most terminals are light on dark.
    Some(
        code.render::<Dense1x2>()
            .dark_color(Dense1x2::Light)
            .light_color(Dense1x2::Dark)
            .build(),
    )
}
