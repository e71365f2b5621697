//! Notes, headings and quotation marks, as they are rendered.

mod lost;
mod pastes;

use super::{Body, Markdown, render};
use crate::{
    diagnostics::{Code, Diagnostic},
    model::Language,
};

/// The body of a text in a language, and the findings.
fn read_in(language: &str, text: &str) -> (Body, Vec<Diagnostic>) {
    render(Markdown {
        text,
        offset: 0,
        file: &"content/pages/page.md".into(),
        language: &Language::parse(language).unwrap(),
        nesting: 32,
    })
}

/// The HTML of a text in a language, and the kinds of findings.
fn rendered_in(language: &str, text: &str) -> (String, Vec<Code>) {
    let (body, findings) = read_in(language, text);
    let codes = findings.iter().map(|finding| finding.code).collect();
    (body.html(|_| None, |_| None), codes)
}

fn findings(text: &str) -> Vec<Diagnostic> {
    read_in("en", text).1
}

fn rendered(text: &str) -> (String, Vec<Code>) {
    rendered_in("en", text)
}

fn html(text: &str) -> String {
    let (html, codes) = rendered(text);
    assert_eq!(codes, [], "{text}");
    html
}

fn mark(anchor: &str, number: usize) -> String {
    format!(
        "<sup class=\"footnote-reference\" id=\"fnref-{anchor}\"><a href=\"#fn-{anchor}\">{number}</a></sup>"
    )
}

#[test]
fn a_label_is_the_same_in_any_case() {
    let html = html("A[^Белешка], b[^2].\n\n[^белешка]: c\n\n[^2]: d\n");
    for number in 1..=2 {
        assert!(html.contains(&mark(&number.to_string(), number)), "{html}");
        assert!(html.contains(&format!("<li id=\"fn-{number}\">")), "{html}");
    }
    assert!(!html.contains("[^"), "{html}");
}

#[test]
fn the_first_of_two_notes_counts() {
    let text = "A[^n].\n\n[^n]: First.\n\n[^N]: ## Second\n";
    let (html, codes) = rendered(text);
    assert_eq!(codes, [Code::NoteTwice]);
    assert!(
        html.contains("First.") && !html.contains("Second"),
        "{html}"
    );
}

#[test]
fn nobody_is_led_back_from_a_note_that_is_not_mentioned() {
    let (html, codes) = rendered("A.\n\n[^n]: Words.\n");
    assert_eq!(codes, [Code::NoteNotMentioned]);
    assert!(html.contains("Words.") && !html.contains("fnref"), "{html}");
    // One that mentions itself alone has a way back, though nobody comes to it.
    let (html, codes) = rendered("A.\n\n[^n]: Words[^n].\n");
    assert_eq!(codes, [Code::NoteNotMentioned]);
    assert!(html.contains("id=\"fnref-1\"") && html.contains("href=\"#fnref-1\""));
}

#[test]
fn a_note_in_a_note_keeps_the_words_around_it() {
    let html = html("A[^a] b[^b].\n\n[^a]: One.\n\n    - [^b]: Two.\n\n    Three.\n");
    let (text, notes) = html.split_once("<section").unwrap();
    assert!(!text.contains("Three"), "{html}");
    assert!(notes.contains("One.") && notes.contains("Two.") && notes.contains("Three."));
}

#[test]
fn a_mention_without_a_note_is_told() {
    assert_eq!(rendered("A[^n] `[^m]`.").1, [Code::NoteMissing]);
    assert_eq!(rendered("A\\[^n] [^m](https://carsija.example/).").1, []);
    assert_eq!(rendered("    [^n]").1, []);
}

#[test]
fn a_mention_in_a_link_stands_after_it() {
    let one = mark("1", 1);
    for (text, expected) in [
        (
            "[t[^a]](https://carsija.example/) u",
            format!(
                "<p><a href=\"https://carsija.example/\" rel=\"external noopener\">t</a>{one} u</p>"
            ),
        ),
        (
            "*[the [^a] t][x].*\n\n[x]: https://carsija.example/",
            format!(
                "<p><em><a href=\"https://carsija.example/\" rel=\"external noopener\">the  t</a>{one}.</em></p>"
            ),
        ),
        ("[t[^a]](<no", format!("<p>[t{one}](&lt;no</p>")),
        ("[t[^a]] (u)", format!("<p>[t{one}] (u)</p>")),
        (
            "[t[^a]](<https://carsija.example/[^a]>)",
            format!(
                "<p><a href=\"https://carsija.example/[^a]\" rel=\"external noopener\">t</a>{one}</p>"
            ),
        ),
    ] {
        let html = rendered(&format!("{text}\n\n[^a]: n\n")).0;
        let html = html.split("\n<section").next().unwrap_or_default();
        assert_eq!(html, expected, "{text}");
    }
}

