//! Writing JSON (RFC 8259).
//!
//! Takes values one after the other; gives text. Only what answers need: no
//! fractions, no reading. Small, because it is sent to every reader.

use crate::bundle::push_number;

/// JSON while it is being written.
#[derive(Debug, Default)]
pub(crate) struct Json {
    out: String,
}

impl Json {
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.out.into_bytes()
    }

    /// An object with the members that `members` writes.
    pub(crate) fn object(&mut self, members: impl FnOnce(&mut Self)) {
        self.open('{');
        members(self);
        self.out.push('}');
    }

    /// An array of `items`, each written by `item`.
    pub(crate) fn array<T>(
        &mut self,
        items: impl IntoIterator<Item = T>,
        mut item: impl FnMut(&mut Self, T),
    ) {
        self.open('[');
        for next in items {
            item(self, next);
        }
        self.out.push(']');
    }

    /// The name of a member; its value follows. Names need no escapes.
    pub(crate) fn name(&mut self, name: &str) -> &mut Self {
        self.open('"');
        self.out.push_str(name);
        self.out.push_str("\":");
        self
    }

    pub(crate) fn string(&mut self, text: &str) {
        self.open('"');
        for c in text.chars() {
            match c {
                '"' | '\\' => {
                    self.out.push('\\');
                    self.out.push(c);
                }
                '\0'..='\x1F' => {
                    self.out.push_str("\\u00");
                    for digit in [c as u32 >> 4, c as u32 & 15] {
                        self.out.extend(char::from_digit(digit, 16));
                    }
                }
                _ => self.out.push(c),
            }
        }
        self.out.push('"');
    }

    pub(crate) fn number(&mut self, number: usize) {
        self.separate();
        push_number(&mut self.out, number);
    }

    pub(crate) fn bool(&mut self, value: bool) {
        self.separate();
        self.out.push_str(if value { "true" } else { "false" });
    }

    /// What a value begins with.
    fn open(&mut self, mark: char) {
        self.separate();
        self.out.push(mark);
    }

    /// A comma, where a value stands before this one.
    fn separate(&mut self) {
        if !matches!(self.out.bytes().last(), None | Some(b'{' | b'[' | b':')) {
            self.out.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_json_has_them() {
        let mut json = Json::default();
        json.object(|json| {
            json.name("a").number(0);
            json.name("b").array([10, 207], Json::number);
            json.name("c").string("\"\\\n\u{1F}š:");
            json.name("d").bool(true);
            json.name("e").array([0; 0], Json::number);
            json.name("f").object(|_| ());
        });
        let want = r#"{"a":0,"b":[10,207],"c":"\"\\\u000a\u001fš:","d":true,"e":[],"f":{}}"#;
        assert_eq!(String::from_utf8(json.into_bytes()).unwrap(), want);
    }
}
