//! A running preview.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};

use crate::support::{DAY, Site, carsija};

/// A reply that takes longer never comes.
pub const PATIENCE: Duration = Duration::from_secs(60);

pub const LOCALHOST: &str = "localhost";

/// A running preview, which ends with it.
pub struct Preview {
    pub site: Site,
    pub address: String,
    process: Process,
}

/// A process that doesn't outlive its test.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A reply.
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map_or("", |(_, value)| value)
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

impl Preview {
    pub fn small() -> anyhow::Result<Self> {
        Self::of(Site::small()?)
    }

    pub fn of(site: Site) -> anyhow::Result<Self> {
        Self::started(site, &["--port", "0"])
    }

    pub fn started(site: Site, arguments: &[&str]) -> anyhow::Result<Self> {
        let mut command = carsija();
        command
            .arg("serve")
            .arg(site.root())
            .args(["--as-of", DAY])
            .args(arguments);
        if !arguments.contains(&"--port") {
            command.args(["--port", "0"]);
        }
        let mut process = Process(
            command
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()?,
        );
        let mut lines = BufReader::new(process.0.stdout.take().context("its words")?).lines();
        let address = lines
            .find_map(|line| {
                let line = line.ok()?;
                let (_, address) = line.split_once("http://")?;
                Some(address.trim_end_matches('/').to_owned())
            })
            .context("it never said where it listens")?;
        // Its further words must find somebody who listens.
        std::thread::spawn(move || lines.for_each(drop));
        Ok(Self {
            site,
            address,
            process,
        })
    }

    pub fn get(&self, path: &str) -> anyhow::Result<Reply> {
        self.ask("GET", path, LOCALHOST)
    }

    pub fn connect(&self) -> anyhow::Result<TcpStream> {
        let stream = TcpStream::connect(&self.address)
            .with_context(|| format!("process {}", self.process.0.id()))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(stream)
    }

    /// Asks for a target with these lines of a head, and no others.
    pub fn ask_with(&self, target: &str, head: &str) -> anyhow::Result<Reply> {
        let mut stream = self.connect()?;
        let request = format!("GET {target} HTTP/1.1\r\n{head}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        // It may hang up on what it doesn't read.
        if let Err(error) = stream.read_to_end(&mut bytes)
            && bytes.is_empty()
        {
            return Err(error).with_context(|| format!("{target} {head}"));
        }
        reply_of(&bytes).with_context(|| format!("no reply to {target} {head}"))
    }

    /// Sends a request as it is, without the tidying that a browser does.
    pub fn ask(&self, method: &str, path: &str, host: &str) -> anyhow::Result<Reply> {
        let mut stream = self.connect()?;
        let request =
            format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        reply_of(&bytes).with_context(|| format!("no reply to {method} {path}"))
    }
}

fn reply_of(bytes: &[u8]) -> Option<Reply> {
    const END_OF_HEAD: &[u8] = b"\r\n\r\n";
    let end = bytes
        .windows(END_OF_HEAD.len())
        .position(|found| found == END_OF_HEAD)?;
    let head = str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.lines();
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    Some(Reply {
        status,
        headers,
        body: bytes[end + END_OF_HEAD.len()..].to_vec(),
    })
}

/// The bytes of a page without the one line that the preview adds.
pub fn without_script(bytes: &[u8]) -> Vec<u8> {
    const START: &[u8] = b"<script type=\"module\" src=\"/-/preview.js\"";
    const END: &[u8] = b"</script>\n";
    let find = |what: &[u8], from: usize| {
        let rest = &bytes[from..];
        let at = rest.windows(what.len()).position(|found| found == what);
        at.map(|at| from + at)
    };
    match find(START, 0).and_then(|start| Some((start, find(END, start)? + END.len()))) {
        Some((start, end)) => [&bytes[..start], &bytes[end..]].concat(),
        None => bytes.to_vec(),
    }
}

/// The states that the preview tells of a page.
pub struct States {
    lines: std::io::Lines<BufReader<TcpStream>>,
}

/// One state, as told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub build: u64,
    pub mark: String,
    pub sheets: Vec<String>,
    pub errors: u64,
    pub done: bool,
}

impl Preview {
    /// The number of its process.
    pub fn id(&self) -> u32 {
        self.process.0.id()
    }

    /// Waits for its end.
    pub fn ended(&mut self) -> anyhow::Result<std::process::ExitStatus> {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if let Some(status) = self.process.0.try_wait()? {
                return Ok(status);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        bail!("it doesn't end")
    }

    /// Listens to what is told of a page.
    pub fn watch(&self, page: &str) -> anyhow::Result<States> {
        let mut stream = self.connect()?;
        let request = format!("GET /-/stream?page={page} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        stream.write_all(request.as_bytes())?;
        Ok(States {
            lines: BufReader::new(stream).lines(),
        })
    }

    /// What an editor is told of a page.
    pub fn notes(&self, page: &str) -> anyhow::Result<serde_json::Value> {
        let reply = self.get(&format!("/-/notes?page={page}"))?;
        Ok(serde_json::from_slice(&reply.body)?)
    }

    /// The page must have these words in it, before long.
    pub fn will_say(&self, page: &str, words: &str) -> anyhow::Result<()> {
        let since = Instant::now();
        while since.elapsed() < PATIENCE {
            if self.get(page)?.text().contains(words) {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        bail!("{page} never says {words:?}")
    }
}

impl States {
    /// The next state.
    pub fn next(&mut self) -> anyhow::Result<Told> {
        loop {
            let line = self.lines.next().context("the stream has ended")??;
            let Some(data) = line.strip_prefix("data: ") else {
                continue;
            };
            let data: serde_json::Value = serde_json::from_str(data)?;
            let sheets = data["sheets"].as_array().into_iter().flatten();
            return Ok(Told {
                build: data["build"].as_u64().context("a build")?,
                mark: data["etag"].as_str().context("a mark")?.to_owned(),
                sheets: sheets.map(ToString::to_string).collect(),
                errors: data["errors"].as_u64().context("errors")?,
                done: data["done"].as_bool().context("done")?,
            });
        }
    }

    /// The next state for which this holds.
    pub fn until(&mut self, is_it: impl Fn(&Told) -> bool) -> anyhow::Result<Told> {
        loop {
            let told = self.next()?;
            if is_it(&told) {
                return Ok(told);
            }
        }
    }

    /// The next state at rest, after which nothing follows of itself.
    pub fn rest(&mut self) -> anyhow::Result<Told> {
        self.until(|told| told.done)
    }
}
