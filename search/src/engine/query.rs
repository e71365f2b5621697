//! The query language.
//!
//! Takes what a reader typed, any string at all; gives clauses that a page
//! should match, what it must not match, and filters. Never fails and never
//! looks into the bundle: an operator that makes no sense is a word.
//!
//! ```text
//! safety plan          both words
//! "safety plan"        one after the other
//! -plan  -"old plan"   not these
//! safety OR security   one of them
//! city:elbasan  -city:"novi sad"   only, or not, pages with this value
//! saf                  the last word may be unfinished
//! ```

use crate::analysis::{WordKind, tokenise};

/// Words and phrases after this many are passed over.
pub const MAX_ATOMS: usize = 32;
/// Characters after this many are passed over.
pub const MAX_CHARS: usize = 2000;

/// A parsed query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// What pages should match: all of these, or as many as any page does.
    pub clauses: Vec<Clause>,
    /// What pages must not match.
    pub excluded: Vec<Atom>,
    /// Facet values that pages must, or must not, have.
    pub filters: Vec<Filter>,
    /// Whether something was passed over because the query is too long.
    pub is_cut: bool,
}

/// Alternatives, of which one is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// At least one.
    pub alternatives: Vec<Atom>,
}

/// A word or a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Atom {
    /// A word, as written; it may be a compound (`COVID-19`).
    Word {
        /// The word.
        text: String,
        /// Whether it may be the beginning of a word.
        is_prefix: bool,
    },
    /// Words one after the other, as written.
    Phrase(String),
}

/// A facet and a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Name of the facet, as the bundle spells it.
    pub field: String,
    /// The value, as written.
    pub value: String,
    /// Whether pages must not have the value.
    pub is_excluded: bool,
}

impl Query {
    /// Parses `input`; `fields` are the names of the facets.
    #[must_use]
    pub fn parse(input: &str, fields: &[&str]) -> Self {
        let mut query = Self::default();
        let end = input.char_indices().nth(MAX_CHARS).map(|(end, _)| end);
        let mut rest = match end {
            Some(end) => {
                query.is_cut = true;
                input.get(..end).unwrap_or_default()
            }
            None => input,
        };
        let mut or_is_open = false;
        let mut ends_in_word = false;
        while let Some(piece) = next_piece(&mut rest, fields) {
            if piece == Piece::Or {
                or_is_open = !query.clauses.is_empty();
                ends_in_word = false;
                continue;
            }
            ends_in_word = matches!(
                piece,
                Piece::Words {
                    is_excluded: false,
                    ..
                } | Piece::Phrase {
                    is_excluded: false,
                    is_open: true,
                    ..
                }
            );
            query.add(piece, or_is_open);
            or_is_open = false;
        }
        if ends_in_word && !query.is_cut {
            query.open_last_word(input);
        }
        query
    }

    fn add(&mut self, piece: Piece<'_>, joins_last: bool) {
        match piece {
            Piece::Or => {}
            Piece::Filter(filter) => self.filters.push(filter),
            Piece::Phrase {
                text,
                is_excluded: false,
                is_open: true,
            } => {
                // The last word is still being typed; until it stands, those before it are a phrase.
                let (before, last) = text.rsplit_once(char::is_whitespace).unwrap_or(("", text));
                for text in [before, last] {
                    let is_phrase = tokenise(text).nth(1).is_some() && text == before;
                    self.add(Piece::typed(text, is_phrase), joins_last);
                }
            }
            Piece::Phrase {
                text, is_excluded, ..
            } => {
                if tokenise(text).next().is_some() {
                    self.add_atom(Atom::Phrase(text.to_owned()), is_excluded, joins_last);
                }
            }
            Piece::Words { text, is_excluded } => {
                let mut joins = joins_last;
                for word in units(text) {
                    let atom = Atom::Word {
                        text: word.to_owned(),
                        is_prefix: false,
                    };
                    self.add_atom(atom, is_excluded, joins);
                    joins = false;
                }
            }
        }
    }

