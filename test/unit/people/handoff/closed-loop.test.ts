/** The closed loop over real stores: the desk, the visitor and time, each through its own functions. */
import { describe, it } from "vitest";
import { claimCase } from "#src/people/desk/claim.ts";
import { closeCase } from "#src/people/desk/close.ts";
import { doAtDesk } from "#src/people/desk/do-at-desk.ts";
import type { Case } from "#src/people/handoff/case.ts";
import { openCase } from "#src/people/handoff/open-case.ts";
import { runClock } from "#src/people/handoff/run-clock.ts";
import { evaluateCase } from "#src/people/handoff/visitor/evaluate-case.ts";
import { findOwnCase } from "#src/people/handoff/visitor/find-own-case.ts";
import { reopenCase } from "#src/people/handoff/visitor/reopen-case.ts";
import { resumeCase } from "#src/people/handoff/visitor/resume-case.ts";
import { withdrawCase } from "#src/people/handoff/visitor/withdraw-case.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { createMemoryBus } from "#src/platform/adapters/memory-bus/create-memory-bus.ts";
import { createSecretKeys } from "#src/platform/adapters/secret-keys/create-secret-keys.ts";
import { redact } from "#src/turn/guard/redact.ts";
import { openMemoryStores } from "#test/support/memory-stores.ts";
import { account, conversation, NOON } from "#test/support/records.ts";
import { officialYears } from "./official-days.ts";

const DAY_MS = 86_400_000;
const team = {
  id: "city-desk",
  name: { zh: "市级", en: "City desk", ja: "市", ko: "시" },
  districts: ["qingdao"],
  topics: [],
  channel: null,
  asOf: null,
} as unknown as Parameters<typeof openCase>[1]["team"];

async function openLoop() {
  const stores = await openMemoryStores();
  let now = NOON;
  const keys = createSecretKeys({ current: "a secret of tests, long enough to be one", previous: undefined });
  const parts = {
    ...stores,
    keys,
    bus: createMemoryBus(),
    calendar: createWorkingCalendar(officialYears),
    clock: { now: () => now },
    newId: () => crypto.randomUUID(),
    casesPerHour: undefined,
  };
  const wang = account({ name: "wang" });
  const kim = account({ name: "kim", displayName: "김민지" });
  const lead = account({ name: "li", displayName: "Li Na", role: "lead" });
  for (const one of [wang, kim, lead]) await stores.staff.add(one);
  const talk = conversation();
  await stores.conversations.start(talk, []);

  const handOff = async (): Promise<Case> => {
    const given = { conversation: talk, team, reason: "visitor-asked", question: "How long?", language: "en" } as const;
    const requested = await openCase(parts, given);
    if (requested.kind !== "opened") throw new Error(requested.kind);
    return requested.case;
  };
  return {
    parts,
    wang,
    kim,
    lead,
    talk,
    handOff,
    later: (days: number) => {
      now = new Date(now.getTime() + days * DAY_MS);
    },
    clock: () => runClock(parts, now),
    find: async (id: string) => {
      const found = await stores.cases.find(id);
      if (found === undefined) throw new Error("the case is gone");
      return found;
    },
    kinds: async () => (await stores.conversations.read(talk.id, 0, 100)).map(({ kind }) => kind),
    steps: async (id: string) => (await stores.cases.readEntries(id)).map(({ transition }) => transition),
  };
}

/** A case that was replied to, and its visitor. */
async function replied() {
  const loop = await openLoop();
  const { id } = await loop.handOff();
  await claimCase(id, loop.wang, loop.parts);
  await closeCase({ caseId: id, outcome: "solved" }, loop.wang, loop.parts);
  return { ...loop, id, own: { caseId: id, conversationId: loop.talk.id } };
}

const content = { contacted: true, solved: true, satisfied: 5 };
const discontent = { contacted: true, solved: false, satisfied: 1 };

