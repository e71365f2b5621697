// Where the site stands and where its search finds its files, as the form says.

/**
 * @typedef {object} Site
 * @property {URL} root
 * @property {URL} entry
 * @property {URL} runtime
 * @property {URL} fallback
 * @property {URL} facets names of facets and of their values
 * @property {URL} page the page that searches, in this language
 * @property {URL} browse the lists of practices
 * @property {string} mail where a hub can be written to; empty where that is not known
 * @property {string} language of the page
 * @property {boolean} isDisk files are scripts: the site was built to be opened from a disk
 * @property {boolean} isWasm may WebAssembly run?
 * @property {Record<string, Promise<Response>>} first files that are already being fetched
 */

/**
 * @param {HTMLFormElement} form
 * @param {{ isWasm: boolean, first: Record<string, Promise<Response>> }} started
 * @returns {Site}
 */
export const siteOf = (form, started) => {
  const data = form.dataset;
  const at = (/** @type {string | undefined} */ address) => new URL(address || ".", document.baseURI);
  return {
    root: at(data.root),
    entry: at(data.entry),
    runtime: at(data.runtime),
    fallback: at(data.fallback),
    facets: at(data.facets),
    page: at(data.search),
    browse: at(data.browse),
    mail: data.mail ?? "",
    language: document.documentElement.lang,
    isDisk: data.disk !== undefined,
    isWasm: started.isWasm,
    first: started.first,
  };
};
