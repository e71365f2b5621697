//! An entry as a whole: its original and its translations.

use std::{collections::BTreeMap, sync::Arc};

use super::version::{self, Version};
use crate::{
    content::{Body, Key, LinkTarget, Origin, Piece, is_unwritten},
    diagnostics::FieldPath,
    model::{
        Acceptance, Country, EntityKind, Exempt, GeoPrecision, LATIN, Language, Letter, Part,
        PartMut, Record, Sensitivity, Source, TranslationKind, Visibility, WithdrawnName,
        other_alphabet, walk, walk_mut, words_in_latin,
    },
};

/// An entry in all its languages.
#[derive(Clone, Debug)]
pub struct Item {
    /// What names it.
    pub key: Key,
    original: Language,
    texts: Arc<BTreeMap<Language, Text>>,
    /// What its translations were made from, before anything is left out of the original.
    made_from: Arc<BTreeMap<Language, MadeFrom>>,
    mentioned_by: Arc<[Key]>,
    /// The only country that it is in, if that is known.
    is_in: Option<Country>,
    /// What the site says of what looks like somebody's number and is none.
    weighed: Arc<[Acceptance]>,
    /// The most open audience that its translations leave to it.
    closed_to: Visibility,
    /// The utmost sensitivity that they say it has.
    said_sensitivity: Option<Sensitivity>,
}

/// What a translation was made from.
#[derive(Clone, Debug)]
struct MadeFrom {
    version: Version,
    /// The hash of its original as it is now.
    hash: String,
}

/// An entry in one language. A translation has all the original's fields, with its own words laid
/// over them.
#[derive(Clone, Debug)]
pub struct Text {
    /// The language of the words.
    pub language: Language,
    /// The fields.
    pub record: Arc<Record>,
    /// The text.
    pub body: Arc<Body>,
    /// Where it stands.
    pub origin: Origin,
}

impl Item {
    pub(super) fn new(key: Key, original: Text) -> Self {
        let language = original.language.clone();
        Self {
            key,
            original: language.clone(),
            texts: BTreeMap::from([(language, original)]).into(),
            made_from: Arc::default(),
            mentioned_by: Arc::default(),
            is_in: None,
            weighed: Arc::default(),
            closed_to: Visibility::Public,
            said_sensitivity: None,
        }
    }

    pub(super) fn add_translation(&mut self, text: Text) {
        Arc::make_mut(&mut self.texts).insert(text.language.clone(), text);
    }

    pub(super) fn set_mentioned_by(&mut self, keys: Arc<[Key]>) {
        self.mentioned_by = keys;
    }

    pub(super) fn close(&mut self, audience: Visibility) {
        self.closed_to = self.closed_to.max(audience);
    }

    pub(super) fn hear(&mut self, sensitivity: Option<Sensitivity>) {
        self.said_sensitivity = self.said_sensitivity.max(sensitivity);
    }

    /// The utmost sensitivity that its translations say it has.
    pub(super) fn said_sensitivity(&self) -> Option<Sensitivity> {
        self.said_sensitivity
    }

    /// The most open audience that its translations leave to it, whatever the original says.
    pub(super) fn closed_to(&self) -> Visibility {
        self.closed_to
    }

    /// Hears what the site says of what looks like somebody's number and is none.
    pub(super) fn set_weighed(&mut self, weighed: Arc<[Acceptance]>) {
        self.weighed = weighed;
    }

    pub(super) fn set_country(&mut self, country: Option<Country>) {
        self.is_in = country;
    }

