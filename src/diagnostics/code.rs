//! Every kind of finding, with its code and its explanation.

use std::fmt;

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It must be mended.
    Error,
    /// It should be looked at.
    Warning,
}

/// What is not published as long as a finding is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoldsBack {
    /// Anything at all.
    Site,
    /// What the finding is about; all the rest is. For what may not be seen by anybody: it must go
    /// the same night, whoever is there to mend the entry. And for a file that can't be published: nobody
    /// who must be taken off the web waits until it is mended.
    Subject,
    /// Anything at all, if warnings are to be taken as errors (`--strict`).
    SiteIfStrict,
    /// Nothing, ever: a reminder.
    Nothing,
}

impl Severity {
    /// As printed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($code:ident $name:ident $title:literal,)+) => {
        /// A kind of finding. Codes that begin with E are errors, with W warnings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $title] $name,)+
        }

        impl Code {
            /// Every code, in the order of their numbers.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The code as printed, such as `E0203`.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$name => stringify!($code),)+
                }
            }

            /// What it is about, in a few words.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$name => $title,)+
                }
            }

            /// What it means, with a wrong and a right example, in Markdown.
            pub const fn explanation(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("codes/", stringify!($code), ".md")),)+
                }
            }
        }
    };
}

codes! {
    E0101 NotUtf8 "a file is not UTF-8 text",
    E0102 TooLarge "a file is larger than allowed",
    E0103 Unreadable "a file can't be read",
    E0104 LinkLeavesSite "a symbolic link stands in the place of a file or folder",
    E0105 BadFileName "a file's name or folder is not one that an entry can have",
    E0106 NoFrontMatter "an entry has no front matter",
    E0107 FrontMatterNeverEnds "the front matter never ends",
    E0108 TooDeep "something is nested too deeply or repeats itself too often",
    E0109 TooMuch "an entry holds more than a page can show",
    E0110 TopicsTooDeep "a topic stands under too many others",
    E0111 SameName "two files have names that can't be told apart",
    E0112 TwoReadings "a number can be read in two ways",
    W0114 EntryNotRead "a file that looks like an entry is not read as one",
    W0115 UnseenBreak "a line break stands where nobody can see it",
    W0116 ValueCut "a text loses its end",
    W0117 QuotesKept "quotation marks stand around a whole text",
    W0118 NoAnswer "a text says in its own words that nobody knows",
    W0119 SaidTwice "a translation holds what stands in its original",
    E0115 SaidOtherwise "a translation says otherwise than its original",
    E0130 NewerFormat "the site is written for a newer version of the program",
    E0201 MalformedYaml "the YAML is malformed",
    E0202 DuplicateKey "a key stands twice",
    E0203 UnknownKey "a key is unknown",
    E0204 MissingKey "a key is missing",
    E0205 WrongType "a value has the wrong type",
    E0206 UnknownValue "a value is not one of those allowed",
    E0207 BadDate "a date is not a date",
    E0208 BadForm "an id, a language, a country or an address has not the form of one",
    E0301 NoSite "the site has no configuration",
    E0302 ForeignLanguage "an entry's language is not one of the site's",
    E0303 BadSite "a setting of the site can't be used",
    E0401 DuplicateId "two entries have the same id",
    E0402 DuplicateLanguage "an entry stands twice in one language",
    E0403 NoOriginal "a translation has no original",
    E0404 AddressCollision "two pages would have the same address",
    E0405 BadAlias "an earlier address is not one that this site can have",
    E0406 ReservedId "an id is reserved",
    E0501 UnknownReference "an entry is referred to that does not exist",
    E0502 BrokenLink "a link leads nowhere",
    E0503 BrokenAnchor "a link leads to a heading that does not exist",
    E0504 MissingFile "a picture or file is missing",
    E0505 NoAltText "a picture has no alternative text",
    E0506 UnsafeLink "a link has a scheme that is not allowed",
    E0507 TopicCycle "topics are broader than each other in a circle",
    E0508 BadAddress "an address is not one that a link can have",
    E0509 OneAddress "something to use has no address, or two",
    E0510 ControlCharacter "a text has characters that nobody can see",
    W0513 HtmlNeverEnds "raw HTML never ends",
    W0517 NoteTwice "two notes of a text have the same label",
    W0518 NoteNotMentioned "a note is not mentioned in its text",
    W0519 NoteMissing "a note that is mentioned is not there",
    W0520 AnchorTwice "two headings have the same anchor",
    W0521 LinkNotRead "a link or picture is not read as one",
    W0522 TableNotRead "a table is not read as one",
    W0523 HeadingNotRead "a heading is not read as one",
    W0524 ListNotRead "a list is not read as one",
    W0525 LinkToNothing "a link leads nowhere or has no words",
    E0526 CostUnclear "a cost has no valid currency or contradicts itself",
    W0526 FarAhead "a day is far ahead",
    W0527 CallWithoutEnd "a call doesn't say until when",
    W0528 TakenIn "a line is shown as part of what stands above it",
    W0529 ParagraphIsHeading "a paragraph is shown as a heading",
    W0530 SignsTaken "signs are read as mark-up, and are gone",
    W0531 NumberChanged "a number is shown as the number of an item",
    W0532 ShownAsCode "words are shown as code",
    W0533 LeftOver "something is left of another program",
    W0534 WordCut "a word is cut in two",
    W0535 MarkUpInField "mark-up stands in a field of plain text",
    W0536 FolderNotRead "a folder is not read",
    W0537 UnitInValue "a value holds more than a number",
    W0538 VagueLicence "a licence is none that others know",
    W0539 CallIsOver "a call has closed, and nobody has looked at it since",
    E0541 WishWithheld "what a city wants to learn is shown to members alone",
    W0541 QuotedAtLength "more is quoted than its rights may allow",
    W0542 LateReview "the next review is late",
    W0543 StressNotRead "words are not stressed",
    W0544 UnseenCharacter "a character that nobody can see stands in a text",
    W0545 PictureNotShown "no entry shows a picture",
    W0546 StandsTwice "the same stands twice",
    E0601 EmptyField "a field that must say something is empty",
    E0602 ListLength "a list has too few or too many items",
    E0603 HighIsNeverPublic "what could do much harm is never public",
    E0604 DatesOutOfOrder "dates are out of order",
    E0605 PlanWithResults "a plan has results or evidence",
    E0606 NotCitedHere "a quote or fact names a source that the entry doesn't list",
    W0607 TooLong "a text is longer than the one-page brief has room for",
    W0608 HtmlRemoved "raw HTML was taken out",
    W0609 WordsOfNothing "translated words are of nothing in the original",
    W0610 Placeholder "a text is still to be written",
    E0611 NotInSource "a quote or figure is not what its source says",
    E0612 BadFingerprint "a fingerprint can't be used",
    W0613 NotVerified "quotes or figures are not verified",
    E0614 WrongFigure "a figure is not the one in the words it rests on",
    W0615 OutOfDate "a translation is out of date",
    E0616 BadAcceptance "a warning can't be accepted like this",
    E0617 NotEarned "the evidence doesn't bear out its level",
    E0618 NotConfirmed "a confirmation has no day or nobody behind it",
    E0619 NotReviewed "what could do harm is public and wasn't looked at for that",
    E0620 VulnerableGroup "an entry on a vulnerable group has a low sensitivity",
    E0621 ReturneesMixed "two groups of returnees are taken for one",
    E0622 TooExact "a place is shown too exactly",
    E0623 HouseholdOrigin "counted households are given an origin",
    E0624 DesignationMissing "a note that must travel with a name is missing",
    E0625 BadTrigger "a trigger of a note can't be used",
    E0626 TransferUntold "a transfer leaves out what must be told",
    E0627 UndatedRole "an office is told without a date",
    E0628 ClaimsMore "a translation claims more than its original",
    W0630 NothingAccepted "an accepted warning isn't there",
    W0631 OutcomesContradict "outcomes are listed or not against what is said of them",
    W0632 UnknownPerson "somebody seems to be named who has no record",
    W0633 SmallCount "few people of a group in a weak position are counted",
    W0634 LoadedWord "a word is loaded or can mean two things",
    W0635 FactsDisagree "two facts disagree",
    W0636 NothingUnknown "nothing is unknown where something must be",
    W0637 CellsLost "a row of a table has more cells than the table",
    W0638 NotATable "lines look like a table and are none",
    W0639 NotShownWhere "no fact shows where its source says so",
    W0640 LinkToClosed "a link leads to what some readers may not see",
    W0641 CallAsEvent "an event is a call",
    W0650 Unreviewed "nobody has reviewed a translation by machine",
    W0651 DraftsShown "translations that nobody has reviewed are shown",
    W0652 VersionUntold "a translation doesn't say which version of its original it is of",
    W0654 WrongScript "words are in another script than their language",
    W0655 NameNotTranslated "a name in a list is not written in every language",
    W0656 MixedLetters "a word has letters of two scripts in it",
    W0657 TraitOfPerson "what can harm somebody is told beside a name",
    E0650 LetterWithoutConsent "more is said of a letter than whoever wrote it agreed to",
    E0701 TemplateError "a template has an error",
    E0702 UnknownTemplate "a template or theme is missing",
    E0703 UnknownMessage "a message is missing",
    E0704 BadMessages "a message file has an error",
    W0705 MissingMessages "a language lacks words",
    W0706 UnaskedMessage "a message is asked for by nobody",
    W0707 VariableLeftOut "a message leaves out what the English one says",
    W0708 UnusedTemplate "a template is used by nothing",
    E0710 StrangeVariable "a message says what the English one doesn't have",
    E0711 ThirdPartyRequest "a theme asks another site for a file",
    E0712 StyleSheetError "a style sheet has an error",
    W0713 UnknownProperty "a custom property is set or used nowhere else",
    W0714 RefusedByHosts "hosts refuse what stands within a page or a style sheet",
    E0801 PictureWithheld "a picture is left out: those shown have not agreed",
    E0802 ContactWithheld "an address is left out: those who answer there have not agreed",
    E0803 ClosedFile "a file is left out: it belongs to what is closed",
    W0804 ConsentRunsOut "a consent is about to run out",
    W0805 PersonalMailbox "a mailbox looks like one person's",
    W0806 ReferredToByNobody "no entry refers to a person, an organisation or a source",
    E0807 PersonalNumber "a text holds the personal number of somebody",
    W0808 PrivateTelephone "a text holds a private telephone, or an account at a bank",
    W0809 PictureNotSpokenOf "nothing says who is on a picture",
    E0810 ForeignPicture "a picture has a format that not every browser can show",
    E0811 BrokenPicture "a picture or file is damaged, cut off or empty",
    E0812 MisnamedFile "a file is not what its name says",
    E0813 TooManyPixels "a picture has more pixels than allowed",
    E0814 ActiveFile "a file is of a kind that is not published",
    E0815 UncleanDrawing "a drawing can't be made safe",
    E0816 NotAPicture "something is shown as a picture that is none",
    W0817 NamesInFile "a file names people or places where nobody sees it",
    W0818 UntranslatedPicture "a translated picture is not in the original",
    W0819 MetadataTakenOut "a picture of a theme is published without its metadata",
    E0820 WithdrawnIsBack "an entry that was withdrawn is there again",
    E0821 NamedTooExactly "an entry names its city though it may not",
    E0822 ThemePictureWithheld "a picture of a theme is left out",
    E0827 ActingDocument "a document acts when it is opened",
    E0828 PictureUnspoken "a picture, film or sound is left out: nothing says who is on it",
    E0829 LooksWithheld "a picture is left out: it looks like one that may not be shown",
    E0830 AliasOfWithdrawn "an earlier address is one that was withdrawn",
    E0834 LookAlikeAddress "an address looks like another",
    E0838 TelephoneLeftOut "a private telephone is left out of a text",
    E0839 MailboxLeftOut "a mailbox that looks like one person's is left out of a text",
    W0840 ConsentWithoutScope "a consent doesn't say to whom a picture may be shown",
    W0841 FactToCome "a fact is of a day that has not come",
    W0842 LinkToWithdrawn "a link leads to what was withdrawn",
    W0845 NotLookedThrough "a file can't be looked through for what belongs to single people",
    E0846 PersonsListed "a table or form tells private things of people by name",
    E0850 NotForThisRepository "a public repository holds what is not for everyone",
}

