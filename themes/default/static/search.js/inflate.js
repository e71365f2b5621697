// Opening what is stored deflated.

import { asFailure, Failure } from "./failure.js";

/** No file of a bundle is larger, once opened; more is no bundle of ours. */
const LARGEST = 16 << 20;

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
  const reader = new Blob([stored]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const chunks = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      length += next.value.length;
      if (length > LARGEST) {
        throw new Failure("damaged", `more than ${LARGEST} bytes`);
      }
    }
  } catch (error) {
    throw asFailure(error, "damaged");
  }
  const plain = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    plain.set(chunk, at);
    at += chunk.length;
  }
  return plain;
};
