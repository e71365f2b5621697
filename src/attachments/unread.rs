//! What of a file can't be looked through, so that nobody knows what it says of people.

use crate::diagnostics::{Code, Diagnostic, Place};

/// Why something in a document can't be read by this program, though a reader sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unread {
    /// It is encrypted, with or without a password.
    Encrypted,
    /// It is packed in a way that isn't unpacked here.
    Packed,
    /// There is more than is looked through.
    TooMuch,
    /// Its letters have numbers that nothing in the file translates.
    Letters,
    /// It is a text whose letters are not in UTF-8.
    NotUtf8,
    /// Its pages are pictures.
    Scanned,
}

impl Unread {
    /// What can't be read, as the rest of a sentence about the file.
    fn what(self) -> &'static str {
        match self {
            Self::Encrypted => "it is encrypted, so that none of its words can be read",
            Self::Packed => "a part of its pages is packed in a way that this program can't unpack",
            Self::TooMuch => "it holds more than this program looks through",
            Self::Letters => {
                "words on its pages are written with signs of which the file doesn't say which letters they are"
            }
            Self::NotUtf8 => "its letters are not in UTF-8, so that words in it can't be read",
            Self::Scanned => "its pages are pictures, as a scanner makes them",
        }
    }

    /// The finding on a file of this name.
    pub(crate) fn finding(self, name: &str, place: Place) -> Diagnostic {
        let message = format!(
            "`{name}` can't be looked through for what belongs to single people: {}",
            self.what()
        );
        let help = format!(
            "open it and look for names, numbers and mailboxes of people that are nobody's business; {}. If there is \
             nothing of that in it, say so under `accepted`",
            self.remedy()
        );
        Diagnostic::new(Code::NotLookedThrough, place, message).with_help(help)
    }

    /// What makes it readable, if anything does.
    fn remedy(self) -> &'static str {
        match self {
            Self::Scanned => "if it shows any, cover them before you scan it",
            Self::Encrypted => "then save it without a password or other protection",
            Self::NotUtf8 => "then save it as UTF-8 (a program for tables calls this «CSV UTF-8»)",
            Self::TooMuch => "then save it in parts",
            Self::Packed | Self::Letters => {
                "then export it again as PDF from the program that it was written in"
            }
        }
    }
}