impl Code {
    /// How grave it is.
    pub fn severity(self) -> Severity {
        if self.id().starts_with('W') {
            Severity::Warning
        } else {
            Severity::Error
        }
    }

    /// What is not published as long as a finding of this kind is there.
    pub fn holds_back(self) -> HoldsBack {
        match (self, self.severity()) {
            (
                Self::PictureWithheld
                | Self::ContactWithheld
                | Self::WishWithheld
                | Self::ClosedFile
                | Self::ThemePictureWithheld
                | Self::WithdrawnIsBack
                | Self::SaidOtherwise
                | Self::ForeignPicture
                | Self::BrokenPicture
                | Self::MisnamedFile
                | Self::TooManyPixels
                | Self::ActiveFile
                | Self::UncleanDrawing
                | Self::NotAPicture
                | Self::ActingDocument
                | Self::PictureUnspoken
                | Self::LooksWithheld
                | Self::AliasOfWithdrawn
                | Self::PersonalNumber
                | Self::TelephoneLeftOut
                | Self::MailboxLeftOut
                | Self::PersonsListed
                | Self::HighIsNeverPublic
                | Self::NotReviewed
                | Self::VulnerableGroup
                | Self::LetterWithoutConsent
                | Self::NamedTooExactly,
                _,
            ) => HoldsBack::Subject,
            (
                Self::ConsentRunsOut
                | Self::DraftsShown
                | Self::NameNotTranslated
                | Self::LinkToClosed
                | Self::CallIsOver
                // What was taken down must go the same night, whoever still links to it.
                | Self::LinkToWithdrawn
                // The site doesn't show it; the repository does.
                | Self::NotForThisRepository,
                _,
            ) => HoldsBack::Nothing,
            (_, Severity::Error) => HoldsBack::Site,
            (_, Severity::Warning) => HoldsBack::SiteIfStrict,
        }
    }

    /// Is nothing published because of it? `strict` takes warnings as errors.
    pub fn holds_back_site(self, strict: bool) -> bool {
        match self.holds_back() {
            HoldsBack::Site => true,
            HoldsBack::SiteIfStrict => strict,
            HoldsBack::Subject | HoldsBack::Nothing => false,
        }
    }

    /// Can a person weigh a finding of this kind and let it stand, on the entry that it is about? Errors are mended.
    pub fn can_be_accepted(self) -> bool {
        self.severity() == Severity::Warning && self != Self::NothingAccepted
    }

    /// Is what looks like it accepted for the whole site alone, by who runs it, and only of what the reason names, word
    /// for word? It guards people, also from who writes an entry.
    pub fn is_accepted_by_site(self) -> bool {
        matches!(
            self,
            Self::TelephoneLeftOut | Self::MailboxLeftOut | Self::PersonsListed
        )
    }

    /// The code with this id, in any case.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|code| code.id().eq_ignore_ascii_case(id))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}
