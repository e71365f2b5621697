//! Real servers on this machine, each with a configuration of `carsija host` in which the ports are free ones and
//! the certificates are left out.

#![allow(clippy::print_stderr, reason = "tests say what they could not try")]

use std::{
    collections::BTreeMap,
    env, fs,
    io::{Read as _, Write as _},
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail, ensure};
use tempfile::TempDir;

use super::{Built, HOST};

const PATIENCE: Duration = Duration::from_secs(30);
const POLL: Duration = Duration::from_millis(20);
/// Where Debian keeps the modules of Apache.
const MODULES: &str = "/usr/lib/apache2/modules";

#[derive(Clone, Copy)]
pub(crate) enum Server {
    Nginx,
    Caddy,
    Apache,
}

/// A server that runs, until it is dropped.
pub(crate) struct Running {
    process: Child,
    port: u16,
    /// Where the site begins; what is asked for stands below it.
    path: &'static str,
    /// The port that leads to HTTPS, where the configuration says so.
    open_port: Option<u16>,
    folder: TempDir,
}

/// What came back.
pub(crate) struct Reply {
    pub(crate) status: u16,
    headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Server {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Apache => "apache",
        }
    }

    fn program(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Apache => "apache2",
        }
    }

    /// Is it here? `./test` installs it where it can.
    pub(crate) fn is_installed(self) -> bool {
        let path = env::var_os("PATH").unwrap_or_default();
        let usual = ["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from);
        let mut folders = env::split_paths(&path).chain(usual);
        let is_here = folders.any(|folder| folder.join(self.program()).is_file());
        if !is_here {
            eprintln!(
                "{} is not installed here: its configuration is not tried",
                self.program()
            );
        }
        is_here
    }

    pub(crate) fn start(self, text: &str, site: &Built) -> anyhow::Result<Running> {
        let folder = TempDir::new()?;
        // Servers read as another user.
        for path in [folder.path(), site.root().parent().context("a folder")?] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
        }
        let (port, open_port) = (free_port()?, free_port()?);
        let here = folder.path();
        let command = match self {
            Self::Nginx => nginx(text, here, port, open_port)?,
            Self::Caddy => caddy(text, here, port)?,
            Self::Apache => apache(text, here, port, open_port)?,
        };
        let mut running = Running {
            process: spawn(command, here)?,
            port,
            path: site.path,
            open_port: (!matches!(self, Self::Caddy)).then_some(open_port),
            folder,
        };
        running.wait()?;
        Ok(running)
    }

    /// Starts it with a configuration for this machine that is whole as it is printed.
    pub(crate) fn start_trial(self, text: &str, port: u16) -> anyhow::Result<Running> {
        let folder = TempDir::new()?;
        let file = folder.path().join("trial");
        fs::write(&file, text)?;
        let mut command = Command::new(self.program());
        match self {
            Self::Nginx => command.arg("-c").arg(&file),
            Self::Caddy => command
                .args(["run", "--adapter", "caddyfile", "--config"])
                .arg(&file),
            Self::Apache => bail!("Apache reads it among others"),
        };
        let mut running = Running {
            process: spawn(command, folder.path())?,
            port,
            path: "/",
            open_port: None,
            folder,
        };
        running.wait()?;
        Ok(running)
    }
}

pub(crate) fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

fn spawn(mut command: Command, here: &Path) -> anyhow::Result<Child> {
    let log = fs::File::create(here.join("log"))?;
    Ok(command
        .current_dir(here)
        .env("HOME", here)
        .env("XDG_DATA_HOME", here)
        .env("XDG_CONFIG_HOME", here)
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .spawn()?)
}

/// The configuration without the lines that need a certificate, and without those for the newer internet protocol.
fn without_tls(text: &str) -> String {
    let needs_it = |line: &str| {
        let line = line.trim();
        ["ssl_", "SSL", "listen [::]"]
            .iter()
            .any(|start| line.starts_with(start))
    };
    text.lines()
        .filter(|line| !needs_it(line))
        .map(|line| format!("{line}\n"))
        .collect()
}

fn replace(text: &str, from: &str, to: &str) -> anyhow::Result<String> {
    ensure!(text.contains(from), "{from:?} is not in:\n{text}");
    Ok(text.replace(from, to))
}

fn nginx(text: &str, here: &Path, port: u16, open_port: u16) -> anyhow::Result<Command> {
    let text = replace(
        &without_tls(text),
        "listen 443 ssl http2;",
        &format!("listen 127.0.0.1:{port};"),
    )?;
    let text = replace(
        &text,
        "listen 80;",
        &format!("listen 127.0.0.1:{open_port};"),
    )?;
    fs::write(here.join("site.conf"), text)?;
    let shown = here.display();
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("    {name}_temp_path {shown}/{name};\n"))
        .concat();
    let main = format!(
        "daemon off;\nmaster_process off;\npid {shown}/pid;\nerror_log {shown}/log warn;\nevents {{}}\nhttp {{\n    access_log off;\n{temporary}    include {shown}/site.conf;\n}}\n"
    );
    fs::write(here.join("nginx.conf"), main)?;
    let mut command = Command::new("nginx");
    command
        .arg("-c")
        .arg(here.join("nginx.conf"))
        .arg("-p")
        .arg(here);
    Ok(command)
}

