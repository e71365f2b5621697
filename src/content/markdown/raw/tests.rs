//! Raw HTML among Markdown: nothing is lost, and nothing spreads.

use proptest::prelude::*;

use super::written::{decoded, without_marks};
use crate::{
    content::{Markdown, Piece, render_markdown},
    diagnostics::Diagnostic,
    model::Language,
};

/// What becomes of a text, and what is told of it.
fn rendered(text: &str) -> (String, Vec<Diagnostic>) {
    let (body, findings) = body(text);
    (body.html(|_| None, |_| None), findings)
}

fn body(text: &str) -> (crate::content::Body, Vec<Diagnostic>) {
    render_markdown(Markdown {
        text,
        offset: 0,
        file: &"content/pages/page.md".into(),
        language: &Language::parse("en").unwrap(),
        nesting: 32,
    })
}

fn html(text: &str) -> String {
    rendered(text).0.trim().to_owned()
}

#[test]
fn what_is_no_html_is_words() {
    for (text, expected) in [
        ("a <list> b", "<p>a &lt;list&gt; b</p>"),
        ("<set>", "<p>&lt;set&gt;</p>"),
        ("<set>\n**b**", "<p>&lt;set&gt;\n<strong>b</strong></p>"),
        ("<min> a </min>", "<p>&lt;min&gt; a &lt;/min&gt;</p>"),
        ("<Text>a</Text>", "<p>&lt;Text&gt;a&lt;/Text&gt;</p>"),
        (
            "<svg>\n\n- a",
            "<p>&lt;svg&gt;</p>\n<ul>\n<li>a</li>\n</ul>",
        ),
        ("<3 a<b", "<p>&lt;3 a&lt;b</p>"),
        ("<a href=\"x", "<p>&lt;a href=“x</p>"),
        (
            "<div class=\"x\n\n*b*",
            "<p>&lt;div class=“x</p>\n<p><em>b</em></p>",
        ),
        ("<!DOCTYPE html>", "<p>&lt;!DOCTYPE html&gt;</p>"),
        ("<?x\n\n*b*", "<p>&lt;?x</p>\n<p><em>b</em></p>"),
        ("## <or>", "<h2 id=\"or\">&lt;or&gt;</h2>"),
        ("`<list>`", "<p><code>&lt;list&gt;</code></p>"),
        ("    <set>", "<pre><code>&lt;set&gt;</code></pre>"),
        (
            "<div>\na <list> b\n</div>",
            "<div>\na &lt;list&gt; b\n</div>",
        ),
    ] {
        assert_eq!(html(text), expected, "{text}");
        assert_eq!(rendered(text).1, [], "{text}");
    }
}

