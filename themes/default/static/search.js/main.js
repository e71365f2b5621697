// Begins the search of a page, once its reader has touched the box (`start.js`).

import { makeBox, search } from "./box.js";
import { bring } from "./files.js";
import { makeFrame } from "./frame.js";
import { bindKeys } from "./keys.js";
import { addressOf, queryOf } from "./query.js";
import { siteOf } from "./site.js";
import { wordsOf } from "./words.js";

/** Results shown at once on the page that searches, and below the box of any other. */
const ON_PAGE = 10;
const BELOW_BOX = 5;
/** What was typed is a place to come back to when fingers have rested so long. */
const SETTLED_AFTER = 1500;

const started = /** @type {any} */ (globalThis).carsijaSearch;
/** @type {HTMLFormElement} */
const form = started.form;
const input = /** @type {HTMLInputElement} */ (form.querySelector("input"));
const site = siteOf(form, started);
const words = wordsOf(started.words, started.languages, started.borrowed);
const found = /** @type {HTMLElement | null} */ (document.querySelector("[data-found]"));
const frame = makeFrame(found ?? form.closest("header") ?? form, form.dataset.label ?? "");
const box = makeBox(site, words, input, frame, found ? ON_PAGE : BELOW_BOX);
started.file = bring;
started.client = box.client;

// The page that searches has a link to the styles, so that it looks the same from the beginning.
if (!document.querySelector("link[data-search-styles]") && "adoptedStyleSheets" in document) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(started.styles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Was what the address says typed some time ago? @type {boolean} */
let isSettled = true;
let settling = 0;

/** Keeps what is searched: in the address of the page that searches, elsewhere beside it. */
const remember = () => {
  const address = addressOf(site.page, box.query);
  try {
    if (!frame.isPage) {
      history.replaceState({ ...history.state, find: box.query.words }, "");
    } else if (isSettled) {
      history.pushState({}, "", address);
    } else {
      history.replaceState(history.state, "", address);
    }
  } catch {
    // Safari refuses more than a hundred changes in half a minute. The next one tells it all.
  }
};

const settle = () => {
  isSettled = true;
};

/** Searches for what stands in the box, also while an input method still composes it: on a phone,
 * keyboards compose every word. */
const typed = () => {
  box.query = { ...box.query, words: input.value };
  box.limit = box.step;
  remember();
  isSettled = false;
  clearTimeout(settling);
  settling = setTimeout(settle, SETTLED_AFTER);
  search(box);
};

input.addEventListener("input", typed);
// Not every browser tells of the last change of a composition.
input.addEventListener("compositionend", () => input.value !== box.query.words && typed());

box.go = (query) => {
  box.query = query;
  box.limit = box.step;
  input.value = query.words;
  settle();
  remember();
  search(box);
};

box.change = (step) => box.go(step(box.query));

form.addEventListener("submit", (event) => {
  if (frame.isPage) {
    event.preventDefault();
    settle();
    search(box);
  }
});

bindKeys(input, frame.section, () => {
  input.value = "";
  input.focus();
  box.go({ words: "", filters: [], sort: "" });
});

/** Goes to what the address says. */
const restore = () => {
  box.query = queryOf(new URL(location.href));
  box.limit = history.state?.limit ?? box.step;
  input.value = box.query.words;
  return search(box);
};

/** Begins with what was typed before this script came, with what the address says, or with what was
 * typed here before. */
const begin = () => {
  const before = input.value;
  if (frame.isPage && !before) {
    return restore();
  }
  input.value = before || history.state?.find || "";
  box.query = { ...queryOf(new URL(frame.isPage ? location.href : site.page)), words: input.value };
  return search(box);
};

addEventListener("popstate", () => frame.isPage && restore());
addEventListener("online", () => frame.section.dataset.state === "failed" && search(box));
addEventListener("pagehide", () => {
  if (frame.isPage) {
    history.replaceState({ ...history.state, limit: box.limit, at: scrollY }, "");
  }
});

const at = history.state?.at;
begin().then(() => at && scrollTo(0, at));
