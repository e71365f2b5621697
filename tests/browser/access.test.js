// Every kind of page, for everyone: axe-core finds nothing, light and dark, on a phone and at a
// desk; at 400 %; from right to left; on paper.

import assert from "node:assert/strict";
import { test } from "node:test";

import { assertClean, assertFits } from "./support/looks.js";
import { find, settled } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("real");

/** A page of each kind. */
const PAGES = [
  "404.html",
  "en/index.html",
  "en/search.html",
  "en/browse/index.html",
  "en/browse/city-elbasan.html",
  "en/practices/elbasan-local-public-safety-council.html",
  "en/cities/index.html",
  "en/cities/elbasan.html",
  "en/topics/index.html",
  "en/topics/prevention.html",
  "en/events/index.html",
  "en/events/novi-pazar-visit-2012-06-21.html",
  "en/hubs/western-balkans.html",
  "en/organisations/index.html",
  "en/organisations/scn.html",
  "en/people/index.html",
  "en/sources/index.html",
  "en/sources/src-scn-aljazeera-2023.html",
  "en/discrepancies/mahmutovic-spelling.html",
  "en/about.html",
  "en/new/index.html",
  "en/data/index.html",
  "en/compare/index.html?practice=elbasan-risk-assessment-strategy&practice=elbasan-local-public-safety-council",
];
/** What there is to see of a search: an address, what is typed there, and what then is there. */
const SEARCHES = [
  ["en/search.html", "preven", ".completions button"],
  ["en/search.html?q=council&city=elbasan&kind=practice", "", ".chosen"],
  ["en/search.html", "prevntion ", ".note"],
  ["en/search.html", "qqqqzzzz ", ".after a"],
  ["en/index.html", "council", ".hits mark"],
  ["en/cities/elbasan.html", "bezbednost", ".hits"],
];
const VIEWS = ["light", "dark"].flatMap((colorScheme) =>
  [390, 1200].map((width) => ({ colorScheme: /** @type {"light" | "dark"} */ (colorScheme), viewport: { width, height: 900 } })),
);
/** Two views of the four show each page in both schemes and at both widths; `./test --all` takes all four. */
const isWhole = Boolean(process.env.CARSIJA_WHOLE);
/** @template T @param {T[]} cases @param {number} view */
const shownIn = (cases, view) => cases.filter((_, index) => isWhole || (view === 0 || view === 3) === (index % 2 === 0));

for (const [at, view] of VIEWS.entries()) {
  const name = `${view.colorScheme}, ${view.viewport.width} px`;

  test(`every kind of page is clean: ${name}`, async () => {
    const page = await stage.open("en/index.html", view);
    for (const path of shownIn(PAGES, at)) {
      const response = await page.goto(stage.server.url + path);
      assert.ok(response?.ok(), path);
      await assertClean(page, path);
    }
  });

  test(`a search is clean: ${name}`, async () => {
    for (const [path, typed, sign] of shownIn(SEARCHES, at)) {
      const page = await stage.open(path, view);
      await (typed ? find(page, typed) : settled(page));
      await page.locator(sign).first().waitFor();
      if (path.includes("search.html") && !sign.includes("after")) {
        await page.locator(".facets").waitFor();
        await page.locator("details.facets").evaluate((details) => details.setAttribute("open", ""));
      }
      await assertClean(page, `${path} ${typed}`);
      await page.context().close();
    }
  });
}

test("an error is clean", async () => {
  for (const view of isWhole ? VIEWS : [VIEWS[0], VIEWS[3]]) {
    const page = await stage.open("en/search.html", view);
    stage.server.answer = (path) => (path.startsWith("/search/") ? 503 : undefined);
    await page.locator("form[data-search] input").fill("council");
    await page.locator('.found[data-state="failed"]').waitFor();
    await assertClean(page, JSON.stringify(view));
    stage.server.answer = () => undefined;
  }
});

test("at 400 % nothing has to be scrolled sideways", async () => {
  for (const [path, typed] of SEARCHES) {
    const page = await stage.open(path, { viewport: { width: 320, height: 256 } });
    await (typed ? find(page, typed) : settled(page));
    await assertFits(page, `${path} ${typed}`);
  }
});

test("on paper the results are printed, what can only be clicked is not", async () => {
  const page = await stage.open("en/search.html?q=council");
  await settled(page);
  await page.locator(".facets input").first().waitFor();
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator(".hits .card").first().isVisible());
  for (const gone of [".ask form", "details.facets", ".sort", ".completions"]) {
    assert.ok(await page.locator(gone).isHidden(), gone);
  }
  const other = await stage.open("en/cities/elbasan.html");
  await find(other, "council");
  await other.emulateMedia({ media: "print" });
  assert.ok(await other.locator(".found").isHidden());
});
