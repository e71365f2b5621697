// @ts-check
/**
 * Keeps a page of the preview up to date. The server tells of every new state of the site; what has to
 * be done here is decided by comparing the page that was loaded with the page as it would be now.
 */

import { reload, restore } from "./keep.js";
import { Margin } from "./margin.js";
import { Overlay } from "./overlay.js";
import { element } from "./element.js";

/**
 * @typedef {object} State
 * @property {number} build
 * @property {string} etag
 * @property {string[]} sheets
 * @property {number} errors
 * @property {number} warnings
 * @property {boolean} done
 */

const own = /** @type {HTMLScriptElement} */ (document.querySelector('script[src="/-/preview.js"]'));
const etag = own.dataset.etag ?? "";
const hasNotes = own.dataset.notes !== undefined;
const page = encodeURIComponent(location.pathname);

/** What the preview shows stands in a tree of its own, where no style of the page reaches it. */
const host = element("carsija-preview");
const tree = host.attachShadow({ mode: "open" });
const sheet = element("link", { rel: "stylesheet", href: "/-/preview.css" });
tree.append(sheet);
const overlay = new Overlay(tree);
const margin = new Margin(tree);

restore();
if (hasNotes) {
  // Without its style the tree would flash by unstyled.
  sheet.addEventListener("load", () => (host.hidden = false));
  host.hidden = true;
  document.documentElement.append(host);
}

/** @type {EventSource | null} */
let stream = null;
let notesOf = 0;

/** Listens while the page is seen: a browser allows only six connections to one server. */
function listen() {
  if (document.visibilityState === "hidden") {
    stream?.close();
    stream = null;
  } else if (!stream || stream.readyState === EventSource.CLOSED) {
    stream?.close();
    stream = new EventSource(`/-/stream?page=${page}`);
    stream.addEventListener("state", (event) => void update(JSON.parse(event.data)));
  }
}

/** @param {State} state */
async function update(state) {
  if (state.etag !== undefined && state.etag !== etag) {
    reload();
    return;
  }
  const { dataset } = document.documentElement;
  dataset.carsijaBuild = String(state.build);
  dataset.carsijaDone = String(state.done);
  exchange(state.sheets ?? []);
  if (hasNotes) await note(state.build);
}

/**
 * Puts style sheets in the places of earlier ones of the same name.
 * @param {string[]} sheets
 */
function exchange(sheets) {
  for (const sheet of sheets) {
    const earlier = linksTo(sheet);
    const last = earlier.at(-1);
    if (!last || last.href.endsWith(`/${sheet}`)) continue;
    const fresh = /** @type {HTMLLinkElement} */ (last.cloneNode());
    fresh.href = last.href.slice(0, last.href.lastIndexOf("/assets/") + 1) + sheet;
    // Some of the earlier ones may still be on their way: a file is often saved in several steps.
    fresh.addEventListener("load", () => earlier.forEach((link) => link.remove()));
    fresh.addEventListener("error", () => fresh.remove());
    last.after(fresh);
  }
}

/**
 * The links of this page to any state of a style sheet, the newest last.
 * @param {string} sheet
 * @returns {HTMLLinkElement[]}
 */
function linksTo(sheet) {
  const links = document.querySelectorAll(/** @type {"link"} */ ('link[rel="stylesheet"]'));
  return [...links].filter((link) => {
    const at = link.href.lastIndexOf("/assets/");
    return at >= 0 && nameOf(link.href.slice(at + 1)) === nameOf(sheet);
  });
}

/** @param {string} sheet */
function nameOf(sheet) {
  return sheet.replace(/-[0-9a-f]{8}\.css$/, ".css");
}

/** @param {number} build */
async function note(build) {
  notesOf = build;
  try {
    const reply = await fetch(`/-/notes?page=${page}`);
    const notes = await reply.json();
    if (notesOf !== build) return;
    overlay.show(notes);
    margin.show(notes);
  } catch {
    // The server is gone; the stream will find it again.
  }
}

addEventListener("visibilitychange", listen);
addEventListener("pageshow", listen);
addEventListener("pagehide", () => {
  stream?.close();
  stream = null;
});
addEventListener("online", listen);
// A stream that was refused for good (the server restarts) is opened anew.
setInterval(listen, 2000);
listen();
