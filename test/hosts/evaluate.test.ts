import { describe, it } from "vitest";
import { runCommand } from "#test/support/run-command.ts";

const WRITER = { LLM_BASE_URL: "http://127.0.0.1:9/v1", LLM_MODEL: "qwen-plus" };

describe("npm run eval", () => {
  it.for([
    { given: ["--judged"], env: {}, says: "not run: no model is set, see LLM_BASE_URL in .env.example\n" },
    { given: ["--rewrite", "model"], env: {}, says: "not run: no model is set, see LLM_BASE_URL in .env.example\n" },
    { given: ["--judged"], env: WRITER, says: "not run: no model judges, see JUDGE_BASE_URL in .env.example\n" },
    {
      given: ["--judged"],
      env: { ...WRITER, JUDGE_BASE_URL: "http://127.0.0.1:9/v1", JUDGE_MODEL: "qwen-max" },
      says: "not run: qwen-max is of the family of qwen-plus, and would judge its own\n",
    },
  ])("says why it does not run: $given $env", async ({ given, env, says }, { expect }) => {
    expect(await runCommand("evaluate", given, { environment: env })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: says,
    });
  });

  it("refuses to have follow-ups made whole by anything but rules or a model", async ({ expect }) => {
    const { code, stderr } = await runCommand("evaluate", ["--rewrite", "magic"]);

    expect(code).toBe(2);
    expect(stderr).toMatch(/^usage: npm run eval/u);
  });
});
