//! A walk over every field of a value of the model, to read it or to write in it.
//!
//! Every type says what it is: a reference, words, an address; a struct derives the walk over its fields from
//! them as they stand. So no type lists its references or its words, and none can be forgotten.

use indexmap::IndexMap;

use super::{
    AddLatin, Country, Date, Edtf, Entity, EntityKind, FactValue, Id, InLatin, Known, Language,
    Localised, Mailbox, Prose, Ref, Telephone, WebAddress,
};
use crate::diagnostics::{FieldPath, Step};

pub use super::shape::{FieldShape, Shape};
pub use carsija_model_derive::Walk;

/// What the walk comes upon, to read it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Part<'a> {
    /// A reference to an entry of this kind and id.
    Reference(EntityKind, &'a Id),
    /// A value that was looked for and not found.
    Unknown,
    /// A field that only the hub's staff may see, and that has something in it, which comes next.
    ForStaff,
    /// Words that a translation would hold.
    Prose(&'a Prose),
    /// An address that a link can have.
    Address(&'a WebAddress),
    /// Another text: a name, a code, words of a source.
    Text(&'a str),
    /// A number.
    Number(f64),
}

impl<'a> Part<'a> {
    /// What is written there, if it is a text of any sort.
    pub fn text(self) -> Option<&'a str> {
        match self {
            Self::Prose(words) => Some(words),
            Self::Address(address) => Some(address.as_str()),
            Self::Text(text) => Some(text),
            Self::Reference(..) | Self::Unknown | Self::ForStaff | Self::Number(_) => None,
        }
    }
}

/// What the walk comes upon, to write in it.
pub enum PartMut<'a> {
    /// Words that a translation would hold.
    Prose(&'a mut Prose),
    /// A text by language.
    ByLanguage(&'a mut dyn AddLatin),
    /// A field that only the hub's staff may see; what is in it comes next.
    ForStaff(&'a mut dyn Empty),
}

/// A field that can be left out.
pub trait Empty {
    /// Is it left out?
    fn is_left_out(&self) -> bool;
    /// Leaves it out.
    fn leave_out(&mut self);
}

impl<T> Empty for Option<T> {
    fn is_left_out(&self) -> bool {
        self.is_none()
    }

    fn leave_out(&mut self) {
        *self = None;
    }
}

impl<T> Empty for Vec<T> {
    fn is_left_out(&self) -> bool {
        self.is_empty()
    }

    fn leave_out(&mut self) {
        self.clear();
    }
}

/// Where the walk is: a step, and those before it.
#[derive(Clone, Copy, Default)]
pub struct At<'a> {
    last: Option<(&'a At<'a>, StepAt<'a>)>,
}

/// The name and the value of what names an item of a list.
pub type ItemKey<'a> = (&'static str, &'a str);

/// A step of the walk.
#[derive(Clone, Copy)]
pub enum StepAt<'a> {
    /// To a field.
    Key(&'a str),
    /// To an item of a list, from 0; with what names it, if it has a name.
    Item(usize, Option<ItemKey<'a>>),
}

impl<'a> At<'a> {
    /// From here to a field.
    pub fn key(&'a self, name: &'a str) -> Self {
        Self {
            last: Some((self, StepAt::Key(name))),
        }
    }

    /// From here to an item of a list.
    fn item(&'a self, index: usize, key: Option<ItemKey<'a>>) -> Self {
        Self {
            last: Some((self, StepAt::Item(index, key))),
        }
    }

    /// The steps from the beginning.
    pub fn steps(&self) -> Vec<StepAt<'a>> {
        let mut steps = Vec::new();
        let mut at = self.last;
        while let Some((before, step)) = at {
            steps.push(step);
            at = before.last;
        }
        steps.reverse();
        steps
    }

    /// The path to here.
    pub fn path(&self) -> FieldPath {
        path_of(&self.steps())
    }

    /// Is it the field of this name of the whole, or anything in it?
    pub fn is_within(&self, name: &str) -> bool {
        let (mut at, mut first) = (*self, None);
        while let Some((before, step)) = at.last {
            (at, first) = (*before, Some(step));
        }
        matches!(first, Some(StepAt::Key(first)) if first == name)
    }

    /// Is it the field of this name of the whole?
    pub fn is_first(&self, name: &str) -> bool {
        matches!(self.last, Some((At { last: None }, StepAt::Key(first))) if first == name)
    }
}

/// The path of a place, by the steps to it.
pub fn path_of(steps: &[StepAt<'_>]) -> FieldPath {
    let step = |step: &StepAt<'_>| match step {
        StepAt::Key(name) => Step::Key((*name).to_owned()),
        StepAt::Item(index, _) => Step::Item(*index),
    };
    FieldPath(steps.iter().map(step).collect())
}

/// A value that can be walked over. Structs derive it.
pub trait Walk {
    /// Visits what is in it, in the order of its fields, to read it.
    fn walk<'a>(&'a self, _at: &At<'_>, _visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {}

    /// Visits what is in it, in the same order, to write in it.
    fn walk_mut(&mut self, _at: &At<'_>, _visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {}

    /// Where it holds words.
    fn shape() -> Shape
    where
        Self: Sized,
    {
        Shape::Nothing
    }

    /// What names it among the items of a list.
    fn key(&self) -> Option<ItemKey<'_>> {
        None
    }
}

/// Walks over a value and shows every part with its place.
pub fn walk<'a, T: Walk + ?Sized>(value: &'a T, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
    value.walk(&At::default(), visit);
}

/// Walks over a value and lets every part be changed.
pub fn walk_mut<T: Walk + ?Sized>(value: &mut T, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
    value.walk_mut(&At::default(), visit);
}

/// Values in which nothing is to be found.
macro_rules! nothing_in {
    ($($Type:ty),+ $(,)?) => {
        $(impl $crate::model::walk::Walk for $Type {})+
    };
}
pub(super) use nothing_in;

nothing_in!(bool, i16, i32, Country, Date, Edtf, Id, Language);

/// Numbers that are large enough to be one person's.
macro_rules! numbers {
    ($($Type:ty: $number:expr),+ $(,)?) => {
        $(impl Walk for $Type {
            fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
                let number: fn($Type) -> f64 = $number;
                visit(at, Part::Number(number(*self)));
            }
        })+
    };
}

numbers!(
    f64: |number| number,
    i64: |number| number as f64,
    u32: f64::from,
    u64: |number| number as f64,
);

/// Texts that no translation holds.
macro_rules! texts {
    ($($Type:ty: $part:expr),+ $(,)?) => {
        $(impl Walk for $Type {
            fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
                let part: fn(&'a $Type) -> Part<'a> = $part;
                visit(at, part(self));
            }
        })+
    };
}

texts!(
    String: |text| Part::Text(text),
    Mailbox: |mailbox| Part::Text(mailbox.as_str()),
    Telephone: |telephone| Part::Text(telephone.as_str()),
    WebAddress: Part::Address,
);

impl<K: Entity> Walk for Ref<K> {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        visit(at, Part::Reference(K::KIND, self.id()));
    }
}

impl Walk for Prose {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        visit(at, Part::Prose(self));
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        visit(at, PartMut::Prose(self));
    }

    fn shape() -> Shape {
        Shape::Prose
    }
}

