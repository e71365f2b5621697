// Measures the search of built sites in headless Chromium, beside Pagefind on the same pages:
//   node measure.mjs WORK OUT SIZE...
// WORK/SIZE has a made site (`site`) and what was built of it (`out`); WORK/forms the same for
// inflection. `./measure` makes all of that. Prints a table in Markdown, and writes every number to OUT.
// @ts-check

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { carsija, pagefind } from "./engines.mjs";
import { FORMS, inCyrillic } from "./inflection.mjs";
import { frequencies, mean, median, mistyped, pages, quantile, random } from "./samples.mjs";
import { serve, trips } from "./serve.mjs";

const COUNTS = { cold: 12, typed: 20, prefixes: 40, typos: 150, titles: 150 };
/** A page brings its icon late, which must not be counted as the search's. */
const QUIET = /** @type {const} */ ({ waitUntil: "networkidle" });
const [work, out, ...sizes] = process.argv.slice(2);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--ignore-certificate-errors",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** What a page needs to know of a search. */
const engines = {
  carsija: {
    driver: carsija,
    at: (/** @type {string} */ folder) => {
      const runtime = readdirSync(join(folder, "search")).find((name) => /^runtime-.*\.bin$/.test(name));
      return { entry: "/search/entry.bin", runtime: `/search/${runtime}` };
    },
  },
  pagefind: { driver: pagefind, at: () => ({ script: "/pagefind/pagefind.js" }) },
};

/** A page with nothing in its caches. */
async function fresh(server, engine, language = "en") {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, bypassCSP: true });
  const page = await context.newPage();
  server.begin(false);
  await page.goto(`${server.origin}/${language}/index.html`, QUIET);
  await page.setContent(`<html lang="${language}"></html>`);
  await page.evaluate(engine.driver, engine.at(server.folder));
  return { page, close: () => context.close() };
}

/**
 * Opens and searches with empty caches over the slow line; gives bytes, requests, trips, time. With
 * Carsija it is the box of the page, from the focus on it to the last of the results in the list;
 * with Pagefind, which has boxes of many kinds, the script behind them alone.
 */
async function cold(server, engine, query, options = {}) {
  if (engine === engines.carsija) return throughTheBox(server, query);
  const { page, close } = await fresh(server, engine);
  server.begin(true);
  const found = await page.evaluate(async ([query, options]) => {
    const begin = performance.now();
    await window.bench.open();
    const { total, urls } = await window.bench.search(query, options);
    return { total, shown: urls.length, time: performance.now() - begin };
  }, [query, options]);
  await close();
  return account(server.sent(), found);
}

async function throughTheBox(server, query) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  server.begin(false);
  await page.goto(`${server.origin}/en/index.html`, QUIET);
  server.begin(true);
  const time = await page.evaluate((query) => {
    const begin = performance.now();
    const box = /** @type {HTMLInputElement} */ (document.querySelector("form[data-search] input"));
    box.focus();
    box.value = query;
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    return new Promise((done, failed) => {
      const look = () => {
        if (document.querySelector("li.card h3 a[data-row]")) done(performance.now() - begin);
        else if (performance.now() - begin > 30_000) failed(new Error(`no results for ${query}`));
        else requestAnimationFrame(look);
      };
      look();
    });
  }, query);
  const sent = server.sent();
  await context.close();
  return account(sent, { time });
}

function account(sent, found) {
  return {
    ...found, bytes: sum(sent), requests: sent.length, trips: trips(sent),
    largest: Math.max(...sent.filter(isData).map((file) => file.bytes)),
    runtime: sum(sent.filter((file) => !isData(file))),
  };
}

const sum = (sent) => sent.reduce((all, file) => all + file.bytes, 0);
/** Scripts and WebAssembly are the runtime, all else is data. */
const isData = (file) => !/\.js$|\/runtime-[^/]*\.bin$|wasm\.[a-z-]+\.pagefind$/.test(file.path);

/** Times of all keys of some words, typed one letter after the other, in a page that was just opened. */
async function keystrokes(server, engine, words) {
  const { page, close } = await fresh(server, engine);
  const times = await page.evaluate(async (words) => {
    await window.bench.open();
    const times = [];
    for (const word of words) {
      for (let end = 1; end <= word.length; end++) {
        const begin = performance.now();
        await window.bench.search(word.slice(0, end));
        times.push(performance.now() - begin);
      }
    }
    return times;
  }, words);
  await close();
  return times;
}

