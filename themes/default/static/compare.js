// Puts practices side by side: reads from the page of each what it says, and lines up what has the same name.
// Which they are stands in the address, and is remembered until the window is closed.

(() => {
  const MOST = 4;
  const frame = /** @type {HTMLElement} */ (document.querySelector("[data-compare]"));
  const { compare: folder = "", parameter = "", remove: removeWord = "", unsaid = "", failed = "", city = "" } = frame.dataset;
  const pick = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (frame.querySelector(selector));
  const [status, scroll, table, more, none] = ["[role=status]", ".scroll", "table", "section", "[data-none]"].map(pick);

  /** @typedef {{id: string, title: Node[], rows: Map<string, HTMLElement>, details: string[], related: HTMLAnchorElement[]}} Practice */

  /** What was chosen before in this window. @returns {string[]} */
  const remembered = () => {
    try {
      return JSON.parse(sessionStorage.getItem("compare") ?? "[]");
    } catch {
      return [];
    }
  };

  /** Chosen ids: those of the address; a single one joins what was chosen before. */
  const chosen = () => {
    const asked = new URLSearchParams(location.search).getAll(parameter);
    const all = asked.length > 1 ? asked : [...remembered(), ...asked];
    const ids = all.filter((id) => /^[a-z0-9-]+$/.test(id));
    return [...new Set(ids)].slice(-MOST);
  };

  /** @param {string[]} ids */
  const address = (ids) => `?${new URLSearchParams(ids.map((id) => [parameter, id]))}`;

  /** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {object} [properties] @param {...(Node|string)} children */
  const make = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };

  /** A copy of what an element holds, with its language, for another page. @param {Element} element @param {string} base */
  const copy = (element, base) => {
    const copied = document.createElement("div");
    copied.className = element.classList.contains("unknown") ? "unknown" : "";
    const marked = element.closest("[lang]");
    if (marked && marked !== element.ownerDocument.documentElement) {
      copied.lang = marked.getAttribute("lang") ?? "";
      copied.dir = "auto";
    }
    copied.append(...[...element.childNodes].map((node) => document.importNode(node, true)));
    copied.querySelectorAll(".go, script").forEach((one) => one.remove());
    copied.querySelectorAll("[id]").forEach((one) => one.removeAttribute("id"));
    copied.querySelectorAll("a[href]").forEach((link) => link.setAttribute("href", new URL(link.getAttribute("href") ?? "", base).href));
    return copied;
  };

  /** @param {string} id @returns {Promise<Practice>} */
  const read = async (id) => {
    const url = new URL(`${folder}${id}.html`, location.href).href;
    const answer = await fetch(url);
    if (!answer.ok) {
      throw new Error(url);
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const title = page.querySelector("h1");
    if (!title || !page.querySelector(".figures")) {
      throw new Error(url);
    }
    /** @type {Practice["rows"]} */
    const rows = new Map();
    /** Names of rows that are no part of the brief. @type {string[]} */
    const details = [];
    const place = page.querySelector(".eyebrow");
    if (place) {
      rows.set(city, copy(place, url));
    }
    page.querySelectorAll(".figures > div, .brief > div, .rest .facts > div").forEach((row) => {
      const name = row.querySelector("dt")?.textContent?.trim() ?? "";
      const values = [...row.querySelectorAll("dd")].map((value) => copy(value, url));
      const known = values.filter((value) => value.textContent?.trim());
      if (!rows.has(name) && known.length > 0) {
        rows.set(name, make("div", {}, ...known));
        if (row.closest(".rest")) {
          details.push(name);
        }
      }
    });
    const link = make("a", { href: url }, copy(title, url));
    const related = [...page.querySelectorAll("[data-related] li > a")].map((one) => {
      const name = /** @type {HTMLAnchorElement} */ (document.importNode(one, true));
      name.setAttribute("href", new URL(one.getAttribute("href") ?? "", url).href);
      return name;
    });
    return { id, title: [link], rows, details, related };
  };

  /** @param {Practice[]} practices */
  const fill = (practices) => {
    const names = [...new Set(practices.flatMap(({ rows }) => [...rows.keys()]))];
    const heads = practices.map(({ id, title }) => {
      const button = make("button", { type: "button" }, removeWord);
      button.addEventListener("click", () => show(practices.map((one) => one.id).filter((other) => other !== id)));
      return make("th", { scope: "col" }, ...title, make("p", { className: "acts" }, button));
    });
    const details = new Set(practices.flatMap(({ details }) => details));
    const lines = names.map((name) => {
      const cells = practices.map(({ rows }) => make("td", {}, rows.get(name) ?? make("span", { className: "unknown" }, unsaid)));
      const row = { className: details.has(name) ? "detail" : "" };
      return make("tr", row, make("th", { scope: "row" }, name), ...cells);
    });
    table.style.setProperty("--practices", String(practices.length));
    table.replaceChildren(
      make("thead", {}, make("tr", {}, make("td"), ...heads)),
      make("tbody", {}, ...lines),
    );
  };

  /** What is related to those that were chosen, as links that put one beside them. @param {Practice[]} practices */
  const offer = (practices) => {
    const ids = practices.map(({ id }) => id);
    const offered = new Map(
      practices.flatMap(({ related }) => related).flatMap((link) => {
        const id = link.pathname.match(/([a-z0-9-]+)\.html$/)?.[1];
        return id && !ids.includes(id) ? [[id, link]] : [];
      }),
    );
    const items = [...offered].slice(0, 6).map(([id, link]) => {
      link.href = address([...ids, id]);
      return make("li", {}, link);
    });
    more.querySelector("ul")?.replaceChildren(...items);
    more.hidden = items.length === 0 || ids.length >= MOST;
  };

  /** @param {string[]} ids */
  const show = async (ids) => {
    const answers = await Promise.allSettled(ids.map(read));
    const practices = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    const missing = ids.filter((id) => !practices.some((one) => one.id === id));
    const kept = practices.map(({ id }) => id);
    const query = ids.length > 0 ? address(ids) : "";
    history.replaceState(null, "", query || location.pathname);
    document.querySelectorAll(".tongues a").forEach((link) => {
      const elsewhere = new URL(/** @type {HTMLAnchorElement} */ (link).href);
      elsewhere.search = query;
      link.setAttribute("href", elsewhere.href);
    });
    try {
      sessionStorage.setItem("compare", JSON.stringify(kept));
    } catch {
      // Where nothing may be kept, the address alone holds what was chosen.
    }
    status.textContent = missing.length > 0 ? `${failed} ${missing.join(", ")}` : "";
    scroll.hidden = practices.length === 0;
    none.hidden = practices.length > 1;
    fill(practices);
    offer(practices);
  };
  show(chosen());
})();