    fn add_atom(&mut self, atom: Atom, is_excluded: bool, joins_last: bool) {
        let in_clauses: usize = self.clauses.iter().map(|c| c.alternatives.len()).sum();
        if in_clauses + self.excluded.len() >= MAX_ATOMS {
            self.is_cut = true;
        } else if is_excluded {
            self.excluded.push(atom);
        } else if let (true, Some(last)) = (joins_last, self.clauses.last_mut()) {
            last.alternatives.push(atom);
        } else {
            self.clauses.push(Clause {
                alternatives: vec![atom],
            });
        }
    }

    /// Marks the last word as unfinished when `input` ends with it, so that no
    /// blank or punctuation has finished it.
    fn open_last_word(&mut self, input: &str) {
        let last = self.clauses.last_mut();
        if let Some(Atom::Word { text, is_prefix }) = last.and_then(|c| c.alternatives.last_mut()) {
            *is_prefix = input.ends_with(text.as_str());
        }
    }
}

/// One operand or operator, as written.
#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Words {
        text: &'a str,
        is_excluded: bool,
    },
    Phrase {
        text: &'a str,
        is_excluded: bool,
        /// No quotation mark ends it.
        is_open: bool,
    },
    Filter(Filter),
    Or,
}

impl<'a> Piece<'a> {
    fn typed(text: &'a str, is_phrase: bool) -> Self {
        match is_phrase {
            true => Self::Phrase {
                text,
                is_excluded: false,
                is_open: false,
            },
            false => Self::Words {
                text,
                is_excluded: false,
            },
        }
    }
}

/// Quotation marks of the keyboards and languages of the region.
fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»')
}

fn next_piece<'a>(rest: &mut &'a str, fields: &[&str]) -> Option<Piece<'a>> {
    *rest = cut(rest, &|c| !c.is_whitespace()).1;
    if rest.is_empty() {
        return None;
    }
    let after_minus = rest.strip_prefix('-');
    let is_excluded = after_minus.is_some();
    let body = after_minus.unwrap_or(rest);
    if body.starts_with(is_quote) {
        let text = take_quoted(body, rest);
        let is_open = rest.is_empty() && body.len() < text.len() + 2;
        return Some(Piece::Phrase {
            text,
            is_excluded,
            is_open,
        });
    }
    if let Some((field, value)) = filter_start(body, fields) {
        let value = match value.starts_with(is_quote) {
            true => take_quoted(value, rest),
            false => take_word(value, rest),
        };
        return Some(Piece::Filter(Filter {
            field: field.to_owned(),
            value: value.to_owned(),
            is_excluded,
        }));
    }
    let text = take_word(body, rest);
    match text {
        "OR" if !is_excluded => Some(Piece::Or),
        _ => Some(Piece::Words { text, is_excluded }),
    }
}

/// `field:value` with a field of the bundle and a value that is not empty.
fn filter_start<'a, 'f>(body: &'a str, fields: &[&'f str]) -> Option<(&'f str, &'a str)> {
    let (name, value) = body.split_once(':')?;
    let field = fields.iter().find(|field| field.eq_ignore_ascii_case(name));
    let starts = value.chars().next().is_some_and(|c| !c.is_whitespace());
    field.filter(|_| starts).map(|field| (*field, value))
}

/// The text from an opening quotation mark to the next one, or to the end.
fn take_quoted<'a>(body: &'a str, rest: &mut &'a str) -> &'a str {
    let (_, inside) = cut(body, &|c| !is_quote(c));
    let (text, after) = cut(inside, &is_quote);
    let mut after = after.chars();
    after.next();
    *rest = after.as_str();
    text
}

/// The text up to the next blank or quotation mark that no word spans (1 250 000).
fn take_word<'a>(body: &'a str, rest: &mut &'a str) -> &'a str {
    let word = tokenise(body).next().filter(|word| word.range.start == 0);
    let first = word.map_or(0, |word| word.range.end);
    let (_, from) = body.split_at_checked(first).unwrap_or(("", body));
    let (_, after) = cut(from, &|c| c.is_whitespace() || is_quote(c));
    *rest = after;
    body.strip_suffix(after).unwrap_or(body)
}

/// Cuts a text before the first character that is an end; without one after it all.
fn cut<'a>(text: &'a str, is_end: &dyn Fn(char) -> bool) -> (&'a str, &'a str) {
    let end = text.find(is_end);
    let halves = end.and_then(|end| text.split_at_checked(end));
    halves.unwrap_or((text, ""))
}

