import type { Passage } from "#src/knowledge/knowledge.ts";
import { outOfForce } from "#src/knowledge/out-of-force.ts";
import type { Result } from "#src/platform/shared/result.ts";
import type { FieldFault } from "../../problems/refusal.ts";

/**
 * The sections a reply passes on, in its order.
 *
 * @param ids as they were sent
 * @param today full date in Beijing: what is not in force is not passed on
 */
export function findCited(
  ids: readonly string[],
  passages: readonly Passage[],
  today: string,
): Result<readonly Passage[], readonly FieldFault[]> {
  const told = new Map(passages.flatMap((one) => (outOfForce(one, today) === undefined ? [[one.id, one]] : [])));
  const faults = ids.flatMap((id, at): readonly FieldFault[] =>
    told.has(id) ? [] : [{ path: `sections.${at}`, code: "unknown" }],
  );
  return faults.length > 0
    ? { ok: false, error: faults }
    : { ok: true, value: ids.flatMap((id) => told.get(id) ?? []) };
}
