import { type AigcMark, aigcMark, PRODUCER } from "#src/conversation/export/aigc-mark.ts";
import { type Handbook, guidesOf } from "./handbook.ts";
import { isDrafted } from "./is-drafted.ts";

/**
 * The mark of generated content, for an edition that holds a text a machine wrote and nobody approved. A text that a person
 * approved is that person's; a handbook without any draft bears no mark.
 */
export function markHandbook(handbook: Handbook): AigcMark | undefined {
  const { edition, knowledge, today } = handbook;
  if (!guidesOf(handbook).some(({ guide }) => isDrafted(guide, edition.languages))) return undefined;
  return aigcMark({
    label: "1",
    producer: PRODUCER,
    id: `handbook-${edition.id}-${today}`,
    // Whoever has the knowledge can make the same handbook again, and compare.
    integrity: knowledge.version,
  });
}
