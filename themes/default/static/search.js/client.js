// The client: holds a bundle, and fetches what the engine asks for, one parallel trip each time.

import { Failure } from "./failure.js";
import { bytesOf, distrust } from "./files.js";
import { inflate } from "./inflate.js";
import { call, checked, startRuntime, taken } from "./runtime.js";

/** More plain bytes than these are dropped, and the bundle is begun anew. */
const HELD_AT_MOST = 24 << 20;
/** No question takes more trips; one that does is answered wrongly. */
const MAX_TRIPS = 12;
/** How long fingers must rest before words like an unknown one are fetched: many are unknown while
 * they are being typed. */
const REST_FOR_REPAIR = 250;

/**
 * @typedef {object} Need
 * @property {number} id
 * @property {string} name
 */

/**
 * @typedef {object} Session A bundle that is open.
 * @property {import("./runtime.js").Exports} runtime
 * @property {number} vocabulary
 * @property {string[]} facets
 * @property {string[]} columns
 * @property {number} docs
 * @property {number} held
 * @property {Map<number, Promise<void>>} loading
 */

/**
 * @typedef {object} Client
 * @property {import("./site.js").Site} site
 * @property {Promise<Session> | undefined} session
 * @property {number} trips
 */

/** @param {import("./site.js").Site} site @returns {Client} */
export const makeClient = (site) => ({ site, session: undefined, trips: 0 });

/**
 * The bundle, opened when first asked for. What failed is tried anew the next time.
 *
 * @param {Client} client
 * @returns {Promise<Session>}
 */
export const opened = (client) => {
  client.session ??= open(client, "default").catch((error) => {
    client.session = undefined;
    throw error;
  });
  return client.session;
};

/** @param {Client} client @param {RequestCache} cache @returns {Promise<Session>} */
const open = async (client, cache) => {
  const { site } = client;
  const begun = cache === "default" ? taken(site, "entry") : undefined;
  const [runtime, stored] = await Promise.all([startRuntime(site), bytesOf(site, site.entry, { cache, begun })]);
  try {
    const plain = await inflate(stored);
    const answer = checked("unreadable", call(runtime, "open", plain));
    return { ...answer, runtime, held: plain.length, loading: new Map() };
  } catch (error) {
    distrust(site.entry);
    throw error;
  }
};

/**
 * Asks the engine, and fetches what it needs until it answers.
 *
 * @param {Client} client
 * @param {"search" | "complete"} name
 * @param {string} input
 * @param {{ signal: AbortSignal, firstRest?: number }} how `firstRest`: how long fingers must rest
 *   before anything is fetched
 * @returns {Promise<any>} the answer, and the `runtime` that gave it
 */
export const ask = async (client, name, input, { signal, firstRest = 0 }) => {
  for (let isSecond = false; ; isSecond = true) {
    const before = opened(client);
    const session = await before;
    signal.throwIfAborted();
    try {
      const answer = await answered(client, session, name, input, { signal, firstRest });
      return { ...answer, runtime: session.runtime };
    } catch (error) {
      signal.throwIfAborted();
      const isTrap = !(error instanceof Failure);
      const isStale = !isTrap && error.kind === "missing";
      if (client.session === before) {
        // A bundle that was replaced has an entry with another hash; what a runtime holds
        // after a trap is of no use. Either way the bundle is begun anew.
        client.session = isStale && !isSecond ? open(client, "reload") : undefined;
        client.session?.catch(() => {
          client.session = undefined;
        });
      }
      if (isSecond || !(isStale || isTrap)) {
        throw error;
      }
    }
  }
};

/**
 * @param {Client} client
 * @param {Session} session
 * @param {"search" | "complete"} name
 * @param {string} input
 * @param {{ signal: AbortSignal, firstRest: number }} how
 */
const answered = async (client, session, name, input, { signal, firstRest }) => {
  for (let trip = 0; trip < MAX_TRIPS; trip++) {
    const answer = checked("damaged", call(session.runtime, name, input));
    if (!answer.need) {
      if (session.held > HELD_AT_MOST) {
        client.session = undefined;
      }
      return answer;
    }
    /** @type {Need[]} */
    const needed = answer.need;
    const isRepair = needed.some((file) => file.id >= session.vocabulary);
    if (isRepair || (trip === 0 && firstRest > 0)) {
      await rest(isRepair ? REST_FOR_REPAIR : firstRest, signal);
    }
    client.trips += 1;
    await Promise.all(needed.map((file) => feed(client, session, file)));
    signal.throwIfAborted();
  }
  throw new Failure("broken", "too many trips");
};

/**
 * Fetches a file and feeds it; once, whoever asks for it in the meantime.
 *
 * @param {Client} client
 * @param {Session} session
 * @param {Need} file
 */
const feed = (client, session, file) => {
  let loading = session.loading.get(file.id);
  if (!loading) {
    loading = fetchAndFeed(client, session, file)
      .catch((error) => {
        // It may have been damaged on its way, or in a cache: once more.
        const isDamaged = error instanceof Failure && error.kind === "damaged";
        return isDamaged ? fetchAndFeed(client, session, file) : Promise.reject(error);
      })
      .finally(() => session.loading.delete(file.id));
    session.loading.set(file.id, loading);
  }
  return loading;
};

/**
 * @param {Client} client
 * @param {Session} session
 * @param {Need} file
 */
const fetchAndFeed = async (client, session, file) => {
  const url = new URL(file.name, client.site.entry);
  const stored = await bytesOf(client.site, url);
  try {
    const plain = await inflate(stored);
    // The engine looks at the check.
    checked("damaged", call(session.runtime, "feed", plain, file.id));
    session.held += plain.length;
  } catch (error) {
    distrust(url);
    throw error;
  }
};

/** Waits, unless it is called off. @param {number} milliseconds @param {AbortSignal} signal @returns {Promise<void>} */
export const rest = (milliseconds, signal) =>
  new Promise((done, calledOff) => {
    signal.throwIfAborted();
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      calledOff(signal.reason);
    });
  });
