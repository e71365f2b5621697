//! Documents that act and documents that don't, in every dress.

use super::*;
use crate::attachments::tests::zip;

fn of_pdf(body: &[u8]) -> Option<Unfit> {
    let pdf = [
        b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog ",
        body,
        b" >>\nendobj\n%%EOF\n",
    ]
    .concat();
    unfit(Kind::Pdf, "a.pdf", &pdf)
}

fn packed(dictionary: &[u8], objects: &[u8]) -> Vec<u8> {
    let data = miniz_oxide::deflate::compress_to_vec_zlib(objects, 6);
    let start = b">>\nendobj\n7 0 obj\n<< /Type /ObjStm ";
    [
        start,
        dictionary,
        b">>\nstream\r\n",
        &data,
        b"\nendstream\nendobj\n8 0 obj <<",
    ]
    .concat()
}

#[test]
fn a_link_to_a_document_on_a_disk_is_told_and_published() {
    let pdf =
        b"%PDF-1.7\n1 0 obj\n<< /A << /S /URI /URI (file:///C:/Users/Ana/Plan.pdf) >> >>\nendobj";
    assert_eq!(unfit(Kind::Pdf, "a.pdf", pdf), None);
    let traces = crate::attachments::traces::of(pdf);
    assert!(
        traces.iter().any(|(_, name)| name.contains("Users/Ana")),
        "{traces:?}"
    );
}

#[test]
fn pdf_files_that_act() {
    for body in [
        &b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"[..],
        b"/Names << /JavaScript 5 0 R >>",
        b"/OpenAction<</S/J#61v#61Script/JS 5 0 R>>",
        b"/OpenAction << /S /Launch /F (cmd.exe) >>",
        b"/OpenAction << /S /URI /URI (https://example.org/) >>",
        b"/OpenAction << /D << /S /GoTo >> /S /GoToR /F (//example.org/x) >>",
        b"/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next 9 0 R >>",
        b"/OpenAction 5 0 R >> endobj\n5 0 obj << /S /URI /URI (https://example.org/)",
        b"/AA << /WC 9 0 R >>",
        b"/A#41 9 0 R",
        b"/A << /S /SubmitForm /F (https://example.org/) >>",
        b"/Names << /EmbeddedFiles 5 0 R >>",
        b"/AcroForm << /XFA [5 0 R] >>",
        b"/A << /S /Rendition /JS (x) >>",
        b"/A << /S /URI /URI (javascript:app.alert\\(1\\)) >>",
        b"/A << /S /URI /URI (j\\141vascript:x) >>",
        b"/A << /S /URI /URI <66696c653a2f2f2f61> >>",
        b"/A << /S /URI /URI (data:text/html,x) >>",
        b"/A << /S /URI /URI 5 0 R >> >> endobj\n5 0 obj (file:///x)\n<<",
    ] {
        let said = String::from_utf8_lossy(body).into_owned();
        assert!(matches!(of_pdf(body), Some(Unfit::Acts(_))), "{said}");
        if !body.windows(6).any(|part| part == b"endobj") {
            let objects = [b"5 0 << ", body, b" >>"].concat();
            for dictionary in [
                &b"/N 1 /First 4 /Filter /FlateDecode"[..],
                b"/First 4/Filter[/Fl#61teDecode]",
            ] {
                assert!(
                    of_pdf(&packed(dictionary, &objects)).is_some(),
                    "packed: {said}"
                );
            }
        }
    }
}

#[test]
fn what_is_packed_twice_or_unheard_of_is_not_believed() {
    for dictionary in [
        &b"/Filter [/ASCIIHexDecode /FlateDecode]"[..],
        b"/Filter [/FlateDecode /FlateDecode]",
        b"/Filter 9 0 R",
        b"/Filter /LZWDecode",
        b"/Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
    ] {
        let unseen = Some(Unfit::Acts(UNSEEN.into()));
        assert_eq!(of_pdf(&packed(dictionary, b"5 0 << >>")), unseen);
    }
    let locked = [
        packed(b"/First 4 /Filter /FlateDecode", b"5 0 << >>"),
        b"/Encrypt 9 0 R".to_vec(),
    ]
    .concat();
    assert!(of_pdf(&locked).is_some());
    for beside in [
        &b"/Type /XRef"[..],
        b"/Type /ObjStm /N 1 /First 4",
        b"/N 1 /First 4 >> stream\nx",
    ] {
        let locked = [b"/Encrypt 9 0 R >> endobj 2 0 obj << ", beside].concat();
        assert_eq!(of_pdf(&locked), Some(Unfit::Acts(UNSEEN.into())));
    }
}

