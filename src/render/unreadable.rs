//! What keeps a message from being read, in words for who wrote it.

use fluent_syntax::parser::ErrorKind;

/// What is wrong, and what to write instead where that is known.
pub(super) fn unreadable(kind: &ErrorKind) -> (String, Option<&'static str>) {
    let (problem, help) = match kind {
        ErrorKind::ExpectedToken('}') => (
            "`{` is opened here and not closed".to_owned(),
            Some("write `}` at the end of the variable: `{ $n }`"),
        ),
        ErrorKind::ExpectedToken('=') => (
            "there is no `=` after the id".to_owned(),
            Some("a message is written `id = Text`; a text that goes on is indented"),
        ),
        ErrorKind::ExpectedToken(token) => (format!("`{token}` is missing here"), None),
        ErrorKind::ExpectedCharRange { .. } => (
            "no message begins like this".to_owned(),
            Some("a message is written `id = Text`; a text that goes on is indented"),
        ),
        ErrorKind::ExpectedMessageField { entry_id }
        | ErrorKind::ExpectedTermField { entry_id } => (
            format!("`{entry_id}` has no text"),
            Some("write it after `=`"),
        ),
        ErrorKind::MissingValue => ("there is no text".to_owned(), Some("write it after `=`")),
        ErrorKind::UnbalancedClosingBrace => (
            "`}` closes what was not opened".to_owned(),
            Some("take it out, or write a brace of the text itself as `{\"}\"}`"),
        ),
        ErrorKind::MissingDefaultVariant => (
            "a choice has no case for all the rest".to_owned(),
            Some("mark one with a star: `*[other] …`"),
        ),
        ErrorKind::MultipleDefaultVariants => (
            "a choice has two cases for all the rest".to_owned(),
            Some("keep the star of one of them"),
        ),
        ErrorKind::UnterminatedStringLiteral => ("the closing `\"` is missing".to_owned(), None),
        ErrorKind::UnknownEscapeSequence(escape)
        | ErrorKind::InvalidUnicodeEscapeSequence(escape) => (
            format!("`{escape}` is no character"),
            Some("characters need no `\\`: write them as they are"),
        ),
        ErrorKind::DuplicatedNamedArgument(name) => (format!("`{name}` is given twice"), None),
        ErrorKind::PositionalArgumentFollowsNamed => (
            "an argument without a name stands after one with a name".to_owned(),
            None,
        ),
        ErrorKind::ForbiddenCallee => (
            "there is no such function".to_owned(),
            Some("functions are written in capitals: `NUMBER($n)`"),
        ),
        ErrorKind::ExpectedInlineExpression
        | ErrorKind::ExpectedSimpleExpressionAsSelector
        | ErrorKind::ExpectedLiteral
        | ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable => (
            "this can't stand between `{` and `}`".to_owned(),
            Some("a variable can: `{ $n }`; so can another message: `{ other_message }`"),
        ),
    };
    (format!("this message can't be read: {problem}"), help)
}
