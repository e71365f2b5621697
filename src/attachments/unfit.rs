//! Why a file can't be published, in words for whoever wrote the entry.

use serde::{Deserialize, Serialize};

use crate::{
    diagnostics::{Code, Diagnostic, Place},
    pictures::{self, Unclean},
};

/// Why a file can't be published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unfit {
    /// A picture of this format, which not every browser can show.
    ForeignPicture(String),
    /// A picture that moves.
    Animated,
    /// A GIF, which may move and is large.
    Gif,
    /// A picture that is damaged or not all there.
    Broken,
    /// It can't be read: what the system says.
    Unreadable(String),
    /// There is nothing in it.
    Empty,
    /// Its name says one thing, and it is another: what it is, and the ending for that.
    Misnamed(String, Option<String>),
    /// More pixels than are allowed: width, height, megapixels allowed.
    TooManyPixels(u32, u32, u64),
    /// It could act in a reader's browser, or on a server: what it is.
    Active(String),
    /// An office file with programs in it, or of a kind that may have.
    Macros,
    /// A document that acts when it is opened: what it does.
    Acts(String),
    /// Of no kind that is published.
    UnknownKind,
    /// A drawing that can't be made safe, and why.
    UncleanDrawing(Unclean),
    /// What tells a web server or a host what to do.
    OfHost,
    /// A script in `static/` that nothing of the site asks for.
    UnaskedScript,
}

impl Unfit {
    /// What is wrong with a picture.
    pub(super) fn of_picture(unfit: &pictures::Unfit, megapixels: u64) -> Self {
        match unfit {
            pictures::Unfit::Broken => Self::Broken,
            pictures::Unfit::Animated => Self::Animated,
            pictures::Unfit::TooManyPixels(width, height) => {
                Self::TooManyPixels(*width, *height, megapixels)
            }
        }
    }

    /// Of what kind the finding is.
    pub fn code(&self) -> Code {
        match self {
            Self::ForeignPicture(_) | Self::Animated | Self::Gif => Code::ForeignPicture,
            Self::Unreadable(_) => Code::Unreadable,
            Self::Broken | Self::Empty => Code::BrokenPicture,
            Self::Misnamed(..) => Code::MisnamedFile,
            Self::TooManyPixels(..) => Code::TooManyPixels,
            Self::Active(_)
            | Self::Macros
            | Self::UnknownKind
            | Self::OfHost
            | Self::UnaskedScript => Code::ActiveFile,
            Self::Acts(_) => Code::ActingDocument,
            Self::UncleanDrawing(_) => Code::UncleanDrawing,
        }
    }

    /// The finding about a file of this name, which is shown or linked at `place`.
    pub fn finding(&self, name: &str, place: Place) -> Diagnostic {
        let (message, help) = self.words(name);
        Diagnostic::new(self.code(), place, message).with_help(help)
    }

    fn words(&self, name: &str) -> (String, String) {
        match self {
            Self::ForeignPicture(format) => (
                format!("`{name}` is a picture in the format {format}, which not every browser can show"),
                "open it in a program for photos and save it as JPEG; a phone does so when you send it by e-mail".into(),
            ),
            Self::OfHost => (
                format!("`{name}` tells a web server what to do, and would do nothing here but show it to everyone"),
                "`carsija host` writes what servers need; put what else yours needs where it looks for it, beside `content/`".into(),
            ),
            Self::UnaskedScript => (
                format!("no template and no script asks for `{name}`, which could act for whoever finds it; it is left out"),
                "name it in a template, by `asset(name=…)`, as `docs/themes.md` says; or take it away".into(),
            ),
            Self::Animated => (
                format!("the picture `{name}` moves"),
                "save one image of it as PNG or JPEG; link to a film as MP4 instead".into(),
            ),
            Self::Gif => (
                format!("`{name}` is a GIF, which may move"),
                "save it as PNG if it stands still; link to a film as MP4 instead".into(),
            ),
            Self::Broken => (
                format!("the picture `{name}` is damaged or not all there"),
                "copy it again from where it came from; if it is damaged there too, open it in a program for photos and save it as JPEG".into(),
            ),
            Self::Unreadable(error) => (
                format!("the file `{name}` can't be read: {error}"),
                "let everybody read it, or copy it again from where it came from".into(),
            ),
            Self::Empty => (
                format!("the file `{name}` is empty"),
                "copy it again from where it came from".into(),
            ),
            Self::Misnamed(what, Some(ending)) => {
                let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
                (
                    format!("`{name}` is not what its name says: it is {what}"),
                    format!("rename it to `{stem}.{ending}`"),
                )
            }
            Self::Misnamed(what, None) => (
                format!("`{name}` is not what its name says: it is {what}"),
                "open it in the program that it was made with and save it again, under a name with its own ending".into(),
            ),
            Self::TooManyPixels(width, height, megapixels) => (
                format!(
                    "the picture `{name}` has {width} × {height} pixels, more than {megapixels} million"
                ),
                "save it smaller, 4000 pixels wide for instance; or raise `limits.picture_megapixels` in `content/site.yaml`".into(),
            ),
            Self::Active(what) => (
                format!("`{name}` is {what}, which could do something on the reader's machine; such files are not published"),
                "write a text as Markdown in the entry; export a document or a page as PDF, a drawing as PNG".into(),
            ),
            Self::Macros => (
                format!("`{name}` is an office file that may hold programs; such files are not published"),
                "save it as PDF, or as `.docx`, `.xlsx` or `.pptx` without macros".into(),
            ),
            Self::Acts(what) => (
                format!("`{name}` {what}; it is left out"),
                "print it to a new PDF, which keeps its pages and nothing that acts, and put that in its place".into(),
            ),
            Self::UnknownKind => (
                format!("`{name}` is of no kind that is published"),
                "published are JPEG, PNG, WebP and SVG pictures, PDF, office files (`.docx`, `.xlsx`, `.pptx`, `.odt`, `.ods`, `.odp`), `.csv`, `.txt`, `.ics`, sound and video (`.mp3`, `.ogg`, `.wav`, `.flac`, `.mp4`, `.webm`, `.vtt`); export a document as PDF".into(),
            ),
            Self::UncleanDrawing(Unclean::Endless) => (
                format!("the drawing `{name}` shows its parts in each other so often that no browser could draw it"),
                "draw what repeats fewer times, or export it as PNG".into(),
            ),
            Self::UncleanDrawing(Unclean::ShowsOthers) => (
                format!(
                    "the drawing `{name}` shows a picture, or a part of another file, which would be missing; it is left out"
                ),
                "take the picture out of the drawing and show it by itself, with who is on it under `media`; or export the whole as PNG".into(),
            ),
            Self::UncleanDrawing(Unclean::Unsafe) => (
                format!("the drawing `{name}` can't be made safe"),
                "save it again as plain SVG, without links to other files, or export it as PNG".into(),
            ),
        }
    }
}
