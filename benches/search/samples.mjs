// What to search for, drawn from the words of the corpus, the same in every run.
// @ts-check

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Numbers that look random (mulberry32, Tommy Ettinger). @param {number} seed */
export function random(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * The entries of a site, by their files: address, language, title, the first topic (translations name
 * none), and the words of title, summary and body in lower case.
 * @typedef {{url: string, language: string, title: string, topic: string | undefined, words: Set<string>}} Page
 * @param {string} site
 * @returns {Page[]}
 */
export function pages(site) {
  const found = [];
  for (const kind of ["practices", "events"]) {
    const folder = join(site, "content", kind);
    for (const file of readdirSync(folder).sort()) {
      const [id, language] = file.split(".");
      const text = readFileSync(join(folder, file), "utf8");
      const [, front, body] = text.split(/^---$/m);
      const field = (/** @type {string} */ name) => front.match(new RegExp(`^${name}: (.*)$`, "m"))?.[1] ?? "";
      const title = field("title");
      const shown = `${title} ${field("summary")} ${body.replace(/\]\([^)]*\)|\[\^[^\]]*\]:?/g, " ")}`;
      const words = new Set(shown.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
      const topic = field("topics").match(/[\w-]+/)?.[0];
      found.push({ url: `${language}/${kind}/${id}.html`, language, title, topic, words });
    }
  }
  return found;
}

/** How many pages have each word. @param {Page[]} pages */
export function frequencies(pages) {
  const counts = new Map();
  for (const page of pages) for (const word of page.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const LETTERS = "abcdefghijklmnoprstuvz";

/** A word with one typing error. @param {string} word @param {(below: number) => number} pick */
export function mistyped(word, pick) {
  const letters = [...word];
  // The first letter is rarely wrong.
  const at = 1 + pick(letters.length - 1);
  const letter = LETTERS[pick(LETTERS.length)];
  switch (pick(4)) {
    case 0: letters.splice(at, 1); break;
    case 1: letters.splice(at, 0, letter); break;
    case 2: letters.splice(at, 1, letter); break;
    default: letters.splice(at - 1, 2, letters[at], letters[at - 1]);
  }
  return letters.join("");
}

/** @param {number[]} numbers @param {number} share */
export function quantile(numbers, share) {
  const sorted = numbers.slice().sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
/** @param {number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);
/** @param {number[]} numbers */
export const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
