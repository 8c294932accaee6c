import * as fc from "fast-check";
import { describe, it } from "vitest";
import { keepConversation } from "#src/clients/core/keep-conversation.ts";
import { queueMessage } from "#src/clients/core/outbox.ts";
import { startVisit, type Visit } from "#src/clients/core/visit.ts";
import { keepVisit, type KeyValueStore, readKept, type Stores } from "#src/clients/core/visit-storage.ts";

const conversation = { id: "c1", token: "t1" };
const one = queueMessage("client-1", "One?");
const two = queueMessage("client-2", "Two?");

describe("what is kept of a visit", () => {
  it("is the way back and what may not have arrived, for as long as the tab", ({ expect }) => {
    const stores = makeStores();
    keep(stores, { conversation, secrets: { "case-1": "7K2M" }, outbox: [one, two] });

    expect(readKept(stores)).toEqual({
      conversation,
      secrets: { "case-1": "7K2M" },
      outbox: [one, two],
      isRemembered: false,
    });
    expect(stores.device).toHaveLength(0);
  });

  it("moves to the device when the visitor chooses so, and back", ({ expect }) => {
    const stores = makeStores();
    const inTab = keep(stores, { conversation, outbox: [one] });
    const onDevice = keep(stores, { ...inTab, isRemembered: true }, inTab);

    expect(stores.tab).toHaveLength(0);
    expect(readKept(stores)).toMatchObject({ conversation, outbox: [one], isRemembered: true });

    keep(stores, { ...onDevice, isRemembered: false }, onDevice);

    expect(stores.device).toHaveLength(0);
    expect(readKept(stores)).toMatchObject({ conversation, isRemembered: false });
  });

  it("is nothing any more once the conversation has ended", ({ expect }) => {
    const stores = makeStores();
    const full = keep(stores, { conversation, outbox: [one], isRemembered: true });
    keep(stores, {}, full);

    expect(readKept(stores)).toBeUndefined();
    expect(stores.tab).toHaveLength(0);
    expect(stores.device).toHaveLength(0);
  });

  it("lets go of a message that has arrived, and never of another tab's", ({ expect }) => {
    const stores = makeStores();
    const here = keep(stores, { conversation, outbox: [one], isRemembered: true });
    keep(stores, { conversation, outbox: [two], isRemembered: true }, { ...here, outbox: [] });
    keep(stores, { ...here, outbox: [] }, here);

    expect(readKept(stores)?.outbox).toEqual([two]);
  });

  it.for(["", "null", "{}", '{"id":1}', "[", '{"id":"c1","token":"t1","secrets":[["a"]]}'])(
    "is nothing where something else was written: %s",
    (written, { expect }) => {
      const stores = makeStores();
      stores.tab.setItem("luodi.conversation", written);

      expect(readKept(stores)).toBeUndefined();
    },
  );

  it("does no harm where nothing can be kept", ({ expect }) => {
    const stores = { tab: refusing(), device: refusing() };
    keep(stores, { conversation, outbox: [one] });

    expect(readKept(stores)).toBeUndefined();
  });

  it("comes back as it was written, whatever was typed", ({ expect }) => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 5 }), (texts) => {
        const stores = makeStores();
        const outbox = texts.map((text, index) => queueMessage(`client-${index}`, text));
        keep(stores, { conversation, outbox });

        expect(readKept(stores)?.outbox).toEqual(outbox);
      }),
    );
  });
});

describe("a conversation that is found again", () => {
  const found = { id: "c2", token: "t2" };

  it("is the one the tab goes on with, without messages that were meant for another", ({ expect }) => {
    const stores = makeStores();
    keep(stores, { conversation, secrets: { "case-1": "7K2M" }, outbox: [one] });
    keepConversation(stores, found, 1_000);

    expect(readKept(stores)).toEqual({ conversation: found, secrets: {}, outbox: [], isRemembered: false });
    expect(stores.tab).toHaveLength(1);
  });

  it.for([false, true])("gets its new token where it is here already, remembered: %s", (isRemembered, { expect }) => {
    const stores = makeStores();
    keep(stores, { conversation, secrets: { "case-1": "7K2M" }, outbox: [one], isRemembered });
    keepConversation(stores, { ...conversation, token: "t3" }, 1_000);

    expect(readKept(stores)).toEqual({
      conversation: { ...conversation, token: "t3" },
      secrets: { "case-1": "7K2M" },
      outbox: [one],
      isRemembered,
    });
  });

  it("does not take the place of another that the device remembers", ({ expect }) => {
    const stores = makeStores();
    keep(stores, { conversation, outbox: [one], isRemembered: true });
    keepConversation(stores, found, 1_000);

    expect(readKept(stores)?.conversation).toEqual(found);
    expect(readKept({ ...stores, tab: makeStore() })).toMatchObject({ conversation, outbox: [one] });
  });
});

function keep(stores: Stores, change: Partial<Visit>, before: Visit = startVisit("en")): Visit {
  const after = { ...startVisit("en"), ...change };
  keepVisit(stores, before, after, 1_000);
  return after;
}

function makeStores(): Stores {
  return { tab: makeStore(), device: makeStore() };
}

function makeStore(): KeyValueStore {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

function refusing(): KeyValueStore {
  const refuse = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  return {
    get length() {
      return refuse();
    },
    key: refuse,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  };
}
