// Getting files: over the network, or from a disk, where each is a script.

import { Failure } from "./failure.js";

/** A request that takes longer is given up. */
const GIVEN_UP_AFTER = 30_000;

/** What came wrongly before, and is asked for past all caches. @type {Set<string>} */
const distrusted = new Set();

/** Takes what came from an address for wrong. @param {URL} url */
export const distrust = (url) => {
  distrusted.add(url.href);
};

/**
 * The bytes of a file of the site.
 *
 * @param {import("./site.js").Site} site
 * @param {URL} url
 * @param {{ signal?: AbortSignal, cache?: RequestCache, begun?: Promise<Response> }} [how] `begun`:
 *   the request, where it is already on its way
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export const bytesOf = async (site, url, { signal, cache = "default", begun } = {}) => {
  if (site.isDisk) {
    return fromDisk(site, url);
  }
  const timeout = AbortSignal.timeout(GIVEN_UP_AFTER);
  try {
    const way = distrusted.has(url.href) ? "reload" : cache;
    const response = await (begun ?? fetch(url, { cache: way, signal: signal ?? timeout }));
    if (!response.ok) {
      distrust(url);
      throw new Failure("missing", `${response.status} ${url.href}`);
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    distrusted.delete(url.href);
    return bytes;
  } catch (error) {
    if (signal?.aborted || error instanceof Failure) {
      throw error;
    }
    throw new Failure(timeout.aborted ? "slow" : "offline", `${url.href} ${error}`);
  }
};

/** Loads a script. @param {URL | string} url @returns {Promise<void>} */
export const loadScript = (url) =>
  new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = String(url);
    script.onload = () => done();
    script.onerror = () => failed(new Failure("missing", String(url)));
    document.head.append(script);
    script.remove();
  });

/** Files that scripts brought and nobody has taken yet, by address from the root. @type {Map<string, string>} */
const brought = new Map();

/**
 * Called by the scripts that files are on a disk.
 *
 * @param {string} address from the root of the site
 * @param {string} base64 its bytes
 */
export const bring = (address, base64) => {
  brought.set(address, base64);
};

/** @param {import("./site.js").Site} site @param {URL} url */
const fromDisk = async (site, url) => {
  const address = decodeURIComponent(url.pathname.slice(site.root.pathname.length));
  await loadScript(`${url.origin === "null" ? "file://" : url.origin}${url.pathname}.js`);
  const base64 = brought.get(address);
  brought.delete(address);
  if (base64 === undefined) {
    throw new Failure("missing", address);
  }
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
};
