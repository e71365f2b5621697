//! The same bytes give the same bytes; drawings can do nothing.

use super::{
    Source, made,
    samples::{jpeg, photo},
};
use crate::pictures::{Unclean, clean_drawing};

#[test]
fn the_same_on_one_thread_and_on_many() {
    let bytes = jpeg(&photo(800, 600), 800, 600);
    let alone = made(Source::Jpeg, &bytes).1;
    let all: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4)
            .map(|_| scope.spawn(|| made(Source::Jpeg, &bytes).1))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    });
    for other in all {
        assert!(alone == other, "other bytes on another thread");
    }
}

fn cleaned(svg: &str) -> Option<String> {
    let clean = clean_drawing(svg.as_bytes()).ok()?;
    Some(String::from_utf8(clean).unwrap())
}

#[test]
fn a_drawing_can_neither_run_nor_fetch() {
    let inside = [
        "<script>alert(1)</script>",
        "<script href=\"https://evil.example/x.js\"/>",
        "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></body></foreignObject>",
        "<a href=\"javascript:alert(1)\"><text>x</text></a>",
        "<a href=\"https://evil.example/\"><text>x</text></a>",
        "<image href=\"https://evil.example/x.png\"/>",
        "<image href=\"evil.png\" width=\"9\" height=\"9\"/>",
        "<image xmlns:xlink=\"http://www.w3.org/1999/xlink\" xlink:href=\"evil.png\"/>",
        "<image href=\"data:image/svg+xml,&lt;svg onload='alert(1)'/&gt;\"/>",
        "<use href=\"evil.svg#a\"/>",
        "<feImage href=\"evil.png\"/>",
        "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
        "<animate attributeName=\"onload\" values=\"alert(1)\"/>",
        "<style>@import 'evil.css';</style>",
        "<iframe src=\"evil.html\"/>",
        "<rect onclick=\"alert(1)\" id=\"a>b\" width=\"1\"/>",
        "<rect style=\"fill:u\\72l(https://evil.example/z)\"/>",
        "<rect style=\"fill:red;background:\\75rl(https://evil.example/z)\"/>",
        "<rect style=\"fill:ur/**/l(https://evil.example/z)\"/>",
        "<rect fill=\"ur/**/l(https://evil.example/z)\"/>",
        "<rect style=\"background:src(&quot;evil.png&quot;);x:y\"/>",
        "<style>rect{fill:u\\72l(https://evil.example/s)}</style>",
        "<style>rect{fill:red} a{b:src('evil.png')}@import/**/url('https://evil.example/i');</style>",
        "<style>@im@import url(x);port 'https://evil.example/s';</style>",
        "<style>@namespace 'https://evil.example/n';</style>",
        "<metadata>evil author</metadata><!-- evil comment -->",
    ];
    for evil in inside {
        let svg = format!(
            "<?xml version=\"1.0\"?><?xml-stylesheet href=\"evil.xsl\"?><svg \
             xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\" onload=\"alert(1)\">{evil}<rect \
             width=\"9\" height=\"9\"/></svg>"
        );
        let clean = cleaned(&svg).unwrap_or_default().to_lowercase();
        for word in [
            "evil", "alert", "script", "onload", "data:", "<!--", "http:", "https:",
        ] {
            let clean = clean.replace("http://www.w3.org/2000/svg", "");
            assert!(!clean.contains(word), "{evil}: {clean}");
        }
        assert!(clean.is_empty() || clean.contains("<rect"), "{clean}");
    }
}

#[test]
fn a_drawing_keeps_what_is_its_own() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><defs><linearGradient \
               id=\"g\"><stop stop-color=\"red\"/></linearGradient></defs><rect fill=\"url(#g)\" \
               width=\"9\" style=\"stroke:url(&quot;#g&quot;);opacity:1\"/><use href=\"#g\"/><style>.a{fill:red;stroke:url(#g)}</style>\
               <g class=\"a\" aria-label=\"Plan (https://example.org)\"><text>https://example.org/</text></g><title>A plan</title></svg>";
    let clean = cleaned(svg).expect("it is clean already");
    for part in [
        "viewBox=\"0 0 9 9\"",
        "url(#g)",
        "href=\"#g\"",
        "A plan",
        "red",
        "opacity:1",
        ".a{fill:red;stroke:url(#g)}",
        "aria-label=\"Plan (https://example.org)\"",
        ">https://example.org/<",
    ] {
        assert!(clean.contains(part), "{part}: {clean}");
    }
}

#[test]
fn what_is_no_drawing_is_refused() {
    for bytes in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><path>",
        "<html><svg/></html>",
        "no drawing",
        "",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><style>a{background:url(x.png)}</style></svg>",
        "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&d;&e;</svg>",
    ] {
        assert_eq!(cleaned(bytes), None, "{bytes}");
    }
}

#[test]
fn a_drawing_keeps_its_title_and_no_words_that_nobody_sees() {
    let svg = r##"<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" data-author="planted">
        <!-- planted --><title>A map</title><metadata>planted</metadata>
        <g id="planted" class="planted" aria-label="The river"><path id="river" d="M0 0h9"/></g>
        <use href="#river"/></svg>"##;
    let clean = cleaned(svg).expect("it is sound");
    assert!(!clean.contains("planted"), "{clean}");
    for kept in [
        "<title>A map</title>",
        "aria-label=\"The river\"",
        "id=\"river\"",
        "href=\"#river\"",
    ] {
        assert!(clean.contains(kept), "{kept}: {clean}");
    }
    let styled = r#"<svg xmlns="http://www.w3.org/2000/svg"><style>/* planted */ .a { fill: red } /* planted</style><path class="a" d="M0 0h9"/></svg>"#;
    let clean = cleaned(styled).expect("it is sound");
    assert!(
        !clean.contains("planted") && clean.contains(".a { fill: red }"),
        "{clean}"
    );
    assert!(clean.contains("class=\"a\""), "{clean}");
}

#[test]
fn a_drawing_shows_nothing_but_its_own_parts() {
    let clean = |inside: &str| {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">{inside}</svg>"
        );
        clean_drawing(svg.as_bytes()).err()
    };
    for inside in [
        "<image href=\"data:image/jpeg;base64,AAAA\"/>",
        "<image width='9' xlink:href = 'photo.jpg'/>",
        "<g><image\nxlink:href=\"https://example.org/a.png\"/></g>",
        "<use href=\"other.svg#a\"/>",
    ] {
        assert_eq!(clean(inside), Some(Unclean::ShowsOthers), "{inside}");
    }
    for inside in [
        "<path id=\"a\" d=\"M0 0\"/><use xlink:href=\"#a\"/>",
        "<image/>",
        "<!-- <image href=\"photo.jpg\"/> --><path d=\"M0 0\"/>",
        "<a href=\"https://example.org/\"><path d=\"M0 0\"/></a>",
        "<text>image href=&quot;a.png&quot;</text>",
    ] {
        assert_eq!(clean(inside), None, "{inside}");
    }
    let ten = |name: &str| format!("<use href=\"#{name}\"/>").repeat(10);
    let mut levels = "<path id=\"a\" d=\"M0 0\"/>".to_owned();
    for (name, below) in [("b", "a"), ("c", "b"), ("d", "c"), ("e", "d")] {
        levels += &format!("<g id=\"{name}\">{}</g>", ten(below));
    }
    assert_eq!(clean(&levels), None);
    let more = format!("<g id=\"f\">{}</g>", ten("e"));
    assert_eq!(clean(&(levels + &more)), Some(Unclean::Endless));
}
