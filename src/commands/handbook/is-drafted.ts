import type { Guide } from "#src/knowledge/knowledge.ts";
import type { Language } from "#src/language/language.ts";

/** Whether any of what is printed of a guide was written by a machine and approved by nobody. */
export function isDrafted({ machineDrafted }: Pick<Guide, "machineDrafted">, languages: readonly Language[]): boolean {
  return languages.some((language) => machineDrafted.includes(language));
}
