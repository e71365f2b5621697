//! GitHub Pages and GitLab Pages, which read no configuration.

use super::{Hosted, opening};

/// What to do there, and what they can't do.
pub(super) fn configuration(site: &Hosted) -> String {
    let (host, path) = (&site.host, &site.path);
    let lines = [
        format!("https://{host}{path} at GitHub Pages or GitLab Pages."),
        String::new(),
        "`carsija init --with github` and `--with gitlab` write the workflow that publishes, also into a site that is".into(),
        "there already.".into(),
        "For an address of your own, write its name in the settings of the repository, under Pages, and as".into(),
        "`base_url` in content/site.yaml. Without one the site stands below a path, such as".into(),
        "https://NAME.github.io/REPOSITORY/: it works there as well.".into(),
        String::new(),
        "They see to HTTPS, types and compression, and answer with 404.html in the site's first language where".into(),
        "nothing is. Nobody can tell them more: they send no Content-Security-Policy, keep every file for ten".into(),
        "minutes, and show earlier addresses as pages that lead on. The pages run nothing that is not their own;".into(),
        "whoever must have the headers takes another host: `carsija host --help`.".into(),
        "Everyone sees what is published there, also out of a private repository: only the public edition.".into(),
    ];
    let mut text = String::new();
    opening(&mut text, &lines);
    text
}
