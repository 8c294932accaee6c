import { describe, it } from "vitest";
import { applyActs } from "#src/people/handoff/machine/apply-acts.ts";
import { overdueLevel } from "#src/people/handoff/machine/overdue-level.ts";
import { calendar, newCase, STAFF } from "./acts.ts";

/** A Wednesday. */
const opened = newCase({ openedAt: new Date("2026-11-25T10:00:00+08:00"), reason: "too-weak" });
const [wang] = STAFF;
if (wang === undefined) throw new Error("nobody works here");
const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);

const claimedAt = (text: string) => {
  const now = at(text);
  const step = applyActs(opened, [{ name: "claim", actor: wang }], { now, calendar, isAnotherOpen: false });
  if (!step.ok) throw new Error(step.error.kind);
  return step.value.after;
};

describe("how far a case is behind", () => {
  // Taken at ten, to be handled in one working day: by ten on Thursday.
  it.for([
    { now: "11-25T15:59", level: "in-time" },
    { now: "11-25T16:00", level: "remind" },
    { now: "11-26T09:59", level: "remind" },
    { now: "11-26T10:00", level: "due" },
    { now: "11-27T09:59", level: "due" },
    { now: "11-27T10:00", level: "supervise" },
    // The weekend is nobody's delay.
    { now: "12-01T09:59", level: "supervise" },
    { now: "12-01T10:00", level: "director" },
    { now: "12-03T09:59", level: "director" },
    { now: "12-03T10:00", level: "report" },
  ])("at $now it is: $level", ({ now, level }, { expect }) => {
    expect(overdueLevel(claimedAt("11-25T10:00"), at(now), calendar)).toBe(level);
  });

  it("does not count while its visitor is waited for, and counts from where it stood afterwards", ({ expect }) => {
    const asked = applyActs(claimedAt("11-25T10:00"), [{ name: "ask-visitor", actor: wang, reason: "A passport" }], {
      now: at("11-25T15:00"),
      calendar,
      isAnotherOpen: false,
    });
    if (!asked.ok) throw new Error(asked.error.kind);
    const waiting = asked.value.after;
    const resumed = applyActs(waiting, [{ name: "resume", actor: { kind: "visitor" } }], {
      now: at("12-01T15:00"),
      calendar,
      isAnotherOpen: false,
    });
    if (!resumed.ok) throw new Error(resumed.error.kind);

    expect(overdueLevel(waiting, at("12-01T15:00"), calendar)).toBe("in-time");
    expect(resumed.value.after.handling.due?.by).toEqual(at("12-02T10:00"));
    expect(overdueLevel(resumed.value.after, at("12-01T15:59"), calendar)).toBe("in-time");
    expect(overdueLevel(resumed.value.after, at("12-01T16:00"), calendar)).toBe("remind");
    expect(overdueLevel(resumed.value.after, at("12-02T10:00"), calendar)).toBe("due");
  });
});
