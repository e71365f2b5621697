//! The topics as a thesaurus for programs: SKOS (<https://www.w3.org/TR/skos-reference/>) in Turtle, in all languages
//! at once.

use std::io;

use oxrdf::{Literal, NamedNode, NamedNodeRef, Term, TripleRef, vocab::rdf};
use oxttl::{TurtleSerializer, turtle::WriterTurtleSerializer};

use crate::{
    catalogue::Item,
    content::Key,
    edition::Edition,
    model::{EntityKind, Language, Localised, Topic},
    render::{addresses, page_context::PageContext},
};

const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
/// Targets of the Sustainable Development Goals, as the United Nations name them for programs
/// (<https://metadata.un.org/sdg/>).
const SDG: &str = "http://metadata.un.org/sdg/";

/// Does an edition give a thesaurus?
pub(in crate::render) fn is_given(edition: &Edition) -> bool {
    super::kinds(edition).any(|kind| kind == EntityKind::Topic)
}

/// Renders it. A topic is named by the address of its page in the site's first language; what cannot be named in RDF,
/// since the site's own address is none, is left out.
pub(in crate::render) fn thesaurus(ctx: &PageContext<'_>) -> Vec<u8> {
    let serializer = TurtleSerializer::new().with_prefix("skos", SKOS);
    let mut file = File {
        turtle: serializer.unwrap_or_default().for_writer(Vec::new()),
        ctx,
    };
    // A Vec takes whatever is written to it.
    let _ = file.write();
    file.turtle.finish().unwrap_or_default()
}

struct File<'a> {
    turtle: WriterTurtleSerializer<Vec<u8>>,
    ctx: &'a PageContext<'a>,
}

impl File<'_> {
    fn write(&mut self) -> io::Result<()> {
        let edition = self.ctx.edition;
        let Some(scheme) = named(&self.ctx.url(&addresses::thesaurus())) else {
            return Ok(());
        };
        self.is_a(&scheme, "ConceptScheme")?;
        for (language, title) in &edition.site().title.0 {
            self.say(&scheme, "prefLabel", worded(title, language))?;
        }
        for item in edition.of_kind(EntityKind::Topic) {
            self.concept(item, &scheme)?;
        }
        Ok(())
    }

    fn concept(&mut self, item: &Item, scheme: &NamedNode) -> io::Result<()> {
        let topic: Option<&Topic> = item.original().record.downcast();
        let (Some(topic), Some(concept)) = (topic, self.name(&item.key)) else {
            return Ok(());
        };
        self.is_a(&concept, "Concept")?;
        self.say(&concept, "inScheme", Some(scheme.clone().into()))?;
        self.say(
            &concept,
            "notation",
            Some(Literal::from(topic.id.as_str()).into()),
        )?;
        self.say_all(&concept, "prefLabel", Some(&topic.label))?;
        for (language, words) in topic.alt.iter().flat_map(|alt| &alt.0) {
            for word in words {
                self.say(&concept, "altLabel", worded(word, language))?;
            }
        }
        self.say_all(&concept, "definition", topic.definition.as_ref())?;
        self.say_all(&concept, "scopeNote", topic.scope_note.as_ref())?;
        match &topic.broader {
            Some(broader) => {
                let broader = self.name(&Key::of(broader));
                self.say(&concept, "broader", broader.map(Term::from))?;
            }
            None => self.say(&concept, "topConceptOf", Some(scheme.clone().into()))?,
        }
        for other in &topic.related {
            let other = self.name(&Key::of(other));
            self.say(&concept, "related", other.map(Term::from))?;
        }
        let targets = topic.matches.iter().flat_map(|codes| &codes.sdg);
        for target in targets {
            let target = named(&format!("{SDG}{target}"));
            self.say(&concept, "relatedMatch", target.map(Term::from))?;
        }
        Ok(())
    }

    /// The name of a topic, if this edition has it.
    fn name(&self, key: &Key) -> Option<NamedNode> {
        let address = self
            .ctx
            .edition
            .address(key, self.ctx.edition.default_language())?;
        named(&self.ctx.url(&address))
    }

    fn is_a(&mut self, what: &NamedNode, class: &str) -> io::Result<()> {
        let class = NamedNode::new_unchecked(format!("{SKOS}{class}"));
        let triple = TripleRef::new(what.as_ref(), rdf::TYPE, class.as_ref());
        self.turtle.serialize_triple(triple)
    }

    fn say_all(
        &mut self,
        what: &NamedNode,
        property: &str,
        words: Option<&Localised>,
    ) -> io::Result<()> {
        for (language, words) in words.into_iter().flat_map(|words| &words.0) {
            self.say(what, property, worded(words, language))?;
        }
        Ok(())
    }

    fn say(&mut self, what: &NamedNode, property: &str, object: Option<Term>) -> io::Result<()> {
        let Some(object) = object else {
            return Ok(());
        };
        let property = format!("{SKOS}{property}");
        let property = NamedNodeRef::new_unchecked(&property);
        let triple = TripleRef::new(what.as_ref(), property, object.as_ref());
        self.turtle.serialize_triple(triple)
    }
}

/// An address as a name; nothing where it is none.
fn named(address: &str) -> Option<NamedNode> {
    NamedNode::new(address).ok()
}

fn worded(words: &str, language: &Language) -> Option<Term> {
    let literal = Literal::new_language_tagged_literal(words, language.as_str());
    literal.ok().map(Term::from)
}
