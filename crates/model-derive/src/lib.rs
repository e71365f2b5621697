//! Derives `Walk`, the walk over every field of a type of the model, from the type as it stands.
//!
//! Takes: a struct with named fields, as `serde` reads it. Gives: `impl Walk`, which visits every field in
//! its order, under the name that it has in a file, and says which of them hold prose. Two words stand on
//! fields where their type can't say it:
//!
//! - `#[walk(key)]`: it names an item of a list, so that a translation finds it;
//! - `#[walk(staff)]`: only the hub's staff may see it.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Error, Expr, ExprLit, Field, Fields, Lit, Meta, Result, Token};

/// Derives `Walk` for a struct with named fields.
#[proc_macro_derive(Walk, attributes(walk))]
pub fn walk(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = syn::parse_macro_input!(input as DeriveInput);
    derived(&input)
        .unwrap_or_else(Error::into_compile_error)
        .into()
}

fn derived(input: &DeriveInput) -> Result<TokenStream> {
    let fields = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => &fields.named,
            Fields::Unnamed(_) | Fields::Unit => return Err(no_struct(input)),
        },
        Data::Enum(_) | Data::Union(_) => return Err(no_struct(input)),
    };
    let described = fields.iter().map(described).collect::<Result<Vec<_>>>()?;
    let visited: Vec<_> = described
        .iter()
        .filter(|field| !field.is_left_out)
        .collect();
    let read = visited.iter().map(|field| {
        let (ident, name) = (field.ident, &field.name);
        let walk = quote!(Walk::walk(&self.#ident, &at.key(#name), visit););
        if field.is_for_staff {
            quote!(if !Empty::is_left_out(&self.#ident) { visit(&at.key(#name), Part::ForStaff); #walk })
        } else {
            walk
        }
    });
    let write = visited.iter().map(|field| {
        let (ident, name) = (field.ident, &field.name);
        let staff = field
            .is_for_staff
            .then(|| quote!(visit(&at.key(#name), PartMut::ForStaff(&mut self.#ident));));
        quote!(#staff Walk::walk_mut(&mut self.#ident, &at.key(#name), visit);)
    });
    let shapes = visited.iter().map(|field| {
        let (of, name, doc, is_key) = (&field.of, &field.name, &field.doc, field.is_key);
        quote!(FieldShape { name: #name, doc: #doc, is_key: #is_key, shape: <#of as Walk>::shape() })
    });
    let key = visited.iter().find(|field| field.is_key).map(|field| {
        let (ident, name) = (field.ident, &field.name);
        quote!(fn key(&self) -> Option<ItemKey<'_>> { Some((#name, AsRef::<str>::as_ref(&self.#ident))) })
    });
    let name = &input.ident;
    Ok(quote! {
        const _: () = {
            #[allow(unused_imports)]
            use crate::model::walk::{At, Empty, FieldShape, ItemKey, Part, PartMut, Shape, Walk};

            impl Walk for #name {
                fn walk<'a>(&'a self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, Part<'a>)) {
                    #(#read)*
                }

                fn walk_mut(&mut self, at: &At<'_>, visit: &mut dyn FnMut(&At<'_>, PartMut<'_>)) {
                    #(#write)*
                }

                fn shape() -> Shape {
                    Shape::of_fields(vec![#(#shapes),*])
                }

                #key
            }
        };
    })
}

fn no_struct(input: &DeriveInput) -> Error {
    Error::new_spanned(
        &input.ident,
        "`Walk` is derived for structs with named fields",
    )
}

/// What is known of a field.
struct Described<'a> {
    ident: &'a syn::Ident,
    of: &'a syn::Type,
    /// Its name in a file.
    name: String,
    /// The first sentences above it.
    doc: String,
    is_key: bool,
    is_for_staff: bool,
    /// It stands in no file.
    is_left_out: bool,
}

fn described(field: &Field) -> Result<Described<'_>> {
    let Some(ident) = &field.ident else {
        return Err(Error::new_spanned(field, "a field has a name"));
    };
    let mut described = Described {
        ident,
        of: &field.ty,
        name: ident.to_string(),
        doc: String::new(),
        is_key: false,
        is_for_staff: false,
        is_left_out: false,
    };
    for attribute in &field.attrs {
        if attribute.path().is_ident("doc") {
            described.doc.push_str(&text_of(&attribute.meta));
        } else if attribute.path().is_ident("serde") {
            attribute.parse_nested_meta(|meta| {
                let value = if meta.input.peek(Token![=]) {
                    Some(meta.value()?.parse::<Expr>()?)
                } else {
                    None
                };
                if meta.path.is_ident("skip") {
                    described.is_left_out = true;
                } else if let (
                    true,
                    Some(Expr::Lit(ExprLit {
                        lit: Lit::Str(name),
                        ..
                    })),
                ) = (meta.path.is_ident("rename"), &value)
                {
                    described.name = name.value();
                }
                Ok(())
            })?;
        } else if attribute.path().is_ident("walk") {
            attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("key") {
                    described.is_key = true;
                } else if meta.path.is_ident("staff") {
                    described.is_for_staff = true;
                } else {
                    return Err(meta.error("`key` or `staff`"));
                }
                Ok(())
            })?;
        }
    }
    described.doc = described.doc.trim().to_owned();
    Ok(described)
}

fn text_of(doc: &Meta) -> String {
    if let Meta::NameValue(pair) = doc
        && let Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) = &pair.value
    {
        text.value()
    } else {
        String::new()
    }
}
