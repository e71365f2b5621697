// What stands around results: a region of the page, and its parts in the order in which they are
// read.

import { h } from "./dom.js";

/** @typedef {"empty" | "begun" | "ready" | "nothing" | "failed"} State */

/**
 * The region for results. On the page that searches it has filters and an order; elsewhere it opens
 * below the box, and what follows steps aside.
 *
 * @param {HTMLElement} place to stand in, or after
 * @param {string} label
 */
export const makeFrame = (place, label) => {
  const isPage = place.hasAttribute("data-found");
  const status = h("p", { role: "status", class: "unseen" });
  const completions = h("ul", { class: "completions" });
  const lead = h("span", { class: "lead", hidden: true });
  const completing = h("div", { class: "completing" }, lead, completions);
  const title = h("h2", { class: "tally" });
  const tools = h("div", { class: "tools" }, title);
  const notes = h("div", { class: "notes-on" });
  const list = h("ol", { class: "cards hits" });
  const after = h("div", { class: "after" });
  const filters = h("div", { class: "chosen-place" });
  const narrow = h("details", { class: "facets", hidden: true });
  const results = h("div", {}, filters, notes, list, after);
  const body = isPage ? h("div", { class: "two narrow-first" }, narrow, results) : results;
  const section = h("section", { class: "found", "aria-label": label, hidden: true }, completing, tools, body);
  if (isPage) {
    place.replaceChildren(status, section);
  } else {
    place.after(status, section);
  }
  const isWide = matchMedia("(width >= 54rem)");
  const widen = () => {
    narrow.open = isWide.matches;
  };
  isWide.addEventListener("change", widen);
  widen();

  const frame = {
    isPage,
    section,
    completions,
    notes,
    list,
    after,

    /** @param {State} state */
    show: (state) => {
      section.hidden = state === "empty";
      section.dataset.state = state;
      place.dataset.state = state;
      if (state === "empty") {
        section.removeAttribute("data-busy");
        status.textContent = "";
      }
      // The column stands there from the first result on, so that facets move nothing when they come.
      narrow.hidden = state !== "ready" || !isPage;
    },

    /** The page that searches makes room, before there is anything to show. */
    begin: () => {
      if (!place.dataset.state || place.dataset.state === "empty") {
        place.dataset.state = "begun";
      }
    },

    /** @param {boolean} now */
    busy: (now) => {
      section.toggleAttribute("data-busy", now);
    },
    isBusy: () => section.hasAttribute("data-busy"),

    /** Says something in the place of a count. @param {import("./words.js").Piece[]} text */
    say: (text) => {
      section.hidden = false;
      frame.heading(text);
      frame.announce();
    },

    /** @param {import("./words.js").Piece[]} text */
    heading: (text) => {
      title.replaceChildren(...text.map((piece) => (piece instanceof Node ? piece : String(piece))));
    },

    /** Reads out how many results there are. */
    announce: () => {
      status.replaceChildren(...title.cloneNode(true).childNodes);
    },

    /** @param {import("./words.js").Piece[]} text @param {HTMLElement} retry */
    failed: (text, retry) => {
      frame.say(text);
      [completions, notes, list].forEach((part) => part.replaceChildren());
      lead.hidden = true;
      after.replaceChildren(h("p", {}, retry));
      frame.show("failed");
    },

    /** @param {HTMLElement | null} items */
    chosen: (items) => {
      filters.replaceChildren(...(items ? [items] : []));
    },

    /** @param {import("./words.js").Words} words @param {string[]} columns @param {import("./query.js").Query} query @param {(step: (query: import("./query.js").Query) => import("./query.js").Query) => void} change */
    sorting: (words, columns, query, change) => {
      const orders = ["", ...columns.filter((column) => words.has(`find_sort_${column}`))];
      tools.querySelector("label")?.remove();
      if (orders.length > 1) {
        const options = orders.map((order) =>
          h("option", { value: order, selected: order === query.sort }, words.say(`find_sort_${order || "relevance"}`)),
        );
        const select = h("select", { "data-key": "sort" }, ...options);
        select.addEventListener("change", () => change((now) => ({ ...now, sort: select.value })));
        keepingFocus(tools, () => tools.append(h("label", { class: "sort" }, ...words.pieces("find_sort_label"), " ", select)));
      }
    },

    /** Names the place of facets, before they are counted. @param {import("./words.js").Words} words */
    facetsBegun: (words) => {
      if (!narrow.firstChild) {
        narrow.append(h("summary", {}, ...words.pieces("find_facets_label")));
      }
    },

    /** @param {import("./words.js").Words} words @param {HTMLElement[]} all */
    facets: (words, all) => {
      const summary = h("summary", {}, ...words.pieces("find_facets_label"));
      keepingFocus(narrow, () => narrow.replaceChildren(summary, ...all));
    },

    /** Shows other results. Whoever was on one stays on the one that is now in its place, or goes back to
     * the box. @param {HTMLElement[]} items @param {HTMLElement} box */
    rows: (items, box) => keepingPlace(list, items, box),

    /** Offers other completions, in the same way. @param {HTMLElement[]} items @param {HTMLElement} box */
    offer: (items, box) => {
      lead.hidden = items.length === 0;
      keepingPlace(completions, items, box);
    },

    /** Says what completions are. @param {import("./words.js").Piece[]} text @param {string} label */
    lead: (text, label) => {
      lead.replaceChildren(...text.map((piece) => (piece instanceof Node ? piece : String(piece))));
      completions.setAttribute("aria-label", label);
    },

    /** Moves to a result. @param {number} at */
    focusRow: (at) => {
      /** @type {HTMLElement | undefined} */ (list.querySelectorAll("[data-row]")[at])?.focus();
    },
  };
  return frame;
};

/** Puts other items in a list. The focus stays in its place among them, or goes back to the box.
 * @param {HTMLElement} list @param {HTMLElement[]} items @param {HTMLElement} box */
const keepingPlace = (list, items, box) => {
  const at = [...list.children].findIndex((item) => item.contains(document.activeElement));
  list.replaceChildren(...items);
  if (at >= 0) {
    /** @type {HTMLElement | null | undefined} */
    const row = items[Math.min(at, items.length - 1)]?.querySelector("[data-row], button");
    (row ?? box).focus({ preventScroll: true });
  }
};

/** Rebuilds what is in an element, and gives the focus back to what has the same key. @param {HTMLElement} element @param {() => void} rebuild */
const keepingFocus = (element, rebuild) => {
  const focused = document.activeElement;
  const key = element.contains(focused) ? focused?.getAttribute("data-key") : null;
  rebuild();
  if (key) {
    /** @type {HTMLElement | null} */ (element.querySelector(`[data-key="${CSS.escape(key)}"]`))?.focus();
  }
};
