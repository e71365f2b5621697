// Results, as a list.

import { h, listed } from "./dom.js";
import { bestPassage, keptTextOf, markedText } from "./passages.js";

/**
 * @typedef {object} Hit
 * @property {string} url from the root of the site; in the place of its tree, the languages it is written in, each with
 *   a comma, where readers of others have a page as well
 * @property {string} title
 * @property {string} summary
 * @property {string} label
 * @property {string} city
 * @property {string} language
 * @property {boolean} isDemoted
 * @property {{ language: string }[]} also
 * @property {{ written: string, word: string, how: string, isForeign: boolean }[]} reasons
 */

/**
 * @typedef {object} Around
 * @property {import("./site.js").Site} site
 * @property {import("./words.js").Words} words
 * @property {import("./runtime.js").Exports} runtime the one that searched last
 * @property {boolean} isOneOfMany were several words searched in the place of one?
 */

/**
 * A result, and its paragraph that waits for a passage.
 *
 * @param {Around} around
 * @param {Hit} hit
 */
export const hitItem = (around, hit) => {
  const { site, runtime } = around;
  const url = urlOf(site, hit);
  const isForeign = hit.language !== site.language;
  const lang = isForeign ? { lang: hit.language, dir: "auto" } : {};
  const title = h(
    "a",
    { href: url.href, "data-row": "", ...lang, hreflang: isForeign && hit.language },
    ...markedText(runtime, hit.language, hit.title),
  );
  const excerpt = h("p", { class: "excerpt", ...lang }, ...markedText(runtime, hit.language, hit.summary));
  const [, folder] = hit.url.split("/");
  const item = h("li", { class: `card ${folder}` }, h("h3", {}, title), excerpt, lineOf(around, hit, isForeign));
  const kept = keptTextOf(url);
  if (kept) {
    showPassage(around, hit, excerpt, kept);
  }
  return { item, url, excerpt, isWaiting: !kept };
};

/** The page of a result in the tree of a language. @param {Around["site"]} site @param {Hit} hit @param {string} tree */
const inTree = (site, hit, tree) => new URL(hit.url.replace(/^[^/]*/, tree), site.root);

/**
 * The page that a result leads to: of an entry that isn't written in the reader's language, the page in it around the
 * words in another, where there is one.
 *
 * @param {Around["site"]} site
 * @param {Hit} hit
 */
const urlOf = (site, hit) => {
  const { language } = /,/.test(hit.url) && !hit.url.split(/[,/]/).includes(site.language) ? site : hit;
  return inTree(site, hit, language);
};

/**
 * What a result is, in the language of its page. A label is a claim, which practices make; what another entry is, is
 * none, and is said in the language of the site where that of the page is another.
 *
 * @param {Around["words"]} words
 * @param {Hit} hit
 * @param {boolean} isForeign
 */
const saysWhat = (words, hit, isForeign) => {
  const [, folder, page] = hit.url.split("/");
  const isClaim = folder === "practices";
  const kind = `kind_${page ? folder : "pages"}`;
  if (isForeign && !isClaim && words.has(kind)) {
    return h("span", { class: "kind" }, ...words.pieces(kind));
  }
  const lang = isForeign && hit.language;
  return hit.label ? h(isClaim ? "b" : "span", { class: isClaim ? "label" : "kind", lang }, hit.label) : null;
};

/** What stands below a result: what it is, where, in which languages, and why it was found. @param {Around} around @param {Hit} hit @param {boolean} isForeign */
const lineOf = ({ site, words, isOneOfMany }, hit, isForeign) => {
  const language = words.languages[hit.language]?.name ?? hit.language;
  const others = hit.also.map(({ language }) => {
    const attributes = { href: inTree(site, hit, language).href, lang: language, hreflang: language };
    return h("a", attributes, words.languages[language]?.own ?? language);
  });
  const isPlain = (/** @type {string} */ how) => how === "exact" || how === "completion";
  const near = new Set(hit.reasons.filter(({ how }) => !isPlain(how)).map(({ word }) => word));
  const foreign = new Set(hit.reasons.filter(({ how }) => isPlain(how)).map(({ written }) => written));
  /** @type {(Node | null)[]} */
  const parts = [
    saysWhat(words, hit, isForeign),
    hit.city ? h("span", {}, hit.city) : null,
    isForeign ? h("span", {}, ...words.pieces("find_in_language", { language })) : null,
    others.length ? h("span", {}, ...words.pieces("find_also_in", { languages: listed(others, ", ") })) : null,
    near.size && isOneOfMany ? h("span", {}, ...words.pieces("find_also_words", { words: [...near].join(", ") })) : null,
    foreign.size ? h("span", {}, ...words.pieces("find_also_foreign", { words: [...foreign].join(", ") })) : null,
    hit.isDemoted ? h("span", { class: "late" }, ...words.pieces("find_demoted")) : null,
  ];
  return h("p", { class: "line" }, listed(parts.filter((part) => part !== null), " · "));
};

/**
 * Puts the best passage in the place of the summary.
 *
 * @param {Around} around
 * @param {Hit} hit
 * @param {HTMLElement} excerpt
 * @param {import("./passages.js").Block[]} blocks
 */
export const showPassage = ({ site, words, runtime }, hit, excerpt, blocks) => {
  const passage = bestPassage(runtime, hit.language, blocks, hit.title);
  if (!passage) {
    return;
  }
  const { cut, heading } = passage;
  // What stands below stays where it is when the passage is the shorter one.
  excerpt.style.minBlockSize = excerpt.offsetHeight > 0 ? `${excerpt.offsetHeight}px` : "";
  excerpt.replaceChildren(...cut.map((piece) => (piece instanceof Node ? piece : String(piece))));
  if (heading) {
    const url = urlOf(site, hit);
    url.hash = heading.id;
    const link = h("a", { href: url.href, lang: hit.language !== site.language && hit.language }, heading.textContent?.trim());
    excerpt.append(" ", h("span", { class: "under", lang: site.language, dir: "auto" }, ...words.pieces("find_under", { heading: link })));
  }
};