/** The addresses behind Pagefind's numbers. */
function fragments(folder) {
  const found = new Map();
  const fragment = join(folder, "pagefind/fragment");
  for (const name of readdirSync(fragment)) {
    const text = gunzipSync(readFileSync(join(fragment, name))).toString();
    const { url } = JSON.parse(text.slice(text.indexOf("{")));
    found.set(name.replace(/\.pf_fragment$/, ""), url.replace(/^\//, ""));
  }
  return found;
}

function weigh(folder) {
  let files = 0, bytes = 0;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, item.name);
    if (item.isDirectory()) {
      const inside = weigh(path);
      files += inside.files;
      bytes += inside.bytes;
    } else {
      files += 1;
      bytes += statSync(path).size;
    }
  }
  return { files, bytes };
}

/** Everything about one site with one engine. */
async function measure(size, name, built) {
  const folder = join(work, size, "out");
  const server = await serve(folder);
  const engine = engines[name];
  const corpus = built.pages, counts = built.counts;
  const pick = random(Number(size) + 7);
  const byFrequency = [...counts].filter(([word]) => word.length >= 4).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  /** Words from common to rare. */
  const words = Array.from({ length: COUNTS.cold }, (_, at) =>
    byFrequency[Math.floor(byFrequency.length * ((at + 0.5) / COUNTS.cold) ** 3)][0]);
  const result = { size, name, ...weigh(join(folder, name === "carsija" ? "search" : "pagefind")) };

  // A blank ends a word, which otherwise may be a beginning.
  const ended = name === "carsija" ? " " : "";
  const one = [], two = [], filtered = [];
  for (const [at, word] of words.entries()) {
    one.push(await cold(server, engine, word));
    const page = corpus[pick(corpus.length)];
    const both = [...page.words].filter((w) => w.length >= 4);
    two.push(await cold(server, engine, `${both[at % both.length]} ${both[(at * 7 + 3) % both.length]}`));
    const topic = corpus.find((page) => page.topic && page.words.has(word))?.topic;
    if (name === "carsija" && topic) filtered.push(await cold(server, engine, `topic:${topic} ${word}`));
  }
  result.runtime = one[0].runtime;
  for (const [what, runs] of Object.entries({ one, two, filtered })) {
    if (!runs.length) continue;
    result[what] = {
      bytes: median(runs.map((run) => run.bytes)), most: Math.max(...runs.map((run) => run.bytes)),
      requests: median(runs.map((run) => run.requests)), trips: median(runs.map((run) => run.trips)),
      mostRequests: Math.max(...runs.map((run) => run.requests)), mostTrips: Math.max(...runs.map((run) => run.trips)),
      time: median(runs.map((run) => run.time)), slowest: Math.max(...runs.map((run) => run.time)),
    };
  }
  result.largest = Math.max(...[...one, ...two, ...filtered].map((run) => run.largest));

  // Ten queries, one after the other, in one visit.
  {
    const { page, close } = await fresh(server, engine);
    server.begin(false);
    await page.evaluate(async (words) => {
      await window.bench.open();
      for (const word of words) await window.bench.search(word);
    }, words.slice(0, 10).map((word) => word + ended));
    // The page's own script comes with it.
    const sent = server.sent();
    result.ten = sum(sent) + result.runtime - sum(sent.filter((file) => !isData(file)));
    await close();
  }

  const typed = Array.from({ length: COUNTS.typed }, () => byFrequency[Math.floor(pick(1e6) ** 2 / 1e12 * byFrequency.length)][0]);
  const times = await keystrokes(server, engine, typed);
  result.keys = { median: median(times), p95: quantile(times, 0.95), max: Math.max(...times) };

  // Recall of what is asked for, over all results.
  const { page, close } = await fresh(server, engine);
  await page.evaluate(() => window.bench.open());
  const names = name === "pagefind" ? fragments(folder) : null;
  const all = async (query, language) => {
    const found = await page.evaluate(([query, language]) => window.bench.all(query, language), [query, language]);
    return new Set(names ? found.map((id) => names.get(id)) : found);
  };
  const prefixes = [];
  for (let n = 0; n < COUNTS.prefixes; n++) {
    const prefix = byFrequency[pick(byFrequency.length)][0].slice(0, 3);
    const want = corpus.filter((page) => [...page.words].some((word) => word.startsWith(prefix)));
    const found = await all(prefix, "en");
    prefixes.push(want.filter((page) => found.has(page.url)).length / want.length);
  }
  result.prefixRecall = mean(prefixes);

  // Rare words with a typing error: is a page with the word among the first ten?
  const rare = byFrequency.filter(([word, count]) => count <= 10 && [...word].length >= 5).map(([word]) => word);
  let hits = 0;
  const spent = [];
  for (let n = 0; n < COUNTS.typos; n++) {
    const word = rare[pick(rare.length)];
    const wrong = mistyped(word, pick);
    if (counts.has(wrong)) { n--; continue; }
    const holders = corpus.filter((page) => page.words.has(word));
    const { language } = holders[0];
    const urls = await page.evaluate(async ([query, language]) =>
      (await window.bench.search(query, { language, limit: 10, page: true })).urls, [wrong + ended, language]);
    hits += holders.some((page) => urls.includes(page.url)) ? 1 : 0;
    if (n % 15 === 0 && name === "carsija") spent.push(await vocabulary(server, engine, wrong + ended, language, folder));
  }
  result.typoRecall = hits / COUNTS.typos;
  result.vocabulary = spent.length ? Math.max(...spent) : undefined;

  // A page looked for by its title.
  const ranks = [];
  for (let n = 0; n < COUNTS.titles; n++) {
    const wanted = corpus[pick(corpus.length)];
    const urls = await page.evaluate(async ([query, language]) =>
      (await window.bench.search(query, { language, limit: 10, page: true })).urls, [wanted.title, wanted.language]);
    // Titles of short phrases repeat: any page of this title is the one.
    const at = urls.findIndex((url) => url === wanted.url || corpus.some((p) => p.url === url && p.title === wanted.title));
    ranks.push(at < 0 ? 0 : 1 / (at + 1));
  }
  result.titleMrr = mean(ranks);
  await close();
  await server.close();
  return result;
}

