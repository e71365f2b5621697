// Making elements.

/**
 * An element with attributes (those that are `null`, `undefined` or `false` are left out) and
 * children. Text stays text: nothing here reads HTML.
 *
 * @template {keyof HTMLElementTagNameMap} N
 * @param {N} name
 * @param {Record<string, string | number | boolean | null | undefined>} attributes
 * @param {(import("./words.js").Piece | null | undefined)[]} children
 * @returns {HTMLElementTagNameMap[N]}
 */
export const h = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(attribute, value === true ? "" : String(value));
    }
  }
  for (const child of children) {
    if (child !== null && child !== undefined) {
      element.append(child instanceof Node ? child : String(child));
    }
  }
  return element;
};

/** A button that does something. @param {() => void} act @param {Record<string, string | boolean | null>} attributes @param {(import("./words.js").Piece)[]} children */
export const button = (act, attributes, ...children) => {
  const element = h("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", act);
  return element;
};

/** Elements with something between them. @param {Node[]} nodes @param {string} between @returns {DocumentFragment} */
export const listed = (nodes, between) => {
  const list = new DocumentFragment();
  nodes.forEach((node, at) => list.append(at > 0 ? between : "", node));
  return list;
};
