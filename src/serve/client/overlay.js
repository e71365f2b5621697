// @ts-check
/** Shows what is wrong, over the last page that was right. */

import { element, link } from "./element.js";

/**
 * @typedef {object} Finding
 * @property {"error" | "warning"} severity
 * @property {string} code
 * @property {string} [kind] what kind of finding it is, in the language of the page
 * @property {string} message in English
 * @property {string | null} help in English
 * @property {string | null} [told_help] what to do, in the language of the page
 * @property {string} file
 * @property {number | null} line
 * @property {number | null} column
 * @property {{ number: number, before: string, marked: string, after: string }[]} excerpt
 * @property {string | null} href
 */

/**
 * @typedef {object} Notes
 * @property {Record<string, string>} words
 * @property {Finding[]} findings
 * @property {number} more
 * @property {string | null} trouble
 * @property {string} summary
 * @property {boolean} broken
 */

const FOLDED = "carsija-preview-overlay-folded";

export class Overlay {
  /** @param {ShadowRoot} tree */
  constructor(tree) {
    this.panel = element("section.overlay", { hidden: "" });
    tree.append(this.panel);
    this.seen = "";
    this.isFolded = false;
    this.panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.fold(true);
    });
  }

  /** @param {Notes} notes */
  show(notes) {
    const errors = notes.findings.filter((finding) => finding.severity === "error");
    const seen = JSON.stringify([notes.trouble, errors]);
    if (seen === this.seen) return;
    this.seen = seen;
    this.panel.hidden = !notes.broken;
    if (!notes.broken) {
      this.panel.replaceChildren();
      this.forget();
      return;
    }
    this.isFolded = this.remembered() === notes.summary;
    const { words } = notes;
    this.summary = notes.summary;
    this.toggle = element("button", { type: "button" });
    this.toggle.addEventListener("click", () => this.fold(!this.isFolded));
    this.labels = [words.preview_overlay_fold, words.preview_overlay_unfold];
    this.panel.setAttribute("aria-label", words.preview_overlay);
    this.panel.replaceChildren(
      element(
        "header",
        null,
        element("div", { role: "status" }, element("h2", null, notes.summary), element("p", null, words.preview_overlay_note)),
        this.toggle,
      ),
      element("div.files", null, ...this.files(notes, errors)),
    );
    this.fold(this.isFolded);
  }

  /**
   * @param {Notes} notes
   * @param {Finding[]} errors
   */
  files(notes, errors) {
    const groups = grouped(errors);
    const files = [...groups].map(([file, findings]) =>
      element(
        "article",
        null,
        element("h3", null, link(findings[0].href, file)),
        ...findings.map((finding) => view(finding, notes.words)),
      ),
    );
    if (notes.trouble) files.unshift(element("article", null, element("p.trouble", null, notes.trouble)));
    if (notes.more > 0) files.push(element("p.quiet", null, `+ ${notes.more}`));
    return files;
  }

  /** @param {boolean} isFolded */
  fold(isFolded) {
    this.isFolded = isFolded;
    this.panel.classList.toggle("folded", isFolded);
    if (this.toggle && this.labels) {
      this.toggle.textContent = this.labels[isFolded ? 1 : 0];
      this.toggle.setAttribute("aria-expanded", String(!isFolded));
    }
    if (isFolded) this.remember(this.summary ?? "");
    else this.forget();
  }

  remembered() {
    try {
      return sessionStorage.getItem(FOLDED);
    } catch {
      return null;
    }
  }

  /** @param {string} summary */
  remember(summary) {
    try {
      sessionStorage.setItem(FOLDED, summary);
    } catch {
      // It will be unfolded next time.
    }
  }

  forget() {
    try {
      sessionStorage.removeItem(FOLDED);
    } catch {
      // There is nothing to forget.
    }
  }
}

/**
 * @param {Finding[]} findings
 * @returns {Map<string, Finding[]>}
 */
function grouped(findings) {
  /** @type {Map<string, Finding[]>} */
  const groups = new Map();
  for (const one of findings) groups.set(one.file, [...(groups.get(one.file) ?? []), one]);
  return groups;
}

/**
 * A sentence in which what is typed as it stands is between backticks.
 * @param {string} text
 */
function prose(text) {
  const parts = text.split("`");
  if (parts.length % 2 === 0) return [text];
  return parts.map((part, at) => (at % 2 === 1 ? element("code", null, part) : part));
}

/**
 * One finding: what is wrong, the words in question, and what to write instead.
 * @param {Finding} finding
 * @param {Record<string, string>} words
 */
export function view(finding, words) {
  const place = finding.line === null ? null : `${words.preview_line} ${finding.line}`;
  return element(
    `div.finding.${finding.severity}`,
    null,
    element(
      "p.message",
      null,
      element("span.severity", null, words[`preview_${finding.severity}`]),
      " ",
      finding.kind && `${finding.kind}: `,
      element("span", { lang: "en" }, ...prose(finding.message)),
      " ",
      element("small", null, finding.code, place && " · ", place && link(finding.href, place)),
    ),
    finding.excerpt.length > 0 &&
      element(
        "pre",
        null,
        ...finding.excerpt.map((line) =>
          element(
            "code",
            null,
            element("span.number", { "aria-hidden": "true" }, String(line.number)),
            line.before,
            line.marked && element("mark", null, line.marked),
            `${line.after}\n`,
          ),
        ),
      ),
    finding.told_help && element("p.help", null, ...prose(finding.told_help)),
    finding.help && element("p.help", { lang: "en" }, ...prose(finding.help)),
  );
}
