//! A walk over any value of the model: every reference and every unknown in it, with its path.
//!
//! It rides on `serde`: references serialise under a name of their own, unknowns as a variant, so
//! no type has to list its references and none can be forgotten.

use std::fmt;

use serde::{
    Serialize,
    ser::{self, Serializer},
};

use super::EntityKind;
use crate::diagnostics::{FieldPath, Step};

/// What the walk comes upon.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// A reference to an entry of this kind and id.
    Reference(EntityKind, String),
    /// A value that was looked for and not found.
    Unknown,
    /// A text.
    Text(String),
}

/// Walks over `value` in the order of its fields and reports every finding with its path.
pub fn walk<T: Serialize + ?Sized>(value: &T, visit: &mut dyn FnMut(&FieldPath, Finding)) {
    let mut path = FieldPath::default();
    let walker = Walker {
        path: &mut path,
        visit,
    };
    // The walk itself cannot fail; a type's own `Serialize` could, and none of ours does.
    let _ = value.serialize(walker);
}

struct Walker<'a> {
    path: &'a mut FieldPath,
    visit: &'a mut dyn FnMut(&FieldPath, Finding),
}

impl Walker<'_> {
    fn at(&mut self, step: Step, value: &(impl Serialize + ?Sized)) -> Result<(), WalkError> {
        self.path.0.push(step);
        let result = value.serialize(Walker {
            path: &mut *self.path,
            visit: &mut *self.visit,
        });
        self.path.0.pop();
        result
    }
}

/// The error that `serde` asks for; never made by the walk itself.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct WalkError(String);

impl ser::Error for WalkError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

macro_rules! nothing_to_report {
    ($($method:ident: $kind:ty),+) => {
        $(fn $method(self, _: $kind) -> Result<(), WalkError> { Ok(()) })+
    };
}

impl<'a> Serializer for Walker<'a> {
    type Ok = ();
    type Error = WalkError;
    type SerializeSeq = Items<'a>;
    type SerializeTuple = Items<'a>;
    type SerializeTupleStruct = ser::Impossible<(), WalkError>;
    type SerializeTupleVariant = ser::Impossible<(), WalkError>;
    type SerializeMap = Fields<'a>;
    type SerializeStruct = Fields<'a>;
    type SerializeStructVariant = ser::Impossible<(), WalkError>;

    nothing_to_report!(
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32,
        serialize_i64: i64, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32,
        serialize_u64: u64, serialize_f32: f32, serialize_f64: f64, serialize_char: char,
        serialize_bytes: &[u8]
    );

    fn serialize_str(self, text: &str) -> Result<(), WalkError> {
        (self.visit)(self.path, Finding::Text(text.to_owned()));
        Ok(())
    }

    fn serialize_none(self) -> Result<(), WalkError> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), WalkError> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), WalkError> {
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), WalkError> {
        Ok(())
    }

    fn serialize_unit_variant(
        self,
        name: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), WalkError> {
        if name == "Known" && variant == super::known::UNKNOWN {
            (self.visit)(self.path, Finding::Unknown);
        }
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), WalkError> {
        let Some(kind) = name.strip_prefix("Ref:").and_then(EntityKind::from_name) else {
            return value.serialize(self);
        };
        let Walker { path, visit } = self;
        value.serialize(Walker {
            path,
            visit: &mut |at, finding| {
                if let Finding::Text(id) = finding {
                    visit(at, Finding::Reference(kind, id));
                }
            },
        })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        value: &T,
    ) -> Result<(), WalkError> {
        value.serialize(self)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Items<'a>, WalkError> {
        Ok(Items {
            walker: self,
            next: 0,
        })
    }

    fn serialize_tuple(self, len: usize) -> Result<Items<'a>, WalkError> {
        self.serialize_seq(Some(len))
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, WalkError> {
        Err(ser::Error::custom("the model has no tuple structs"))
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, WalkError> {
        Err(ser::Error::custom("the model has no tuple variants"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Fields<'a>, WalkError> {
        Ok(Fields {
            walker: self,
            key: String::new(),
        })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Fields<'a>, WalkError> {
        self.serialize_map(None)
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, WalkError> {
        Err(ser::Error::custom("the model has no struct variants"))
    }
}

struct Items<'a> {
    walker: Walker<'a>,
    next: usize,
}

impl ser::SerializeSeq for Items<'_> {
    type Ok = ();
    type Error = WalkError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WalkError> {
        let index = self.next;
        self.next += 1;
        self.walker.at(Step::Item(index), value)
    }

    fn end(self) -> Result<(), WalkError> {
        Ok(())
    }
}

impl ser::SerializeTuple for Items<'_> {
    type Ok = ();
    type Error = WalkError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WalkError> {
        ser::SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), WalkError> {
        Ok(())
    }
}

struct Fields<'a> {
    walker: Walker<'a>,
    key: String,
}

impl ser::SerializeMap for Fields<'_> {
    type Ok = ();
    type Error = WalkError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WalkError> {
        let mut text = String::new();
        let mut path = FieldPath::default();
        key.serialize(Walker {
            path: &mut path,
            visit: &mut |_, finding| {
                if let Finding::Text(name) = finding {
                    text = name;
                }
            },
        })?;
        self.key = text;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WalkError> {
        let key = std::mem::take(&mut self.key);
        self.walker.at(Step::Key(key), value)
    }

    fn end(self) -> Result<(), WalkError> {
        Ok(())
    }
}

impl ser::SerializeStruct for Fields<'_> {
    type Ok = ();
    type Error = WalkError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), WalkError> {
        self.walker.at(Step::Key(key.to_owned()), value)
    }

    fn end(self) -> Result<(), WalkError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{City, Known, Organisation, Partner, Ref};

    #[test]
    fn finds_references_and_unknowns_with_their_paths() {
        #[derive(Serialize)]
        struct Sample {
            cities: Known<Vec<Ref<City>>>,
            lead: Known<Ref<Organisation>>,
            partners: Vec<Partner>,
        }
        let sample: Sample = Sample {
            cities: serde_yaml::from_str("[elbasan, kumanovo]").unwrap(),
            lead: Known::Unknown,
            partners: serde_yaml::from_str("- {org: unops, note: so}").unwrap(),
        };
        let mut found = Vec::new();
        walk(&sample, &mut |path, finding| {
            found.push((path.to_string(), finding));
        });
        let reference = |kind, id: &str| Finding::Reference(kind, id.into());
        assert_eq!(
            found,
            [
                ("cities[0]".into(), reference(EntityKind::City, "elbasan")),
                ("cities[1]".into(), reference(EntityKind::City, "kumanovo")),
                ("lead".into(), Finding::Unknown),
                (
                    "partners[0].org".into(),
                    reference(EntityKind::Organisation, "unops")
                ),
                ("partners[0].note".into(), Finding::Text("so".into())),
            ]
        );
    }
}
