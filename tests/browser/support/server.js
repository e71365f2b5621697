// A small server for a built site, with the headers a test chooses and ways to make it fail.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { createGzip } from "node:zlib";

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".bin": "application/octet-stream",
};
const PACKED = [".html", ".css", ".js", ".json", ".xml", ".wasm"];

/** The policy that `carsija host` writes. */
export const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** The same where WebAssembly is not allowed. */
export const WITHOUT_WASM = STRICT.replace(" 'wasm-unsafe-eval'", "");

/**
 * Serves `folder`. What a test can change while it runs: `policy` (the header), `answer` (is asked
 * first: a status to fail with, bytes in place of a file's, or nothing).
 *
 * @param {string} folder
 */
export const serve = async (folder) => {
  const state = {
    folder,
    policy: STRICT,
    /** @type {(path: string) => number | Buffer | undefined} */
    answer: () => undefined,
    /** @type {string[]} */
    asked: [],
  };
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname);
    state.asked.push(path);
    const answer = state.answer(path);
    response.setHeader("Content-Security-Policy", state.policy);
    response.setHeader("Cache-Control", "max-age=600");
    if (typeof answer === "number") {
      response.writeHead(answer).end();
      return;
    }
    let file = join(state.folder, normalize(path));
    if (path.endsWith("/")) {
      file = join(file, "index.html");
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    if (answer) {
      response.end(answer);
      return;
    }
    if (!(await stat(file).catch(() => null))?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const isPacked = PACKED.includes(extname(file)) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    if (isPacked) {
      response.setHeader("Content-Encoding", "gzip");
      createReadStream(file).pipe(createGzip()).pipe(response);
    } else {
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return Object.assign(state, {
    url: `http://127.0.0.1:${address.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  });
};
