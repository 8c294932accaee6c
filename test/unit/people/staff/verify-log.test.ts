import fc from "fast-check";
import { CompiledQuery } from "kysely";
import { describe, it, onTestFinished } from "vitest";
import { verifyLog } from "#src/people/staff/verify-log.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { hoursAfterNoon } from "#test/support/records.ts";

const ENTRIES = 12;

/** A log in a database of its own, and somebody who writes past its triggers. */
async function openLog() {
  const database = openNodeSqlite(":memory:");
  onTestFinished(() => database.close());
  await migrate(database);
  const { staff } = createStores(database);
  for (let hours = 1; hours <= ENTRIES; hours++) {
    await staff.log({ at: hoursAfterNoon(hours), accountId: "a-1", action: "replied", caseId: `case-${hours}` });
  }
  const run = (sql: string) => database.batch([CompiledQuery.raw(sql)]);
  const tamper = async (sql: string): Promise<void> => {
    for (const trigger of ["log_entries_stay", "log_entries_stand"]) await run(`drop trigger if exists ${trigger}`);
    await run(sql);
  };
  return { staff, run, tamper };
}

const place = fc.integer({ min: 1, max: ENTRIES });

describe("verifyLog", () => {
  it("finds a log whole that nobody touched, and one that is empty", async ({ expect }) => {
    const { staff } = await openLog();
    const empty = openNodeSqlite(":memory:");
    onTestFinished(() => empty.close());
    await migrate(empty);

    expect(await verifyLog(staff)).toMatchObject({ ok: true, value: { place: ENTRIES } });
    expect(await verifyLog(createStores(empty).staff)).toEqual({ ok: true, value: undefined });
  });

  it("is helped by the database, which refuses to change or delete an entry", async ({ expect }) => {
    const { run } = await openLog();

    await expect(run("update log_entries set action = 'claimed' where place = 3")).rejects.toThrow("only added to");
    await expect(run("delete from log_entries where place = 3")).rejects.toThrow("only added to");
    await expect(
      run("insert into staff_log (at, account_id, action, case_id) values (1, 'a', 'claimed', 'c')"),
    ).rejects.toThrow("closed");
  });

  it("names the first entry that was changed, whatever of it", async ({ expect }) => {
    const columns = fc.constantFrom("at", "account_id", "action", "case_id", "object", "reason");
    await fc.assert(
      fc.asyncProperty(place, columns, async (changed, column) => {
        const { staff, tamper } = await openLog();
        await tamper(`update log_entries set ${column} = 7 where place = ${changed}`);

        expect(await verifyLog(staff)).toEqual({ ok: false, error: { place: changed, kind: "changed" } });
      }),
      { numRuns: 30 },
    );
  });

  it("sees that an entry was taken out, unless it is the last", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: ENTRIES - 1 }), async (gone) => {
        const { staff, tamper } = await openLog();
        await tamper(`delete from log_entries where place = ${gone}`);

        expect(await verifyLog(staff)).toEqual({ ok: false, error: { place: gone + 1, kind: "gap" } });
      }),
      { numRuns: 12 },
    );
  });

  it("sees that an entry was taken out and the others moved up", async ({ expect }) => {
    const { staff, tamper } = await openLog();
    await tamper("delete from log_entries where place = 4");
    await tamper("update log_entries set place = place - 1 where place > 4");

    expect(await verifyLog(staff)).toEqual({ ok: false, error: { place: 4, kind: "unlinked" } });
  });

  it("sees by an entry that was noted that the end was cut off, or all was written anew", async ({ expect }) => {
    const { staff, tamper } = await openLog();
    const noted = await staff.readLogHead();
    await tamper("delete from log_entries where place > 10");

    expect(await verifyLog(staff)).toMatchObject({ ok: true, value: { place: 10 } });
    expect(await verifyLog(staff, noted)).toEqual({ ok: false, error: { place: ENTRIES, kind: "not-as-noted" } });

    for (const hours of [11, 12]) {
      await staff.log({ at: hoursAfterNoon(hours), accountId: "a-2", action: "replied", caseId: `case-${hours}` });
    }
    expect(await verifyLog(staff)).toMatchObject({ ok: true });
    expect(await verifyLog(staff, noted)).toEqual({ ok: false, error: { place: ENTRIES, kind: "not-as-noted" } });
  });
});
