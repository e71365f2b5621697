//! What a page shows, from the operators that draw it (ISO 32000-2, section 9.4).

use std::rc::Rc;

use super::super::pdf::{hexadecimal, literal};

/// A part of what is shown.
pub(super) enum ShownPart {
    /// Codes of letters, in a font with this name.
    Words {
        font: Rc<[u8]>,
        codes: Vec<u8>,
        at: LetterPlace,
    },
    /// A part of the page begins, and ends. Words may stand for what is drawn in it (14.9.4), in no font.
    Begin(Option<Vec<u8>>),
    End,
    /// A gap within a line.
    Blank,
    /// Another line begins: the next one, or one somewhere else.
    Line(Next),
}

/// Where a line begins that another ended before.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Right below it.
    Below,
    Elsewhere,
}

/// Where letters stand on the page, and how high they are.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(in crate::attachments) struct LetterPlace {
    pub x: f64,
    pub y: f64,
    pub size: f64,
}

/// So far letters are moved apart where a blank is seen, in thousandths of their size.
const BLANK: f64 = -180.0;
/// So far they are moved back where they stand before what was shown, in the same.
const BACK: f64 = 300.0;
/// How wide a letter is, about, for its height.
pub(in crate::attachments) const WIDTH: f64 = 0.5;
/// So near two heights are one line, and so far apart at most two lines that follow each other, for their height.
const SAME_LINE: f64 = 0.1;
const NEXT_LINE: f64 = 2.2;
/// The longest name of a font (Annex C).
const LONGEST_NAME: usize = 127;
/// What stands before an operator is at most so many things.
const MOST_OPERANDS: usize = 4096;
/// So deep states of drawing are kept.
const DEEPEST: usize = 256;

/// How points are moved (8.3.4).
#[derive(Clone, Copy)]
struct Matrix([f64; 6]);

