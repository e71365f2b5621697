// Keys: arrows walk from the box through what was found, Escape leads back.

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} section
 * @param {() => void} close
 */
export const bindKeys = (input, section, close) => {
  const rows = () => /** @type {HTMLElement[]} */ ([...section.querySelectorAll("[data-row]")]);

  input.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      // Arrows, Enter and Escape belong to the input method.
      return;
    }
    if (event.key === "ArrowDown" && !section.hidden) {
      event.preventDefault();
      rows()[0]?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });

  section.addEventListener("keydown", (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (event.key === "Escape") {
      event.preventDefault();
      input.focus();
      return;
    }
    const row = target.closest("[data-row], .completions button");
    if (!row || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const inRow = row.closest(".completions");
    const isRightToLeft = getComputedStyle(section).direction === "rtl";
    if (inRow && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      const isNext = (event.key === "ArrowRight") !== isRightToLeft;
      const item = row.closest("li");
      const other = isNext ? item?.nextElementSibling : item?.previousElementSibling;
      other?.querySelector("button")?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const all = rows();
      const at = all.indexOf(/** @type {HTMLElement} */ (inRow?.querySelector("[data-row]") ?? row));
      const next = event.key === "ArrowDown" ? Math.min(at + 1, all.length - 1) : at - 1;
      (all[next] ?? input).focus();
    }
  });
};
