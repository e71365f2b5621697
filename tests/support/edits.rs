//! Random edits of a site: what writers, editors and version control do to its files.
#![allow(dead_code, unreachable_pub, reason = "each test uses a part of it")]
#![expect(clippy::disallowed_methods, reason = "edits are made to files")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The site that is edited: entries of several kinds in two languages that refer to each other.
pub const FILES: [(&str, &str); 15] = [
    (
        "content/site.yaml",
        "title: {en: Edited, mk: Менувано}\nbase_url: https://example.org/\nlanguages: [en, mk]\nnetwork: net\nhubs: [hub]\n",
    ),
    (
        "content/topics.yaml",
        "- id: safety\n  label: {en: Safety, mk: Безбедност}\n- id: youth\n  label: {en: Young people}\n  broader: safety\n- id: water\n  label: {en: Water}\n",
    ),
    (
        "content/organisations.yaml",
        "- id: net\n  name: {en: A network}\n  kind: ngo\n  sources: [paper]\n- id: town\n  name: {en: The town}\n  kind: municipality\n  sources: [paper]\n",
    ),
    (
        "content/people.yaml",
        "- id: mayor\n  name: A. Mayor\n  function:\n  - {role: Mayor, org: town, as_of: 2024, source: paper}\n  public_function: true\n  sources: [paper]\n",
    ),
    (
        "content/designations.yaml",
        "- id: note\n  text: {en: A note.}\n  triggers: [Made-up Land]\n",
    ),
    (
        "content/sources.yaml",
        "- id: paper\n  title: A paper\n  publisher: unknown\n  kind: report\n  perspective: [city]\n  published: 2023-03\n  lang: en\n  consulted: 2026-01-10\n- id: letter\n  title: A letter\n  publisher: town\n  kind: letter\n  perspective: [city]\n  published: unknown\n  lang: mk\n  consulted: 2026-01-11\n",
    ),
    (
        "content/sources/paper.fingerprint",
        "carsija fingerprint 1\nsha256 of the document: 61a24ffe43f96e6db440752ca8374e2572acf4683b1682003af46b503cf29480\nwords: 18\n178ccfae 3aacf5ec 45347d2a 5d599304 63c8c16e 6729e85c 7679437e 773531cd 7f4f7bbd 96dda891\nc5d759ed c6d82429 db51045a df1dbd98 ee5b58fc\n",
    ),
    (
        "content/hubs/hub.md",
        "---\nname: {en: The hub}\nnetwork: net\nregion: Around\nmandate: [prevention]\nsources: [paper]\nreview: {updated: 2026-01-10}\n---\n\nA hub.\n",
    ),
    (
        "content/cities/aville.md",
        "---\nnames: {en: Aville, mk: Авил}\ncountry: MK\nhub: hub\nsources: [paper]\nreview: {updated: 2026-01-10}\n---\n\n## Facts\n\nSee [the lamps](practice:lamps).\n",
    ),
    (
        "content/cities/btown.md",
        "---\nnames: {en: Btown}\ncountry: AL\nsources: [paper]\nreview: {updated: 2025-01-10}\n---\n\nA town, near [Aville](aville.md#facts).\n",
    ),
    (
        "content/practices/lamps.md",
        "---\ntitle: Lamps\nsummary: Lamps were put up.\ncities: [aville]\ntopics: [safety]\nstatus: ongoing\nbrief: {problem: Dark streets., approach: Lamps., results: unknown, takes: unknown}\nevidence: {level: E1, limits: One voice.}\nfacts: [{id: lamps, label: lamps, value: 12, source: paper, verbatim: twelve lamps were put up}]\nsources: [paper]\nreview: {updated: 2026-03-10}\n---\n\n## How\n\nWith lamps. ![A lamp](lamp.png)\n\nSee [the council](practice:council) and [Btown](../cities/btown.md).\n",
    ),
    (
        "content/practices/lamps.mk.md",
        "---\ntranslation: {kind: unofficial, of: en}\ntitle: Светилки\nsummary: Поставени се светилки.\nbrief: {problem: Темни улици., approach: Светилки., results: unknown, takes: unknown}\n---\n\n## Како\n\nСо светилки.\n",
    ),
    (
        "content/practices/council.md",
        "---\ntitle: A council\nsummary: Neighbours meet.\ncities: [aville, btown]\ntopics: [youth, safety]\nstatus: planned\nbrief: {problem: Nobody speaks., approach: A table., results: unknown, takes: unknown}\nevidence: {level: E0, limits: A plan.}\nsources: [paper]\nrelated: [lamps]\naliases: [old-council]\nreview: {updated: 2026-02-10}\n---\n\nA table. See [lamps](lamps.md#how).\n",
    ),
    (
        "content/events/opening.md",
        "---\nkind: event\ntitle: The opening\nsummary: It opened.\ndate: 2024-05\nplace: {city: aville}\ntopics: [safety]\nsources: [paper]\nreview: {updated: 2026-01-10}\n---\n\nIt opened.\n",
    ),
    (
        "content/pages/about.md",
        "---\ntitle: About\n---\n\nAbout [Aville](city:aville).\n",
    ),
];

