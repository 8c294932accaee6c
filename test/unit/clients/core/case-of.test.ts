import { describe, it } from "vitest";
import { casesOf, openCaseOf } from "#src/clients/core/case-of.ts";
import type { EventOnWire } from "#src/protocol/event.ts";
import {
  claimed,
  closed,
  contacted,
  dispatched,
  noted,
  opened,
  recordOf,
  released,
  reopened,
} from "../sample-events.ts";

const secrets = { "case-1": "7K2M-9QXD" };
const caseAfter = (record: readonly EventOnWire[]) => casesOf({ record, secrets })[0];

describe("casesOf", () => {
  it("knows a case from its opening, with the secret that was told then", ({ expect }) => {
    expect(caseAfter(recordOf(opened))).toMatchObject({
      id: "case-1",
      number: "QD-20261125-482913-7",
      secret: "7K2M-9QXD",
      state: "waiting",
      calendarKnown: true,
    });
    expect(casesOf({ record: recordOf(opened), secrets: {} })[0]?.secret).toBeUndefined();
  });

  it("follows it from hand to hand to its end", ({ expect }) => {
    expect(caseAfter(recordOf(opened, claimed))).toMatchObject({ state: "with-person", helper: "Wang Li" });
    expect(caseAfter(recordOf(opened, claimed, released))).toMatchObject({ state: "waiting", helper: undefined });
    expect(caseAfter(recordOf(opened, claimed, closed))).toMatchObject({ state: "closed", outcome: "solved" });
  });

  it("follows it to another team, and back from its end", ({ expect }) => {
    expect(caseAfter(recordOf(opened, dispatched))).toMatchObject({ team: { id: "huangdao" }, state: "waiting" });
    expect(caseAfter(recordOf(opened, claimed, closed, reopened))).toMatchObject({
      state: "waiting",
      helper: undefined,
      outcome: undefined,
    });
  });

  it("keeps notes, and which contact was given", ({ expect }) => {
    expect(caseAfter(recordOf(opened, noted, contacted))).toMatchObject({
      notes: ["It is urgent"],
      contactKind: "email",
    });
  });

  it("tells the open case from closed ones before it", ({ expect }) => {
    const second = { ...opened, caseId: "case-2", number: "QD-2" };

    expect(openCaseOf({ record: recordOf(opened, closed), secrets })).toBeUndefined();
    expect(openCaseOf({ record: recordOf(opened, closed, second), secrets })?.id).toBe("case-2");
  });

  it("passes over news of a case whose opening it does not know", ({ expect }) => {
    expect(casesOf({ record: recordOf(claimed), secrets })).toEqual([]);
  });
});
