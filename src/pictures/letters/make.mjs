// Makes `letters.ttf`, in which pictures of pages are lettered, out of Noto Serif. Only needed when that changes:
//
//   npm install --no-package-lock && node make.mjs
//
// It holds the letters of Latin, Greek and Cyrillic scripts with their marks, punctuation and signs of money.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

import subsetFont from "subset-font";

const RANGES = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x192, 0x192], [0x1cd, 0x1dc], [0x1e6, 0x1e7], [0x1f4, 0x1f5], [0x1fa, 0x1ff], [0x218, 0x21b],
  [0x2bb, 0x2bc], [0x2c6, 0x2dd], [0x300, 0x30c], [0x323, 0x328],
  [0x386, 0x3ce],
  [0x400, 0x45f], [0x462, 0x463], [0x490, 0x493], [0x4d8, 0x4d9],
  [0x1e80, 0x1e85], [0x1e9e, 0x1e9e],
  [0x2010, 0x2015], [0x2018, 0x201e], [0x2020, 0x2022], [0x2026, 0x2026], [0x202f, 0x202f], [0x2030, 0x2030], [0x2032, 0x2033],
  [0x2039, 0x203a], [0x2044, 0x2044], [0x20ac, 0x20ac], [0x20bd, 0x20bd], [0x20ba, 0x20ba],
  [0x2116, 0x2116], [0x2122, 0x2122], [0x2190, 0x2193], [0x2212, 0x2212], [0x2248, 0x2248], [0x2260, 0x2265],
];

const text = RANGES
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
  .join("");
const require = createRequire(import.meta.url);
const whole = readFileSync(require.resolve("@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf"));
const subset = await subsetFont(whole, text, { targetFormat: "truetype" });
writeFileSync(new URL("letters.ttf", import.meta.url), subset);
