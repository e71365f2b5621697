// Light or dark, as the reader has chosen on this device; else as the system says. It stands before
// the styles, so that no page is first shown in the other colours.

const KEY = "scheme";
const root = document.documentElement;

/** What was chosen; a browser may keep nothing, and says so by failing. */
const kept = () => {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
};

/** @param {string} scheme */
const keep = (scheme) => {
  try {
    localStorage.setItem(KEY, scheme);
  } catch {
    // It holds for this page alone.
  }
};

/** @param {string} scheme */
const show = (scheme) => {
  root.dataset.scheme = scheme;
  for (const button of document.querySelectorAll("[data-schemes] button")) {
    button.setAttribute("aria-pressed", String(button.getAttribute("value") === scheme));
  }
};

show(kept());
addEventListener("storage", () => show(kept()));
addEventListener("pageshow", () => show(kept()));
addEventListener("DOMContentLoaded", () => {
  const place = /** @type {HTMLElement | null} */ (document.querySelector("[data-schemes]"));
  if (place) {
    place.hidden = false;
    place.addEventListener("click", (event) => {
      const button = /** @type {HTMLElement} */ (event.target).closest("button");
      if (button) {
        keep(button.value);
        show(button.value);
      }
    });
    show(kept());
  }
});
