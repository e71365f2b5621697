//! Words and signs that Markdown takes, moves or runs together, and what is left alone beside them.

use super::codes;
use crate::diagnostics::Code;

/// Each text gives one finding of a kind, and no other.
fn told(code: Code, texts: &[&str]) {
    for text in texts {
        assert_eq!(codes(text), [code], "{text}");
    }
}

fn untold(texts: &[&str]) {
    for text in texts {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn stars_that_are_closed_by_chance_are_told() {
    told(
        Code::SignsTaken,
        &[
            "See *.docx files and 3*4 m rooms\n",
            "Tekst sa *zvezdicom i 5*5 m.\n",
            "Biraj *100*5*3# za kredit.\n",
            "Star*rating*4\n",
            "Бирај *123*4# за сметка.\n",
            "Svi nastavnici*e i učenici*e škole.\n",
            "Nastavnici*e/učenici*e škole.\n",
            "a*b: c*d\n",
            "They said s**t and f***.\n",
        ],
    );
    untold(&[
        "The *New York Times* of 2024.\n",
        "U *Službenom glasniku* 5/2024.\n",
        "It is un*believ*able.\n",
        "Dodajemo *Noćne autobuse*ma i **grad**u.\n",
        "*.NET* is a name.\n",
        "Në *Gazetën*n e re.\n",
        "**5** buses and *6* trams.\n",
        "*2024*: the year.\n",
        "Овој *збор* е важен.\n",
        "Files *.doc and *.pdf only.\n",
    ]);
}

#[test]
fn grave_accents_that_are_no_code_are_told() {
    told(
        Code::SignsTaken,
        &[
            "Rreth 5`000 lekë dhe 6`000 lekë.\n",
            "Meet at 5 o`clock at Ana`s house.\n",
            "``Citim'' dhe ``tjetër'' këtu.\n",
            "The `first' and `second' of them.\n",
        ],
    );
    untold(&[
        "Run `carsija check` now.\n",
        "`check`-ом и `build`om.\n",
        "Type ``a ` b`` here.\n",
        "Shkruani `po` ose `jo`.\n",
        "(`x`), «`y`», `z`!\n",
        "`a` `b` `c`\n",
        "Re`build`\n",
    ]);
}

#[test]
fn lines_that_look_empty_and_are_none_are_told() {
    told(
        Code::TakenIn,
        &[
            "Para one.\n\u{a0}\nPara two.\n",
            "Буџет\n\u{a0}\nТекст.\n",
            "- prvo\n- drugo\n\u{a0}\nKraj priče i novi pasus.\n",
            "One.\n\u{3000}\nTwo.\n",
            "> One.\n> \u{a0}\n> Two.\n",
        ],
    );
    untold(&[
        "Para one.\n\nPara two.\n",
        "\u{a0}\n\nPara one.\n",
        "Para one.\n\n\u{a0}\n\nPara two.\n",
        "Para 5\u{a0}km\ngoes on.\n",
    ]);
}

#[test]
fn items_that_are_indented_too_deeply_are_told() {
    told(
        Code::ListNotRead,
        &[
            "- one\n        - two deep\n            - three deep\n",
            "- one\n\t\t\t- three tabs\n",
            "1. one\n    1. two\n            1. three\n",
            "Прво:\n        - второ\n",
        ],
    );
    told(Code::ShownAsCode, &["- one\n\n        - deep\n"]);
    untold(&[
        "- one\n  - two\n    - three\n",
        "- one\n    - two\n",
        "1. one\n   - two\n",
        "- састанак је био\n      1. маја у сали\n",
        "- so:\n\n      - key: value\n",
        "One \\\n    \\- two\n",
        "So:\n\n    - key\n",
    ]);
}

#[test]
fn a_row_in_two_lines_is_told() {
    told(
        Code::TakenIn,
        &["| Item | Cost |\n|---|---|\n| Bus\n| 5 |\n"],
    );
    untold(&[
        "| Item | Cost |\n|---|---|\n| Bus | 5\n| Tram | 6 |\n",
        "| Item | Cost |\n|---|---|\n| Bus | 5\n| Tram | 6\n",
    ]);
}

#[test]
fn a_sign_before_degrees_is_told() {
    told(Code::SignsTaken, &["It was:\n\n- 5 °C at night\n"]);
    untold(&["- 5 °C at night\n- 15 °C at noon\n", "- 5 buses\n"]);
}

#[test]
fn addresses_that_end_at_a_blank_are_told() {
    told(
        Code::LinkNotRead,
        &[
            "Види http://kumanovo.gov.mk/годишен извештај.pdf тука.\n",
            "See https://x.example/docs/Annual report 2024.pdf\n",
        ],
    );
    untold(&[
        "See https://x.example/docs/plan.pdf and report.pdf here.\n",
        "See https://x.example/plan and the report.pdf here.\n",
        "Види https://x.example/plan и извештај.pdf.\n",
        "See https://x.example/docs/plan, report.pdf.\n",
        "See https://x.example report.pdf\n",
        "See https://x.example/plan now. Read a.pdf\n",
    ]);
}

#[test]
fn lines_that_count_and_run_together_are_told() {
    for text in [
        "Then:\n2. Two\n3. Three\n",
        "A. First\nB. Second\nC. Third\n",
        "а/ прва\nб/ втора\n",
        "1.) a\n2.) b\n",
        "1] a\n2] b\n",
        "▸ a\n▸ b\n",
        "√ a\n√ b\n",
        "¤ a\n¤ b\n",
        "*1 Note one\n*2 Note two\n",
        "Programme:\n09:00 Opening\n10:00 Coffee\n",
        "Kategori A | 12\nKategori B | 15\n",
    ] {
        assert_eq!(codes(text).len(), 1, "{text}: {:?}", codes(text));
    }
    untold(&[
        "It was on\n12. маја у сали\nу граду.\n",
        "All of this was written long ago, in another town, by\nA. Petrov and by the others of\nC. Jovanov and his friends.\n",
        "The root\n√ of 2 is\nknown.\n",
        "So it is | and\nso it was | then\n",
        "— Да, рече,\nи отиде.\n",
        "1. one\n2. two\n",
        "The meeting was at\n09:00 and ended.\n",
    ]);
}

#[test]
fn quotation_marks_that_begin_a_quotation_are_told() {
    told(Code::LeftOver, &[">>Ово је цитат<<\n"]);
    untold(&[">> Deep quotation\n", "> > One << two.\n"]);
}

#[test]
fn notes_without_words_are_told() {
    told(Code::NoteMissing, &["See.[^1]\n\n[^1]:\n"]);
    untold(&[
        "See.[^1]\n\n[^1]: Note.\n",
        "See.[^1]\n\n[^1]:\n    Note.\n",
    ]);
}

#[test]
fn a_label_that_touches_its_words_is_told() {
    told(
        Code::StressNotRead,
        &["*Note:*text\n", "*Напомена:*текст\n"],
    );
    untold(&["*Note:* text\n", "*Note*: text\n"]);
}

#[test]
fn stress_over_two_paragraphs_is_told() {
    told(
        Code::StressNotRead,
        &[
            "**Bold over\n\ntwo paragraphs**\n",
            "**Важно за сите\n\nи за нас.**\n",
        ],
    );
    untold(&[
        "**One**\n\n**two**\n",
        "2 ** 3\n\nand 4**\n",
        "Glob a/**\n\nGlob b/**\n",
        "So `**x`\n\nis `x**`\n",
    ]);
}

#[test]
fn dashes_of_a_program_are_told() {
    told(
        Code::SignsTaken,
        &["Type carsija --help now.\n", "Куцај carsija --help сада.\n"],
    );
    untold(&[
        "Type `carsija --help` now.\n",
        "It was --as we know-- late.\n",
        "So it is -- and so it was.\n",
        "2020--2024 and a--b.\n",
        "So he said. --Ana\n",
    ]);
}

#[test]
fn a_title_between_lines_of_signs_is_told() {
    told(Code::ShownAsCode, &["~~~~~~~~\nTitle words\n~~~~~~~~\n"]);
    untold(&["~~~\nTitle words\n~~~\n", "~~~~~\nx = 5\n~~~~~\n"]);
}

#[test]
fn signs_at_the_beginning_of_a_broken_line_are_told() {
    told(
        Code::SignsTaken,
        &[
            "In the year the town had\n# 3 priorities and more.\n",
            "It was cold here, from 1990\n- 2026 the town grew.\n",
            "We work with the young people of the town of Kumanovo\n+ their parents and teachers.\n",
            "The ratio here is 3\n: 5 in favour.\n",
            "The young people of the town of Kumanovo and Tetovo had\n> 5 % of what was given in all of these years.\n",
            "The first of the towns (see also number 2 and\n1) that it is so.\n",
            "1. first (see also 2 and\n3) that it is so\n",
        ],
    );
    untold(&[
        "Our goals are\n- more buses\n- fewer cars\n",
        "Our goal is this\n- more buses\n",
        "Budget\n# 2024\n",
        "The plan has four parts and each of them has its own year.\n# 2024\n",
        "As she wrote to us\n> so it is here.\n",
        "Kumanovo\n: a town of the north\n",
        "It was opened in the year\n2026. After this it went.\n",
    ]);
}

#[test]
fn what_ends_a_line_with_a_hyphen_is_told_with_its_right_form() {
    let written = |text: &str| {
        let findings = super::findings(text);
        let [finding] = &findings[..] else {
            panic!("{text}: {findings:?}");
        };
        assert_eq!(finding.code, Code::WordCut, "{text}");
        finding.fix.as_ref().map(|fix| fix.write.clone())
    };
    for (text, right) in [
        ("Пишете на е-\nпошта.\n", Some("е-пошта")),
        ("The years 2020-\n2024 were good.\n", Some("2020-2024")),
        ("U 2020-\noj godini.\n", Some("2020-oj")),
        ("After COVID-\n19 came.\n", Some("COVID-19")),
        ("The A-\nlevel of it.\n", Some("A-level")),
        ("Write an e- mail here.\n", Some("e-mail")),
        ("Ова е општи-\nна, општина.\n", Some("општина")),
        ("The anti-\nnoise and anti-noise.\n", Some("anti-noise")),
        ("The well-\nknown one.\n", None),
        ("A muni-\n\ncipality of the north.\n", None),
    ] {
        assert_eq!(written(text).as_deref(), right, "{text}");
    }
    untold(&[
        "The pre-\nand post-war times.\n",
        "It was so –\nand is.\n",
        "Of 5-\nThe other one.\n",
        "The street of A-\n\nB is the other.\n",
    ]);
}
