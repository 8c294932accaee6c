import * as fc from "fast-check";
import { describe, it } from "vitest";
import { chaptersOf } from "#src/commands/handbook/chapters-of.ts";
import { inAllLanguages, makeGuide, makeKnowledge, makePassage } from "#test/support/knowledge.ts";

const TOPICS = ["visa", "construction"];
const DISTRICTS = ["shinan", "jimo", "city", "national"];

function knowledgeWith(guides: readonly { readonly id: string; readonly topic: string; readonly district: string }[]) {
  return makeKnowledge({
    topics: TOPICS.map((id) => ({ id, name: inAllLanguages(id) })),
    districts: DISTRICTS.map((id) => ({ id, name: inAllLanguages(id), aliases: [] })),
    guides: guides.map((guide) => makeGuide({ ...guide, passageIds: [`${guide.id}#duration`] })),
    passages: guides.map(({ id }) => makePassage({ guideId: id })),
  });
}

describe("chaptersOf", () => {
  it("puts what holds everywhere first, by topic, then each district, in the order of the registers", ({ expect }) => {
    const knowledge = knowledgeWith([
      { id: "b", topic: "construction", district: "national" },
      { id: "a", topic: "construction", district: "city" },
      { id: "c", topic: "visa", district: "jimo" },
      { id: "d", topic: "visa", district: "national" },
      { id: "e", topic: "construction", district: "shinan" },
    ]);

    expect(chaptersOf(knowledge).map(({ id, entries }) => [id, entries.map(({ guide }) => guide.id)])).toEqual([
      ["visa", ["d"]],
      ["construction", ["a", "b"]],
      ["shinan", ["e"]],
      ["jimo", ["c"]],
    ]);
  });

  it("holds every guide exactly once", ({ expect }) => {
    const guide = fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/u),
      topic: fc.constantFrom(...TOPICS),
      district: fc.constantFrom(...DISTRICTS),
    });
    fc.assert(
      fc.property(fc.uniqueArray(guide, { selector: ({ id }) => id, maxLength: 12 }), (guides) => {
        const printed = chaptersOf(knowledgeWith(guides)).flatMap(({ entries }) =>
          entries.map((entry) => entry.guide.id),
        );

        expect(printed.toSorted()).toEqual(guides.map(({ id }) => id).toSorted());
      }),
    );
  });
});
