// The live preview: what is saved is seen, what is wrong is said, and a reader keeps their place.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { AxeBuilder } from "@axe-core/playwright";

import { complaints, launch } from "./support/browser.js";
import { preview } from "./support/preview.js";

const FILE = "content/practices/elbasan-local-public-safety-council.md";
const PAGE = "en/practices/elbasan-local-public-safety-council.html";

/** @type {Awaited<ReturnType<typeof preview>>} */
let site;
/** @type {import("playwright-core").Browser} */
let browser;
/** @type {string[][]} */
let heard = [];

before(async () => {
  browser = await launch();
});
beforeEach(async () => {
  heard = [];
  site = await preview(["--editor", "vscode"]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await site.end();
  assert.deepEqual(heard.flat(), []);
});
after(() => browser.close());

/** Opens a page in a browser that has never seen it. @param {string} path @param {import("playwright-core").BrowserContextOptions} [how] */
const open = async (path, how = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...how });
  return tab(context, path);
};

/** @param {import("playwright-core").BrowserContext} context @param {string} path */
const tab = async (context, path) => {
  const page = await context.newPage();
  heard.push(complaints(page));
  await page.goto(site.url + path);
  await atRest(page);
  return page;
};

/** Waits until the page is told of a state at rest: nothing more changes of itself. @param {import("playwright-core").Page} page */
const atRest = (page) => page.waitForFunction(() => document.documentElement.dataset.carsijaDone === "true");

/** Marks a page, to see whether it is loaded again. @param {import("playwright-core").Page} page */
const mark = (page) => page.evaluate(() => document.body.setAttribute("data-marked", ""));
/** @param {import("playwright-core").Page} page */
const isMarked = (page) => page.evaluate(() => document.body.hasAttribute("data-marked"));

/** Waits for words on the page. @param {import("playwright-core").Page} page @param {string} words */
const reads = (page, words) => page.getByText(words).first().waitFor();

test("what is saved is seen, in every tab, and only where it changes something", async () => {
  const page = await open(PAGE);
  const second = await tab(page.context(), PAGE);
  const other = await tab(page.context(), "en/about.html");
  await mark(other);
  await site.replace(FILE, "\n---\n", "\n---\n\nWritten a moment ago.\n");
  await reads(page, "Written a moment ago.");
  await second.bringToFront();
  await reads(second, "Written a moment ago.");
  assert.ok(await isMarked(other), "a page that has not changed was loaded again");
});

test("a style sheet changes without a reload", async () => {
  const page = await open(PAGE);
  await mark(page);
  await site.write("static/carsija.css", "body { background: rgb(1, 2, 3) }");
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)");
  assert.ok(await isMarked(page), "the page was loaded again");
  await site.write("static/carsija.css", "body { background: rgb(3, 2, 1) }");
  await site.write("static/carsija.css", "body { background: rgb(2, 3, 1) }");
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(2, 3, 1)");
  await page.waitForFunction(() => document.querySelectorAll('head link[href*="/carsija-"]').length === 1);
});

test("styles, script and words of the search are those that were saved last", async () => {
  const page = await open(PAGE);
  const searched = async (/** @type {string} */ heading) => {
    await page.locator("form[data-search] input").fill("council");
    await page.locator(".found .tally", { hasText: heading }).waitFor();
  };
  await searched("results");
  await mark(page);
  await site.write("static/search.css", ".found .tally { color: rgb(1, 2, 3) }");
  await page.waitForFunction(() => !document.body.hasAttribute("data-marked"));
  await searched("results");
  await page.waitForFunction(() => {
    const tally = document.querySelector(".tally");
    return tally && getComputedStyle(tally).color === "rgb(1, 2, 3)";
  });
  await mark(page);
  await site.write("messages/en.ftl", "find_count = Counted: { $n }\n");
  await page.waitForFunction(() => !document.body.hasAttribute("data-marked"));
  await searched("Counted: ");
  await mark(page);
  await site.write("static/search.js", "document.body.append(carsijaSearch.words.find_retry + ', says a script of the site')");
  await page.waitForFunction(() => !document.body.hasAttribute("data-marked"));
  await page.locator("form[data-search] input").focus();
  await reads(page, "Try again, says a script of the site");
});

test("scroll, focus, what is unfolded and what is typed are kept", async () => {
  const page = await open(PAGE);
  await site.replace(FILE, "\n---\n", "\n---\n\n<details><summary>Fold</summary>\n\nInside.\n\n</details>\n");
  await page.locator("main summary", { hasText: "Fold" }).waitFor({ state: "attached" });
  await atRest(page);
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  await page.locator("footer a").first().focus();
  await page.evaluate(() => scrollTo({ top: 900, behavior: "instant" }));
  const focused = await page.evaluate(() => document.activeElement?.textContent);
  await site.replace(FILE, "Inside.", "Inside, more.");
  await page.getByText("Inside, more.").waitFor({ state: "attached" });
  await page.waitForFunction(() => scrollY > 700);
  // The browser goes back to its place before the script of the preview does the rest.
  await page.waitForFunction(() => document.querySelector("main details")?.hasAttribute("open"));
  await page.waitForFunction((focused) => document.activeElement?.textContent === focused, focused);
});

