// Passages of results, with the words marked. Each comes from the page of its result, so that no
// text is stored twice.

import { h } from "./dom.js";
import { bytesOf } from "./files.js";
import { call } from "./runtime.js";

/** What is a block of text of its own. */
const BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,dt,dd,blockquote,figcaption,td,th,caption,summary";
const HEADINGS = "h1,h2,h3,h4,h5,h6";
/** What stands on a page and is of other entries, or no text. */
const PASSED_OVER = "nav,aside,form,script,style,svg,dt,th,.letter>p,.questions>p,.fit,h2+.small,.cards,.eyebrow,.names,.citing,.label,.unknown,.printed,.unseen,.footnote-reference,.footnote-back";
/** Texts of so many pages are kept. */
const KEPT = 40;

/** What a page says of its sources: an answer where the page itself has none. */
const OF_SOURCES = ".sources";

/** @typedef {{ text: string, heading: Element | null, isOfSources: boolean }} Block */

/** Text blocks of pages, the one used last at the end. @type {Map<string, Block[]>} */
const pages = new Map();

/** Has a block no word of its own beside those of links? @param {Element} element */
const isOnlyLinks = (element) => {
  const all = [...element.querySelectorAll("a")];
  const linked = all.reduce((sum, link) => sum + wordsIn(link.textContent), 0);
  return all.length > 0 && linked === wordsIn(element.textContent);
};

/** @param {string | null} text */
const wordsIn = (text) => (text?.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * The text blocks of a page, each with the heading it stands under.
 *
 * @param {Document} page
 * @returns {Block[]}
 */
const blocksOf = (page) => {
  const main = page.querySelector("main") ?? page.body;
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  /** @type {Block[]} */
  const blocks = [];
  /** Blocks that lead elsewhere and say nothing themselves. @type {Set<Block>} */
  const links = new Set();
  /** @type {Element | null} */
  let last = null;
  /** @type {Element | null} */
  let heading = null;
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const element = parent?.closest(BLOCKS) ?? main;
    const text = walker.currentNode.textContent ?? "";
    if (!parent || parent.closest(PASSED_OVER)) {
      continue;
    }
    if (!text.trim()) {
      // It parts the words before it from those after it.
      if (element === last) {
        blocks[blocks.length - 1].text += " ";
      }
      continue;
    }
    if (element.matches(HEADINGS)) {
      heading = element;
      continue;
    }
    if (element !== last) {
      blocks.push({ text: "", heading, isOfSources: element.closest(OF_SOURCES) !== null });
      last = element;
      if (isOnlyLinks(element)) {
        links.add(blocks[blocks.length - 1]);
      }
    }
    blocks[blocks.length - 1].text += text;
  }
  return blocks
    .filter((block) => !links.has(block))
    .map((block) => ({ ...block, text: block.text.replace(/[\s\0]+/g, " ").trim() }))
    .filter((block) => block.text !== "");
};

/**
 * The text of the page of a result: as kept, or fetched.
 *
 * @param {import("./site.js").Site} site
 * @param {URL} url
 * @param {AbortSignal} signal
 */
export const textOf = async (site, url, signal) => {
  const bytes = await bytesOf(site, url, { signal });
  const page = new DOMParser().parseFromString(new TextDecoder().decode(bytes), "text/html");
  const blocks = blocksOf(page);
  pages.delete(url.href);
  pages.set(url.href, blocks);
  for (const oldest of [...pages.keys()].slice(0, -KEPT)) {
    pages.delete(oldest);
  }
  return blocks;
};

/** The same if it is kept. @param {URL} url */
export const keptTextOf = (url) => pages.get(url.href);

/**
 * The best passage of some text blocks: its text with the words marked, and its heading if that can
 * be linked to.
 *
 * @param {import("./runtime.js").Exports} runtime the one that searched last
 * @param {string} language of the page
 * @param {Block[]} all
 * @param {string} title of the page: a block that only repeats it is no answer
 */
export const bestPassage = (runtime, language, all, title) => {
  const answers = all.filter((block) => block.text !== title);
  const passageOf = (/** @type {Block[]} */ blocks) => {
    const found = call(runtime, "passage", `${language}\n${blocks.map((block) => block.text).join("\0")}`);
    return found.marks?.length ? { ...blocks[found.block], found } : null;
  };
  const best = passageOf(answers.filter((block) => !block.isOfSources)) ?? passageOf(answers);
  if (!best) {
    return null;
  }
  const { text, heading, found } = best;
  const cut = [found.start > 0 ? "… " : "", ...marked(text, found), found.end < text.length ? " …" : ""];
  const isAnchor = heading !== null && heading.id !== "" && heading.tagName !== "H1";
  return { cut, heading: isAnchor ? heading : null };
};

/**
 * A short text with its words marked, all of it.
 *
 * @param {import("./runtime.js").Exports} runtime the one that searched last
 * @param {string} language
 * @param {string} text
 * @returns {import("./words.js").Piece[]}
 */
export const markedText = (runtime, language, text) => {
  const found = call(runtime, "passage", `${language}\n${text}`);
  return marked(text, { start: 0, end: text.length, marks: found.marks ?? [] });
};

/**
 * @param {string} text
 * @param {{ start: number, end: number, marks: [number, number][] }} what
 * @returns {import("./words.js").Piece[]}
 */
const marked = (text, { start, end, marks }) => {
  const pieces = [];
  let at = start;
  for (const [from, to] of marks) {
    pieces.push(text.slice(at, from), h("mark", {}, text.slice(from, to)));
    at = to;
  }
  return [...pieces, text.slice(at, end)];
};
