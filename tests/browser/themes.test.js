// Another theme: every kind of page of the demonstration site is clean in it, and fits a phone.

import assert from "node:assert/strict";
import { test } from "node:test";

import { assertClean, assertFits } from "./support/looks.js";
import { setStage } from "./support/stage.js";

const stage = setStage("quay");

/** A page of each kind, in one language or another. */
const PAGES = [
  "404.html",
  "en/index.html",
  "mk/search.html",
  "en/browse/index.html",
  "mk/browse/topic-young-people.html",
  "mk/practices/tihodol-night-buses.html",
  "sq/cities/index.html",
  "en/cities/tihodol.html",
  "bs/topics/index.html",
  "en/events/index.html",
  "sr-Cyrl/events/night-bus-visit-2025.html",
  "sr-Latn/hubs/upper-valley.html",
  "en/transfers/index.html",
  "en/organisations/index.html",
  "mk/sources/index.html",
  "en/new/index.html",
  "en/data/index.html",
];
const VIEWS = ["light", "dark"].flatMap((colorScheme) =>
  [390, 1280].map((width) => ({ colorScheme: /** @type {"light" | "dark"} */ (colorScheme), viewport: { width, height: 900 } })),
);

test("every kind of page is clean in another theme", async () => {
  for (const [at, path] of PAGES.entries()) {
    const views = process.env.CARSIJA_WHOLE ? VIEWS : [VIEWS[at % VIEWS.length]];
    for (const view of views) {
      const page = await stage.open(path, view);
      assert.equal(await page.locator('link[href*="quay"]').count(), 1, path);
      await assertClean(page, `${path} ${JSON.stringify(view)}`);
      await page.context().close();
    }
  }
});

test("no page of another theme has to be scrolled sideways", async () => {
  for (const width of [320, 1280]) {
    const page = await stage.open("en/index.html", { viewport: { width, height: 640 } });
    for (const path of PAGES) {
      await page.goto(new URL(path, stage.server.url).href);
      await assertFits(page, path);
    }
  }
});
