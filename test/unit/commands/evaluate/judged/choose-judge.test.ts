import { describe, it } from "vitest";
import { chooseJudge } from "#src/commands/evaluate/judged/choose-judge.ts";
import type { ModelSettings } from "#src/platform/settings/settings.ts";

function model(name: string): ModelSettings {
  return { baseUrl: "http://127.0.0.1/v1", apiKey: undefined, name, region: "local" };
}

describe("chooseJudge", () => {
  it.for([
    ["qwen-plus", "glm-4.5"],
    ["Qwen/Qwen3-8B", "deepseek-ai/DeepSeek-V3"],
    ["gpt-5", "gemma3:12b"],
  ] as const)("lets another family judge: %s, %s", ([writer, judge], { expect }) => {
    const chosen = chooseJudge({ models: [model(writer)], judge: model(judge) });

    expect(chosen).toMatchObject({ ok: true, value: { writer: { name: writer }, judge: { name: judge } } });
  });

  it.for([
    ["qwen-plus", "qwen-plus"],
    ["Qwen/Qwen3-8B", "qwen-max"],
    ["gpt-5", "openai/gpt-4.1"],
    ["7b", "7b"],
  ] as const)("lets none judge its own family: %s, %s", ([writer, judge], { expect }) => {
    const error = `not run: ${judge} is of the family of ${writer}, and would judge its own`;

    expect(chooseJudge({ models: [model(writer)], judge: model(judge) })).toEqual({ ok: false, error });
  });

  it("needs one that writes and one that judges", ({ expect }) => {
    expect(chooseJudge({ models: [], judge: model("glm-4.5") })).toMatchObject({ ok: false });
    expect(chooseJudge({ models: [model("qwen-plus")], judge: undefined })).toMatchObject({ ok: false });
  });
});
