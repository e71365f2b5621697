//! Looks into a file: how it is published, or why it can't be.

use serde::{Deserialize, Serialize};

use super::{
    Inside, PrivateWords, acts,
    cache::Stored,
    endings::Ending,
    inside,
    kind::Kind,
    traces::{self, places},
    unfit::Unfit,
    words,
};
use crate::pictures::{self, Made, Remembered, Sketch, Source};

/// How files are looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How many million pixels a picture may have.
    pub megapixels: u64,
}

/// What was found out about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Look {
    /// How it is published, or why it can't be.
    pub shape: Result<PublishedAs, Unfit>,
    /// Names of people and places that it holds and that nobody sees: what they are of, and the name.
    pub traces: Vec<(String, String)>,
    /// What its texts hold that belongs to one person. It is kept on no disk: files with texts are looked
    /// into each time.
    #[serde(skip)]
    pub private: PrivateWords,
    /// The hash of what it draws, or else of its bytes: by it a picture is known again without what a camera
    /// wrote around it.
    pub drawn: [u8; blake3::OUT_LEN],
    /// A sketch of a picture, by which copies of it are known.
    pub sketch: Option<Sketch>,
    /// The pictures in a document.
    pub inside: Inside,
}

/// A file that was looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The hash of its bytes.
    pub hash: blake3::Hash,
    /// Where what is made of it is kept.
    pub stored: Stored,
    /// What was found out.
    pub look: Look,
}

/// How a file is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PublishedAs {
    /// Made anew, in renditions.
    Picture(pictures::PublishedPicture),
    /// Cleaned.
    Drawing,
    /// As it is.
    AsItIs,
}

impl Look {
    /// What was found out about a file with these bytes.
    pub(crate) fn new(
        shape: Result<PublishedAs, Unfit>,
        traces: Vec<(String, String)>,
        bytes: &[u8],
    ) -> Self {
        let drawn = *pictures::hash_of_drawn(bytes).as_bytes();
        Self {
            shape,
            traces,
            private: PrivateWords::default(),
            drawn,
            sketch: None,
            inside: Inside::default(),
        }
    }
}

impl Look {
    /// The same, with the pictures in a document: those that were found `earlier`, since it takes long to find
    /// them.
    #[must_use]
    pub fn with_pictures_inside(self, bytes: &[u8], rules: Rules, earlier: Option<Self>) -> Self {
        if self.shape != Ok(PublishedAs::AsItIs) {
            return self;
        }
        let earlier = earlier.map(|look| look.inside);
        match earlier.or_else(|| inside::pictures(bytes, rules)) {
            Some(inside) => Self { inside, ..self },
            None => Self::new(Err(Unfit::Acts(acts::UNSEEN.into())), self.traces, bytes),
        }
    }
}

impl Look {
    /// What a picture looks like, if that tells it from others.
    pub fn seems(&self) -> Option<pictures::Seems> {
        match self.shape {
            Ok(PublishedAs::Picture(look)) => look.seems,
            Ok(PublishedAs::Drawing | PublishedAs::AsItIs) | Err(_) => None,
        }
    }
}

impl Look {
    /// What is remembered of a picture when it is taken down.
    pub fn remembered(&self) -> Option<Remembered> {
        Remembered::of(self.seems(), self.sketch.as_ref())
    }
}

impl Looked {
    /// Has it these bytes, or does it draw the same?
    pub fn is_same_as(&self, hash: &blake3::Hash) -> bool {
        self.hash == *hash || self.look.drawn == *hash.as_bytes()
    }
}

impl PublishedAs {
    /// Can it be shown inside a page?
    pub fn is_shown(self) -> bool {
        match self {
            Self::Picture(_) | Self::Drawing => true,
            Self::AsItIs => false,
        }
    }
}

/// Looks into a file of this name.
pub fn look(name: &str, bytes: &[u8], rules: Rules) -> Look {
    let mut sketch = None;
    let shape = shape(name, bytes, |source| {
        let (look, seen) = pictures::look(source, bytes, rules.megapixels)
            .map_err(|unfit| Unfit::of_picture(&unfit, rules.megapixels))?;
        sketch = seen;
        Ok(PublishedAs::Picture(look))
    });
    of_shape(name, bytes, shape, sketch)
}

/// The same, with the renditions of a picture.
pub fn make(name: &str, bytes: &[u8], rules: Rules) -> (Look, Vec<Made>) {
    let (mut all, mut sketch) = (Vec::new(), None);
    let shape = shape(name, bytes, |source| {
        let ((look, seen), made) = pictures::make(source, bytes, rules.megapixels)
            .map_err(|unfit| Unfit::of_picture(&unfit, rules.megapixels))?;
        (all, sketch) = (made, seen);
        Ok(PublishedAs::Picture(look))
    });
    (of_shape(name, bytes, shape, sketch), all)
}

/// What a file of this shape holds beside it.
fn of_shape(
    name: &str,
    bytes: &[u8],
    mut shape: Result<PublishedAs, Unfit>,
    sketch: Option<Sketch>,
) -> Look {
    let traces = match shape {
        Ok(PublishedAs::AsItIs) => traces::of(bytes),
        _ => Vec::new(),
    };
    let mut private = match shape {
        Ok(PublishedAs::AsItIs | PublishedAs::Drawing) => words::private(name, bytes),
        _ => Some(PrivateWords::default()),
    };
    if let Some(private) = &mut private {
        traces.iter().for_each(|(_, name)| private.add(name));
    }
    if private.is_none() {
        shape = Err(Unfit::Acts(acts::UNSEEN.into()));
    }
    Look {
        sketch,
        private: private.unwrap_or_default(),
        ..Look::new(shape, traces, bytes)
    }
}

