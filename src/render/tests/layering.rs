//! Layers of templates, static files and words; and errors in them.

use super::TestSite;
use crate::diagnostics::{Code, Place, Spot};

#[test]
fn the_default_theme_is_sound() {
    let site = TestSite::new("en").load();
    assert_eq!(site.findings, []);
    for (address, _) in site.plan.outputs() {
        let page = site.page(address.as_str());
        assert!(!page.is_empty(), "{address}");
    }
}

#[test]
fn a_site_extends_the_template_that_it_overrides() {
    let site = TestSite::new("en")
        .with(
            "templates/practice.html",
            "{% extends \"default/practice.html\" %}{% block content %}OURS {{ super() }}{% endblock %}",
        )
        .load();
    assert_eq!(site.findings, []);
    let page = site.page("en/practices/council.html");
    assert!(page.contains("OURS") && page.contains("A council of the city."));
}

#[test]
fn a_page_is_shown_by_the_template_that_it_asks_for() {
    let page = |template: &str| {
        let text = format!("---\ntitle: About\ntemplate: {template}\n---\n\nWords.\n");
        TestSite::new("en")
            .with("content/pages/about.md", &text)
            .with(
                "templates/page-wide.html",
                "{% extends \"page.html\" %}{% block kind %}wide{% endblock kind %}",
            )
            .load()
            .try_page("en/about.html")
    };
    assert!(page("wide").unwrap().contains("<body class=\"wide\">"));
    let finding = page("wde").unwrap_err();
    assert_eq!(finding.code, Code::UnknownTemplate);
    assert_eq!(&*finding.place.file, "content/pages/about.md");
    assert_eq!(finding.help.as_deref(), Some("did you mean `wide`?"));
}

#[test]
fn the_sites_own_layer_stands_over_its_theme_over_the_default() {
    let site = TestSite::new("en")
        .with(
            "content/site.yaml",
            "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\ntheme: ours\n",
        )
        .with(
            "themes/ours/messages/en.ftl",
            "nav_cities = Towns\nnav_topics = Themes\n",
        )
        .with("messages/en.ftl", "nav_cities = Places\n")
        .with("themes/ours/static/carsija.css", "body { color: red }")
        .load();
    assert_eq!(site.findings, []);
    let page = site.page("en/index.html");
    assert!(page.contains("Places") && page.contains("Themes") && !page.contains("Towns"));
    let styles = site
        .plan
        .outputs()
        .find(|(address, _)| address.as_str().starts_with("assets/carsija-"))
        .unwrap();
    assert_eq!(site.page(styles.0.as_str()), "body { color: red }");
}

#[test]
fn an_error_of_syntax_is_shown_where_it_stands_and_others_with_it() {
    let first = "fine\n{% if %}";
    let second = "{{ x | no_such_filter }}";
    let site = TestSite::new("en")
        .with("templates/a.html", first)
        .with("templates/b.html", second)
        .with("templates/c.html", "{% extends \"nowhere.html\" %}")
        .load();
    let found: Vec<_> = site
        .findings
        .iter()
        .map(|finding| (finding.code, &*finding.place.file))
        .collect();
    assert_eq!(
        found,
        [
            (Code::TemplateError, "templates/a.html"),
            (Code::UnknownTemplate, "templates/c.html"),
            (Code::TemplateError, "templates/b.html"),
        ]
    );
    let Spot::Bytes(range) = &site.findings[0].place.spot else {
        panic!("no bytes")
    };
    assert!(range.start >= first.find("{% if").unwrap());
    let at = second.find("no_such_filter").unwrap();
    let Spot::Bytes(range) = &site.findings[2].place.spot else {
        panic!("no bytes")
    };
    assert!(range.contains(&at) || range.start == at);
    // What is at fault is left out; the rest of the site still stands.
    assert!(site.page("en/index.html").contains("Test"));
}

#[test]
fn an_unknown_message_is_shown_where_the_template_asks_for_it() {
    let template = "<p>{{ t.nav_citys }}</p>";
    let site = TestSite::new("en")
        .with("templates/home.html", template)
        .load();
    let finding = site.try_page("en/index.html").unwrap_err();
    let at = template.find("nav_citys").unwrap();
    assert_eq!(finding.code, Code::UnknownMessage);
    assert_eq!(
        finding.place,
        Place::bytes(&"templates/home.html".into(), at..at + "nav_citys".len())
    );
    assert_eq!(finding.help.as_deref(), Some("did you mean `nav_cities`?"));
}

#[test]
fn an_unknown_message_with_variables_is_found_too() {
    let template = "{{ msg(id=\"no_such\", n=1) }}";
    let site = TestSite::new("en")
        .with("templates/home.html", template)
        .load();
    let finding = site.try_page("en/index.html").unwrap_err();
    assert_eq!(finding.code, Code::UnknownMessage);
    assert_eq!(&*finding.place.file, "templates/home.html");
}

#[test]
fn an_unknown_static_file_is_an_error_of_the_template() {
    let template = "{{ asset(name=\"carsia.css\") }}";
    let site = TestSite::new("en")
        .with("templates/home.html", template)
        .load();
    let finding = site.try_page("en/index.html").unwrap_err();
    assert_eq!(finding.code, Code::TemplateError);
    assert!(
        finding.message.contains("did you mean `carsija.css`?"),
        "{finding:?}"
    );
}

#[test]
fn a_missing_theme_is_found_in_the_sites_configuration() {
    let site = TestSite::new("en")
        .with(
            "content/site.yaml",
            "title: {en: Test}\nbase_url: https://example.org/\nlanguages: [en]\ntheme: nowhere\n",
        )
        .load();
    let found: Vec<_> = site.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(found, [Code::UnknownTemplate]);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_theme_is_refused() {
    let site = TestSite::new("en").with("templates/fine.html", "fine");
    let outside = site.path().join("content/site.yaml");
    std::os::unix::fs::symlink(outside, site.path().join("templates/leak.html")).unwrap();
    let found: Vec<_> = site
        .load()
        .findings
        .iter()
        .map(|finding| (finding.code, finding.place.file.to_string()))
        .collect();
    assert_eq!(
        found,
        [(Code::LinkLeavesSite, "templates/leak.html".to_owned())]
    );
}

#[test]
fn a_template_that_is_no_text_is_reported() {
    let site = TestSite::new("en");
    std::fs::create_dir_all(site.path().join("templates")).unwrap();
    std::fs::write(site.path().join("templates/home.html"), b"a\xff").unwrap();
    let site = site.load();
    assert_eq!(site.findings[0].code, Code::NotUtf8);
    assert_eq!(
        site.findings[0].place,
        Place::bytes(&"templates/home.html".into(), 1..2)
    );
}
