/**
 * A short hash of many texts: changes when any of them does, the same in every runtime.
 *
 * cyrb53, because the hashes of the platform are either Node's alone (`node:crypto`) or asynchronous
 * (`crypto.subtle`). It tells versions apart; it is no protection against anyone who makes a collision on purpose.
 */

/** @returns 14 hexadecimal digits (53 bits) */
export function contentHash(texts: ReadonlyMap<string, string>): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 2654435761);
      high = Math.imul(high ^ unit, 1597334677);
    }
  };
  for (const path of [...texts.keys()].toSorted()) {
    // The zero between them keeps a text's end from passing for the next one's beginning.
    add(`${path}\0${texts.get(path) ?? ""}\0`);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(16).padStart(14, "0");
}
