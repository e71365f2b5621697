// Long words, read from the right: nothing leaves a phone, and no word of the interface is left in English.

import assert from "node:assert/strict";
import { test } from "node:test";

import { assertFits } from "./support/looks.js";
import { setStage } from "./support/stage.js";

const stage = setStage("pseudo");

const PAGES = [
  "ar/index.html",
  "ar/search.html",
  "ar/browse/index.html",
  "ar/practices/tihodol-night-buses.html",
  "ar/cities/index.html",
  "ar/cities/tihodol.html",
  "ar/topics/index.html",
  "ar/events/index.html",
  "ar/events/night-bus-visit-2025.html",
  "ar/calls/index.html",
  "ar/hubs/upper-valley.html",
  "ar/transfers/index.html",
  "ar/transfers/javorgrad-flood-wardens.html",
  "ar/organisations/index.html",
  "ar/sources/index.html",
  "ar/new/index.html",
  "ar/data/index.html",
  "ar/compare/index.html",
];

test("words half as long again fit a phone, read from the right", async () => {
  const page = await stage.open(PAGES[0], { viewport: { width: 320, height: 640 } });
  for (const path of PAGES) {
    await page.goto(new URL(path, stage.server.url).href);
    await assertFits(page, path);
  }
});

test("no word of the interface is left in English", async () => {
  const page = await stage.open(PAGES[0], { viewport: { width: 1280, height: 900 } });
  for (const path of PAGES) {
    await page.goto(new URL(path, stage.server.url).href);
    const found = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      /** @type {string[]} */
      const plain = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const of = node.parentElement;
        const language = of?.closest("[lang]")?.getAttribute("lang");
        // What stands in quotation marks is the title of something.
        const words = (node.textContent ?? "").replace(/“[^”]*”/g, "").trim();
        if (language === "ar" && !of?.closest("script, style, noscript, pre, .cite, a[href^='http']") && !/@|:\/\//.test(words) && /\b[a-z]*[aeiou][a-z]*[aeiou][a-z]*\b/.test(words)) {
          plain.push(words);
        }
      }
      return plain;
    });
    assert.deepEqual(found, [], path);
  }
});
