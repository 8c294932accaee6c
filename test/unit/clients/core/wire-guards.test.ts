/** The guards of the bundle against the protocol's schemas, which are the truth and too large for a bundle. */
import * as fc from "fast-check";
import { describe, it } from "vitest";
import { isProblem } from "#src/clients/core/is-problem.ts";
import { isTurn } from "#src/clients/core/is-turn.ts";
import { type Problem, problemSchema } from "#src/protocol/problem.ts";
import { turnSchema } from "#src/protocol/turn.ts";
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