impl Walk for FactValue {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        match self {
            Self::Text(words) => words.walk(at, visit),
            Self::Whole(number) => number.walk(at, visit),
            Self::Number(number) => number.walk(at, visit),
        }
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        match self {
            Self::Text(words) => words.walk_mut(at, visit),
            Self::Whole(_) | Self::Number(_) => {}
        }
    }

    fn shape() -> Shape {
        Shape::ProseOrNumber
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        if let Some(value) = self {
            value.walk(at, visit);
        }
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        if let Some(value) = self {
            value.walk_mut(at, visit);
        }
    }

    fn shape() -> Shape {
        T::shape().or_left_out()
    }
}

impl<T: Walk> Walk for Known<T> {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        match self {
            Self::Value(value) => value.walk(at, visit),
            Self::Unknown => visit(at, Part::Unknown),
            Self::NotApplicable => {}
        }
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        if let Self::Value(value) = self {
            value.walk_mut(at, visit);
        }
    }

    fn shape() -> Shape {
        T::shape().or_not_known()
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        for (index, item) in self.iter().enumerate() {
            item.walk(&at.item(index, item.key()), visit);
        }
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        for (index, item) in self.iter_mut().enumerate() {
            let key = item.key().map(|(name, key)| (name, key.to_owned()));
            let key = key.as_ref().map(|(name, key)| (*name, &**key));
            item.walk_mut(&at.item(index, key), visit);
        }
    }

    fn shape() -> Shape {
        T::shape().in_list()
    }
}

/// Words of all languages are of no translation.
impl<T: Walk + InLatin> Walk for Localised<T> {
    fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
        let by_language: &IndexMap<Language, T> = &self.0;
        for (language, value) in by_language {
            value.walk(&at.key(language.as_str()), visit);
        }
    }

    fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
        visit(at, PartMut::ByLanguage(self));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{City, Organisation, Partner};

    #[derive(Walk)]
    struct Sample {
        cities: Known<Vec<Ref<City>>>,
        lead: Known<Ref<Organisation>>,
        partners: Vec<Partner>,
        #[walk(staff)]
        remark: Option<String>,
    }

    fn sample() -> Sample {
        Sample {
            cities: serde_yaml::from_str("[elbasan, kumanovo]").unwrap(),
            lead: Known::Unknown,
            partners: serde_yaml::from_str("- {org: unops, note: so}").unwrap(),
            remark: Some("hm".into()),
        }
    }

    #[test]
    fn shows_every_part_with_its_path() {
        let sample = sample();
        let mut found = Vec::new();
        walk(&sample, &mut |at, part| {
            found.push(format!("{} {part:?}", at.path()));
        });
        assert_eq!(
            found,
            [
                "cities[0] Reference(City, elbasan)",
                "cities[1] Reference(City, kumanovo)",
                "lead Unknown",
                "partners[0].org Reference(Organisation, unops)",
                "partners[0].note Prose(\"so\")",
                "remark ForStaff",
                "remark Text(\"hm\")",
            ]
        );
    }

    #[test]
    fn lets_every_part_be_changed() {
        let mut sample = sample();
        walk_mut(&mut sample, &mut |at, part| match part {
            PartMut::Prose(words) => *words = format!("{}: {words}", at.path()).into(),
            PartMut::ForStaff(field) => field.leave_out(),
            PartMut::ByLanguage(_) => {}
        });
        assert_eq!(
            sample.partners[0].note.as_deref(),
            Some("partners[0].note: so")
        );
        assert_eq!(sample.remark, None);
    }
}
