import fc from "fast-check";
import { describe, it } from "vitest";
import { HELPER_OUTCOMES } from "#src/clients/desk/helper-outcomes.ts";
import { isDeskCase, isDeskCases, isDeskContact, isOpenedCase } from "#src/clients/desk/is-desk-reply.ts";
import { caseOnDesk, openedCaseOnDesk } from "#src/http/desk/case-on-desk.ts";
import * as protocol from "#src/protocol/desk.ts";
import { NOON, openCase } from "#test/support/records.ts";

const FRAME = { teams: [], language: "en", reader: { id: "a-1", role: "helper" } } as const;
const plain = caseOnDesk(openCase(), FRAME);
const closed = caseOnDesk(
  openCase({ state: "closed", outcome: "solved", closedAt: NOON, helper: { id: "a-1", name: "Wang" } }),
  FRAME,
);

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
    const opened = openedCaseOnDesk({ case: openCase({ conversationId: "c-1", contact }), events: [] }, FRAME);

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

  it("offers the outcomes a helper can give", ({ expect }) => {
    expect(HELPER_OUTCOMES).toEqual(protocol.HELPER_OUTCOMES);
  });
});
