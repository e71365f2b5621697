//! What a page shows, from the operators that draw it (ISO 32000-2, section 9.4).

use super::super::pdf::{hexadecimal, literal};

/// A part of what is shown.
pub(super) enum Part {
    /// Codes of letters, in a font with this name.
    Words { font: Vec<u8>, codes: Vec<u8> },
    /// A gap within a line.
    Blank,
    /// Another line begins.
    Line,
}

/// So far letters are moved apart where a blank is seen, in thousandths of their size.
const BLANK: f64 = -180.0;
/// So near two heights are one line.
const SAME_LINE: f64 = 0.5;
/// The longest name of a font (Annex C).
const LONGEST_NAME: usize = 127;
/// What stands before an operator is at most so many things.
const MOST_OPERANDS: usize = 4096;

enum Operand {
    Number(f64),
    Name(Vec<u8>),
    Codes(Vec<u8>),
}

/// The parts of a page.
pub(super) fn parts(content: &[u8]) -> Vec<Part> {
    let mut page = Page::default();
    let mut rest = content;
    while let Some(first) = rest.first() {
        rest = match first {
            b'%' => after(rest, |byte| byte == b'\n' || byte == b'\r'),
            b'(' => {
                let (codes, behind) = literal(&rest[1..]);
                page.put(Operand::Codes(codes));
                behind
            }
            b'<' if rest.get(1) != Some(&b'<') => {
                let end = rest.iter().position(|byte| *byte == b'>');
                let (digits, behind) = rest.split_at(end.unwrap_or(rest.len()));
                page.put(Operand::Codes(hexadecimal(digits)));
                behind
            }
            b'/' => {
                let behind = after(&rest[1..], is_delimiter);
                let name = &rest[1..rest.len() - behind.len()];
                page.put(Operand::Name(name[..name.len().min(LONGEST_NAME)].to_vec()));
                behind
            }
            byte if is_delimiter(*byte) => &rest[1..],
            _ => {
                let behind = after(rest, is_delimiter);
                let word = &rest[..rest.len() - behind.len()];
                let number = std::str::from_utf8(word)
                    .ok()
                    .and_then(|word| word.parse().ok());
                match number {
                    Some(number) => page.put(Operand::Number(number)),
                    None if word == b"BI" => {
                        page.operands.clear();
                        rest = after_picture(behind);
                        continue;
                    }
                    None => page.act(word),
                }
                behind
            }
        };
    }
    page.parts
}

/// The strings in an object, one after the other; what its names and numbers say is left.
pub(super) fn strings(object: &[u8]) -> Vec<Vec<u8>> {
    let mut strings = Vec::new();
    let mut rest = object;
    while let Some(at) = rest.iter().position(|byte| b"(<".contains(byte)) {
        rest = &rest[at..];
        rest = if rest.starts_with(b"<<") {
            &rest[2..]
        } else if rest.starts_with(b"<") {
            let end = rest.iter().position(|byte| *byte == b'>');
            let (digits, behind) = rest.split_at(end.unwrap_or(rest.len()));
            strings.push(hexadecimal(digits));
            behind
        } else {
            let (string, behind) = literal(&rest[1..]);
            strings.push(string);
            behind
        };
    }
    strings
}

#[derive(Default)]
struct Page {
    parts: Vec<Part>,
    operands: Vec<Operand>,
    font: Vec<u8>,
    /// How high the next letters stand, and the last did.
    height: f64,
    last: Option<f64>,
    is_moved: bool,
}

impl Page {
    fn put(&mut self, operand: Operand) {
        if self.operands.len() < MOST_OPERANDS {
            self.operands.push(operand);
        }
    }

    fn act(&mut self, operator: &[u8]) {
        let operands = std::mem::take(&mut self.operands);
        let last = match operands.last() {
            Some(Operand::Number(number)) => *number,
            _ => 0.0,
        };
        match operator {
            b"Tf" => {
                let name = operands.into_iter().find_map(|operand| match operand {
                    Operand::Name(name) => Some(name),
                    _ => None,
                });
                self.font = name.unwrap_or_default();
            }
            b"BT" => self.move_to(0.0),
            b"Td" | b"TD" => self.move_to(self.height + last),
            b"Tm" => self.move_to(last),
            b"T*" => self.begin_line(),
            b"cm" => {
                self.is_moved = true;
                self.last = None;
            }
            b"Tj" | b"TJ" => self.show(operands),
            b"'" | b"\"" => {
                self.begin_line();
                self.show(operands);
            }
            _ => {}
        }
    }

    fn move_to(&mut self, height: f64) {
        self.height = height;
        self.is_moved = true;
    }

    fn begin_line(&mut self) {
        self.is_moved = true;
        self.last = None;
    }

    fn show(&mut self, operands: Vec<Operand>) {
        if std::mem::take(&mut self.is_moved) {
            let is_same = self
                .last
                .is_some_and(|last| (last - self.height).abs() < SAME_LINE);
            self.parts
                .push(if is_same { Part::Blank } else { Part::Line });
        }
        self.last = Some(self.height);
        for operand in operands {
            match operand {
                Operand::Codes(codes) => self.parts.push(Part::Words {
                    font: self.font.clone(),
                    codes,
                }),
                Operand::Number(number) if number < BLANK => self.parts.push(Part::Blank),
                Operand::Number(_) | Operand::Name(_) => {}
            }
        }
    }
}

fn is_delimiter(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte == 0 || b"()<>[]{}/%".contains(&byte)
}

/// What stands from the first such byte on.
fn after(bytes: &[u8], is_end: impl Fn(u8) -> bool) -> &[u8] {
    let end = bytes.iter().position(|byte| is_end(*byte));
    &bytes[end.unwrap_or(bytes.len())..]
}

/// What stands behind a picture within a page.
fn after_picture(bytes: &[u8]) -> &[u8] {
    let end = bytes.windows(2).position(|two| two == b"EI");
    end.map_or(&[], |end| &bytes[end + 2..])
}
