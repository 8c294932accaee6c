import { describe, it } from "vitest";
import { account, hoursAfterNoon, NOON } from "#test/support/records.ts";
import { verifyLog } from "#src/people/staff/verify-log.ts";
import type { OpenStores } from "./stores.ts";

const SIGNED_IN = { method: "password", device: "A browser" } as const;

export function describeStaffStoreContract(name: string, open: OpenStores): void {
  describe(`${name}: staff`, () => {
    it("keeps accounts", async ({ expect }) => {
      const { staff } = await open();
      const wang = account({ name: "Wang Fang" });
      const kim = account({ name: "김민지", role: "lead", languages: [], teams: [] });

      expect(await staff.add(wang)).toBe(true);
      expect(await staff.add(kim)).toBe(true);

      expect(await staff.find(wang.id)).toStrictEqual(wang);
      expect(await staff.find("nobody")).toBeUndefined();
      expect(await staff.findByName("nobody")).toBeUndefined();
      expect(await staff.list()).toStrictEqual([wang, kim]);
    });

    it("takes a name only once, whatever its case and width", async ({ expect }) => {
      const { staff } = await open();
      const wang = account({ name: "Wang Fang" });
      await staff.add(wang);

      expect(await staff.add(account({ name: "WANG Fang" }))).toBe(false);
      expect(await staff.findByName("ｗａｎｇ fang")).toStrictEqual(wang);
      expect(await staff.list()).toHaveLength(1);
    });

    it("changes a password's hash", async ({ expect }) => {
      const { staff } = await open();
      const wang = account();
      await staff.add(wang);

      await staff.changePasswordHash(wang.id, "another");

      expect(await staff.find(wang.id)).toStrictEqual({ ...wang, passwordHash: "another" });
    });

    it("keeps sessions until they end", async ({ expect }) => {
      const { staff } = await open();
      const wang = account();
      await staff.add(wang);
      const session = { id: "session", accountId: wang.id, startedAt: NOON, seenAt: NOON, ...SIGNED_IN };

      await staff.startSession(session);
      expect(await staff.findSession("session")).toStrictEqual(session);
      await staff.touchSession("session", hoursAfterNoon(1));
      expect(await staff.findSession("session")).toStrictEqual({ ...session, seenAt: hoursAfterNoon(1), ...SIGNED_IN });
      await staff.endSession("session");
      await staff.endSession("session");
      expect(await staff.findSession("session")).toBeUndefined();
    });

    it("ends all sessions of one account, and no other's", async ({ expect }) => {
      const { staff } = await open();
      const [wang, kim] = [account({ name: "Wang" }), account({ name: "Kim" })];
      for (const { id, name } of [wang, kim]) {
        await staff.add(id === wang.id ? wang : kim);
        await staff.startSession({ id: `${name} 1`, accountId: id, startedAt: NOON, seenAt: NOON, ...SIGNED_IN });
        await staff.startSession({ id: `${name} 2`, accountId: id, startedAt: NOON, seenAt: NOON, ...SIGNED_IN });
      }

      await staff.endSessions(wang.id);

      expect(await staff.findSession("Wang 1")).toBeUndefined();
      expect(await staff.findSession("Wang 2")).toBeUndefined();
      expect(await staff.findSession("Kim 1")).toBeDefined();
    });

    it("drops sessions not seen since an instant, so many at a time", async ({ expect }) => {
      const { staff } = await open();
      const wang = account();
      await staff.add(wang);
      for (const hours of [0, 1, 2, 3]) {
        const at = hoursAfterNoon(hours);
        await staff.startSession({
          id: `seen ${hours}`,
          accountId: wang.id,
          startedAt: NOON,
          seenAt: at,
          ...SIGNED_IN,
        });
      }
      const purge = () => staff.purgeSessions(hoursAfterNoon(3), 2);

      expect([await purge(), await purge(), await purge()]).toEqual([2, 1, 0]);
      expect(await staff.findSession("seen 2")).toBeUndefined();
      expect(await staff.findSession("seen 3")).toBeDefined();
    });

    it("keeps what staff did with a case, in order", async ({ expect }) => {
      const { staff } = await open();
      const wang = account();
      await staff.add(wang);
      const did = (action: "claimed" | "contact-seen", caseId: string) =>
        ({ at: NOON, accountId: wang.id, action, caseId }) as const;

      await staff.log(did("claimed", "one"));
      await staff.log(did("claimed", "other"));
      await staff.log(did("contact-seen", "one"));
      await staff.log(did("contact-seen", "one"));

      expect(await staff.readLog("one")).toStrictEqual([
        did("claimed", "one"),
        did("contact-seen", "one"),
        did("contact-seen", "one"),
      ]);
    });

    it("seals each entry of the log with the one before, also where many are written at once", async ({ expect }) => {
      const { staff } = await open();
      const before = (await staff.readLogHead())?.place ?? 0;
      const entry = (number: number) =>
        ({
          at: NOON,
          accountId: undefined,
          action: "signed-in",
          object: `account:${number}`,
          reason: "\ud83d",
        }) as const;
      await Promise.all(Array.from({ length: 20 }, (_, number) => staff.log(entry(number))));
      const added = await staff.readSealedLog(before, 100);
      const verified = await verifyLog(staff);

      expect(added.map(({ place }) => place)).toEqual(Array.from({ length: 20 }, (_, number) => before + 1 + number));
      expect(new Set(added.map(({ object }) => object)).size).toBe(20);
      expect(added.at(-1)).toStrictEqual(await staff.readLogHead());
      expect(verified).toEqual({ ok: true, value: { place: before + 20, hash: added.at(-1)?.hash } });
    });
  });

  describe(`${name}: attempts`, () => {
    it("counts the failures under a key since an instant", async ({ expect }) => {
      const { attempts } = await open();
      for (const hours of [0, 1, 1, 2]) await attempts.fail("a", hoursAfterNoon(hours));
      await attempts.fail("b", hoursAfterNoon(3));

      expect(await attempts.count("a", hoursAfterNoon(1))).toEqual({ failures: 3, lastAt: hoursAfterNoon(2) });
      expect(await attempts.count("b", NOON)).toEqual({ failures: 1, lastAt: hoursAfterNoon(3) });
      expect(await attempts.count("a", hoursAfterNoon(3))).toBeUndefined();
      expect(await attempts.count("c", NOON)).toBeUndefined();
    });

    it("forgets a key after a success, and no other", async ({ expect }) => {
      const { attempts } = await open();
      for (const key of ["a", "a", "b"]) await attempts.fail(key, NOON);

      await attempts.clear("a");

      expect(await attempts.count("a", NOON)).toBeUndefined();
      expect(await attempts.count("b", NOON)).toEqual({ failures: 1, lastAt: NOON });
    });

    it("drops failures from before an instant, of any key, so many at a time", async ({ expect }) => {
      const { attempts } = await open();
      for (const hours of [0, 1, 2, 3]) await attempts.fail(`key ${hours % 2}`, hoursAfterNoon(hours));
      const purge = () => attempts.purge(hoursAfterNoon(3), 2);

      expect([await purge(), await purge(), await purge()]).toEqual([2, 1, 0]);
      expect(await attempts.count("key 0", NOON)).toBeUndefined();
      expect(await attempts.count("key 1", NOON)).toEqual({ failures: 1, lastAt: hoursAfterNoon(3) });
    });
  });
}
