// A made site in several languages and scripts, right-to-left among them. All of it is invented.

import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

const SITE = `title: {en: Пазар Test}
tagline: {en: Invented to try the search.}
base_url: https://example.org/
languages: [en, mk, sq, sr-Latn, sr-Cyrl, ar]
`;
const TOPICS = `- id: safety
  label: {en: Safety, mk: Безбедност, sq: Siguria, sr-Latn: Bezbednost, sr-Cyrl: Безбедност, ar: الأمن}
- id: youth
  label: {en: Young people, mk: Млади, sq: Të rinjtë, sr-Latn: Mladi, sr-Cyrl: Млади, ar: الشباب}
`;
const SOURCES = `- id: paper
  title: A paper
  publisher: unknown
  kind: report
  perspective: [city]
  published: 2023-03
  lang: en
  consulted: 2026-01-10
`;
const CITIES = {
  elbasan: ["Elbasan", "Елбасан", "AL"],
  kumanovo: ["Kumanovo", "Куманово", "MK"],
  "novi-pazar": ["Novi Pazar", "Нови Пазар", "RS"],
};

/** @param {[string, string, string]} city */
const city = ([latin, cyrillic, country]) => `---
names: {en: ${latin}, sq: ${latin}, sr-Latn: ${latin}, mk: ${cyrillic}, sr-Cyrl: ${cyrillic}}
country: ${country}
sources: [paper]
review: {updated: 2026-01-10}
---
`;

/** @param {{ title: string, summary: string, city: string, topic: string, level: string, updated: string, body: string, needs?: string }} entry */
const practice = ({ title, summary, city, topic, level, updated, body, needs = "" }) => `---
title: ${title}
summary: ${summary}
cities: [${city}]
topics: [${topic}]
status: ongoing
brief: {problem: A problem that is told nowhere., approach: They meet., results: unknown, takes: unknown}
evidence: {level: ${level}, limits: One voice.}
sources: [paper]
review: {updated: ${updated}}
${needs}---
${body}
`;

/** @param {{ title: string, summary: string, body: string }} words */
const translation = ({ title, summary, body }) => `---
translation: {kind: unofficial, of: en}
title: ${title}
summary: ${summary}
brief: {problem: "—", approach: "—", results: unknown, takes: unknown}
---
${body}
`;

const COUNCIL = {
  title: "A council for the safety of the neighbourhood",
  summary: "Neighbours and the town hall sit at one table.",
  city: "elbasan",
  topic: "safety",
  level: "E1",
  updated: "2026-03-10",
  body: `
## How they began

At first nobody came. Then a lantern was hung over the door, and the council met under it every Thursday.

## What came of it

The market street has lamps again, and the belonging of the shopkeepers is no longer doubted.`,
};
/** What only that practice needs. */
const NEEDS = `requirements: {mandate: A decision of the council}
transferability: {core: unknown, adaptable: unknown, preconditions: [A room], not_if: unknown}
`;
const TRANSLATIONS = {
  mk: {
    title: "Совет за безбедност на соседството",
    summary: "Соседите и општината седат на иста маса.",
    body: "\n## Како почнаа\n\nНа почетокот никој не дојде. Потоа над вратата беше закачен фенер.",
  },
  sq: {
    title: "Këshilli për sigurinë e lagjes",
    summary: "Fqinjët dhe bashkia ulen në një tryezë.",
    body: "\n## Si filluan\n\nNë fillim nuk erdhi askush. Pastaj mbi derë u var një fener.",
  },
  "sr-Latn": {
    title: "Savet za bezbednost komšiluka",
    summary: "Komšije i opština sede za istim stolom.",
    body: "\n## Kako su počeli\n\nNa početku niko nije došao. Onda je iznad vrata okačen fenjer.",
  },
  "sr-Cyrl": {
    title: "Савет за безбедност комшилука",
    summary: "Комшије и општина седе за истим столом.",
    body: "\n## Како су почели\n\nНа почетку нико није дошао. Онда је изнад врата окачен фењер.",
  },
};
/** Entries that only number twelve, so that there is more than one page of results. */
const MANY = 12;

/** Writes the site. @param {string} folder */
export const writeFixture = async (folder) => {
  /** @type {Record<string, string>} */
  const files = {
    "site.yaml": SITE,
    "topics.yaml": TOPICS,
    "sources.yaml": SOURCES,
    "practices/council.md": practice({ ...COUNCIL, needs: NEEDS }),
    "practices/workshop.md": practice({
      ...COUNCIL,
      title: "A workshop where young people build benches",
      summary: "Benches for the park, made by those who sit on them.",
      city: "kumanovo",
      topic: "youth",
      level: "E1",
      updated: "2026-05-01",
      body: "\n## Wood and screws\n\nThe timber came from a bridge. It was planed in the schoolyard.",
    }),
  };
  for (const [id, names] of Object.entries(CITIES)) {
    files[`cities/${id}.md`] = city(/** @type {[string, string, string]} */ (names));
  }
  for (const [language, words] of Object.entries(TRANSLATIONS)) {
    files[`practices/council.${language}.md`] = translation(words);
  }
  for (let number = 1; number <= MANY; number++) {
    files[`practices/garden-${number}.md`] = practice({
      ...COUNCIL,
      title: `Garden number ${number}`,
      summary: `Tomatoes behind house ${number}.`,
      city: number % 2 ? "novi-pazar" : "kumanovo",
      topic: "youth",
      level: "E0",
      updated: `2026-02-${String(number).padStart(2, "0")}`,
      body: `\n## Soil\n\nA wheelbarrow brought soil for garden ${number}.`,
    });
  }
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, "content", file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
};
