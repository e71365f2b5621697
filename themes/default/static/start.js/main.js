// The search box until a reader touches it: then the search itself is fetched, and in the same trip
// what it begins with.

/** @type {HTMLFormElement | null} */
const form = document.querySelector("form[data-search]");
const input = form?.querySelector("input");

/** Does a policy, or the browser's age, forbid WebAssembly? */
const compiles = () => {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch {
    return false;
  }
};

/** A file that is being fetched; a failure is told when it is used. @param {string | undefined} address */
const begun = (address) => {
  const file = fetch(address ?? "");
  file.catch(() => {});
  return file;
};

/** Says that the search did not come. */
const notice = Object.assign(document.createElement("p"), { role: "status", className: "notice" });

let isStarted = false;
/** Added to the address of a script that failed, which a cache may keep. */
let again = "";
/** Fetches the search of a form, once. @param {HTMLFormElement} form */
const start = (form) => {
  if (isStarted) {
    return;
  }
  isStarted = true;
  notice.textContent = "";
  const data = form.dataset;
  const isWasm = compiles();
  /** @type {Record<string, Promise<Response>>} */
  const first = {};
  if (data.disk === undefined) {
    for (const name of ["entry", ...(isWasm ? ["runtime"] : [])]) {
      first[name] = begun(data[name]);
    }
  }
  Object.assign(globalThis, { carsijaSearch: { form, isWasm, first } });
  const onerror = () => {
    // The next key tries again.
    isStarted = false;
    again += "?";
    notice.textContent = data.error ?? "";
    form.after(notice);
  };
  const script = document.createElement("script");
  document.head.append(Object.assign(script, { src: data.script + again, onerror }));
};

/** A slash leads to the box, unless it is being typed. @param {KeyboardEvent} event @param {HTMLInputElement} input */
const focusOnSlash = (event, input) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const isTyping = target.closest("input, textarea, select") || target.isContentEditable;
  if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    input.focus();
    input.select();
  }
};

// Nothing can be fetched from a disk: a site that wasn't built for it can't be searched there.
if (form && input && (location.protocol !== "file:" || form.dataset.disk !== undefined)) {
  // Without this script the form leads to the lists of practices.
  form.action = form.dataset.search ?? form.action;
  form.addEventListener("focusin", () => start(form));
  form.addEventListener("pointerdown", () => start(form));
  form.addEventListener("input", () => start(form));
  document.addEventListener("keydown", (event) => focusOnSlash(event, input));
  // What was typed before this script came, or before the reader came back.
  addEventListener("pageshow", () => {
    if (form.dataset.now !== undefined || document.activeElement === input || history.state?.find) {
      start(form);
    }
  });
}

// Who changes the language keeps the question and the place.
/** @param {Event} event */
const keepPlace = ({ target }) => {
  const link = /** @type {HTMLElement} */ (target).closest?.(".tongues a");
  if (link instanceof HTMLAnchorElement) {
    link.search = location.search;
    link.hash = location.hash;
  }
};
for (const touch of ["pointerdown", "click"]) {
  document.addEventListener(touch, keepPlace);
}
