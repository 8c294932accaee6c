/** The guards of the bundle against the protocol's schemas, which are the truth and too large for a bundle. */
import * as fc from "fast-check";
import { describe, it } from "vitest";
import { isCitation } from "#src/clients/core/is-citation.ts";
import { isEvent } from "#src/clients/core/is-event.ts";
import { isHandoff } from "#src/clients/core/is-handoff.ts";
import { isProblem } from "#src/clients/core/is-problem.ts";
import { isStartedConversation } from "#src/clients/core/is-started-conversation.ts";
import { isTurn } from "#src/clients/core/is-turn.ts";
import { type StartedConversation, startedConversationSchema } from "#src/protocol/conversation.ts";
import { conversationEventSchema } from "#src/protocol/event.ts";
import { type Problem, problemSchema } from "#src/protocol/problem.ts";
import { citationSchema, type Handoff, handoffSchema, turnSchema } from "#src/protocol/turn.ts";
import { EVERY_KIND } from "../sample-events.ts";
import { answeredTurn, clarifyTurn, handedOffTurn, refusedTurn } from "../sample-turns.ts";

const problem: Problem = {
  type: "about:blank",
  title: "Too many requests",
  status: 429,
  code: "too-many-requests",
  detail: "Please wait a minute.",
  language: "en",
  errors: [{ path: "text", code: "too-long", message: "at most 1,000" }],
};

/** Values near the edges of what the schemas allow, besides anything JSON can say. */
const replacement = fc.oneof(
  fc.constantFrom(undefined, null, 0, 1, -1, 0.5, 1.5, 2 ** 60, "", "zh", "answered", "stated", [], {}, [1, 2], [1]),
  fc.jsonValue(),
);

describe("isTurn", () => {
  it.for([answeredTurn, handedOffTurn, clarifyTurn, refusedTurn])(
    "takes a turn with outcome $outcome",
    (turn, { expect }) => {
      expect(isTurn(turn)).toBe(true);
    },
  );

  it("takes a field that is added later", ({ expect }) => {
    expect(isTurn({ ...answeredTurn, addedLater: true })).toBe(true);
  });

  it("agrees with the schema about a turn in which any one place holds something else", ({ expect }) => {
    const turns = fc.constantFrom(answeredTurn, handedOffTurn, clarifyTurn, refusedTurn);
    fc.assert(
      fc.property(turns.chain(replacedOnce), (value) => {
        expect(isTurn(value)).toBe(turnSchema.safeParse(value).success);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("isProblem", () => {
  it("takes a problem", ({ expect }) => {
    expect(isProblem(problem)).toBe(true);
  });

  it("agrees with the schema about a problem in which any one place holds something else", ({ expect }) => {
    fc.assert(
      fc.property(replacedOnce(problem), (value) => {
        expect(isProblem(value)).toBe(problemSchema.safeParse(value).success);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isEvent", () => {
  it.for(EVERY_KIND)("takes an event of kind $kind", (event, { expect }) => {
    expect(isEvent(event)).toBe(true);
  });

  it("takes no event of a kind that is added later", ({ expect }) => {
    expect(isEvent({ ...EVERY_KIND[0], kind: "case.moved" })).toBe(false);
  });

  it("agrees with the schema about an event in which any one place holds something else", ({ expect }) => {
    fc.assert(
      fc.property(fc.constantFrom(...EVERY_KIND).chain(replacedOnce), (value) => {
        expect(isEvent(value)).toBe(conversationEventSchema.safeParse(value).success);
      }),
      { numRuns: 3000 },
    );
  });
});

const startedConversation: StartedConversation = {
  id: "c1",
  token: "t1",
  language: "en",
  notice: { version: "1", text: "We keep …" },
  greeting: "Hello.",
  suggestions: ["How long?"],
};

const handoff: Handoff = {
  offered: true,
  caseId: "case-1",
  number: "QD-1",
  secret: "7K2M",
  team: { id: "jimo", name: "Jimo helpers" },
  promisedBy: "2026-11-26T17:00:00+08:00",
  calendarKnown: true,
  channel: "12345",
  asOf: "2021",
};

describe.for([
  {
    name: "isStartedConversation",
    guard: isStartedConversation,
    schema: startedConversationSchema,
    value: startedConversation,
  },
  { name: "isHandoff", guard: isHandoff, schema: handoffSchema, value: handoff },
  { name: "isCitation", guard: isCitation, schema: citationSchema, value: answeredTurn.citations[0] },
])("$name", ({ guard, schema, value: sound }) => {
  it("agrees with the schema about a value in which any one place holds something else", ({ expect }) => {
    expect(guard(sound)).toBe(true);
    fc.assert(
      fc.property(replacedOnce(sound), (value) => {
        expect(guard(value)).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 1000 },
    );
  });
});

/** A copy of a value with one node of its tree replaced. */
function replacedOnce(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...pathsOf(value)), replacement)
    .map(([path, other]) => replaceAt(value, path, other));
}

type Path = readonly (string | number)[];

function pathsOf(value: unknown): readonly Path[] {
  if (typeof value !== "object" || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const children = value as Record<string | number, unknown>;
  return [[], ...keys.flatMap((key) => pathsOf(children[key]).map((path) => [key, ...path]))];
}

function replaceAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string | number, unknown>;
  copy[key] = replaceAt(copy[key], rest, other);
  return copy;
}
