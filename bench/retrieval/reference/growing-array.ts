/** Unsigned numbers gathered one by one: in pieces, so that nothing is copied while they become more. */
export interface GrowingArray {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** All of them, in order. */
  readonly toArray: () => Uint32Array<ArrayBuffer>;
}

const PIECE = 1 << 18;

export function createGrowingArray(): GrowingArray {
  const full: Uint32Array[] = [];
  let piece = new Uint32Array(PIECE);
  let used = 0;
  const length = (): number => full.length * PIECE + used;
  return {
    push: (value) => {
      if (used === PIECE) {
        full.push(piece);
        piece = new Uint32Array(PIECE);
        used = 0;
      }
      piece[used++] = value;
    },
    length,
    toArray: () => {
      const all = new Uint32Array(length());
      for (const [at, values] of full.entries()) all.set(values, at * PIECE);
      all.set(piece.subarray(0, used), full.length * PIECE);
      return all;
    },
  };
}
