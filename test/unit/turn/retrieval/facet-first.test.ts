import { describe, it } from "vitest";
import type { Facet } from "#src/knowledge/facet.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
import { facetFirst } from "#src/turn/retrieval/facet-first.ts";
import type { NationFit } from "#src/turn/retrieval/nation-fit.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";

function candidate(guideId: string, facet: Facet, score: number, nation: NationFit = 0): Candidate {
  const id = `${guideId}#${facet}`;
  return { passage: makePassage({ id, guideId, facet, refs: [id] }), score, similarity: 0, nation };
}

const ranked = [
  candidate("permit", "duration", 4),
  candidate("visa", "documents", 3),
  candidate("permit", "documents", 2),
  candidate("permit", "where", 1),
];

function order(change: Partial<FollowedUp> | undefined, of: readonly Candidate[] = ranked): readonly string[] {
  const followUp = change && {
    said: "and?" as RedactedText,
    kind: "asks" as const,
    asksFor: [],
    asksForTerm: [],
    ...change,
  };
  return facetFirst(followUp === undefined ? {} : { followUp }, of).map(({ passage }) => passage.id);
}

const UNCHANGED = ["permit#duration", "visa#documents", "permit#documents", "permit#where"];

describe("facetFirst", () => {
  it("leaves the ranking of a question that stands alone", ({ expect }) => {
    expect(order(undefined)).toEqual(UNCHANGED);
  });

  it("leaves the ranking of a follow-up that asks the same elsewhere", ({ expect }) => {
    expect(order({})).toEqual(UNCHANGED);
  });

  it("puts first what is asked for, of the guide that was found", ({ expect }) => {
    expect(order({ asksFor: ["documents"] })).toEqual([
      "permit#documents",
      "permit#duration",
      "visa#documents",
      "permit#where",
    ]);
  });

  it("puts first what is asked for, of the guide that answered before", ({ expect }) => {
    expect(order({ asksFor: ["documents"], answeredFrom: { guideId: "visa", passageId: "visa#cost" } })[0]).toBe(
      "visa#documents",
    );
  });

  it.for<{ asksFor: Facet; guideId: string }>([
    { asksFor: "cost", guideId: "permit" },
    { asksFor: "where", guideId: "visa" },
  ])("leaves the ranking where $guideId tells nothing of $asksFor", ({ asksFor, guideId }, { expect }) => {
    expect(order({ asksFor: [asksFor], answeredFrom: { guideId, passageId: guideId } })).toEqual(UNCHANGED);
  });

  it("passes over what holds for other countries alone", ({ expect }) => {
    const answeredFrom = { guideId: "visa", passageId: "visa#scope" };
    const others = [candidate("visa", "scope", 3, 1), candidate("visa", "duration", 2, -1)];
    const one = candidate("visa", "duration", 1, 1);

    expect(order({ asksFor: ["duration"], answeredFrom }, others)[0]).toBe("visa#scope");
    expect(order({ asksFor: ["duration"], answeredFrom }, [...others, one])).toEqual([
      "visa#duration",
      "visa#scope",
      "visa#duration",
    ]);
  });

  it("puts first what speaks of the country now asked about, of another kind if need be", ({ expect }) => {
    const moves = {
      kind: "moves",
      asksFor: ["deadline"],
      answeredFrom: { guideId: "visa", passageId: "visa#x" },
    } as const;
    const found = [
      candidate("permit", "deadline", 4, 1),
      candidate("visa", "deadline", 3),
      candidate("visa", "changes", 2, 1),
    ];

    expect(order(moves, found)[0]).toBe("visa#changes");
    expect(order(moves, [...found, candidate("visa", "deadline", 1, 1)])[0]).toBe("visa#deadline");
    expect(order({ ...moves, asksFor: ["changes"] }, found.slice(0, 2))).toEqual(["permit#deadline", "visa#deadline"]);
  });

  it("puts first, to compare, what tells the fact that was told", ({ expect }) => {
    const answeredFrom = { guideId: "permit", passageId: "permit#x", refs: ["permit#where"] };

    expect(order({ kind: "compares", answeredFrom })[0]).toBe("permit#where");
    expect(order({ kind: "compares" })).toEqual(UNCHANGED);
  });

  it("leaves the ranking of what continues in words of its own", ({ expect }) => {
    const answeredFrom = { guideId: "visa", passageId: "visa#cost" };

    expect(order({ kind: "continues", answeredFrom })).toEqual(UNCHANGED);
  });

  it("puts first, for another thing, another section of the guide that answered, where its words come near", ({
    expect,
  }) => {
    const renames = (passageId: string) =>
      order({ kind: "renames", answeredFrom: { guideId: passageId.split("#")[0] ?? "", passageId } })[0];

    expect(renames("visa#cost")).toBe("visa#documents");
    expect(renames("visa#documents")).toBe("permit#duration");
    expect(renames("permit#duration")).toBe("permit#duration");
  });
});
