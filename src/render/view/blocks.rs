//! Fields that stand together on a page: what it takes, how it is carried out, what was learned.

use serde::Serialize;
use tera::Value;

use super::super::page_context::PageContext;
use crate::model::{
    Delivery, Known, Lessons, Practice, Prose, Requirements, Starter, Transferability,
};

/// Fields that stand together.
#[derive(Serialize)]
pub(super) struct FieldGroup {
    id: &'static str,
    title: Value,
    rows: Vec<Row>,
    /// What is not known, named in one sentence rather than line by line.
    unknown: Vec<Value>,
    /// Is nothing of it known?
    is_unknown: bool,
}

/// A field: a paragraph, or a list of several.
#[derive(Serialize)]
struct Row {
    term: Value,
    items: Vec<String>,
}

struct Fields<'r, 'a> {
    ctx: &'r PageContext<'a>,
    block: FieldGroup,
}

impl<'r, 'a> Fields<'r, 'a> {
    fn new(id: &'static str, ctx: &'r PageContext<'a>) -> Self {
        let block = FieldGroup {
            id,
            title: ctx.term("block", id),
            rows: Vec::new(),
            unknown: Vec::new(),
            is_unknown: false,
        };
        Self { ctx, block }
    }

    fn add<T>(&mut self, name: &str, value: &Known<T>, items: impl FnOnce(&T) -> Vec<String>) {
        let term = self.ctx.term(&format!("field_{}", self.block.id), name);
        match value {
            Known::Value(value) => self.block.rows.push(Row {
                term,
                items: items(value),
            }),
            Known::Unknown => self.block.unknown.push(term),
            Known::NotApplicable => {}
        }
    }

    fn text(&mut self, name: &str, value: Option<&Known<Prose>>) {
        if let Some(value) = value {
            self.add(name, value, |text| vec![text.to_string()]);
        }
    }

    fn plain(&mut self, name: &str, value: Option<&Prose>) {
        self.text(name, value.cloned().map(Known::Value).as_ref());
    }

    fn list(&mut self, name: &str, value: Option<&Known<Vec<Prose>>>) {
        if let Some(value) = value {
            self.add(name, value, |items| {
                items.iter().map(ToString::to_string).collect()
            });
        }
    }

    fn into_block(self) -> Option<FieldGroup> {
        let has_something = !self.block.rows.is_empty() || !self.block.unknown.is_empty();
        (has_something || self.block.is_unknown).then_some(self.block)
    }
}

/// The blocks of a practice that have anything in them.
pub(super) fn blocks(practice: &Practice, ctx: &PageContext<'_>) -> Vec<FieldGroup> {
    let takes = takes(&practice.requirements, ctx);
    let starter = practice.requirements.starter.as_ref();
    let starter = starter.and_then(|one| starter_of(one, ctx));
    let delivery = practice
        .delivery
        .as_ref()
        .and_then(|one| delivery(one, ctx));
    let elsewhere = practice
        .transferability
        .as_ref()
        .and_then(|one| elsewhere(one, ctx));
    let lessons = lessons(&practice.lessons, ctx);
    [takes, starter, delivery, elsewhere, lessons]
        .into_iter()
        .flatten()
        .collect()
}

fn takes(needs: &Requirements, ctx: &PageContext<'_>) -> Option<FieldGroup> {
    let mut fields = Fields::new("takes", ctx);
    fields.text("mandate", needs.mandate.as_ref());
    if let Some(staff) = &needs.staff_fte {
        fields.add("staff_fte", staff, |posts| vec![ctx.number(posts)]);
    }
    fields.list("skills", needs.skills.as_ref());
    fields.list("partners_needed", needs.partners_needed.as_ref());
    fields.list("data_needed", needs.data_needed.as_ref());
    fields.into_block()
}

fn starter_of(starter: &Known<Starter>, ctx: &PageContext<'_>) -> Option<FieldGroup> {
    let mut fields = Fields::new("starter", ctx);
    match starter {
        Known::Value(starter) => {
            fields.plain("cost", starter.cost.as_ref());
            fields.plain("staff", starter.staff.as_ref());
            fields.plain("first_month", starter.first_month.as_ref());
        }
        Known::Unknown => fields.block.is_unknown = true,
        Known::NotApplicable => fields.block.is_unknown = false,
    }
    fields.into_block()
}

fn delivery(delivery: &Known<Delivery>, ctx: &PageContext<'_>) -> Option<FieldGroup> {
    let mut fields = Fields::new("delivery", ctx);
    match delivery {
        Known::Value(delivery) => {
            fields.plain("mode", delivery.mode.as_ref());
            fields.plain("place", delivery.place.as_ref());
            fields.plain("dose", delivery.dose.as_ref());
            fields.plain("tailoring", delivery.tailoring.as_ref());
            fields.plain("modifications", delivery.modifications.as_ref());
            fields.plain("fidelity", delivery.fidelity.as_ref());
        }
        Known::Unknown => fields.block.is_unknown = true,
        Known::NotApplicable => fields.block.is_unknown = false,
    }
    fields.into_block()
}

fn elsewhere(elsewhere: &Transferability, ctx: &PageContext<'_>) -> Option<FieldGroup> {
    let mut fields = Fields::new("elsewhere", ctx);
    fields.list("core", Some(&elsewhere.core));
    fields.list("adaptable", Some(&elsewhere.adaptable));
    fields.list("preconditions", Some(&elsewhere.preconditions));
    fields.list("not_if", Some(&elsewhere.not_if));
    fields.into_block()
}

fn lessons(lessons: &Known<Lessons>, ctx: &PageContext<'_>) -> Option<FieldGroup> {
    let mut fields = Fields::new("lessons", ctx);
    match lessons {
        Known::Value(lessons) => {
            fields.plain("worked", lessons.worked.as_ref());
            fields.plain("did_not_work", lessons.did_not_work.as_ref());
            fields.plain("would_change", lessons.would_change.as_ref());
        }
        Known::Unknown => fields.block.is_unknown = true,
        Known::NotApplicable => fields.block.is_unknown = false,
    }
    fields.into_block()
}