#[test]
fn elements_end_where_they_may() {
    for (text, expected) in [
        ("a <b>c</b> *d*", "<p>a <b>c</b> <em>d</em></p>"),
        ("a <b>c\n\nd", "<p>a c</p>\n<p>d</p>"),
        ("a</b> c", "<p>a c</p>"),
        ("*a <b>c* d</b>", "<p><em>a c</em> d</p>"),
        ("<b><i>a</b></i>", "<p><b>a</b></p>"),
        (
            "<details>\n\n*a*\n\n</details>\n\nb",
            "<details>\n<p><em>a</em></p>\n</details>\n<p>b</p>",
        ),
        ("<details>\n\n*a*", "<p><em>a</em></p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("a<br>b<br/>", "<p>a<br>b<br></p>"),
        (
            "<p lang=mk title='a \"b'>a",
            "<p lang=\"mk\" title=\"a &quot;b\">a</p>",
        ),
    ] {
        assert_eq!(html(text), expected, "{text}");
    }
}

#[test]
fn what_never_ends_takes_nothing_with_it() {
    for (text, expected) in [
        ("a <!-- b\n\n*c*", "<p>a &lt;!-- b</p>\n<p><em>c</em></p>"),
        (
            "<!-- b\n\n*c*\n\n<!-- d",
            "<p>&lt;!-- b</p>\n<p><em>c</em></p>\n<p>&lt;!-- d</p>",
        ),
        ("a <script>b *c*", "<p>a &lt;script&gt;b <em>c</em></p>"),
        (
            "<script>\na\n\n*c*",
            "<p>&lt;script&gt;\na</p>\n<p><em>c</em></p>",
        ),
        (
            "<pre>\na\n\n*c*",
            "<p>&lt;pre&gt;\na</p>\n<p><em>c</em></p>",
        ),
    ] {
        let (html, findings) = rendered(text);
        assert_eq!(html.trim_end(), expected, "{text}");
        assert!(!findings.is_empty(), "{text}");
    }
    assert_eq!(rendered("a \\<!-- b `<!-- c`\n\n    <!-- d").1, []);
}

#[test]
fn a_tag_changes_nothing_else() {
    let text = "## \"A\" {#a}\n\n```rust\nlet a = 1 < 2;\n```\n\n| a | b |\n|--:|---|\n| [c](#a) | <https://d.e> |\n\n\
                Term\n: meaning[^1]\n\n3. ~~d~~ & \u{a0}e\n\n![x](y.png \"z\")\n\n[^1]: Note.\n";
    let elements = |html: &str| -> Vec<String> {
        // The cleaner writes some characters otherwise than we do, and means the same.
        let same = [
            ("&quot;", "\""),
            ("&nbsp;", "\u{a0}"),
            ("&#39;", "'"),
            (" />", ">"),
        ];
        let same = same
            .iter()
            .fold(html.to_owned(), |html, (from, to)| html.replace(from, to));
        same.lines().map(|line| line.trim().to_owned()).collect()
    };
    let plain = elements(&rendered(text).0);
    let with_tag = elements(&rendered(&format!("{text}\n\nA<br>b\n")).0);
    let missing: Vec<_> = plain
        .iter()
        .filter(|line| !with_tag.contains(line))
        .collect();
    assert_eq!(missing, Vec::<&String>::new(), "{with_tag:#?}");
}

#[test]
fn no_hole_is_made_by_writing_its_mark() {
    let forged = [
        "<img src=\"&#1;0&#2;\" alt=\"a\">",
        "<a href=\"&#1;0&#2;\">z</a>",
        "<a href=\"https://a.b/&#1;0&#2;\">z</a>",
        "<b title=\"&#x01;0&#X2;\">a</b>",
        "<b title=\"&#0000000001;0&#2 \">a</b>",
        "<b title=\"&#&#1;1;0&#2;\">a</b>",
        "<div>\n&#1;0&#2;\n</div>\n\n",
    ];
    for raw in forged {
        let (body, _) = body(&format!("{raw} [a](city:kumanovo)"));
        let holes = body
            .pieces
            .iter()
            .filter(|piece| matches!(piece, Piece::LinkStart(..) | Piece::Picture(_)));
        assert_eq!(holes.count(), 1, "{raw}: {:?}", body.pieces);
    }
}

#[test]
fn other_characters_may_be_written_by_number() {
    for text in ["&#38; &#x26; &#150; &# &#x", "<b>č</b>"] {
        assert_eq!(without_marks(text), text);
    }
    assert_eq!(decoded("a&amp;b&#38;c&#x64;&copy;"), "a&b&cd&copy;");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn no_word_is_lost(parts in prop::collection::vec(part(), 1..12)) {
        let mut text = String::new();
        let mut words = Vec::new();
        for (number, part) in parts.iter().enumerate() {
            let word = format!("word{number}x");
            text.push_str(&part.replace("WORD", &word));
            if part.contains("WORD") {
                words.push(word);
            }
        }
        let (html, findings) = rendered(&text);
        // What stands within a whole comment is meant to be seen by nobody.
        let seen = without_comments(&text);
        for word in words.iter().filter(|word| seen.contains(*word)) {
            let is_told = findings.iter().any(|finding| finding.message.contains(word));
            prop_assert!(html.contains(word) || is_told, "{word} of {text:?} is lost: {html}\n{findings:#?}");
        }
    }
}

fn without_comments(text: &str) -> String {
    let mut seen = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("<!--") {
        seen.push_str(before);
        match comment.split_once("-->") {
            Some((_, after)) => rest = after,
            None => rest = comment,
        }
    }
    seen + rest
}

fn part() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "WORD ",
        "WORD\n",
        "\n\n",
        "\n",
        "> ",
        "- ",
        "    ",
        "`",
        "```\n",
        "*",
        "**WORD**",
        "<list>",
        "<set>\n",
        "</set>",
        "<min>WORD</min>",
        "<card>",
        "<text>WORD",
        "<svg>",
        "<math>",
        "</svg>",
        "<foreignobject>",
        "<title>",
        "</title>",
        "<textarea>",
        "</textarea>",
        "<xmp>",
        "</xmp>",
        "<plaintext>",
        "<noscript>",
        "<iframe>",
        "<iframe src=x>WORD</iframe>",
        "<select><option>WORD",
        "</select>",
        "<template>",
        "<script>",
        "</script>",
        "<script>WORD</script>",
        "<style>",
        "</style>",
        "<pre>",
        "</pre>",
        "<!--",
        "-->",
        "<!-- WORD -->",
        "<?php WORD",
        "?>",
        "<!DOCTYPE WORD>",
        "<![CDATA[WORD",
        "]]>",
        "<b>",
        "</b>",
        "<i>WORD",
        "<div>",
        "</div>\n",
        "<div>\n",
        "<table>",
        "<tr><td>WORD",
        "</table>",
        "<p>",
        "</p>",
        "<li>WORD",
        "<details>",
        "<summary>WORD</summary>",
        "</details>",
        "<br>",
        "<a href=\"https://a.b/\">WORD",
        "</a>",
        "<a href='x'>",
        "<3",
        "<",
        ">",
        "&lt;",
        "&",
        "<x-y>",
        "<form>WORD",
        "<h1>WORD</h1>",
        "[WORD](#a)",
        "<img alt='WORD'>",
        "<frameset>",
        "<body>",
        "<html>",
        "<caption>WORD",
        "<col>",
        "<base>",
        "<a@b.c>",
        "<https://a.b>",
        "# WORD\n",
        "[^1]",
        "\\<b>",
        "<b\n>WORD",
        "<option>",
        "<mi>",
        "<desc>WORD",
    ])
}