#[test]
fn objects_that_are_packed_without_saying_so() {
    let acting = b"5 0 << /S /JavaScript >>";
    let said = packed(b"/N 1 /First 4 /Filter /FlateDecode", acting);
    for kind in [&b"/Type 9 0 R  "[..], b"             "] {
        let mut unsaid = said.clone();
        let at = unsaid.windows(13).position(|part| part == b"/Type /ObjStm");
        let at = at.unwrap();
        unsaid[at..at + 13].copy_from_slice(kind);
        assert!(of_pdf(&unsaid).is_some());
    }
    let outline =
        b"/Outlines << /First 5 0 R /N 3 >> >> endobj\n4 0 obj << /Filter /DCTDecode >> stream\nx";
    assert_eq!(of_pdf(outline), None);
}

#[test]
fn pdf_files_that_only_show() {
    for body in [
        &b""[..],
        b"/OpenAction [3 0 R /XYZ null null 0]",
        b"/OpenAction << /Type /Action /S /GoTo /D [3 0 R /Fit] >>",
        b"/OpenAction 5 0 R >> endobj\n5 0 obj [3 0 R /Fit] endobj 6 0 obj << /S /URI",
        b"/OpenAction null",
        b"/A << /S /URI /URI (https://example.org/) >>",
        b"/A << /S /URI /URI (www.example.org) >> /B << /S /URI /URI <68747470733A2F2F61> >>",
        b"/A << /S /URI /URI (mailto:office@example.org) >> /Encrypt 9 0 R",
        b"/Differences [65 /AA /Aacute] /Encrypted true",
        b"/Launcher 1 /JavaScripted 2",
        b"/Author (JavaScript Launch)",
    ] {
        let said = String::from_utf8_lossy(body).into_owned();
        assert_eq!(of_pdf(body), None, "{said}");
    }
    let objects = b"5 0 6 24 << /OpenAction 6 0 R >> [3 0 R /Fit]";
    let action = b"5 0 6 24 << /OpenAction 6 0 R >> << /S /URI /URI (https://example.org) >>";
    assert!(of_pdf(&packed(b"/First 9 /Filter /FlateDecode", action)).is_some());
    assert_eq!(
        of_pdf(&packed(b"/First 9 /Filter /FlateDecode", objects)),
        None
    );
}

fn of_office(files: &[(&str, &str)]) -> Option<Unfit> {
    let files: Vec<_> = files
        .iter()
        .map(|(name, data)| (*name, data.as_bytes()))
        .collect();
    unfit(Kind::Zip, "a.docx", &zip(&files))
}

fn relation(kind: &str, rest: &str) -> String {
    format!(
        "<Relationships><Relationship Id='r1' Type='http://example.org/relationships/{kind}' {rest}/></Relationships>"
    )
}

#[test]
fn office_files_with_programs() {
    let types = "<Types><Override ContentType='application/vnd.ms-word.document.macroEnabled.main+xml'/></Types>";
    let vba = relation("vbaProject", "Target='v.bin'");
    for (name, data) in [
        ("WORD/VBAPROJECT.BIN", "x"),
        ("word\\vbaProject.bin", "x"),
        ("Basic/Standard/Module1.xml", "x"),
        ("Scripts/python/x.py", "x"),
        ("[Content_Types].xml", types),
        ("word/_rels/document.xml.rels", vba.as_str()),
        ("content.xml", "<script:event-listener xlink:href='x'/>"),
        (
            "content.xml",
            "<text:a xlink:href='vnd.sun.star.script:a?b'/>",
        ),
        ("xl/macrosheets/sheet1.xml", "<x/>"),
        (
            "xl/workbook.xml",
            "<definedName name='_xlnm.Auto_Open' hidden='1'>M!$A$1</definedName>",
        ),
    ] {
        assert_eq!(
            of_office(&[(name, data)]),
            Some(Unfit::Macros),
            "{name}: {data}"
        );
    }
}

