import fc from "fast-check";
import { describe, it } from "vitest";
import { createHeldMass, holdMass } from "#src/turn/retrieval/held-mass.ts";
import { buildLexicalIndex, findPosting } from "#src/turn/retrieval/lexical-index.ts";
import { readQuestion } from "#src/turn/retrieval/question-terms.ts";

const WORDS = ["2027", "permit", "qingdao", "许可", "サービス"];
const body = fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1 }).map((words) => words.join(" "));

describe("holdMass", () => {
  it("sums what each document holds, however few of those with a term are asked for", ({ expect }) => {
    fc.assert(
      fc.property(
        fc.array(body, { minLength: 60, maxLength: 120 }),
        fc.uniqueArray(fc.nat({ max: 59 }), { minLength: 1, maxLength: 30 }),
        (bodies, chosen) => {
          const index = buildLexicalIndex(bodies.map((text) => ({ title: "", body: text, asked: [] })));
          const { spine } = readQuestion(index, WORDS.join(" "), undefined);
          const rows = Uint32Array.from(chosen).sort();
          const mass = createHeldMass(30);
          holdMass(index, { spine, rows }, mass);

          for (const [of, row] of rows.entries()) {
            const held = spine.filter(({ id }) => findPosting(index, id, row) !== undefined);
            const sum = (terms: typeof held): number => terms.reduce((total, { idf }) => total + idf, 0);
            expect([mass.all[of], mass.words[of], mass.names[of]]).toEqual([
              sum(held),
              sum(held.filter(({ isWord }) => isWord)),
              sum(held.filter(({ isName }) => isName)),
            ]);
          }
        },
      ),
    );
  });
});
