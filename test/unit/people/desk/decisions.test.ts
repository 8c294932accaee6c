import { describe, it } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { decideClaim } from "#src/people/desk/claim.ts";
import { decideClose } from "#src/people/desk/close.ts";
import { decideRelease } from "#src/people/desk/release.ts";
import { type CitedInReply, decideReply } from "#src/people/desk/reply.ts";
import type { Situation } from "#src/people/handoff/machine/guards.ts";
import { createWorkingCalendar } from "#src/people/handoff/working-calendar.ts";
import { hoursAfterNoon, NOON, openCase } from "#test/support/records.ts";

const wang = { id: "a-1", displayName: "Wang Fang", role: "helper" } as const;
const kim = { id: "a-2", displayName: "김민지", role: "helper" } as const;
const lead = { id: "a-3", displayName: "Li Na", role: "lead" } as const;

const atNoon: Situation = { now: NOON, calendar: createWorkingCalendar([]), isAnotherOpen: false };

const waiting = openCase({ conversationId: "c-1" });
const ofWang = openCase({
  conversationId: "c-1",
  ...atStage("processing"),
  helper: { id: wang.id, name: wang.displayName },
});
const solved = { ...ofWang, ...atStage("closed"), outcome: "solved", closedAt: NOON } as const;
const reply = {
  text: "Hello",
  language: "en",
  once: "reply:1",
  fingerprint: "print",
  draft: undefined,
  cited: {},
} as const;

describe("what becomes of a case that is", () => {
  it("claimed", ({ expect }) => {
    expect(decideClaim(waiting, wang, atNoon)).toMatchObject({
      kind: "change",
      after: { ...atStage("processing"), helper: { id: wang.id, name: wang.displayName } },
      events: [{ kind: "case.claimed", author: "helper", helper: wang.displayName }],
    });
    expect(
      decideClaim({ ...waiting, language: "ko" }, { id: "a-4", displayName: undefined, role: "helper" }, atNoon),
    ).toMatchObject({
      after: { helper: { id: "a-4", name: "상담원" } },
      events: [{ helper: "상담원" }],
    });
    expect(decideClaim(ofWang, wang, atNoon)).toEqual({ kind: "done" });
    expect(decideClaim(ofWang, kim, atNoon)).toEqual({ kind: "case-taken", helper: wang.displayName });
    expect(decideClaim(solved, wang, atNoon)).toEqual({ kind: "case-closed" });
  });

  it("replied to", ({ expect }) => {
    expect(decideReply(ofWang, reply, wang, NOON)).toMatchObject({
      kind: "change",
      after: { firstReplyAt: NOON },
      events: [{ kind: "message.helper", text: "Hello", helper: wang.displayName, once: "reply:1" }],
    });
    expect(decideReply({ ...ofWang, firstReplyAt: NOON }, reply, wang, hoursAfterNoon(1))).toMatchObject({
      after: { firstReplyAt: NOON },
    });
    expect(decideReply(waiting, reply, wang, NOON)).toEqual({ kind: "case-not-claimed" });
    expect(decideReply(ofWang, reply, lead, NOON)).toEqual({ kind: "case-taken", helper: wang.displayName });
    expect(decideReply(solved, reply, wang, NOON)).toEqual({ kind: "case-closed" });
    expect(decideReply({ ...ofWang, conversationId: undefined }, reply, wang, NOON)).toEqual({ kind: "not-found" });
  });

  it("replied to from a suggestion", ({ expect }) => {
    const draft = { prompt: "draft-reply@1", model: "a model", edits: 4 };

    expect(decideReply(ofWang, { ...reply, draft }, wang, NOON)).toMatchObject({
      events: [{ kind: "message.helper", author: "helper", aiAssisted: true, internal: { draft } }],
    });
    expect(decideReply(ofWang, reply, wang, NOON)).toMatchObject({
      events: [expect.not.objectContaining({ aiAssisted: expect.anything() })],
    });
  });

  it("replied to with a section of the guides", ({ expect }) => {
    const cited: CitedInReply = { citations: [], label: "machine-translated" };

    expect(decideReply(ofWang, { ...reply, cited }, wang, NOON)).toMatchObject({
      events: [{ kind: "message.helper", text: "Hello", citations: [], label: "machine-translated" }],
    });
  });

  it("closed", ({ expect }) => {
    expect(decideClose(ofWang, { outcome: "solved" }, undefined, wang, atNoon)).toMatchObject({
      kind: "change",
      after: { ...atStage("follow-up"), outcome: "solved", closedAt: NOON, helper: { id: wang.id } },
      events: [{ kind: "case.closed", outcome: "solved" }],
    });
    expect(decideClose(solved, { outcome: "solved" }, undefined, wang, atNoon)).toEqual({ kind: "done" });
    expect(decideClose(solved, { outcome: "rejected" }, undefined, wang, atNoon)).toEqual({ kind: "case-closed" });
    expect(decideClose(ofWang, { outcome: "solved" }, undefined, kim, atNoon)).toEqual({
      kind: "case-taken",
      helper: wang.displayName,
    });
    expect(decideClose(waiting, { outcome: "solved" }, undefined, wang, atNoon)).toEqual({ kind: "case-not-claimed" });
  });

  it("handed back", ({ expect }) => {
    for (const account of [wang, lead]) {
      expect(decideRelease(ofWang, account, atNoon)).toMatchObject({
        kind: "change",
        after: { ...atStage("dispatched"), helper: undefined },
        events: [{ kind: "case.released" }],
      });
    }
    expect(decideRelease(ofWang, kim, atNoon)).toEqual({ kind: "case-taken", helper: wang.displayName });
    expect(decideRelease(waiting, wang, atNoon)).toEqual({ kind: "done" });
    expect(decideRelease(solved, lead, atNoon)).toEqual({ kind: "case-closed" });
  });
});
