// The root page of a site in several languages: goes to the first language that the browser asks
// for and the site has. Without this script the reader chooses from the list.

/** The part of a language tag before its script and region. @param {string} tag */
const base = (tag) => tag.toLowerCase().split("-")[0];

/** @type {HTMLAnchorElement[]} */
const choices = Array.from(document.querySelectorAll("[data-languages] a[hreflang]"));

/** The link for a wish: the same tag, else the same language. @param {string} wish */
const linkFor = (wish) =>
  choices.find((link) => link.hreflang.toLowerCase() === wish.toLowerCase()) ??
  choices.find((link) => base(link.hreflang) === base(wish));

const link = navigator.languages.map(linkFor).find((found) => found !== undefined);
if (link) {
  location.replace(link.href);
}
