import type { ModelSettings, Settings } from "#src/platform/settings/settings.ts";
import type { Result } from "#src/platform/shared/result.ts";
import { chooseWriter } from "../choose-writer.ts";
import { isSameFamily } from "./is-same-family.ts";

export interface WriterAndJudge {
  readonly writer: ModelSettings;
  readonly judge: ModelSettings;
}

/** @returns or in one line why nothing is judged */
export function chooseJudge({ models, judge }: Pick<Settings, "models" | "judge">): Result<WriterAndJudge, string> {
  const chosen = chooseWriter({ models });
  if (!chosen.ok) return chosen;
  const writer = chosen.value;
  if (judge === undefined) return { ok: false, error: "not run: no model judges, see JUDGE_BASE_URL in .env.example" };
  if (isSameFamily(writer, judge)) {
    return { ok: false, error: `not run: ${judge.name} is of the family of ${writer.name}, and would judge its own` };
  }
  return { ok: true, value: { writer, judge } };
}
