// The search box: from a key to results, and back.

import { ask, makeClient, opened, rest } from "./client.js";
import { button, h } from "./dom.js";
import { chosen, facetList, shownFacets } from "./facets.js";
import { asFailure } from "./failure.js";
import { hitItem, showPassage } from "./hits.js";
import { namesOf } from "./names.js";
import { easier, notesOn, notesOnNothing, topicsNear } from "./notes.js";
import { textOf } from "./passages.js";
import { addressOf, hasFilterWords, isEmpty, known, lastWord, question, withIds } from "./query.js";
import { call } from "./runtime.js";

/** @typedef {import("./query.js").Query} Query */
/** @typedef {import("./notes.js").Answer} Answer */
/** @typedef {import("./names.js").Names} Names */
/** @typedef {import("./words.js").Words} Words */

/** How long fingers rest before something is fetched: after a word that has begun, and after one
 * that may still become almost anything. */
const REST = 30;
const REST_WHEN_SHORT = 250;
const SHORT = 3;
/** … before facets are counted, passages are fetched, and results are read out. */
const REST_FOR_FACETS = 120;
const REST_FOR_PASSAGES = 300;
const REST_FOR_SPEECH = 700;
/** How long nothing may happen before it is said that the search is on its way. */
const PATIENCE = 400;
/** Words offered to complete the last one. */
const COMPLETIONS = 5;
/** What nobody wrote as a word: numbers, and what is left of addresses. */
const NO_WORD = /\d|^http/;
/** Results that come first, each of which may need a file, and so may its passage; those after them wait
 * for the facets, and their passages for a reader who scrolls. */
const FIRST = 3;

/**
 * @typedef {object} Box
 * @property {import("./site.js").Site} site
 * @property {Words} words
 * @property {import("./client.js").Client} client
 * @property {HTMLInputElement} input
 * @property {ReturnType<typeof import("./frame.js").makeFrame>} frame
 * @property {Query} query
 * @property {number} limit results shown at once
 * @property {number} step
 * @property {AbortController} running
 * @property {(query: Query) => void} go searches for another query, as its own place to come back to
 * @property {(step: (query: Query) => Query) => void} change the same for one made of what it then is
 */

/**
 * @param {import("./site.js").Site} site
 * @param {Words} words
 * @param {HTMLInputElement} input
 * @param {Box["frame"]} frame
 * @param {number} step
 * @returns {Box}
 */
export const makeBox = (site, words, input, frame, step) => ({
  site,
  words,
  client: makeClient(site),
  input,
  frame,
  query: { words: "", filters: [], sort: "" },
  limit: step,
  step,
  running: new AbortController(),
  go: () => {},
  change: () => {},
});

/**
 * Searches for what the box has as its query, and shows what comes. Whatever was running is called
 * off; a search that is called off shows nothing.
 *
 * @param {Box} box
 * @returns {Promise<void>}
 */
export const search = async (box) => {
  const { frame, site, words, client } = box;
  box.running.abort();
  box.running = new AbortController();
  const { signal } = box.running;
  if (isEmpty(box.query)) {
    frame.show("empty");
    return;
  }
  frame.busy(true);
  frame.begin();
  rest(PATIENCE, signal).then(() => {
    if (frame.isBusy()) {
      frame.say(words.pieces("find_searching"));
    }
  }, ignored);
  try {
    const bundle = await opened(client);
    signal.throwIfAborted();
    box.query = known(box.query, bundle);
    if (isEmpty(box.query)) {
      // All that the address had was of no meaning here.
      frame.busy(false);
      frame.show("empty");
      return;
    }
    const begun = lastWord(box.query.words);
    const isShort = box.query.filters.length === 0 && begun !== "" && begun.length < SHORT;
    // What is typed stays as it is; the engine gets ids.
    const asked = hasFilterWords(box.query.words)
      ? { ...box.query, words: withIds(box.query.words, await namesOf(site).catch(() => ({}))) }
      : box.query;
    signal.throwIfAborted();
    const input = (/** @type {number} */ limit) => question(asked, { language: site.language, offset: 0, limit });
    const isInSteps = frame.isPage && box.limit <= box.step;
    const firstRest = isShort ? REST_WHEN_SHORT : REST;
    // After a short beginning words are offered at once: there may be no results to wait for.
    const completing = isShort ? showCompletions(box, signal, firstRest) : undefined;
    completing?.catch(ignored);
    /** @type {[Answer, Names]} */
    const [first, names] = await Promise.all([
      ask(client, "search", input(isInSteps ? FIRST : box.limit), { signal, firstRest }),
      box.query.filters.length > 0 ? namesOf(site) : {},
    ]);
    signal.throwIfAborted();
    if (frame.isPage) {
      frame.sorting(words, bundle.columns, box.query, box.change);
      frame.facetsBegun(words);
    }
    // Of a small site all are at hand by then.
    const all = isInSteps ? { ...first, ...call(first.runtime, "search", input(box.limit)) } : first;
    const answer = all.need ? first : all;
    showAnswer(box, names, answer, signal);
    frame.section.toggleAttribute("data-more", !!all.need);
    frame.busy(false);
    const showRest = async () => {
      await showFacets(box, answer, signal);
      if (all.need) {
        showAnswer(box, names, await ask(client, "search", input(box.limit), { signal }), signal);
        frame.section.removeAttribute("data-more");
      }
    };
    await Promise.all([
      completing ?? showCompletions(box, signal),
      showRest(),
      rest(REST_FOR_SPEECH, signal).then(() => frame.announce()),
    ]);
  } catch (error) {
    if (!signal.aborted) {
      // Nothing that is still on its way is shown beside the failure.
      box.running.abort();
      frame.busy(false);
      showFailure(box, error);
    }
  }
};

