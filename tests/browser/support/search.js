// What a reader does with the search, and what there is to see.

/** @typedef {import("playwright-core").Page} Page */

/** The box of a page. @param {Page} page */
export const box = (page) => page.locator("form[data-search] input");

/** Types into the box as fingers do. @param {Page} page @param {string} text */
export const type = async (page, text) => {
  await box(page).click();
  await page.keyboard.type(text, { delay: 30 });
};

/** The results, once they are those of `words`. @param {Page} page */
export const settled = async (page) => {
  await page.locator('.found:not([data-busy])[data-state="ready"], .found:not([data-busy])[data-state="nothing"]').waitFor();
  // What is still on its way shows by then that the search is busy.
  await page.waitForFunction(() => !document.querySelector(".found[data-busy], .found[data-more]"));
};

/** Types and waits. @param {Page} page @param {string} text */
export const find = async (page, text) => {
  await type(page, text);
  await settled(page);
};

/** The titles of the results. @param {Page} page */
export const titles = (page) => page.locator(".hits h3").allInnerTexts();

/** The results as a locator. @param {Page} page */
export const hits = (page) => page.locator(".hits .card");

/** The count as written above the results. @param {Page} page */
export const tally = (page) => page.locator(".tally").innerText();
