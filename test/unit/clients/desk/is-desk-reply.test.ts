import fc from "fast-check";
import { describe, it } from "vitest";
import { atStage } from "#src/people/handoff/machine/stage.ts";
import { HELPER_OUTCOMES } from "#src/clients/desk/helper-outcomes.ts";
import {
  isDeskCannedReplies,
  isDeskCase,
  isDeskCases,
  isDeskContact,
  isDeskSections,
  isOpenedCase,
} from "#src/clients/desk/is-desk-reply.ts";
import { sectionOnDesk } from "#src/http/desk/sections/section-on-desk.ts";
import { caseOnDesk, openedCaseOnDesk } from "#src/http/desk/case-on-desk.ts";
import * as protocol from "#src/protocol/desk.ts";
import { fillCannedReplies } from "#src/people/desk/fill-canned-replies.ts";
import { makeCannedReply, makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { NOON, openCase } from "#test/support/records.ts";

const FRAME = { teams: [], language: "en", reader: { id: "a-1", role: "helper" } } as const;
const plain = caseOnDesk(openCase(), FRAME);
const closed = caseOnDesk(
  openCase({ ...atStage("closed"), outcome: "solved", closedAt: NOON, helper: { id: "a-1", name: "Wang" } }),
  FRAME,
);

const section = sectionOnDesk(makePassage(), {
  knowledge: makeKnowledge(),
  notesOf: () => ["As of 2025."],
  language: "zh",
  visitorLanguage: "ja",
  today: "2026-11-25",
});
const [canned] = fillCannedReplies([makeCannedReply()], openCase(), {
  teams: [],
  reader: { displayName: "Wang" },
  language: "zh",
});

/** A value with one field, however deep, made something else or taken away. */
function damaged(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return fc.anything();
  const fields = value as Readonly<Record<string, unknown>>;
  return fc.constantFrom(...Object.keys(fields)).chain((key) =>
    fc.oneof(
      damaged(fields[key]).map((other) => ({ ...fields, [key]: other })),
      fc.constant(Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key))),
    ),
  );
}

describe("the desk's checks of what comes over the wire", () => {
  it("take what the service sends", ({ expect }) => {
    const contact = { kind: "email", sealed: "sealed" } as const;
    const opened = openedCaseOnDesk(
      { case: openCase({ conversationId: "c-1", contact }), acts: ["confirm", "return-reply"], events: [] },
      FRAME,
    );

    expect([plain, closed].every(isDeskCase)).toBe(true);
    expect(isDeskCases({ cases: [plain, closed] })).toBe(true);
    expect(isOpenedCase(opened)).toBe(true);
    expect(isDeskContact({ kind: "email", value: "kim@example.com" })).toBe(true);
    expect(isDeskContact({ kind: "email" })).toBe(false);
  });

  it("refuse what the schemas refuse, but for how a time is written", ({ expect }) => {
    fc.assert(
      fc.property(fc.constantFrom(plain, closed).chain(damaged), (value) => {
        const { error } = protocol.deskCaseSchema.safeParse(value);
        const faults = error?.issues.filter(({ code }) => code !== "invalid_format") ?? [];

        expect(isDeskCase(value)).toBe(faults.length === 0);
      }),
    );
  });

  it("take what the schemas take of what a helper passes on, and nothing else", ({ expect }) => {
    expect(isDeskSections({ sections: [section] })).toBe(true);
    expect(isDeskCannedReplies({ replies: [canned] })).toBe(true);
    fc.assert(
      fc.property(damaged(section), damaged(canned), (found, reply) => {
        const sections = { sections: [found] };
        const replies = { replies: [reply] };

        expect(isDeskSections(sections)).toBe(protocol.deskSectionsSchema.safeParse(sections).success);
        expect(isDeskCannedReplies(replies)).toBe(protocol.deskCannedRepliesSchema.safeParse(replies).success);
      }),
    );
  });

  it("offers the outcomes a helper can give", ({ expect }) => {
    expect(HELPER_OUTCOMES).toEqual(protocol.HELPER_OUTCOMES);
  });
});