/**
 * @param {Box} box
 * @param {Names} names empty where nothing is filtered
 * @param {Answer} answer
 * @param {AbortSignal} signal
 */
const showAnswer = (box, names, answer, signal) => {
  const { frame, site, words, query, go } = box;
  const isOneOfMany = answer.replaced.some((word) => word.words.length > 1);
  const around = { site, words, runtime: answer.runtime, isOneOfMany };
  const hits = answer.hits.map((hit) => ({ hit, ...hitItem(around, hit) }));
  const isNothing = answer.total === 0;
  // All that was asked for is a word that has hardly begun.
  const isAllBegun = answer.isBegun && answer.clauses === 0 && query.filters.length === 0;
  frame.heading(isNothing && isAllBegun ? words.pieces("find_begun") : words.pieces("find_count", { n: answer.total }));
  const notes = isNothing ? notesOnNothing(words, isAllBegun ? { ...answer, missing: [] } : answer) : notesOn(words, query, answer, go);
  frame.notes.replaceChildren(...notes);
  frame.rows(hits.map(({ item }) => item), box.input);
  frame.after.replaceChildren(...(answer.total > 0 ? wayToMore(box, answer) : []));
  if (isNothing && !isAllBegun) {
    showNothing(box, names, signal);
  }
  frame.show(answer.total > 0 ? "ready" : "nothing");
  frame.chosen(frame.isPage ? chosen(words, names, query, box.change) : null);

  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries.filter((entry) => entry.isIntersecting)) {
      seen.unobserve(entry.target);
      const shown = hits.find(({ item }) => item === entry.target);
      if (shown) {
        textOf(site, shown.url, signal)
          .then((blocks) => signal.aborted || showPassage(around, shown.hit, shown.excerpt, blocks))
          // A result stands without its passage as well.
          .catch(ignored);
      }
    }
  });
  signal.addEventListener("abort", () => seen.disconnect());
  const waiting = hits.filter(({ isWaiting }) => isWaiting);
  const observe = () => waiting.splice(0, FIRST).forEach(({ item }) => seen.observe(item));
  rest(REST_FOR_PASSAGES, signal).then(() => {
    observe();
    addEventListener("scroll", observe, { signal });
  }, ignored);
};

/** @param {Box} box @param {Answer} answer @returns {Node[]} */
const wayToMore = (box, answer) => {
  const { words } = box;
  if (answer.hits.length >= answer.total) {
    return [];
  }
  if (!box.frame.isPage) {
    const href = addressOf(box.site.page, box.query).href;
    return [h("p", {}, h("a", { href, "data-row": "" }, ...words.pieces("find_all", { n: answer.total })))];
  }
  const more = () => {
    const before = box.limit;
    box.limit += box.step;
    search(box).then(() => box.frame.focusRow(before), ignored);
  };
  return [h("p", {}, button(more, { class: "more" }, ...words.pieces("find_more")))];
};

/** Ways on where nothing was found. @param {Box} box @param {Names} names @param {AbortSignal} signal */
const showNothing = (box, names, signal) => {
  const { frame, site, words } = box;
  const list = h("ul", { class: "plain" });
  const topics = h("div", {});
  frame.after.replaceChildren(
    list,
    topics,
    h("p", {}, ...words.pieces("find_advice")),
    h("p", {}, h("a", { href: site.browse.href, "data-row": "" }, ...words.pieces("find_browse"))),
    ...(site.mail ? [h("p", {}, h("a", { href: letter(box), "data-row": "" }, ...words.pieces("find_tell_hub")))] : []),
  );
  showEasier(box, names, list, signal).catch(ignored);
  showTopics(box, topics, signal).catch(ignored);
};

/** A letter to the hub that says what was looked for. @param {Box} box */
const letter = ({ site, words, query }) => {
  const subject = encodeURIComponent(`${words.say("find_tell_hub")}: ${query.words.trim()}`);
  const body = encodeURIComponent(addressOf(site.page, query).href);
  return `mailto:${encodeURIComponent(site.mail).replace("%40", "@")}?subject=${subject}&body=${body}`;
};

