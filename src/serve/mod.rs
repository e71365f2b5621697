//! Shows the site in a browser.
//!
//! Takes: a site that was loaded. Gives: an HTTP server on this machine that renders each page when it
//! is asked for, by the same function that `build` calls for all of them. Never: writes a file,
//! answers anything but GET and HEAD, or is imported by anyone but the command line.

mod listen;
mod media_type;
mod reply;

use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
};

use anyhow::Context as _;
use axum::{Router, extract::State, http::Request, response::Response};

use crate::{Loaded, diagnostics::Report};

/// A server that listens and is ready to answer.
pub struct Server {
    listener: std::net::TcpListener,
    address: SocketAddr,
    site: Arc<Served>,
}

/// The site as it is shown now. A rebuild puts a new one in its place, whole: no reply ever sees
/// some of each.
pub struct Served {
    root: PathBuf,
    current: RwLock<Arc<Current>>,
}

/// One state of the site.
pub struct Current {
    /// The site.
    pub loaded: Loaded,
    /// What is wrong with it.
    pub report: Report,
}

impl Served {
    /// The state to answer from; it stays as it is for as long as it is held.
    fn current(&self) -> Arc<Current> {
        self.current
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Server {
    /// Listens at `host` and `port`, or the next free port; at any with port 0.
    ///
    /// # Errors
    /// When no port in reach is free, or the address is not one of this machine.
    pub fn listen(host: IpAddr, port: u16, root: &Path, current: Current) -> anyhow::Result<Self> {
        let listener = listen::at(host, port)?;
        let address = listener.local_addr().context("the port has no address")?;
        Ok(Self {
            listener,
            address,
            site: Arc::new(Served {
                root: root.to_owned(),
                current: RwLock::new(Arc::new(current)),
            }),
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers until the process is asked to stop (Ctrl-C).
    ///
    /// # Errors
    /// When the network fails.
    pub fn run(self) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()
            .context("can't start the server")?;
        runtime.block_on(async {
            self.listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let app = Router::new().fallback(answer).with_state(self.site);
            tokio::select! {
                result = axum::serve(listener, app).into_future() => result.context("the server stopped"),
                _ = tokio::signal::ctrl_c() => Ok(()),
            }
        })
    }
}

async fn answer(State(site): State<Arc<Served>>, request: Request<axum::body::Body>) -> Response {
    let (head, _) = request.into_parts();
    // A page may take a while to render, and reads pictures from the disk.
    tokio::task::spawn_blocking(move || reply::to(&head, &site.root, &site.current()))
        .await
        .unwrap_or_else(|_| {
            reply::failure("this page could not be rendered: the renderer panicked")
        })
}
