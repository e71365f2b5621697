//! Finds a free port.

use std::{
    io,
    net::{IpAddr, SocketAddr, TcpListener},
};

use anyhow::Context as _;

/// How many ports after the one asked for are tried.
const TRIES: u16 = 20;

/// Listens at a port, or at the next one that is free.
pub(super) fn at(host: IpAddr, port: u16) -> anyhow::Result<TcpListener> {
    let mut tried = port;
    loop {
        match TcpListener::bind(SocketAddr::new(host, tried)) {
            Ok(listener) => return Ok(listener),
            Err(error)
                if error.kind() == io::ErrorKind::AddrInUse
                    && port != 0
                    && tried < port.saturating_add(TRIES) =>
            {
                tried += 1;
            }
            Err(error) => {
                return Err(error).with_context(|| format!("can't listen at {host}, port {tried}"));
            }
        }
    }
}
