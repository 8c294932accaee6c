import fc from "fast-check";
import { describe, it } from "vitest";
import type { Case } from "#src/people/handoff/case.ts";
import type { Act } from "#src/people/handoff/machine/act.ts";
import { applyAct } from "#src/people/handoff/machine/apply-act.ts";
import type { Classification } from "#src/people/handoff/machine/classify.ts";
import { clockAct } from "#src/people/handoff/machine/clock-act.ts";
import { LONGEST_EXTENSION_DAYS, MOST_OBJECTIONS, MOST_REDOS } from "#src/people/handoff/machine/limits.ts";
import { isFinal, OPEN_STAGES, STAGE_VIEWS, type Stage } from "#src/people/handoff/machine/stage.ts";
import { TRANSITION_NAMES, TRANSITIONS } from "#src/people/handoff/machine/transitions.ts";
import { conversationEventSchema } from "#src/protocol/event.ts";
import { openCase } from "#test/support/records.ts";
import { calendar, doneOf, draws, heads, newCase, openings, STAFF, walk } from "./acts.ts";

const walks = fc.tuple(openings, heads, draws).map(([opening, head, drawn]) => walk(newCase(opening), head, drawn));

describe("the closed loop, as it is written down", () => {
  it("leads from every open stage to an end", ({ expect }) => {
    const leadsOn = (stage: Stage): readonly Stage[] =>
      TRANSITION_NAMES.filter((name) => name !== "withdraw").flatMap((name) => {
        const { from, to } = TRANSITIONS[name];
        return from.includes(stage) && to !== "same" ? [to] : [];
      });
    for (const start of OPEN_STAGES) {
      const reached = new Set<Stage>([start]);
      for (const stage of reached) for (const next of leadsOn(stage)) reached.add(next);

      expect([...reached].some(isFinal), start).toBe(true);
    }
  });

  it("reaches every stage", ({ expect }) => {
    const reached = new Set<Stage>(["submitted"]);
    for (const stage of reached) {
      for (const name of TRANSITION_NAMES) {
        const { from, to } = TRANSITIONS[name];
        if (from.includes(stage) && to !== "same") reached.add(to);
      }
    }

    expect(reached).toEqual(new Set(Object.keys(STAGE_VIEWS)));
  });

  it("is walked in full by the tests below", ({ expect }) => {
    const taken = new Set(fc.sample(walks, 600).flatMap((steps) => doneOf(steps).map(({ act }) => act.name)));

    expect(TRANSITION_NAMES.filter((name) => name !== "submit" && !taken.has(name))).toEqual([]);
  });

  it("lets nobody but the visitor evaluate", ({ expect }) => {
    expect(TRANSITIONS.evaluate.by).toEqual(["visitor"]);
    expect(TRANSITIONS["ask-redo"].by).toEqual(["visitor"]);
  });

  it("lets the visitor withdraw from every open stage", ({ expect }) => {
    expect(TRANSITIONS.withdraw).toMatchObject({ from: OPEN_STAGES, by: ["visitor"] });
  });
});