/** Bytes of files of vocabulary that a query with a typing error costs. */
async function vocabulary(server, engine, query, language, folder) {
  const { page, close } = await fresh(server, engine);
  server.begin(false);
  await page.evaluate(async ([query, language]) => {
    await window.bench.open();
    await window.bench.search(query, { language, limit: 10 });
  }, [query, language]);
  const { inflateSync } = await import("node:zlib");
  const isVocabulary = (file) => file.path.endsWith(".bin") && inflateSync(readFileSync(join(folder, file.path)))[2] === 8;
  const bytes = sum(server.sent().filter(isVocabulary));
  await close();
  return bytes;
}

/** How many pages with another form of a word it finds, by language, and with the other script. */
async function inflection(name) {
  const folder = join(work, "forms", "out");
  const server = await serve(folder);
  const engine = engines[name];
  const names = name === "pagefind" ? fragments(folder) : null;
  const result = {};
  for (const [language, words] of Object.entries(FORMS)) {
    const { page, close } = await fresh(server, engine, language);
    await page.evaluate(() => window.bench.open());
    const shares = [], script = [];
    const all = async (query) => {
      const found = await page.evaluate(([query, language]) => window.bench.all(query, language), [query, language]);
      return new Set(names ? found.map((id) => names.get(id)) : found);
    };
    for (const [number, word] of words.entries()) {
      const forms = word.split(" ");
      const urls = forms.map((_, at) => `${language}/practices/${language.toLowerCase()}-${number}-${at}.html`);
      for (const [at, form] of forms.entries()) {
        const found = await all(form + (name === "carsija" ? " " : ""));
        shares.push(urls.filter((url) => found.has(url)).length / urls.length);
        if (language === "sr-Latn") {
          const other = await all(inCyrillic(form) + (name === "carsija" ? " " : ""));
          script.push(other.has(urls[at]) ? 1 : 0);
        }
      }
    }
    result[language] = mean(shares);
    if (script.length) result.script = mean(script);
    await close();
  }
  await server.close();
  return result;
}

/** What an earlier, interrupted run wrote is kept. */
const results = existsSync(out) ? JSON.parse(readFileSync(out, "utf8")) : { sizes: {}, forms: {} };
for (const size of sizes) {
  const corpus = pages(join(work, size, "site"));
  const built = { pages: corpus, counts: frequencies(corpus) };
  results.sizes[size] ??= {};
  for (const name of ["pagefind", "carsija"]) {
    if (results.sizes[size][name]) continue;
    console.error(`${size} entries: ${name}`);
    results.sizes[size][name] = await measure(size, name, built);
    writeFileSync(out, JSON.stringify(results, null, 1));
  }
}
for (const name of ["pagefind", "carsija"]) {
  if (results.forms[name]) continue;
  console.error(`forms: ${name}`);
  results.forms[name] = await inflection(name);
}
writeFileSync(out, JSON.stringify(results, null, 1));
await browser.close();
execFileSync(process.execPath, [join(import.meta.dirname, "table.mjs"), out, work], { stdio: "inherit" });
