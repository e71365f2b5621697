// Prints what `measure.mjs` wrote as a table in Markdown: node table.mjs RESULTS WORK
// @ts-check

import { readFileSync } from "node:fs";
import { join } from "node:path";

const [file, work] = process.argv.slice(2);
const { sizes, forms } = JSON.parse(readFileSync(file, "utf8"));
const largest = Object.keys(sizes).at(-1) ?? "";
const label = Number(largest).toLocaleString("en");

const kb = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(0)} KB`;
const ms = (/** @type {number} */ time) => (time < 10 ? time.toFixed(1) : time.toFixed(0));
const seconds = (/** @type {number} */ time) => `${(time / 1000).toFixed(1)} s`;
const share = (/** @type {number} */ number) => number.toFixed(number > 0.995 ? 3 : 2);
const time = (/** @type {string} */ name) => {
  const [, user, system, peak] = readFileSync(join(work, largest, `${name}.time`), "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  return `${(user + system).toFixed(0)} s of processor, ${Math.round(peak / 1024).toLocaleString("en")} MB`;
};

/** @type {[string, (r: any, name: string) => string, string][]} */
const rows = [
  ["runtime, compressed", (r) => kb(r.runtime), "≤ 45 KB"],
  [`first five results, one word, ${label} entries: median (most)`, (r) => `${kb(r.one.bytes)} (${kb(r.one.most)}), ${r.one.requests} (${r.one.mostRequests}) requests`, "≤ 80 KB, ≤ 9"],
  ...Object.keys(sizes).filter((size) => size !== largest).reverse().map((size) => /** @type {any} */ ([
    `… ${Number(size).toLocaleString("en")} entries`, (/** @type {any} */ _, /** @type {string} */ name) => kb(sizes[size][name].one.bytes), "≤ 60 KB"])),
  ["two words: median (most)", (r) => `${kb(r.two.bytes)} (${kb(r.two.most)})`, "≤ 95 KB"],
  ["filtered by a topic: median (most)", (r) => (r.filtered ? `${kb(r.filtered.bytes)} (${kb(r.filtered.most)})` : "–"), "≤ 95 KB"],
  ["serial trips, median (most)", (r) => `${r.one.trips} (${r.one.mostTrips})`, "≤ 4"],
  ["time to the first five on 1.6 Mbit/s, 150 ms: median (slowest)", (r) => `${seconds(r.one.time)} (${seconds(r.one.slowest)})`, "≤ 1.1 s"],
  ["ten queries one after another", (r) => kb(r.ten), "≤ 250 KB"],
  ["largest file a query needs", (r) => kb(r.largest), "≤ 32 KB"],
  ["keystroke: median / p95 / max", (r) => `${ms(r.keys.median)} / ${ms(r.keys.p95)} / ${ms(r.keys.max)} ms`, "≤ 5 / 25 / 60 ms"],
  ["recall of three-letter beginnings", (r) => share(r.prefixRecall), "1.00"],
  ["recall@10 with one typing error (vocabulary fetched, most)", (r) => `${share(r.typoRecall)}${r.vocabulary === undefined ? "" : ` (${kb(r.vocabulary)})`}`, "≥ 0.90 (≤ 120 KB)"],
  ["recall of other forms, sr / bs / mk / sq", (_, name) => ["sr-Latn", "bs", "mk", "sq"].map((language) => share(forms[name][language])).join(" / "), "≥ .95 / .95 / .90 / .85"],
  ["Cyrillic query, Latin text", (_, name) => share(forms[name].script), "≥ 0.95"],
  ["page looked for by its title, MRR", (r) => share(r.titleMrr), "≥ 0.99"],
  ["search files", (r) => `${r.files.toLocaleString("en")}, ${(r.bytes / 1e6).toFixed(1)} MB`, "≤ 1,500, ≤ 25 MB"],
  ["time and peak memory", (_, name) => `${name === "carsija" ? "whole build with search: " : ""}${time(name)}`, "≤ 500 MB"],
];

console.log(`| ${label} entries | Pagefind 1.6 | Carsija | aim |\n|---|---|---|---|`);
for (const [what, cell, aim] of rows) {
  const cells = ["pagefind", "carsija"].map((name) => cell(sizes[largest][name], name));
  console.log(`| ${what} | ${cells.join(" | ")} | ${aim} |`);
}