/** Offers what asks for less and has results. @param {Box} box @param {Names} names @param {HTMLElement} list @param {AbortSignal} signal */
const showEasier = async ({ site, words, client, query, go }, names, list, signal) => {
  for (const { query: other, name } of easier(words, names, query)) {
    const input = question(other, { language: site.language, offset: 0, limit: 0 });
    const answer = await ask(client, "search", input, { signal });
    if (answer.total > 0) {
      const href = addressOf(site.page, other).href;
      const link = h("a", { href, "data-row": "" }, ...name);
      link.addEventListener("click", (event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
          event.preventDefault();
          go(other);
        }
      });
      const count = words.pieces("find_count", { n: answer.total });
      list.append(h("li", {}, link, " ", h("span", { class: "count" }, ...count)));
    }
  }
};

/** Offers topics with a name like what was typed. @param {Box} box @param {HTMLElement} place @param {AbortSignal} signal */
const showTopics = async ({ site, words, query }, place, signal) => {
  await rest(REST_FOR_FACETS, signal);
  const topics = topicsNear(await namesOf(site), query).map(([value, name, lang]) => {
    const href = addressOf(site.page, { words: "", filters: [["topic", value]], sort: "" }).href;
    return h("li", {}, h("a", { href, lang, dir: lang && "auto", "data-row": "" }, name));
  });
  if (topics.length > 0) {
    place.replaceChildren(h("h3", {}, ...words.pieces("find_near_topics")), h("ul", { class: "plain" }, ...topics));
  }
};

/** Offers words that begin with the last one, as somebody wrote them: as results have them, else
 * as the bundle has them. @param {Box} box @param {AbortSignal} signal @param {number} [firstRest] */
const showCompletions = async (box, signal, firstRest) => {
  const { client, site, words, query, frame, go } = box;
  const typed = lastWord(query.words);
  if (typed === "") {
    frame.offer([], box.input);
    return;
  }
  const seen = [...frame.list.querySelectorAll("mark")].map((mark) => mark.textContent.toLowerCase());
  const input = [site.language, 4 * COMPLETIONS, typed, ...new Set(seen)].join("\n");
  const answer = await ask(client, "complete", input, { signal, firstRest });
  const offered = answer.words.filter((/** @type {string} */ word) => !NO_WORD.test(word));
  const items = offered.slice(0, COMPLETIONS).map((/** @type {string} */ word, /** @type {number} */ at) => {
    const act = () => {
      go({ ...query, words: query.words.slice(0, query.words.length - typed.length) + word + " " });
      box.input.focus();
    };
    return h("li", {}, button(act, { "data-row": at === 0 || null }, word));
  });
  frame.lead(words.pieces("find_completions"), words.say("find_completions"));
  frame.offer(items, box.input);
};

/** @param {Box} box @param {Answer} of @param {AbortSignal} signal */
const showFacets = async (box, of, signal) => {
  const { frame, client, site, words, query, change } = box;
  if (!frame.isPage) {
    return;
  }
  const { facets } = await opened(client);
  if (of.total === 0 && query.filters.length === 0) {
    frame.facets(words, []);
    return;
  }
  const [names] = await Promise.all([namesOf(site), rest(REST_FOR_FACETS, signal)]);
  /** @type {Map<string, { value: string, count: number }[]>} */
  const counts = new Map();
  const count = async (/** @type {Query} */ other, /** @type {string[]} */ some) => {
    const asked = { ...other, words: withIds(other.words, names) };
    const input = question(asked, { language: site.language, offset: 0, limit: 0, facets: some });
    /** @type {Answer} */
    const answer = await ask(client, "search", input, { signal });
    answer.facets.forEach(({ field, values }) => counts.set(field, values));
  };
  const isFree = (/** @type {string} */ facet) => query.filters.every(([filtered]) => filtered !== facet);
  const shown = shownFacets(names, query, facets);
  await count(query, shown.filter(isFree));
  // What else of a facet could be chosen is counted as if nothing of it were.
  for (const facet of shown.filter((facet) => !isFree(facet))) {
    await count({ ...query, filters: query.filters.filter(([filtered]) => filtered !== facet) }, [facet]);
  }
  signal.throwIfAborted();
  const inOrder = new Map(shown.map((facet) => [facet, counts.get(facet) ?? []]));
  const again = () => showFacets(box, of, signal).catch(ignored);
  frame.facets(words, facetList(words, names, query, inOrder, { change, again }));
};

/** @param {Box} box @param {unknown} error */
const showFailure = (box, error) => {
  const failure = asFailure(error, "broken");
  console.error(failure);
  const { words, frame } = box;
  const text = words.pieces(`find_error_${failure.kind}`);
  const retry = button(() => search(box), { class: "more" }, ...words.pieces("find_retry"));
  frame.failed(text, retry);
};

const ignored = () => {};
