// The check-list «Will it fit us?»: each line is answered yes, no or don't know. What was answered stays on
// this device, and goes into the letter. Fetched when a reader begins; without it the list is a list.

(() => {
  const section = /** @type {HTMLElement} */ (document.querySelector("[data-fit]"));
  const place = `fit:${location.pathname}`;

  /** What was answered before, by the words of the line. @returns {Record<string, number>} */
  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(place) ?? "{}");
    } catch {
      return {};
    }
  };
  const answers = kept();

  const keep = () => {
    try {
      if (Object.keys(answers).length > 0) {
        localStorage.setItem(place, JSON.stringify(answers));
      } else {
        localStorage.removeItem(place);
      }
    } catch {
      // Where nothing may be kept, the answers hold until the page is left.
    }
  };

  /** Tells the letter what was answered, line by line. */
  const tell = () => {
    const lines = items.flatMap(({ text, words }) => (text in answers ? [`${text}: ${words[answers[text]]}`] : []));
    document.dispatchEvent(new CustomEvent("fit", { detail: lines }));
  };

  /** A line becomes a question with three answers. @param {HTMLElement} item @param {number} number */
  const ask = (item, number) => {
    const text = item.querySelector("span")?.textContent?.trim() ?? "";
    const words = [...item.querySelectorAll("i")].map((one) => one.textContent ?? "");
    const legend = document.createElement("legend");
    legend.textContent = text;
    const choices = words.map((word, value) => {
      const choice = Object.assign(document.createElement("input"), { type: "radio", name: `fit-${number}` });
      choice.checked = answers[text] === value;
      choice.addEventListener("change", () => {
        answers[text] = value;
        keep();
        tell();
      });
      const label = document.createElement("label");
      label.append(choice, word);
      return label;
    });
    const field = document.createElement("fieldset");
    field.append(legend, ...choices);
    item.replaceChildren(field);
    return { text, words, field };
  };

  const items = [...section.querySelectorAll("li")].map(ask);
  const [begin, clear] = section.querySelectorAll("button");
  begin.hidden = true;
  clear.hidden = false;
  clear.addEventListener("click", () => {
    items.forEach(({ text, field }) => {
      delete answers[text];
      field.querySelectorAll("input").forEach((choice) => (choice.checked = false));
    });
    keep();
    tell();
    items[0].field.querySelector("input")?.focus();
  });
  tell();
  if (section.dataset.begun) {
    items[0].field.querySelector("input")?.focus();
  }
})();
