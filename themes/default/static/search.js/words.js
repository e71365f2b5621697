// What the search says, in the language of the page.

/** @typedef {string | number | Node} Piece */
/** @typedef {{ var: string } | { by: string, forms: Record<string, Part[]>, else: string }} Placeable */
/** @typedef {string | Placeable} Part */

/** @typedef {Record<string, { name: string, own: string }>} Languages what each is called, here and by itself */

/**
 * @typedef {object} Words
 * @property {(id: string, variables?: Record<string, Piece>) => Piece[]} pieces a message, with
 *   elements where variables are elements
 * @property {(id: string, variables?: Record<string, string | number>) => string} say
 * @property {Languages} languages
 * @property {(id: string) => boolean} has
 */

/**
 * @param {Record<string, string | Part[]>} messages
 * @param {Languages} languages
 * @returns {Words}
 */
export const wordsOf = (messages, languages) => {
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
    pieces: (id, variables = {}) => put(messages[id] ?? id, variables),
    say: (id, variables = {}) => put(messages[id] ?? id, variables).join(""),
    has: (id) => id in messages,
    languages,
  };
};
