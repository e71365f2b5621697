//! What is pasted into a text from elsewhere: what is told of it, and what mends it.

use super::{codes, findings};
use crate::diagnostics::{Code, Spot};

/// The text as `check --fix` writes it the first time.
fn mended(text: &str) -> String {
    let fixes = findings(text).into_iter().filter_map(|finding| finding.fix);
    let mut fixes: Vec<_> = fixes
        .filter_map(|fix| match fix.spot {
            Spot::Bytes(bytes) => Some((bytes, fix.write)),
            _ => None,
        })
        .collect();
    fixes.sort_by_key(|(bytes, _)| bytes.start);
    let mut mended = text.to_owned();
    for (bytes, right) in fixes.into_iter().rev() {
        mended.replace_range(bytes, &right);
    }
    mended
}

#[test]
fn a_table_in_pieces_is_told_once() {
    for (text, right) in [
        (
            "| Name | Age |\n\n|---|---|\n\n| Ana | 17 |\n",
            Some("| Name | Age |\n|---|---|\n| Ana | 17 |\n"),
        ),
        (
            "| Name | Age |\n\n|---|---|\n| Ana | 17 |\n\nSo.\n",
            Some("| Name | Age |\n|---|---|\n| Ana | 17 |\n\nSo.\n"),
        ),
        ("| A | B |\n| 1 | 2 |\n|---|---|\n", None),
    ] {
        assert_eq!(codes(text), [Code::TableNotRead], "{text}");
        assert_eq!(mended(text), right.unwrap_or(text));
    }
}

#[test]
fn what_mends_one_thing_changes_no_other() {
    for text in [
        "► Buses\n→ Lamps\n► Stops\n",
        "✓ Bus runs\n✗ Bus does not run\n✓ Stop lit\n",
        "☐ one\n☑ two\n☒ three\n",
        "Јан\t5\nФеб\t7\n",
        "Ana;17;Skopje\nBesa;19;Tetovo\n",
        "1.1\tPay\t20\n1.2\tRent\t30\n",
        "Year  People\n----  ------\n2024  120\n2025  240\n",
        "In the wiki it is ''so'' said.\n",
    ] {
        assert_eq!(mended(text), text);
        assert_ne!(findings(text), [], "{text}");
    }
    for text in [
        "Letters: č ć đ š ž are ours.\n",
        "Буквите ѓ ѕ ј љ њ се наши.\n",
        "Самогласки: а е и о у се.\n",
    ] {
        assert_eq!(findings(text), [], "{text}");
    }
    for (text, right) in [
        ("✓ Bus\n✓ Stop\n", "- Bus\n- Stop\n"),
        (
            "City\t2023\t2024\nTetovo\t5\t7\n",
            "| City | 2023 | 2024 |\n|---|---|---|\n| Tetovo | 5 | 7 |\n",
        ),
        (
            "\tTabbed first line of a paragraph.\nSecond line.\n\n\tAnother tabbed.\n",
            "Tabbed first line of a paragraph.\nSecond line.\n\nAnother tabbed.\n",
        ),
    ] {
        assert_eq!(mended(text), right, "{text}");
    }
}

