// Serves a folder over HTTP/2, writes down what was sent, and can make the line slow.
//
// The line is shaped here and not in the browser, so that it holds for workers too: every request
// waits one round trip, then all bodies share one line. Hosts compress text and WebAssembly, and
// nothing they don't know: so does this.
// @ts-check

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createSecureServer } from "node:http2";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

/** Types by extension; those with `true` are compressed. */
const TYPES = {
  ".html": ["text/html; charset=utf-8", true],
  ".js": ["text/javascript", true],
  ".mjs": ["text/javascript", true],
  ".css": ["text/css", true],
  ".json": ["application/json", true],
  ".svg": ["image/svg+xml", true],
  ".wasm": ["application/wasm", true],
};
/** A small mobile line: round trip in milliseconds, bytes a millisecond. */
const SLOW = { trip: 150, rate: 1.6e6 / 8 / 1000 };
const PIECE = 4096;

/** @param {number} ms */
const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * @typedef {{path: string, bytes: number, begin: number, end: number}} Sent
 * @param {string} folder
 */
export async function serve(folder) {
  const keys = mkdtempSync(join(tmpdir(), "carsija-bench-"));
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
    "-subj", "/CN=localhost", "-keyout", join(keys, "key.pem"), "-out", join(keys, "cert.pem")],
    { stdio: "ignore" });
  const server = createSecureServer({
    allowHTTP1: true,
    key: readFileSync(join(keys, "key.pem")),
    cert: readFileSync(join(keys, "cert.pem")),
  });
  rmSync(keys, { recursive: true });

  const state = { isSlow: false, freeAt: 0, sent: /** @type {Sent[]} */ ([]) };
  const packed = new Map();
  /** @param {string} path */
  const body = (path) => {
    if (!packed.has(path)) {
      const plain = readFileSync(path);
      const isText = TYPES[extname(path)]?.[1] ?? false;
      packed.set(path, [isText ? gzipSync(plain, { level: 9 }) : plain, isText]);
    }
    return packed.get(path);
  };
  server.on("request", async (request, response) => {
    const begin = performance.now();
    const name = decodeURIComponent(new URL(request.url, "https://localhost").pathname);
    const path = join(folder, normalize(name.endsWith("/") ? `${name}index.html` : name));
    let bytes, isPacked;
    try {
      [bytes, isPacked] = body(path);
    } catch {
      response.writeHead(404).end();
      return;
    }
    /** @type {Record<string, string>} */
    const headers = { "content-type": TYPES[extname(path)]?.[0] ?? "application/octet-stream" };
    headers["cache-control"] = "max-age=3600";
    if (isPacked) headers["content-encoding"] = "gzip";
    const entry = { path: name, bytes: bytes.length, begin, end: Infinity };
    state.sent.push(entry);
    response.on("error", () => {});
    if (state.isSlow) {
      await rest(SLOW.trip);
      response.writeHead(200, headers);
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        const now = performance.now();
        state.freeAt = Math.max(state.freeAt, now) + piece.length / SLOW.rate;
        await rest(state.freeAt - now);
        response.write(piece);
      }
    } else {
      response.writeHead(200, headers);
      response.write(bytes);
    }
    entry.end = performance.now();
    response.end();
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    folder,
    origin: `https://127.0.0.1:${address.port}`,
    /** Begins a new account; `isSlow` shapes the line. @param {boolean} isSlow */
    begin(isSlow) {
      state.isSlow = isSlow;
      state.sent = [];
    },
    /** What was sent since. */
    sent: () => state.sent.slice(),
    close: () => new Promise((done) => { server.close(() => done(undefined)); setTimeout(() => done(undefined), 500); }),
  };
}

/** How many requests had to wait for one another: the longest chain of them. @param {Sent[]} sent */
export function trips(sent) {
  const inOrder = sent.slice().sort((a, b) => a.begin - b.begin);
  /** @type {number[]} */
  const depths = [];
  for (const [at, request] of inOrder.entries()) {
    let depth = 0;
    for (let before = 0; before < at; before++) {
      if (inOrder[before].end <= request.begin) depth = Math.max(depth, depths[before]);
    }
    depths.push(depth + 1);
  }
  return Math.max(0, ...depths);
}
