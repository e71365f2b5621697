//! Where a type holds words: the form of its translations, which hold those and nothing else.

/// Where a type holds words that a translation would hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Nowhere.
    Nothing,
    /// It is words.
    Prose,
    /// It is words, or a number, which is the same in every language.
    ProseOrNumber,
    /// It may be left out.
    Optional(Box<Shape>),
    /// It may be unknown, or not apply.
    Known(Box<Shape>),
    /// In each item of a list.
    List(Box<Shape>),
    /// In some of its fields.
    Fields(Vec<FieldShape>),
}

/// Where a field holds words.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldShape {
    /// Its name in a file.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Does it name its item among those of a list?
    pub is_key: bool,
    /// Where in it.
    pub shape: Shape,
}

impl Shape {
    /// Does it hold words at all?
    pub fn holds_words(&self) -> bool {
        *self != Self::Nothing
    }

    /// The shape of a struct.
    pub fn of_fields(fields: Vec<FieldShape>) -> Self {
        if fields.iter().any(|field| field.shape.holds_words()) {
            Self::Fields(fields)
        } else {
            Self::Nothing
        }
    }

    /// The shape of what may be left out.
    pub(super) fn or_left_out(self) -> Self {
        self.within(Self::Optional)
    }

    /// The shape of what may be unknown.
    pub(super) fn or_not_known(self) -> Self {
        self.within(Self::Known)
    }

    /// The shape of a list.
    pub(super) fn in_list(self) -> Self {
        self.within(Self::List)
    }

    fn within(self, outer: fn(Box<Self>) -> Self) -> Self {
        if self.holds_words() {
            outer(self.into())
        } else {
            Self::Nothing
        }
    }
}
