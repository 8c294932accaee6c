import { CompiledQuery } from "kysely";
import { describe, it } from "vitest";
import { applyAct } from "#src/people/handoff/machine/apply-act.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { openNodeSqlite } from "#src/platform/adapters/node-sqlite/open-node-sqlite.ts";
import { createStores } from "#src/platform/adapters/sql-store/create-stores.ts";
import { migrate } from "#src/platform/adapters/sql-store/migrate.ts";
import { conversationsCasesStaff } from "#src/platform/adapters/sql-store/migrations/0001-conversations-cases-staff.ts";
import { deskAtWork } from "#src/platform/adapters/sql-store/migrations/0002-desk-at-work.ts";
import { NOON } from "#test/support/records.ts";

const DUE = Date.parse("2026-11-26T12:00:00+08:00");

async function openOld() {
  const database = openNodeSqlite(":memory:");
  const run = (statements: readonly string[]) => database.batch(statements.map((one) => CompiledQuery.raw(one)));
  await run([
    "create table migrations (name text not null primary key) strict",
    "insert into migrations values ('0001-conversations-cases-staff'), ('0002-desk-at-work')",
    ...conversationsCasesStaff,
    ...deskAtWork,
  ]);
  const cases = [
    ["a", "waiting", "null", "null"],
    ["b", "with-person", "null", "'wang'"],
    ["c", "closed", "'solved'", "'wang'"],
    ["d", "closed", "'withdrawn'", "null"],
  ];
  await run(
    cases.map(
      ([id, state, outcome, helper]) =>
        `insert into cases (id, number, state, team, reason, question, language, site, opened_at, promised_by, due_at,
           calendar_known, helper_id, helper_name, closed_at, outcome, version)
         values ('${id}', 'QD-${id}', '${state}', 'city-desk', 'too-weak', '', 'en', 'https://luodi.example',
           ${NOON.getTime()}, '2026-11-26T12:00:00+08:00', ${DUE}, 1, ${helper}, ${helper},
           ${state === "closed" ? NOON.getTime() : "null"}, ${outcome}, 1)`,
    ),
  );
  await migrate(database);
  return createStores(database);
}

describe("cases from before the closed loop", () => {
  it("keep what they were promised, and count as not evaluated where they are over", async ({ expect }) => {
    const { cases } = await openOld();
    const due = { since: NOON, by: new Date(DUE), clock: "working" };

    expect(await cases.find("a")).toMatchObject({ stage: "submitted", handling: { due, steps: 0 } });
    expect(await cases.find("b")).toMatchObject({ stage: "processing", handling: { due, handling: due } });
    expect(await cases.find("c")).toMatchObject({
      stage: "closed",
      outcome: "solved",
      handling: { due: undefined, evaluation: "none" },
    });
    expect(await cases.find("d")).toMatchObject({ stage: "withdrawn", outcome: "withdrawn" });
  });

  it("go on as any other", async ({ expect }) => {
    const { cases } = await openOld();
    const before = await cases.find("b");
    if (before === undefined) throw new Error("the case is gone");
    const actor = { kind: "helper", id: "wang", name: "Wang Fang" } as const;
    const situation = { now: NOON, calendar: createWorkingCalendar([]), isAnotherOpen: false };
    const applied = applyAct(before, { name: "release", actor }, situation);
    if (!applied.ok) throw new Error(applied.error.kind);
    const { after, entry } = applied.value;

    expect(await cases.change({ before, after, events: [], entries: [entry] })).toBe(true);
    expect(await cases.readEntries("b")).toMatchObject([{ place: 1, transition: "release", from: "processing" }]);
  });
});
