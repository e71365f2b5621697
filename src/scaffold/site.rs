//! A small new site.

use super::NewFile;
use crate::model::Date;

/// The files of a small new site that builds as it is.
pub fn new_site(today: Date) -> Vec<NewFile> {
    let files = [
        ("content/site.yaml", include_str!("site/site.yaml")),
        ("content/topics.yaml", include_str!("site/topics.yaml")),
        (
            "content/organisations.yaml",
            include_str!("site/organisations.yaml"),
        ),
        ("content/sources.yaml", include_str!("site/sources.yaml")),
        (
            "content/cities/example-city.md",
            include_str!("site/example-city.md"),
        ),
        (
            "content/practices/example-practice.md",
            include_str!("site/example-practice.md"),
        ),
        ("content/pages/about.md", include_str!("site/about.md")),
        (".editorconfig", include_str!("site/editorconfig")),
        (".gitattributes", "* text=auto eol=lf\n"),
        (
            ".gitignore",
            "/public\n/members\n/internal\n/.carsija-cache\n",
        ),
    ];
    files
        .map(|(file, text)| (file.to_owned(), text.replace("{today}", &today.to_string())))
        .to_vec()
}
