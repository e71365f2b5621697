// What is searched: words, filters and an order; and the same as an address and as the engine has it.

/**
 * @typedef {object} Query
 * @property {string} words as typed
 * @property {[string, string][]} filters facets with values
 * @property {string} sort a column, or empty: by relevance
 */

/** A query as the address of the page that searches has it; what is no filter counts as one. @param {URL} url @returns {Query} */
export const queryOf = ({ searchParams }) => ({
  words: searchParams.get("q") ?? "",
  filters: [...searchParams].filter(([name]) => name !== "q" && name !== "sort"),
  sort: searchParams.get("sort") ?? "",
});

/** A query without what a bundle can't filter or sort by. @param {Query} query @param {{ facets: string[], columns: string[] }} bundle @returns {Query} */
export const known = ({ words, filters, sort }, { facets, columns }) => ({
  words,
  filters: filters.filter(([facet]) => facets.includes(facet)),
  sort: columns.includes(sort) ? sort : "",
});

/** The address of a query. @param {URL} page @param {Query} query @returns {URL} */
export const addressOf = (page, { words, filters, sort }) => {
  const url = new URL(page);
  url.hash = "";
  url.search = "";
  const params = [["q", words], ...filters, ["sort", sort]].filter(([, value]) => value !== "");
  url.search = new URLSearchParams(params).toString();
  return url;
};

/** Is there anything to search for? @param {Query} query */
export const isEmpty = ({ words, filters }) => words.trim() === "" && filters.length === 0;

/** @param {Query} query @param {[string, string]} filter */
export const hasFilter = ({ filters }, [facet, value]) => filters.some(([f, v]) => f === facet && v === value);

/** With the filter if it wasn't there, else without. @param {Query} query @param {[string, string]} filter @returns {Query} */
export const toggled = (query, filter) => ({
  ...query,
  filters: hasFilter(query, filter)
    ? query.filters.filter(([facet, value]) => facet !== filter[0] || value !== filter[1])
    : [...query.filters, filter],
});

/**
 * A question to the engine: lines, the words last.
 *
 * @param {Query} query
 * @param {{ language: string, offset: number, limit: number, facets?: string[] }} what
 */
export const question = ({ words, filters, sort }, { language, offset, limit, facets = [] }) => {
  // Filters stand first, so that the last word is still the one being typed.
  const filtered = filters.map(([facet, value]) => `${facet}:"${value.replace(/["“”„‟«»]/g, "")}" `).join("");
  const order = sort && `-${sort}`;
  return [language, offset, limit, order, "entry", facets.join(" "), filtered + words].join("\n");
};

/**
 * The words of a query with the values of filters by their ids, where they are called otherwise:
 * `city:"Нови Пазар"` is `city:"novi-pazar"`.
 *
 * @param {string} words
 * @param {import("./names.js").Names} names
 */
export const withIds = (words, names) =>
  words.replace(FILTER, (all, facet, quoted, plain) => {
    const written = bare(quoted ?? plain);
    const id = facetOf(facet, names);
    const value = names[id]?.values.find(([, name]) => bare(name) === written);
    return id ? `${id}:"${value?.[0] ?? (quoted ?? plain)}"` : all;
  });

/** The facet that is called so, by its id or in the language of the reader. @param {string} name @param {import("./names.js").Names} names @returns {string} */
const facetOf = (name, names) =>
  Object.keys(names).find((id) => id === name.toLowerCase() || bare(names[id]?.name ?? "") === bare(name)) ?? "";

/** Without case and marks, as people type who have no key for them. @param {string} text */
const bare = (text) => text.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gu, "d");

/** Is there a filter among the words? @param {string} words */
export const hasFilterWords = (words) => words.search(FILTER) >= 0;

const FILTER = /(?<![\p{L}\p{N}_])([\p{L}_]+):(?:["“”„‟«»]([^"“”„‟«»]+)["“”„‟«»]?|([^\s"“”„‟«»]+))/giu;

/** The word being typed: what stands last, without a blank after it. @param {string} words */
export const lastWord = (words) => /[\p{L}\p{N}\p{M}'’-]+$/u.exec(words)?.[0] ?? "";
