//! What a message asks for: variables and other messages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// What a message asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// The variables in it, also those that only choose a form.
    pub variables: BTreeSet<String>,
    /// The variables that choose a form.
    pub chosen_by: BTreeSet<String>,
    /// The messages in it.
    pub messages: BTreeSet<String>,
    /// The names of its attributes: texts that belong to it and are shown nowhere.
    pub attributes: BTreeSet<String>,
}

/// The messages with a text in a file, and what each asks for.
pub(super) fn uses_in(resource: &FluentResource) -> BTreeMap<String, Uses> {
    let mut all = BTreeMap::new();
    for entry in resource.entries() {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &message.value
        {
            let attributes = message.attributes.iter();
            let mut uses = Uses {
                attributes: attributes.map(|one| one.id.name.to_owned()).collect(),
                ..Uses::default()
            };
            uses.of_pattern(pattern);
            all.insert(message.id.name.to_owned(), uses);
        }
    }
    all
}

impl Uses {
    fn of_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.of_expression(expression);
            }
        }
    }

    fn of_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                let mut chosen = Self::default();
                chosen.of_inline(selector);
                self.chosen_by.extend(chosen.variables.iter().cloned());
                self.variables.append(&mut chosen.variables);
                for variant in variants {
                    self.of_pattern(&variant.value);
                }
            }
        }
    }

    fn of_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.of_arguments(arguments),
            InlineExpression::TermReference { arguments, .. } => {
                arguments.iter().for_each(|one| self.of_arguments(one));
            }
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn of_arguments(&mut self, arguments: &CallArguments<&str>) {
        for one in &arguments.positional {
            self.of_inline(one);
        }
        for one in &arguments.named {
            self.of_inline(&one.value);
        }
    }
}
