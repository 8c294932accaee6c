import type { Language } from "#src/language/language.ts";
import type { Guide } from "./knowledge.ts";

/** Whether a guide's text in a language was written by a machine, and nobody has approved it yet. */
export function isMachineDrafted(
  guideId: string,
  language: Language,
  guides: readonly Pick<Guide, "id" | "machineDrafted">[],
): boolean {
  return guides.some(({ id, machineDrafted }) => id === guideId && machineDrafted.includes(language));
}
