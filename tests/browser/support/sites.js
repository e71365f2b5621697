// Sites to look at, built by the program itself into temporary folders.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, cp, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { writeFixture } from "./fixture.js";
import { pseudo } from "./pseudo.js";

/** @typedef {"real" | "made" | "quay" | "pseudo"} Which */

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
/** The day for which the sites are built. */
const DAY = "2026-11-21";

/** The program: `CARSIJA`, else the newest that cargo has built. */
export const program = async () => {
  const built = ["release", "debug"].map((profile) => join(ROOT, "target", profile, "carsija"));
  const candidates = [process.env.CARSIJA ?? "", ...built].filter((path) => path && existsSync(path));
  if (candidates.length === 0) {
    throw new Error("carsija isn't built: run `cargo build` first, or name the program in CARSIJA");
  }
  if (process.env.CARSIJA) {
    return process.env.CARSIJA;
  }
  const times = await Promise.all(candidates.map((path) => stat(path).then(({ mtimeMs }) => mtimeMs)));
  return candidates[times.indexOf(Math.max(...times))];
};

/** @param {string} site @param {string} out @param {string[]} options */
const build = async (site, out, options) => {
  const arguments_ = ["build", site, "--out", out, "--as-of", DAY, ...options];
  await promisify(execFile)(await program(), arguments_).catch((error) => {
    throw new Error(`carsija ${arguments_.join(" ")}\n${error.stderr}`);
  });
};

/**
 * A built site in a folder that `remove` takes away: the real one, a made one, or the demonstration, in another theme or in a
 * language of long words that is read from the right.
 *
 * @param {Which} which
 * @param {string[]} options of `carsija build`
 */
export const built = async (which, options = []) => {
  const folder = await mkdtemp(join(tmpdir(), "carsija-browser-"));
  const site = join(folder, "site");
  if (which === "made") {
    await writeFixture(site);
  } else if (which === "quay") {
    await cp(join(ROOT, "tests/demo"), site, { recursive: true });
    await cp(join(ROOT, "themes/quay"), join(site, "themes/quay"), { recursive: true });
    await appendFile(join(site, "content/site.yaml"), "theme: quay\n");
  } else if (which === "pseudo") {
    await cp(join(ROOT, "tests/demo"), site, { recursive: true });
    const config = join(site, "content/site.yaml");
    const text = await readFile(config, "utf8");
    await writeFile(config, text.replace(/^languages: .*(?=\])/m, "$&, ar").replace(/^previews: .*$/m, ""));
    const own = join(site, "messages");
    const words = [join(ROOT, "themes/default/messages/en.ftl"), join(own, "en.ftl")];
    const texts = await Promise.all(words.map((file) => readFile(file, "utf8")));
    await writeFile(join(own, "ar.ftl"), pseudo(texts.join("\n")));
  } else {
    await cp(join(ROOT, "content"), join(site, "content"), { recursive: true });
  }
  const out = join(folder, "out");
  await build(site, out, options);
  return { site, out, again: () => build(site, out, options), remove: () => rm(folder, { recursive: true }) };
};