/// The words of a piece of text; a compound counts as one.
fn units(text: &str) -> impl Iterator<Item = &str> {
    let mut compound_end = 0;
    tokenise(text).filter_map(move |word| {
        if word.kind == WordKind::Part && word.range.end <= compound_end {
            return None;
        }
        if word.kind == WordKind::Whole {
            compound_end = word.range.end;
        }
        text.get(word.range)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(input: &str) -> String {
        let query = Query::parse(input, &["city", "topic"]);
        let atom = |atom: &Atom| match atom {
            Atom::Word { text, is_prefix } => {
                format!("{text}{}", if *is_prefix { "*" } else { "" })
            }
            Atom::Phrase(text) => format!("'{text}'"),
        };
        let clauses = query.clauses.iter().map(|clause| {
            let alternatives: Vec<_> = clause.alternatives.iter().map(atom).collect();
            alternatives.join("|")
        });
        let excluded = query.excluded.iter().map(|a| format!("-{}", atom(a)));
        let filters = query.filters.iter().map(|filter| {
            let sign = if filter.is_excluded { "-" } else { "+" };
            format!("{sign}{}={}", filter.field, filter.value)
        });
        clauses
            .chain(excluded)
            .chain(filters)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn operators_mean_what_they_should() {
        for (input, want) in [
            ("", ""),
            ("   ", ""),
            ("safety plan", "safety plan*"),
            ("safety plan ", "safety plan"),
            ("safety plan?", "safety plan"),
            ("\"safety plan\" city", "city* 'safety plan'"),
            ("„безбедност“", "'безбедност'"),
            ("«a b» c", "'a b' c*"),
            ("\"open phrase", "open phrase*"),
            ("\"an open phrase", "'an open' phrase*"),
            ("\"open phrase ", "'open phrase'"),
            ("\"saf", "saf*"),
            ("-\"not this", "-'not this'"),
            ("a -b c-d", "a c-d* -b"),
            ("a -\"b c\"", "a -'b c'"),
            ("a -wor", "a -wor"),
            ("a OR b c", "a|b c*"),
            ("elb \"x elb", "elb x elb*"),
            ("elb city:elb", "elb +city=elb"),
            ("e\u{301}", "e\u{301}*"),
            ("OR a OR", "a"),
            ("a or b", "a or b*"),
            ("a OR -b", "a -b"),
            ("- -- OR", ""),
            ("city:elbasan", "+city=elbasan"),
            ("CITY:Elbasan x", "x* +city=Elbasan"),
            ("-city:\"novi sad\" x", "x* -city=novi sad"),
            ("place:elbasan", "place:elbasan*"),
            ("city: x", "city x*"),
            ("http://a.b/c", "http a.b c*"),
            ("pay 1 250 000 din", "pay 1 250 000 din*"),
            ("§ 12 law", "§ 12 law*"),
            ("C++ I/O", "C++ I/O*"),
            ("EU-a plan", "EU plan*"),
        ] {
            let mut want: Vec<_> = want.split(' ').collect();
            let got = shown(input);
            let mut got: Vec<_> = got.split(' ').collect();
            want.sort_unstable();
            got.sort_unstable();
            assert_eq!(got, want, "{input}");
        }
    }

    #[test]
    fn long_queries_are_cut_and_say_so() {
        let query = Query::parse(&"word ".repeat(2000), &[]);
        assert_eq!(query.clauses.len(), MAX_ATOMS);
        assert!(query.is_cut);
        let query = Query::parse(&"ш".repeat(10_000), &[]);
        assert_eq!(query.clauses.len(), 1);
        assert!(query.is_cut);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn any_string_is_a_query(input in "(\\PC|[-\" :OR\u{301}\u{200D}])*") {
            let query = Query::parse(&input, &["city", ""]);
            prop_assert!(query.clauses.iter().all(|clause| !clause.alternatives.is_empty()));
        }

        #[test]
        fn any_bytes_are_a_query(bytes: Vec<u8>) {
            let query = Query::parse(&String::from_utf8_lossy(&bytes), &["city"]);
            prop_assert!(query.clauses.len() + query.excluded.len() <= MAX_ATOMS);
        }
    }
}
