// The page that searches stands still, and its results tell the truth.

import assert from "node:assert/strict";
import { test } from "node:test";

import { box, find, hits, settled } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("made");
/** How much of a page may move by itself. */
const MOST = 0.02;

/** Opens a page that adds up what moves without its reader's doing. @param {string} path @param {number} width */
const watched = async (path, width) => {
  const page = await stage.open("en/cities/elbasan.html", { viewport: { width, height: 900 } });
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0, parts: [] });
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) {
        /** @type {any} */ (globalThis).moved += entry.hadRecentInput ? 0 : entry.value;
        /** @type {any} */ (globalThis).parts.push(entry.value, ...entry.sources.map((/** @type {any} */ one) => one.node?.className));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(new URL(path, stage.server.url).href);
  return page;
};

test("nothing moves while results, facets and passages come", async () => {
  for (const path of ["en/search.html?q=garden", "en/search.html?topic=safety", "en/search.html"]) {
    for (const width of [1200, 390]) {
      const page = await watched(path, width);
      if (path.includes("?")) {
        await hits(page).first().waitFor();
      }
      await page.waitForTimeout(1500);
      const moved = await page.evaluate(() => /** @type {any} */ (globalThis).moved);
      assert.ok(moved <= MOST, `${path} at ${width}: ${moved}, ${await page.evaluate(() => /** @type {any} */ (globalThis).parts.join(" "))}`);
      await page.context().close();
    }
  }
});

test("results of any other page lie over it", async () => {
  const page = await stage.open("en/cities/elbasan.html");
  const place = () => page.locator("main").evaluate((main) => main.getBoundingClientRect().top);
  const before = await place();
  await find(page, "garden");
  assert.equal(await place(), before);
});

test("completions say what they are", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "wheelb");
  await page.locator(".completions button").first().waitFor();
  assert.equal(await page.locator(".completing .lead").innerText(), "Words that begin this way");
  await box(page).fill("");
  await find(page, "zzzzqqqq ");
  assert.ok(await page.locator(".completing .lead").isHidden());
});

test("a topic says how many practices it leads to, and is no label", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "kind:topic ");
  await settled(page);
  const kinds = await page.locator(".hits .line .kind").allInnerTexts();
  assert.ok(kinds.some((kind) => /^Topic\. \d+ practices?$/.test(kind)), String(kinds));
  assert.equal(await page.locator(".hits .line .label").count(), 0);
});

test("the page that searches is described", async () => {
  const page = await stage.open("en/search.html");
  const text = await page.locator('meta[name="description"]').getAttribute("content");
  assert.match(String(text), /^Search practices/);
});
