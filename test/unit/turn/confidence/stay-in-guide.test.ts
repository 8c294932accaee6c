import { describe, it } from "vitest";
import type { Passage } from "#src/knowledge/knowledge.ts";
import type { Found } from "#src/turn/confidence/found.ts";
import { stayInGuide } from "#src/turn/confidence/stay-in-guide.ts";
import type { RedactedText } from "#src/turn/guard/redacted-text.ts";
import type { FollowedUp } from "#src/turn/question/question.ts";
import type { Retrieval } from "#src/turn/retrieval/retrieve.ts";
import { makePassage } from "#test/support/knowledge.ts";
import { makeQuestion } from "#test/support/question.ts";
import { makeRetrieval } from "#test/support/retrieval.ts";

const told = makePassage({ guideId: "capital", section: "term" });
const stock = makePassage({ guideId: "capital", section: "stock" });
const older = makePassage({ guideId: "capital", section: "older" });
const elsewhere = makePassage({ guideId: "permit", section: "steps" });

const SAID = "And for joint-stock companies?" as RedactedText;
const followUp: FollowedUp = {
  kind: "renames",
  said: SAID,
  asksFor: [],
  asksForTerm: [],
  answeredFrom: { guideId: told.guideId, passageId: told.id },
};

const LEXICAL = {
  row: 0,
  score: 1,
  coverage: 1,
  sentenceCoverage: 1,
  titleCoverage: 0,
  sentenceMatch: 1,
  nameCoverage: 1,
  wordCoverage: 0,
};

function retrieved(passages: readonly Passage[], by: "words" | "meaning" = "words"): Retrieval {
  const candidates = passages.map((passage) => ({
    passage,
    score: 1,
    similarity: 1,
    nation: 0 as const,
    ...(by === "words" && { lexical: LEXICAL }),
  }));
  return makeRetrieval(candidates);
}

interface Case {
  readonly whole: readonly Passage[];
  /** What the whole finds in that guide alone; the same where it is not given. */
  readonly ofGuide?: readonly Passage[];
  readonly said?: Retrieval;
  readonly change?: Partial<FollowedUp>;
}

async function stay({ whole, ofGuide = whole, said = retrieved([stock]), change = {} }: Case): Promise<Found> {
  const question = makeQuestion({
    text: "joint-stock companies how many years" as RedactedText,
    followUp: { ...followUp, ...change },
  });
  const found: Found = { question, retrieval: retrieved(whole) };
  const settled = await stayInGuide(found, {
    searchAgain: async ({ text }, mayAnswer) => {
      const { candidates, ...rest } = text === SAID ? said : retrieved(ofGuide);
      return { ...rest, candidates: candidates.filter(({ passage }) => mayAnswer(passage)) };
    },
    likelihood: ({ question: { text, followUp: leansOn } }) => (text === SAID && leansOn === undefined ? 0.7 : 1),
  });
  return settled;
}

describe("stayInGuide", () => {
  it("keeps what the guide says of another thing, and how likely that is what was said", async ({ expect }) => {
    const { question, retrieval } = await stay({ whole: [stock, elsewhere, told, older] });

    expect(retrieval.candidates.map(({ passage }) => passage.id)).toEqual([stock.id, older.id]);
    expect(question.followUp).toEqual({ ...followUp, saidLikelihood: 0.7 });
  });

  it.for([
    { when: "another section has it", said: retrieved([older]) },
    { when: "no word of it is there", said: retrieved([stock], "meaning") },
  ])("finds nothing likely where $when", async ({ said }, { expect }) => {
    expect((await stay({ whole: [stock], said })).question.followUp?.saidLikelihood).toBe(0);
  });

  it.for<{ when: string } & Case>([
    { when: "another guide comes first", whole: [elsewhere, stock] },
    { when: "another section comes first in the guide alone", whole: [stock], ofGuide: [older, stock] },
    { when: "what has just been told comes first", whole: [told] },
    { when: "nothing was found", whole: [] },
    { when: "it names no other thing", whole: [stock], change: { kind: "asks" } },
  ])("leaves a message as it is when $when", async (one, { expect }) => {
    const { question, retrieval } = await stay(one);

    expect(question.followUp?.saidLikelihood).toBeUndefined();
    expect(retrieval.candidates.map(({ passage }) => passage)).toEqual(one.whole);
  });
});
