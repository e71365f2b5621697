// Practices side by side.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";

import { setStage } from "./support/stage.js";

const stage = setStage("real");
const COUNCIL = "elbasan-local-public-safety-council";
const NETWORK = "kumanovo-network-supported-prevention";
const PLEDGE = "novi-pazar-human-security-partnership";
const OTHER = "elbasan-risk-assessment-strategy";

/** @param {...string} ids */
const query = (...ids) => `?${ids.map((id) => `practice=${id}`).join("&")}`;
/** @param {import("playwright-core").Page} page */
const heads = (page) => page.locator(".comparing thead a");
/** @param {import("playwright-core").Page} page */
const asked = (page) => new URL(page.url()).searchParams.getAll("practice");

test("what is chosen on two pages stands side by side, and one is taken out again", async () => {
  const page = await stage.open(`en/practices/${COUNCIL}.html`);
  await page.getByRole("link", { name: "Compare with others" }).click();
  await heads(page).first().waitFor();
  assert.ok(await page.locator("[data-none]").isVisible());
  await page.goto(new URL(`../practices/${NETWORK}.html`, page.url()).href);
  await page.getByRole("link", { name: "Compare with others" }).press("Enter");
  await heads(page).nth(1).waitFor();
  assert.deepEqual(asked(page), [COUNCIL, NETWORK]);
  const city = page.locator(".comparing tbody tr", { hasText: "City" }).first();
  assert.deepEqual(await city.locator("td").allInnerTexts(), ["Elbasan · Albania", "Kumanovo · North Macedonia"]);
  assert.deepEqual((await new AxeBuilder({ page }).analyze()).violations, []);
  // What it links to are the pages that it was read from.
  await city.getByRole("link").first().click();
  await page.waitForURL(/cities\/elbasan\.html$/);
  await page.goBack();
  await heads(page).nth(1).waitFor();
  await page.getByRole("button", { name: "Take out" }).first().press("Space");
  await page.waitForURL((url) => url.searchParams.getAll("practice").join() === NETWORK);
  assert.equal(await heads(page).count(), 1);
});

test("the address keeps what is compared, also in another language", async () => {
  const page = await stage.open(`en/compare/index.html${query(COUNCIL, PLEDGE)}`);
  await heads(page).nth(1).waitFor();
  await page.locator(".tongues summary").click();
  await page.locator(".tongues a[hreflang=mk]").click();
  await page.waitForURL("**/mk/compare/**");
  await heads(page).nth(1).waitFor();
  assert.deepEqual(asked(page), [COUNCIL, PLEDGE]);
  assert.equal(await page.locator("th[scope=row]").first().innerText(), "Град");
});

test("what isn't there is said, and nothing but an id is fetched", async () => {
  const page = await stage.open(`en/compare/index.html${query("../../index", COUNCIL, "nowhere", "%3Cb%3E")}`);
  await heads(page).first().waitFor();
  assert.equal(await heads(page).count(), 1);
  assert.match(await page.locator("[role=status]").innerText(), /nowhere/);
});

test("four fill a sheet that lies across", async () => {
  const page = await stage.open(`mk/compare/index.html${query(COUNCIL, NETWORK, PLEDGE, OTHER)}`);
  await heads(page).nth(3).waitFor();
  const paper = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
  assert.equal(paper.match(/\/Type\s*\/Page\b/g)?.length, 1);
  const [, width, height] = paper.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/) ?? [];
  assert.ok(Number(width) > Number(height));
});

test("without scripts it says why nothing is compared", async () => {
  const page = await stage.open("en/compare/index.html", { javaScriptEnabled: false });
  assert.ok(await page.locator("noscript .banner, .banner").first().isVisible());
});