#[test]
fn office_files_that_act() {
    let external = |kind: &str, mode: &str| {
        relation(
            kind,
            &format!("Target='https://example.org/x' TargetMode={mode}"),
        )
    };
    for (name, data) in [
        (
            "word/_rels/settings.xml.rels",
            external("attachedTemplate", "'External'"),
        ),
        (
            "word/_rels/document.xml.rels",
            external("image", "\"External\""),
        ),
        (
            "word/_rels/document.xml.rels",
            external("image", "'&#69;xternal'"),
        ),
        (
            "word/_rels/document.xml.rels",
            relation("frame", "Target='\\\\example.org\\x'"),
        ),
        (
            "ppt/slides/_rels/slide1.xml.rels",
            external("video", "'External'"),
        ),
        (
            "word/_rels/document.xml.rels",
            relation("oleObject", "Target='embeddings/o.bin'"),
        ),
        (
            "word/_rels/document.xml.rels",
            relation("aFChunk", "Target='x.html'"),
        ),
        (
            "word/document.xml",
            "<w:fldSimple w:instr=' DDEAUTO c x'/>".into(),
        ),
        (
            "word/other.xml",
            "<w:fldChar/><w:instrText>DD</w:instrText><w:r/><w:instrText> </w:instrText>"
                .replace("> <", ">EAUTO c<"),
        ),
        (
            "word/_rels/document.xml.rels",
            relation("hyperlink", "Target='ms-msdt:/id x' TargetMode='External'"),
        ),
        (
            "word/_rels/document.xml.rels",
            relation(
                "hyperlink",
                "Target='file:///\\\\example.org\\x' TargetMode='External'",
            ),
        ),
        (
            "word/_rels/document.xml.rels",
            relation("package", "Target='media/a.exe'"),
        ),
        ("word/embeddings/a.exe", "MZ\0\0".into()),
        ("embeddings/a.bin", "#!/bin/sh".into()),
        (
            "word/document.xml",
            "<w:instrText>INCLUDEPICTURE \"https://example.org/x.png\"</w:instrText>".into(),
        ),
        (
            "word/document.xml",
            "<w:fldSimple w:instr='HYPERLINK &quot;javascript:x&quot;'/>".into(),
        ),
        (
            "word/document.xml",
            "<w:fldSimple w:instr=' LINK Excel.Sheet.12 c'/>".into(),
        ),
        (
            "xl/externalLinks/externalLink1.xml",
            "<ddeLink ddeService='cmd'/>".into(),
        ),
        (
            "ppt/slides/slide1.xml",
            "<a:hlinkClick action='ppaction://program'/>".into(),
        ),
        (
            "content.xml",
            "<draw:image xlink:href='https://example.org/x.png'/>".into(),
        ),
        (
            "Object 1/content.xml",
            "<draw:object xlink:href='../../x.odt'/>".into(),
        ),
        (
            "content.xml",
            "<office:dde-source office:dde-application='soffice'/>".into(),
        ),
        (
            "META-INF/manifest.xml",
            "<manifest:encryption-data/>".into(),
        ),
        (
            "content.xml",
            "<table:table-cell table:formula='of:=WEBSERVICE(&quot;https://a.example&quot;)'/>".into(),
        ),
        (
            "content.xml",
            "<table:table-cell table:formula='of:=DDE(&quot;a&quot;;&quot;b&quot;;&quot;c&quot;)'/>".into(),
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<c><f>_xlfn.WEBSERVICE(A1)</f><v>1</v></c>".into(),
        ),
        (
            "xl/worksheets/sheet1.xml",
            "<c><f><![CDATA[cmd|'/c calc'!A0]]></f></c>".into(),
        ),
        (
            "xl/workbook.xml",
            "<definedName name='x'>'\\\\host\\s\\[a.xls]S'!A1</definedName>".into(),
        ),
        (
            "xl/connections.xml",
            "<connection id='1'><webPr url='https://a.example'/></connection>".into(),
        ),
        (
            "xl/queryTables/queryTable1.xml",
            "<queryTable refreshOnLoad='1'/>".into(),
        ),
    ] {
        let found = of_office(&[(name, &data)]);
        assert!(
            matches!(found, Some(Unfit::Acts(_))),
            "{name}: {data}: {found:?}"
        );
    }
    let utf16: Vec<u8> = "\u{feff}<w:fldSimple w:instr='DDE c'/>"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(unfit(Kind::Zip, "a.docx", &zip(&[("word/document.xml", &utf16)])).is_some());
    let inner = zip(&[("xl/vbaProject.bin", b"x")]);
    let outer = zip(&[("word/embeddings/sheet.xlsx", &inner)]);
    assert_eq!(unfit(Kind::Zip, "a.docx", &outer), Some(Unfit::Macros));
    // In no list of contents.
    let mut unlisted = zip(&[("word/vbaProject.bin", b"x")]);
    unlisted.truncate(unlisted.len() - 22);
    assert_eq!(unfit(Kind::Zip, "a.docx", &unlisted), Some(Unfit::Macros));
}