/// Numbers that look random and are the same for the same seed (Marsaglia, «Xorshift RNGs», 2003).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap_or(0) % end.max(1)
    }

    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// A site that is edited, with what stood in its files at first.
pub struct Edited {
    root: PathBuf,
    random: Random,
    first: BTreeMap<String, Vec<u8>>,
    number: usize,
}

/// A picture that entries show.
const LAMP: &str = "content/practices/lamp.png";

/// A picture, as high as told.
fn png(height: u32) -> std::io::Result<Vec<u8>> {
    const WIDTH: u32 = 16;
    let mut bytes = Vec::new();
    let mut writer = png::Encoder::new(&mut bytes, WIDTH, height).write_header()?;
    writer.write_image_data(&vec![120; (WIDTH * height) as usize])?;
    writer.finish()?;
    Ok(bytes)
}

/// What a single edit does.
type Edit = fn(&mut Edited) -> std::io::Result<String>;

const EDITS: [Edit; 27] = [
    Edited::add_words,
    Edited::add_words,
    Edited::add_link,
    Edited::add_heading,
    Edited::change_field,
    Edited::change_field,
    Edited::change_field,
    Edited::break_front_matter,
    Edited::empty,
    Edited::mend,
    Edited::mend,
    Edited::mend,
    Edited::mend_all,
    Edited::create,
    Edited::create,
    Edited::translate,
    Edited::delete,
    Edited::rename,
    Edited::copy,
    Edited::move_folder,
    Edited::picture,
    Edited::template,
    Edited::messages,
    Edited::style,
    Edited::configure,
    Edited::list,
    Edited::fingerprint,
];

impl Edited {
    /// Writes the site into an empty folder.
    pub fn new(root: &Path, seed: u64) -> std::io::Result<Self> {
        let mut edited = Self {
            root: root.to_owned(),
            random: Random::new(seed),
            first: BTreeMap::new(),
            number: 0,
        };
        for (file, text) in FILES {
            edited.write(file, text)?;
            edited.first.insert(file.into(), text.into());
        }
        edited.write(LAMP, png(1)?)?;
        edited.first.insert(LAMP.into(), png(1)?);
        Ok(edited)
    }

    /// Makes one edit and says which.
    pub fn edit(&mut self) -> std::io::Result<String> {
        self.number += 1;
        let edit = *self.random.pick(&EDITS);
        edit(self)
    }

    /// Puts everything back as it was at first.
    pub fn mend_all(&mut self) -> std::io::Result<String> {
        for folder in ["content", "templates", "static", "messages", "aside"] {
            let path = self.root.join(folder);
            if path.exists() {
                fs::remove_dir_all(path)?;
            }
        }
        for (file, bytes) in self.first.clone() {
            self.write(&file, bytes)?;
        }
        Ok("mend all".into())
    }