test("what is wrong stands over the last good page until it is mended", async () => {
  const page = await open(PAGE);
  await mark(page);
  await site.replace(FILE, "cities: [elbasan]", "cities: [elbasn]");
  const overlay = page.locator("carsija-preview .overlay");
  await overlay.waitFor();
  assert.match(await overlay.innerText(), /there is no city elbasn/);
  assert.equal(await overlay.locator("mark").innerText(), "elbasn");
  assert.match(await overlay.innerText(), /did you mean elbasan\?/);
  const link = await overlay.locator("h3 a").getAttribute("href");
  assert.match(link ?? "", /^vscode:\/\/file\/.*elbasan-local-public-safety-council\.md:7:\d+$/);
  assert.ok(await isMarked(page), "the last good page is gone");
  await overlay.getByRole("button").click();
  assert.equal(await overlay.locator(".files").isVisible(), false);
  await site.replace(FILE, "cities: [elbasn]", "cities: [elbasan]");
  await overlay.waitFor({ state: "hidden" });
});

test("an error of a template is shown as others are", async () => {
  const page = await open(PAGE);
  await site.write("templates/practice.html", '{% extends "default/practice.html" %}{% block content %}{{ page.titel.x }}{% endblock content %}');
  const overlay = page.locator("carsija-preview .overlay");
  await overlay.waitFor();
  assert.match(await overlay.innerText(), /templates\/practice\.html/);
  await reads(page, "A Local Public Safety Council");
  await site.remove("templates");
  await overlay.waitFor({ state: "hidden" });
});

test("the margin tells what matters and can be folded away for good", async () => {
  const page = await open(PAGE);
  const margin = page.locator("carsija-preview .margin");
  await margin.waitFor();
  const words = await margin.innerText();
  for (const expected of [/brief\.results/, /What came of it/, /Next review by/, /Everyone can see this/, /found in the source, word for word/]) {
    assert.match(words, expected);
  }
  await page.getByRole("button", { name: "Hide notes" }).click();
  await margin.waitFor({ state: "hidden" });
  await page.reload();
  await page.getByRole("button", { name: /^Notes/ }).waitFor();
  assert.equal(await margin.isVisible(), false);
});

test("a quote that is not in its source is underlined in the margin until it is mended", async () => {
  const page = await open(PAGE);
  await site.replace(FILE, "especially the participation of young people", "especially the participation of old people");
  const quote = page.locator("carsija-preview .margin div.cited", { hasText: "the source does not say this" });
  await quote.waitFor();
  assert.equal(await quote.locator("mark").innerText(), "old");
  await site.replace(FILE, "especially the participation of old people", "especially the participation of young people");
  await quote.waitFor({ state: "detached" });
});

test("the members' edition is a click away, and what is closed is marked", async () => {
  const page = await open(PAGE);
  await site.write("content/pages/inside.md", "---\ntitle: Inside\nsafeguarding: {visibility: members}\n---\n\nFor members.\n");
  await page.goto(`${site.url}-/members/en/inside.html`);
  // The file may be read only now; the page comes by itself.
  await reads(page, "For members.");
  await page.locator("carsija-preview .badge", { hasText: "Only members of the network" }).waitFor();
  await page.goto(`${site.url}en/about.html`);
  await page.locator("carsija-preview .editions a", { hasText: "Members" }).click();
  await page.waitForURL(/\/-\/members\/en\/about\.html$/);
});

test("the server may go and come back", async () => {
  const page = await open(PAGE);
  await site.restart(() => site.replace(FILE, "\n---\n", "\n---\n\nWritten while nobody served.\n"));
  await reads(page, "Written while nobody served.");
});

test("without scripts of others, under the strictest policy, on a phone in the dark", async () => {
  const page = await open(PAGE, { viewport: { width: 390, height: 800 }, colorScheme: "dark" });
  const button = page.getByRole("button", { name: /^Notes/ });
  await button.click();
  await page.locator("carsija-preview .margin").waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 390, `${width}`);
});

test("margin and overlay can be used by everyone", async () => {
  // What looks for violations sets styles of its own, which the site's policy refuses.
  const page = await open(PAGE, { bypassCSP: true });
  await site.replace(FILE, "cities: [elbasan]", "cities: [elbasn]");
  await page.locator("carsija-preview .overlay").waitFor();
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include("carsija-preview").analyze();
    assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`), []);
  }
});
