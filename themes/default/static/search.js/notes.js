// What a reader must know of how the question was understood; and a way on where nothing was found.

import { button, h, listed } from "./dom.js";
import { valueName } from "./names.js";
import { toggled } from "./query.js";

/** @typedef {import("./query.js").Query} Query */
/** @typedef {import("./words.js").Words} Words */
/** @typedef {import("./names.js").Names} Names */
/** @typedef {(query: Query) => void} Go */

/**
 * @typedef {object} Answer
 * @property {import("./hits.js").Hit[]} hits
 * @property {number} total
 * @property {number} clauses
 * @property {number} matched
 * @property {string[]} missing
 * @property {{ written: string, words: string[], how: string }[]} replaced
 * @property {{ field: string, values: { value: string, count: number }[] }[]} facets
 * @property {boolean} isCut
 * @property {boolean} isBegun
 * @property {string[]} unknownAnalysers
 * @property {import("./runtime.js").Exports} runtime
 */

/** Other words shown for one that no page has. */
const SHOWN_WORDS = 4;

/**
 * Notes on an answer that has results.
 *
 * @param {Words} words
 * @param {Query} query
 * @param {Answer} answer
 * @param {Go} go
 * @returns {Node[]}
 */
export const notesOn = (words, query, answer, go) => {
  const note = (/** @type {string} */ id, /** @type {Record<string, import("./words.js").Piece>} */ variables = {}) =>
    h("p", { class: "note" }, ...words.pieces(id, variables));
  const notes = answer.replaced.map(({ written, words: found, how }) => {
    const others = found.slice(0, SHOWN_WORDS).map((word) => {
      const other = { ...query, words: query.words.replace(written, word) };
      return button(() => go(other), { class: "inline" }, word);
    });
    const id = how === "completion" ? "find_completed" : "find_replaced";
    return note(id, { written, words: listed(others, ", ") });
  });
  if (answer.missing.length > 0 && answer.matched > 0) {
    notes.push(note("find_missing", { words: answer.missing.join(", ") }));
  } else if (answer.matched < answer.clauses) {
    notes.push(note("find_most_words", { matched: answer.matched, clauses: answer.clauses }));
  }
  if (answer.isBegun) {
    notes.push(note("find_begun"));
  }
  if (answer.isCut) {
    notes.push(note("find_cut"));
  }
  if (answer.unknownAnalysers.length > 0) {
    notes.push(note("find_unread"));
  }
  return notes;
};

/** What no page has, where nothing was found. @param {Words} words @param {Answer} answer @returns {Node[]} */
export const notesOnNothing = (words, { missing }) =>
  missing.length > 0 ? [h("p", { class: "note" }, ...words.pieces("find_none_has", { words: missing.join(", ") }))] : [];

/** Questions that ask for less: without one filter, without one word. @param {Words} words @param {Names} names @param {Query} query @returns {{ query: Query, name: import("./words.js").Piece[] }[]} */
export const easier = (words, names, query) => {
  const typed = query.words.match(/-?(?:"[^"]*"|[^\s"]+)/g) ?? [];
  const withoutFilter = query.filters.map((filter) => ({
    query: toggled(query, filter),
    name: words.pieces("find_without_filter", { value: valueName(names, filter).name }),
  }));
  const withoutWord = (typed.length > 1 ? typed : []).map((word, at) => ({
    query: { ...query, words: typed.filter((_, other) => other !== at).join(" ") + " " },
    name: words.pieces("find_without_word", { word }),
  }));
  return [...withoutFilter, ...withoutWord].slice(0, 8);
};

/** Topics whose names are like a word of the question. @param {Names} names @param {Query} query @returns {[string, string, string | null][]} */
export const topicsNear = (names, query) => {
  const typed = query.words.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const isNear = (/** @type {string} */ name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .some((part) => typed.some((word) => part.length > 2 && (part.startsWith(word.slice(0, 4)) || word.startsWith(part.slice(0, 5)))));
  return (names.topic?.values ?? []).filter(([, name]) => isNear(name)).slice(0, 6);
};
