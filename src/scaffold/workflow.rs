//! The workflows that check and publish a site where its files are kept.

use super::NewFile;

/// A program that keeps repositories.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forge {
    /// GitHub.
    Github,
    /// GitLab.
    Gitlab,
    /// Forgejo, as at Codeberg.
    Forgejo,
}

impl Forge {
    /// The file of its workflow.
    pub fn workflow(self) -> NewFile {
        let (file, text) = match self {
            Self::Github => (
                ".github/workflows/site.yml",
                include_str!("site/workflows/github.yml"),
            ),
            Self::Gitlab => (".gitlab-ci.yml", include_str!("site/workflows/gitlab.yml")),
            Self::Forgejo => (
                ".forgejo/workflows/site.yml",
                include_str!("site/workflows/forgejo.yml"),
            ),
        };
        (file.to_owned(), text.to_owned())
    }
}
