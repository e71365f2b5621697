// @ts-check
/** Tells an editor, beside the page, what to know of it. */

import { element, link } from "./element.js";
import { view } from "./overlay.js";

/**
 * @typedef {{ name: string, href: string | null }} Link
 * @typedef {{ before: string, marked: string, after: string }} Marked
 * @typedef {object} Entry
 * @property {string} file
 * @property {string | null} href
 * @property {string} visibility
 * @property {string} audience
 * @property {{ field: string, question: string | null }[]} unknown
 * @property {{ field: string, length: number, limit: number }[]} lengths
 * @property {{ figure: string | null, words: Marked | null, source: Link, locator: string | null, state: string }[]} cited
 * @property {{ language: string, href: string | null, file: string | null, open: string | null, state: string, of_hash: string | null }[]} texts
 * @property {Link[]} from
 * @property {Link[]} to
 * @property {{ state: string, words: string } | null} review
 *
 * @typedef {object} Notes
 * @property {Record<string, string>} words
 * @property {import("./overlay.js").Finding[]} here
 * @property {{ name: string, href: string, current: boolean, there: boolean }[]} editions
 * @property {Entry | null} entry
 * @property {string} status
 * @property {boolean} broken
 */

const FOLDED = "carsija-preview-margin-folded";
/** On a narrower window the margin would cover the page, so it begins folded. */
const WIDE = "(min-width: 64rem)";

export class Margin {
  /** @param {ShadowRoot} tree */
  constructor(tree) {
    this.tab = element("button.tab", { type: "button", hidden: "", "aria-expanded": "false" });
    this.panel = element("aside.margin", { hidden: "" });
    this.badge = element("p.badge", { hidden: "", role: "note" });
    tree.append(this.badge, this.panel, this.tab);
    this.tab.addEventListener("click", () => this.fold(!this.isFolded));
    this.isFolded = this.remembered() ?? !matchMedia(WIDE).matches;
    /** @type {Set<string>} */
    this.closed = new Set();
  }

  /** @param {Notes} notes */
  show(notes) {
    const { words, entry } = notes;
    const scroll = this.panel.scrollTop;
    this.words = words;
    this.count = notes.here.length + (entry?.unknown.length ?? 0);
    this.badge.hidden = !entry || entry.visibility === "public";
    this.badge.textContent = entry?.audience ?? "";
    this.panel.setAttribute("aria-label", words.preview_margin);
    this.panel.replaceChildren(
      element("p.status", null, notes.status),
      this.editions(notes),
      ...(entry ? this.sections(notes, entry) : [element("p.quiet", null, words.preview_no_entry)]),
    );
    this.tab.hidden = false;
    this.fold(this.isFolded);
    this.panel.scrollTop = scroll;
  }

  /** @param {Notes} notes */
  editions(notes) {
    const { words } = notes;
    return element(
      "nav.editions",
      { "aria-label": words.preview_editions },
      ...notes.editions.map((edition) =>
        edition.current
          ? element("strong", { "aria-current": "true" }, edition.name)
          : edition.there
            ? element("a", { href: edition.href }, edition.name)
            : element("s", { title: words.preview_not_there }, edition.name),
      ),
    );
  }

