// What facets and their values are called, in the language of the page.

import { bytesOf, distrust } from "./files.js";

/**
 * @typedef {object} FacetNames
 * @property {string} name
 * @property {string} [lang] the language of its name, if it isn't the page's
 * @property {boolean} ordered values stand in the order of a vocabulary
 * @property {[string, string, string | null][]} values value, name, language of the name
 */

/** @typedef {Record<string, FacetNames>} Names by facet */

/** @type {Promise<Names> | undefined} */
let loading;

/** The names, fetched when first asked for. What failed is tried anew the next time. @param {import("./site.js").Site} site @returns {Promise<Names>} */
export const namesOf = (site) => {
  loading ??= bytesOf(site, site.facets)
    .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)))
    .catch((error) => {
      distrust(site.facets);
      loading = undefined;
      throw error;
    });
  return loading;
};

/** What a value of a facet is called, and in which language. @param {Names} names @param {[string, string]} filter @returns {{ name: string, lang: string | null }} */
export const valueName = (names, [facet, value]) => {
  const known = names[facet]?.values.find(([of]) => of === value);
  return { name: known?.[1] ?? value, lang: known?.[2] ?? null };
};