describe("a case, whatever is done to it and whenever", () => {
  it("goes only along the table, by those who may, with a reason where one is demanded", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { before, act, applied } of doneOf(steps)) {
          const { from, to, by, reason } = TRANSITIONS[act.name];

          expect(from).toContain(before.stage);
          expect(applied.after.stage).toBe(to === "same" ? before.stage : to);
          expect(by).toContain(act.actor.kind);
          expect(reason === undefined || act.reason !== undefined).toBe(true);
        }
      }),
    );
  });

  it("has one outcome where it is over for its visitor, and none elsewhere", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { applied } of doneOf(steps)) {
          const { outcome, closedAt } = applied.after;

          expect(outcome !== undefined).toBe(applied.after.state === "closed");
          expect(closedAt !== undefined).toBe(applied.after.state === "closed");
        }
      }),
    );
  });

  it("is somebody's, until it is over", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { applied } of doneOf(steps)) {
          const { stage, helper, handling } = applied.after;
          const { owner, state } = STAGE_VIEWS[stage];

          expect(owner === "nobody").toBe(isFinal(stage));
          if (state !== "closed") expect(helper !== undefined).toBe(state === "with-person");
          expect(handling.due !== undefined).toBe(!isFinal(stage));
        }
      }),
    );
  });

  it("is given no deadline that has passed already", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { now, before, applied } of doneOf(steps)) {
          const { due } = applied.after.handling;
          const isOver = (by: Date | undefined) => by !== undefined && by <= now;
          // One that was missed stays missed, whoever takes the case over.
          if (isOver(before.handling.due?.by) || isOver(before.handling.handling?.by)) continue;

          expect(due === undefined || due.by > now).toBe(true);
        }
      }),
    );
  });

  it("is evaluated by its visitor alone, and counts as not evaluated where they say nothing", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { before, act, applied } of doneOf(steps)) {
          const [was, is] = [before.handling.evaluation, applied.after.handling.evaluation];
          const isLeft = act.name === "leave-unevaluated";

          expect(isLeft && is !== (was ?? "none")).toBe(false);
          expect(!isLeft && is !== was && is !== undefined && act.actor.kind !== "visitor").toBe(false);
        }
      }),
    );
  });

  it("tells its visitor every step they should know, once, and nothing that is kept", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        const done = doneOf(steps);
        const told = done.flatMap(({ applied }) => applied.events);
        for (const { act, applied } of done) {
          const { tells } = TRANSITIONS[act.name];
          expect(applied.events.map(({ kind }) => kind)).toEqual(tells === undefined ? [] : [tells]);
        }
        const names = told.map(({ once }) => once);
        expect(new Set(names).size).toBe(names.length);
        for (const event of told) {
          const { once: _, ...shown } = event;
          expect(conversationEventSchema.parse({ seq: 1, ...shown })).toEqual({ seq: 1, ...shown });
        }
        const text = JSON.stringify(told);
        for (const { act } of done) {
          const isTold = act.reason !== undefined && text.includes(act.reason);
          expect(isTold && TRANSITIONS[act.name].reason !== "told").toBe(false);
        }
      }),
    );
  });

  it("has an entry in the log for every transition, in order, and for nothing else", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        const done = doneOf(steps);

        expect(done.map(({ applied }) => applied.entry.place)).toEqual(done.map((_, at) => at + 2));
        for (const { now, before, act, applied } of done) {
          expect(applied.entry).toMatchObject({
            at: now,
            transition: act.name,
            from: before.stage,
            to: applied.after.stage,
            actor: act.actor.kind,
          });
        }
      }),
    );
  });

  it("stands still no longer than its visitor was waited for", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        let waitedMs = 0;
        for (const { now, before, applied } of doneOf(steps)) {
          const { stage, handling } = applied.after;
          if (before.stage === "waiting-for-visitor" && stage !== "waiting-for-visitor") {
            waitedMs += now.getTime() - before.handling.stageSince.getTime();
          }
          expect(handling.pausedMs).toBeLessThanOrEqual(waitedMs);
        }
      }),
    );
  });

  it("is objected to, extended and done again only so often", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        const done = doneOf(steps);
        for (const { applied } of done) {
          const { objections, redos, extension } = applied.after.handling;

          expect(objections).toBeLessThanOrEqual(MOST_OBJECTIONS);
          expect(redos).toBeLessThanOrEqual(MOST_REDOS + 1);
          expect(extension?.workingDays ?? 1).toBeLessThanOrEqual(LONGEST_EXTENSION_DAYS);
        }
        const asker = (of: Case) => of.handling.extension?.askedBy;
        for (const { before, applied } of done) {
          if (applied.entry.transition === "grant-extension") expect(applied.entry.accountId).not.toBe(asker(before));
        }
      }),
    );
  });

  it("drops nobody who was not written to twice", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        const dropped = doneOf(steps).filter(({ act }) => act.name === "expire" || act.name === "leave-unevaluated");

        expect(dropped.filter(({ before }) => before.handling.nudges < 2)).toEqual([]);
      }),
    );
  });

  it("ends by itself once it is with a visitor who says nothing", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        const last = doneOf(steps).at(-1)?.applied.after;
        if (last === undefined || STAGE_VIEWS[last.stage].owner !== "visitor") return;
        const now = new Date(last.handling.stageSince.getTime() + 90 * 86_400_000);
        let found = last;
        for (let act = clockAct(found, now); act !== undefined; act = clockAct(found, now)) {
          const applied = applyAct(found, act, { now, calendar, isAnotherOpen: false });
          if (!applied.ok) throw new Error(applied.error.kind);
          found = applied.value.after;
          // A host that stood still puts the end off, so that the visitor has their time after the message.
          if (found.wakesAt !== undefined && found.wakesAt > now) return;
        }

        expect(isFinal(found.stage)).toBe(true);
      }),
    );
  });
});