    /// Are its texts those of the other, not only equal to them? Then it was made from the same
    /// files.
    pub(crate) fn has_texts_of(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.texts, &other.texts)
    }

    /// Is all of it that of the other?
    pub(crate) fn is_that_of(&self, other: &Self) -> bool {
        self.has_texts_of(other)
            && self.is_in == other.is_in
            && self.weighed == other.weighed
            && (Arc::ptr_eq(&self.mentioned_by, &other.mentioned_by)
                || self.mentioned_by == other.mentioned_by)
    }

    /// The language it was written in.
    pub fn original_language(&self) -> &Language {
        &self.original
    }

    /// The text it was written as.
    pub fn original(&self) -> &Text {
        &self.texts[&self.original]
    }

    /// Its text for a reader of `language`: in it, else the original.
    pub fn text(&self, language: &Language) -> &Text {
        self.texts.get(language).unwrap_or_else(|| self.original())
    }

    /// Compares its translations with the whole texts that they were made from. Takes place before any text
    /// is left out, so that no audience learns from a version that something is hidden from it.
    pub(super) fn compare_versions(&mut self) {
        let made_from = |text: &Text| {
            let original = self.translated_from(text)?;
            let recorded = text.record.translation()?.of_hash.as_deref();
            let hash = version::hash(original);
            let version = Version::of(original, &hash, recorded);
            Some((text.language.clone(), MadeFrom { version, hash }))
        };
        self.made_from = Arc::new(self.texts().filter_map(made_from).collect());
    }

    /// Which version of its original a translation was made from; nothing for what is none.
    pub fn version(&self, text: &Text) -> Option<Version> {
        self.made_from(text).map(|from| from.version)
    }

    /// What a translation made from its original as it is now would record as `of_hash`; nothing for
    /// what is no translation.
    pub fn hash_to_record(&self, text: &Text) -> Option<String> {
        self.made_from(text).map(|from| from.hash.clone())
    }

    /// What a translation made from the original as it is now would record as `of_hash`.
    pub fn hash_of_original(&self) -> String {
        version::hash(self.original())
    }

    fn made_from(&self, text: &Text) -> Option<&MadeFrom> {
        self.made_from.get(&text.language)
    }

    fn translated_from(&self, text: &Text) -> Option<&Text> {
        let translation = text.record.translation()?;
        let of = translation.of.as_ref().filter(|of| **of != text.language);
        let of = of.unwrap_or(&self.original);
        (translation.kind != TranslationKind::Original).then(|| self.text(of))
    }

    /// The same entry without translations that are still to be written, and where drafts are not shown
    /// without those by machine that nobody has reviewed.
    #[must_use]
    pub(crate) fn shown(&self, are_drafts_shown: bool) -> Self {
        let is_left_out = |text: &Text| {
            text.language != self.original
                && (text.is_unfinished() || (text.is_draft() && !are_drafts_shown))
        };
        let mut item = self.clone();
        if self.texts().any(is_left_out) {
            Arc::make_mut(&mut item.texts).retain(|_, text| !is_left_out(text));
        }
        item
    }

    /// The same entry with its Serbian in both alphabets, if these are languages of the site: what is written
    /// in Cyrillic letters is there in Latin ones too, unless somebody wrote it so.
    #[must_use]
    pub(crate) fn in_both_alphabets(mut self, languages: &[Language]) -> Self {
        let spoken = |text: &&Text| {
            other_alphabet(&text.language).is_some_and(|other| languages.contains(&other))
        };
        let cyrillic = self.texts().find(spoken);
        let made_from = cyrillic.and_then(|text| self.made_from(text)).cloned();
        let made = cyrillic.and_then(Text::in_latin);
        if let Some(text) = made.filter(|text| !self.texts.contains_key(&text.language)) {
            if let Some(from) = made_from {
                Arc::make_mut(&mut self.made_from).insert(text.language.clone(), from);
            }
            Arc::make_mut(&mut self.texts).insert(text.language.clone(), text);
        }
        if !languages.iter().any(|one| one.as_str() == LATIN) {
            return self;
        }
        self.map_records(|text| {
            let mut record = (*text.record).clone();
            walk_mut(&mut record, &mut |_, part| match part {
                PartMut::ByLanguage(names) => names.add_latin(),
                PartMut::Prose(_) | PartMut::ForStaff(_) => {}
            });
            (record != *text.record).then_some(record)
        })
    }

    /// All its texts, by language.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.texts.values()
    }

    /// Does a translation take these words, at this path, from its original? What is wrong with them is told
    /// there.
    pub(crate) fn is_taken_over(&self, text: &Text, path: &FieldPath, words: &str) -> bool {
        if text.language == self.original {
            return false;
        }
        let mut is_there = false;
        walk(&*self.original().record, &mut |at, part| {
            is_there |= part.text() == Some(words) && at.path() == *path;
        });
        is_there
    }

    /// The language of words of a text: what a translation doesn't say itself, it says in the words of its
    /// original.
    pub(crate) fn language_of<'a>(&'a self, text: &'a Text, words: &str) -> &'a Language {
        if text.language == self.original
            || other_alphabet(&self.original) == Some(text.language.clone())
        {
            return &text.language;
        }
        let mut is_of_original = false;
        walk(&*self.original().record, &mut |_, part| {
            is_of_original |= matches!(part, Part::Prose(original) if original.as_str() == words);
        });
        if is_of_original {
            &self.original
        } else {
            &text.language
        }
    }

    /// Is there a text in this language?
    pub fn is_written_in(&self, language: &Language) -> bool {
        self.texts.contains_key(language)
    }

    /// Entries that refer or link to it, in order of their keys.
    pub fn mentioned_by(&self) -> &[Key] {
        &self.mentioned_by
    }

    /// Is it a letter whose writer did not agree to this?
    pub(crate) fn refuses_as_letter(&self, agreed: impl Fn(&Letter) -> bool) -> bool {
        let source: Option<&Source> = self.original().record.downcast();
        source.is_some_and(|source| source.refuses(agreed))
    }

    /// The same entry with each record changed where `change` gives a new one.
    #[must_use]
    pub(crate) fn map_records(&self, change: impl Fn(&Text) -> Option<Record>) -> Self {
        let mut item = self.clone();
        for (language, text) in self.texts.iter() {
            if let Some(record) = change(text)
                && let Some(text) = Arc::make_mut(&mut item.texts).get_mut(language)
            {
                text.record = Arc::new(record);
            }
        }
        item
    }

    /// The same entry with these texts in the place of its own.
    #[must_use]
    pub(crate) fn with_texts(mut self, texts: BTreeMap<Language, Text>) -> Self {
        if !texts.is_empty() {
            Arc::make_mut(&mut self.texts).extend(texts);
        }
        self
    }

    /// What looks like a private number in its texts and is none.
    pub(crate) fn exempt(&self) -> Exempt<'_> {
        Exempt::new(self.names_of_no_person(), &self.weighed, self.is_in)
    }

    /// May it say no more exactly where it was than by region or country?
    pub(crate) fn is_placeless(&self) -> bool {
        let care = self.original().record.safeguarding();
        let precision = care.and_then(|care| care.geo_precision);
        precision.is_some_and(|one| one != GeoPrecision::City)
    }

    /// Words of its own names that name no person: of its city, its organisation. What else it is called
    /// may well be a person's name.
    pub(crate) fn names_of_no_person(&self) -> Vec<&str> {
        let is_of_a_body = matches!(
            self.key.kind,
            EntityKind::City | EntityKind::Hub | EntityKind::Organisation
        );
        let mut ids: Vec<&str> = is_of_a_body
            .then(|| self.key.id.as_str())
            .into_iter()
            .collect();
        match &*self.original().record {
            Record::Practice(practice) => {
                ids.extend(
                    practice
                        .cities
                        .items()
                        .iter()
                        .map(|city| city.id().as_str()),
                );
                ids.extend(practice.hub.iter().map(|hub| hub.id().as_str()));
                ids.extend(practice.lead.value().map(|lead| lead.id().as_str()));
            }
            Record::City(city) => ids.extend(city.hub.iter().map(|hub| hub.id().as_str())),
            Record::Hub(hub) => ids.push(hub.network.id().as_str()),
            Record::Call(call) => ids.extend(call.by.iter().map(|giver| giver.id().as_str())),
            Record::Event(_)
            | Record::Transfer(_)
            | Record::Discrepancy(_)
            | Record::Page(_)
            | Record::Topic(_)
            | Record::Organisation(_)
            | Record::Person(_)
            | Record::Source(_)
            | Record::Designation(_) => {}
        }
        ids.into_iter().flat_map(|id| id.split('-')).collect()
    }

    /// The same entry, mentioned by none but those that `is_visible` lets pass.
    #[must_use]
    pub(crate) fn mentioned_only_by(mut self, is_visible: impl Fn(&Key) -> bool) -> Self {
        if !self.mentioned_by.iter().all(&is_visible) {
            let visible = self.mentioned_by.iter().filter(|key| is_visible(key));
            self.mentioned_by = visible.cloned().collect();
        }
        self
    }
}

