// On a list that is narrowed already, a second filter joins the first: the search takes both.

const narrowed = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-combine]"));
if (narrowed && (location.protocol !== "file:" || document.querySelector("form[data-disk]"))) {
  const chosen = new URL(narrowed.href).searchParams;
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("[data-facet] [data-value]"))) {
    const facet = /** @type {HTMLElement} */ (link.closest("[data-facet]")).dataset.facet ?? "";
    if (!chosen.has(facet)) {
      link.href = `${narrowed.href}&${facet}=${encodeURIComponent(link.dataset.value ?? "")}`;
      // It counts what the other filter leaves out, too.
      link.parentElement?.querySelector(".count")?.remove();
    }
  }
}