describe("another class or priority", () => {
  const [wang] = STAFF;
  if (wang === undefined) throw new Error("nobody works here");
  const opened = newCase({ openedAt: new Date("2026-11-25T10:00:00+08:00"), reason: "too-weak" });
  const led = (found: Case, act: Act, at: string): Case => {
    const applied = applyAct(found, act, { now: new Date(at), calendar, isAnotherOpen: false });
    if (!applied.ok) throw new Error(applied.error.kind);
    return applied.value.after;
  };
  const claimed = led(opened, { name: "claim", actor: wang }, "2026-11-25T10:00:00+08:00");
  const reclassified = (found: Case, classification: Classification, at: string) =>
    led(found, { name: "reclassify", actor: wang, reason: "read again", classification }, at);

  it("counts the deadline from when it began", ({ expect }) => {
    const after = reclassified(claimed, { class: "complaint", priority: "P3" }, "2026-11-25T15:00:00+08:00");

    expect(after.handling.due?.by).toEqual(new Date("2026-12-02T10:00:00+08:00"));
  });

  it("counts one that would be over already from now, and never makes one later by that", ({ expect }) => {
    const complaint = reclassified(claimed, { class: "complaint", priority: "P3" }, "2026-11-25T15:00:00+08:00");
    const urgent = reclassified(complaint, { class: "complaint", priority: "P1" }, "2026-11-27T12:00:00+08:00");
    const missed = reclassified(claimed, { class: "consult", priority: "P2" }, "2026-11-30T12:00:00+08:00");

    expect(urgent.handling.due?.by).toEqual(new Date("2026-11-27T14:00:00+08:00"));
    expect(missed.handling.due?.by).toEqual(claimed.handling.due?.by);
  });
});

describe("merging", () => {
  it("makes no ring of cases, in whatever order they are merged", ({ expect }) => {
    const count = 6;
    const pairs = fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.nat({ max: count - 1 })), { maxLength: 30 });
    const [helper = { kind: "helper", id: "wang", name: "Wang" } as const] = STAFF;
    fc.assert(
      fc.property(pairs, (merges) => {
        const cases = new Map(Array.from({ length: count }, (_, at) => [at, openCase()]));
        for (const [one, other] of merges) {
          const [from, into] = [cases.get(one), cases.get(other)];
          if (from === undefined || into === undefined) continue;
          const now = from.openedAt;
          const applied = applyAct(
            from,
            { name: "merge", actor: helper, into },
            { now, calendar, isAnotherOpen: false },
          );
          if (applied.ok) cases.set(one, applied.value.after);
        }
        const intoOf = new Map([...cases.values()].map(({ id, handling }) => [id, handling.into]));
        for (const { id } of cases.values()) {
          const seen = new Set<string>();
          for (let at: string | undefined = id; at !== undefined; at = intoOf.get(at)) {
            expect(seen.has(at)).toBe(false);
            seen.add(at);
          }
        }
      }),
    );
  });
});
