import { describe, it } from "vitest";
import { entry, hoursAfterNoon } from "#test/support/records.ts";
import type { OpenStores } from "./stores.ts";

export function describeKnowledgeStoreContract(name: string, open: OpenStores): void {
  describe(`${name}: published knowledge`, () => {
    it("begins with nothing", async ({ expect }) => {
      const { published } = await open();

      expect(await published.readRevision()).toBe(0);
      expect(await published.readLatest()).toEqual([]);
      expect(await published.find("none")).toBeUndefined();
    });

    it("keeps entries as they were, each with a later revision", async ({ expect }) => {
      const { published } = await open();
      const guide = entry();
      const tombstone = entry({ guideId: "old-rule", content: { kind: "tombstone" } });

      const first = await published.append(guide, 0);
      const second = await published.append(tombstone, first?.revision ?? 0);

      expect(first).toStrictEqual({ ...guide, revision: first?.revision });
      expect(await published.find(guide.id)).toStrictEqual(first);
      expect(await published.find(tombstone.id)).toStrictEqual({ ...tombstone, revision: second?.revision });
      expect(second?.revision).toBeGreaterThan(first?.revision ?? Infinity);
      expect(await published.readRevision()).toBe(second?.revision);
    });

    it("gives the last entry about each guide", async ({ expect }) => {
      const { published } = await open();
      const entries = [
        entry({ guideId: "a" }),
        entry({ guideId: "b" }),
        entry({ guideId: "a", content: { kind: "withdrawal" }, publishedAt: hoursAfterNoon(1) }),
      ];
      let revision = 0;
      for (const one of entries) revision = (await published.append(one, revision))?.revision ?? 0;

      expect((await published.readLatest()).map(({ id }) => id)).toEqual([entries[1]?.id, entries[2]?.id]);
    });

    it("takes an id only once", async ({ expect }) => {
      const { published } = await open();
      const guide = entry();
      const first = await published.append(guide, 0);

      expect(await published.append({ ...guide, guideId: "other" }, first?.revision ?? 0)).toBeUndefined();
      expect(await published.readLatest()).toStrictEqual([first]);
    });

    it("adds nothing behind a revision that is no longer the last", async ({ expect }) => {
      const { published } = await open();
      const first = await published.append(entry(), 0);
      const late = entry({ guideId: "late" });

      expect(await published.append(late, 0)).toBeUndefined();
      expect(await published.find(late.id)).toBeUndefined();
      expect(await published.readRevision()).toBe(first?.revision);
    });

    it("lets one of two that publish at the same moment come first", async ({ expect }) => {
      const { published } = await open();

      const written = await Promise.all(["a", "b", "c"].map((guideId) => published.append(entry({ guideId }), 0)));

      expect(written.filter((one) => one !== undefined)).toHaveLength(1);
    });
  });
}