impl Text {
    /// Where it says one of these names, and the words that do.
    pub(crate) fn says_one_of(&self, names: &[WithdrawnName]) -> Option<(FieldPath, String)> {
        if names.is_empty() {
            return None;
        }
        let mut found = None;
        walk(&*self.record, &mut |at, part| {
            let said = part.text().filter(|_| found.is_none());
            let said = said.and_then(|words| WithdrawnName::said_in(names, words));
            if let Some(said) = said {
                found = Some((at.path(), said.to_owned()));
            }
        });
        found.or_else(|| {
            let said = self.body.said();
            let addresses = self.body.outside();
            let mut written = std::iter::once(&*said).chain(addresses);
            let said = written.find_map(|words| WithdrawnName::said_in(names, words))?;
            Some((FieldPath::default(), said.to_owned()))
        })
    }

    /// The same text in Latin letters; nothing of one that has no such form.
    fn in_latin(&self) -> Option<Self> {
        let mut record = (*self.record).clone();
        walk_mut(&mut record, &mut |_, part| match part {
            PartMut::Prose(words) => *words = words_in_latin(words).into(),
            PartMut::ByLanguage(_) | PartMut::ForStaff(_) => {}
        });
        let translation = record.translation_mut();
        if let Some(one) = translation.filter(|one| one.kind == TranslationKind::Original) {
            one.kind = TranslationKind::ScriptConversion;
            one.of = Some(self.language.clone());
        }
        Some(Self {
            language: other_alphabet(&self.language)?,
            record: Arc::new(record),
            body: Arc::new(self.body.in_latin()),
            origin: self.origin.clone(),
        })
    }

