// @ts-check
/** Keeps a reader's place over a reload: scroll, focus, what is unfolded, what is typed. */

const KEY = "carsija-preview-place";

/**
 * @typedef {object} Place
 * @property {string} path
 * @property {number} x
 * @property {number} y
 * @property {{ id: string, top: number } | null} anchor
 * @property {boolean[]} open
 * @property {number[] | null} focus
 * @property {[number, number] | null} selection
 * @property {string[]} typed
 */

/** Reloads the page, to come back to the same place. */
export function reload() {
  /** @type {Place} */
  const place = {
    path: location.pathname,
    x: scrollX,
    y: scrollY,
    anchor: anchor(),
    open: details().map((one) => one.open),
    focus: document.activeElement ? steps(document.activeElement) : null,
    selection: selection(),
    typed: fields().map((field) => field.value),
  };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    // Without storage the page begins at its top.
  }
  location.reload();
}

/** Goes back to the place that was kept, if this is the page that it was on. */
export function restore() {
  const place = take();
  if (!place || place.path !== location.pathname) return;
  const all = details();
  if (all.length === place.open.length) all.forEach((one, index) => (one.open = place.open[index]));
  const typed = fields();
  if (typed.length === place.typed.length) {
    typed.forEach((field, index) => {
      if (field.value !== place.typed[index]) {
        field.value = place.typed[index];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
    });
  }
  const focused = place.focus && follow(place.focus);
  if (focused instanceof HTMLElement && focused !== document.body) {
    focused.focus({ preventScroll: true });
    if (place.selection && focused instanceof HTMLInputElement) {
      try {
        focused.setSelectionRange(...place.selection);
      } catch {
        // Not every field has a selection.
      }
    }
  }
  scroll(place);
  // Pictures and fonts that come late move what is below them.
  addEventListener("load", () => scroll(place), { once: true });
}

/** @returns {Place | null} */
function take() {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

/** @param {Place} place */
function scroll(place) {
  const behavior = /** @type {ScrollBehavior} */ ("instant");
  const here = place.anchor && document.getElementById(place.anchor.id);
  if (here && place.anchor) {
    const top = scrollY + here.getBoundingClientRect().top - place.anchor.top;
    scrollTo({ left: place.x, top, behavior });
  } else {
    scrollTo({ left: place.x, top: place.y, behavior });
  }
}

/** The last heading above the eye, and how far above: what is added before it moves nothing. */
function anchor() {
  if (scrollY === 0) return null;
  let last = null;
  for (const one of document.querySelectorAll("main [id]")) {
    const top = one.getBoundingClientRect().top;
    if (top > innerHeight / 3) break;
    last = { id: one.id, top };
  }
  return last;
}

/** @returns {HTMLDetailsElement[]} */
function details() {
  return [...document.querySelectorAll("details")];
}

/** @returns {HTMLInputElement[]} */
function fields() {
  return [...document.querySelectorAll("input")].filter((field) =>
    ["search", "text"].includes(field.type),
  );
}

/** @returns {[number, number] | null} */
function selection() {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || field.selectionStart === null) return null;
  return [field.selectionStart, field.selectionEnd ?? field.selectionStart];
}

/**
 * The way from the body to an element: the place among its siblings, step by step.
 * @param {Element} to
 * @returns {number[]}
 */
function steps(to) {
  const way = [];
  for (let at = to; at.parentElement && at !== document.body; at = at.parentElement) {
    way.unshift([...at.parentElement.children].indexOf(at));
  }
  return way;
}

/**
 * @param {number[]} way
 * @returns {Element | null}
 */
function follow(way) {
  /** @type {Element | null} */
  let at = document.body;
  for (const step of way) at = at?.children[step] ?? null;
  return at;
}
