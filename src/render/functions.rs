//! The functions that templates can call.

use std::{collections::BTreeMap, sync::Arc};

use fluent_bundle::{FluentArgs, FluentValue};
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::{
    messages::{Messages, NoMessage},
    templates::NO_MESSAGE,
};
use crate::{catalogue::Address, diagnostics::did_you_mean, model::Language};

/// Adds the functions to a set of templates.
pub(super) fn register(
    tera: &mut Tera,
    messages: &Arc<Messages>,
    statics: &Arc<BTreeMap<String, Address>>,
) {
    let (messages, statics) = (messages.clone(), statics.clone());
    tera.register_function("msg", move |arguments: Kwargs, state: &State<'_>| {
        message(&messages, &arguments, state)
    });
    tera.register_function("asset", move |arguments: Kwargs, state: &State<'_>| {
        asset(&statics, &arguments, state)
    });
}

/// `msg(id="n_practices", n=3)`: a message with its variables, in the page's language.
fn message(messages: &Messages, arguments: &Kwargs, state: &State<'_>) -> TeraResult<String> {
    let id: &str = arguments.must_get("id")?;
    let tag: String = state.get("lang")?.unwrap_or_default();
    let language = Language::parse(&tag)
        .ok_or_else(|| Error::message("`msg` needs the variable `lang` of the page"))?;
    let variables: FluentArgs<'_> = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), fluent_value(value))))
        .filter(|(name, _)| name != "id")
        .collect();
    messages
        .format(id, &variables, &language)
        .map_err(|problem| match problem {
            NoMessage::Unknown(help) => Error::message(format!(
                "{NO_MESSAGE}`{id}`\n{}",
                help.unwrap_or_else(|| "write it in `messages/en.ftl`".into())
            )),
            NoMessage::Unresolved(why) => {
                Error::message(format!("the message `{id}` can't be put together: {why}"))
            }
        })
}

fn fluent_value(value: &Value) -> FluentValue<'static> {
    match (value.as_i64(), value.as_f64(), value.as_str()) {
        (Some(number), ..) => FluentValue::from(number),
        (None, Some(number), _) => FluentValue::from(number),
        (None, None, Some(text)) => FluentValue::from(text.to_owned()),
        (None, None, None) => FluentValue::from(value.to_string()),
    }
}

/// `asset(name="carsija.css")`: the link to a static file from this page.
fn asset(
    statics: &BTreeMap<String, Address>,
    arguments: &Kwargs,
    state: &State<'_>,
) -> TeraResult<String> {
    let name: &str = arguments.must_get("name")?;
    let root: String = state.get("root")?.unwrap_or_default();
    match statics.get(name) {
        Some(address) => Ok(format!("{root}{}", address.link())),
        None => Err(Error::message(format!(
            "there is no static file `{name}`{}",
            did_you_mean(name, statics.keys().map(String::as_str))
                .map_or(String::new(), |help| format!("; {help}"))
        ))),
    }
}
