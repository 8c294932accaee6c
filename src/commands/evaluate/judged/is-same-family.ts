import type { ModelSettings } from "#src/platform/settings/settings.ts";

/**
 * Are two models of one family, as far as their names tell? Models favour what they wrote themselves (Zheng et al., Judging
 * LLM-as-a-Judge, NeurIPS 2023; Panickssery et al., LLM Evaluators Recognize and Favor Their Own Generations, NeurIPS 2024), and
 * those trained alike write alike.
 *
 * The family is the name without whoever publishes it, up to the first character that is no letter: `Qwen/Qwen3-8B` and
 * `qwen-plus` are of one. Makers that give their families different names (gpt, o3) are not seen through: whoever sets the
 * judge knows them.
 */
export function isSameFamily(one: Pick<ModelSettings, "name">, other: Pick<ModelSettings, "name">): boolean {
  return familyOf(one.name) === familyOf(other.name);
}

function familyOf(name: string): string {
  const own = name.toLowerCase().split("/").at(-1) ?? "";
  return /^\p{L}+/u.exec(own)?.[0] ?? own;
}