    fn write(&self, file: &str, bytes: impl AsRef<[u8]>) -> std::io::Result<()> {
        let path = self.root.join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // As different editors do it: in place, or by a file renamed over the old one.
        if self.number.is_multiple_of(2) {
            fs::write(path, bytes)
        } else {
            let beside = path.with_extension("swp");
            fs::write(&beside, bytes)?;
            fs::rename(beside, path)
        }
    }

    fn text(&self, file: &str) -> String {
        let bytes = fs::read(self.root.join(file)).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    }

    /// The files of the content folder that are there.
    fn files(&self, ending: &str) -> Vec<String> {
        let walk = walkdir::WalkDir::new(self.root.join("content")).sort_by_file_name();
        walk.into_iter()
            .filter_map(Result::ok)
            .filter(|entry| entry.file_type().is_file())
            .filter_map(|entry| {
                let path = entry.path().strip_prefix(&self.root).ok()?;
                Some(path.to_str()?.to_owned())
            })
            .filter(|file| file.ends_with(ending))
            .collect()
    }

    fn any(&mut self, ending: &str) -> Option<String> {
        let files = self.files(ending);
        (!files.is_empty()).then(|| self.random.pick(&files).clone())
    }

    fn change(
        &mut self,
        ending: &str,
        what: &str,
        change: impl FnOnce(&mut Random, String) -> String,
    ) -> std::io::Result<String> {
        let Some(file) = self.any(ending) else {
            return Ok("nothing to edit".into());
        };
        let before = self.text(&file);
        let after = change(&mut self.random, before);
        self.write(&file, after)?;
        Ok(format!("{what}: {file}"))
    }

    fn add_words(&mut self) -> std::io::Result<String> {
        let number = self.number;
        let words = [
            "More words",
            "More words from Made-up Land",
            "Marta Petrova said more words",
            "The words of a hotbed",
            "Three returnees had words",
            "Anna Mayor is the mayor of words",
        ];
        self.change(".md", "words", |random, text| {
            format!("{text}\n{}, {number}.\n", random.pick(&words))
        })
    }

    fn add_link(&mut self) -> std::io::Result<String> {
        let links = [
            "city:aville",
            "practice:lamps",
            "practice:made-1",
            "city:nowhere",
            "../cities/aville.md",
            "lamps.md#how",
            "lamps.md#nowhere",
            "lamp.png",
            "#how",
            "topic:youth",
            "office@example.org",
            "https://ana:secret@example.org",
        ];
        self.change(".md", "link", |random, text| {
            let link = random.pick(&links);
            match random.below(4) {
                0 => format!("{text}\nSee <a href=\"{link}\">this</a> <list> <script>.\n"),
                1 => format!("{text}\n<set>\nSee [this]({link}).\n"),
                _ => format!("{text}\nSee [this]({link}).\n"),
            }
        })
    }

    fn add_heading(&mut self) -> std::io::Result<String> {
        self.change(".md", "heading", |random, text| {
            if random.below(2) == 0 {
                text.replace("## How", "## Why")
            } else {
                format!("{text}\n## Nowhere\n\n## How\n")
            }
        })
    }

