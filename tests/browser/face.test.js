// What a reader can do with a page beside reading it: choose its colours, share it, look at the map.

import assert from "node:assert/strict";
import { test } from "node:test";

import { setStage } from "./support/stage.js";

const stage = setStage("real");
const PRACTICE = "en/practices/elbasan-local-public-safety-council.html";

/** The colour of the ground. @param {import("playwright-core").Page} page */
const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test("dark is dark on every page once it was chosen, and the system's word holds again when it is asked to", async () => {
  const page = await stage.open(PRACTICE, { colorScheme: "light" });
  const light = await ground(page);
  await page.getByRole("button", { name: "dark" }).click();
  const dark = await ground(page);
  assert.notEqual(dark, light);
  await page.goto(new URL("en/index.html", stage.server.url).href);
  assert.equal(await ground(page), dark);
  assert.equal(await page.getByRole("button", { name: "dark" }).getAttribute("aria-pressed"), "true");
  await page.getByRole("button", { name: "as the system" }).click();
  assert.equal(await ground(page), light);
  await page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await ground(page), dark);
});

test("without scripts there is no choice, and the system is followed", async () => {
  const page = await stage.open(PRACTICE, { javaScriptEnabled: false });
  assert.equal(await page.getByRole("button", { name: "dark" }).count(), 0);
});

test("a page is handed to the device's own sheet, or its address is copied", async () => {
  const page = await stage.open(PRACTICE, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate(() => Object.defineProperty(navigator, "share", { value: undefined, configurable: true }));
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByText("The address is copied.").waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), new RegExp(`${PRACTICE}$`));
  await page.evaluate(() => {
    Object.assign(window, { shared: "" });
    const share = async (/** @type {{ url: string }} */ what) => void Object.assign(window, { shared: what.url });
    Object.defineProperty(navigator, "share", { value: share });
  });
  await page.getByRole("button", { name: "Share" }).click();
  assert.match(String(await page.evaluate(() => Reflect.get(window, "shared"))), new RegExp(`${PRACTICE}$`));
});

test("a link at a heading copies its address", async () => {
  const page = await stage.open(PRACTICE, { permissions: ["clipboard-read", "clipboard-write"] });
  await page.locator("#part_evidence + .to-part").click();
  await page.locator("#part_evidence ~ [role=status]", { hasText: "copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#part_evidence$/);
});

test("a dot of the map leads to its city, and so does the list under it, by keyboard", async () => {
  const page = await stage.open("en/index.html");
  await page.locator(".map summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/cities/);
  await page.goBack();
  await page.locator(".map svg a").first().click();
  await page.waitForURL(/cities/);
});
