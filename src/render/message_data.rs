//! Messages as data, for scripts that put them together in the browser.
//!
//! A message without variables is a string. Any other is a list of parts: a string, `{"var": "n"}`
//! for the value of a variable, or `{"by": "n", "forms": {"one": [parts], …}, "else": "other"}` for
//! a choice by a variable: by its number itself, else by its plural category (`Intl.PluralRules`).

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use serde_json::{Map, Value, json};

/// A pattern as data; `None` if it holds something else than text, variables and choices.
pub(super) fn data(pattern: &Pattern<&str>) -> Option<Value> {
    let mut parts = parts(pattern)?;
    match parts.as_slice() {
        [Value::String(_)] => parts.pop(),
        [] => Some(json!("")),
        _ => Some(Value::Array(parts)),
    }
}

fn parts(pattern: &Pattern<&str>) -> Option<Vec<Value>> {
    let mut parts: Vec<Value> = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => json!(value),
            PatternElement::Placeable { expression } => of_expression(expression)?,
        };
        match (parts.last_mut(), part) {
            (Some(Value::String(before)), Value::String(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Some(parts)
}

fn of_expression(expression: &Expression<&str>) -> Option<Value> {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => Some(json!(value)),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Some(json!({ "var": id.name }))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => of_expression(expression),
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            let forms: Option<Map<String, Value>> = variants
                .iter()
                .map(|variant| {
                    Some((
                        key(variant).to_owned(),
                        Value::Array(parts(&variant.value)?),
                    ))
                })
                .collect();
            let default = variants.iter().find(|variant| variant.default).map(key);
            Some(json!({ "by": id.name, "forms": forms?, "else": default }))
        }
        _ => None,
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