fn shape(
    name: &str,
    bytes: &[u8],
    picture: impl FnOnce(Source) -> Result<PublishedAs, Unfit>,
) -> Result<PublishedAs, Unfit> {
    let ending = Ending::of(name);
    let kind = Kind::of(bytes);
    match (ending, kind) {
        (Ending::Active, _) => Err(Unfit::Active(acting(kind))),
        (Ending::Macros, _) => Err(Unfit::Macros),
        (_, Kind::Empty) => Err(Unfit::Empty),
        (_, Kind::Program) => Err(Unfit::Active("a program".into())),
        (Ending::Svg, Kind::Markup) => match pictures::clean_drawing(bytes) {
            Ok(_) => Ok(PublishedAs::Drawing),
            Err(why) => Err(Unfit::UncleanDrawing(why)),
        },
        (_, Kind::Markup) => Err(Unfit::Active(acting(kind))),
        (_, Kind::ForeignPicture(format)) if ending.is_picture() => {
            Err(Unfit::ForeignPicture(format.into()))
        }
        (_, Kind::Gif) if ending.is_picture() => Err(Unfit::Gif),
        (Ending::Jpeg, Kind::Jpeg) => picture(Source::Jpeg),
        (Ending::Png, Kind::Png) => picture(Source::Png),
        (Ending::WebP, Kind::WebP) => picture(Source::WebP),
        (Ending::Pdf, Kind::Pdf)
        | (Ending::Office, Kind::Zip)
        | (Ending::Text, Kind::Text | Kind::Calendar | Kind::Captions)
        | (Ending::Calendar, Kind::Calendar)
        | (Ending::Captions, Kind::Captions)
        | (Ending::Mp4, Kind::Mp4)
        | (Ending::Mp3, Kind::Mp3)
        | (Ending::Ogg, Kind::Ogg)
        | (Ending::Wav, Kind::Wav)
        | (Ending::Flac, Kind::Flac)
        | (Ending::WebM, Kind::WebM) => {
            acts::unfit(kind, name, bytes).map_or(Ok(PublishedAs::AsItIs), Err)
        }
        (Ending::ForeignPicture, Kind::Unknown) => {
            let ending = name.rsplit('.').next().unwrap_or_default();
            Err(Unfit::ForeignPicture(ending.to_uppercase()))
        }
        (Ending::Jpeg | Ending::Png | Ending::WebP | Ending::Svg, Kind::Unknown | Kind::Text) => {
            Err(Unfit::Broken)
        }
        (Ending::Unknown, _) => Err(Unfit::UnknownKind),
        (_, kind) => Err(Unfit::Misnamed(
            kind.name().into(),
            kind.ending().map(str::to_owned),
        )),
    }
}

/// What of a theme is code that its site chose, or drawn with it.
const OF_THEMES: [&str; 12] = [
    "css",
    "js",
    "json",
    "map",
    "mjs",
    "otf",
    "svg",
    "ttf",
    "wasm",
    "webmanifest",
    "woff",
    "woff2",
];
/// Endings of other files that sites publish for browsers and programs, and that can't act.
const OF_SITES: [&str; 11] = [
    "asc", "avif", "bmp", "cur", "eot", "gif", "ico", "jxl", "rdf", "txt", "xml",
];
/// Files that hosts and web servers look for, in small letters.
const OF_HOSTS: [&str; 16] = [
    "_headers",
    "_redirects",
    "_routes.json",
    "_worker.js",
    ".htaccess",
    ".htpasswd",
    ".user.ini",
    "php.ini",
    "web.config",
    "cname",
    "netlify.toml",
    "vercel.json",
    "staticwebapp.config.json",
    "firebase.json",
    "nginx.conf",
    "caddyfile",
];
/// What lets XML act.
const ACTING_XML: [&[u8]; 4] = [b"<?xml-stylesheet", b"<!entity", b"/xhtml", b"script"];

/// Why a file beside a theme's own code can't be published, if it could act.
pub(crate) fn acting_in_theme(name: &str, bytes: &[u8]) -> Option<Unfit> {
    let file_name = name.rsplit('/').next().unwrap_or(name).to_ascii_lowercase();
    if OF_HOSTS.contains(&&*file_name) {
        return Some(Unfit::OfHost);
    }
    let (_, ending) = name.rsplit_once('.').unwrap_or_default();
    let ending = ending.to_ascii_lowercase();
    if OF_THEMES.contains(&&*ending) {
        return None;
    }
    if matches!(&*ending, "xml" | "rdf") && Kind::of(bytes) == Kind::Markup {
        let lower = bytes.to_ascii_lowercase();
        let has = |word: &&[u8]| places(&lower, word).next().is_some();
        if !ACTING_XML.iter().any(has) {
            return None;
        }
    }
    let unfit = shape(name, bytes, |_| Ok(PublishedAs::AsItIs)).err()?;
    let is_left_out = match unfit {
        Unfit::Active(_) | Unfit::Macros | Unfit::Acts(_) => true,
        Unfit::UnknownKind => !OF_SITES.contains(&&*ending),
        _ => false,
    };
    is_left_out.then_some(unfit)
}

/// What a file is that could act: by what it is, or else by its name alone.
fn acting(kind: Kind) -> String {
    match kind {
        Kind::Markup | Kind::Program => kind.name().into(),
        _ => "named like a program or a web page".into(),
    }
}