  /**
   * @param {Notes} notes
   * @param {Entry} entry
   */
  sections(notes, entry) {
    const { words } = notes;
    const overlong = entry.lengths.some((one) => one.length > one.limit);
    return [
      element("p.file", null, link(entry.href, entry.file)),
      element("p.audience", null, entry.audience),
      entry.review && element(`p.review.${entry.review.state}`, null, entry.review.words),
      this.section(
        "findings",
        words.preview_findings,
        notes.here.length,
        notes.here.map((finding) => view(finding, words)),
        words.preview_no_findings,
      ),
      this.section(
        "unknown",
        words.preview_unknown,
        entry.unknown.length,
        [
          element(
            "dl",
            null,
            ...entry.unknown.flatMap((one) => [
              element("dt", null, element("code", null, one.field)),
              element("dd", null, one.question ?? words.preview_no_question),
            ]),
          ),
        ],
        words.preview_no_unknown,
      ),
      entry.lengths.length > 0 &&
        this.section(
          "lengths",
          words.preview_lengths,
          overlong ? "!" : "",
          entry.lengths.map((one) => bar(one)),
        ),
      this.section(
        "cited",
        words.preview_cited,
        entry.cited.length,
        entry.cited.map((one) =>
          element(
            "div.cited",
            null,
            one.figure && element("p", null, one.figure),
            one.words && quote(one.words),
            element(
              "p.quiet",
              null,
              link(one.source.href, one.source.name),
              one.locator && `, ${one.locator}`,
              " · ",
              element(`span.state.${one.state}`, null, words[`preview_cited_${one.state}`]),
            ),
          ),
        ),
        words.preview_no_cited,
      ),
      this.section(
        "texts",
        words.preview_texts,
        "",
        entry.texts.map((one) =>
          element(
            "div.text",
            null,
            element(
              "p",
              null,
              link(one.href, one.language),
              " ",
              element(`span.state.${one.state}`, null, words[`preview_text_${one.state}`]),
              one.open && " · ",
              one.open && link(one.open, words.preview_open),
            ),
            one.of_hash &&
              element("p.quiet", null, words.preview_text_write, " ", element("code.to-write", null, `of_hash: ${one.of_hash}`)),
          ),
        ),
      ),
      this.section("from", words.preview_from, entry.from.length, [list(entry.from)], words.preview_no_from),
      this.section("to", words.preview_to, entry.to.length, [list(entry.to)], words.preview_no_to),
    ].filter((one) => one !== null && one !== false);
  }

  /**
   * A part of the margin that can be folded; it stays as it was left.
   * @param {string} id
   * @param {string} title
   * @param {number | string} count
   * @param {HTMLElement[]} content
   * @param {string} [nothing] said where there is none
   */
  section(id, title, count, content, nothing) {
    const isEmpty = count === 0;
    const open = !isEmpty && !this.closed.has(id);
    const part = element(
      `details.${id}`,
      { open: open ? "" : undefined },
      element("summary", null, title, " ", element("span.count", null, isEmpty ? "0" : String(count))),
      ...(isEmpty && nothing ? [element("p.quiet", null, nothing)] : content),
    );
    part.addEventListener("toggle", () => {
      if (!(part instanceof HTMLDetailsElement) || isEmpty) return;
      if (part.open) this.closed.delete(id);
      else this.closed.add(id);
    });
    return part;
  }

  /** @param {boolean} isFolded */
  fold(isFolded) {
    if (isFolded !== this.isFolded) this.remember(isFolded);
    this.isFolded = isFolded;
    this.panel.hidden = isFolded;
    this.tab.setAttribute("aria-expanded", String(!isFolded));
    const name = isFolded ? this.words?.preview_unfold : this.words?.preview_fold;
    this.tab.replaceChildren(
      name ?? "",
      isFolded && this.count ? element("span.count", null, String(this.count)) : "",
    );
    document.documentElement.style.paddingInlineEnd =
      isFolded || !matchMedia(WIDE).matches ? "" : "21rem";
  }

  remembered() {
    try {
      const kept = localStorage.getItem(FOLDED);
      return kept === null ? null : kept === "true";
    } catch {
      return null;
    }
  }

  /** @param {boolean} isFolded */
  remember(isFolded) {
    try {
      localStorage.setItem(FOLDED, String(isFolded));
    } catch {
      // It will begin as it does by itself.
    }
  }
}

/** @param {{ field: string, length: number, limit: number }} one */
function bar(one) {
  const over = one.length > one.limit;
  const filled = element("i");
  filled.style.inlineSize = `${Math.min(100, (100 * one.length) / one.limit)}%`;
  return element(
    `div.length${over ? ".over" : ""}`,
    null,
    element("code", null, one.field),
    element("span", null, `${one.length} / ${one.limit}`),
    element("span.bar", { "aria-hidden": "true" }, filled),
  );
}

/** @param {Marked} words */
function quote(words) {
  const { before, marked, after } = words;
  return element("p", null, "“", before, marked && element("mark", null, marked), after, "”");
}

/** @param {Link[]} links */
function list(links) {
  return element("ul", null, ...links.map((one) => element("li", null, link(one.href, one.name))));
}
