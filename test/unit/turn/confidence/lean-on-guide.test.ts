import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Found } from "#src/turn/confidence/found.ts";
import { leanOnGuide } from "#src/turn/confidence/lean-on-guide.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

const told = makePassage({ guideId: "name", section: "documents" });
const steps = makePassage({ guideId: "name", section: "steps" });
const cost = makePassage({ guideId: "name", section: "cost" });
const elsewhere = makePassage({ guideId: "permit", section: "steps" });

const followUp: FollowedUp = {
  kind: "continues",
  said: "print it" as RedactedText,
  asksFor: [],
  asksForTerm: [],
  answeredFrom: { guideId: told.guideId, passageId: told.id },
};
const continued = makeQuestion({ text: "name print it" as RedactedText, followUp });
const asked = makeQuestion({ text: "print it" as RedactedText, asContinued: continued });

type Scored = readonly (readonly [number, Passage])[];

function retrieved(scored: Scored): Retrieval {
  const candidates = scored.map(([score, passage]) => ({ passage, score, similarity: 0, nation: 0 as const }));
  return makeRetrieval(candidates);
}

interface Case {
  readonly alone: Scored;
  readonly again: Scored;
  readonly likelihoods?: { readonly alone: number; readonly again: number };
  readonly question?: Found["question"];
}

const OF_GUIDE = 0.6;

async function lean({ alone, again, likelihoods = { alone: 0.3, again: 0.9 }, question = asked }: Case) {
  const found: Found = { question, retrieval: retrieved(alone) };
  const settled = await leanOnGuide(found, {
    searchAgain: async (one, mayAnswer) =>
      retrieved((one === asked ? alone : again).filter(([, passage]) => mayAnswer(passage))),
    likelihood: (one) => {
      if (one === found) return likelihoods.alone;
      return one.question === asked ? OF_GUIDE : likelihoods.again;
    },
  });
  return settled === found ? undefined : settled.question;
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
      when: "comes first but for what has just been told",
      alone: [[1, steps]],
      again: [
        [1, told],
        [0.5, steps],
      ],
    },
    { when: "is what has just been told, and comes first in both", alone: [[1, told]], again: [[1, told]] },
    {
      when: "finds next to nothing alone",
      alone: [[1, steps]],
      again: [[1, steps]],
      likelihoods: { alone: 0, again: 0.9 },
    },
  ])("takes a message for a follow-up when the same section of the guide $when", async (one, { expect }) => {
    expect(await lean(one)).toMatchObject({ text: "name print it" });
  });

  it("keeps how likely the message's own words are answered in the guide that is spoken of", async ({ expect }) => {
    const alone: Scored = [
      [1, elsewhere],
      [0.5, steps],
    ];

    expect(await lean({ alone, again: [[1, steps]] })).toMatchObject({ followUp: { saidLikelihood: OF_GUIDE } });
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
      when: "another guide is likelier than not to answer it",
      alone: [
        [1, elsewhere],
        [0.9, steps],
      ],
      again: [[1, steps]],
      likelihoods: { alone: 0.5, again: 0.9 },
    },
    { when: "it is as clear alone", alone: [[1, steps]], again: [[1, steps]], likelihoods: { alone: 0.9, again: 0.9 } },
    { when: "it names its matter", alone: [[1, steps]], again: [[1, steps]], question: makeQuestion() },
    { when: "nothing was found", alone: [], again: [[1, steps]] },
    { when: "nothing was found of the whole", alone: [[1, steps]], again: [] },
  ])("takes a message as it is when $when", async (one, { expect }) => {
    expect(await lean(one)).toBeUndefined();
  });
});
