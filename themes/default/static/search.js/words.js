// What the search says: messages and names, in the language of the page.

import { bytesOf } from "./files.js";
import { taken } from "./runtime.js";

/** @typedef {string | number | Node} Piece */
/** @typedef {{ var: string } | { by: string, forms: Record<string, Part[]>, else: string }} Placeable */
/** @typedef {string | Placeable} Part */

/**
 * @typedef {object} FacetNames
 * @property {string} name
 * @property {boolean} ordered values stand in the order of a vocabulary
 * @property {[string, string, string | null][]} values value, name, language of the name
 */

/**
 * @typedef {object} Words
 * @property {(id: string, variables?: Record<string, Piece>) => Piece[]} pieces a message, with
 *   elements where variables are elements
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {Record<string, FacetNames>} facets
 * @property {Record<string, { name: string, own: string }>} languages
 * @property {(id: string) => boolean} has
 */

/** @param {import("./site.js").Site} site @returns {Promise<Words>} */
export const loadWords = async (site) => {
  const bytes = await bytesOf(site, site.words, { begun: taken(site, "words") });
  const { words, facets, languages } = JSON.parse(new TextDecoder().decode(bytes));
  const plural = new Intl.PluralRules(site.language);

  /** @param {string | Part[]} message @param {Record<string, Piece>} variables @returns {Piece[]} */
  const put = (message, variables) => {
    if (typeof message === "string") {
      return [message];
    }
    return message.flatMap((part) => {
      if (typeof part === "string") {
        return [part];
      }
      if ("var" in part) {
        return [variables[part.var]];
      }
      const value = variables[part.by];
      const { forms } = part;
      return put(forms[String(value)] ?? forms[plural.select(Number(value))] ?? forms[part.else], variables);
    });
  };
  return {
    pieces: (id, variables = {}) => put(words[id] ?? id, variables),
    say: (id, variables = {}) => put(words[id] ?? id, variables).join(""),
    has: (id) => id in words,
    facets,
    languages,
  };
};

/** What a value of a facet is called, and in which language. @param {Words} words @param {[string, string]} filter @returns {{ name: string, lang: string | null }} */
export const valueName = (words, [facet, value]) => {
  const known = words.facets[facet]?.values.find(([of]) => of === value);
  return { name: known?.[1] ?? value, lang: known?.[2] ?? null };
};
