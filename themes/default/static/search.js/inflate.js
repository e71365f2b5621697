// Opening what is stored deflated.

import { Failure } from "./failure.js";

/**
 * The plain bytes of a zlib stream.
 *
 * @param {Uint8Array<ArrayBuffer>} stored
 * @returns {Promise<Uint8Array<ArrayBuffer>>}
 */
export const inflate = async (stored) => {
  if (typeof DecompressionStream === "undefined") {
    throw new Failure("old", "no DecompressionStream");
  }
  const plain = new Blob([stored]).stream().pipeThrough(new DecompressionStream("deflate"));
  try {
    return new Uint8Array(await new Response(plain).arrayBuffer());
  } catch (error) {
    throw new Failure("damaged", String(error));
  }
};