    fn change_field(&mut self) -> std::io::Result<String> {
        let changes: [(&str, &[&str]); 20] = [
            ("title", &["title: Another", "title: Zebra", "title: Аба"]),
            (
                "summary",
                &[
                    "summary: Said otherwise.",
                    "summary: \"Said\\x07 otherwise.\"",
                ],
            ),
            (
                "status",
                &[
                    "status: pilot\nrequirements: {materials: [{label: A lamp, file: lamp.png}]}",
                    "status: pilot\nrequirements: {materials: [{label: A lamp, url: nolamp.png}]}",
                    "status: pilot\nrequirements: {materials: [{label: A lamp}]}",
                ],
            ),
            (
                "cities",
                &[
                    "cities: [aville]",
                    "cities: [btown]",
                    "cities: [nowhere]",
                    "cities: unknown",
                ],
            ),
            (
                "topics",
                &["topics: [water]", "topics: [youth]", "topics: [safty]"],
            ),
            (
                "status",
                &["status: completed", "status: pilot", "status: unknown"],
            ),
            (
                "names",
                &["names: {en: Zville}", "names: {mk: Ѓевѓелија, en: Atown}"],
            ),
            ("country", &["country: RS", "country: AL"]),
            ("hub", &["hub: hub", "hub: nohub"]),
            ("date", &["date: 2020", "date: unknown", "date: 2026-01-02"]),
            (
                "review",
                &[
                    "review: {updated: 2024-02-01}",
                    "review: {updated: 2026-06-01}",
                ],
            ),
            (
                "sources",
                &[
                    "sources: [letter]",
                    "sources: [paper, letter]",
                    "sources: [none]",
                ],
            ),
            (
                "safeguarding",
                &[
                    "safeguarding: {visibility: members}",
                    "safeguarding: {visibility: public}",
                ],
            ),
            (
                "facts",
                &[
                    "facts: [{id: lamps, label: lamps, value: 13, source: paper, verbatim: thirteen lamps were put up}]",
                    "facts: [{id: lamps, label: lamps, value: 12, source: letter, verbatim: twelve lamps were put up}]",
                    "facts: [{id: lamps, label: lamps, value: 12, source: paper, verbatim: twelve lamps}]",
                ],
            ),
            (
                "translation",
                &[
                    "translation: {kind: unofficial, of: en, of_hash: 0123456789abcdef}",
                    "translation: {kind: unofficial, of: mk}",
                    "translation: {kind: original}",
                ],
            ),
            (
                "evidence",
                &[
                    "evidence: {level: E2, basis: [press], limits: One voice.}",
                    "evidence: {level: E4, basis: [independent_evaluation], limits: One voice.}",
                    "evidence: {level: E1, limits: One voice.}",
                ],
            ),
            (
                "designations",
                &["designations: [note]", "designations: []"],
            ),
            (
                "accepted",
                &[
                    "accepted: [{code: W0632, reason: Marta Petrova is a friend, role: editor, date: 2026-01-10}]",
                    "accepted: [{code: W0613, reason: short, role: editor, date: 2026-01-10}]",
                    "accepted: [{code: E0501, reason: short, role: editor, date: 2026-01-10}]",
                ],
            ),
            (
                "target_groups",
                &["target_groups: [children]", "target_groups: [women]"],
            ),
            (
                "aliases",
                &["aliases: [old-one]", "aliases: [lamps]", "aliases: []"],
            ),
        ];
        self.change(".md", "field", |random, text| {
            let (key, values) = random.pick(&changes);
            let line = *random.pick(values);
            let mut found = false;
            let mut lines: Vec<&str> = text
                .lines()
                .map(|old| {
                    if old.starts_with(&format!("{key}:")) {
                        found = true;
                        line
                    } else {
                        old
                    }
                })
                .collect();
            if !found && lines.first() == Some(&"---") {
                lines.insert(1, line);
            }
            lines.join("\n") + "\n"
        })
    }

    fn break_front_matter(&mut self) -> std::io::Result<String> {
        let ending = if self.random.below(3) == 0 {
            ".yaml"
        } else {
            ".md"
        };
        self.change(ending, "break", |random, text| match random.below(4) {
            0 => text.replacen("---\n", "--\n", 1),
            1 => text.replacen(": ", ": [", 1),
            2 => format!("{text}\n\u{0}"),
            _ => text.replacen("title", "titel", 1),
        })
    }

    fn empty(&mut self) -> std::io::Result<String> {
        self.change(".md", "empty", |_, _| String::new())
    }

    fn mend(&mut self) -> std::io::Result<String> {
        let files: Vec<String> = self.first.keys().cloned().collect();
        let file = self.random.pick(&files).clone();
        self.write(&file, self.first[&file].clone())?;
        Ok(format!("mend: {file}"))
    }

