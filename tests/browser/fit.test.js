// «Will it fit us?»: the check-list of a practice.

import assert from "node:assert/strict";
import { test } from "node:test";

import { setStage } from "./support/stage.js";

const stage = setStage("made");
const PATH = "en/practices/council.html";

/** @param {import("playwright-core").Page} page */
const fieldsets = (page) => page.locator(".fit fieldset");

test("a reader answers by keyboard; it is kept, goes into the letter, and is cleared", async () => {
  const page = await stage.open(PATH);
  assert.equal(await page.locator("script[src*='fit']").count(), 0);
  await page.locator(".fit button").first().press("Enter");
  await fieldsets(page).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  const lines = page.locator(".letter ul + ul li");
  assert.deepEqual(await lines.allInnerTexts(), ["A room: no", "A decision of the council: yes"]);

  await page.reload();
  await fieldsets(page).first().waitFor();
  assert.equal(await page.locator(".fit input:checked").count(), 2);
  await page.locator(".fit button:visible").click();
  assert.equal(await page.locator(".fit input:checked").count(), 0);
  assert.equal(await lines.count(), 0);
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});

test("without scripts it is a list, with boxes on paper", async () => {
  const page = await stage.open(PATH, { javaScriptEnabled: false });
  assert.equal(await page.locator(".fit button:visible").count(), 0);
  assert.equal(await page.locator(".fit small:visible").count(), 0);
  await page.emulateMedia({ media: "print" });
  const shown = await page.locator(".fit small").first().evaluate((one) => getComputedStyle(one).display);
  assert.equal(shown, "inline");
});
