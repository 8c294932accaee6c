import { describe, it } from "vitest";
import { NEAR_KINDS, nearKindOf } from "#src/commands/questions/near-kind.ts";
import { readOwnQuestions } from "#src/commands/questions/read-questions.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { LANGUAGES } from "#src/language/language.ts";

/** Of every kind in every language: fewer tell nothing of a kind. */
const FEWEST = 9;

describe("nearKindOf", () => {
  it("reads the kind out of the id", ({ expect }) => {
    expect(nearKindOf("ko-near-other-district-11")).toBe("other-district");
    expect(nearKindOf("ko-042")).toBeUndefined();
  });

  it.for(["ko-near-01", "ko-near-other-planet-01"])("takes %s for no question", (id, { expect }) => {
    expect(() => nearKindOf(id)).toThrow(id);
  });

  it("finds enough of each kind among the labelled questions of each language", async ({ expect }) => {
    const questions = await readOwnQuestions(KNOWLEDGE_FOLDER);
    const counts = LANGUAGES.flatMap((language) =>
      NEAR_KINDS.map(
        (kind) => questions.filter((one) => one.language === language && nearKindOf(one.id) === kind).length,
      ),
    );

    expect(Math.min(...counts)).toBeGreaterThanOrEqual(FEWEST);
  });
});