impl Default for Matrix {
    fn default() -> Self {
        Self([1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    }
}

impl Matrix {
    fn of(operands: &[Operand]) -> Option<Self> {
        let numbers = numbers(operands);
        Some(Self(
            numbers
                .get(numbers.len().checked_sub(6)?..)?
                .try_into()
                .ok()?,
        ))
    }

    /// First this, then the other.
    fn then(self, other: Self) -> Self {
        let ([a, b, c, d, e, f], [g, h, i, j, k, l]) = (self.0, other.0);
        Self([
            a * g + b * i,
            a * h + b * j,
            c * g + d * i,
            c * h + d * j,
            e * g + f * i + k,
            e * h + f * j + l,
        ])
    }

    fn moved(x: f64, y: f64) -> Self {
        Self([1.0, 0.0, 0.0, 1.0, x, y])
    }
}

enum Operand {
    Number(f64),
    Name(Vec<u8>),
    Codes(Vec<u8>),
}

/// The parts of a page.
pub(super) fn parts(content: &[u8]) -> Vec<ShownPart> {
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
            b'<' if rest.get(1) == Some(&b'<') => &rest[2..],
            b'<' => {
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

/// What is kept and brought back while a page is drawn (8.4).
#[derive(Clone, Default)]
struct State {
    matrix: Matrix,
    font: Rc<[u8]>,
    size: f64,
    leading: f64,
}

#[derive(Default)]
struct Page {
    parts: Vec<ShownPart>,
    operands: Vec<Operand>,
    state: State,
    kept: Vec<State>,
    /// Where lines begin, and where the next letters stand from there.
    line: Matrix,
    along: f64,
    /// Where the last letters stood.
    last: Option<LetterPlace>,
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
        let numbers = numbers(&operands);
        let last = numbers.last().copied().unwrap_or_default();
        let before_last = numbers.iter().rev().nth(1).copied().unwrap_or_default();
        match operator {
            b"q" if self.kept.len() < DEEPEST => self.kept.push(self.state.clone()),
            b"Q" => self.state = self.kept.pop().unwrap_or_default(),
            b"cm" => {
                let matrix = Matrix::of(&operands).unwrap_or_default();
                self.state.matrix = matrix.then(self.state.matrix);
                self.is_moved = true;
            }
            b"Tf" => {
                let name = operands.into_iter().find_map(|operand| match operand {
                    Operand::Name(name) => Some(name),
                    _ => None,
                });
                self.state.font = name.unwrap_or_default().into();
                self.state.size = last;
            }
            b"TL" => self.state.leading = last,
            b"BT" => self.begin_at(Matrix::default()),
            b"Tm" => self.begin_at(Matrix::of(&operands).unwrap_or_default()),
            b"Td" => self.move_by(before_last, last),
            b"TD" => {
                self.state.leading = -last;
                self.move_by(before_last, last);
            }
            b"T*" => self.begin_line(),
            b"Tj" | b"TJ" => self.show(operands),
            b"'" | b"\"" => {
                self.begin_line();
                self.show(operands);
            }
            b"BDC" | b"BMC" => self.parts.push(ShownPart::Begin(said(operands))),
            b"EMC" => self.parts.push(ShownPart::End),
            _ => {}
        }
    }

    fn begin_at(&mut self, matrix: Matrix) {
        self.line = matrix;
        self.along = 0.0;
        self.is_moved = true;
    }

    fn move_by(&mut self, x: f64, y: f64) {
        self.begin_at(Matrix::moved(x, y).then(self.line));
    }

    fn begin_line(&mut self) {
        let leading = self.state.leading;
        self.move_by(0.0, -leading);
        if leading == 0.0 {
            self.last = None;
        }
    }

    /// Where the next letters stand.
    fn place(&self) -> LetterPlace {
        let at = Matrix::moved(self.along, 0.0)
            .then(self.line)
            .then(self.state.matrix);
        let [_, _, c, d, x, y] = at.0;
        let size = c.hypot(d) * self.state.size.abs();
        LetterPlace { x, y, size }
    }

    fn show(&mut self, operands: Vec<Operand>) {
        let place = self.place();
        if std::mem::take(&mut self.is_moved) {
            let size = if place.size > 0.0 { place.size } else { 1.0 };
            let below = self.last.map(|last| (last.y - place.y) / size);
            self.parts.push(match below {
                Some(below) if below.abs() < SAME_LINE => ShownPart::Blank,
                Some(below) if (0.0..NEXT_LINE).contains(&below) => ShownPart::Line(Next::Below),
                _ => ShownPart::Line(Next::Elsewhere),
            });
        }
        for operand in operands {
            match operand {
                Operand::Codes(codes) => {
                    let at = self.place();
                    self.last = Some(at);
                    self.along += codes.len() as f64 * WIDTH * self.state.size;
                    let font = self.state.font.clone();
                    self.parts.push(ShownPart::Words { font, codes, at });
                }
                Operand::Number(number) => {
                    self.along -= number / 1000.0 * self.state.size;
                    if !(BLANK..=BACK).contains(&number) {
                        self.parts.push(ShownPart::Blank);
                    }
                }
                Operand::Name(_) => {}
            }
        }
    }
}

fn numbers(operands: &[Operand]) -> Vec<f64> {
    let numbers = operands.iter().filter_map(|operand| match operand {
        Operand::Number(number) => Some(*number),
        Operand::Name(_) | Operand::Codes(_) => None,
    });
    numbers.collect()
}

/// The words that properties say are meant.
fn said(operands: Vec<Operand>) -> Option<Vec<u8>> {
    let mut operands = operands.into_iter();
    operands.find(|operand| matches!(operand, Operand::Name(name) if name == b"ActualText"))?;
    match operands.next()? {
        Operand::Codes(words) => Some(words),
        Operand::Name(_) | Operand::Number(_) => None,
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
    let is_end =
        |part: &[u8]| is_delimiter(part[0]) && part[1..3] == *b"EI" && is_delimiter(part[3]);
    let end = bytes.windows(4).position(is_end);
    end.map_or(&[], |end| &bytes[end + 3..])
}