describe("the closed loop", () => {
  it("is closed for the visitor by a reply, and counts as not evaluated when they say nothing", async ({ expect }) => {
    const { id, parts, talk, later, clock, find, kinds, steps } = await replied();

    expect(await find(id)).toMatchObject({ stage: "follow-up", state: "closed", outcome: "solved", closedAt: NOON });
    expect(await parts.cases.findOpen(talk.id)).toBeUndefined();
    expect(await clock()).toEqual({ moved: 0 });
    for (const days of [1, 4, 3]) {
      later(days);
      expect(await clock()).toEqual({ moved: 1 });
      expect(await clock()).toEqual({ moved: 0 });
    }

    expect(await find(id)).toMatchObject({
      stage: "closed",
      outcome: "solved",
      closedAt: NOON,
      handling: { evaluation: "none" },
    });
    expect(await kinds()).toEqual([
      "case.opened",
      "case.claimed",
      "case.closed",
      "case.evaluation-asked",
      "case.evaluation-asked",
    ]);
    expect(await steps(id)).toEqual(["submit", "claim", "reply", "confirm", "survey", "survey", "leave-unevaluated"]);
  });

  it("keeps what a content visitor says, once", async ({ expect }) => {
    const { id, own, parts, find } = await replied();

    expect(await evaluateCase(own, content, parts)).toMatchObject({ ok: true, value: { stage: "closed" } });
    expect(await evaluateCase(own, discontent, parts)).toEqual({
      ok: false,
      error: { kind: "wrong-stage", stage: "closed" },
    });
    expect(await find(id)).toMatchObject({ handling: { evaluation: content } });
  });

  it("has a case done again by somebody else when its visitor is not content", async ({ expect }) => {
    const { id, own, parts, wang, kim, find } = await replied();

    expect(await evaluateCase(own, discontent, parts)).toMatchObject({ ok: true, value: { stage: "redo" } });
    expect(await find(id)).toMatchObject({ state: "waiting", outcome: undefined, helper: undefined });
    expect(await claimCase(id, wang, parts)).toMatchObject({ ok: false, error: { kind: "not-as-it-stands" } });
    expect(await claimCase(id, kim, parts)).toMatchObject({ ok: true, value: { stage: "processing" } });
  });

  it("goes on in the case that was handed over meanwhile", async ({ expect }) => {
    const { id, own, parts, handOff, find } = await replied();
    const second = await handOff();

    expect(await evaluateCase(own, discontent, parts)).toMatchObject({ ok: true });
    expect(await find(id)).toMatchObject({
      stage: "merged",
      outcome: "merged",
      handling: { into: second.id, evaluation: discontent },
    });
    expect(await reopenCase(own, redact("There is more"), parts)).toMatchObject({ ok: false });
  });

  it("waits for a visitor, writes to them twice, and ends with an apology", async ({ expect }) => {
    const { handOff, parts, wang, later, clock, find, kinds } = await openLoop();
    const { id } = await handOff();
    await claimCase(id, wang, parts);
    const asked = await doAtDesk(
      { caseId: id, wanted: { name: "ask-visitor", reason: "The date on the permit" } },
      wang,
      parts,
    );

    expect(asked).toMatchObject({ ok: true, value: { stage: "waiting-for-visitor", state: "with-person" } });
    for (const days of [5, 6, 5]) {
      later(days);
      expect(await clock()).toEqual({ moved: 1 });
    }
    expect(await find(id)).toMatchObject({ stage: "expired", outcome: "expired" });
    expect((await kinds()).slice(2)).toEqual(["case.needs-visitor", "case.reminded", "case.reminded", "case.closed"]);
  });

  it("goes on as soon as the visitor it waits for says something", async ({ expect }) => {
    const { handOff, parts, wang, later, find, kinds } = await openLoop();
    const { id } = await handOff();
    await claimCase(id, wang, parts);
    const before = await find(id);
    await doAtDesk({ caseId: id, wanted: { name: "ask-visitor", reason: "The date" } }, wang, parts);
    later(1);
    await resumeCase(await find(id), parts.clock.now(), parts);
    await resumeCase(await find(id), parts.clock.now(), parts);

    const { stage, handling } = await find(id);
    expect(stage).toBe("processing");
    expect(handling.due?.by.getTime()).toBe((before.handling.due?.by.getTime() ?? 0) + DAY_MS);
    expect((await kinds()).filter((kind) => kind === "case.resumed")).toHaveLength(1);
  });

  it("has a complaint's reply seen by one who leads before its visitor is told", async ({ expect }) => {
    const { handOff, parts, wang, lead, kinds } = await openLoop();
    const { id } = await handOff();
    await claimCase(id, wang, parts);
    const classification = { class: "complaint", priority: "P3" } as const;
    await doAtDesk({ caseId: id, wanted: { name: "reclassify", classification, reason: "A complaint" } }, wang, parts);

    expect(await closeCase({ caseId: id, outcome: "explained" }, wang, parts)).toMatchObject({
      ok: true,
      value: { stage: "replied", state: "with-person" },
    });
    expect(await closeCase({ caseId: id, outcome: "explained" }, wang, parts)).toMatchObject({ ok: true });
    expect(await kinds()).toEqual(["case.opened", "case.claimed"]);
    expect(await doAtDesk({ caseId: id, wanted: { name: "confirm" } }, wang, parts)).toMatchObject({ ok: false });
    expect(await doAtDesk({ caseId: id, wanted: { name: "confirm" } }, lead, parts)).toMatchObject({
      ok: true,
      value: { stage: "follow-up", outcome: "explained" },
    });
  });

  it("grants more time by one who leads, and denies it at the deadline otherwise", async ({ expect }) => {
    for (const isGranted of [true, false]) {
      const { handOff, parts, wang, lead, later, clock, find } = await openLoop();
      const { id } = await handOff();
      await claimCase(id, wang, parts);
      const before = await find(id);
      const wanted = { name: "ask-extension", workingDays: 2, reason: "The office asks elsewhere" } as const;
      await doAtDesk({ caseId: id, wanted }, wang, parts);
      if (isGranted) await doAtDesk({ caseId: id, wanted: { name: "grant-extension" } }, lead, parts);
      later(2);

      expect(await clock()).toEqual({ moved: isGranted ? 0 : 1 });
      const { stage, handling } = await find(id);
      expect(stage).toBe("processing");
      expect(handling.extension?.state).toBe(isGranted ? "granted" : "lapsed");
      expect((handling.due?.by ?? NOON) > (before.handling.due?.by ?? NOON)).toBe(isGranted);
    }
  });

  it("transfers with a receipt and merges into an open case, and says what is missing", async ({ expect }) => {
    const { handOff, parts, wang, kinds } = await openLoop();
    const { id } = await handOff();
    await claimCase(id, wang, parts);

    expect(await closeCase({ caseId: id, outcome: "transferred" }, wang, parts)).toEqual({
      ok: false,
      error: { kind: "field-missing", path: "receipt" },
    });
    expect(await closeCase({ caseId: id, outcome: "merged", into: "QD-20261125-000000-0" }, wang, parts)).toEqual({
      ok: false,
      error: { kind: "field-missing", path: "into" },
    });
    expect(await closeCase({ caseId: id, outcome: "transferred", receipt: "37020026" }, wang, parts)).toMatchObject({
      ok: true,
      value: { stage: "transferred", handling: { receipt: "37020026" } },
    });
    expect(await kinds()).toEqual(["case.opened", "case.claimed", "case.closed"]);
  });

  it("lets a rejection be appealed once, to one who leads", async ({ expect }) => {
    const { handOff, parts, wang, lead, talk, find } = await openLoop();
    const { id } = await handOff();
    const own = { caseId: id, conversationId: talk.id };
    await claimCase(id, wang, parts);
    await closeCase({ caseId: id, outcome: "rejected", rejection: "not-public" }, wang, parts);

    expect(await reopenCase(own, redact("It is public"), parts)).toMatchObject({
      ok: true,
      value: { stage: "submitted" },
    });
    const reject = { name: "reject", code: "not-public" } as const;
    expect(await doAtDesk({ caseId: id, wanted: reject }, wang, parts)).toMatchObject({ ok: false });
    expect(await doAtDesk({ caseId: id, wanted: reject }, lead, parts)).toMatchObject({ ok: true });
    expect(await reopenCase(own, redact("Still"), parts)).toMatchObject({ ok: false });
    expect(await find(id)).toMatchObject({ stage: "rejected", handling: { appealed: true } });
  });

  it("is withdrawn by its own visitor alone", async ({ expect }) => {
    const { handOff, parts, talk } = await openLoop();
    const { id: caseId } = await handOff();
    const [own, others] = [talk.id, "c-2"].map((conversationId) => ({ caseId, conversationId }));
    if (own === undefined || others === undefined) throw new Error("two conversations");

    expect(await withdrawCase(others, undefined, parts)).toEqual({ ok: false, error: { kind: "not-found" } });
    expect(await withdrawCase(own, undefined, parts)).toMatchObject({ ok: true, value: { stage: "withdrawn" } });
    expect(await withdrawCase(own, undefined, parts)).toEqual({ ok: false, error: { kind: "nothing-to-do" } });
  });

  it("does nothing when its visitor says the same again, and takes them at their word without a number", async ({
    expect,
  }) => {
    const { own, parts } = await replied();
    const unchanged = { ok: false, error: { kind: "nothing-to-do" } };

    expect(await evaluateCase(own, { solved: true }, parts)).toMatchObject({ ok: true, value: { stage: "closed" } });
    expect(await evaluateCase(own, { solved: true }, parts)).toEqual(unchanged);
    expect(await reopenCase(own, redact("The office asks for more"), parts)).toMatchObject({ ok: true });
    expect(await reopenCase(own, redact("The office asks for more"), parts)).toEqual(unchanged);
    expect(await reopenCase(own, redact("Something else"), parts)).toMatchObject({ error: { kind: "wrong-stage" } });
  });

  it("is found without being named: the last that fits, else the last that something happened to", async ({
    expect,
  }) => {
    const { id, parts, talk, handOff } = await replied();
    const other = await handOff();
    const find = (fits: (found: Case) => boolean) => findOwnCase(parts, talk.id, fits);

    expect(await find(({ stage }) => stage === "follow-up")).toMatchObject({ id });
    expect(await find(({ state }) => state !== "closed")).toMatchObject({ id: other.id });
    expect(await find(() => false)).toMatchObject({ id: other.id });
    expect(await findOwnCase(parts, "none", () => true)).toBeUndefined();
  });

  it("goes on quietly where the conversation was erased", async ({ expect }) => {
    const { id, parts, talk, later, clock, find } = await replied();
    await parts.conversations.erase(talk.id, NOON);
    for (const days of [1, 4, 3]) {
      later(days);
      await clock();
    }

    expect(await find(id)).toMatchObject({ stage: "closed", outcome: "solved", handling: { evaluation: "none" } });
  });
});
