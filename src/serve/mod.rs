//! Shows the site in a browser, and follows its files while they are written.
//!
//! Takes: a site that was loaded. Gives: an HTTP server that renders each page when it is asked for, by
//! the same function that `build` calls for all of them; loads the site again when its files change;
//! and tells the browser. At rest, what it shows is what a build writes, but for one script. Never:
//! writes a file, answers anything but GET and HEAD, starts a program, or is imported by anyone but the
//! command line.

mod answer;
mod background;
mod client;
mod connections;
mod follow;
mod inject;
mod listen;
mod network;
mod notes;
mod reply;
mod request;
mod state;
mod stream;
mod watch;

pub use network::{Reach, code};
pub use state::Settings;

use std::{
    net::{IpAddr, SocketAddr},
    path::Path,
    sync::{Arc, mpsc},
};

use anyhow::Context as _;
use axum::{http::request::Parts, response::Response};

use self::{
    follow::Follower,
    request::Route,
    state::{ServedSite, SiteView},
    watch::Watcher,
};
use crate::{Loaded, diagnostics::Report};

/// A server that listens and is ready to answer.
pub struct Server {
    listener: std::net::TcpListener,
    address: SocketAddr,
    site: Arc<ServedSite>,
    follower: Follower,
    is_told: bool,
}

impl Server {
    /// Listens at `host` and `port`, or the next free port; at any with port 0. Shows what was
    /// loaded, of which `report` says what is wrong.
    ///
    /// # Errors
    /// When no port in reach is free, or the address is not one of this machine.
    pub fn listen(
        host: IpAddr,
        port: u16,
        root: &Path,
        settings: Settings,
        (loaded, report): (Loaded, Report),
    ) -> anyhow::Result<Self> {
        let listener = listen::at(host, port)?;
        let address = listener.local_addr().context("the port has no address")?;
        let root = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let (events, woken) = mpsc::channel();
        let watcher = Watcher::start(&root, settings.polls, events.clone());
        let view = Arc::new(SiteView::new(loaded.into(), Arc::default()));
        let is_broken = report.holds_back_site(false);
        let mut state = state::State::new(1, view, report.into());
        state.is_done = is_broken;
        let site = Arc::new(ServedSite::new(&root, settings, state, events));
        Ok(Self {
            listener,
            address,
            is_told: watcher.is_told(),
            follower: Follower::new(site.clone(), woken, watcher),
            site,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Does the system tell of changes, or must they be looked for?
    pub fn is_told_of_changes(&self) -> bool {
        self.is_told
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
        let follower = self.follower;
        std::thread::spawn(move || follower.run());
        let ended = runtime.block_on(async {
            self.listener.set_nonblocking(true)?;
            let listener = tokio::net::TcpListener::from_std(self.listener)?;
            let site = self.site;
            tokio::select! {
                () = connections::serve(listener, move |head| answer(site.clone(), head)) => Ok(()),
                _ = tokio::signal::ctrl_c() => Ok(()),
            }
        });
        // Nobody waits for a page that is still being rendered.
        runtime.shutdown_background();
        ended
    }
}

async fn answer(site: Arc<ServedSite>, head: Parts) -> Response {
    if let Err(refusal) = request::guard(&head) {
        return reply::guarded(reply::refusal(refusal));
    }
    let asked = request::read(&head, &site.settings);
    if let Route::Stream(page) = asked {
        return reply::guarded(stream::of(page, site));
    }
    let here = site.clone();
    let reply = apart(&site, move || reply::to(&asked, &here)).await;
    reply::guarded(reply::with_query(reply, head.uri.query()))
}

/// Makes a reply in a thread of its own, since a page may take a while to render and reads pictures
/// from the disk. If that panics, the reply says so, and the next is made as ever.
async fn apart(site: &ServedSite, make: impl FnOnce() -> Response + Send + 'static) -> Response {
    let made = tokio::task::spawn_blocking(make).await;
    made.unwrap_or_else(|_| reply::panicked(site))
}

#[cfg(test)]
mod tests {
    use axum::http::{Request, StatusCode};

    use super::*;
    use crate::{
        Options,
        disk::Medium,
        model::{Date, Visibility},
    };

    #[test]
    fn a_panic_in_a_render_is_a_page_and_the_server_lives_on() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let options = Options {
            audience: Visibility::Public,
            today: Date::parse("2026-11-21").unwrap(),
            base_url: None,
            medium: Medium::Web,
        };
        let loaded = crate::load(root, &options).unwrap();
        let settings = Settings {
            options,
            most_closed: Visibility::Internal,
            has_notes: true,
            opens_files: true,
            editor: None,
            polls: false,
        };
        let view = Arc::new(SiteView::new(loaded.into(), Arc::default()));
        let state = state::State::new(1, view, Arc::default());
        let site = Arc::new(ServedSite::new(root, settings, state, mpsc::channel().0));
        let get = |path: &str| {
            let request = Request::builder().uri(path).header("host", "localhost");
            answer(site.clone(), request.body(()).unwrap().into_parts().0)
        };
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            let panicked = apart(&site, || panic!("as a render might")).await;
            assert_eq!(panicked.status(), StatusCode::INTERNAL_SERVER_ERROR);
            let page = axum::body::to_bytes(panicked.into_body(), usize::MAX)
                .await
                .unwrap();
            let page = String::from_utf8_lossy(&page);
            // The script is on it, so that it reloads once it can be rendered.
            assert!(
                page.contains("panicked") && page.contains("<script"),
                "{page}"
            );
            assert_eq!(get("/en/index.html").await.status(), StatusCode::OK);
        });
    }
}
