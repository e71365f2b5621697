// What the search says, in the language of the page.

import { h } from "./dom.js";

/** @typedef {string | number | Node} Piece */
/** @typedef {{ var: string } | { by: string, forms: Record<string, Part[]>, else: string }} Placeable */
/** @typedef {string | Placeable} Part */

/** Messages that this language borrows from another. @typedef {{ ids: string[], lang: string, dir: string }} Borrowed */

/** @typedef {Record<string, { name: string, own: string }>} Languages what each is called, here and by itself */

/**
 * @typedef {object} Words
 * @property {(id: string, variables?: Record<string, Piece>) => Piece[]} pieces a message, with
 *   elements where variables are elements; one that is borrowed says its language
 * @property {(id: string, variables?: Record<string, string | number>) => string} say a message as
 *   text, for where no element can stand
 * @property {Languages} languages
 * @property {(id: string) => boolean} has
 */

/**
 * @param {Record<string, string | Part[]>} messages
 * @param {Languages} languages
 * @param {Borrowed} [borrowed]
 * @returns {Words}
 */
export const wordsOf = (messages, languages, borrowed) => {
  const plural = new Intl.PluralRules(document.documentElement.lang);

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
    pieces: (id, variables = {}) => {
      const pieces = put(messages[id] ?? id, variables);
      if (!borrowed?.ids.includes(id)) {
        return pieces;
      }
      const { lang, dir } = borrowed;
      return [h("span", { lang, dir }, ...pieces)];
    },
    say: (id, variables = {}) => put(messages[id] ?? id, variables).join(""),
    has: (id) => id in messages,
    languages,
  };
};
