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
  { code: "case-closed" },
  { code: "sign-in-needed" },
  { code: "sign-in-needed", context: "wrong" },
  { code: "sign-in-needed", context: "api-key" },
  { code: "not-allowed" },
  { code: "not-allowed", context: "other-site" },
  { code: "not-allowed", context: "not-claimed" },
  { code: "key-reused" },
  { code: "key-reused", context: "reply" },
  { code: "key-reused", context: "entry" },
  { code: "guide-faulty", faults: [{ file: "guides/a/guide.yaml", rule: "shape", message: "id: is missing" }] },
  { code: "case-taken", helper: "王芳" },
  { code: "text-empty" },
  { code: "text-empty", context: "reply" },
  { code: "text-too-long", limit: 1000, context: "reply" },
  { code: "too-many-requests", seconds: 900, context: "sign-in" },
  { code: "text-too-long", limit: 1000 },
  { code: "body-too-large", limitKiB: 16 },
  { code: "type-not-supported", expected: "application/json" },
  { code: "method-not-allowed", method: "PUT", allowed: "GET, HEAD" },
  { code: "too-many-requests", seconds: 17 },
  { code: "too-many-requests", seconds: 17, context: "api-key" },
  { code: "fault", reference: "r-1" },
  {
    code: "field-invalid",
    faults: [
      { path: "", code: "not-an-object" },
      { path: "text", code: "missing" },
      { path: "text", code: "not-text" },
      { path: "language", code: "not-offered", offered: ["zh", "en"] },
      { path: "district", code: "unknown" },
      { path: "clientMessageId", code: "malformed" },
    ],
  },
];

describe("createProblem", () => {
  it.for(LANGUAGES)("puts every refusal into words in %s, with every place filled", (language, { expect }) => {
    for (const refusal of REFUSALS) {
      const { code, ...rest } = refusal;
      const { context: _, ...values } = { context: undefined, ...rest };
      const problem = createProblem(refusal, language);

      expect(problemSchema.safeParse(problem).error).toBeUndefined();
      expect(problem).toMatchObject({ code, status: PROBLEM_STATUS[code], language });
      expect(JSON.stringify(problem)).not.toMatch(/\{\{|undefined/u);
      for (const value of Object.values(values)) {
        if (typeof value !== "object") expect(problem.detail.replaceAll(/(?<=\d),/gu, "")).toContain(String(value));
      }
    }
  });

  it.for(LANGUAGES)("has other words for another context in %s", (language, { expect }) => {
    const details = REFUSALS.map((refusal) => createProblem(refusal, language).detail);

    expect(new Set(details).size).toBe(REFUSALS.length);
  });

  it("names each field and what is wrong with it in the detail too", ({ expect }) => {
    const problem = createProblem({ code: "field-invalid", faults: [{ path: "district", code: "unknown" }] }, "en");

    expect(problem.errors).toEqual([{ path: "district", code: "unknown", message: "There is nothing with this ID." }]);
    expect(problem.detail).toBe("Correct the following. district: There is nothing with this ID.");
  });
});

describe("createProblem for several faults", () => {
  it.for([
    { language: "zh", detail: "请更正以下内容：text：此项必填。language：此项须为zh、en或ja。" },
    {
      language: "en",
      detail: "Correct the following. text: This is required. language: This must be zh, en, or ja.",
    },
    {
      language: "ja",
      detail: "次の点を修正してください：text：この項目は必須です。language：zh、en、またはjaを指定してください。",
    },
    {
      language: "ko",
      detail: "다음을 수정해 주십시오: text: 필수 항목입니다. language: zh, en 또는 ja 중 하나여야 합니다.",
    },
  ] as const)("punctuates as $language does", ({ language, detail }, { expect }) => {
    const faults = [
      { path: "text", code: "missing" },
      { path: "language", code: "not-offered", offered: ["zh", "en", "ja"] },
    ] as const;

    expect(createProblem({ code: "field-invalid", faults }, language).detail).toBe(detail);
  });
});

describe("the texts of problems", () => {
  it.for(LANGUAGES)("exist for every code in %s", (language, { expect }) => {
    const { field: _, ...codes } = PROBLEM_MESSAGES[language].problems;

    expect(Object.keys(codes).toSorted()).toEqual(Object.keys(PROBLEM_STATUS).toSorted());
  });
});
