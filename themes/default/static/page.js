// What a page does beyond being read: choose questions for a letter and copy it, begin the check-list, print, link to a part.
// Without this script the letter stands as text, and the links lead where they lead.

(() => {
  const words = document.currentScript?.dataset ?? {};

  /** @param {Element} scope @param {string} selector @returns {HTMLElement[]} */
  const all = (scope, selector) => [...scope.querySelectorAll(selector)].map((one) => /** @type {HTMLElement} */ (one));

  /** @param {HTMLElement} letter */
  const write = (letter) => {
    const section = letter.closest("section") ?? letter;
    const text = (/** @type {string} */ selector) => all(letter, selector).map((one) => one.textContent?.trim() ?? "");
    const [subject] = text("[data-subject]");
    const before = text("[data-before]");
    const after = text("[data-after]").join("\r\n");
    const boxes = all(letter, "li").map((item, index) => {
      const box = Object.assign(document.createElement("input"), { type: "checkbox", checked: index < 3 });
      const label = document.createElement("label");
      label.append(box, ...item.childNodes);
      item.append(label);
      return box;
    });

    /** Questions that were chosen, as lines. */
    const asked = () => boxes.filter((box) => box.checked).map((box) => `- ${box.parentElement?.textContent?.trim()}`);
    /** What was answered of the check-list, after the questions. @type {string[]} */
    let fit = [];
    const chosen = () => [...asked(), ...fit];
    /** @param {string[]} questions */
    const body = (questions) => [...before, questions.join("\r\n"), after].join("\r\n\r\n");
    /** @param {string[]} questions */
    const address = (questions) =>
      `mailto:${encodeURIComponent(letter.dataset.to ?? "").replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body(questions))}`;

    const mail = /** @type {HTMLAnchorElement | null} */ (section.querySelector(".acts a.act"));
    const warning = all(section, "[data-too-long]")[0];
    /** The mail link takes as many of the chosen questions as it can carry. */
    const renew = () => {
      const questions = chosen();
      let fitting = questions.length;
      while (fitting > 0 && address(questions.slice(0, fitting)).length > Number(letter.dataset.limit)) {
        fitting -= 1;
      }
      if (mail) {
        mail.href = address(questions.slice(0, fitting));
        warning.hidden = fitting === questions.length;
      }
    };
    letter.addEventListener("change", renew);
    const answered = Object.assign(document.createElement("ul"), { hidden: true });
    letter.querySelector("ul")?.after(answered);
    document.addEventListener("fit", (event) => {
      const lines = /** @type {CustomEvent<string[]>} */ (event).detail;
      fit = lines.map((line) => `- ${line}`);
      answered.hidden = lines.length === 0;
      answered.replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
      renew();
    });
    renew();

    const copy = /** @type {HTMLButtonElement | undefined} */ (all(section, "[data-copy]")[0]);
    if (copy && navigator.clipboard) {
      copy.hidden = false;
      copy.addEventListener("click", async () => {
        await navigator.clipboard.writeText(`${subject}\r\n\r\n${body(chosen())}`);
        const status = section.querySelector(".acts [role=status]");
        if (status) {
          status.textContent = copy.dataset.done ?? "";
        }
      });
    }
  };

  /** Buttons for the brief and for everything, in place of a sentence. @param {HTMLElement} place */
  const offerPrint = (place) => {
    const root = document.documentElement;
    place.hidden = false;
    all(document.body, "[data-print-words]").forEach((one) => (one.hidden = true));
    place.addEventListener("click", (event) => {
      const button = /** @type {HTMLElement} */ (event.target).closest("button");
      if (button) {
        root.classList.toggle("print-all", button.dataset.everything !== undefined);
        print();
      }
    });
    addEventListener("afterprint", () => root.classList.remove("print-all"));
  };

  /** Hands the page to the device's own sheet; where there is none, its address is copied. @param {HTMLElement} place */
  const offerShare = (place) => {
    if (!navigator.share && !navigator.clipboard) {
      return;
    }
    place.hidden = false;
    place.querySelector("button")?.addEventListener("click", async () => {
      const url = /** @type {HTMLLinkElement | null} */ (document.querySelector("link[rel=canonical]"))?.href ?? location.href;
      try {
        if (navigator.share) {
          await navigator.share({ title: document.title, url });
          return;
        }
        await navigator.clipboard.writeText(url);
        all(place, "[role=status]").forEach((one) => (one.textContent = words.copied ?? ""));
      } catch {
        // The reader has closed the sheet, or the browser allows neither.
      }
    });
  };

  /** The address of a part, copied when it is followed. @param {HTMLElement} heading */
  const linkTo = (heading) => {
    const id = heading.id || heading.closest("[id]")?.id;
    const link = Object.assign(document.createElement("a"), { href: `#${id}`, className: "to-part", textContent: "#" });
    link.setAttribute("aria-label", `${words.link}: ${heading.textContent}`);
    const status = Object.assign(document.createElement("span"), { role: "status" });
    heading.after(link, status);
    link.addEventListener("click", async () => {
      await navigator.clipboard?.writeText(link.href);
      status.textContent = words.copied ?? "";
      setTimeout(() => (status.textContent = ""), 4000);
    });
  };

  /** The check-list, begun by its reader, or begun before. @param {HTMLElement} section */
  const offerFit = (section) => {
    const fetch = () => document.head.append(Object.assign(document.createElement("script"), { src: section.dataset.fit }));
    const [begin] = all(section, "button");
    begin.hidden = false;
    begin.addEventListener("click", () => {
      section.dataset.begun = "1";
      fetch();
    }, { once: true });
    try {
      if (localStorage.getItem(`fit:${location.pathname}`)) {
        fetch();
      }
    } catch {
      // Nothing may be kept here, so nothing was.
    }
  };

  all(document.body, ".letter").forEach(write);
  all(document.body, "[data-fit]").forEach(offerFit);
  all(document.body, "[data-print]").forEach(offerPrint);
  all(document.body, "[data-share]").forEach(offerShare);
  all(document.body, ":is(.text, .rest) section > h2[id]:not(.unseen)").forEach(linkTo);
})();
