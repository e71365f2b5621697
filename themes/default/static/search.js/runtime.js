// The runtime: the search engine in WebAssembly, or the same as JavaScript where a policy refuses
// that. `search/src/wasm/mod.rs` says how it is called.

import { asFailure, Failure } from "./failure.js";
import { bytesOf, distrust, loadScript } from "./files.js";
import { inflate } from "./inflate.js";

/**
 * @typedef {object} Exports
 * @property {{ buffer: ArrayBuffer }} memory
 * @property {(length: number) => number} buffer
 * @property {() => number} answer_address
 * @property {() => number} open
 * @property {(file: number) => number} feed
 * @property {() => number} search
 * @property {() => number} complete
 * @property {() => number} passage
 */

/** @typedef {"open" | "feed" | "search" | "complete" | "passage"} Call */

/** @type {() => Promise<Exports>} Gives another instance of the same code. */
let makeInstance;

/**
 * A runtime that holds nothing yet.
 *
 * @param {import("./site.js").Site} site
 * @returns {Promise<Exports>}
 */
export const startRuntime = async (site) => {
  makeInstance ??= site.isWasm ? await compiled(site) : await scripted(site);
  return makeInstance();
};

/** @param {import("./site.js").Site} site */
const compiled = async (site) => {
  const stored = await bytesOf(site, site.runtime, { begun: taken(site, "runtime") });
  const module = await inflate(stored)
    .then((bytes) => WebAssembly.compile(bytes))
    .catch((error) => {
      distrust(site.runtime);
      throw asFailure(error, "damaged");
    });
  return async () => {
    const { exports } = await WebAssembly.instantiate(module);
    return /** @type {Exports} */ (/** @type {unknown} */ (exports));
  };
};

/** @param {import("./site.js").Site} site */
const scripted = async (site) => {
  await loadScript(site.fallback);
  const make = /** @type {any} */ (globalThis).carsijaSearchRuntime;
  return async () => /** @type {Exports} */ (make());
};

/**
 * The request for a file that began with the page; given once, so that what failed is fetched anew.
 *
 * @param {import("./site.js").Site} site
 * @param {string} name
 */
export const taken = (site, name) => {
  const begun = site.first[name];
  delete site.first[name];
  return begun;
};

/**
 * Makes a call and gives its answer.
 *
 * @param {Exports} runtime
 * @param {Call} name
 * @param {Uint8Array | string} input
 * @param {number} [file]
 * @returns {any}
 */
export const call = (runtime, name, input, file = 0) => {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const address = runtime.buffer(bytes.length) >>> 0;
  new Uint8Array(runtime.memory.buffer, address, bytes.length).set(bytes);
  const length = runtime[name](file) >>> 0;
  const start = runtime.answer_address() >>> 0;
  const answer = new Uint8Array(runtime.memory.buffer, start, length);
  return JSON.parse(new TextDecoder().decode(answer));
};

/** An answer, unless it says what is wrong. @param {import("./failure.js").Kind} kind @param {any} answer @returns {any} */
export const checked = (kind, answer) => {
  if (answer.error !== undefined) {
    throw new Failure(kind, answer.error);
  }
  return answer;
};
