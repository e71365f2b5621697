// What goes wrong is said in words, and can be tried again; where the search can't run, the lists
// lead to the same pages.

import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { deflateSync } from "node:zlib";

import { WITHOUT_WASM } from "./support/server.js";
import { box, find, settled, tally, titles, type } from "./support/search.js";
import { setStage } from "./support/stage.js";

const stage = setStage("made");
const COUNCIL = "A council for the safety of the neighbourhood";

/** @param {string} path */
const isRuntime = (path) => /\/runtime-[^/]*\.bin$/.test(path);

/** @param {string} path */
const isBlock = (path) => path.endsWith(".bin") && !path.endsWith("/entry.bin") && !isRuntime(path);

/** What the page says is wrong. @param {import("playwright-core").Page} page */
const failure = async (page) => {
  await page.locator('.found[data-state="failed"]').waitFor();
  return tally(page);
};

/** @param {import("playwright-core").Page} page */
const retry = (page) => page.locator(".found button", { hasText: "Try again" });

test("offline, it is said, and tried again as soon as the line is back", async () => {
  const page = await stage.open("en/search.html");
  await box(page).focus();
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  await box(page).fill("tomatoes ");
  assert.match(await failure(page), /could not be fetched. Is this device online/);
  assert.match(await page.locator('[role="status"]').innerText(), /could not be fetched/);
  await page.context().setOffline(false);
  await settled(page);
  assert.equal(await tally(page), "12 results");
});

test("offline before anything was fetched, it is said, and a button tries again", async () => {
  const page = await stage.open("en/index.html");
  stage.server.answer = (path) => (path.startsWith("/search/") ? 503 : undefined);
  await type(page, "lantern ");
  await failure(page);
  stage.server.answer = () => undefined;
  await retry(page).click();
  await settled(page);
  assert.deepEqual(await titles(page), [COUNCIL]);
});

test("names of filters that are missing are said, and found once they are there", async () => {
  stage.server.answer = (path) => (path.endsWith("/facets.json") ? 404 : undefined);
  const page = await stage.open("en/search.html?q=lantern&topic=safety");
  assert.match(await failure(page), /missing on the server/);
  stage.server.answer = () => undefined;
  await retry(page).click();
  await settled(page);
  assert.deepEqual(await titles(page), [COUNCIL]);
  await page.locator(".chosen button", { hasText: "Topic: Safety" }).waitFor();
});

test("a search that does not come at all is said, and the next key tries again", async () => {
  const page = await stage.open("en/cities/elbasan.html");
  stage.server.answer = (path) => (path.includes("/search-") ? 503 : undefined);
  await type(page, "lanter");
  await page.locator(".notice", { hasText: "could not be fetched" }).waitFor();
  stage.server.answer = () => undefined;
  await page.keyboard.type("n ");
  await settled(page);
  assert.deepEqual(await titles(page), [COUNCIL]);
  assert.equal(await page.locator(".notice").innerText(), "");
});

test("a block that is missing is said, and found once it is there", async () => {
  const page = await stage.open("en/search.html");
  stage.server.answer = (path) => (isBlock(path) ? 404 : undefined);
  await type(page, "lantern ");
  assert.match(await failure(page), /missing on the server/);
  stage.server.answer = () => undefined;
  await retry(page).click();
  await settled(page);
  assert.deepEqual(await titles(page), [COUNCIL]);
});

test("damaged blocks are said: cut short, altered, of another name, no blocks at all", async () => {
  const folder = join(stage.site.out, "search");
  const names = (await readdir(folder)).filter((name) => isBlock(name));
  const blocks = await Promise.all(names.map((name) => readFile(join(folder, name))));
  const altered = (/** @type {Buffer} */ block) => {
    const copy = Buffer.from(block);
    copy[copy.length >> 1] ^= 255;
    return copy;
  };
  /** @type {((name: string) => Buffer)[]} */
  const damages = [
    (name) => blocks[names.indexOf(name)].subarray(0, -7),
    (name) => altered(blocks[names.indexOf(name)]),
    (name) => blocks[(names.indexOf(name) + 1) % names.length],
    () => Buffer.from("<!doctype html><title>Not found</title>"),
    () => Buffer.alloc(0),
  ];
  for (const damage of damages) {
    const page = await stage.open("en/search.html");
    stage.server.answer = (path) => (isBlock(path) ? damage(path.slice("/search/".length)) : undefined);
    await type(page, "lantern ");
    assert.match(await failure(page), /arrived damaged/);
    await page.context().close();
  }
});

