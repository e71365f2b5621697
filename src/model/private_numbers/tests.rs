use super::*;
use crate::model::FactValue;

/// What belongs to one person for sure.
fn kinds(text: &str) -> Vec<PrivateNumber> {
    let found = private_numbers(text).into_iter();
    let kinds = found.map(|(kind, _)| kind);
    kinds
        .filter(|kind| *kind != PrivateNumber::BankAccount)
        .collect()
}

#[test]
fn personal_numbers_are_found() {
    // Made up, with right check digits.
    for text in [
        "ЕМБГ 0101990450006.",
        "EMBG0101990450006",
        "JMBG: 0101990710008",
        "(0101 990 450006)",
        "Her number is I05101999Q, she said.",
        "J45712001B",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::OfAPerson], "{text}");
    }
}

#[test]
fn personal_numbers_are_found_without_their_zero() {
    for text in [
        "101990450006",
        "Ana;101990450006;12",
        "Ana,101990450006.0,12",
        "2024/17 101990450006 12",
        "908985450040",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::OfAPerson], "{text}");
    }
    for text in [
        // Another check digit, no month, a day and an hour, an amount, more digits.
        "101990450007",
        "113990450006",
        "201911301208",
        "101 990 450 006",
        "101,990,450,006",
        "1101990450006",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn mobile_telephones_are_found() {
    for text in [
        "Call +389 70 123 456.",
        "00389 70 123456",
        "+389 (0)70 123 456",
        "070/123-456",
        "тел. 075 123 456",
        "+355 69 123 4567",
        "+381 64 1234567",
        "061/123-456",
        "+383 44 123 456",
        "Viber: 070.123.456",
        "viber 70 123 456",
        "моб. 70123456",
        "тел: 0 7 0 - 1 2 3 - 4 5 6",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
    }
}

#[test]
fn numbers_in_a_row_are_found() {
    use PrivateNumber::{MobileTelephone, OfAPerson};
    for (text, expected) in [
        ("0101990450006 0101990710008", vec![OfAPerson; 2]),
        (
            "0101990450006 / 0101990710008 - 0101990450006",
            vec![OfAPerson; 3],
        ),
        ("0101990 450006 0101990 710008", vec![OfAPerson; 2]),
        ("2024/17 0101990450006 12", vec![OfAPerson]),
        ("+389 70 123 456 +389 71 123 456", vec![MobileTelephone; 2]),
        ("+389 31 475 000 / +389 70 123 456", vec![MobileTelephone]),
        (
            "070 123 456 071/123-456 069 123 4567",
            vec![MobileTelephone; 3],
        ),
        (
            "0101990450006 070 123 456",
            vec![OfAPerson, MobileTelephone],
        ),
    ] {
        assert_eq!(kinds(text), expected, "{text}");
    }
    assert_eq!(kinds(&"0101990450006 ".repeat(1000)).len(), 1000);
    assert_eq!(kinds(&"+".repeat(1000)), []);
}

#[test]
fn what_stands_beside_a_number_hides_none() {
    use PrivateNumber::{MobileTelephone, OfAPerson, PersonalMailbox};
    for (text, expected) in [
        ("35 070 123 456 1300", vec!["070 123 456"]),
        ("tel. 031 475 000/70 123 456", vec!["70 123 456"]),
        (
            "12 070/123-456 13 071/222-333",
            vec!["070/123-456", "071/222-333"],
        ),
        ("+389 31 475 000 070 123 456 35", vec!["070 123 456"]),
        ("Ilindenska 35 070\n123 456", vec!["070\n123 456"]),
        ("Ilindenska 35\n070 123 456\n1300", vec!["070 123 456"]),
        ("35 0101 990 450006", vec!["0101 990 450006"]),
        ("ana.p@\ngmail.com", vec!["ana.p@\ngmail.com"]),
        ("ana.p@kuma-\nnovo.gov.mk", vec!["ana.p@kuma-\nnovo.gov.mk"]),
        ("ana.p\n@x.mk", vec!["ana.p\n@x.mk"]),
        ("ana.p@gmail.\ncom or", vec!["ana.p@gmail.\ncom"]),
        ("2019 061\n2020 062\n123 456", vec![]),
        ("12 061\n13 062\n14 063", vec![]),
        ("office@x.mk\nand more", vec![]),
        ("by foo.\noffice@x.mk", vec![]),
    ] {
        let found = private_numbers(text).into_iter();
        let words: Vec<_> = found.map(|(_, span)| &text[span]).collect();
        assert_eq!(words, expected, "{text}");
    }
    assert_eq!(
        kinds("35 070 123 456, ana.p@x.mk"),
        [MobileTelephone, PersonalMailbox]
    );
    assert_eq!(kinds("Goce Delčev 12 0101 990 450006"), [OfAPerson]);
}

/// A personal number of Yugoslav form with the check digit that belongs to these twelve.
fn checked(twelve: &str) -> String {
    let all = (0..10).map(|check| format!("{twelve}{check}"));
    let mut right = all.filter(|number| is_of_yugoslav_form(number));
    right.next().unwrap()
}

#[test]
fn personal_numbers_are_found_as_people_write_them() {
    // Macedonia, Bosnia, Serbia, Kosovo by the old regions; days of this century, too.
    for twelve in [
        "010199045000",
        "150398745512",
        "311200045001",
        "290200046002", // Macedonia
        "050597617123",
        "010195010012", // Bosnia and Herzegovina
        "120496871001",
        "241298785010", // Serbia
        "030391915021", // Kosovo
    ] {
        let number = checked(twelve);
        let (date, rest) = number.split_at(7);
        let (region, order) = rest.split_at(2);
        for text in [
            number.clone(),
            format!("ЕМБГ:{number}"),
            format!("EMBG {number}, Skopje"),
            format!("({number})"),
            format!("{date} {rest}"),
            format!("{date}\u{a0}{rest}"),
            format!("{date}\u{202f}{rest}"),
            format!("{date}-{rest}"),
            format!("{date}\u{2011}{rest}"),
            format!("{date}/{rest}"),
            format!("{date} {region} {order}"),
            format!("{}.{}.{} {rest}", &date[..2], &date[2..4], &date[4..]),
            format!("no. {number}; paid"),
        ] {
            assert_eq!(kinds(&text), [PrivateNumber::OfAPerson], "{text}");
        }
    }
    for text in [
        "NID: I05101999Q",
        "I05101999Q,",
        "(J45712001B)",
        "numri personal K15803012A.",
        "nid j45712001b",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::OfAPerson], "{text}");
    }
}

