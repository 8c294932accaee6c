import { describe, it } from "vitest";
import { isOfUnknownKind, NEAR_KINDS, nearKindOf } from "#src/commands/questions/near-kind.ts";
import { readOwnQuestions } from "#src/commands/questions/read-questions.ts";
import { KNOWLEDGE_FOLDER } from "#src/commands/project-folder.ts";
import { LANGUAGES } from "#src/language/language.ts";

/** Of every kind in every language: fewer tell nothing of a kind. */
const FEWEST = 9;

describe("nearKindOf", () => {
  it("reads the kind out of the id", ({ expect }) => {
    expect(nearKindOf("ko-near-other-district-11")).toBe("other-district");
  });

  it.for(["ko-042", "ko-rents-near-other-city-01"])(
    "has none for %s, which does not begin like one",
    (id, { expect }) => {
      expect(nearKindOf(id)).toBeUndefined();
      expect(isOfUnknownKind(id)).toBe(false);
    },
  );

  it.for(["ko-near-01", "ko-near-other-planet-01"])("knows no kind by the name in %s", (id, { expect }) => {
    expect(nearKindOf(id)).toBeUndefined();
    expect(isOfUnknownKind(id)).toBe(true);
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
