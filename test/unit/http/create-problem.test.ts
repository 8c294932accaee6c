import { describe, it } from "vitest";
import { createProblem } from "#src/http/problems/create-problem.ts";
import type { Refusal } from "#src/http/problems/refusal.ts";
import { LANGUAGES } from "#src/language/language.ts";
import { PROBLEM_MESSAGES } from "#src/language/messages/problems.ts";
import { PROBLEM_STATUS, problemSchema } from "#src/protocol/problem.ts";

const REFUSALS: readonly Refusal[] = [
  { code: "body-unreadable" },
  { code: "not-found" },
  { code: "not-ready" },
  { code: "text-empty" },
  { code: "text-too-long", limit: 1000 },
  { code: "body-too-large", limitKiB: 16 },
  { code: "type-not-supported", expected: "application/json" },
  { code: "method-not-allowed", method: "PUT", allowed: "GET, HEAD" },
  { code: "too-many-requests", seconds: 17 },
  { code: "fault", reference: "r-1" },
  {
    code: "field-invalid",
    faults: [
      { path: "", code: "not-an-object" },
      { path: "text", code: "missing" },
      { path: "text", code: "not-text" },
      { path: "language", code: "not-offered", offered: ["zh", "en"] },
      { path: "district", code: "unknown" },
    ],
  },
];

describe("createProblem", () => {
  it.for(LANGUAGES)("puts every refusal into words in %s, with every place filled", (language, { expect }) => {
    for (const refusal of REFUSALS) {
      const { code, ...values } = refusal;
      const problem = createProblem(refusal, language);

      expect(problemSchema.safeParse(problem).error).toBeUndefined();
      expect(problem).toMatchObject({ code, status: PROBLEM_STATUS[code], language });
      expect(JSON.stringify(problem)).not.toMatch(/\{\{|undefined/u);
      for (const value of Object.values(values)) {
        if (typeof value !== "object") expect(problem.detail).toContain(String(value));
      }
    }
  });

  it("names each field and what is wrong with it in the detail too", ({ expect }) => {
    const problem = createProblem({ code: "field-invalid", faults: [{ path: "district", code: "unknown" }] }, "en");

    expect(problem.errors).toEqual([{ path: "district", code: "unknown", message: "There is nothing with this id." }]);
    expect(problem.detail).toBe("Please correct this: district: There is nothing with this id.");
  });
});

describe("the texts of problems", () => {
  it.for(LANGUAGES)("exist for every code in %s", (language, { expect }) => {
    const { field: _, ...codes } = PROBLEM_MESSAGES[language].problems;

    expect(Object.keys(codes).toSorted()).toEqual(Object.keys(PROBLEM_STATUS).toSorted());
  });
});
