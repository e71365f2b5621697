// What every page must stand: axe finds nothing, and nothing has to be scrolled sideways.

import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";

/** axe-core finds nothing. @param {import("playwright-core").Page} page @param {string} where */
export const assertClean = async (page, where) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
  assert.deepEqual(found, [], where);
};

/** The page is no wider than its window. @param {import("playwright-core").Page} page @param {string} where */
export const assertFits = async (page, where) => {
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(widths[0] <= widths[1], `${where}: ${widths}`);
};
