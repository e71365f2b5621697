// The page in other languages: right to left, and words that are put together by number.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";

import { find, hits } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("made");

test("from right to left, the results stand at the right, each text in its own direction", async () => {
  for (const width of [390, 1200]) {
    const page = await stage.open("ar/search.html", { viewport: { width, height: 900 } });
    await find(page, "lantern ");
    const hit = hits(page).first();
    const [list, title] = await Promise.all([hit.boundingBox(), hit.locator("h3 a").boundingBox()]);
    assert.ok(list && title);
    assert.equal(await hit.locator("h3 a").getAttribute("dir"), "auto");
    assert.equal(await hit.evaluate((element) => getComputedStyle(element).direction), "rtl");
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id} ${nodes[0].html}`), []);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(widths[0] <= widths[1], String(widths));
  }
});

test("arrows to the side go the way that the words go", async () => {
  const page = await stage.open("ar/search.html");
  await find(page, "wo");
  await page.locator(".completions li:nth-child(2) button").waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowLeft");
  const isSecond = await page.locator(".completions li:nth-child(2) button").evaluate((element) => element === document.activeElement);
  assert.ok(isSecond);
});

test("names of topics are found in every language of the site", async () => {
  for (const [language, words] of [["mk", "siguria"], ["sq", "безбедност"], ["ar", "الشباب"], ["en", "الأمن"]]) {
    const page = await stage.open(`${language}/search.html`);
    await find(page, `${words} `);
    assert.ok(await hits(page).count(), `${language} ${words}`);
  }
});

test("what isn't translated leads to the page for its reader, and says in which language it is written", async () => {
  const page = await stage.open("sq/search.html");
  await find(page, "wheelbarrow ");
  const link = hits(page).first().locator("h3 a");
  assert.equal(await link.getAttribute("lang"), "en");
  assert.match((await link.getAttribute("href")) ?? "", /\/sq\/practices\/garden-\d+\.html$/);
  await link.click();
  assert.equal(await page.locator("html").getAttribute("lang"), "sq");
  assert.match(await page.locator("h1").innerHTML(), /lang="en"/);
});