#[test]
fn a_mention_in_the_words_of_a_picture_stands_after_it() {
    let text = "![two[^a]](x.png)\n\n[^a]: n\n";
    let (body, findings) = render(Markdown {
        text,
        offset: 0,
        file: &"content/pages/page.md".into(),
        language: &Language::parse("en").unwrap(),
        nesting: 32,
    });
    assert!(findings.is_empty());
    let html = body.html(|_| None, |_| None);
    assert!(
        html.contains(&mark("1", 1)) && !html.contains("!["),
        "{html}"
    );
}

#[test]
fn anchors_of_notes_and_headings_never_meet() {
    let html = html("## Fn 1\n\nA[^a].\n\n## B {#fnref-1-2}\n\n[^a]: n\n");
    assert!(html.contains("<h2 id=\"fn-1\">"), "{html}");
    assert!(html.contains("<h2 id=\"fnref-1-2\">"), "{html}");
    assert!(html.contains(&mark("1-3", 1)), "{html}");
    assert!(html.contains("<li id=\"fn-1-3\">"), "{html}");
}

#[test]
fn an_anchor_stays_as_it_is_written() {
    let (html, codes) =
        rendered("## costs\n\n## A {#costs}\n\n## B {#My_Costs}\n\n## C {#costs}\n");
    assert_eq!(codes, [Code::AnchorTwice]);
    for heading in [
        "<h2 id=\"costs-2\">costs",
        "<h2 id=\"costs\">A",
        "<h2 id=\"My_Costs\">B",
        "<h2 id=\"costs-3\">C",
    ] {
        assert!(html.contains(heading), "{html}");
    }
}

#[test]
fn quotation_marks_are_those_of_the_language_in_headings() {
    let html = rendered_in("mk", "## \"А\" б\n").0;
    assert!(html.contains("„А“ б"), "{html}");
}

#[test]
fn a_mark_behind_a_word_closes_a_quote() {
    for (language, text, expected) in [
        ("mk", "Рече „добро\" и отиде.", "Рече „добро“ и отиде."),
        ("mk", "Рече „добро!\"", "Рече „добро!“"),
        (
            "mk",
            "„Ова е \"добро\" сега\" рече.",
            "„Ова е „добро“ сега“ рече.",
        ),
        (
            "mk",
            ",,Ваков\" (,,или ваков“) знак",
            "„Ваков“ („или ваков“) знак",
        ),
        ("mk", "1,,2 ,, а", "1,,2 ,, а"),
        ("mk", "„соба 6\" и", "„соба 6“ и"),
        (
            "sr-Cyrl",
            "Рече „добро\" и „лоше\".",
            "Рече „добро” и „лоше”.",
        ),
        ("bs", "*„dobro\"* i", "<em>„dobro”</em> i"),
        ("bs", "Cijev od 6\" i 8\"", "Cijev od 6\" i 8\""),
        (
            "en",
            "He said “good\" and ,,left.",
            "He said “good” and ,,left.",
        ),
        ("en", "\"Yes\", a 6\" pipe.", "“Yes”, a 6\" pipe."),
    ] {
        let html = rendered_in(language, text).0.replace("&quot;", "\"");
        assert_eq!(html.trim(), format!("<p>{expected}</p>"), "{text}");
    }
}

/// The kinds of findings on a text.
fn codes(text: &str) -> Vec<Code> {
    rendered(text).1
}

