import { describe, it } from "vitest";
import type { Found } from "#src/turn/confidence/found.ts";
import { leanOnGuide } from "#src/turn/confidence/lean-on-guide.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

const spokenOf = [
  makePassage({ guideId: "name", section: "steps" }),
  makePassage({ guideId: "name", section: "cost" }),
];
const [steps, cost] = spokenOf;
const elsewhere = makePassage({ guideId: "permit", section: "steps" });

const followUp: FollowedUp = {
  kind: "continues",
  said: "print it" as RedactedText,
  asksFor: [],
  asksForTerm: false,
  answeredFrom: { guideId: "name", passageId: "name#documents" },
};
const continued = makeQuestion({ text: "name print it" as RedactedText, followUp });
const asked = makeQuestion({ text: "print it" as RedactedText, asContinued: continued });

type Scored = readonly (readonly [number, typeof steps])[];

function retrieved(scored: Scored): Retrieval {
  const candidates = scored.flatMap(([score, passage]) =>
    passage === undefined ? [] : [{ passage, score, similarity: 0, nation: 0 as const }],
  );
  return makeRetrieval(candidates);
}

interface Case {
  readonly alone: Scored;
  readonly again: Scored;
  readonly likelihoods?: { readonly alone: number; readonly again: number };
  readonly question?: Found["question"];
}

async function leans({ alone, again, likelihoods = { alone: 0.3, again: 0.9 }, question = asked }: Case) {
  const found: Found = { question, retrieval: retrieved(alone) };
  const settled = await leanOnGuide(found, {
    searchAgain: async () => retrieved(again),
    likelihood: (one) => (one === found ? likelihoods.alone : likelihoods.again),
    answerAt: () => 0.8,
  });
  return settled === found ? undefined : settled.question.text;
}

describe("leanOnGuide", () => {
  it.for<{ when: string } & Case>([
    { when: "comes first in both", alone: [[1, steps]], again: [[1, steps]] },
    {
      when: "comes near in the first",
      alone: [
        [1, elsewhere],
        [0.5, steps],
      ],
      again: [
        [1, steps],
        [0.9, cost],
      ],
    },
    {
      when: "comes near and would be answered, however likely the other is",
      alone: [
        [1, elsewhere],
        [0.5, steps],
      ],
      again: [[1, steps]],
      likelihoods: { alone: 0.95, again: 0.9 },
    },
  ])("takes a message for a follow-up when the same section of the guide $when", async (one, { expect }) => {
    expect(await leans(one)).toBe("name print it");
  });

  it.for<{ when: string } & Case>([
    {
      when: "its words lead elsewhere",
      alone: [
        [1, elsewhere],
        [0.49, steps],
      ],
      again: [[1, steps]],
    },
    { when: "the matter leads to another section", alone: [[1, steps]], again: [[1, cost]] },
    {
      when: "its words find nothing likely",
      alone: [[1, steps]],
      again: [[1, steps]],
      likelihoods: { alone: 0.09, again: 0.9 },
    },
    { when: "it is as clear alone", alone: [[1, steps]], again: [[1, steps]], likelihoods: { alone: 0.9, again: 0.9 } },
    {
      when: "it would be answered alone only",
      alone: [
        [1, elsewhere],
        [0.5, steps],
      ],
      again: [[1, steps]],
      likelihoods: { alone: 0.8, again: 0.79 },
    },
    { when: "it names its matter", alone: [[1, steps]], again: [[1, steps]], question: makeQuestion() },
    { when: "nothing was found", alone: [], again: [[1, steps]] },
    { when: "nothing was found of the whole", alone: [[1, steps]], again: [] },
  ])("takes a message as it is when $when", async (one, { expect }) => {
    expect(await leans(one)).toBeUndefined();
  });
});
