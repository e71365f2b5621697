// @ts-check
/** Makes elements: their texts are always texts, never markup. */

/**
 * @param {string} name an element's name, perhaps with classes: `p.quiet`
 * @param {Record<string, string | undefined> | null} [attributes] those without a value are left out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes, ...children) {
  const [tag, ...classes] = name.split(".");
  const made = document.createElement(tag);
  if (classes.length > 0) made.className = classes.join(" ");
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/**
 * A link, or the words alone where there is nowhere to go.
 * @param {string | null | undefined} href
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function link(href, ...children) {
  return href ? element("a", { href }, ...children) : element("span", null, ...children);
}
