// Finding: what a reader types, and what there is to see.

import assert from "node:assert/strict";
import { test } from "node:test";

import { box, find, hits, settled, tally, titles, type } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("made");
const COUNCIL = "A council for the safety of the neighbourhood";
const WORKSHOP = "A workshop where young people build benches";

test("nothing of the search is fetched before the box is touched", async () => {
  const page = await stage.open("en/practices/council.html");
  assert.ok(stage.server.asked.every((path) => !path.startsWith("/search/") && !path.includes("/search-")), String(stage.server.asked));
  await box(page).focus();
  await page.waitForFunction(() => document.querySelector(".found"));
  const first = /** @type {const} */ ([/^\/assets\/search-en-[^/]*\.js$/, /^\/search\/entry\.bin$/, /^\/search\/runtime-[^/]*\.bin$/]);
  const asked = stage.server.asked.filter((path) => path.includes("search"));
  assert.equal(asked.length, first.length, String(asked));
  assert.ok(first.every((one) => asked.some((path) => one.test(path))), String(asked));
});

test("the styles of results come with the script, and once", async () => {
  for (const [path, adopted] of /** @type {[string, number][]} */ ([["en/cities/elbasan.html", 1], ["en/search.html", 0]])) {
    const page = await stage.open(path);
    await find(page, "garden");
    const display = await page.locator(".found .tools").evaluate((tools) => getComputedStyle(tools).display);
    assert.equal(display, "flex", path);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), adopted, path);
  }
});

test("what facets are called is fetched where filters are shown, or nothing is found", async () => {
  const areNamed = () => stage.server.asked.includes("/en/facets.json");
  const page = await stage.open("en/cities/elbasan.html");
  await find(page, "garden ");
  await page.waitForTimeout(600);
  assert.equal(areNamed(), false);
  await box(page).fill('"lantern safety" ');
  await page.locator(".after h3", { hasText: "Topics near it" }).waitFor();
  assert.match(await page.locator(".after").innerText(), /Safety/);
  assert.equal(areNamed(), true);
  const other = await stage.open("mk/search.html?topic=safety");
  await other.locator(".chosen button", { hasText: "Безбедност" }).waitFor();
});

test("results come while a word is being typed, on the page that one reads", async () => {
  const page = await stage.open("en/cities/elbasan.html");
  await find(page, "works");
  assert.deepEqual(await titles(page), [WORKSHOP]);
  assert.equal(await tally(page), "One result");
  assert.equal(new URL(page.url()).pathname, "/en/cities/elbasan.html");
});

test("a passage shows the words where they stand, and leads to their heading", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "lantern");
  const passage = hits(page).first().locator(".excerpt");
  await passage.locator("mark").waitFor();
  assert.equal(await passage.locator("mark").innerText(), "lantern");
  assert.match(await passage.innerText(), /hung over the door/);
  const link = passage.locator("a");
  assert.equal(await link.innerText(), "How they began");
  await link.click();
  assert.match(page.url(), /\/en\/practices\/council\.html#./);
  await page.locator(":target").waitFor();
  const heading = await page.evaluate(() => document.querySelector(":target")?.textContent);
  assert.equal(heading?.trim(), "How they began");
});

test("a passage is fetched only when fingers rest, and for what is in view", async () => {
  const page = await stage.open("en/search.html", { viewport: { width: 1200, height: 500 } });
  await find(page, "garden");
  const pages = () => stage.server.asked.filter((path) => path.startsWith("/en/practices/"));
  assert.deepEqual(pages(), []);
  await hits(page).first().locator(".excerpt mark").first().waitFor();
  await page.waitForTimeout(600);
  const shown = await hits(page).count();
  assert.ok(pages().length > 0 && pages().length < shown, `${pages().length} of ${shown}`);
});

test("the last word can be completed with a click", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "wheelb");
  await page.locator(".completions button", { hasText: "wheelbarrow" }).click();
  await settled(page);
  assert.equal(await box(page).inputValue(), "wheelbarrow ");
  assert.equal(await tally(page), "12 results");
});

test("a letter or two are answered with words that begin so, and with what to do", async () => {
  const page = await stage.open("en/search.html");
  const completion = page.locator(".completions button", { hasText: "safety" });
  for (const letters of ["s", "sa"]) {
    await box(page).fill(letters);
    await completion.waitFor();
    await settled(page);
    assert.match(await tally(page), /^Type on: .* third letter/, letters);
    assert.equal(await page.locator(".after").innerText(), "");
  }
  // After other words it is left out.
  await box(page).fill("garden s");
  await completion.waitFor();
  await settled(page);
  assert.equal(await tally(page), "12 results");
  assert.match(await page.locator(".note").innerText(), /^Type on: .* third letter/);
  await completion.click();
  await settled(page);
  assert.equal(await box(page).inputValue(), "garden safety ");
  assert.doesNotMatch(await page.locator(".found").innerText(), /Type on/);
});

