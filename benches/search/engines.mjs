// The two searches as a page uses them. Each is a function that runs in the page and leaves behind
// `window.bench`: open(), then search(query, options), which gives
// {total, urls} with titles and summaries of `limit` results loaded.
// @ts-check

/** Carsija's, straight over the files of the bundle. @param {{entry: string, runtime: string}} at */
export function carsija(at) {
  const folder = new URL(at.entry, location.origin);
  let exports;
  const inflate = (response) =>
    new Response(response.body.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer();
  const load = async (name) => new Uint8Array(await inflate(await fetch(new URL(name, folder))));
  const put = (bytes) => {
    const address = exports.buffer(bytes.length);
    new Uint8Array(exports.memory.buffer, address, bytes.length).set(bytes);
  };
  const read = (length) => {
    const bytes = new Uint8Array(exports.memory.buffer, exports.answer_address(), length);
    const answer = JSON.parse(new TextDecoder().decode(bytes));
    if (answer.error) throw new Error(answer.error);
    return answer;
  };
  window.bench = {
    async open() {
      const compiled = fetch(at.runtime).then(inflate).then((b) => WebAssembly.instantiate(b));
      const [{ instance }, entry] = await Promise.all([compiled, load("entry.bin")]);
      exports = instance.exports;
      put(entry);
      read(exports.open());
    },
    async search(query, { language = "en", limit = 5, offset = 0, filter = "", page = false } = {}) {
      const grouping = page ? "page" : "entry";
      const request = [language, offset, limit, "", grouping, "", `${filter}${query}`].join("\n");
      for (;;) {
        put(new TextEncoder().encode(request));
        const answer = read(exports.search());
        if (!answer.need) {
          return { total: answer.total, urls: answer.hits.map((hit) => hit.url.replace(/^[^/]*/, hit.language)), answer };
        }
        await Promise.all(answer.need.map(async (file) => {
          const plain = await load(file.name);
          put(plain);
          read(exports.feed(file.id));
        }));
      }
    },
    async all(query, language) {
      const urls = [];
      for (;;) {
        const found = await this.search(query, { language, limit: 100, offset: urls.length, page: true });
        urls.push(...found.urls);
        if (found.urls.length === 0 || urls.length >= found.total) return urls;
      }
    },
  };
}

/** Pagefind's, by its own script. @param {{script: string}} at */
export function pagefind(at) {
  let api;
  window.bench = {
    async open() {
      api = await import(new URL(at.script, location.origin).href);
      await api.init();
    },
    async search(query, { limit = 5 } = {}) {
      const { results } = await api.search(query);
      const shown = await Promise.all(results.slice(0, limit).map((result) => result.data()));
      return { total: results.length, urls: shown.map((data) => data.url.replace(/^\//, "")) };
    },
    async all(query) {
      return (await api.search(query)).results.map((result) => result.id);
    },
  };
}
