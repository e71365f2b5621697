// A stage for the tests of one file: a site, its server and a browser, taken down at the end.

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach } from "node:test";

import { complaints, launch } from "./browser.js";
import { serve, STRICT } from "./server.js";
import { built } from "./sites.js";

/**
 * @typedef {object} Stage
 * @property {Awaited<ReturnType<typeof built>>} site
 * @property {Awaited<ReturnType<typeof serve>>} server
 * @property {import("playwright-core").Browser} browser
 * @property {(path: string, options?: import("playwright-core").BrowserContextOptions) => Promise<import("playwright-core").Page>} open
 *   a page of the site in a browser that has never seen it
 */

/**
 * Sets the stage. After each test no script may have failed, and no policy been violated.
 *
 * @param {import("./sites.js").Which} which
 * @param {string[]} [options] of `carsija build`
 * @returns {Stage}
 */
export const setStage = (which, options = []) => {
  const stage = /** @type {Stage} */ ({});
  /** @type {string[][]} */
  let heard = [];
  before(async () => {
    stage.server = await serve("");
    stage.site = await built(which, ["--base-url", stage.server.url, ...options]);
    stage.browser = await launch();
    stage.open = async (path, how = {}) => {
      const context = await stage.browser.newContext({ viewport: { width: 1200, height: 900 }, ...how });
      const page = await context.newPage();
      heard.push(complaints(page));
      await page.goto(new URL(path, stage.server.url).href);
      return page;
    };
  });
  beforeEach(() => {
    heard = [];
    Object.assign(stage.server, { policy: STRICT, answer: () => undefined, folder: stage.site.out, asked: [] });
  });
  afterEach(async () => {
    await Promise.all(stage.browser.contexts().map((context) => context.close()));
    assert.deepEqual(heard.flat(), []);
  });
  after(async () => {
    await stage.browser?.close();
    stage.server?.stop();
    await stage.site?.remove();
  });
  return stage;
};