#[test]
fn mobile_telephones_are_found_as_people_write_them() {
    for text in [
        // North Macedonia
        "070123456",
        "070 123 456",
        "070/123 456",
        "070-123-456",
        "(070) 123 456",
        "070 / 123 - 456",
        "+38970123456",
        "+389 70 123-456",
        "+389/70/123-456",
        "+389 (0) 70 123 456",
        "(+389) 70 123 456",
        "+389\u{a0}70\u{a0}123\u{a0}456",
        "00 389 70 123 456",
        "389 70 123 456",
        "тел.070123456",
        "tel:+38970123456",
        "+389.70.123.456",
        "070\u{202f}123\u{202f}456",
        "070\u{2011}123\u{2011}456",
        "+389 70 12 34 56",
        "моб: 078–123–456",
        // Albania
        "0691234567",
        "069 123 4567",
        "069 12 34 567",
        "+355 (0)68 123 4567",
        "+355 67 12 34 567",
        "00355691234567",
        "069/1234567",
        // Serbia
        "064/123-45-67",
        "063 123 456",
        "+381 (0)64 123 45 67",
        "+381/64/123-4567",
        "0601234567",
        // Bosnia and Herzegovina
        "061 123 456",
        "+387 61 123 456",
        "+387 (0)61/123-456",
        "065 123 456",
        // Kosovo
        "044 123 456",
        "049/123-456",
        "+383 (0)49 123 456",
        "+383 45 123 456",
        "043123456",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
    }
}

