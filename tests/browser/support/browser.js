// Debian's Chromium, driven by Playwright.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
/** Nothing is asked of anyone but the test's own server. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = async () => {
  const executablePath = PLACES.find((place) => place && existsSync(place));
  if (!executablePath) {
    throw new Error("there is no Chromium: `apt-get install chromium`, or name one in CHROMIUM");
  }
  return chromium.launch({ executablePath, args: QUIET });
};

/** What a page says is wrong: errors of scripts, and what its policy forbids. @param {import("playwright-core").Page} page */
export const complaints = (page) => {
  /** @type {string[]} */
  const found = [];
  page.on("pageerror", (error) => found.push(`${error.name}: ${error.message}`));
  page.on("console", (message) => {
    if (/Content.Security.Policy|violates/i.test(message.text())) {
      found.push(message.text());
    }
  });
  return found;
};
