import { describe, it } from "vitest";
import type { Facet } from "#src/knowledge/facet.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
import { facetFirst } from "#src/turn/retrieval/facet-first.ts";
import type { Candidate } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";

function candidate(guideId: string, facet: Facet, score: number): Candidate {
  const id = `${guideId}#${facet}`;
  return { passage: makePassage({ id, guideId, facet }), score, similarity: 0, nation: 0 };
}

const ranked = [
  candidate("permit", "duration", 4),
  candidate("visa", "documents", 3),
  candidate("permit", "documents", 2),
  candidate("permit", "where", 1),
];

function order(change: Partial<FollowedUp> | undefined): readonly string[] {
  const followUp = change && { said: "and?" as RedactedText, kind: "asks" as const, asksFor: [], ...change };
  return facetFirst(followUp === undefined ? {} : { followUp }, ranked).map(({ passage }) => passage.id);
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