#[test]
fn office_files_that_only_show() {
    let link = relation(
        "hyperlink",
        "Target='https://example.org/' TargetMode='External'",
    );
    let image = relation("image", "Target='media/image1.jpeg'");
    let field = "<w:instrText> HYPERLINK \"https://example.org\" \\o \"Note: x\" </w:instrText><w:fldChar/>\
                 <w:instrText>HYPERLINK \\l \"a:b\"</w:instrText><w:fldChar/><w:instrText>INCLUDEPICTURE \"x.png\" \\d</w:instrText>";
    let package = relation("package", "Target='../embeddings/sheet.xlsx'");
    let text = "<office:scripts/><text:a xlink:href='https://example.org/'/><draw:image xlink:href='Pictures/1.png'/>\
                <draw:object xlink:href='./Object 1'/><text:p>DDE is spoken of</text:p>";
    assert_eq!(
        of_office(&[
            (
                "[Content_Types].xml",
                "<Types><Default Extension='bin' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings'/></Types>"
            ),
            ("word/_rels/document.xml.rels", &link),
            ("word/_rels/header1.xml.rels", &image),
            ("word/charts/_rels/chart1.xml.rels", &package),
            ("word/embeddings/picture.gif", "GIF89a"),
            ("word/document.xml", field),
            ("content.xml", text),
            (
                "xl/worksheets/sheet1.xml",
                "<c><f>SUM(A1:A9)</f><v>WEBSERVICE(x)</v></c>",
            ),
            (
                "xl/workbook.xml",
                "<definedName name='_xlnm.Print_Area'>'S 1'!$A$1</definedName>",
            ),
            (
                "xl/connections.xml",
                "<connection id='1' name='ThisWorkbookDataModel' refreshOnLoad='0'/>",
            ),
            ("META-INF/manifest.xml", "<manifest:manifest/>"),
        ]),
        None
    );
}

#[test]
fn tables_with_formulas_that_reach_out() {
    let acts = |text: &str| unfit(Kind::Text, "a.CSV", text.as_bytes()).is_some();
    for text in [
        "name,count\n=cmd|'/C calc'!A0,1\n",
        "a;\"=HYPERLINK(\"\"http://example.org\"\")\"\n",
        "+1+cmd|' /C calc'!A0",
        "@SUM(1)*cmd|'x'!A0",
        "\u{feff}=webservice(A1)",
    ] {
        assert!(acts(text), "{text}");
    }
    for text in [
        "a,-5\nb,+389 2 000\n",
        "a;=A1+B1\n",
        "@example said so | and left!",
        "- a note, see a|b",
    ] {
        assert!(!acts(text), "{text}");
    }
}

#[test]
fn calendars_that_act() {
    let found = |lines: &str| {
        let calendar = format!(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        unfit(Kind::Calendar, "a.ics", calendar.as_bytes())
    };
    for lines in [
        "URL:javascript:alert(1)",
        "URL;VALUE=URI:java\r\n script:alert(1)",
        "attach;X-A=\"a:b\":file:///etc/passwd",
        "ATTACH:\\\\example.org\\x",
        "ATTACH;ENCODING=BASE64;VALUE=BINARY:TVqQ",
        "BEGIN:VALARM\r\nACTION:Procedure\r\nEND:VALARM",
    ] {
        assert!(matches!(found(lines), Some(Unfit::Acts(_))), "{lines}");
    }
    for lines in [
        "URL:https://example.org/event",
        "ATTACH;FMTTYPE=application/pdf:https://example.org/a.pdf",
        "ORGANIZER;CN=Office:mailto:office@example.org",
        "URL:mailto:office@example.org",
        "DESCRIPTION:Read file: a.pdf\\nURL: see below",
        "BEGIN:VALARM\r\nACTION:DISPLAY\r\nEND:VALARM",
    ] {
        assert_eq!(found(lines), None, "{lines}");
    }
}
