//! Private numbers and mailboxes in texts are in nothing that is published.

use super::{CITIES, PRACTICE, SITE, SOURCES, TestSite, front, practice};

/// Made up, and each in a place of its own.
const SECRETS: [&str; 24] = [
    "070 111 221",
    "ana.ilievska@a.example",
    "070 111 222",
    "070 111 223",
    "070 111 224",
    "070-111-225",
    "38970111226",
    "zoran.z@a.example",
    "0101990450006",
    "070 111 227",
    "petar.petrov@a.example",
    "38970111228",
    "070111229",
    "38970111231",
    "070 111 233",
    "070 111 234",
    "070 111 236",
    "070 111 237",
    "070 111 238",
    "070 111 239",
    "70111241",
    "mira.m",
    "mira.n",
    "mira.p",
];

/// In the name of a file, to which no page leads.
const FILE: &str = "070111230.pdf";

const BODY: &str = "
## Call 070-111-225

Ask <a href=\"tel:+38970111226\">her</a>, [him](mailto:zoran.z@a.example) or **070 111** 223, and
see [above](#call-070-111-225), office@a.example, +389 31 475 000 and https://a.example/070999999.

| a | b |
|---|---|
| 0101990450006 | `070 111 227` |

| Name | Mob. tel. |
|---|---|
| Ana | 70111241 |

<zoran.z@a.example> <https://wa.me/38970111228>

```070111229
words
```

[Its list](070111230.pdf).

## Where {#a-070111233}

See [there](#a-070111233), <abbr title=\"070 111 234\">tel.</abbr> 070\\
111\\
235

tel 031 475 000 070 111 236, [map](https://a.example/ \"1300 070 111 237\"), <abbr title=\"35 070 111 238\">m</abbr>

- mira.m (a) gmail.com, mira.n[at]gmail[dot]com
- Ilindenska 35 070 111 239, mira.p@
  gmail.com
";

fn site() -> TestSite {
    let fields = PRACTICE
        .replace("STATUS", "ongoing")
        .replace(
            "A council of the city.",
            "Call 070 111 221 or ana.ilievska@a.example.",
        )
        .replace("They meet.", "070 111 222 answers.");
    let sources = SOURCES.replace(
        "publisher: unknown",
        "publisher: unknown\n  url: \"mailto:petar.petrov@a.example\"",
    );
    let cities = CITIES.replace("{en: Elbasan}", "{en: Elbasan 070 111 224}");
    TestSite::new("en, mk")
        .with("content/sources.yaml", &sources)
        .with("content/cities/elbasan.md", &front(&cities))
        .with("content/practices/council.md", &(front(&fields) + BODY))
        .with("content/practices/070111230.pdf", "%PDF-1.4")
        .with("content/practices/38970111231.md", &practice("ongoing"))
}

#[test]
fn they_are_in_no_page_and_nothing_that_is_searched() {
    let site = site().load();
    let digits =
        |text: &str| -> String { text.chars().filter(|c| *c != ' ' && *c != '-').collect() };
    for (address, _) in site.plan.outputs() {
        assert!(!address.as_str().contains(FILE), "{address}");
        let page = digits(&site.page(address.as_str()));
        assert!(!page.contains(FILE), "{address}");
        for secret in SECRETS {
            assert!(!page.contains(&digits(secret)), "{secret} in {address}");
        }
        assert!(!page.contains("235</p>"), "{page}");
    }
    // The search is made of the edition.
    for item in site.edition.items() {
        let shown = format!("{item:?}");
        for secret in SECRETS {
            assert!(!shown.contains(secret), "{secret} in {}", item.key);
        }
    }
}

#[test]
fn a_file_is_published_under_a_name_that_is_accepted() {
    let accepted = "accepted: [{code: E0838, reason: 070111230 is a decision, role: editor, date: 2026-01-10}]\n";
    let fields = PRACTICE.replace("STATUS", "ongoing");
    let link = "\n[Its list](070111230.pdf).\n";
    let of_site = SITE.replace("LANGUAGES", "en");
    // In the entry itself, whoever writes it would accept it alone.
    for (in_site, in_entry, is_there) in [("", accepted, false), (accepted, "", true)] {
        let site = TestSite::new("en")
            .with("content/site.yaml", &(of_site.clone() + in_site))
            .with(
                "content/practices/council.md",
                &(front(&(fields.clone() + in_entry)) + link),
            )
            .with("content/practices/070111230.pdf", "%PDF-1.4")
            .load();
        let mut addresses = site.plan.outputs().map(|(address, _)| address.as_str());
        assert_eq!(addresses.any(|address| address.ends_with(FILE)), is_there);
        let page = site.page("en/practices/council.html");
        assert_eq!(page.contains(FILE), is_there, "{page}");
    }
}

#[test]
fn words_of_the_language_stand_in_their_place() {
    let words =
        "title: Совет\nsummary: Јавете се на 070 111 221.\ntranslation: {kind: official, of: en}\n";
    let site = site()
        .with("content/practices/council.mk.md", &front(words))
        .load();
    let page = site.page("en/practices/council.html");
    assert!(
        page.contains("Call [number left out] or [address left out]."),
        "{page}"
    );
    assert!(
        page.contains("<h2 id=\"part-1\">Call [number left out]"),
        "{page}"
    );
    assert!(page.contains("<a href=\"#part-1\">above</a>"), "{page}");
    assert!(page.contains("+389 31 475 000 and"), "{page}");
    assert!(
        page.contains("mailto:office@a.example") && page.contains("https://a.example/070999999")
    );
    let page = site.page("mk/practices/council.html");
    assert!(
        page.contains("Јавете се на [бројот е изоставен]."),
        "{page}"
    );
}

#[test]
fn an_entry_without_any_is_not_touched() {
    let site = TestSite::new("en")
        .with(
            "content/practices/council.md",
            &(practice("ongoing") + "\n031 475 000\n"),
        )
        .load();
    assert!(
        site.page("en/practices/council.html")
            .contains("<p>031 475 000</p>")
    );
}
