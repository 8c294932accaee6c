import { release } from "./release.ts";

/** Unsigned numbers below 2^32 that wait in as few bytes as each needs. First in, first out; what was taken is freed. */
export interface NumberQueue {
  readonly put: (value: number) => void;
  /**
   * The number that was put in first of those that are left.
   *
   * @throws RangeError when none is left
   */
  readonly take: () => number;
}

/** Bytes that are allocated, and freed, together. */
const PIECE = 1 << 16;
/** A number takes no more. */
const MOST_BYTES = 5;
/** LEB128: seven bits in each byte, and whether more follow. */
const BITS = 7;
const MORE = 1 << BITS;

export function createNumberQueue(): NumberQueue {
  const full: Uint8Array<ArrayBuffer>[] = [];
  let filling = new Uint8Array(PIECE);
  let used = 0;
  let taking = new Uint8Array(0);
  let next = 0;

  const endPiece = (): void => {
    full.push(filling.subarray(0, used));
    filling = new Uint8Array(PIECE);
    used = 0;
  };
  const takeByte = (): number => {
    if (next === taking.length) {
      if (full.length === 0) {
        if (used === 0) throw new RangeError("nothing waits");
        endPiece();
      }
      release(taking);
      taking = full.shift() ?? new Uint8Array(0);
      next = 0;
    }
    return taking[next++] ?? 0;
  };

  return {
    put: (value) => {
      if (used > PIECE - MOST_BYTES) endPiece();
      let rest = value;
      for (; rest >= MORE; rest >>>= BITS) filling[used++] = (rest & (MORE - 1)) | MORE;
      filling[used++] = rest;
    },
    take: () => {
      let byte = takeByte();
      let value = byte & (MORE - 1);
      for (let shift = BITS; byte >= MORE; shift += BITS) {
        byte = takeByte();
        value |= (byte & (MORE - 1)) << shift;
      }
      return value >>> 0;
    },
  };
}