fn caddy(text: &str, here: &Path, port: u16) -> anyhow::Result<Command> {
    let text = replace(
        text,
        &format!("\n{HOST} {{"),
        &format!("\nhttp://{HOST}:{port} {{"),
    )?;
    let file = here.join("Caddyfile");
    fs::write(
        &file,
        format!("{{\n\tadmin off\n\tauto_https off\n}}\n{text}"),
    )?;
    let mut command = Command::new("caddy");
    command
        .args(["run", "--adapter", "caddyfile", "--config"])
        .arg(file);
    Ok(command)
}

fn apache(text: &str, here: &Path, port: u16, open_port: u16) -> anyhow::Result<Command> {
    let text = replace(&without_tls(text), "*:443", &format!("*:{port}"))?;
    let text = replace(&text, "*:80", &format!("*:{open_port}"))?;
    fs::write(here.join("site.conf"), text)?;
    let shown = here.display();
    let modules = [
        "mpm_event",
        "authz_core",
        "alias",
        "deflate",
        "dir",
        "filter",
        "headers",
        "mime",
    ]
    .map(|name| format!("LoadModule {name}_module {MODULES}/mod_{name}.so\n"))
    .concat();
    let main = format!(
        "ServerRoot {shown}\nPidFile {shown}/pid\nErrorLog {shown}/log\nServerName {HOST}\nListen 127.0.0.1:{port}\nListen 127.0.0.1:{open_port}\n{modules}TypesConfig /etc/mime.types\n<Directory />\n    Require all denied\n</Directory>\nInclude {shown}/site.conf\n"
    );
    fs::write(here.join("apache2.conf"), main)?;
    let mut command = Command::new("apache2");
    command
        .arg("-f")
        .arg(here.join("apache2.conf"))
        .arg("-DFOREGROUND");
    Ok(command)
}

impl Running {
    fn wait(&mut self) -> anyhow::Result<()> {
        let until = Instant::now() + PATIENCE;
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            let ended = self.process.try_wait()?;
            if ended.is_some() || Instant::now() > until {
                bail!("it does not start:\n{}", self.log());
            }
            sleep(POLL);
        }
        Ok(())
    }

    fn log(&self) -> String {
        fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }

    pub(crate) fn get(&self, path: &str) -> anyhow::Result<Reply> {
        self.get_with(path, &[])
    }

    pub(crate) fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> anyhow::Result<Reply> {
        ask(self.port, &self.below(path), headers)
            .with_context(|| format!("{path}\n{}", self.log()))
    }

    /// What is answered to who comes without HTTPS, where the configuration says so.
    pub(crate) fn get_without_tls(&self, path: &str) -> anyhow::Result<Option<Reply>> {
        let path = self.below(path);
        self.open_port.map(|port| ask(port, &path, &[])).transpose()
    }

    fn below(&self, path: &str) -> String {
        format!("{}{}", self.path, path.trim_start_matches('/'))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn ask(port: u16, path: &str, headers: &[(&str, &str)]) -> anyhow::Result<Reply> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let more: String = headers
        .iter()
        .map(|(name, value)| format!("{name}: {value}\r\n"))
        .collect();
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {HOST}\r\nConnection: close\r\n{more}\r\n"
    )?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Reply::read(&bytes)
}

impl Reply {
    fn read(bytes: &[u8]) -> anyhow::Result<Self> {
        let end = bytes
            .windows(4)
            .position(|four| four == b"\r\n\r\n")
            .context("headers")?;
        let head = String::from_utf8(bytes[..end].to_vec())?;
        let mut lines = head.lines();
        let status = lines
            .next()
            .and_then(|line| line.split(' ').nth(1))
            .context("a status")?;
        let mut headers: BTreeMap<String, String> = BTreeMap::new();
        for line in lines {
            let (name, value) = line.split_once(':').context("a header")?;
            let said_before = headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
            ensure!(said_before.is_none(), "{name} is said twice:\n{head}");
        }
        let body = &bytes[end + 4..];
        let is_chunked = headers
            .get("transfer-encoding")
            .is_some_and(|how| how == "chunked");
        Ok(Self {
            status: status.parse()?,
            headers,
            body: if is_chunked {
                joined(body)?
            } else {
                body.to_vec()
            },
        })
    }

    /// The value of a header, or nothing.
    pub(crate) fn header(&self, name: &str) -> &str {
        let value = self.headers.get(&name.to_ascii_lowercase());
        value.map_or("", String::as_str)
    }
}

/// A body that was sent in chunks (RFC 9112, section 7.1).
fn joined(mut rest: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = rest
            .windows(2)
            .position(|two| two == b"\r\n")
            .context("a length")?;
        let length = usize::from_str_radix(std::str::from_utf8(&rest[..end])?, 16)?;
        if length == 0 {
            return Ok(body);
        }
        let start = end + 2;
        body.extend_from_slice(rest.get(start..start + length).context("a chunk")?);
        rest = &rest[start + length + 2..];
    }
}
