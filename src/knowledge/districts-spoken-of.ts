import type { Passage } from "./knowledge.ts";

/**
 * The ids of the districts a passage speaks of, each once.
 *
 * @param recogniseDistricts finds those a text names
 */
export function districtsSpokenOf(
  { prose }: Pick<Passage, "prose">,
  recogniseDistricts: (text: string) => readonly string[],
): readonly string[] {
  // Every passage has Chinese prose, in which each district has one name.
  return recogniseDistricts(prose.zh.body);
}
