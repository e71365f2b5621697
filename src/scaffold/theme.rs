//! A new theme.

use std::fmt::Write as _;

use super::NewFile;

/// The files of a theme of this name that looks as the default does: a page around all others with a style sheet of
/// its own, in which the custom properties of the default stand to be changed.
pub fn new_theme(name: &str, properties: &[(String, String)]) -> Vec<NewFile> {
    let folder = format!("themes/{name}");
    let template = format!(
        "{{% extends \"default/base.html\" %}}\n\
         {{% block theme %}}<link rel=\"stylesheet\" href=\"{{{{ asset(name=\"{name}.css\") }}}}\">\n\
         {{% endblock theme -%}}\n"
    );
    let mut styles = String::from(
        "/* Colours, types and sizes of the theme. What stands here counts for more than the default theme. Take a line\n   \
         out of the remark to change it; light-dark() has the colour for daylight and the one for the night. */\n:root {\n",
    );
    for (property, value) in properties {
        let _ = writeln!(styles, "  /* {property}: {value}; */");
    }
    styles.push_str("}\n");
    vec![
        (format!("{folder}/templates/base.html"), template),
        (format!("{folder}/static/{name}.css"), styles),
    ]
}
