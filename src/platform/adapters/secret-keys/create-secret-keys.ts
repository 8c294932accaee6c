/** Keys derived from the service's secret. `node:crypto` alone, which both hosts have. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Keys } from "../../ports/keys.ts";
import { deriveKeySet, type KeySet } from "./derive-key-set.ts";
import { frameParts } from "./frame-parts.ts";
import { openText, sealText } from "./seal-text.ts";

export interface Secrets {
  /** At least 32 characters. */
  readonly current: string;
  /** The one before, while what was made with it is still about. */
  readonly previous: string | undefined;
}

/** RFC 2104, section 5: a shortened HMAC keeps at least 80 bits. */
const SHORTEST_MAC_BYTES = 10;

export function createSecretKeys({ current, previous }: Secrets): Keys {
  const currentSet = deriveKeySet(current);
  const allSets = previous === undefined ? [currentSet] : [currentSet, deriveKeySet(previous)];
  return {
    derive: (purpose, ...parts) => deriveMac(currentSet, [purpose, ...parts]),
    deriveAll: (purpose, ...parts) => allSets.map((set) => deriveMac(set, [purpose, ...parts])),
    verify: (mac, purpose, ...parts) => {
      if (mac.length < SHORTEST_MAC_BYTES) return false;
      const equal = allSets.map((set) => {
        const right = deriveMac(set, [purpose, ...parts]).subarray(0, mac.length);
        return right.length === mac.length && timingSafeEqual(right, mac);
      });
      return equal.includes(true);
    },
    seal: (text) => sealText(text, currentSet),
    open: (sealed) => {
      for (const set of allSets) {
        const text = openText(sealed, set);
        if (text !== undefined) return text;
      }
      return undefined;
    },
  };
}

function deriveMac({ macKey }: KeySet, parts: readonly string[]): Uint8Array {
  return new Uint8Array(createHmac("sha256", macKey).update(frameParts(parts)).digest());
}
