// The keyboard alone, and what is read out.

import assert from "node:assert/strict";
import { test } from "node:test";

import { box, find, settled, tally } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("made");

/** @param {import("playwright-core").Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);

test("a slash leads to the box, and is typed where there is one to type in", async () => {
  const page = await stage.open("en/practices/council.html");
  await page.keyboard.press("/");
  assert.ok(await box(page).evaluate((element) => element === document.activeElement));
  await page.keyboard.type("a/b");
  assert.equal(await box(page).inputValue(), "a/b");
});

test("arrows walk through completions and results and back, Enter opens", async () => {
  const page = await stage.open("en/practices/workshop.html");
  await page.keyboard.press("/");
  await page.keyboard.type("gard", { delay: 30 });
  await settled(page);
  await page.locator(".completions button").first().waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page), "garden");
  await page.keyboard.press("ArrowDown");
  const first = await page.locator(".hits h3 a").first().innerText();
  assert.equal(await focused(page), first);
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await focused(page), first);
  for (let step = 0; step < 3; step++) {
    await page.keyboard.press("ArrowUp");
  }
  assert.equal(await focused(page), "INPUT");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/practices/garden-*.html");
});

test("Escape leads from a result to the box, and closes what was found", async () => {
  const page = await stage.open("en/practices/workshop.html");
  await find(page, "lantern ");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.equal(await focused(page), "INPUT");
  await page.keyboard.press("Escape");
  assert.equal(await box(page).inputValue(), "");
  assert.ok(await page.locator(".found").isHidden());
});

test("Enter in the box of any page leads to the page that searches", async () => {
  const page = await stage.open("en/practices/workshop.html");
  await find(page, "lantern");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/search.html?q=lantern");
  await settled(page);
  assert.equal(await tally(page), "One result");
});

test("the count is read out once fingers rest, not at each key", async () => {
  const page = await stage.open("en/search.html");
  await box(page).focus();
  await page.locator('[role="status"]').waitFor({ state: "attached" });
  await page.evaluate(() => {
    const status = document.querySelector('[role="status"]');
    const said = /** @type {string[]} */ ([]);
    Object.assign(globalThis, { said });
    new MutationObserver(() => status?.textContent && said.push(status.textContent)).observe(/** @type {Node} */ (status), { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.type("garden", { delay: 150 });
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === "12 results");
  const said = await page.evaluate(() => /** @type {any} */ (globalThis).said);
  assert.deepEqual(said.filter((/** @type {string} */ text) => text !== "Searching …"), ["12 results"]);
});

test("Tab goes through everything, and the focus can be seen", async () => {
  const page = await stage.open("en/search.html?q=garden&city=kumanovo");
  await settled(page);
  await page.locator(".facets input").first().waitFor();
  await box(page).focus();
  const seen = new Set();
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press("Tab");
    const place = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      const isSeen = style && (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
      return [element?.closest(".chosen, .facets, .sort, .hits, .after")?.className, isSeen];
    });
    if (place[0]) {
      assert.ok(place[1], `no outline in ${place[0]}`);
      seen.add(place[0]);
    }
  }
  assert.deepEqual([...seen].sort(), ["cards hits", "chosen", "facets", "sort"]);
});

test("what an input method composes is searched while it stands there", async () => {
  // Keyboards of phones compose every word, in Latin letters too.
  const page = await stage.open("en/practices/workshop.html");
  await box(page).click();
  const session = await page.context().newCDPSession(page);
  const word = "lantern";
  for (let end = 1; end <= word.length; end++) {
    await session.send("Input.imeSetComposition", {
      text: word.slice(0, end),
      selectionStart: end,
      selectionEnd: end,
    });
  }
  await settled(page);
  assert.ok((await page.locator(".hits .card").count()) > 0);
  await session.send("Input.insertText", { text: word });
  await settled(page);
  assert.equal(await box(page).inputValue(), word);
  assert.ok((await page.locator(".hits .card").count()) > 0);
});

test("arrows, Enter and Escape are left to an input method that composes", async () => {
  const page = await stage.open("en/practices/workshop.html");
  await find(page, "lantern ");
  const taken = await box(page).evaluate((element) =>
    ["ArrowDown", "Enter", "Escape"].filter((key) => {
      const event = new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true, cancelable: true });
      element.dispatchEvent(event);
      return event.defaultPrevented;
    }),
  );
  assert.deepEqual(taken, []);
  assert.equal(await focused(page), "INPUT");
  assert.equal(await box(page).inputValue(), "lantern ");
});

test("whoever is on a result stays in the list when other results come", async () => {
  const page = await stage.open("en/search.html");
  await find(page, "lantern ");
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await focused(page), "INPUT");
  await page.evaluate(() => {
    const input = /** @type {HTMLInputElement} */ (document.querySelector("form[data-search] input"));
    input.value = "lantern garden";
    input.dispatchEvent(new InputEvent("input"));
  });
  await settled(page);
  await page.waitForTimeout(300);
  const isInside = await page.evaluate(() => {
    const at = document.activeElement;
    return Boolean(at?.closest(".found, form[data-search]"));
  });
  assert.ok(isInside);
});

test("what the address has and the site doesn't know is as if it weren't there", async () => {
  const page = await stage.open("en/search.html?utm_source=letter");
  await page.waitForFunction(() => document.querySelector("[data-found]")?.getAttribute("data-state") === "empty");
  assert.ok(await page.locator(".found").isHidden());
});