#[test]
fn lists_of_other_programs_are_told() {
    for text in [
        "o First thing\no Second thing\n",
        "Intro.\n\no First thing\n",
        "§ First\n§ Second\n",
        "► First\n",
        "✓ First\n",
        "→ First\n→ Second\n",
        "» First\n» Second\n",
        "*First item\n*Second item\n",
        "1)First\n2)Second\n",
        "I. First part\nII. Second part\n",
        "A) First\nB) Second\n",
        "1.1 First thing\n1.2 Second thing\n",
        "12.03.2024 First meeting\n13.03.2024 Second meeting\n",
        "✅ First\n❌ Second\n",
        "✔️ First\n",
        "① First\n② Second\n",
        "-- First\n-- Second\n",
        "-> First\n-> Second\n",
        "― First\n― Second\n",
        "=> First\n-> Second\n",
        "1️⃣ First\n2️⃣ Second\n",
        "1 - First\n2 - Second\n",
        "1/ First\n2/ Second\n",
        "1: First\n2: Second\n",
        "[1] According to one.\n[2] According to another.\n",
        "¹ According to one.\n² According to another.\n",
        "- [] First\n",
        "- [X ] First\n",
        "1 . First\n2 . Second\n",
        "\\- First\n\\- Second\n",
        "- first\n-second\n- third\n",
        "* first\n*second\n",
        "1. first\n2.second\n3. third\n",
        "<div>\n- first\n- second\n</div>\n",
    ] {
        assert_eq!(codes(text), [Code::ListNotRead], "{text}");
    }
    for text in [
        "They spoke\no Novom Pazaru and more.\n",
        "§ 5 of the law says so.\n",
        "→ See the plan.\n",
        "*First*\n*Second*\n",
        "*Prices in euros.\n",
        "A. Petrov and\nB. Jovanov met.\n",
        "12.03.2024 was a Tuesday, and it was cold outside.\n",
        "~ 5 km\n",
        "✅ Done.\n",
        "- ✓ Done.\n",
        "- from one\n-5 to 3\n",
        "1. It began on\n12.March, and went on.\n",
        "* nice\n*so* it is\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn columns_of_blanks_and_of_two_lines_are_told() {
    for text in [
        "City          Buses   Cost\nKumanovo      3       120\nElbasan       2       90\n",
        "City       Buses\nKumanovo   3\n",
        "Left        right\nLonger left        right\n",
        "City | Buses | Cost\nKumanovo | 3 | 120\n",
        "City\tBuses\tCost\n\t3\t120\nElbasan\t\t90\n",
        "Tuzla\t3\t\nZenica\t4\t\n",
        "| City | Buses |\n|---|---|\n\n| Kumanovo | 3 |\n",
        "+------+-------+\n| City | Buses |\n+------+-------+\n| Kum  | 3     |\n+------+-------+\n",
        "<tr><td>Куманово</td><td>98104</td></tr>\n<tr><td>Тетово</td><td>84770</td></tr>\n",
    ] {
        assert_eq!(codes(text), [Code::TableNotRead], "{text}");
    }
    for text in [
        "One sentence.  Another one.\nOne sentence.  Another one.\n",
        "One  word\nand another  word here\n",
        "Home | About\nCities | Topics\n",
        "A line of words  \nand another  \n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn stars_that_stress_nothing_are_told() {
    for text in [
        "This is **bold ** and so on.",
        "This is ** bold** and so on.",
        "This is ** bold ** and so on.",
        "This is *nice * and so on.",
        "This is _nice _ and so on.",
        "**Note:**it is free.",
        "**Note: **it is free.",
        "The word**„so“**is one.",
        "It is ++new++ here.",
        "<div>\n**Важно** и [врска](about.md)\n- прва\n</div>",
    ] {
        assert_eq!(codes(text), [Code::StressNotRead], "{text}");
    }
    for text in [
        "This is **bold** and *nice*.",
        "2 * 3 * 4 and a * b * c",
        "`**a **` and \\*\\*a \\*\\*",
        "Words* and more**.",
        "f(**options), g(*list)",
        "***All* of it**",
        "<div>\n\n**Важно**\n\n</div>",
        "<pre>\n**a** and - b\n</pre>\n\n<p>2 ** 3</p>",
        "<table>\n<tr><td>- none</td><td># 5</td></tr>\n</table>\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn lines_that_run_together_are_told() {
    for text in [
        "**What we did**\nWe bought three buses.\n",
        "WHAT WE DID\nWe bought three buses.\n",
        "Town Hall\nStreet 5\n1300 Kumanovo\n",
        "Name: the office\nTelephone: none\n",
        "| City | Buses |\n|---|---|\n| Kumanovo | 3 |\nAnd so on.\n",
    ] {
        assert_eq!(codes(text), [Code::TakenIn], "{text}");
    }
    for text in [
        "**Note:**\nIt is free.\n",
        "Town Hall\\\nStreet 5\\\n1300 Kumanovo\n",
        "Town Hall  \nStreet 5  \n1300 Kumanovo\n",
        "The town hall is open.\nIt has three rooms that anybody can use in the evening.\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn what_is_left_of_other_programs_is_told() {
    for text in [
        "Ana, [12.03.2024 10:15]\nwe take three\n",
        "It ends.\n\nPage 3 of 12\n\nIt begins.\n",
        "It ends.\n\n– 12 –\n\nIt begins.\n",
        "It ends.\n\nСтрана 3 од 12\n\nIt begins.\n",
        "Introduction ........ 3\nBudget .............. 5\n",
        "[words]{.underline}\n",
        "Words ^[a note] more.\n",
        "\'\'\'Bold\'\'\' words\n",
        "Op\u{161}tina \u{c5}\u{a1}kola\n",
        "We agreed :thumbsup: on it.\n",
        "The cost is $a x^2$ a day.\n",
        "So \\(x = 3\\) holds.\n",
        "See :ref:`costs` for more.\n",
        "- (/) done\n",
        "[12:03] Ana: we take three\n",
        "Ana: [12:03] we take three\n",
        "\u{200e}[12.03.2024, 10:15:03] Ana: ok\n",
        "On Mon, 12 Mar 2024 at 10:15, the office wrote:\n",
        "It cost nine euros[1].\n",
        "It cost nine euros[1].\n\n[1] The report.\n",
        "Op?ina ?e nabaviti za gra?ane.\n",
        "Opæina ima ðake.\n",
        "\u{1d40d}\u{1d422}\u{1d420}\u{1d421}\u{1d42d} buses\n",
        "<p>Општина<o:p></o:p></p>\n",
        "itâ€™s â€œsoâ€\u{9d}\n",
        "â€\u{9d} Ñ\u{81}\n",
    ] {
        assert_eq!(codes(text), [Code::LeftOver], "{text}");
    }
    for text in [
        "It ends.\n\nThree of 12\n",
        "A ... 3\n",
        "It costs $5 and $6, or 5$ (about 6$), from 12:30:45 on.\n",
        "Either (x) this or (!) that, by C++ and D++; \\(a\\_b\\).\n",
        "The slash (/) parts two words.\n\n(x) One.\n",
        "Opening (10:30): words of welcome. Luke [3:16].\n",
        "Who pays?The city. Is it good?Yes.\n",
        "See photo[1].jpg, and laws [1] and [2].\n",
        "The office wrote:\n",
        "Keflavík and Sæunn\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
    for text in ["Words\n\n== Heading ==\n", "####### Too deep\n"] {
        assert_eq!(codes(text), [Code::HeadingNotRead], "{text}");
    }
    for text in [
        "See [[The plan|here]].\n",
        "See [the plan](https://carsija.example/plan and more.\n",
        "See [the plan]\n(https://carsija.example/plan).\n",
        "See [it](city:Example City).\n",
        "See `the plan <https://carsija.example/plan>`_.\n",
        "See [the plan](plan.pdf \"The plan).\n",
        "See https:// www.carsija.example/plan now.\n",
        "See https:\\\\carsija.example\\plan now.\n",
        "[a], [b]\n\n[a]: https://carsija.example/a\n[b]: b.md\n[A]: https://carsija.example/b\n",
        "<div>\n[The plan](plan.md)\n</div>\n",
    ] {
        assert_eq!(codes(text), [Code::LinkNotRead], "{text}");
    }
    assert_eq!(
        codes("A[^1].\n\n[^1] According to one.\n"),
        [Code::NoteMissing]
    );
    assert_eq!(
        codes("| a | b |\n|---|---|\n| one\ntwo | 2 |\n"),
        [Code::TakenIn]
    );
    assert_eq!(codes("12. 03. 2023. it began.\n"), [Code::NumberChanged]);
    for text in [
        "[a]\n\n[a]: a.md\n[a]: a.md\n",
        "[a]\n\n[a]: a.md\n\n```\n[a]: b.md\n```\n",
        "[//]: # (one)\n[//]: # (two)\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
    for text in [
        "     New things\n",
        "``` Ова е цитат од брошура\nТекст\n```\n",
        "~~~ Важно: дојдете сите\n",
        "    The doors are open: see [the plan](plan.md) for more.\n",
        "    Important: <b>all</b> of you are to come.\n",
    ] {
        assert_eq!(codes(text), [Code::ShownAsCode], "{text}");
    }
    for text in [
        "```js title=\"Two words\"\nx\n```\n",
        "    <b>Important:</b> all of you are to come.\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
    assert_eq!(
        codes("https://carsija.example/plan-\nnext.pdf\n"),
        [Code::WordCut]
    );
}
