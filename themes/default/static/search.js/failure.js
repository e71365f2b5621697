// What can go wrong, by kind: each has its words among the messages, `find_error_KIND`.

/** @typedef {"offline" | "missing" | "slow" | "damaged" | "unreadable" | "old" | "broken"} Kind */

/** Something that went wrong, which the reader is told in words. */
export class Failure extends Error {
  /**
   * @param {Kind} kind
   * @param {string} detail for those who look into the console
   */
  constructor(kind, detail) {
    super(`${kind}: ${detail}`);
    /** @type {Kind} */
    this.kind = kind;
  }
}

/** Anything thrown, as a failure: its own, or one of this kind. @param {unknown} error @param {Kind} kind */
export const asFailure = (error, kind) => (error instanceof Failure ? error : new Failure(kind, String(error)));
