import { describe, it } from "vitest";
import { purgeStaff } from "#src/people/staff/purge-staff.ts";
import { findSignedIn, startSession } from "#src/people/staff/sessions.ts";
import { admitAttempt } from "#src/platform/shared/admit-attempt.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { account, NOON } from "#test/support/records.ts";

const WITH_PASSWORD = { method: "password", device: "A browser" } as const;

const minutesAfterNoon = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);

describe("purgeStaff", () => {
  it("drops everything that is over, however much", async ({ expect }) => {
    const stores = await openMemoryStores();
    for (let at = 0; at < 1_200; at += 1) await stores.attempts.fail(`key ${at}`, NOON);

    expect(await purgeStaff(stores, minutesAfterNoon(16))).toEqual({ attempts: 1_200, sessions: 0 });

    expect(await stores.attempts.purge(minutesAfterNoon(60), 10)).toBe(0);
  });

  it("opens no lock that holds, and ends no session that lasts", async ({ expect }) => {
    const stores = await openMemoryStores();
    const wang = account();
    await stores.staff.add(wang);
    const token = await startSession(wang, WITH_PASSWORD, { ...stores, clock: { now: () => NOON } });
    for (let failures = 0; failures < 5; failures += 1) {
      const attempt = await admitAttempt(stores.attempts, "case:1", NOON);
      if (attempt.kind === "admitted") await attempt.settle(false);
    }
    await purgeStaff(stores, minutesAfterNoon(14));

    expect(await admitAttempt(stores.attempts, "case:1", minutesAfterNoon(14))).toEqual({
      kind: "locked",
      seconds: 60,
    });

    await purgeStaff(stores, minutesAfterNoon(29));
    const clock = { now: () => minutesAfterNoon(29) };

    expect(await findSignedIn(token, "of-page", { ...stores, clock })).toMatchObject({ account: wang });
  });
});