#[test]
fn no_word_of_amount_makes_a_telephone_an_amount() {
    for text in [
        "Petar (finance and budget): 070 345 678",
        "budget: 070345678",
        "Sum 070 345 678",
        "EUR 070 345 678",
        "070 345 678 persons",
        "070 345 678 km",
        "070 345 678 %",
        "070345678 ден.",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
    }
    for text in [
        "budget: 70 345 678",
        "Sum 70.345.678",
        "0.5 km",
        "0,070345678 %",
        "U.br. 70/345-678",
        "ISBN 070345678X",
        "EUR 65 345 678",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn dates_amounts_and_numbers_of_papers_are_none() {
    for text in [
        "01.02.2024",
        "1.2.2024 – 3.4.2024",
        "2024/06/07",
        "07.06.2024 10:30",
        "06/07/2024",
        "07-06-2024",
        "01.06.2023-31.12.2023",
        "06.07.-08.09.2024",
        "2023-2024",
        "1.234.567,89 MKD",
        "61.500.000 denars",
        "70 000 000",
        "700 123 456 EUR",
        "10.000–20.000 €",
        "065.123 RSD",
        "0.612345678",
        "No. 07-1234/5",
        "бр. 08-2345/12 од 03.04.2024",
        "Sl. glasnik 61/2023",
        "UP1-06-123456/24",
        "K-71/2023",
        "07-123456/24",
        "UP-06-123456/24",
        "065-123/2024",
        "Bitola, 047 123 456",
        "P. 123/06",
        "Nr. 044/2024",
        "MK07200002785493612",
        "MK07 2000 0278 5493 612",
        "AL47 2121 1009 0000 0002 3569 8741",
        "RS35260005601001611379",
        "BA391290079401028494",
        "XK051212012345678906",
        "978-9989-123-45-6",
        "ISSN 0350-1234",
        "4030000123456",
        "EAN 5310000000001",
        "+389 2 3123 456",
        "02 3123 456",
        "+355 4 222 2222",
        "+381 11 123 4567",
        "011/123-4567",
        "+383 38 123 456",
        "038/123-456",
        "+387 33 123 456",
        "033 123 456",
        "+44 20 7946 0000",
        "41.9981, 21.4254",
        "1:25000",
        "12345678",
        "2024060712345",
        "BAS 061 234 567",
        "70 123 456",
        "T 70 123",
        "0-6-2",
        "Total 61 234 567",
        "Prot. 069-1234567",
        "Ukupno: 65 123 456",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn mark_up_and_what_nobody_sees_hide_no_number() {
    use PrivateNumber::{MobileTelephone, OfAPerson, PersonalMailbox};
    for (text, kind) in [
        ("070 **123** 456", MobileTelephone),
        ("070**123**456", MobileTelephone),
        ("070<b>1</b>23 456", MobileTelephone),
        ("070<wbr>123<wbr>456", MobileTelephone),
        ("070<br>123<br/>456", MobileTelephone),
        ("070<br />\n123<br />\n456", MobileTelephone),
        (
            "0\u{fe0f}\u{20e3}7\u{fe0f}\u{20e3}0 123 456",
            MobileTelephone,
        ),
        ("070 123\n456", MobileTelephone),
        ("070\u{ad}123\u{200b}456", MobileTelephone),
        ("070\u{2060}12\u{feff}34\u{202d}56", MobileTelephone),
        ("０７０ １２３ ４５６", MobileTelephone),
        ("٠٧٠ ١٢٣ ٤٥٦", MobileTelephone),
        ("𝟬𝟳𝟬 𝟭𝟮𝟯 𝟰𝟱𝟲", MobileTelephone),
        ("⁺389 70 123 456", MobileTelephone),
        ("070—123—456", MobileTelephone),
        ("070\u{3000}123\u{2007}456", MobileTelephone),
        ("070&nbsp;123&#160;456", MobileTelephone),
        ("&#48;70 123 456", MobileTelephone),
        ("0101990<b>450006</b>", OfAPerson),
        ("0101\u{200d}990450006", OfAPerson),
        ("010199\n0450006", OfAPerson),
        ("I0510`1999`Q", OfAPerson),
        ("ana.ili\u{ad}evska@kumanovo.gov.mk", PersonalMailbox),
        ("ana.ilievska＠kumanovo.gov.mk", PersonalMailbox),
        ("ana.ilievska﹫gmail.com", PersonalMailbox),
        ("ana.ilievska﹫kumanovo．gov。mk", PersonalMailbox),
        ("ａｎａ.ilievskaⓐkumanovo.gov.mk", PersonalMailbox),
        ("ana.ilievska（at）kumanovo.gov.mk", PersonalMailbox),
        ("０７０ １２３ ４５６", MobileTelephone),
        ("⓿❼⓿ ❶❷❸ ❹❺❻", MobileTelephone),
        ("⁰⁷⁰ ¹²³ ⁴⁵⁶", MobileTelephone),
        ("070 123 456²", MobileTelephone),
        ("౦౭౦ ౧౨౩ ౪౫౬", MobileTelephone),
    ] {
        assert_eq!(kinds(text), [kind], "{text}");
        let (_, range) = private_numbers(text).remove(0);
        assert!(text.get(range).is_some(), "{text}");
    }
    for text in [
        "<td>070</td><td>123</td><td>456</td>",
        "070\n\n123 456",
        "12 070\n2023\n1999",
        "In 2019\n38 000 people",
        "MKD 61.500.000\n12.300.000",
        "065 123,\n456 more",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn letters_for_zeros_hide_no_number() {
    use PrivateNumber::{MobileTelephone, OfAPerson};
    for (text, kind) in [
        ("O7O 123 456", MobileTelephone),
        ("тел. О7О 123 456", MobileTelephone),
        ("o7o/123-4o6", MobileTelephone),
        ("+389 7O 123 456", MobileTelephone),
        ("O1O199O45OOO6", OfAPerson),
    ] {
        assert_eq!(kinds(text), [kind], "{text}");
        let (_, range) = private_numbers(text).remove(0);
        assert!(text.ends_with(&text[range]), "{text}");
    }
    for text in [
        "CO2 123 456 789",
        "I O 7 of 123 456",
        "O2 Arena 061 or 234 567",
        "EN ISO 9001",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn mobile_telephones_abroad_are_found_by_the_plan_of_their_country() {
    for text in [
        "+383 47 123 456",
        "+354 611 1234",
        "+370 612 34567",
        "+371 21 234 567",
        "+372 5123 4567",
        "+7 912 345-67-89",
        "+380 39 123 4567",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::MobileTelephone], "{text}");
    }
    for text in [
        "+354 511 1234",
        "+370 5 212 3456",
        "+371 67 123 456",
        "+372 611 1234",
        "+7 495 123-45-67",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn mailboxes_of_people_are_found() {
    for text in [
        "Write to ana.ilievska@kumanovo.gov.mk.",
        "mailto:petar.petrov@gmail.example",
        "(zoran@a.example)",
    ] {
        assert_eq!(kinds(text), [PrivateNumber::PersonalMailbox], "{text}");
    }
    for text in [
        "office@a.example",
        "kumanovo.office@a.example",
        "a @ b",
        "@handle",
        "x@y",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn other_numbers_are_left_alone() {
    for text in [
        "https://example.org/news/070123456",
        "www.example.org/?id=070123456",
        "1000 Skopje, 1300 Kumanovo, 3000 Elbasan",
        "71000 Sarajevo, tel. 033 123 456",
        "300-0000000123-45",
        "200-0002785493612-07",
        "account 270 0000012345 67",
        "1.070.123,45 EUR",
        "from 60.123.456 to 61 234 567 denars",
        "1999/2000, 2003-2004, 2019–2020",
        "ISBN 978-608-4500-12-3, ISBN 9989-123-45-6",
        "42.1322° N, 21.7144° E",
        "42.132212, 21.714436",
        "N 42 07 56, E 21 42 52",
        "EPSG:32634 612345.12 4653211.70",
        "Law no. 07-4535/1 of 06.12.2007",
        "Official Gazette 06/2007, 70/2013, 123/2015",
        "Sl. list 061/07-123",
        "2019/06/07 to 2020/06/07",
        "06.07.2019, 07.08.2020",
        "kumanovo@kumanovo.example",
        "2023-05-04",
        "04.05.2023",
        "+389 31 475 000",
        "031 475 000",
        "38,000 EUR in 2025/2026",
        "0101990450007",
        "1234567890123",
        "K11715005L",
        "a3f07012345678",
        "https://example.org/070123456x",
        "1 234 567 890",
        "ISBN 978-3-16-148410-0",
    ] {
        assert_eq!(kinds(text), [], "{text}");
    }
}

#[test]
fn a_number_as_a_value_is_words() {
    let value = |yaml: &str| serde_yaml::from_str::<FactValue>(yaml).expect("a value");
    assert!(matches!(value("38970111221"), FactValue::Text(_)));
    assert!(matches!(value("070111221"), FactValue::Text(_)));
    assert!(matches!(value("1001990450004"), FactValue::Whole(_)));
    assert!(matches!(value("120"), FactValue::Whole(_)));
}
