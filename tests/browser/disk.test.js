// A site built to be opened from a disk: nothing can be fetched, all is scripts.

import assert from "node:assert/strict";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";

import { complaints, launch } from "./support/browser.js";
import { box, find, hits, settled, tally, titles, type } from "./support/search.js";
import { built } from "./support/sites.js";

const COUNCIL = "A council for the safety of the neighbourhood";
/** @type {Awaited<ReturnType<typeof built>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string[]} */
let heard;

before(async () => {
  site = await built("made", ["--from-disk"]);
  browser = await launch();
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  assert.deepEqual(heard, []);
});
after(async () => {
  await browser?.close();
  await site?.remove();
});

/** @param {string} path */
const open = async (path) => {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  heard = complaints(page);
  page.on("request", (request) => {
    if (!request.url().startsWith("file://")) {
      heard.push(`asks for ${request.url()}`);
    }
  });
  await page.goto(`file://${site.out}/${path}`);
  return page;
};

test("the search works, with passages, filters and an address", async () => {
  const page = await open("en/search.html");
  await find(page, "lantern");
  assert.deepEqual(await titles(page), [COUNCIL]);
  const passage = hits(page).first().locator(".excerpt");
  await passage.locator("mark").waitFor();
  await passage.locator("a").click();
  await page.waitForURL("file://**/en/practices/council.html#*");
  await page.goBack();
  await settled(page);
  assert.deepEqual(await titles(page), [COUNCIL]);
  await box(page).fill("garden ");
  await page.locator(".facets label", { hasText: "Kumanovo" }).locator("input").check();
  await page.waitForFunction(() => document.querySelector(".tally")?.textContent === "6 results");
  assert.match(page.url(), /\?q=garden\+&city=kumanovo$/);
});

test("it works on every page, in every script", async () => {
  for (const [path, words] of [["sr-Cyrl/practices/council.html", "fenjer"], ["mk/index.html", "fener"], ["en/index.html", "wheelbarow "]]) {
    const page = await open(path);
    await find(page, words);
    assert.ok(await page.locator(".hits .card").count(), path);
    const display = await page.locator(".found .tools").evaluate((tools) => getComputedStyle(tools).display);
    assert.equal(display, "flex", path);
  }
});

test("a file that is missing is said", async () => {
  const folder = join(site.out, "search");
  const blocks = (await readdir(folder)).filter((name) => name.includes(".bin") && !name.startsWith("entry"));
  await Promise.all(blocks.map((name) => rm(join(folder, name))));
  const page = await open("en/index.html");
  await type(page, "lantern ");
  await page.locator('.found[data-state="failed"]').waitFor();
  assert.match(await tally(page), /missing/);
});
