import type { KeyValueStore, Stores } from "#src/clients/core/visit-storage.ts";

/** Where a browser keeps things. Merely asking for it throws where it is switched off; nothing is kept then. */
export function openStores(): Stores {
  return { tab: open(() => sessionStorage), device: open(() => localStorage) };
}

function open(get: () => Storage): KeyValueStore {
  try {
    return get();
  } catch {
    return NO_STORE;
  }
}

const NO_STORE: KeyValueStore = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
};
