import { describe, it } from "vitest";
import { soundKnowledge } from "#src/commands/build/sound-knowledge.ts";
import { judgeSentences } from "#src/commands/evaluate/verification/judge-sentences.ts";
import { readLabelledSentences } from "#src/commands/evaluate/verification/read-labelled-sentences.ts";
import { verificationGoals } from "#src/commands/evaluate/verification/report-verification.ts";
import { KNOWLEDGE_FOLDER, PROJECT_FOLDER } from "#src/commands/project-folder.ts";
import { readKnowledgeFolder } from "#src/commands/read-knowledge-folder.ts";
import { LANGUAGES } from "#src/language/language.ts";

const sentences = await readLabelledSentences(PROJECT_FOLDER);
const knowledge = soundKnowledge(await readKnowledgeFolder(KNOWLEDGE_FOLDER), "2026-11-26");

/** 31 of 343; the goal of 0.02 is not met. See docs/design/answers.md. */
const HELD_OUT_FALSE_ALARMS = 0.0904;

describe("the labelled sentences", () => {
  it.for(LANGUAGES)("are at least a hundred right and a hundred corrupted ones in %s", (language, { expect }) => {
    const ofLanguage = sentences.filter((sentence) => sentence.language === language);
    const right = ofLanguage.filter(({ kind }) => kind === "correct");

    expect(right.length).toBeGreaterThanOrEqual(100);
    expect(ofLanguage.length - right.length).toBeGreaterThanOrEqual(100);
  });

  it.for(["report", "unseen-report"] as const)(
    "are judged so that the goals for recall are met on the part %s",
    (half, { expect }) => {
      const judged = judgeSentences(
        sentences.filter(({ part }) => part === half),
        knowledge,
      );
      const unmet = verificationGoals(judged).filter(({ met }) => !met);

      expect(unmet.map(({ what }) => what)).not.toContain("recall");
    },
  );

  it("are kept back, where they are right and were never looked at, no more often than was measured", ({ expect }) => {
    const right = sentences.filter(({ part, kind }) => part === "third-report" && kind === "correct");
    const keptBack = judgeSentences(right, knowledge).filter(({ verdict }) => verdict.kind === "unsupported");

    expect(keptBack.length / right.length).toBeLessThanOrEqual(HELD_OUT_FALSE_ALARMS);
  });
});