#[test]
fn what_is_pasted_is_told_once_and_mended() {
    for (text, code, right) in [
        ("•\tOne\n•\tTwo\n", Code::ListNotRead, "- One\n- Two\n"),
        ("•  One\n•  Two\n", Code::ListNotRead, "- One\n- Two\n"),
        (
            "1.1\tOne\n1.2\tTwo\n",
            Code::ListNotRead,
            "- 1.1 One\n- 1.2 Two\n",
        ),
        (
            "Code\tWhat\tEuro\n1.1\tPay\t20\n1.2\tRent\t30\n",
            Code::TableNotRead,
            "| Code | What | Euro |\n|---|---|---|\n| 1.1 | Pay | 20 |\n| 1.2 | Rent | 30 |\n",
        ),
        (
            "So:\n\n\t•\tOne\n\t•\tTwo\n",
            Code::ShownAsCode,
            "So:\n\n- One\n- Two\n",
        ),
        ("The ﬁrst oﬃce.\n", Code::LeftOver, "The first office.\n"),
        ("It costs 5\\,000.\n", Code::SignsTaken, "It costs 5,000.\n"),
        (
            "Say __init__ first.\n",
            Code::SignsTaken,
            "Say `__init__` first.\n",
        ),
        (
            "Grad ,,Kumanovo'' je.\n",
            Code::LeftOver,
            "Grad \"Kumanovo\" je.\n",
        ),
        (
            "See http:/carsija.example/plan now.\n",
            Code::LinkNotRead,
            "See http://carsija.example/plan now.\n",
        ),
        (
            "This is  i m p o r t a n t  for us.\n",
            Code::LeftOver,
            "This is  important  for us.\n",
        ),
        (
            "So  G r a d  K u m a n o v o  plaća.\n",
            Code::LeftOver,
            "So  Grad  Kumanovo  plaća.\n",
        ),
        (
            "<!-- why --> See *it* now.\n",
            Code::StressNotRead,
            "<!-- why --> \n\nSee *it* now.\n",
        ),
        (
            "The area a*b* is.\n",
            Code::SignsTaken,
            "The area a\\*b\\* is.\n",
        ),
        (
            "The next is on\n1. маја 2023. године.\n",
            Code::NumberChanged,
            "The next is on\n1\\. маја 2023. године.\n",
        ),
        (
            "| A* | B |\n|---|---|\n| 1 | 2 |\n\n* without tax\n",
            Code::SignsTaken,
            "| A* | B |\n|---|---|\n| 1 | 2 |\n\n\\* without tax\n",
        ),
        (
            "So:\n\n    This line is long enough that a clerk has set it,\n    and goes on here.\n",
            Code::ShownAsCode,
            "So:\n\nThis line is long enough that a clerk has set it,\nand goes on here.\n",
        ),
        (
            "So:\n\n\t1.\tOne\n\t2.\tTwo\n",
            Code::ShownAsCode,
            "So:\n\n1. One\n2. Two\n",
        ),
        ("So <<da>> je.\n", Code::LeftOver, "So \"da\" je.\n"),
        ("In l998 and 2022.\n", Code::LeftOver, "In 1998 and 2022.\n"),
        (
            "See www. town.mk now.\n",
            Code::LinkNotRead,
            "See www.town.mk now.\n",
        ),
        (
            "See www.town .mk now.\n",
            Code::LinkNotRead,
            "See www.town.mk now.\n",
        ),
        (
            "1.1.One\n1.2.Two\n",
            Code::ListNotRead,
            "- 1.1. One\n- 1.2. Two\n",
        ),
        ("- [ ]done\n", Code::ListNotRead, "- [ ] done\n"),
        (
            "A note[^1].\n\n[^1] : The note.\n",
            Code::NoteMissing,
            "A note[^1].\n\n[^1]: The note.\n",
        ),
        (
            "- [ ] one\n-[x] two\n",
            Code::ListNotRead,
            "- [ ] one\n- [x] two\n",
        ),
        ("So ,,da,, je.\n", Code::LeftOver, "So \"da\" je.\n"),
        ("1- one\n2- two\n", Code::ListNotRead, "1. one\n2. two\n"),
        (
            "See [it](https://x.example/a/\nb.pdf) now.\n",
            Code::LinkNotRead,
            "See [it](https://x.example/a/b.pdf) now.\n",
        ),
    ] {
        assert_eq!(codes(text), [code], "{text}");
        assert_eq!(mended(text), right);
    }
    for (text, code) in [
        ("O p š t i n a G r a d plaća.\n", Code::LeftOver),
        ("☐ Da ☒ Ne\n", Code::ListNotRead),
        ("*Podaci za 2023.\n*Podaci za 2024.\n", Code::ListNotRead),
        ("Ovde __ potpis __ stoji.\n", Code::StressNotRead),
        ("Op ština plaća. Opština radi.\n", Code::WordCut),
        ("Naravno! Evo sažetka:\n", Code::LeftOver),
        ("Ovaj sajt koristi kolačiće.\n", Code::LeftOver),
        ("Podeli na Fejsbuku\n", Code::LeftOver),
        ("See [it](a b).\n", Code::LinkNotRead),
        ("See [the plan][1].\n", Code::LinkNotRead),
        (
            "See {HYPERLINK \"https://x.example\"} here.\n",
            Code::LeftOver,
        ),
        (
            "See [it](https://x.example \"Title words\" more).\n",
            Code::LinkNotRead,
        ),
        ("Total\n=\n25\n", Code::ParagraphIsHeading),
        ("1 Član prvi\n2 Član drugi\n", Code::TakenIn),
        ("See [Slika 1.jpg] here.\n", Code::LinkNotRead),
        ("> 5 buses\n", Code::SignsTaken),
        ("> 300 people came to the meeting.\n", Code::SignsTaken),
        (
            "From: Ana\nSent: Monday\nTo: Marko\nSubject: Buses\n",
            Code::LeftOver,
        ),
        ("Од: Ана\nДо: Марко\nТема: Автобуси\n", Code::LeftOver),
        ("Ana, [12.3.2024. 10:15]:\nDa uzmemo tri.\n", Code::LeftOver),
        ("ÐšÑƒÐ¼ ÐšÑƒÐ¼ Ð½Ð°\n", Code::LeftOver),
        ("?kola i ?aci.\n", Code::LeftOver),
        ("~~~ Napomena\nOvo je tekst.\n~~~\n", Code::ShownAsCode),
        ("It grew:\n\n+ 5 % of all\n", Code::SignsTaken),
        ("It cost ???? in all.\n", Code::LeftOver),
        ("It costs more [AP1] now.\n", Code::LeftOver),
        ("[10:32] Ana Petrova\nWe do it.\n", Code::LeftOver),
        ("1\tA\t2\n\n2\tB\t3\n\n3\tC\t4\n", Code::TableNotRead),
        ("A\tB\tC\nx\t1\ny\t1\t2\t3\n", Code::TableNotRead),
        (
            "| A | B |\n|---|---|\n| 1 | 2 |\n\n| 3 | 4 |\n",
            Code::TableNotRead,
        ),
        (
            "See https://x.example/docs/\nthe_plan.pdf here.\n",
            Code::WordCut,
        ),
        (
            "See [it](https://x.example/the-\nplan.pdf) now.\n",
            Code::LinkNotRead,
        ),
        ("**one ** and ** two**\n", Code::StressNotRead),
    ] {
        assert_eq!(codes(text), [code], "{text}");
    }
    assert_eq!(
        codes("\t2023\t2024\nKumanovo\t5\t6\n"),
        [Code::ShownAsCode, Code::TableNotRead]
    );
    for text in [
        "See a[i][j], [1][2], [x][^1] and __Name__.\n\n[^1]: Note.\n",
        "[mk][sq] Both.\n",
        "Total\n-----\n",
        "~~~ Python\nx = 5\n~~~\n",
        "So 2\\*3 is 6.\n",
        "On 12\\03\\2024 and 5''.\n",
        "> \"300 people came to the meeting.\"\n",
        "> 2019 was hard for us.\n",
        "The classes A B C D E and a b c d e f.\n",
        "<!-- why -->\n\nSee *it* now.\n",
        "See [CO2], [E1] and [AB1].\n\n[AB1]: https://x.example\n",
        "So www stands for it. Mk too.\n",
        "The lOOP and Oslo, 200l bottles, IO1O and H2O2.\n",
        "[10:30] Coffee\nfor all\n",
        "A << B >> C and `<<so>>`, <<a@b.example>>.\n",
        "In 3.1.Beta it works.\n",
        "It finds b.* b.* here.\n",
        "1. март\n2. април\n",
        "1. May be\n2. Must be\n",
        "- 20 % of all\n- 30 % of these\n",
        "+ 5 buses\n+ 6 trains\n",
        "| A | B |\n|---|---|\n| 1 | 2 |\n\n* One\n",
        "See https://x.example/docs/\nand ask for more.\n",
        "See https://x.example/docs/\nwell-known and good.\n",
        "So:\n\n    Run this and then that and the other thing now\n    exit\n",
        "So what????\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn what_letters_programmes_and_printed_pages_leave() {
    for (text, told) in [
        ("| Town | Buses\n| Kumanovo | 5\n", Some(Code::TableNotRead)),
        ("Town | Buses\nKumanovo | 5\n", Some(Code::TableNotRead)),
        (
            "The bus runs\nPage 3 of 12\nat night.\n",
            Some(Code::LeftOver),
        ),
        (
            "The bus runs at night, and the town pays for it.\nKind regards,\nAna\n",
            Some(Code::LeftOver),
        ),
        (
            "Автобусот вози ноќе, а општината го плаќа тоа.\nСо почит,\nАна\n",
            Some(Code::LeftOver),
        ),
        (
            "Agenda\n09:00 - 09:30 Opening\n10:00 Talk\n",
            Some(Code::TakenIn),
        ),
        (
            "Adviser\nTown hall\nwww.town.example\n",
            Some(Code::TakenIn),
        ),
        ("__Costs__\nThe bus costs little.\n", Some(Code::TakenIn)),
        ("— Why?\n— No money.\n— And then?\n", Some(Code::TakenIn)),
        ("A. First\nB. Second\n", Some(Code::TakenIn)),
        ("The emplo- yment office.\n", Some(Code::WordCut)),
        ("— Why?\n— No money.\n", None),
        ("A. Petrov and\nB. Jovanov met.\n", None),
        ("Go to page 3 of 12\nfor more.\n", None),
        ("We met with regards\nto the plan.\n", None),
        ("The bus came at\n10:00 as always.\n", None),
        ("Before- and after-school care.\n", None),
    ] {
        let found = codes(text);
        assert_eq!(found.first().copied(), told, "{text}");
        assert!(found.len() < 2, "{text}: {found:?}");
    }
}

#[test]
fn what_pages_letters_and_margins_have_is_told() {
    for text in [
        "The town has new buses. Read more\n",
        "Прочитај повеќе →\n",
        "Home > News > Buses\n\nWords.\n",
        "Deleted: old words\n",
        "Dear all,\n\nwe have agreed.\n",
        "Почитувани,\n\nсе договоривме.\n",
        "We have agreed.\n\nBest,\nAna\n",
        "The town has 5 schools [2, 3].\n",
        "↑ The report of 2020\n",
        "Ana Petrova, 12:04\nthe bus is late\n",
        "Words.\n\n:::\n\nMore.\n",
    ] {
        assert_eq!(codes(text), [Code::LeftOver], "{text}");
    }
    for text in [
        "Read more\nin the report.\n",
        "## Read more\n\nWords.\n",
        "Home is where we are.\n",
        "Poštovani građani su došli.\n",
        "Best, of all, is the bus.\n",
        "Kumanovo, 12:00\nthe bus leaves\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn contacts_hours_and_headings_above_text_are_told() {
    for text in [
        "Municipality of Kumanovo\nul. 11 Oktomvri bb\n1300 Kumanovo\n",
        "понеделник – петок: 8–16\nнедела: затворено\n",
        "Night buses\nThe town of Kumanovo has four buses that run at night, from May to June.\n",
    ] {
        assert_eq!(codes(text), [Code::TakenIn], "{text}");
    }
    for text in [
        "This crate has algorithms from\nCalendrical Calculations by two authors, of which one is the first.\n",
        "We met in the town of\nKumanovo in the year 2024\nand went on to Tetovo\n",
    ] {
        assert_eq!(codes(text), [], "{text}");
    }
}

#[test]
fn rows_parted_by_empty_lines_are_told_once() {
    let row = "| x | y |\n\n";
    let text = format!("| a | b |\n\n|---|---|\n\n{}", row.repeat(200));
    assert_eq!(codes(&text), [Code::TableNotRead]);
}