test("a damaged runtime is said, and fetched again the next time", async () => {
  const [block] = (await readdir(join(stage.site.out, "search"))).filter((name) => isBlock(name));
  const other = await readFile(join(stage.site.out, "search", block));
  for (const damaged of [other, other.subarray(0, -7), Buffer.from("<!doctype html>")]) {
    stage.server.answer = (path) => (isRuntime(path) ? damaged : undefined);
    const page = await stage.open("en/search.html");
    await type(page, "lantern ");
    assert.match(await failure(page), /arrived damaged/);
    stage.server.answer = () => undefined;
    await find(page, "lantern");
    assert.deepEqual(await titles(page), [COUNCIL]);
    await page.context().close();
  }
});

test("a block that was damaged on its way only is fetched again", async () => {
  const page = await stage.open("en/search.html");
  const seen = new Set();
  stage.server.answer = (path) => {
    const isFirst = isBlock(path) && !seen.has(path);
    seen.add(path);
    return isFirst ? Buffer.from("x") : undefined;
  };
  await find(page, "lantern ");
  assert.deepEqual(await titles(page), [COUNCIL]);
});

test("an entry that is damaged or of a newer format is said", async () => {
  const newer = deflateSync(Buffer.from([...Buffer.from("CB"), 0, 200, 0]));
  for (const [entry, words] of /** @type {[Buffer, RegExp][]} */ ([
    [Buffer.from("not a bundle"), /arrived damaged/],
    [newer, /do not fit together/],
  ])) {
    const page = await stage.open("en/cities/elbasan.html");
    stage.server.answer = (path) => (path.endsWith("/entry.bin") ? entry : undefined);
    await type(page, "lantern ");
    assert.match(await failure(page), words);
    await page.context().close();
  }
});

test("a site that was renewed while its page was open is searched as it is now", async () => {
  const renewed = await mkdtemp(join(tmpdir(), "carsija-renewed-"));
  await cp(stage.site.out, renewed, { recursive: true });
  const page = await stage.open("en/search.html");
  await find(page, "lantern ");
  // Every file of the old bundle is gone.
  const file = join(stage.site.site, "content/practices/council.md");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace("A council for the safety of the neighbourhood", "A renewed council"));
  await stage.site.again();
  await box(page).fill("renewed ");
  await settled(page);
  assert.deepEqual(await titles(page), ["A renewed council"]);
  await writeFile(file, text);
  await stage.site.again();
  await rm(renewed, { recursive: true });
});

test("where WebAssembly is refused by policy, the search runs without it", async () => {
  stage.server.policy = WITHOUT_WASM;
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.goto(`${stage.server.url}en/search.html`);
  await find(page, "lantern ");
  assert.deepEqual(await titles(page), [COUNCIL]);
  assert.ok(stage.server.asked.some((path) => /\/search\/runtime-.*\.js$/.test(path)));
  assert.ok(!stage.server.asked.some(isRuntime));
  await page.locator(".hits mark").first().waitFor();
});

test("without JavaScript the box leads to the lists", async () => {
  const page = await stage.open("en/practices/council.html", { javaScriptEnabled: false });
  await page.locator("form[data-search] input").fill("lantern");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/en/browse/index.html?q=lantern");
  assert.ok((await page.locator(".card").count()) > 0);
  await page.goto(`${stage.server.url}en/search.html`);
  assert.match(await page.locator("noscript").innerText(), /needs JavaScript/);
  assert.ok(await page.locator(".instead a").first().isVisible());
});

test("opened from a disk without having been built for it, the box leads to the lists", async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  await page.goto(`file://${stage.site.out}/en/cities/elbasan.html`);
  await type(page, "lantern");
  await page.keyboard.press("Enter");
  await page.waitForURL("file://**/en/browse/index.html?q=lantern");
});

test("on a slow line the first results need four trips and little more than their bytes", async () => {
  const page = await stage.open("en/index.html");
  const line = await page.context().newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 100_000 });
  await find(page, "lantern ");
  assert.deepEqual(await titles(page), [COUNCIL]);
  const trips = await page.evaluate(() => /** @type {any} */ (globalThis).carsijaSearch.client.trips);
  // One before the blocks: script, words, entry and runtime at once.
  assert.ok(trips <= 3, `${trips} trips`);
});