    fn create(&mut self) -> std::io::Result<String> {
        let number = self.random.below(3);
        let model = *self.random.pick(&[
            "content/practices/lamps.md",
            "content/cities/btown.md",
            "content/events/opening.md",
            "content/pages/about.md",
        ]);
        let text = String::from_utf8_lossy(&self.first[model]).into_owned();
        let folder = model.rsplit_once('/').map_or("", |(folder, _)| folder);
        let file = match self.random.below(3) {
            0 => format!("{folder}/made-{number}/index.md"),
            1 => format!("{folder}/made-{number}.mk.md"),
            _ => format!("{folder}/made-{number}.md"),
        };
        self.write(&file, text.replace("title: ", "title: Made "))?;
        Ok(format!("create: {file}"))
    }

    fn translate(&mut self) -> std::io::Result<String> {
        let of = *self.random.pick(&["lamps", "council", "made-1"]);
        let text = String::from_utf8_lossy(&self.first["content/practices/lamps.mk.md"]);
        let file = format!("content/practices/{of}.mk.md");
        self.write(
            &file,
            text.replace("Светилки", &format!("Превод {}", self.number)),
        )?;
        Ok(format!("translate: {file}"))
    }

    fn delete(&mut self) -> std::io::Result<String> {
        let Some(file) = self.any("") else {
            return Ok("nothing to delete".into());
        };
        fs::remove_file(self.root.join(&file))?;
        Ok(format!("delete: {file}"))
    }

    fn rename(&mut self) -> std::io::Result<String> {
        let Some(file) = self.any(".md") else {
            return Ok("nothing to rename".into());
        };
        let folder = file
            .rsplit_once('/')
            .map_or("", |(folder, _)| folder)
            .to_owned();
        let to = format!("{folder}/made-{}.md", self.random.below(3));
        fs::rename(self.root.join(&file), self.root.join(&to))?;
        Ok(format!("rename: {file} to {to}"))
    }

    fn copy(&mut self) -> std::io::Result<String> {
        let Some(file) = self.any("") else {
            return Ok("nothing to copy".into());
        };
        let bytes = fs::read(self.root.join(&file))?;
        let folder = *self
            .random
            .pick(&["practices", "cities", "pages", "pages/deep", "nowhere"]);
        let name = file.rsplit_once('/').map_or("", |(_, name)| name);
        let to = format!("content/{folder}/{name}");
        self.write(&to, bytes)?;
        Ok(format!("copy: {file} to {to}"))
    }

    fn move_folder(&mut self) -> std::io::Result<String> {
        let folder = *self
            .random
            .pick(&["practices", "cities", "events", "pages"]);
        let (here, aside) = (
            self.root.join("content").join(folder),
            self.root.join("aside").join(folder),
        );
        fs::create_dir_all(self.root.join("aside"))?;
        let (from, to) = if here.exists() {
            (here, aside)
        } else {
            (aside, here)
        };
        if from.exists() && !to.exists() {
            fs::rename(from, to)?;
        }
        Ok(format!("move: {folder}"))
    }

    fn picture(&mut self) -> std::io::Result<String> {
        let mut bytes = png(u32::try_from(self.number % 200).unwrap_or(0) + 1)?;
        if self.random.below(5) == 0 {
            bytes.truncate(40);
        }
        let file = *self.random.pick(&[LAMP, "content/pages/other.png"]);
        self.write(file, bytes)?;
        Ok(format!("picture: {file}"))
    }

    fn template(&mut self) -> std::io::Result<String> {
        let number = self.number;
        let (file, text) = match self.random.below(7) {
            0 => (
                "templates/card.html",
                format!("<p>{{{{ card.link.name }}}} {number}</p>"),
            ),
            1 => (
                "templates/card.html",
                "<p>{{ card.nothing.at_all }}</p>".into(),
            ),
            2 => (
                "templates/page.html",
                "{% extends \"default/page.html\" %}".into(),
            ),
            3 => ("templates/page.html", "{% if %}".into()),
            4 => ("templates/city.html", "{{ t.no_such_word }}".into()),
            5 => (
                "templates/practice.html",
                "{% extends \"nowhere.html\" %}".into(),
            ),
            _ => {
                let folder = self.root.join("templates");
                if folder.exists() {
                    fs::remove_dir_all(folder)?;
                }
                return Ok("templates removed".into());
            }
        };
        self.write(file, text)?;
        Ok(format!("template: {file}"))
    }

