// Filters: what is chosen, and what could be, with how many results each value has.

import { button, h } from "./dom.js";
import { valueName } from "./names.js";
import { hasFilter, toggled } from "./query.js";

/** @typedef {import("./query.js").Query} Query */
/** @typedef {import("./words.js").Words} Words */
/** @typedef {import("./names.js").Names} Names */

/** Values shown before a reader asks for all. */
const SHOWN_AT_ONCE = 8;
/** Facets shown before a reader asks for more. */
const MAIN = ["kind", "topic", "city", "label"];

/** What a reader has asked to see more of: facets, and `""` for more facets. @type {Set<string>} */
const asked = new Set();

/** The facets that are shown, and so counted. @param {Names} names @param {Query} query @param {string[]} known facets of the bundle */
export const shownFacets = (names, query, known) =>
  Object.keys(names).filter(
    (facet) =>
      known.includes(facet) &&
      (asked.has("") || MAIN.includes(facet) || query.filters.some(([chosen]) => chosen === facet)),
  );

/**
 * What is chosen, each with a button that takes it away.
 *
 * @param {Words} words
 * @param {Names} names
 * @param {Query} query
 * @param {(step: (query: Query) => Query) => void} change changes the query as it then is
 */
export const chosen = (words, names, query, change) => {
  if (query.filters.length === 0) {
    return null;
  }
  const items = query.filters.map((filter) => {
    const { name, lang } = valueName(names, filter);
    const facet = names[filter[0]]?.name ?? filter[0];
    const label = words.say("find_remove_filter", { facet, value: name });
    const shown = h("span", { lang, dir: lang && "auto" }, name);
    return h("li", {}, button(() => change((now) => toggled(now, filter)), { "aria-label": label }, `${facet}: `, shown, h("span", { "aria-hidden": "true" }, " ×")));
  });
  if (items.length > 1) {
    const all = words.pieces("find_clear_filters");
    items.push(h("li", {}, button(() => change((now) => ({ ...now, filters: [] })), {}, ...all)));
  }
  return h("ul", { class: "chosen", "aria-label": words.say("find_filters_label") }, ...items);
};

/**
 * Facets with their values.
 *
 * @param {Words} words
 * @param {Names} names
 * @param {Query} query
 * @param {Map<string, { value: string, count: number }[]>} counts of the facets that are shown
 * @param {{ change: (step: (query: Query) => Query) => void, again: () => void }} then
 */
export const facetList = (words, names, query, counts, { change, again }) => {
  /** @param {string} key @param {import("./words.js").Piece[]} text */
  const asker = (key, text) => {
    const ask = () => {
      asked.add(key);
      again();
    };
    return button(ask, { class: "inline", "data-key": `more:${key}` }, ...text);
  };
  const facets = [...counts].flatMap(([facet, found]) => {
    const { name, lang: langOfName, ordered, values } = names[facet];
    const count = (/** @type {string} */ value) => found.find((one) => one.value === value)?.count ?? 0;
    const isChosen = (/** @type {string} */ value) => hasFilter(query, [facet, value]);
    const some = values.filter(([value]) => count(value) > 0 || isChosen(value));
    if (some.length === 0) {
      return [];
    }
    if (!ordered) {
      some.sort(([one], [other]) => count(other) - count(one));
    }
    const first = some.filter(([value], at) => asked.has(facet) || at < SHOWN_AT_ONCE || isChosen(value));
    const items = first.map(([value, label, lang]) => {
      const box = h("input", { type: "checkbox", "data-key": `${facet}:${value}`, checked: isChosen(value) });
      box.addEventListener("change", () => change((now) => toggled(now, [facet, value])));
      const text = h("span", { lang, dir: lang && "auto" }, label);
      return h("li", {}, h("label", {}, box, text, h("span", { class: "count" }, count(value))));
    });
    if (first.length < some.length) {
      items.push(h("li", {}, asker(facet, words.pieces("find_facet_all", { n: some.length }))));
    }
    const list = h("ul", { class: "plain", "aria-label": name }, ...items);
    return [h("details", { open: true }, h("summary", { "data-key": facet, lang: langOfName }, name), list)];
  });
  return asked.has("") ? facets : [...facets, h("p", {}, asker("", words.pieces("find_more_facets")))];
};
