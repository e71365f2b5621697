// A language that nobody speaks: English words with accents, half as long again, so that it shows where words don't fit
// and which never came from a message.

/** @type {Record<string, string>} */
const ACCENTED = { a: "áá", e: "éé", i: "íí", o: "óó", u: "úú", A: "Áá", E: "Éé", I: "Íí", O: "Óó", U: "Úú", c: "č", s: "š", z: "ž" };

/** The words of a text outside of braces and tags. @param {string} text */
const lengthened = (text) =>
  text
    .split(/(\{[^}]*\}|<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[aeioucszAEIOU]/g, (letter) => ACCENTED[letter] ?? letter) : part))
    .join("");

/** Messages of Fluent in that language. @param {string} messages */
export const pseudo = (messages) =>
  messages
    .split("\n")
    .map((line) => {
      const [, head, text] = line.match(/^([a-z][\w-]* = |\s+\*?\[\w+\] |\s+)(.*)$/) ?? [];
      // What opens a choice or closes it has no words.
      return head === undefined || /->\s*$/.test(text) || /^\s*\}/.test(line) ? line : head + lengthened(text);
    })
    .join("\n");
