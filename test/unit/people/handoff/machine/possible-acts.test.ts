import fc from "fast-check";
import { describe, it } from "vitest";
import type { Act } from "#src/people/handoff/machine/act.ts";
import { applyAct } from "#src/people/handoff/machine/apply-act.ts";
import { LONGEST_EXTENSION_DAYS } from "#src/people/handoff/machine/limits.ts";
import { possibleActs } from "#src/people/handoff/machine/possible-acts.ts";
import { TRANSITION_NAMES, TRANSITIONS } from "#src/people/handoff/machine/transitions.ts";
import { DESK_ACTS, type DeskActName, deskActSchema } from "#src/protocol/desk-act.ts";
import { calendar, doneOf, draws, heads, newCase, openings, STAFF, walk } from "./acts.ts";

const walks = fc.tuple(openings, heads, draws).map(([opening, head, drawn]) => walk(newCase(opening), head, drawn));

describe("the acts that are offered", () => {
  it("have every act among them that was done", ({ expect }) => {
    fc.assert(
      fc.property(walks, (steps) => {
        for (const { now, before, act } of doneOf(steps)) {
          const situation = { now, calendar, isAnotherOpen: false };

          expect(possibleActs(TRANSITION_NAMES, before, act.actor, situation)).toContain(act.name);
        }
      }),
    );
  });

  it("can be done, once what they demand goes with them", ({ expect }) => {
    const withFields: readonly DeskActName[] = ["reclassify", "assign", "accept", "dispatch", "redispatch"];
    fc.assert(
      fc.property(walks, fc.constantFrom(...STAFF), fc.boolean(), (steps, actor, isAnotherOpen) => {
        for (const { now, before } of steps) {
          const situation = { now, calendar, isAnotherOpen };
          for (const name of possibleActs(DESK_ACTS, before, actor, situation)) {
            if (withFields.includes(name)) continue;
            const act = { name, actor, reason: "why", workingDays: 1 } as Act;

            expect(applyAct(before, act, situation), name).toMatchObject({ ok: true });
          }
        }
      }),
    );
  });
});

describe("an act over the wire", () => {
  it("demands a reason exactly where the table does", ({ expect }) => {
    for (const { shape } of deskActSchema.options) {
      const act = shape.act.value;

      expect(!shape.reason.safeParse(undefined).success, act).toBe(TRANSITIONS[act].reason !== undefined);
    }
  });

  it("is every act of the staff that has no address of its own", ({ expect }) => {
    const elsewhere = ["claim", "retake", "release", "reply", "reject", "merge", "redirect-emergency", "transfer"];
    const ofStaff = TRANSITION_NAMES.filter((name) => TRANSITIONS[name].by.includes("lead"));

    expect(DESK_ACTS.toSorted()).toEqual(ofStaff.filter((name) => !elsewhere.includes(name)).toSorted());
  });

  it("asks for as many days as may be granted", ({ expect }) => {
    const asking = { act: "ask-extension", reason: "The office asks elsewhere" };

    expect(deskActSchema.safeParse({ ...asking, workingDays: LONGEST_EXTENSION_DAYS }).success).toBe(true);
    expect(deskActSchema.safeParse({ ...asking, workingDays: LONGEST_EXTENSION_DAYS + 1 }).success).toBe(false);
  });
});