test("words are completed in the script and with the marks of those that were found", async () => {
  for (const [language, typed, word] of [["mk", "сосед", "соседството"], ["sq", "kesh", "këshilli"]]) {
    const page = await stage.open(`${language}/search.html`);
    await find(page, typed);
    await page.locator(".completions button", { hasText: word }).click();
    await settled(page);
    assert.equal(await box(page).inputValue(), `${word} `);
    await page.context().close();
  }
});

test("the script, the case and the marks of letters don't matter", async () => {
  for (const words of ["Безбедност", "безбедност", "bezbednost", "BEZBEDNOST"]) {
    const page = await stage.open("sr-Latn/search.html");
    await find(page, words);
    assert.ok((await titles(page)).includes("Savet za bezbednost komšiluka"), words);
  }
  const page = await stage.open("sq/search.html");
  await find(page, "keshilli");
  assert.equal((await titles(page))[0], "Këshilli për sigurinë e lagjes");
});

test("another form of a word is found", async () => {
  const page = await stage.open("mk/search.html");
  await find(page, "безбедноста ");
  assert.ok((await titles(page)).includes("Совет за безбедност на соседството"));
});

test("a typing error is mended, and said", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "wheelbarow ");
  assert.equal(await tally(page), "12 results");
  const note = page.locator(".note");
  assert.match(await note.innerText(), /“wheelbarow”.*wheelbarrow/);
  await note.locator("button").first().click();
  await settled(page);
  assert.match(await box(page).inputValue(), /^wheelbarrow/);
  assert.equal(await note.count(), 0);
});

test("an entry is one result, in the reader's language, with the others beside it", async () => {
  const page = await stage.open("sr-Latn/search.html");
  await find(page, "fenjer");
  assert.deepEqual(await titles(page), ["Savet za bezbednost komšiluka"]);
  const other = hits(page).first().locator('.line a[hreflang="sr-Cyrl"]');
  assert.equal(await other.innerText(), "Српски");
  await other.click();
  assert.equal(await page.locator("h1").innerText(), "Савет за безбедност комшилука");
});

test("a result in another language says so, to people and to machines", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "fqinjët");
  const hit = hits(page).first();
  assert.match(await hit.innerText(), /in Albanian/);
  assert.equal(await hit.locator("h3 a").getAttribute("lang"), "sq");
  assert.equal(await hit.locator(".excerpt").getAttribute("lang"), "sq");
});

test("words of several languages are one question", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "fener OR lantern");
  assert.ok((await titles(page)).includes(COUNCIL));
});

test("a phrase, a word that must not be there, and a filter as words", async () => {
  const page = await stage.open("en/search.html");
  await find(page, '"market street" ');
  assert.deepEqual(await titles(page), [COUNCIL]);
  await box(page).fill("");
  await find(page, "garden city:kumanovo -tomatoes ");
  assert.equal(await tally(page), "Nothing found");
});

test("where no page has all words, those that have most come, and it is said", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "timber lantern ");
  assert.equal((await titles(page)).length, 2);
  assert.match(await page.locator(".note").innerText(), /No page has all 2 words/);
});

test("nothing found is said, with ways on", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "lantern -neighbours ");
  assert.equal(await tally(page), "Nothing found");
  const without = page.locator(".after a", { hasText: "-neighbours" });
  await without.click();
  await settled(page);
  assert.equal(await tally(page), "One result");
  await box(page).fill("");
  await find(page, "zzzzqqqqxxxx ");
  assert.match(await page.locator(".after").innerText(), /Look through all practices/);
  assert.ok(await page.locator(".instead").isVisible());
});

test("any text is a question", async () => {
  const page = await stage.open("en/search.html");
  for (const text of ['"', "-", "()[]{}<b>&amp;", "OR OR", "city:", "🙂🙂", "\u202e\u0000", "ш".repeat(10_000)]) {
    await box(page).fill(text);
    await settled(page);
  }
  await box(page).fill("lantern");
  await settled(page);
  assert.equal(await tally(page), "One result");
});

test("typing while the line is slow ends with the results of what stands in the box", async () => {
  const page = await stage.open("en/search.html");
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 });
  await type(page, "garden");
  await box(page).selectText();
  await page.keyboard.type("timber", { delay: 90 });
  await page.waitForFunction(() => document.querySelector(".hits h3")?.textContent?.includes("workshop"));
  await settled(page);
  assert.deepEqual(await titles(page), [WORKSHOP]);
});