    /// Is any of its words still to be written? Readers are better served by the original.
    fn is_unfinished(&self) -> bool {
        let mut is_unfinished = false;
        walk(&*self.record, &mut |_, part| match part {
            Part::Prose(words) => is_unfinished |= is_unwritten(words),
            Part::Text(_)
            | Part::Reference(..)
            | Part::Unknown
            | Part::ForStaff
            | Part::Number(_)
            | Part::Address(_) => {}
        });
        let is_begun = |piece: &Piece| match piece {
            Piece::Html(html) => html.contains("<p>TODO"),
            Piece::LinkStart(..) | Piece::LinkEnd(_) | Piece::Picture(_) => false,
        };
        is_unfinished || self.body.pieces.iter().any(is_begun)
    }

    /// Is it a translation by machine that nobody has reviewed, on any day that is told?
    pub fn is_draft(&self) -> bool {
        let translation = self.record.translation();
        translation.is_some_and(|one| match one.kind {
            TranslationKind::MachineUnreviewed => true,
            TranslationKind::MachineReviewed => one.reviewed_on.is_none(),
            TranslationKind::Original
            | TranslationKind::Official
            | TranslationKind::Unofficial
            | TranslationKind::ScriptConversion => false,
        })
    }

    /// The files (pictures and others) that the text shows or links to, from the site's folder.
    pub fn files(&self) -> impl Iterator<Item = Arc<str>> {
        let media = self.record.media().iter();
        let media = media.map(|media| Arc::from(self.origin.beside(&media.file)));
        let linked = self
            .body
            .links
            .iter()
            .filter_map(|link| match &link.target {
                LinkTarget::File(file) => Some(Arc::from(&**file)),
                LinkTarget::Key(_) | LinkTarget::Here => None,
            });
        let named = self.record.named_files().into_iter();
        let named = named.filter_map(|(_, path)| self.origin.file_at(&path).map(Arc::from));
        media.chain(linked).chain(named)
    }

    /// Its kind.
    pub fn kind(&self) -> EntityKind {
        self.record.kind()
    }
}