    fn messages(&mut self) -> std::io::Result<String> {
        let number = self.number;
        let (file, text) = match self.random.below(4) {
            0 => ("messages/en.ftl", format!("nav_label = Main {number}\n")),
            1 => ("messages/mk.ftl", format!("nav_label = Главно {number}\n")),
            2 => ("messages/en.ftl", "nav_label\n".into()),
            _ => {
                let folder = self.root.join("messages");
                if folder.exists() {
                    fs::remove_dir_all(folder)?;
                }
                return Ok("messages removed".into());
            }
        };
        self.write(file, text)?;
        Ok(format!("messages: {file}"))
    }

    fn style(&mut self) -> std::io::Result<String> {
        let text = format!("body {{ --number: {}; }}\n", self.number);
        self.write("static/carsija.css", text)?;
        Ok("style".into())
    }

    fn configure(&mut self) -> std::io::Result<String> {
        let first = String::from_utf8_lossy(&self.first["content/site.yaml"]).into_owned();
        let text = match self.random.below(7) {
            0 => first.replace("[en, mk]", "[en]"),
            1 => first.replace("[en, mk]", "[mk, en]"),
            2 => first.replace("[en, mk]", "[en, mk, sq]"),
            3 => first + "paging: 1\n",
            4 => first + "defaults: {visibility: members}\n",
            5 => first.replace("network: net", "network: nobody"),
            _ => first.replace("title:", "titel:"),
        };
        self.write("content/site.yaml", text)?;
        Ok("configure".into())
    }

    fn fingerprint(&mut self) -> std::io::Result<String> {
        let first = "content/sources/paper.fingerprint";
        let text = String::from_utf8_lossy(&self.first[first]).into_owned();
        let (file, text) = match self.random.below(4) {
            0 => ("content/sources/letter.fingerprint", text),
            1 => ("content/sources/nothing.fingerprint", text),
            2 => (first, text.replace("words: 18", "words: 2")),
            // That of a document with other words.
            _ => (first, text.replace(": 61a2", ": 61a3")),
        };
        self.write(file, text)?;
        Ok(format!("fingerprint: {file}"))
    }

    fn list(&mut self) -> std::io::Result<String> {
        let (file, from, to) = *self.random.pick(&[
            ("content/topics.yaml", "en: Water", "en: Rivers"),
            ("content/topics.yaml", "- id: water", "- id: rivers"),
            ("content/topics.yaml", "  broader: safety\n", ""),
            (
                "content/topics.yaml",
                "Безбедност}\n",
                "Безбедност}\n  broader: youth\n",
            ),
            (
                "content/sources.yaml",
                "published: 2023-03",
                "published: 2026-01",
            ),
            ("content/sources.yaml", "- id: letter", "- id: note"),
            (
                "content/sources.yaml",
                "published: 2023-03",
                "published: 2023-03\n  url: practices/lamp.png",
            ),
            (
                "content/sources.yaml",
                "published: 2023-03",
                "published: 2023-03\n  url: \"java\\tscript:x\"",
            ),
            ("content/organisations.yaml", "en: The town", "en: A town"),
            ("content/organisations.yaml", "kind: ngo", "kind: nogo"),
            (
                "content/sources.yaml",
                "kind: report\n  perspective: [city]",
                "kind: report\n  perspective: [academic]",
            ),
            (
                "content/organisations.yaml",
                "en: The town",
                "en: Marta Petrova",
            ),
            ("content/designations.yaml", "Made-up Land", "More words"),
            ("content/designations.yaml", "Made-up Land", "[Land"),
        ]);
        let first = String::from_utf8_lossy(&self.first[file]).into_owned();
        self.write(file, first.replace(from, to))?;
        Ok(format!("list: {file}: {from:?} to {to:?}"))
    }
}
