// A running preview of a copy of the real content, whose files the tests edit.

import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { program } from "./sites.js";

const CONTENT = fileURLToPath(new URL("../../../content", import.meta.url));

/** Starts a preview. @param {string[]} [options] of `carsija serve` */
export const preview = async (options = []) => {
  const site = await mkdtemp(join(tmpdir(), "carsija-preview-"));
  await cp(CONTENT, join(site, "content"), { recursive: true });
  const { process: first, url } = await start(site, ["--port", "0", ...options]);
  let running = first;
  const path = (/** @type {string} */ file) => join(site, file);
  return {
    url,
    /** Writes a file of the site. @param {string} file @param {string} text */
    async write(file, text) {
      await mkdir(dirname(path(file)), { recursive: true });
      await writeFile(path(file), text);
    },
    /** Replaces words in a file, which must be there. @param {string} file @param {string} from @param {string} to */
    async replace(file, from, to) {
      const text = await readFile(path(file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
      await writeFile(path(file), text.replace(from, to));
    },
    /** Takes a file or folder away. @param {string} file */
    remove: (file) => rm(path(file), { recursive: true }),
    /** Stops the server, does something, and starts it again at the same port. @param {() => Promise<void>} meanwhile */
    async restart(meanwhile) {
      await stop(running);
      await meanwhile();
      ({ process: running } = await start(site, ["--port", new URL(url).port, ...options]));
    },
    async end() {
      await stop(running);
      await rm(site, { recursive: true });
    },
  };
};

/** @param {string} site @param {string[]} options */
const start = async (site, options) => {
  const process = spawn(await program(), ["serve", site, "--as-of", "2026-11-21", ...options], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  for await (const line of createInterface({ input: process.stdout })) {
    const found = line.match(/http:\/\/[^ ]+/);
    if (found) return { process, url: found[0] };
  }
  throw new Error("the preview never said where it listens");
};

/** @param {import("node:child_process").ChildProcess} process */
const stop = (process) =>
  new Promise((resolve) => {
    process.once("exit", resolve);
    process.kill("SIGINT");
  });
