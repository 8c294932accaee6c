import { describe, it } from "vitest";
import { learnMeaning } from "#src/commands/build/learn-meaning.ts";
import { bridgeCorpus, rankAcross } from "#src/commands/rank/rank-across.ts";
import { openCorpus } from "#src/commands/rank/rank-passages.ts";
import type { Bridge } from "#src/commands/rank/read-bridge.ts";
import { perLanguage } from "#src/language/per-language.ts";
import { createConceptFinder } from "#src/turn/retrieval/concepts.ts";
import { createLatentEmbedder } from "#src/turn/retrieval/latent-embedder.ts";
import { makeKnowledge, makePassage } from "#test/support/knowledge.ts";
import { smallCorpus } from "#test/support/small-corpus.ts";

const passages = smallCorpus.map((text, at) =>
  makePassage({
    guideId: `guide-${at}`,
    prose: perLanguage((language) => ({ title: "", heading: "", body: text[language], keywords: [], asked: [] })),
  }),
);
const rendering = { zh: "印章", en: "company seal", ja: "印鑑", ko: "인감" };
const knowledge = makeKnowledge({
  passages,
  terms: [{ id: "T-1", kind: "term", rendering, synonyms: [], banned: [] }],
});
const findConcepts = createConceptFinder(knowledge.terms);
const latent = learnMeaning(knowledge, findConcepts);
const bridge: Bridge = {
  findConcepts,
  embedder: createLatentEmbedder(latent, findConcepts),
  knowsTerm: (key) => latent.terms.includes(key),
};

const chinese = [
  "印章由公司保管。",
  "萨拉曼卡是一座大学城。",
  "德国在2006年主办了比赛。",
  "外国人申请工作许可证。",
  "这里什么也没有。",
];

async function best(question: string, texts: readonly string[] = chinese): Promise<number | undefined> {
  const corpus = await bridgeCorpus(openCorpus(texts.map((text) => ({ title: "", text }))), bridge);
  const { hits } = await rankAcross(corpus, question);
  return hits[0]?.row;
}

describe("rankAcross", () => {
  it.for([
    { by: "a concept of the term base", question: "Who keeps the company seal?", row: 0 },
    { by: "the sound of a name", question: "Where is Salamanca?", row: 1 },
    { by: "a country", question: "Which games did Germany hold?", row: 2 },
    { by: "a figure", question: "What happened in 2006?", row: 2 },
    { by: "what our guides say in both languages", question: "foreigner's work permit", row: 3 },
  ])("finds a passage in another language by $by", async ({ question, row }, { expect }) => {
    expect(await best(question)).toBe(row);
  });

  it("goes the other way too", async ({ expect }) => {
    expect(await best("萨拉曼卡在哪里？", ["Nothing is here.", "Salamanca lies inland."])).toBe(1);
  });

  it("finds nothing when nothing is shared", async ({ expect }) => {
    expect(await best("Xylophones?")).toBeUndefined();
  });
});
