// What a reader's line has to carry.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { setStage } from "./support/stage.js";

const stage = setStage("real");
const KIB = 1024;

/** Bytes of a file, compressed. @param {string} path */
const weight = async (path) => gzipSync(await readFile(join(stage.site.out, path)), { level: 9 }).length;

test("the search of a page, with its words and styles, weighs at most 15.5 KiB, compressed", async () => {
  const names = await readdir(join(stage.site.out, "assets"));
  const scripts = names.filter((name) => /^(search-en|start)-.*\.js$/.test(name));
  assert.equal(scripts.length, 2);
  const weights = await Promise.all(scripts.map((name) => weight(`assets/${name}`)));
  const all = weights.reduce((sum, one) => sum + one, 0);
  assert.ok(all <= 15.5 * KIB, `${all} bytes`);
});

test("a practice with all it brings weighs less than 60 KB, and asks for nothing more", async () => {
  const path = "en/practices/elbasan-local-public-safety-council.html";
  const page = await stage.open(path);
  await page.waitForLoadState("networkidle");
  const asked = [...new Set(stage.server.asked)];
  const weights = await Promise.all(asked.map((path) => weight(path)));
  const all = weights.reduce((sum, one) => sum + one, 0);
  assert.ok(all < 60_000, `${all} bytes of ${asked}`);
  // The page, its style sheets for screen and paper, its three scripts and the icon.
  assert.deepEqual(asked.length, 7, String(asked));
});

test("what a practice needs before it is first painted weighs at most 14 KiB", async () => {
  const practices = await readdir(join(stage.site.out, "en/practices"));
  const names = await readdir(join(stage.site.out, "assets"));
  const first = names.filter((name) => /^(carsija-.*\.css|scheme-.*\.js)$/.test(name));
  assert.equal(first.length, 2);
  const style = (await Promise.all(first.map((name) => weight(`assets/${name}`)))).reduce((sum, one) => sum + one, 0);
  for (const practice of practices.filter((name) => name.endsWith(".html"))) {
    const all = style + (await weight(`en/practices/${practice}`));
    assert.ok(all <= 14 * KIB, `${practice}: ${all} bytes`);
  }
});
