// Filters, order and the address: all that makes a search a place to come back to.

import assert from "node:assert/strict";
import { test } from "node:test";

import { box, find, hits, settled, tally, titles } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("made");

/** @param {import("playwright-core").Page} page @param {string} name */
const filter = (page, name) => page.locator(".facets label", { hasText: name });

/** The address after `?`. @param {import("playwright-core").Page} page */
const asked = (page) => decodeURIComponent(new URL(page.url()).search);

test("values have counts, are chosen and taken away", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "garden ");
  assert.equal(await filter(page, "Kumanovo").locator(".count").innerText(), "6");
  await filter(page, "Kumanovo").locator("input").check();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "6 results");
  assert.equal(asked(page), "?q=garden+&city=kumanovo");
  // Another value of the same facet is still there to be chosen too.
  await filter(page, "Novi Pazar").locator("input").check();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "12 results");
  await page.locator(".chosen button", { hasText: "Kumanovo" }).click();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "6 results");
  assert.equal(asked(page), "?q=garden+&city=novi-pazar");
  await filter(page, "Novi Pazar").locator("input").uncheck();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "12 results");
  assert.equal(await page.locator(".chosen").count(), 0);
});

test("the focus stays on a filter that was chosen", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "garden ");
  await filter(page, "Kumanovo").locator("input").focus();
  await page.keyboard.press("Space");
  await page.locator(".chosen").waitFor();
  await page.waitForTimeout(500);
  const key = await page.evaluate(() => document.activeElement?.getAttribute("data-key"));
  assert.equal(key, "city:kumanovo");
});

test("more filters are there when asked for", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "garden ");
  assert.equal(await filter(page, "E0, intention").count(), 0);
  await page.locator(".facets button", { hasText: "More filters" }).click();
  await filter(page, "E0, intention").locator("input").check();
  await page.waitForFunction(() => location.search.includes("evidence=E0"));
  await settled(page);
  assert.equal(await tally(page), "12 results");
});

test("results can be sorted by review and by evidence", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "council ");
  const order = page.locator(".sort select");
  await order.selectOption("reviewed");
  await page.waitForFunction(() => location.search.includes("sort=reviewed"));
  await settled(page);
  const byReview = await titles(page);
  await box(page).fill("garden OR timber OR lantern ");
  await settled(page);
  await page.waitForFunction(() => document.querySelector(".hits h3")?.textContent?.startsWith("A workshop"));
  assert.deepEqual((await titles(page)).slice(0, 3), ["A workshop where young people build benches", "A council for the safety of the neighbourhood", "Garden number 12"]);
  await order.selectOption("evidence");
  await page.waitForFunction(() => location.search.includes("sort=evidence"));
  await settled(page);
  assert.deepEqual((await titles(page)).slice(0, 2), ["A workshop where young people build benches", "A council for the safety of the neighbourhood"]);
  assert.ok(byReview.length > 0);
});

test("a link that was shared shows the same", async () => {
  const page = await stage.open("en/search.html?q=garden&city=kumanovo&sort=reviewed");
  await settled(page);
  assert.equal(await box(page).inputValue(), "garden");
  assert.equal(await tally(page), "6 results");
  assert.equal((await titles(page))[0], "Garden number 12");
  assert.equal(await page.locator(".sort select").inputValue(), "reviewed");
  assert.ok(await filter(page, "Kumanovo").locator("input").isChecked());
});

test("a filter or an order that is none does no harm", async () => {
  const page = await stage.open("en/search.html?q=lantern&utm_source=mail&sort=nonsense&city=atlantis");
  await settled(page);
  assert.equal(await tally(page), "Nothing found");
  await page.locator(".after a", { hasText: "atlantis" }).click();
  await settled(page);
  assert.equal(await tally(page), "One result");
  assert.equal(asked(page), "?q=lantern");
});

test("the back button goes through what was searched", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "garden ");
  await filter(page, "Kumanovo").locator("input").check();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "6 results");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "12 results");
  assert.equal(asked(page), "?q=garden+");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector(".found")?.hasAttribute("hidden"));
  assert.equal(await box(page).inputValue(), "");
  await page.goForward();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "12 results");
  assert.equal(await box(page).inputValue(), "garden ");
});

test("letters of one word are one step back", async () => {
  const page = await stage.open("en/search.html");
  const before = await page.evaluate(() => history.length);
  await find(page, "garden");
  assert.equal(await page.evaluate(() => history.length), before + 1);
});

test("coming back from a result shows the results again", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "garden ");
  await page.locator("button", { hasText: "Show more results" }).click();
  await page.waitForFunction(() => document.querySelectorAll(".hits .card").length === 12);
  await hits(page).last().locator("h3 a").click();
  await page.waitForURL("**/practices/garden-*.html");
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll(".hits .card").length === 12);
  assert.equal(await box(page).inputValue(), "garden ");
});
