import { describe, it } from "vitest";
import { buildIndex } from "#src/commands/build/build-index.ts";
import { createLiveEngine } from "#src/hosts/live-engine.ts";
import { compileKnowledge } from "#src/knowledge/compile.ts";
import { readBasis, writeBasis } from "#src/knowledge/overlay/basis.ts";
import type { NewEntry } from "#src/knowledge/overlay/published-entry.ts";
import { readWritten } from "#src/knowledge/written/read-written.ts";
import type { KnowledgeStore } from "#src/platform/ports/knowledge-store.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { makeQuestion } from "#test/support/question.ts";
import { entry, NOON } from "#test/support/records.ts";
import { CITY_GUIDE, replaceIn, TODAY, validTree } from "../knowledge/valid-tree.ts";

const { knowledge } = compileKnowledge(validTree(), { today: TODAY });
const basis = readBasis(writeBasis(readWritten(validTree()).written));
const build = { knowledge, index: await buildIndex(knowledge) };

const changed = entry({
  content: {
    kind: "guide",
    files: new Map(
      [...replaceIn(`${CITY_GUIDE}/en.md`, "Apply.", "Apply by zeppelin.")].filter(([path]) =>
        path.startsWith(CITY_GUIDE),
      ),
    ),
  },
});

async function open() {
  const { published: store } = await openMemoryStores();
  let now = NOON.getTime();
  let isBroken = false;
  let looks = 0;
  const errors: string[] = [];
  const published: KnowledgeStore = {
    ...store,
    readRevision: async () => {
      looks += 1;
      if (isBroken) throw new Error("the store is gone");
      return store.readRevision();
    },
  };
  const { current } = createLiveEngine({
    build,
    readBasis: async () => basis,
    published,
    clock: { now: () => new Date(now) },
    log: { info: () => {}, warn: () => {}, error: (event) => void errors.push(event) },
  });
  return {
    publish: async (given: NewEntry) => store.append(given, await store.readRevision()),
    pass: (milliseconds: number) => void (now += milliseconds),
    break: (broken: boolean) => void (isBroken = broken),
    looks: () => looks,
    errors,
    current,
    /** The best passages for a question, by id, with their English text. */
    find: async (text: string) => {
      const { retrieve } = await current();
      const { candidates } = await retrieve(makeQuestion({ text: redact(text), facets: [], districts: [] }), TODAY);
      return candidates.map(({ passage }) => `${passage.id}: ${passage.prose.en.body}`);
    },
  };
}

describe("createLiveEngine", () => {
  it("finds what was published a second later", async ({ expect }) => {
    const live = await open();
    expect(await live.find("zeppelin")).toEqual([]);
    await live.publish(changed);

    live.pass(999);
    expect(await live.find("zeppelin")).toEqual([]);
    live.pass(1);
    expect(await live.find("zeppelin")).toEqual(["company-setup#overview: Apply by zeppelin."]);
    expect((await live.current()).knowledge.version).toBe(`${knowledge.version}+1`);
  });

  it("finds nothing of what was taken off, and all of it again afterwards", async ({ expect }) => {
    const live = await open();
    const before = await live.find("company setup");
    await live.publish(entry({ content: { kind: "tombstone" } }));
    live.pass(1000);
    const without = await live.find("company setup");
    await live.publish(entry({ content: { kind: "withdrawal" } }));
    live.pass(1000);

    expect(before.some((found) => found.startsWith("company-setup#"))).toBe(true);
    expect(without.some((found) => found.startsWith("company-setup#"))).toBe(false);
    expect(await live.find("company setup")).toEqual(before);
    expect((await live.current()).knowledge.version).toBe(knowledge.version);
  });

  it("looks once a second at most, however many ask", async ({ expect }) => {
    const live = await open();

    await Promise.all(Array.from({ length: 20 }, () => live.current()));
    live.pass(1000);
    await Promise.all(Array.from({ length: 20 }, () => live.current()));

    expect(live.looks()).toBe(2);
  });

  it("goes on with what it knew while the store cannot be read, and says so once", async ({ expect }) => {
    const live = await open();
    await live.publish(changed);
    await live.current();
    live.break(true);
    for (let seconds = 0; seconds < 3; seconds++) {
      live.pass(1000);
      expect(await live.find("zeppelin")).toHaveLength(1);
    }

    expect(live.errors).toEqual(["published-not-read"]);
    live.break(false);
    await live.publish(entry({ content: { kind: "tombstone" } }));
    live.pass(1000);
    expect(await live.find("zeppelin")).toEqual([]);
  });

  it("looks on when the clock is set back", async ({ expect }) => {
    const live = await open();
    await live.current();
    await live.publish(changed);
    live.pass(-3_600_000);

    expect(await live.find("zeppelin")).toHaveLength(1);
  });
});
